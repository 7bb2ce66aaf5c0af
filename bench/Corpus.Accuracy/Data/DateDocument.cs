namespace Corpus.Accuracy.Data;

/// <summary>An article with its temporal expressions: a line of <c>dates/*.jsonl</c>.</summary>
/// <param name="Dct">The day the document was created, as <c>2004-05-10</c>.</param>
internal sealed record DateDocument(string Id, string Text, IReadOnlyList<GoldTimex> Timex, string? Dct = null, string? Corpus = null)
{
    /// <summary>The day that relative expressions are resolved against. The day on which a history was written anchors nothing in it.</summary>
    public string? Published => Corpus == "wikiwars" ? null : Dct?[..10];
}

internal sealed record GoldTimex(int Start, int End, string Type, string Value);
