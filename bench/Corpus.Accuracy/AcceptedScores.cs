using Corpus.Accuracy.Scoring;
using Corpus.Accuracy.Scoring.Cases;
using Corpus.Accuracy.Scoring.Pages;

namespace Corpus.Accuracy;

/// <summary>
/// What the extraction is known to get wrong: the ids in <c>Cases/known-wrong.txt</c>, and the figures of the five articles in <c>Gold/scores.txt</c>.
/// Both may only get better. A fall is an error; a rise is accepted by <c>accept</c>, so that it cannot be lost again.
/// </summary>
internal static class AcceptedScores
{
    private const int Shown = 20;

    private const string CasesHeader =
        "# Cases that the extraction gets wrong. This list may only shrink: `dotnet run --project bench/Corpus.Accuracy -- accept` removes what is right now.";

    private const string SeedsHeader =
        "# The figures of the five articles. They may only rise: `dotnet run --project bench/Corpus.Accuracy -- accept` writes those that did.";

    /// <returns>A line for each case that is wrong but not listed, or listed but right, or listed but unknown.</returns>
    public static IReadOnlyList<string> Differences(IReadOnlyList<CaseResult> results, IReadOnlyCollection<string> knownWrong)
    {
        var byId = results.ToDictionary(r => r.Case.Id);
        return
        [
            .. results.Where(r => !r.IsRight && !knownWrong.Contains(r.Case.Id)).Select(r => $"Newly wrong: {r}"),
            .. knownWrong
                .Where(id => byId.GetValueOrDefault(id)?.IsRight == true)
                .Select(id => $"Now right, remove it from known-wrong.txt: {byId[id].Case.Id} ({byId[id].Case.Phenomenon})"),
            .. knownWrong.Where(id => !byId.ContainsKey(id)).Select(id => $"known-wrong.txt lists {id}, but there is no such case"),
        ];
    }

    /// <returns>A line for each row that is not as accepted.</returns>
    public static IReadOnlyList<string> Differences(ScoreTable table, IReadOnlyList<string> accepted)
    {
        var old = accepted.ToDictionary(Name);
        var rows = table.Rows.ToDictionary(Name);
        return
        [
            .. rows.Where(r => old.GetValueOrDefault(r.Key) != r.Value)
                .Select(r =>
                    !old.TryGetValue(r.Key, out var was)
                        ? $"New row: {r.Value}"
                        : $"{(IsWorse(was, r.Value) ? "Fell" : "Rose, run accept")}: {was}\n   now: {r.Value}"
                ),
            .. old.Where(r => !rows.ContainsKey(r.Key)).Select(r => $"scores.txt has a row that is not measured: {r.Value}"),
        ];
    }

    public static IReadOnlyList<string> ReadKnownWrong() => [.. Lines(Repository.KnownWrong).Select(line => line.Split(' ')[0])];

    public static IReadOnlyList<string> ReadSeedScores() => Lines(Repository.SeedScores);

    /// <summary>Writes what got better.</summary>
    /// <exception cref="AccuracyException">Something got worse. Nothing was written.</exception>
    public static void Accept(IReadOnlyList<CaseResult> cases, ScoreTable seeds)
    {
        var worse = Differences(cases, ReadKnownWrong())
            .Where(d => d.StartsWith("Newly wrong", StringComparison.Ordinal))
            .Concat(Differences(seeds, ReadSeedScores()).Where(d => d.StartsWith("Fell", StringComparison.Ordinal)))
            .ToArray();
        if (worse.Length > 0)
            throw new AccuracyException(
                $"Nothing was accepted, because something got worse. Fix it, or edit the file by hand and say why in the commit message.\n{string.Join("\n", worse.Take(Shown))}{(worse.Length > Shown ? $"\nand {worse.Length - Shown} more" : "")}"
            );
        File.WriteAllLines(
            Repository.KnownWrong,
            cases.Where(c => !c.IsRight).Select(c => $"{c.Case.Id} {c.Case.Phenomenon}").Prepend(CasesHeader)
        );
        File.WriteAllLines(Repository.SeedScores, seeds.Rows.Prepend(SeedsHeader));
    }

    // Rows end in P, R and F1, or in "3 of 22" where fewer is better.
    private static bool IsWorse(string was, string now) => Figure(was) is var (a, up) && Figure(now) is var (b, _) && (up ? b < a : b > a);

    private static (double Figure, bool UpIsBetter) Figure(string row)
    {
        var words = row.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var f1 = Array.IndexOf(words, "F1");
        return f1 >= 0 ? (Number(words[f1 + 1]), true) : (Number(words[Array.IndexOf(words, "of") - 1]), false);
    }

    private static double Number(string text) => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static string Name(string row) => row[..19].TrimEnd();

    private static string[] Lines(string path) => [.. File.ReadLines(path).Where(line => line.Length > 0 && !line.StartsWith('#'))];
}
