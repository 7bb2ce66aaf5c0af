namespace Corpus.Extraction.Quotations;

/// <summary>What a token is in its sentence: its part-of-speech tag.</summary>
internal enum Tag : byte
{
    Other,
    Determiner,
    Possessive,
    Number,
    Adjective,
    Noun,
    Name,
    Time,
    Pronoun,
    Object,
    Reflexive,
    Relative,
    Preposition,
    To,
    As,
    Conjunction,
    Subordinator,
    Adverb,
    Modal,
    Be,
    Have,
    Do,

    /// <summary>A form with a tense, or a participle: <c>says</c>, <c>said</c>.</summary>
    Verb,

    /// <summary>The plain form without a tense: <c>to say</c>, <c>will say</c>.</summary>
    Base,

    Gerund,

    /// <summary>The <c>’s</c> of possession.</summary>
    Genitive,

    /// <summary>A hyphen or slash inside a compound.</summary>
    Hyphen,

    Comma,
    Colon,
    Semicolon,
    Dash,
    Open,
    Close,
    Stop,
}
