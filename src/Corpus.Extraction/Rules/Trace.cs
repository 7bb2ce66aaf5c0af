namespace Corpus.Extraction.Rules;

/// <summary>Records which rules were asked about which place, and what they answered: the material of <c>corpus explain</c>.</summary>
internal sealed class Trace
{
    private readonly List<TraceStep> _steps = [];

    public IReadOnlyList<TraceStep> Steps => _steps;

    /// <summary>Only questions about places that overlap this one are recorded; null for all.</summary>
    public TextSpan? Within { get; init; }

    /// <summary>
    /// The offset of a word that the stages read as if no word list had it; null for none. Reading a text again without a word tells whether the word decided.
    /// </summary>
    public int? UnknownWord { get; init; }

    /// <summary>Whether the rules after the one that decides are asked as well. Their answers are recorded and change nothing.</summary>
    public bool AsksEveryRule { get; init; }

    public void Add(Cascade cascade, Rule rule, TextSpan place, object? result, bool overruled = false)
    {
        if (Within?.Overlaps(place) != false)
            _steps.Add(new TraceStep(cascade, rule, place, result) { Overruled = overruled });
    }
}

/// <summary>One question to one rule.</summary>
/// <param name="Value">What the rule decided; null if it did not apply.</param>
internal sealed record TraceStep(Cascade Cascade, Rule Rule, TextSpan Place, object? Value)
{
    /// <summary>What the rule decided, in words; null if it did not apply.</summary>
    public string? Result => Value?.ToString();

    /// <summary>An earlier rule had decided already.</summary>
    public bool Overruled { get; init; }
}
