using Corpus.Extraction.Articles;
using Corpus.Extraction.Catalog;
using Corpus.Extraction.Entities;
using Corpus.Extraction.Quotations;

namespace Corpus.Extraction.Tests.Quotations;

/// <summary>A text read with nothing declared.</summary>
internal static class Read
{
    public static ArticleModel Article(string text, params CatalogPerson[] declared) =>
        Extractor.Extract(new ArticleSource(text, null, null, new DeclaredPeople(declared)));

    public static Quote[] Quotations(string text) => [.. Article(text).Quotations];

    public static string? LastSpeaker(string text)
    {
        var article = Article(text);
        return article.Quotations.Last(q => q.Parent is null).Speaker is { } speaker ? article.Entities.All[speaker].Name : null;
    }
}
