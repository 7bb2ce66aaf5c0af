using Corpus.Extraction.Catalog;
using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Metadata;
using Corpus.Extraction.Texts;

namespace Corpus.Extraction.Tests.Catalog;

/// <summary>Metadata beside the texts: sidecars and tables.</summary>
public class MetadataFileTests
{
    [Theory]
    // Keys of the catalog, names of other programs, and fields of the user.
    [InlineData("""{ "title": "Rain", "byline": "Jane Doe" }""", "title Rain, byline Jane Doe")]
    [InlineData(
        """{ "headline": "Rain", "author": "Jane Doe", "date": "2025-06-03" }""",
        "title Rain, byline Jane Doe, published 2025-06-03"
    )]
    [InlineData("""{ "date": "2025-06-04", "published": "2025-06-03" }""", "published 2025-06-03")]
    [InlineData("""{ "authors": ["Jane Doe", "John Roe"] }""", "byline Jane Doe, John Roe")]
    [InlineData("""{ "tags": ["snow", "ice"], "section": "Weather" }""", "tags snow|ice, section: Text Weather")]
    [InlineData("""{ "keywords": "snow, ice, snow" }""", "tags snow|ice")]
    [InlineData("""{ "words": 1200, "score": 0.50, "free": true }""", "free: Flag 1, score: Number 0.50, words: Number 1200")]
    [InlineData("""{ "fields": { "embargo": "2025-06-01", "page": "7" } }""", "embargo: Day 2025-06-01, page: Text 7")]
    [InlineData("""{ "id": 12, "text": "The whole text.", "section": null }""", "id: Number 12")]
    [InlineData("""{ "format": "corpus", "articles": [] }""", null)]
    public void A_sidecar_is_read(string json, string? expected)
    {
        var (catalog, findings) = CatalogReader.ReadSidecar(json, "rain");

        Assert.Empty(findings);
        Assert.Equal(expected, catalog["rain"] is { } entry ? Describe(entry.Article) : null);
    }

    [Theory]
    [InlineData("""{ "date": "3/6/2025" }""", "CORPUS106 1:11 3/6/2025")]
    [InlineData("""{ "name": "rain" }""", "CORPUS108 1:11 *")]
    [InlineData("{\n  \"title\": 7\n}", "CORPUS104 2:12 expected a string but found a number")]
    [InlineData("""{ "comments": {} }""", "CORPUS102 1:3 'comments' is an object, which no field can hold")]
    [InlineData("""{ "words": 1e40 }""", "CORPUS105 1:12 the number is too large")]
    [InlineData("[]", "CORPUS104 1:1 expected an object but found an array")]
    [InlineData("""{ "title": }""", "CORPUS101 1:12 *")]
    public void A_fault_of_a_sidecar_is_told_at_its_place(string json, string expected) =>
        Assert.Equal(expected, Assert.Single(Told(json, CatalogReader.ReadSidecar(json, "rain").Findings, expected)));

    [Theory]
    [InlineData("file,title,author\nrain.txt,Rain,Jane Doe\n", "rain.txt: title Rain, byline Jane Doe")]
    [InlineData("path;day;tags\r\n./a/rain.txt;2025-06-03;snow, ice\r\n", "a/rain.txt: published 2025-06-03, tags snow|ice")]
    [InlineData("file\ttitle\nrain.txt\t\"Rain\tand \"\"hail\"\"\"\n", "rain.txt: title Rain\tand \"hail\"")]
    [InlineData("\uFEFFfile,section\na\\rain.txt,\n\nsnow.txt,Weather", "a/rain.txt: ; snow.txt: section: Text Weather")]
    // A column has one type.
    [InlineData("file,words\na,12\nb,900\nc,\n", "a: words: Number 12; b: words: Number 900; c: ")]
    [InlineData("file,page\na,12\nb,12b\n", "a: page: Text 12; b: page: Text 12b")]
    [InlineData("file,code,free,embargo\na,012,TRUE,2025-06-01\n", "a: code: Text 012, embargo: Day 2025-06-01, free: Flag 1")]
    [InlineData("", "")]
    public void A_table_is_read(string csv, string expected)
    {
        var (catalog, findings) = CatalogReader.ReadTable(csv);

        Assert.Equal(csv.Length == 0 ? 1 : 0, findings.Count);
        Assert.Equal(expected, string.Join("; ", catalog.Entries.Select(entry => $"{entry.Article.File}: {Describe(entry.Article)}")));
    }

    [Theory]
    [InlineData("name,title\nrain,Rain\n", "CORPUS112 1:1 no column 'file' has the paths of the texts")]
    [InlineData("file,date\nrain.txt,3/6/2025\n", "CORPUS106 2:10 3/6/2025")]
    [InlineData("file,url\nrain.txt,\"alpine\"\n", "CORPUS105 2:10 expected a URL that starts with http:// or https://")]
    [InlineData("file,title\n,Rain\n", "CORPUS107 2:1 the row has no 'file'")]
    [InlineData("file,title\na,Rain\na,Snow\n", "CORPUS103 3:1 a")]
    [InlineData("file,page,page\na,1,2\n", "CORPUS103 1:11 page")]
    [InlineData("file,corrections\na,1\n", "CORPUS102 1:6 'corrections' cannot be in a table; declare it in corpus.json")]
    [InlineData("file,title\na,\"Rain\n", "CORPUS112 2:3 a quotation mark is not closed, so that the cell goes on to the end of the file")]
    public void A_fault_of_a_table_is_told_at_its_place(string csv, string expected) =>
        Assert.Equal(expected, Assert.Single(Told(csv, CatalogReader.ReadTable(csv).Findings, expected)));

    private static IEnumerable<string> Told(string text, EquatableArray<Finding> findings, string expected)
    {
        var lines = new LineMap(text);
        foreach (var finding in findings)
        {
            var (line, column) = lines.Of(finding.Span.Start);
            yield return $"{finding.Kind.Id} {line}:{column} {(expected.EndsWith('*') ? "*" : finding.Detail)}";
        }
    }

    private static string Describe(CatalogArticle article) =>
        string.Join(
            ", ",
            new[]
            {
                article.Title is { } title ? $"title {title}" : null,
                article.Byline is { } byline ? $"byline {byline}" : null,
                article.Published is { } day ? $"published {day}" : null,
                article.Tags.Count > 0 ? $"tags {string.Join('|', article.Tags)}" : null,
            }
                .OfType<string>()
                .Concat(
                    article.Fields.Select(field =>
                        $"{field.Name}: {field.Kind} {(field.Kind == FieldKind.Text ? field.Text : field.Day?.ToString() ?? Number(field.Number))}"
                    )
                )
        );

    private static string Number(decimal number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
