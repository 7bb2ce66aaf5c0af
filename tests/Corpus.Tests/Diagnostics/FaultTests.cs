extern alias generator;
using Corpus.Tests.Generation;

using generator::Corpus.Extraction.Articles;
using generator::Corpus.Extraction.Catalog;
using generator::Corpus.Extraction.Diagnostics;
using generator::Corpus.Generator;
using Microsoft.CodeAnalysis;

namespace Corpus.Tests.Diagnostics;

/// <summary>A bug that one text or one entry of a catalog meets is reported there, and everything else is built.</summary>
public class FaultTests
{
    private const string Text = "Rain in Ulm\n\n“It rains and it pours,” Carl Dorn said.\nOn 4 May 2024 the river rose in Ulm.";
    private const string UsesAll = "class C { object[] all = [App.Press.Articles.A, App.Press.Articles.B, App.Press.Articles.C]; }";

    // What the second text has after a fault in a stage: blocks, mentions, quotations, expressions, events.
    [Theory]
    [InlineData("Blocks", "0 0 0 0 0")]
    [InlineData("Sentences", "3 0 0 0 0")]
    [InlineData("Entities", "3 0 0 0 0")]
    [InlineData("Quotations", "3 1 0 0 0")]
    [InlineData("Dates", "3 1 1 0 0")]
    [InlineData("Events", "3 1 1 1 0")]
    [InlineData("Emission", "0 0 0 0 0")]
    public void A_fault_in_a_stage_costs_one_text_the_rest_of_its_data(string stage, string kept)
    {
        var run = ThreeTexts().WithCode(UsesAll).Run(InSecond(stage));

        Assert.Equal([$"b.txt(1,1): error CORPUS020: {Message(stage)}"], run.Diagnostics);
        Assert.DoesNotContain(run.CompilerDiagnostics, d => d.Severity == DiagnosticSeverity.Error);
        Assert.Equal(["3 1 1 1 1", kept, "3 1 1 1 1"], run.Articles().Select(Counts));
        Assert.All(run.Articles(), article => Assert.Equal(Text, article.Text));
    }

    [Fact]
    public void A_text_that_cannot_be_decoded_is_left_out()
    {
        var run = ThreeTexts().Run(InSecond("Decoding"));

        Assert.Equal([$"b.txt(1,1): error CORPUS020: {Message("Decoding")}"], run.Diagnostics);
        Assert.Equal(["A", "C"], run.Articles().Select(a => a.Id.ToUpperInvariant()));
    }

    [Fact]
    public void A_fault_is_reported_at_the_sentence_that_was_read()
    {
        var last = Text.IndexOf("On 4 May", StringComparison.Ordinal);
        var run = new Project()
            .With("a.txt", "\uFEFF" + Text.Replace("\n", "\r\n", StringComparison.Ordinal))
            .Run((stage, place) => Throw(stage == Stage.Dates && place.Start == last));

        Assert.Equal([$"a.txt(4,1): error CORPUS020: {Message("Dates")}"], run.Diagnostics);
    }

    [Fact]
    public void The_same_fault_gives_the_same_message()
    {
        var run = ThreeTexts().Run(InSecond("Events"));

        Assert.Equal(run.Diagnostics, ThreeTexts().Run(InSecond("Events")).Diagnostics);
        Assert.All(run.Diagnostics, message => Assert.DoesNotContain(" at Corpus.", message, StringComparison.Ordinal));
    }

    [Fact]
    public void An_entry_of_a_catalog_that_cannot_be_read_is_left_out_and_the_others_count()
    {
        const string Catalog =
            """{ "articles": { "a.txt": { "title": "One" }, "b.txt": { "title": "Two" } }, "people": [{ "name": "Carl Dorn", "role": "forecaster" }] }""";
        var second = Catalog.IndexOf("\"b.txt\"", StringComparison.Ordinal);
        var run = ThreeTexts().WithCatalog(Catalog).Run((stage, place) => Throw(stage == Stage.Catalog && place.Start == second));

        Assert.Equal(
            [
                $"corpus.json(1,{second + 1}): error CORPUS119: Internal error in stage Catalog (InvalidOperationException: the planted fault); the entry that starts here was ignored. This is a bug in Corpus: report it, and include the catalog if possible.",
            ],
            run.Diagnostics
        );
        Assert.Equal(["One", "Rain in Ulm", "Rain in Ulm"], run.Articles().Select(a => a.Title));
        Assert.Equal("forecaster", run.Entities()["Carl Dorn"].Role);
    }

    [Theory]
    [InlineData("Blocks")]
    [InlineData("Sentences")]
    [InlineData("Entities")]
    [InlineData("Quotations")]
    [InlineData("Dates")]
    [InlineData("Events")]
    public void A_cancellation_is_no_fault(string stage) =>
        Assert.Throws<OperationCanceledException>(() => Extractor.Extract(new ArticleSource(Text, null, null, default), (reached, _) =>
            {
                if (reached.ToString() == stage)
                    throw new OperationCanceledException();
            }));

    private static Project ThreeTexts() => new Project().With("a.txt", Text).With("b.txt", Text).With("c.txt", Text);

    private static string Counts(Article a) =>
        $"{a.Blocks.Count} {a.Mentions.Count} {a.Quotes.Count} {a.Expressions.Count} {a.Events.Count}";

    private static string Message(string stage) =>
        $"Internal error in stage {stage} (InvalidOperationException: the planted fault); results of this stage and later stages are missing for this text. This is a bug in Corpus: report it, and include the text if possible.";

    /// <summary>Throws where a stage begins for the second time: the compiler takes the texts one after the other.</summary>
    private static StageProbe InSecond(string faulty)
    {
        var begun = 0;
        return (stage, place) => Throw(stage.ToString() == faulty && place is { Start: 0, Length: 0 } && ++begun == 2);
    }

    private static void Throw(bool here)
    {
        if (here)
            throw new InvalidOperationException("the planted fault");
    }
}
