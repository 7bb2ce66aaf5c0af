namespace Corpus;

/// <summary>What is seldom asked of a quotation, read at once.</summary>
internal sealed class QuoteDetails
{
    /// <summary>Of a quotation that was not read from data, who said it.</summary>
    public Person? Speaker { get; init; }

    public Passage? Source { get; init; }

    public Passage? Cue { get; init; }

    public Passage? Via { get; init; }

    public Passage? Addressee { get; init; }

    public int? Continues { get; init; }

    public int? Parent { get; init; }

    /// <summary>The words for a source that is never named; of a quotation that was not read from data, the name of any source.</summary>
    public string? SpeakerName { get; init; }

    public string? Rule { get; init; }
}
