using Corpus.Extraction.Catalog;
using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Entities;

/// <summary>Finds the names of people, organizations and states in a document and links them to entities.</summary>
internal static class EntityFinder
{
    public static ArticleEntities Find(Document document, DeclaredPeople declared)
    {
        var linker = new EntityLinker(declared, document.Progress);
        var scanner = new NameScanner(document);
        var noNames = new HashSet<string>(StringComparer.Ordinal);
        linker.Link(Names(scanner.Scan()));
        linker.LinkHeadlines(Names(scanner.ScanHeadlines()));
        return linker.Build() with { NoNames = noNames.OrderBy(key => key, StringComparer.Ordinal).ToEquatableArray() };

        List<RawName> Names(List<RawName> found)
        {
            foreach (var name in found)
            {
                if (declared.IsNoName(name.Key))
                    noNames.Add(name.Key);
            }

            if (noNames.Count > 0)
                found.RemoveAll(name => noNames.Contains(name.Key));
            return found;
        }
    }
}
