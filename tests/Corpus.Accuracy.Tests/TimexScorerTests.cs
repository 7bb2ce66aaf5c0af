using Corpus.Accuracy.Data;
using Corpus.Accuracy.Scoring;
using Corpus.Accuracy.Scoring.Dates;

namespace Corpus.Accuracy.Tests;

public class TimexScorerTests
{
    private const string Text = "On Friday night, two days after the 1990s ended, she left.";

    private static readonly DateDocument Document = new(
        "x",
        Text,
        [Gold("Friday night", "TIME", "2024-05-10TNI"), Gold("two days", "DURATION", "P2D"), Gold("the 1990s", "DATE", "199X")],
        "2024-05-10"
    );

    [Fact]
    public void Blocks_select_and_project()
    {
        var scorer = new TimexScorer();
        scorer.Add(
            Document,
            Found.Dates(
                Found.Date(Text, "Friday", "2024-05-10"),
                Found.Date(Text, "two days", "P2D", "DURATION"),
                Found.Date(Text, "1990s", "199")
            )
        );
        Assert.Equal(new TimexScore(Gold: 3, Predicted: 3, Strict: 1, Relaxed: 3, Value: 1, Type: 2, StrictValue: 1), scorer["ALL"]);
        Assert.Equal(new TimexScore(Gold: 1, Predicted: 2, Strict: 0, Relaxed: 1, Value: 0, Type: 1, StrictValue: 0), scorer["DATE"]);
        // In the gold no value is a plain calendar value as it stands; projected, a night is its day and 199X is 199.
        Assert.Equal(new TimexScore(Gold: 0, Predicted: 1, Strict: 0, Relaxed: 0, Value: 0, Type: 0, StrictValue: 0), scorer["CAL"]);
        Assert.Equal(new TimexScore(Gold: 2, Predicted: 2, Strict: 0, Relaxed: 2, Value: 2, Type: 1, StrictValue: 0), scorer["CALPROJ"]);
    }

    [Fact]
    public void One_prediction_answers_one_expression()
    {
        var mistakes = new List<Mistake>();
        var scorer = new TimexScorer();
        scorer.Add(
            Document,
            Found.Dates(Found.Date(Text, "Friday night, two days", "P2D", "DURATION"), Found.Date(Text, "she", "2024")),
            mistakes.Add
        );
        Assert.Equal(1, scorer["ALL"].Relaxed);
        Assert.Equal(["value", "missed", "missed", "spurious"], mistakes.Select(m => m.What));
    }

    private static GoldTimex Gold(string words, string type, string value) =>
        Found.Span(Text, words) is var span ? new GoldTimex(span.Start, span.End, type, value) : null!;
}
