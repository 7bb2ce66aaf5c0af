using Corpus.Generator.Catalog;
using Corpus.Generator.Texts;

namespace Corpus.Generator.People;

/// <summary>Finds people, organisations and states, and which mentions are the same one.</summary>
internal static class NameFinder
{
    public static Cast Find(Document document, EquatableArray<CatalogPerson> declared)
    {
        var builder = new CastBuilder(declared);
        builder.Read(new NameScanner(document).Scan());
        return builder.Build();
    }
}
