using Corpus.Accuracy.Data;
using Corpus.Accuracy.Scoring;
using Corpus.Accuracy.Scoring.Cases;
using Corpus.Accuracy.Scoring.Pages;

namespace Corpus.Accuracy.Tests;

/// <summary>The accuracy that may only rise. Each message says what to do.</summary>
public class AcceptedScoresTests
{
    private const string Accept = "\nIf everything listed got better, run: dotnet run --project bench/Corpus.Accuracy -- accept";

    [Fact]
    public void Cases_are_right_unless_they_are_known_to_be_wrong()
    {
        var differences = AcceptedScores.Differences(BundledSets.Cases(), AcceptedScores.ReadKnownWrong());
        Assert.True(differences.Count == 0, string.Join("\n", differences) + Accept);
    }

    [Fact]
    public void The_five_articles_score_as_accepted()
    {
        var mistakes = new List<Mistake>();
        var differences = AcceptedScores.Differences(BundledSets.Seeds(mistakes.Add), AcceptedScores.ReadSeedScores());
        Assert.True(differences.Count == 0, string.Join("\n", differences) + Accept + "\nAll mistakes:\n" + string.Join("\n", mistakes));
    }

    [Fact]
    public void A_case_that_becomes_wrong_and_one_that_becomes_right_are_named()
    {
        CaseResult[] results = [Result("c1", "no date is “2024”"), Result("c2"), Result("c3", "x"), Result("c4")];
        Assert.Equal(
            [
                "Newly wrong: c1 (p): no date is “2024”\n    t (published 2024-05-10)",
                "Now right, remove it from known-wrong.txt: c2 (p)",
                "known-wrong.txt lists c9, but there is no such case",
            ],
            AcceptedScores.Differences(results, ["c2", "c3", "c9"])
        );
    }

    [Fact]
    public void Rows_that_fall_and_rows_that_rise_are_named()
    {
        var table = new ScoreTable();
        table.Add("quote span", new Ratio(3, 4, 4));
        table.AddWrong("wrong days", 2, 9);
        string[] rows = [.. table.Rows];
        Assert.Empty(AcceptedScores.Differences(table, rows));
        Assert.Equal(["Fell", "Fell"], Kinds(table, rows[0].Replace("F1  75.0", "F1  80.0"), rows[1].Replace("2 of", "1 of")));
        Assert.Equal(
            ["Rose, run accept", "Rose, run accept"],
            Kinds(table, rows[0].Replace("F1  75.0", "F1  70.0"), rows[1].Replace("2 of", "3 of"))
        );
        Assert.Equal(
            ["New row", "scores.txt has a row that is not measured"],
            Kinds(table, rows[0].Replace("quote span", "quote spam"), rows[1])
        );
    }

    private static IEnumerable<string> Kinds(ScoreTable table, params string[] accepted) =>
        AcceptedScores.Differences(table, accepted).Select(d => d.Split(':')[0]);

    private static CaseResult Result(string id, params string[] failures) =>
        new(new Case(id, "date", "p", "t", "2024-05-10", new Expectation()), failures);
}
