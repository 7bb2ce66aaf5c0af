using Corpus.Accuracy.Data;
using Corpus.Accuracy.Scoring.Events;

namespace Corpus.Accuracy.Tests;

public class EventScorerTests
{
    private const string Text = "The shop opened in May 2003 and closed on Monday.";

    private static readonly EventDocument Document = new(
        "x",
        Text,
        "2004-05-10",
        [Gold("opened", "2003-05-XX"), Gold("closed", "2004-05-10T12:00"), Gold("shop", "PAST_REF")]
    );

    [Theory]
    [InlineData("2003-05", 1, 1)]
    [InlineData("2003-05-17", 0, 1)]
    [InlineData("2003", 0, 1)]
    [InlineData("2002", 0, 0)]
    public void A_date_is_exact_or_compatible(string date, int exact, int compatible)
    {
        var scorer = Score(Found.Event(Text, "The shop opened in May 2003", "May 2003", date));
        Assert.Equal(new EventScore(Gold: 2, Answered: 1, exact, compatible), scorer.All);
        Assert.Equal(new EventScore(Gold: 1, Answered: 1, exact, compatible), scorer.NotOnPublication);
    }

    [Fact]
    public void The_shortest_event_that_covers_the_words_answers()
    {
        var scorer = Score(Found.Event(Text, Text, "Monday", "2004-05-10"), Found.Event(Text, "opened in May 2003", "May 2003", "2003-05"));
        Assert.Equal(new EventScore(Gold: 2, Answered: 2, Exact: 2, Compatible: 2), scorer.All);
    }

    private static EventScorer Score(params Tool.FoundEvent[] events)
    {
        var scorer = new EventScorer();
        scorer.Add(Document, new Tool.ToolOutput("x") { Events = events });
        return scorer;
    }

    private static GoldEvent Gold(string words, string time) =>
        Found.Span(Text, words) is var span ? new GoldEvent(span.Start, span.End, time) : null!;
}
