namespace Corpus.Accuracy.Scoring.Cases;

/// <summary>How many cases of each kind are right.</summary>
internal static class CaseReport
{
    public static void Print(TextWriter output, IReadOnlyList<CaseResult> results, Action<Mistake>? report = null)
    {
        foreach (var kind in results.GroupBy(r => r.Case.Kind).OrderBy(k => k.Key, StringComparer.Ordinal))
            output.WriteLine($"{kind.Key, -10} {kind.Count(r => r.IsRight)} of {kind.Count()}");
        output.WriteLine($"{"all", -10} {results.Count(r => r.IsRight)} of {results.Count}");
        foreach (var result in results.Where(r => !r.IsRight))
            report?.Invoke(
                new Mistake(
                    "cases",
                    result.Case.Id,
                    result.Case.Phenomenon,
                    System.Text.Json.JsonSerializer.Serialize(result.Case.Published),
                    string.Join("; ", result.Failures),
                    result.Case.Text
                )
            );
    }
}
