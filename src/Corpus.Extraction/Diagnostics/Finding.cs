namespace Corpus.Extraction.Diagnostics;

/// <summary>A doubt or an error at a place: a build diagnostic that does not know of Roslyn yet.</summary>
/// <param name="Kind">What kind it is.</param>
/// <param name="Span">Where: in the article's normalised text, or in the catalog's text.</param>
/// <param name="Detail">What fills the rule's message.</param>
internal sealed record Finding(DiagnosticKind Kind, TextSpan Span, string Detail);
