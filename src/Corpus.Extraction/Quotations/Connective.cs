using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Quotations;

/// <summary>What a word of <c>connectives.txt</c> does in a construction that a rule knows.</summary>
[Flags]
internal enum Connective
{
    None = 0,

    /// <summary>Begins a that-clause: "said that".</summary>
    ThatClause = 1 << 0,

    /// <summary>A determiner for somebody already mentioned: "the spokesman", "that spokesman".</summary>
    Definite = 1 << 1,

    /// <summary>Introduces the agent of a passive, or the author of a work: "called so by the minister", "“A long road,” by Anna Novak".</summary>
    Agent = 1 << 2,

    /// <summary>Introduces the person spoken to, and completes "according to".</summary>
    Recipient = 1 << 3,

    /// <summary>A preposition after which no title is expected: "sang to", "like".</summary>
    Dative = 1 << 4,

    /// <summary>"of" in "a policy of “…”".</summary>
    OfPhrase = 1 << 5,

    /// <summary>A preposition that attaches a phrase to a personal name: "Novak of the ministry".</summary>
    NameComplement = 1 << 6,

    /// <summary>A preposition before the one who does what a participle says: "with Novak saying".</summary>
    WithDoer = 1 << 7,

    /// <summary>Introduces the source before a colon: "From the report: “…”".</summary>
    Origin = 1 << 8,

    /// <summary>"for" in "the word for “…”".</summary>
    ForPhrase = 1 << 9,

    /// <summary>The first word of "according to".</summary>
    According = 1 << 10,

    /// <summary>The first word of "such as".</summary>
    Such = 1 << 11,

    /// <summary>Introduces a translation: "meaning “…”".</summary>
    Meaning = 1 << 12,

    /// <summary>The verb of "known as".</summary>
    Known = 1 << 13,

    /// <summary>A form of "tell", whose object may be the title of a broadcaster or paper: "told “The Late Show”".</summary>
    Tell = 1 << 14,

    /// <summary>A pronoun for the reader, who is no source: "you".</summary>
    Reader = 1 << 15,

    /// <summary>The relative pronoun for people.</summary>
    Who = 1 << 16,

    /// <summary>Says that something did not happen: "has not said", "never said".</summary>
    Negation = 1 << 17,

    /// <summary>A form of "say", which has no noun as its object.</summary>
    Say = 1 << 18,

    /// <summary>Begins a reported question: "asked whether".</summary>
    Asked = 1 << 19,

    /// <summary>A preposition that makes a number rough: "about 40", "more than 40".</summary>
    Rough = 1 << 20,

    /// <summary>A preposition of a circumstance: "denied it through a spokesman".</summary>
    Circumstance = 1 << 21,

    /// <summary>A determiner before a singular.</summary>
    Singular = 1 << 22,

    /// <summary>An auxiliary in the present.</summary>
    Present = 1 << 23,

    /// <summary>The participle before a figure for comparison: "compared with 40 last year".</summary>
    Compared = 1 << 24,

    /// <summary>The adverb that stands in the place of a subject: "there are 40".</summary>
    Existential = 1 << 25,

    /// <summary>A noun for a part of those whom a poll asks: "about half of the voters".</summary>
    Share = 1 << 26,

    /// <summary>Introduces a clause for a reason or condition: "because nobody bought".</summary>
    Reason = 1 << 27,

    /// <summary>Begins a clause that contrasts with the one before: "while".</summary>
    Contrast = 1 << 28,

    /// <summary>Introduces what somebody speaks about, before a colon: "On the plan: “…”".</summary>
    Topic = 1 << 29,

    /// <summary>Begins what is conceded: "despite the rain", "though he lost".</summary>
    Concession = 1 << 30,

    /// <summary>Limits what is said: "would only say".</summary>
    Only = 1 << 31,
}

/// <summary>The connectives of every word of the vocabulary, looked up by the number of the word.</summary>
internal static class Connectives
{
    private const string File = "Quotations/connectives";

    private static readonly Connective[] Roles = Read();

    public static Connective Of(in Token token) => Of(token.Word);

    /// <param name="word">The number of a word in the vocabulary.</param>
    public static Connective Of(int word) => Roles[word];

    private static Connective[] Read()
    {
        var roles = new Connective[English.Vocabulary.Count];
        var list = Lexicon.Of(File);
        foreach (var word in list.IndexedWords)
            roles[word.Key] |= EnumValue.Parse<Connective>(File, list.Values[word.Value]);

        return roles;
    }
}
