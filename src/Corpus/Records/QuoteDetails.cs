namespace Corpus;

/// <summary>The parts of a quotation that most queries do not use. They are read together.</summary>
internal sealed record QuoteDetails
{
    /// <summary>Gets the speaker of a quotation that does not come from compiled data.</summary>
    public Entity? Speaker { get; set; }

    /// <summary>Gets the words for a source that is never named; for a quotation that does not come from compiled data, the name of any source.</summary>
    public string? SpeakerName { get; set; }

    public Passage? Source { get; set; }

    public Passage? Cue { get; set; }

    public Passage? Via { get; set; }

    public Passage? Addressee { get; set; }

    public SpeechAct? Act { get; set; }

    public Relation Continues { get; set; }

    public Relation Parent { get; set; }

    public string? Rule { get; set; }

    /// <summary>A reference to another quotation: by its position in the article, or, outside of an article, to the object.</summary>
    public readonly record struct Relation(int? Index, Quote? Quote);
}
