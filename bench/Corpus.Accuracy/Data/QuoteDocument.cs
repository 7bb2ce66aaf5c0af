namespace Corpus.Accuracy.Data;

/// <summary>An article with its quotations: a line of <c>quotes/*.jsonl</c>.</summary>
internal sealed record QuoteDocument(string Id, string Text, IReadOnlyList<GoldQuote> Quotes)
{
    /// <summary>Stretches in which a predicted quotation is neither right nor wrong.</summary>
    public IReadOnlyList<GoldRegion> Ignore { get; init; } = [];
}

/// <param name="Kind"><c>direct</c>, <c>mixed</c> (part of a clause) or <c>indirect</c> (without marks).</param>
/// <param name="SpeakerText">The words that name the source, or null.</param>
/// <param name="CueText">The words that say that something is said, or null.</param>
internal sealed record GoldQuote(int Start, int End, string Kind, string? SpeakerText = null, string? CueText = null)
{
    /// <summary>Whom a pronoun stands for, if an annotator resolved it.</summary>
    public OneOf? SpeakerEntity { get; init; }
}

internal sealed record GoldRegion(int Start, int End);
