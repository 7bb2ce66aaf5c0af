using Corpus.Extraction.Catalog;

namespace Corpus.Extraction.Compilation;

/// <summary>An article with its place in the corpus, and what of it matters beyond it.</summary>
internal sealed record CorpusArticle(string Id, string Member, string Path, ArticleSummary Summary);

/// <summary>All articles of one corpus, in the ordinal order of their ids: the input of everything that spans articles.</summary>
/// <param name="Articles">An <see cref="EquatableArray{T}"/> in a build. Articles that are too many to keep in memory come from a file, so each step goes through them in order, and once.</param>
/// <param name="Declared">The people of the catalogs, by name.</param>
internal sealed record CorpusModel(string Name, IReadOnlyList<CorpusArticle> Articles, EquatableArray<CatalogPerson> Declared)
{
    private readonly (int Quotes, int Events, int Entities) _counts = Count(Articles);

    public int Quotes => _counts.Quotes;

    public int Events => _counts.Events;

    public int Entities => _counts.Entities;

    /// <param name="summaryOf">The summary of a text, by its number.</param>
    public static CorpusModel Of(CorpusNames names, Func<int, ArticleSummary> summaryOf) =>
        new(
            names.Name,
            names.Articles.Select(a => new CorpusArticle(a.Id, a.Member, a.Path, summaryOf(a.Text))).ToEquatableArray(),
            names.Declared
        );

    private static (int, int, int) Count(IEnumerable<CorpusArticle> articles)
    {
        var (quotes, events, entities) = (0, 0, 0);
        foreach (var article in articles)
        {
            quotes += article.Summary.Speakers.Count;
            events += article.Summary.Dates.Count;
            entities += article.Summary.Entities.Count;
        }

        return (quotes, events, entities);
    }
}
