namespace Corpus.Extraction.Dates;

/// <summary>One way to write a temporal expression, and what it means.</summary>
/// <param name="Name">Every expression tells the rule that found it.</param>
/// <param name="Read">The meaning of a match; null where it is no temporal expression after all.</param>
/// <param name="Right">Sentences of an article published on Thursday, 2025-06-12, with the extent and value in brackets: <c>They met on [Tuesday = 2025-06-10].</c></param>
/// <param name="Wrong">Sentences in which the rule must find nothing.</param>
internal sealed record ExpressionRule(string Name, Pattern Pattern, Func<Match, Scan, Draft?> Read, string[] Right, string[] Wrong);
