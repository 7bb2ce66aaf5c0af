namespace Corpus.Extraction.Diagnostics;

/// <summary>A doubt or an error at a place: a build diagnostic that does not know of Roslyn yet.</summary>
/// <param name="Rule">What kind it is.</param>
/// <param name="Span">Where: in the article's normalised text, or in the catalogue's text.</param>
/// <param name="Detail">What fills the rule's message.</param>
internal sealed record Finding(Rule Rule, TextSpan Span, string Detail);
