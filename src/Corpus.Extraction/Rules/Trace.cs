namespace Corpus.Extraction.Rules;

/// <summary>Records which rules were asked about which place, and what they answered: the material of <c>corpus explain</c>.</summary>
internal sealed class Trace
{
    private readonly List<TraceStep> _steps = [];

    public IReadOnlyList<TraceStep> Steps => _steps;

    /// <summary>Whether the rules after the one that decides are asked as well. Their answers are recorded and change nothing.</summary>
    public bool AsksEveryRule { get; init; }

    public void Add(Cascade cascade, Rule rule, TextSpan place, object? result, bool overruled = false) =>
        _steps.Add(new TraceStep(cascade, rule, place, result?.ToString()) { Overruled = overruled });
}

/// <summary>One question to one rule.</summary>
/// <param name="Result">What the rule decided, in words; null if it did not apply.</param>
internal sealed record TraceStep(Cascade Cascade, Rule Rule, TextSpan Place, string? Result)
{
    /// <summary>An earlier rule had decided already.</summary>
    public bool Overruled { get; init; }
}
