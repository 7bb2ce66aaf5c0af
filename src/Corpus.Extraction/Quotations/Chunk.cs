namespace Corpus.Extraction.Quotations;

internal enum ChunkKind : byte
{
    /// <summary>A noun phrase without its complements: <c>the former prime minister</c>, <c>Mr. Doe’s spokesman</c>.</summary>
    Noun,
    Pronoun,

    /// <summary>A phrase of time without a preposition: <c>Tuesday</c>, <c>last week</c>.</summary>
    Time,

    /// <summary>A verb with its auxiliaries: <c>has repeatedly said</c>. A bare past form may turn out to be a participle.</summary>
    Verb,
    Gerund,

    /// <summary>With its <c>to</c>.</summary>
    Infinitive,
    Preposition,
    Conjunction,
    Subordinator,
    Relative,
    Adverb,
    Comma,
    Colon,
    Dash,
    Open,
    Close,

    /// <summary>A whole quotation with its marks.</summary>
    Quote,
    Other,
}

/// <summary>A phrase of a sentence, or a mark between phrases.</summary>
/// <param name="First">The number of its first token.</param>
/// <param name="Head">The number of its head: the last noun, or the main verb.</param>
/// <param name="Passive">A verb in the passive.</param>
/// <param name="Complete">A quotation after which a new clause can begin: it ends with a mark, or a comma follows.</param>
/// <param name="Quote">The number of the quotation; -1 for other chunks.</param>
internal readonly record struct Chunk(
    ChunkKind Kind,
    int First,
    int End,
    int Head,
    bool Passive = false,
    bool Complete = false,
    int Quote = -1
);

/// <summary>The chunks of one sentence, as numbers in the list of all chunks. A quotation in the sentence is one chunk.</summary>
internal readonly record struct ChunkedSentence(int Start, int End, int Block);
