namespace Corpus.Extraction.Diagnostics;

/// <summary>A problem at a position in a text or a catalog, independent of Roslyn.</summary>
/// <param name="Kind">The kind of diagnostic.</param>
/// <param name="Span">The span in the normalized text of the article, or in the text of the catalog.</param>
/// <param name="Detail">The value of the placeholder in the message of the kind.</param>
internal sealed record Finding(DiagnosticKind Kind, TextSpan Span, string Detail);
