extern alias generator;

using System.Runtime.CompilerServices;
using generator::Corpus.Extraction;
using generator::Corpus.Extraction.Articles;
using generator::Corpus.Extraction.Catalog;
using generator::Corpus.Extraction.Texts;

namespace Corpus.Tests.Generation;

/// <summary>What the library reads back is what the extraction found, field by field: through rows, compiler and reader.</summary>
public class ExtractionRoundTripTests
{
    private const string Catalog = """
        { "articles": { "press/a.txt": { "name": "A", "title": "A title", "outlet": "Daily", "byline": "N. N.", "published": "2024-05-04", "publishedBasis": "stated",
            "url": "https://example.org/a", "language": "en", "rights": "CC0-1.0" } },
          "people": [ { "name": "Carl Dorn", "role": "forecaster", "aliases": ["Dorn"] }, { "name": "Harbour Authority", "kind": "organization" } ] }
        """;

    private const string Text = """
        A title

        “It rains,” Carl Dorn told reporters on Tuesday. “And it will ‘pour’ next week.”
        According to a spokesman, the Harbour Authority called the storm “a nuisance.”

        Anna Berg, 41, said in June 2019 that the bridge “has to close” for two weeks. 😀
        “Nobody knows why,” a neighbour said. Last year the mayor spoke of a “so-called plan”.
        """;

    [Fact]
    public void What_is_read_is_what_was_found()
    {
        var article = new Project().With("press/a.txt", Text).WithCatalog(Catalog).Run().Articles()["A"];
        var (catalog, findings) = CatalogReader.Read(Catalog);
        Assert.Empty(findings);
        var entry = catalog["press/a.txt"]!.Article;
        var model = Extractor.Extract(ArticleSource.Of(Text, Decoder.Decode(Text), entry, catalog.People));

        Assert.Equal(
            ("A title", "Daily", "N. N.", "https://example.org/a", "en", "CC0-1.0"),
            (article.Title, article.Outlet, article.Byline, article.Url, article.Language, article.Rights)
        );
        Assert.Equal((new DateOnly(2024, 5, 4), PublicationDateSource.Stated), (article.Published, article.PublicationDateSource));
        Assert.Equal(Text.ReplaceLineEndings("\n"), article.Text);
        Assert.NotEmpty(model.Quotations);
        Assert.NotEmpty(model.Expressions);
        Assert.NotEmpty(model.Events);
        Assert.NotEmpty(model.Entities.Mentions);
        Extracted.AssertSame(model, article);
    }

    [Theory]
    [InlineData("000_1cb9dc7a1250d094.txt")]
    [InlineData("001_30d0f2d53ee8f89c.txt")]
    [InlineData("002_ed73effe6fc8d6d8.txt")]
    [InlineData("003_298c47045adf98c1.txt")]
    [InlineData("004_1d6ad4e23a77a5e2.txt")]
    public void The_bundled_articles_are_what_is_found_in_their_texts(string file)
    {
        var folder = Path.Combine(Repository, "seeds");
        var (catalog, _) = CatalogReader.Read(File.ReadAllText(Path.Combine(folder, "corpus.json")));
        var text = File.ReadAllText(Path.Combine(folder, file));
        var model = Extractor.Extract(catalog.SourceOf(file, text, Decoder.Decode(text)));
        Extracted.AssertSame(model, Seeds.Articles[catalog[file]!.Article.Name!]);
    }

    private static string Repository { get; } = Path.GetFullPath(Path.Combine(CodeFile(), "../../../.."));

    private static string CodeFile([CallerFilePath] string file = "") => file;
}
