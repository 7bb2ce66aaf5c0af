using Corpus.Accuracy.Data;
using Corpus.Accuracy.Scoring;
using Corpus.Accuracy.Scoring.Quotes;

namespace Corpus.Accuracy.Tests;

public class QuoteScorerTests
{
    private const string Text =
        "“It rained all day,” Dana Brown said. “We wait,” he said. He called it “a shame.” Tom Beale said that the road was closed.";

    private static readonly QuoteDocument Document = Gold(
        Quote("It rained all day", "direct", "Dana Brown"),
        Quote("We wait", "direct", "he") with
        {
            SpeakerEntity = new OneOf(["Dana Brown"]),
        },
        Quote("a shame", "mixed", "He"),
        Quote("that the road was closed", "indirect", "Tom Beale", "said")
    );

    [Fact]
    public void All_is_right()
    {
        var score = Score(
            ["direct", "mixed"],
            Found.Quote(Text, "It rained all day,", "Dana Brown"),
            Found.Quote(Text, "We wait,", "Dana Brown", "he"),
            Found.Quote(Text, "a shame.", "Dana Brown", "He", "partial")
        );
        Assert.Equal(new Ratio(3, 3, 3), score.ExactSpan);
        Assert.Equal(new Ratio(3, 3, 3), score.EndToEndName);
        Assert.Equal(new Share(1, 1), score.Entity);
    }

    [Fact]
    public void A_pronoun_is_right_by_name_and_wrong_by_entity()
    {
        var score = Score(["direct"], Found.Quote(Text, "We wait,", "he"));
        Assert.Equal(new Share(1, 1), score.Name);
        Assert.Equal(new Share(0, 1), score.Entity);
        Assert.Equal(new Ratio(1, 1, 2), score.EndToEndName);
        Assert.Equal(new Ratio(0, 1, 2), score.EndToEndEntity);
    }

    [Fact]
    public void A_wrong_speaker_costs_the_end_to_end_and_not_the_span()
    {
        var score = Score(["direct"], Found.Quote(Text, "It rained all day,", "Tom Beale"));
        Assert.Equal(new Ratio(1, 1, 2), score.ExactSpan);
        Assert.Equal(new Ratio(0, 1, 2), score.EndToEndName);
    }

    [Fact]
    public void A_span_that_is_four_fifths_the_same_is_right_relaxed_only()
    {
        var score = Score(["direct"], Found.Quote(Text, "It rained all", "Dana Brown"));
        Assert.Equal(0, score.RelaxedSpan.Right);
        score = Score(["direct"], Found.Quote(Text, "rained all day", "Dana Brown"));
        Assert.Equal(0, score.ExactSpan.Right);
        Assert.Equal(1, score.RelaxedSpan.Right);
        Assert.Equal(1, score.EndToEndRelaxed.Right);
    }

    [Fact]
    public void Other_kinds_count_neither_way_and_what_nobody_said_is_spurious()
    {
        // “a shame” is mixed, and not asked for.
        Assert.Equal(0, Score(["direct"], Found.Quote(Text, "a shame", "Dana Brown", null, "partial")).ExactSpan.Predicted);
        Assert.Equal(1, Score(["direct"], Found.Quote(Text, "the road", "Dana Brown")).ExactSpan.Predicted);
        Assert.Equal(0, Score(["direct"], Found.Quote(Text, "a shame", null, null, "term")).ExactSpan.Predicted);
    }

    [Fact]
    public void Indirect_quotations_start_after_that()
    {
        var score = Score(
            ["indirect"],
            Found.Quote(Text, "the road was closed", "Tom Beale", null, "indirect"),
            Found.Quote(Text, "We wait", "he")
        );
        Assert.Equal(new Ratio(1, 1, 1), score.ExactSpan);
        Assert.Equal(new Ratio(1, 1, 1), score.EndToEndName);
    }

    [Fact]
    public void An_indirect_quotation_whose_cue_does_not_say_counts_neither_way()
    {
        var gold = Gold(Quote("that the road was closed", "indirect", "Tom Beale", "believes"));
        var score = new QuoteScorer("indirect").Score(
            gold,
            Found.Quotes(Found.Quote(Text, "the road was closed", "Tom Beale", null, "indirect"))
        );
        Assert.Equal(new Ratio(0, 0, 0), score.ExactSpan);
    }

    [Fact]
    public void Nobody_is_right_where_the_gold_names_nobody()
    {
        var gold = Gold(Quote("We wait", "direct", null));
        Assert.Equal(new Share(1, 1), new QuoteScorer("direct").Score(gold, Found.Quotes(Found.Quote(Text, "We wait", null))).NoSpeaker);
        Assert.Equal(new Share(0, 1), new QuoteScorer("direct").Score(gold, Found.Quotes(Found.Quote(Text, "We wait", "he"))).NoSpeaker);
    }

    [Fact]
    public void Mistakes_are_reported()
    {
        var mistakes = new List<Mistake>();
        new QuoteScorer("direct").Score(
            Document,
            Found.Quotes(Found.Quote(Text, "It rained all day", "Tom Beale"), Found.Quote(Text, "the road", "he")),
            mistakes.Add
        );
        Assert.Equal(["speaker", "missed direct", "spurious direct"], mistakes.Select(m => m.What));
        Assert.Contains("[[We wait]]", mistakes[1].Context, StringComparison.Ordinal);
    }

    private static QuoteScore Score(string[] kinds, params Tool.FoundQuote[] found) =>
        new QuoteScorer(kinds).Score(Document, Found.Quotes(found));

    private static QuoteDocument Gold(params GoldQuote[] quotes) => new("x", Text, quotes);

    private static GoldQuote Quote(string words, string kind, string? speaker, string? cue = null) =>
        Found.Span(Text, words) is var span ? new GoldQuote(span.Start, span.End, kind, speaker, cue) : null!;
}
