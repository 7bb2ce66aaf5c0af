using Corpus.Extraction;

namespace Corpus.Tool.Explain;

/// <summary>Something that was found in a text.</summary>
/// <param name="Kind">Its kind: "block", "sentence", "word", "name", "quotation", "expression" or "event".</param>
/// <param name="Parts">All words that belong to it, such as the source and the cue of a quotation.</param>
/// <param name="Facts">Its properties, in display order.</param>
/// <param name="Rule">The id of the rule that determined it; null if there is none.</param>
internal sealed record Found(
    string Kind,
    TextSpan Span,
    IReadOnlyList<TextSpan> Parts,
    IReadOnlyList<(string Name, string Value)> Facts,
    string? Rule,
    IReadOnlyList<Question> Questions
)
{
    /// <summary>The words without which it would not have been found, or not like this; null if they were not looked for.</summary>
    public IReadOnlyList<DecidingWord>? Words { get; init; }

    /// <summary>Whether a correction of the catalog determined it.</summary>
    public bool IsCorrected { get; init; }

    /// <summary>Whether another reading of the text found the same thing by the same rule.</summary>
    public bool IsIn(IEnumerable<Found> others) =>
        others.Any(other => other.Kind == Kind && other.Span == Span && other.Rule == Rule && other.Facts.SequenceEqual(Facts));
}
