namespace Corpus.Extraction.Rules;

/// <summary>Records which rules were applied to which span, with their results: the data of <c>corpus explain</c>.</summary>
internal sealed class Trace
{
    private readonly List<TraceStep> _steps = [];

    public IReadOnlyList<TraceStep> Steps => _steps;

    /// <summary>Only questions about places that overlap this one are recorded; null for all.</summary>
    public TextSpan? Within { get; init; }

    /// <summary>
    /// The offset of a word that the stages read as if no word list had it; null for none. Extracting a text again without a word shows whether the word decided.
    /// </summary>
    public int? UnknownWord { get; init; }

    /// <summary>Whether the rules after the deciding one are applied as well. Their results are recorded and otherwise ignored.</summary>
    public bool AsksEveryRule { get; init; }

    public void Add(Cascade cascade, Rule rule, TextSpan place, object? result, bool overruled = false)
    {
        if (Within?.Overlaps(place) != false)
            _steps.Add(new TraceStep(cascade, rule, place, result) { Overruled = overruled });
    }
}

/// <summary>One question to one rule.</summary>
/// <param name="Value">The decision of the rule; null if it did not apply.</param>
internal sealed record TraceStep(Cascade Cascade, Rule Rule, TextSpan Place, object? Value)
{
    /// <summary>The decision of the rule as text; null if it did not apply.</summary>
    public string? Result => Value?.ToString();

    /// <summary>An earlier rule had decided already.</summary>
    public bool Overruled { get; init; }
}
