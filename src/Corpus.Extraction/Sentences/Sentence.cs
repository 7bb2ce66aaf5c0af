namespace Corpus.Extraction.Sentences;

/// <summary>A sentence of the body; one that holds a quotation in double marks is not divided inside it.</summary>
/// <param name="Block">The number of the block that holds it.</param>
/// <param name="FirstToken">The number of its first token in the document.</param>
/// <param name="EndToken">The number after its last token.</param>
internal readonly record struct Sentence(TextSpan Span, int Block, int FirstToken, int EndToken);
