namespace Corpus.Accuracy.Data;

/// <summary>An article with its dated events: a line of <c>events/*.jsonl</c>.</summary>
/// <param name="Dct">The day the document was created, as <c>2004-05-10</c>.</param>
internal sealed record EventDocument(string Id, string Text, string Dct, IReadOnlyList<GoldEvent> Events);

/// <summary>The words that report a happening, and when it was: a TIMEX3 value.</summary>
internal sealed record GoldEvent(int Start, int End, string? Time = null);
