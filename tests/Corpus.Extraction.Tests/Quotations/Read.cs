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

    /// <summary>The quotations in marks.</summary>
    public static Quote[] Quotations(string text)
    {
        var article = Article(text);
        return
        [
            .. article
                .Quotations.Where(q => q.Kind != QuoteKind.Indirect)
                .Select(q => IsOutermost(article, q) ? q with { Parent = null } : q),
        ];
    }

    public static string? LastSpeaker(string text)
    {
        var article = Article(text);
        return article.Quotations.Last(q => IsOutermost(article, q)).Speaker is { } speaker ? article.Entities.All[speaker].Name : null;
    }

    private static bool IsOutermost(ArticleModel article, Quote quote) =>
        quote.Kind != QuoteKind.Indirect && (quote.Parent is not { } parent || article.Quotations[parent].Kind == QuoteKind.Indirect);
}
