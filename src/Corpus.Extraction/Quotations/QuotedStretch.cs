namespace Corpus.Extraction.Quotations;

/// <summary>A stretch of text between quotation marks: what becomes a <see cref="Quote"/> when its kind and source are known.</summary>
/// <param name="Content">The text between the marks, without white space at its ends.</param>
/// <param name="FirstToken">The number of the opening mark's token.</param>
/// <param name="EndToken">The number after the closing mark's token.</param>
/// <param name="Block">The number of the block that holds it.</param>
/// <param name="Parent">The stretch that contains it: a number in the list.</param>
/// <param name="Closed">It has a closing mark.</param>
/// <param name="ResumesQuotation">Its paragraph resumes the quotation that the paragraph before left open.</param>
internal sealed record QuotedStretch(
    TextSpan Content,
    int FirstToken,
    int EndToken,
    int Block,
    int? Parent,
    bool Closed,
    bool ResumesQuotation
);
