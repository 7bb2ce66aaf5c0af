namespace Corpus.Tests.Generation;

/// <summary>The metadata of an article with front matter, from the text to the record.</summary>
public class FrontMatterTests
{
    private const string Text =
        "---\ntitle: Rain at last\nauthor: Anna Berg\ndate: 2024-05-04T08:00:00Z\noutlet: The Herald\nurl: https://example.com/a\nlang: en-GB\n---\n\nIt rained in the hills.\n";

    [Fact]
    public void It_gives_what_the_catalog_does_not_give()
    {
        var article = new Project()
            .With("a.txt", Text)
            .WithCatalog("""{ "articles": { "a.txt": { "outlet": "Herald", "url": "https://example.org/b" } } }""")
            .Run()
            .Articles()
            .Single();

        Assert.Equal(
            ("Rain at last", "Anna Berg", "Herald", new DateOnly(2024, 5, 4), "en-GB", "https://example.org/b"),
            (article.Title, article.Byline, article.Outlet, article.Published, article.Language, article.Url)
        );
        Assert.Equal(
            [
                "Title FrontMatter “Rain at last”",
                "Byline FrontMatter “Anna Berg”",
                "Outlet Declared “”",
                "Published FrontMatter “2024-05-04T08:00:00Z”",
                "Language FrontMatter “en-GB”",
                "Url Declared “”",
            ],
            article.Facts.Select(fact => $"{fact.Kind} {fact.Basis} “{fact.Passage?.Text}”")
        );
    }

    [Theory]
    [InlineData(
        "url: example.com/a",
        "a.txt(2,6): warning CORPUS022: A line of the front matter was ignored because it has no URL that starts with http:// or https://: 'example.com/a'; correct it, or declare the value in corpus.json"
    )]
    [InlineData("url: https://example.com/a", null)]
    [InlineData(
        "lang: British English",
        "a.txt(2,7): warning CORPUS022: A line of the front matter was ignored because it has no language tag such as en: 'British English'; correct it, or declare the value in corpus.json"
    )]
    [InlineData("lang: en", null)]
    public void An_invalid_value_is_reported_and_not_used(string line, string? message)
    {
        var run = new Project().With("a.txt", $"---\n{line}\n---\n\nIt rained in the hills.\n").Run();
        var article = run.Articles().Single();

        Assert.Equal(message, run.Diagnostics.FirstOrDefault(d => d.Contains("CORPUS022", StringComparison.Ordinal)));
        Assert.Equal(
            message is null,
            article.Url is not null || article.Facts.Any(fact => fact is { Kind: FactKind.Language, Basis: FactBasis.FrontMatter })
        );
    }
}
