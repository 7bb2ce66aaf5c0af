using Corpus.Extraction.Diagnostics;

namespace Corpus.Extraction.Catalog;

/// <summary>What a person declares against the extraction of one text, anchored to words of that text.</summary>
/// <param name="Words">As they stand in the text.</param>
/// <param name="Line">The line of the text where the words begin, from 1; needed where they stand more than once.</param>
/// <param name="Column">The column where the words begin, from 1; needed where they stand more than once in the line.</param>
internal abstract record Correction(string Words, int? Line, int? Column);

/// <summary>Who said a quotation, or of what kind it is.</summary>
/// <param name="Words">The quotation or any part of it; of nested ones the innermost is meant.</param>
/// <param name="DeclaresSpeaker">Whether <paramref name="Speaker"/> is declared, were it as nobody.</param>
/// <param name="Kind">Null where not declared.</param>
internal sealed record QuoteCorrection(string Words, int? Line, int? Column, bool DeclaresSpeaker, string? Speaker, QuoteKind? Kind)
    : Correction(Words, Line, Column);

/// <summary>What day or days an expression means; null for words that are no date.</summary>
/// <param name="Words">The whole expression; it takes the place of what was found in these words.</param>
internal sealed record ExpressionCorrection(string Words, int? Line, int? Column, DateInterval? When) : Correction(Words, Line, Column);

/// <summary>A stretch of the page that is a block of its own and of this kind.</summary>
/// <param name="Words">The whole block, or its beginning where <paramref name="To"/> gives its end.</param>
internal sealed record BlockCorrection(string Words, int? Line, int? Column, string? To, BlockKind Kind) : Correction(Words, Line, Column);

/// <summary>A correction that does not fit its text (any more).</summary>
/// <param name="Correction">Its number among the article's corrections; where that stands, the catalog knows.</param>
internal sealed record Misfit(int Correction, DiagnosticKind Kind, string Detail);
