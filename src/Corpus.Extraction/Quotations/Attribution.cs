using Corpus.Extraction.Rules;

namespace Corpus.Extraction.Quotations;

/// <summary>Where the text says who speaks: the source, the cue, and the rule that found them.</summary>
/// <param name="Source">The chunk that is the head of the source: a noun phrase, a pronoun or a relative pronoun; for a quotation inside another one its token; -1 if there is no source.</param>
/// <param name="Mention">The source as it stands in the text.</param>
/// <param name="CueChunk">The chunk of the cue; -1 if the layout shows the source.</param>
internal sealed record Attribution(int Source, TextSpan Mention, int CueChunk, TextSpan? Cue, AttributionBasis Basis)
{
    /// <summary>The text names somebody as the source. In "was asked whether" it does not.</summary>
    public bool HasSource => Source >= 0;

    public TextSpan? Via { get; init; }

    public TextSpan? Addressee { get; init; }

    /// <summary>The quotation whose attribution this one takes over; null if it has one of its own.</summary>
    public QuotationState? From { get; init; }

    /// <summary>The source counts only if it is the speaker of this quotation too: a narrator goes on about who spoke last.</summary>
    public QuotationState? SameAs { get; init; }

    /// <summary>The source counts only if it is a person: what stands there can be the name of a place as well.</summary>
    public bool IsPerson { get; init; }

    /// <summary>Two who are named say it together: neither of them is the speaker by himself.</summary>
    public bool IsJoint { get; init; }

    public Rule? Rule { get; init; }
}
