namespace Corpus.Extraction.Quotations;

/// <summary>A quotation: its content, source and cue.</summary>
/// <param name="Content">The text between the marks.</param>
/// <param name="Speaker">Who said it: a number in the article's entities, which include unnamed ones; null if that is not clear.</param>
/// <param name="Source">The mention in the text, the whole noun phrase with title and apposition, or the pronoun.</param>
/// <param name="Cue">The reporting words, without auxiliaries and adverbs.</param>
/// <param name="Via">Who relays it (a spokesman, a readout, an agency), as it stands in the text.</param>
/// <param name="Addressee">To whom it was said, as it stands in the text.</param>
/// <param name="Continues">The first piece of the same statement: a number in the article's quotations.</param>
/// <param name="Parent">The quotation that contains it: a number in the article's quotations.</param>
/// <param name="Rule">The id of the rule that found the source or, for a term, that made it one; "" for a statement without a source.</param>
internal sealed record Quote(
    TextSpan Content,
    QuoteKind Kind,
    int? Speaker,
    TextSpan? Source,
    TextSpan? Cue,
    TextSpan? Via,
    TextSpan? Addressee,
    int? Continues,
    int? Parent,
    AttributionBasis Basis,
    string Rule
)
{
    /// <summary>What the source does by saying it; null for a quotation in marks.</summary>
    public SpeechAct? Act { get; init; }
}
