using Corpus.Extraction.Articles;
using Corpus.Extraction.Catalog;
using Corpus.Extraction.Compilation;
using Corpus.Extraction.Entities;

namespace Corpus.Extraction.Tests.Compilation;

/// <summary>Articles of which only what a test needs is told.</summary>
internal static class Given
{
    /// <param name="entities">"Anna Berg 2, Wind Union Organization": names, each with its kind where that is no person, and with how many quotations it has.</param>
    public static (ArticleName Name, ArticleSummary Summary) Article(
        string path,
        string? name = null,
        string? published = null,
        string entities = "",
        string? title = null,
        string? outlet = null,
        params CatalogPerson[] declared
    )
    {
        var (all, speakers) = (new List<SummaryEntity>(), new List<int>());
        foreach (var words in entities.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(entity => entity.Split(' ').ToList()))
        {
            if (int.TryParse(words[^1], out var quotes))
                words.RemoveAt(words.Count - 1);
            var hasKind = Enum.TryParse<EntityKind>(words[^1], out var kind);
            var named = string.Join(" ", words.SkipLast(hasKind ? 1 : 0));
            speakers.AddRange(Enumerable.Repeat(all.Count, quotes));
            all.Add(SummaryEntity.Of(new Entity(named, kind, declared.Any(p => p.Name == named), Gender.Unknown)));
        }

        CalendarDate? day = published is null ? null : CalendarDate.Parse(published);
        return (
            new ArticleName("Press", path, path, name, title, outlet, day, new(declared)),
            new ArticleSummary(day, default, all.ToEquatableArray(), speakers.ToEquatableArray(), default)
        );
    }

    public static (CorpusModel Model, List<(ArticleName Text, string Id, ArticleName Other)> Doubles) Corpus(
        params (ArticleName Name, ArticleSummary Summary)[] articles
    )
    {
        var (names, doubles) = CorpusNames.Of("Press", articles.Select((article, number) => (article.Name, number)));
        return (CorpusModel.Of(names, number => articles[number].Summary), doubles);
    }

    /// <param name="texts">Paths, each with "=Name" where the catalog gives one.</param>
    public static (CorpusModel Model, List<(ArticleName Text, string Id, ArticleName Other)> Doubles) Corpus(string texts) =>
        Corpus([.. texts.Split(' ').Select(text => text.Split('=')).Select(text => Article(text[0], text.ElementAtOrDefault(1)))]);

    /// <summary>A text as the extraction reads it.</summary>
    public static CorpusText Text(string path, string text, CatalogArticle? entry = null, params CatalogPerson[] declared) =>
        new(
            "Press",
            path,
            text,
            new([0]),
            entry,
            new(declared),
            Extractor.Extract(
                new ArticleSource(text, entry?.Title, entry?.Published, new(declared)) { Byline = entry?.Byline, Outlet = entry?.Outlet }
            )
        );

    /// <summary>What the names of texts are.</summary>
    public static CorpusNames Names(params CorpusText[] texts) =>
        CorpusNames.Of("Press", texts.Select((text, number) => (ArticleName.Of(text, text.Path), number))).Names;

    /// <summary>The corpus of texts.</summary>
    public static CorpusModel Corpus(params CorpusText[] texts) => CorpusModel.Of(Names(texts), number => ArticleSummary.Of(texts[number]));

    public static CatalogArticle Entry(string? title = null, string? outlet = null, string? published = null) =>
        new("", null, title, outlet, null, published is null ? null : CalendarDate.Parse(published), null, null, null, null, default);
}
