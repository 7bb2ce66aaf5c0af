using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Entities;

/// <summary>Finds people, organizations and states, and which mentions are the same one.</summary>
internal static class NameFinder
{
    public static Cast Find(Document document, DeclaredPeople declared)
    {
        var builder = new CastBuilder(declared, document.Progress);
        var scanner = new NameScanner(document);
        builder.Read(scanner.Scan());
        builder.Recognize(scanner.ScanHeadlines());
        return builder.Build();
    }
}
