using Corpus.Extraction.Diagnostics;

namespace Corpus.Extraction.Catalog;

/// <summary>A declared correction of the results for one text, anchored to words of the text.</summary>
/// <param name="Words">The words exactly as in the text.</param>
/// <param name="Line">The one-based line in which the words start; required if they occur more than once.</param>
/// <param name="Column">The one-based column in which the words start; required if they occur more than once in the line.</param>
internal abstract record Correction(string Words, int? Line, int? Column)
{
    /// <summary>Whether a person checked the declared result, so that it may be the one that is found anyway.</summary>
    public bool IsChecked { get; init; }
}

/// <summary>Declares the speaker or the kind of a quotation.</summary>
/// <param name="Words">The quotation or any part of it; for nested quotations, the innermost one is corrected.</param>
/// <param name="DeclaresSpeaker">Whether <paramref name="Speaker"/> is declared, even as null.</param>
/// <param name="Kind">Null if not declared.</param>
internal sealed record QuoteCorrection(string Words, int? Line, int? Column, bool DeclaresSpeaker, string? Speaker, QuoteKind? Kind)
    : Correction(Words, Line, Column);

/// <summary>Declares the value of an expression; null if the words are not a date.</summary>
/// <param name="Words">The whole expression; it replaces everything that was found in these words.</param>
internal sealed record ExpressionCorrection(string Words, int? Line, int? Column, DateInterval? When) : Correction(Words, Line, Column);

/// <summary>Declares which entity a name in the text refers to; null if the words are not a name.</summary>
/// <param name="Words">The whole name; it replaces all names that were found in these words.</param>
internal sealed record MentionCorrection(string Words, int? Line, int? Column, string? Entity) : Correction(Words, Line, Column);

/// <summary>Declares the days of an event; null if the clause is not an event.</summary>
/// <param name="Words">The clause of the event or any part of it.</param>
internal sealed record EventCorrection(string Words, int? Line, int? Column, DateInterval? When) : Correction(Words, Line, Column);

/// <summary>Declares a part of the text as a separate block of this kind.</summary>
/// <param name="Words">The whole block, or its start if <paramref name="To"/> specifies its end.</param>
internal sealed record BlockCorrection(string Words, int? Line, int? Column, string? To, BlockKind Kind) : Correction(Words, Line, Column);

/// <summary>Something in the entry of a text that does not fit it, such as a correction that cannot be applied.</summary>
/// <param name="Correction">The index in the article's corrections, or <see cref="Entry"/>; the catalog maps it to a position.</param>
internal sealed record Misfit(int Correction, DiagnosticKind Kind, string Detail)
{
    /// <summary>The invalid part is the entry itself, not the correction.</summary>
    public const int Entry = -1;

    /// <summary>The fact of the entry that does not fit.</summary>
    public FactKind? Fact { get; init; }
}
