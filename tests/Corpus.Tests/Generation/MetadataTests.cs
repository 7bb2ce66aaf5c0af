extern alias generator;

using Corpus.Export;
using generator::Corpus.Generator.Pipeline;

namespace Corpus.Tests.Generation;

/// <summary>Metadata beside the texts, through the generator into the records.</summary>
public sealed class MetadataTests
{
    private const string Rain = "It rains\n\n“It rains,” Carl Dorn said.\n";

    [Fact]
    public void Tags_and_fields_are_typed_in_the_records()
    {
        var article = Read(
            new Project()
                .With("rain.txt", Rain)
                .WithSidecar(
                    "rain.json",
                    """
                    { "tags": ["rain", "weather"], "section": "Weather", "words": 1200.50, "low": -0.000001, "high": 79228162514264337593543950335,
                      "embargo": "2025-06-01", "free": true, "paid": false }
                    """
                )
        );

        Assert.Equal(["rain", "weather"], article.Tags);
        Assert.Equal("Weather", article.Fields.Text("section"));
        Assert.Equal(1200.50m, article.Fields.Number("words"));
        Assert.Equal("1200.50", article.Fields.Text("words"));
        Assert.Equal(-0.000001m, article.Fields.Number("low"));
        Assert.Equal(decimal.MaxValue, article.Fields.Number("high"));
        Assert.Equal(new DateOnly(2025, 6, 1), article.Fields.Day("embargo"));
        Assert.True(article.Fields.Flag("free"));
        Assert.False(article.Fields.Flag("paid"));
        Assert.Null(article.Fields.Number("section"));
        Assert.Null(article.Fields.Find("Section"));
        Assert.Equal(article, article with { });
        Assert.Equal(article, CorpusJson.Read(CorpusJson.Write([article])).Single());
        Assert.Contains(
            """
            tags: rain, weather

            fields
              embargo: 2025-06-01 (Day)
              free: true (Flag)
              high: 79228162514264337593543950335 (Number)
            """.ReplaceLineEndings("\n"),
            article.ToSnapshot(),
            StringComparison.Ordinal
        );
    }

    /// <summary>The catalog counts before the sidecar, the sidecar before the table, the table before the front matter, and that before the page.</summary>
    [Theory]
    [InlineData(true, true, true, true, "catalog")]
    [InlineData(false, true, true, true, "sidecar")]
    [InlineData(false, false, true, true, "table")]
    [InlineData(false, false, false, true, "front")]
    [InlineData(false, false, false, false, null)]
    public void Each_value_is_that_of_the_first_file_that_has_one(bool catalog, bool sidecar, bool table, bool front, string? expected)
    {
        var project = new Project().With(
            "rain.txt",
            (front ? "---\noutlet: front\ntags: front\nsource: front\nfound: front\nfrom: front\n---\n" : "") + Rain
        );
        if (catalog)
            project.WithCatalog(
                """{ "articles": { "rain.txt": { "outlet": "catalog", "tags": ["catalog"], "fields": { "from": "catalog" } } } }"""
            );
        if (sidecar)
            project.WithSidecar("rain.json", """{ "outlet": "sidecar", "tags": ["sidecar"], "from": "sidecar", "kept": "sidecar" }""");
        if (table)
            project.WithTable("file,outlet,tags,from\nrain.txt,table,table,table\n");

        var article = Read(project);

        Assert.Equal(expected, article.Outlet);
        Assert.Equal(expected, article.Fields.Text("from"));
        Assert.Equal(expected is null ? [] : [expected], article.Tags);
        Assert.Equal(sidecar ? "sidecar" : null, article.Fields.Text("kept"));
        Assert.Equal(front ? "front" : null, article.Fields.Text("found"));
    }

    [Fact]
    public void A_day_that_the_page_contradicts_is_told_where_it_is_declared()
    {
        var run = new Project()
            .With("rain.txt", "It rains\n\nPublished June 4, 2025\n\n“It rains,” Carl Dorn said on Tuesday.\n")
            .WithCatalog("""{ "articles": { "rain.txt": { "title": "It rains" } } }""")
            .WithSidecar("rain.json", "{\n  \"date\": \"2025-06-03\"\n}")
            .WithTable("file,date\nrain.txt,2025-06-02\n")
            .Run();

        Assert.Contains("rain.json(2,11): warning CORPUS021", Reports(run));
        Assert.DoesNotContain("corpus.csv(", Reports(run));
        Assert.DoesNotContain("corpus.json(", Reports(run));
    }

    [Theory]
    [InlineData("file,title\nrain.txt,Rain\nsnow.txt,Snow\n", "corpus.csv(3,1): error CORPUS111")]
    [InlineData("file,date\nrain.txt,June\n", "corpus.csv(2,10): error CORPUS106")]
    public void A_fault_of_the_table_has_a_line_and_a_column(string table, string expected) =>
        Assert.Contains(expected, Reports(new Project().With("rain.txt", Rain).WithTable(table).Run()));

    [Fact]
    public void A_correction_of_a_sidecar_is_applied_and_a_misfit_is_told_there()
    {
        var project = new Project()
            .With("rain.txt", Rain)
            .WithCatalog("""{ "articles": { "rain.txt": { "corrections": [{ "quote": "It rains,", "kind": "partial" }] } } }""")
            .WithSidecar("rain.json", "{ \"corrections\": [\n  { \"quote\": \"It snows\", \"speaker\": null }] }");

        Assert.Contains("rain.json(2,14): error CORPUS121", Reports(project.Run()));
        Assert.Equal(QuoteKind.Partial, Assert.Single(Read(project).Quotes).Kind);
    }

    [Fact]
    public void An_edit_of_a_sidecar_reads_one_text()
    {
        var project = new Project()
            .With("rain.txt", Rain)
            .With("snow.txt", Rain.Replace("rains", "snows", StringComparison.Ordinal))
            .WithSidecar("rain.json", """{ "section": "Weather" }""")
            .WithSidecar("snow.json", """{ "section": "Weather" }""");
        var run = project.Run();

        var edited = run.EditText("rain.json", """{ "section": "Climate" }""");

        Assert.Equal(1, edited.Ran(Steps.Texts));
        Assert.Equal(0, edited.Ran(Steps.Entities));
    }

    private static Article Read(Project project) => Assert.Single(project.Run().Articles());

    private static string Reports(Run run) => string.Join('\n', run.Diagnostics);
}
