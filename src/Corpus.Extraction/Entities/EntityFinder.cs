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
        linker.Link(scanner.Scan());
        linker.LinkHeadlines(scanner.ScanHeadlines());
        return linker.Build();
    }
}
