using Corpus.Extraction.Catalog;

namespace Corpus.Extraction.Compilation;

/// <summary>An article with its place in the corpus, and what of it matters beyond it.</summary>
internal sealed record CorpusArticle(string Id, string Member, string Path, ArticleSummary Summary);

/// <summary>All articles of one corpus, in the ordinal order of their ids: the input of everything that spans articles.</summary>
/// <param name="Declared">The people of the catalogs, by name.</param>
internal sealed record CorpusModel(string Name, EquatableArray<CorpusArticle> Articles, EquatableArray<CatalogPerson> Declared)
{
    public int Quotes { get; } = Articles.Sum(a => a.Summary.Speakers.Count);

    public int Events { get; } = Articles.Sum(a => a.Summary.Dates.Count);

    public int Entities { get; } = Articles.Sum(a => a.Summary.Entities.Count);

    /// <param name="summaryOf">The summary of a text, by its number.</param>
    public static CorpusModel Of(CorpusNames names, Func<int, ArticleSummary> summaryOf) =>
        new(
            names.Name,
            names.Articles.Select(a => new CorpusArticle(a.Id, a.Member, a.Path, summaryOf(a.Text))).ToEquatableArray(),
            names.Declared
        );
}
