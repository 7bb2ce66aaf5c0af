extern alias generator;

using FsCheck;
using FsCheck.Fluent;
using generator::Corpus.Extraction.Texts;
using Microsoft.CodeAnalysis;
using TextSpan = Corpus.TextSpan;

namespace Corpus.Tests.Generation;

/// <summary>Ten thousand texts that nobody would write go through generator, compiler and reader.</summary>
public class HostileTextTests
{
    private const int TextsOfAProject = 500;

    private static readonly Arbitrary<string[]> Texts = Arb.From(HostileText.Any.Generator.ArrayOf(TextsOfAProject), Smaller);

    [Fact]
    public void What_comes_back_lies_in_the_text_that_went_in() => Check.One(PropertyTests.Config(20), Prop.ForAll(Texts, texts =>
            {
                var project = new Project();
                for (var i = 0; i < texts.Length; i++)
                    project.With($"t{i:D3}.txt", texts[i]);
                var run = project.Run();
                Builds(run);
                var kept = texts.Select((raw, i) => (Id: $"t{i:D3}", Decoder.Decode(raw).Text)).Where(t => t.Text is not null).ToArray();
                var articles = kept.Length > 0 ? run.Articles() : null;
                Assert.Equal(kept.Length, articles?.Count ?? 0);
                foreach (var (id, text) in kept)
                {
                    Assert.Equal(text, articles![id].Text);
                    LiesInItsText(articles[id]);
                }

                return true;
            }));

    [Fact]
    public void What_the_catalog_says_comes_back() => Check.One(PropertyTests.Config(5), Prop.ForAll(Texts, values =>
            {
                // JSON holds no half of a surrogate pair.
                values = [.. values.Select(v => string.Concat(v.EnumerateRunes()))];
                var project = new Project();
                for (var i = 0; i < values.Length; i++)
                    project.With($"t{i:D3}.txt", "“It rains,” Anna Berg said.");
                var run = project
                    .WithCatalog(
                        System.Text.Json.JsonSerializer.Serialize(
                            new
                            {
                                articles = values
                                    .Index()
                                    .ToDictionary(
                                        v => $"t{v.Index:D3}.txt",
                                        v => new
                                        {
                                            title = v.Item,
                                            outlet = v.Item,
                                            byline = v.Item,
                                            rights = v.Item,
                                        }
                                    ),
                                people = values
                                    .Index()
                                    .Select(v => new
                                    {
                                        name = $"N{v.Index} {v.Item}",
                                        role = v.Item,
                                        aliases = new[] { $"A{v.Index} {v.Item}" },
                                    }),
                            }
                        )
                    )
                    .Run();
                Builds(run);
                var refused = run.Diagnostics.Count(d => d.Contains("error CORPUS105", StringComparison.Ordinal));
                var articles = run.Articles();
                for (var i = 0; i < values.Length; i++)
                {
                    var article = articles[$"t{i:D3}"];
                    if (refused == 0)
                        Assert.Equal(
                            (values[i], values[i], values[i], values[i]),
                            (article.Title, article.Outlet, article.Byline, article.Rights)
                        );
                }

                return true;
            }));

    /// <summary>A line that does not end goes through as others do.</summary>
    [Theory]
    [InlineData("\"")]
    [InlineData("“A.” ")]
    [InlineData("\"\"\" {0} \\ ")]
    [InlineData("It rains in May 2024. ")]
    [InlineData("😀e\u0301\u202e ")]
    public void A_line_of_a_megabyte(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, (1 << 20) / piece.Length)).TrimEnd();
        var run = new Project().With("a.txt", "It rains.").With("b.txt", text).Run();
        Builds(run);
        var articles = run.Articles();
        Assert.Equal("It rains.", articles["a"].Text);
        // A stretch that the data cannot hold leaves its text out, with an error that says so.
        if (run.Result.Diagnostics.All(d => d.Id != "CORPUS006"))
            Assert.Equal(text, articles["b"].Text);
    }

    private static void Builds(Run run)
    {
        Assert.Null(run.Result.Exception);
        Assert.DoesNotContain(run.CompilerDiagnostics, d => d.Severity >= DiagnosticSeverity.Warning);
    }

    private static void LiesInItsText(Article article)
    {
        var text = article.Text;
        foreach (var passage in Passages(article))
            Assert.Equal(text.Substring(passage.Span.Start, passage.Span.Length), passage.Text);
        Assert.All(article.Quotes, q => Assert.Equal(text.Substring(q.Span.Start, q.Span.Length), q.Text));
        Apart(article.Blocks.Select(b => b.Span));
        Apart(article.Expressions.Select(e => e.Passage.Span));
        Apart(article.Mentions.Select(m => m.Passage.Span));
        Apart(article.Quotes.Where(q => q.ParentIndex is null).Select(q => q.Span));
        Assert.All(article.Quotes, q => Assert.True(q.Parent is not { } parent || Holds(parent.Span, q.Span)));
        Assert.All(article.Events, e => Assert.True(Holds(e.Sentence.Span, e.Clause.Span)));
        // Dates are written from numbers and words of the rules, never from the words of a text.
        Assert.All(article.Expressions, e => Assert.Matches("^[-0-9A-Z:.+/~]*$", e.Value));
        Assert.All(article.Events, e => Assert.Matches("^[0-9]{2,4}[-0-9X~/]*$", e.When.ToString()));
    }

    private static IEnumerable<Passage> Passages(Article article) =>
        [
            .. article.Blocks.Select(b => b.Passage),
            .. article.Mentions.Select(m => m.Passage),
            .. article.Expressions.Select(e => e.Passage),
            .. article.Events.SelectMany(e => new[] { e.Sentence, e.Clause }),
            .. article.Quotes.SelectMany(q => new[] { q.Source, q.Cue, q.Via, q.Addressee }.OfType<Passage>()),
        ];

    private static void Apart(IEnumerable<TextSpan> spans)
    {
        var end = 0;
        foreach (var span in spans)
        {
            Assert.True(span.Start >= end, $"{span} begins before {end}");
            end = span.End;
        }
    }

    private static bool Holds(TextSpan outer, TextSpan inner) => outer.Start <= inner.Start && inner.End <= outer.End;

    /// <summary>A half of the texts, or one text with a piece less.</summary>
    private static IEnumerable<string[]> Smaller(string[] texts) =>
        texts.Length > 1 ? [texts[..(texts.Length / 2)], texts[(texts.Length / 2)..]]
        : texts is [{ Length: > 1 } text] ? Enumerable.Range(0, text.Length).Select(i => new[] { text.Remove(i, 1) })
        : [];
}
