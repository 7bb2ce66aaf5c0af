using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Lexicons;

/// <summary>What a word can be; many words can be several things.</summary>
[Flags]
internal enum WordClass : ulong
{
    None = 0,
    Determiner = 1UL << 0,
    Possessive = 1UL << 1,
    Number = 1UL << 2,
    Noun = 1UL << 3,
    Adjective = 1UL << 4,
    Pronoun = 1UL << 5,
    Object = 1UL << 6,
    Reflexive = 1UL << 7,
    Relative = 1UL << 8,
    That = 1UL << 9,
    Preposition = 1UL << 10,
    To = 1UL << 11,
    As = 1UL << 12,
    Conjunction = 1UL << 13,
    Adverb = 1UL << 14,
    Subordinator = 1UL << 15,
    Modal = 1UL << 16,
    Be = 1UL << 17,
    Have = 1UL << 18,
    Do = 1UL << 19,
    Finite = 1UL << 20,
    Verb = 1UL << 21,
    Base = 1UL << 22,
    Third = 1UL << 23,
    Past = 1UL << 24,
    Participle = 1UL << 25,
    Gerund = 1UL << 26,
    CueVerb = 1UL << 27,
    ActVerb = 1UL << 28,
    ObjectControl = 1UL << 29,
    Time = 1UL << 30,
    CueNoun = 1UL << 31,
    PersonNoun = 1UL << 32,
    Male = 1UL << 33,
    Female = 1UL << 34,
    PhrasalCue = 1UL << 35,
    StanceVerb = 1UL << 36,

    /// <summary>Several people, or a body: "they" or "it".</summary>
    Group = 1UL << 37,

    /// <summary>A plural without an "s".</summary>
    Plural = 1UL << 38,

    /// <summary>A determiner that stands for people where no noun follows: "some said".</summary>
    People = 1UL << 39,

    /// <summary>A pronoun that is a subject and nothing else.</summary>
    Nominative = 1UL << 40,

    /// <summary>A pronoun for what is no person.</summary>
    Thing = 1UL << 41,

    /// <summary>A determiner of someone who was not spoken of before.</summary>
    Indefinite = 1UL << 42,
}

/// <summary>The classes of every word that the data files know, looked up by the word's number.</summary>
internal static class WordClasses
{
    private static readonly WordClass[] Classes = Read();

    public static WordClass Of(in Token token) => Classes[token.Word];

    private static WordClass[] Read()
    {
        var classes = new WordClass[English.Vocabulary.Count];
        Add(classes, "Lexicons/function-words", WordClass.None);
        Add(classes, "Lexicons/cue-verbs", WordClass.Verb | WordClass.CueVerb);
        Add(classes, "Lexicons/act-verbs", WordClass.Verb | WordClass.ActVerb);
        Add(classes, "Lexicons/stance-verbs", WordClass.Verb | WordClass.StanceVerb);
        Add(classes, "Lexicons/naming-verbs", WordClass.Verb);
        Add(classes, "Lexicons/common-verbs", WordClass.Verb);
        Add(classes, "Lexicons/object-control-verbs", WordClass.Verb | WordClass.ObjectControl);
        Add(classes, "Lexicons/cue-nouns", WordClass.Noun | WordClass.CueNoun);
        Add(classes, "Lexicons/person-nouns", WordClass.Noun | WordClass.PersonNoun);
        Add(classes, "Lexicons/time-words", WordClass.Time);
        foreach (var lexicon in new[] { "Lexicons/cue-verbs", "Lexicons/act-verbs" })
        {
            foreach (var word in Lexicon.Of(lexicon).PhraseStarts)
                classes[word] |= WordClass.PhrasalCue;
        }

        return classes;
    }

    private static void Add(WordClass[] classes, string lexicon, WordClass common)
    {
        foreach (var entry in Lexicon.Of(lexicon).Words)
        {
            classes[entry.Key] |= common;
            foreach (var name in entry.Value.Split([' '], StringSplitOptions.RemoveEmptyEntries))
                classes[entry.Key] |= Enum.TryParse<WordClass>(name, ignoreCase: true, out var named)
                    ? named
                    : throw new FormatException($"{lexicon}: '{name}' is no word class");
        }
    }
}
