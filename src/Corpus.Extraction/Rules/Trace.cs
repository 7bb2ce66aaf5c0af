namespace Corpus.Extraction.Rules;

/// <summary>Records which rules were asked about which place, and what they answered: the material of <c>corpus explain</c>.</summary>
/// <param name="exhaustive">Whether to ask also the rules after the one that decides. Their answers are recorded and change nothing.</param>
internal sealed class Trace(bool exhaustive = false)
{
    private readonly List<TraceStep> _steps = [];

    public IReadOnlyList<TraceStep> Steps => _steps;

    public bool IsExhaustive => exhaustive;

    public void Add(Cascade cascade, Rule rule, TextSpan place, object? result, bool overruled = false) =>
        _steps.Add(new TraceStep(cascade, rule, place, result?.ToString(), overruled));
}

/// <summary>One question to one rule.</summary>
/// <param name="Result">What the rule decided, in words; null if it did not apply.</param>
/// <param name="Overruled">Whether an earlier rule had decided already.</param>
internal sealed record TraceStep(Cascade Cascade, Rule Rule, TextSpan Place, string? Result, bool Overruled = false);
