using Corpus.Extraction.Catalog;
using Corpus.Extraction.Corrections;
using Corpus.Extraction.Texts;
using FsCheck;
using FsCheck.Fluent;

namespace Corpus.Extraction.Tests.Catalog;

public class CatalogPropertyTests
{
    private const string Whole = """
        {
          "$schema": "x", // é
          "articles": {
            "ä–😀.txt": { "name": "HarbourVote", "title": "\u00e9 \ud83d\ude00", "published": "2024-02-29", "publishedBasis": "verified",
              "corrections": [ { "quote": "x", "line": 3, "speaker": "Ana", "kind": "direct" }, { "expression": "y", "value": "2024-02" },
                { "block": "z", "to": "w", "kind": "relatedLink" }, ] },
            "b.txt": { "url": null, "language": "en", "rights": "–" } },
          "people": [ { "name": "Ana Reyes", "aliases": ["Reyes", 1], "kind": "state", "gender": "male" } ]
        }
        """;

    // One change to the text: so many characters at such a place give way to another piece.
    private static readonly Gen<(int At, int Length, string Piece)> Change =
        from at in Gen.Choose(0, Whole.Length)
        from length in Gen.Frequency((3, Gen.Constant(0)), (3, Gen.Choose(1, 3)), (1, Gen.Choose(0, Whole.Length)))
        from piece in Gen.Elements(
            "",
            "{",
            "}",
            "[",
            "]",
            "\"",
            ",",
            ":",
            "null",
            "1e999",
            "-",
            "\\",
            "\\ud800",
            "\uD800",
            "😀",
            "\0",
            "\n",
            "//",
            "/*",
            "\uFEFF",
            "\"name\":",
            new string('[', 80)
        )
        select (at, length, piece);

    [Fact]
    public void A_mangled_catalog_never_throws_and_every_finding_lies_in_it() =>
        Prop.ForAll(Change.ListOf().Select(Mangled).ToArbitrary(), json =>
            {
                var (catalog, findings) = CatalogReader.Read(json);
                Assert.All(findings, finding => Assert.InRange(finding.Span.End, finding.Span.Start, json.Length));
                Assert.All(catalog.Entries, entry => Assert.Equal('"', json[entry.Place.Start]));
                Assert.All(catalog.Entries, entry => Assert.Equal(entry.Article.Corrections.Count, entry.CorrectionPlaces.Count));
                Assert.Equal(catalog, CatalogReader.Read(json).Catalog);
            })
            .Check(PropertyTests.Config(1000));

    [Fact]
    public void Offsets_of_the_bytes_are_offsets_of_the_text() =>
        Prop.ForAll(Gen.Elements("a", "é", "–", "😀", "\uD800").ListOf().Select(string.Concat).ToArbitrary(), text =>
            {
                var offsets = new Utf8Offsets(text, 0);
                for (var i = 0; i <= text.Length; i++)
                {
                    if (i > 0 && i < text.Length && char.IsSurrogatePair(text[i - 1], text[i]))
                        continue;
                    Assert.Equal(i, offsets.ToUtf16(System.Text.Encoding.UTF8.GetByteCount(text[..i])));
                }
            })
            .Check(PropertyTests.Config(100));

    private static string Mangled(IEnumerable<(int At, int Length, string Piece)> changes)
    {
        var text = Whole;
        foreach (var (at, length, piece) in changes.Take(4))
        {
            var start = Math.Min(at, text.Length);
            text = string.Concat(text.AsSpan(0, start), piece, text.AsSpan(Math.Min(start + length, text.Length)));
        }

        return text;
    }
}
