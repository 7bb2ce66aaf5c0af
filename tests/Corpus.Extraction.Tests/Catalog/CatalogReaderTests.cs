using Corpus.Extraction.Catalog;
using Corpus.Extraction.Corrections;
using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Texts;

namespace Corpus.Extraction.Tests.Catalog;

public class CatalogReaderTests
{
    [Fact]
    public void Everything_that_can_be_declared_is_read()
    {
        var (catalog, findings) = CatalogReader.Read(
            """
            {
              "$schema": "../docs/corpus.schema.json", // comments and trailing commas are welcome
              "articles": {
                "b/two.txt": {},
                "a.txt": {
                  "name": "HarbourVote", "title": "Harbour vote", "outlet": "The Gazette", "byline": "A. Writer",
                  "published": "2024-02-29", "publishedBasis": "verified", "url": "https://example.org/1",
                  "language": "en-GB", "rights": "CC-BY-4.0", "corrections": [],
                },
              },
              "people": [
                { "name": "Ana Reyes", "aliases": ["Reyes", "A. Reyes"], "kind": "person", "gender": "female", "role": "mayor" },
                { "name": "Acme" , "kind": "organization", "role": null },
              ],
            }
            """
        );

        Assert.Empty(findings);
        Assert.Equal(["a.txt", "b/two.txt"], catalog.Entries.Select(entry => entry.Article.File));
        Assert.Equal(
            new CatalogArticle(
                "a.txt",
                "HarbourVote",
                "Harbour vote",
                "The Gazette",
                "A. Writer",
                CalendarDate.Of(2024, 2, 29),
                PublicationDateSource.Verified,
                "https://example.org/1",
                "en-GB",
                "CC-BY-4.0",
                default
            ),
            catalog["a.txt"]!.Article
        );
        Assert.Equal(
            [
                new CatalogPerson("Acme", default, EntityKind.Organization, null),
                new CatalogPerson("Ana Reyes", Array("Reyes", "A. Reyes"), EntityKind.Person, "mayor") { Gender = Gender.Female },
            ],
            catalog.People
        );
    }

