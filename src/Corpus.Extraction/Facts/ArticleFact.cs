namespace Corpus.Extraction.Facts;

/// <summary>One fact about an article, as the data has it.</summary>
/// <param name="Value">A day is written <c>yyyy-MM-dd</c>.</param>
/// <param name="Span">Where the text says the same; null if it does not.</param>
/// <param name="Rule">The rule that read it off the page; null if the page does not say the same.</param>
internal sealed record ArticleFact(FactKind Kind, FactBasis Basis, string Value, TextSpan? Span, string? Rule);
