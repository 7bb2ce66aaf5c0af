using Corpus.Extraction;

namespace Corpus.Tool.Explain;

/// <summary>Something that was found in a text.</summary>
/// <param name="Kind">What it is: "block", "sentence", "word", "name", "quotation", "expression" or "event".</param>
/// <param name="Parts">All words that belong to it, such as the source and the cue of a quotation.</param>
/// <param name="Facts">What is known of it, in the order in which it is to be shown.</param>
/// <param name="Rule">The id of the rule that made it what it is; null if none did.</param>
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

    /// <summary>A correction of the catalog made it what it is.</summary>
    public bool IsCorrected { get; init; }

    /// <summary>Whether another reading of the text found the same thing by the same rule.</summary>
    public bool IsIn(IEnumerable<Found> others) =>
        others.Any(other => other.Kind == Kind && other.Span == Span && other.Rule == Rule && other.Facts.SequenceEqual(Facts));
}