    // What stands between ⟦ and ⟧ is where the finding has to point.
    [Theory]
    [InlineData("""⟦⟧""", "CORPUS101")]
    [InlineData("""{ "articles": ⟦;⟧ }""", "CORPUS101")]
    [InlineData("""{ "people": [] ⟦"⟧articles": {} }""", "CORPUS101")]
    [InlineData("""{ "articles": { "ä–😀.txt": { "title": "über" ⟦!⟧ } } }""", "CORPUS101")]
    [InlineData("{ // ä😀\n \"articles\": {\r\n  \"a.txt\": { \"title\": ⟦'⟧x' } } }", "CORPUS101")]
    [InlineData("""{ "articles": {} }⟦⟧""", "")]
    [InlineData("""{ "articles": {} ⟦⟧""", "CORPUS101")]
    [InlineData("""{ "people": [ { "name": ⟦"\ud800"⟧ } ] }""", "CORPUS101")]
    [InlineData("""{ ⟦"artikles"⟧: {} }""", "CORPUS102", "did you mean 'articles'?")]
    [InlineData("""{ "articles": { "ä–😀.txt": { ⟦"Title"⟧: "x" } } }""", "CORPUS102", "did you mean 'title'?")]
    [InlineData("""{ "articles": { "a.txt": { ⟦"license"⟧: "x" } } }""", "CORPUS102")]
    [InlineData("""{ "articles": { "a.txt": { ⟦"author"⟧: "x" } } }""", "CORPUS102", "did you mean 'byline'?")]
    [InlineData("""{ "articles": { "a.txt": { ⟦"date"⟧: "x" } } }""", "CORPUS102", "did you mean 'published'?")]
    [InlineData("""{ "people": [ { "name": "Ana", ⟦"alias"⟧: [] } ] }""", "CORPUS102", "did you mean 'aliases'?")]
    [InlineData("""{ "articles": { "a.txt": { "title": "x", ⟦"title"⟧: "y" } } }""", "CORPUS103")]
    [InlineData("""{ "articles": { "a.txt": {}, ⟦"a.txt"⟧: {} } }""", "CORPUS103")]
    [InlineData("""⟦[ "articles" ]⟧""", "CORPUS104", "expected an object but found an array")]
    [InlineData("""{ "articles": ⟦[]⟧ }""", "CORPUS104")]
    [InlineData("""{ "people": ⟦{ "name": "Ana" }⟧ }""", "CORPUS104", "expected an array but found an object")]
    [InlineData("""{ "articles": { "a.txt": ⟦"x"⟧ } }""", "CORPUS104")]
    [InlineData(
        """{ "articles": { "a.txt": { "title": "é", "outlet": ⟦true⟧ } } }""",
        "CORPUS104",
        "expected a string but found a Boolean"
    )]
    [InlineData("""{ "articles": { "a.txt": { "published": ⟦20250610⟧ } } }""", "CORPUS104")]
    [InlineData("""{ "articles": { "a.txt": { "url": null } } }⟦⟧""", "")]
    [InlineData("""{ "articles": { "a.txt": { "title": ⟦"  "⟧ } } }""", "CORPUS105")]
    [InlineData("""{ "articles": { "a.txt": { "publishedBasis": ⟦"infered"⟧ } } }""", "CORPUS105", "did you mean 'inferred'?")]
    [InlineData("""{ "articles": { "a.txt": { "url": ⟦"example.org"⟧ } } }""", "CORPUS105")]
    [InlineData("""{ "articles": { "a.txt": { "language": ⟦"British English"⟧ } } }""", "CORPUS105")]
    [InlineData(
        """{ "people": [ { "name": "Ana", "kind": ⟦"unnamed"⟧ } ] }""",
        "CORPUS105",
        "one of 'person', 'organization', 'state', 'none'"
    )]
    [InlineData("""{ "articles": { "a.txt": { "published": ⟦"2025-02-30"⟧ } } }""", "CORPUS106")]
    [InlineData("""{ "articles": { "a.txt": { "published": ⟦"10/6/2025"⟧ } } }""", "CORPUS106")]
    [InlineData("""{ "articles": { "a.txt": { "published": ⟦"2025-06-10/2025-06-11"⟧ } } }""", "CORPUS106")]
    [InlineData("""{ "articles": { "a.txt": { "published": ⟦"2025-06-10\nT"⟧ } } }""", "CORPUS106")]
    [InlineData("""{ "articles": { "a.txt": { "published": ⟦"２０２５-06-10"⟧ } } }""", "CORPUS106")]
    [InlineData("""{ "articles": { "a.txt": { "published": ⟦"+025-06-10"⟧ } } }""", "CORPUS106")]
    [InlineData("""{ "articles": { "a.txt": { "published": ⟦"2025-06-1X"⟧ } } }""", "CORPUS106")]
    [InlineData("""{ "articles": { "a.txt": { "published": ⟦"\"2025-06-10"⟧ } } }""", "CORPUS106")]
    [InlineData("""{ "people": [ ⟦{ "role": "mayor" }⟧ ] }""", "CORPUS107")]
    [InlineData("""{ "articles": { "a.txt": { "name": ⟦"2Late"⟧ } } }""", "CORPUS108")]
    [InlineData("""{ "articles": { "a.txt": { "name": ⟦"Too Late"⟧ } } }""", "CORPUS108")]
    [InlineData("""{ "articles": { "a.txt": { "name": ⟦"event"⟧ } } }""", "CORPUS108")]
    [InlineData(
        """{ "articles": { "a.txt": { "name": ⟦"Count"⟧ } } }""",
        "CORPUS108",
        "'Count' is a member of every list of articles; choose a different name"
    )]
    [InlineData("""{ "articles": { "a.txt": { "name": "회담Über_1" } } }⟦⟧""", "")]
    [InlineData("""{ "articles": { "a.txt": { "name": "Late" }, "b.txt": { "name": ⟦"Late"⟧ } } }""", "CORPUS109")]
    [InlineData("""{ "people": [ { "name": "Ana" }, { "name": ⟦"Ana"⟧ } ] }""", "CORPUS109")]
    [InlineData(
        """{ "people": [ { "name": "Ana", "aliases": ["Reyes"] }, { "name": "Bo", "aliases": [⟦"Reyes"⟧] } ] }""",
        "CORPUS110",
        "already belongs to 'Ana'"
    )]
    [InlineData("""{ "people": [ { "name": "Ana", "aliases": [⟦"Bo"⟧] }, { "name": "Bo" } ] }""", "CORPUS110", "already belongs to 'Bo'")]
    [InlineData("""{ "people": [ { "name": "Ana", "aliases": ["A", "A", "Ana"] } ] }⟦⟧""", "")]
    public void A_fault_is_found_at_its_place(string marked, string id, string detail = "")
    {
        var (json, place) = Marked(marked);
        var findings = CatalogReader.Read(json).Findings;

        if (id == "")
        {
            Assert.Empty(findings);
            return;
        }

        var finding = Assert.Single(findings);
        Assert.Equal((id, place), (finding.Kind.Id, finding.Span));
        Assert.Contains(detail, finding.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""⟦{ "line": 3 }⟧""", "CORPUS107")]
    [InlineData("""⟦{ "quote": "x", "block": "y", "kind": "term" }⟧""", "CORPUS107")]
    [InlineData("""⟦{ "quote": "x" }⟧""", "CORPUS107")]
    [InlineData("""⟦{ "expression": "x" }⟧""", "CORPUS107")]
    [InlineData("""⟦{ "block": "x" }⟧""", "CORPUS107")]
    [InlineData("""{ "quote": "x", "speaker": null, "column": ⟦4⟧ }""", "CORPUS107")]
    [InlineData("""{ "quote": ⟦null⟧, "speaker": "Ana" }""", "CORPUS104")]
    [InlineData("""{ "quote": "x", "speaker": ⟦7⟧ }""", "CORPUS104")]
    [InlineData("""{ "quote": "x", "speaker": "Ana", "line": ⟦"12"⟧ }""", "CORPUS104")]
    [InlineData("""{ "quote": "x", "speaker": "Ana", "line": ⟦0⟧ }""", "CORPUS105")]
    [InlineData("""{ "quote": "x", "speaker": "Ana", "line": ⟦1.5⟧ }""", "CORPUS105")]
    [InlineData("""{ "quote": "x", "speaker": ⟦"Ana"⟧, "kind": "term" }""", "CORPUS105")]
    [InlineData("""{ "quote": "x", "kind": ⟦"terms"⟧ }""", "CORPUS105", "did you mean 'term'?")]
    [InlineData("""{ "block": "x", "kind": ⟦"footer"⟧ }""", "CORPUS105", "'relatedLink'")]
    [InlineData("""{ "expression": "x", "value": ⟦"2025-02-30"⟧ }""", "CORPUS106")]
    [InlineData("""{ "expression": "x", "value": ⟦"2025-10-31/2025-10-27"⟧ }""", "CORPUS106")]
    [InlineData("""{ "expression": "x", "value": "2025", ⟦"speaker"⟧: "Ana" }""", "CORPUS102")]
    public void A_correction_with_a_fault_is_left_out(string marked, string id, string detail = "")
    {
        var (json, place) = Marked(
            $$"""{ "articles": { "a.txt": { "corrections": [ {{marked}}, { "quote": "kept", "speaker": null } ] } } }"""
        );
        var (catalog, findings) = CatalogReader.Read(json);

        var finding = Assert.Single(findings);
        Assert.Equal((id, place), (finding.Kind.Id, finding.Span));
        Assert.Contains(detail, finding.Detail, StringComparison.Ordinal);
        var kept = Assert.Single(catalog["a.txt"]!.Article.Corrections);
        Assert.Equal("kept", kept.Words);
        Assert.Equal("\"kept\"", Assert.Single(catalog["a.txt"]!.CorrectionPlaces).In(json));
    }

    [Theory]
    [InlineData("""{ "articles": { "a.txt": { "name": "1", "title": "T" }, "b.txt": {} } }""", "a.txt b.txt", "")]
    [InlineData("""{ "articles": { "a.txt": [], "b.txt": {} } }""", "b.txt", "")]
    [InlineData("""{ "articles": 1, "people": [ 2, { "name": 3 }, { "name": "Ana" } ] }""", "", "Ana")]
    [InlineData("""{ "people": [ { "name": "Ana" } ], "articles": { "a.txt": {}, "b.txt": { "title": "cut ...""", "a.txt", "Ana")]
    [InlineData("""{ "people": [ { "name": "Ana" }, { "name": "Bo", !""", "", "Ana")]
    [InlineData("""no JSON at all""", "", "")]
    public void What_is_right_is_kept(string json, string files, string people)
    {
        var (catalog, findings) = CatalogReader.Read(json);

        Assert.NotEmpty(findings);
        Assert.Equal(files, string.Join(" ", catalog.Entries.Select(entry => entry.Article.File)));
        Assert.Equal(people, string.Join(" ", catalog.People.Select(person => person.Name)));
    }

    [Theory]
    [InlineData("a.txt b.txt", "")]
    [InlineData("b.txt", "\"a.txt\"")]
    [InlineData("A.txt b.txt c.txt", "\"a.txt\"")]
    [InlineData("", "\"b.txt\" \"a.txt\"")]
    public void An_entry_without_a_text_is_found(string files, string places)
    {
        const string Json = """{ "articles": { "b.txt": {}, "a.txt": { "title": "é" } } }""";
        var missing = CatalogReader.Read(Json).Catalog.MissingTexts(files.Split(' '));

        Assert.Equal(places, string.Join(" ", missing.Select(finding => finding.Span.In(Json))));
        Assert.All(missing, finding => Assert.Same(DiagnosticKinds.MissingText, finding.Kind));
    }

    [Theory]
    [InlineData("rian.txt", "press/sun.txt rain.txt", "; did you mean 'rain.txt'?")]
    [InlineData("rain", "press/rain.txt sun.txt", "; did you mean 'press/rain.txt'?")]
    [InlineData("rain.txt", "a/rain.txt b/rain.txt", "; correct the path, or remove the entry")]
    public void An_entry_without_a_text_is_told_with_the_text_that_is_meant(string entry, string files, string expected)
    {
        var missing = CatalogReader.Read($$"""{ "articles": { "{{entry}}": {} } }""").Catalog.MissingTexts(files.Split(' '));

        Assert.Equal($"'{entry}' is not a text of this corpus{expected}", Assert.Single(missing).Detail);
    }

    [Theory]
    [InlineData("/home/x/seeds/corpus.json", "/home/x/seeds/a.txt", "a.txt")]
    [InlineData("/home/x/seeds/corpus.json", "/home/x/seeds/2025/a.txt", "2025/a.txt")]
    [InlineData("/home/x/seeds/corpus.json", "/home/x/press/a.txt", "../press/a.txt")]
    [InlineData(@"C:\x\seeds\corpus.json", @"C:\x\seeds\b\a.txt", "b/a.txt")]
    [InlineData(@"C:\x\corpus.json", @"D:\x\a.txt", "D:/x/a.txt")]
    public void A_text_is_named_by_its_path_from_the_catalog(string catalog, string text, string expected) =>
        Assert.Equal(expected, CorpusCatalog.RelativePath(catalog, text));

    [Fact]
    public void What_extraction_sees_is_equal_however_the_entries_around_it_move()
    {
        const string Entry = """ "a.txt": { "title": "T", "corrections": [ { "quote": "x", "speaker": null } ] } """;
        var before = CatalogReader
            .Read($$"""{ "articles": { {{Entry}}, "b.txt": {} }, "people": [ { "name": "Ana" }, { "name": "Bo" } ] }""")
            .Catalog;
        var after = CatalogReader
            .Read(
                $$"""
                { "people": [ { "name": "Bo" }, { "name": "Ana" } ],
                  "articles": { "c.txt": { "title": "new" }, "b.txt": { "title": "changed" }, {{Entry}} } }
                """
            )
            .Catalog;

        Assert.NotEqual(before, after);
        Assert.Equal(before.SourceOf("a.txt", "text", Decoder.Decode("text")), after.SourceOf("a.txt", "text", Decoder.Decode("text")));
        Assert.NotEqual(before.SourceOf("b.txt", "text", Decoder.Decode("text")), after.SourceOf("b.txt", "text", Decoder.Decode("text")));
    }

    [Fact]
    public void A_byte_order_mark_moves_nothing()
    {
        var (catalog, findings) = CatalogReader.Read("\uFEFF{ \"articles\": { \"é.txt\": { \"titel\": 1 } } }");

        Assert.NotNull(catalog["é.txt"]);
        Assert.Equal("\"titel\"", Assert.Single(findings).Span.In("\uFEFF{ \"articles\": { \"é.txt\": { \"titel\": 1 } } }"));
    }

    private static (string Json, TextSpan Place) Marked(string marked)
    {
        var (start, end) = (marked.IndexOf('⟦'), marked.IndexOf('⟧') - 1);
        return (marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal), TextSpan.Between(start, end));
    }

    private static EquatableArray<string> Array(params string[] items) => items.ToEquatableArray();
}
