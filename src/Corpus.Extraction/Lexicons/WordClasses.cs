using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Lexicons;

/// <summary>The parts of speech of a word; many words have several. The names are values of the word lists.</summary>
[Flags]
internal enum PartOfSpeech : uint
{
    None = 0,
    Determiner = 1 << 0,
    Possessive = 1 << 1,
    Number = 1 << 2,
    Noun = 1 << 3,
    Adjective = 1 << 4,
    Pronoun = 1 << 5,

    /// <summary>A pronoun that is an object: <c>him</c>.</summary>
    Object = 1 << 6,
    Reflexive = 1 << 7,
    Relative = 1 << 8,

    /// <summary>The word <c>that</c>.</summary>
    That = 1 << 9,
    Preposition = 1 << 10,

    /// <summary>The word <c>to</c>.</summary>
    To = 1 << 11,

    /// <summary>The word <c>as</c>.</summary>
    As = 1 << 12,
    Conjunction = 1 << 13,
    Adverb = 1 << 14,
    Subordinator = 1 << 15,
    Modal = 1 << 16,
    Be = 1 << 17,
    Have = 1 << 18,
    Do = 1 << 19,

    /// <summary>A verb that is not an auxiliary.</summary>
    Verb = 1 << 20,

    /// <summary>A word of time that needs no preposition: <c>Tuesday</c>, <c>yesterday</c>.</summary>
    Time = 1 << 21,
}

/// <summary>Which forms of a verb a word can be.</summary>
[Flags]
internal enum VerbForm : byte
{
    None = 0,

    /// <summary>The plain form: <c>say</c>.</summary>
    Base = 1 << 0,

    /// <summary>The third person singular: <c>says</c>.</summary>
    Third = 1 << 1,
    Past = 1 << 2,
    Participle = 1 << 3,
    Gerund = 1 << 4,

    /// <summary>A form of an auxiliary that has a tense: <c>is</c>, <c>had</c>.</summary>
    Finite = 1 << 5,
}

/// <summary>The lexical classes that the rules use: verbs and nouns of speech, and what a noun or a pronoun can refer to.</summary>
[Flags]
internal enum LexicalClass : ushort
{
    None = 0,

    /// <summary>A verb of saying: <c>said</c>.</summary>
    CueVerb = 1 << 0,

    /// <summary>A verb of doing something with words: <c>accused</c>.</summary>
    ActVerb = 1 << 1,

    /// <summary>A verb of thought or stance: <c>doubted</c>.</summary>
    StanceVerb = 1 << 2,

    /// <summary>A verb whose object does what the infinitive after it says: <c>urged</c>.</summary>
    ObjectControl = 1 << 3,

    /// <summary>The first word of a verb of saying that has several: <c>point</c> of <c>point out</c>.</summary>
    PhrasalCue = 1 << 4,

    /// <summary>A noun for something said or written: <c>statement</c>.</summary>
    CueNoun = 1 << 5,

    /// <summary>A noun for a person by office, work or kin.</summary>
    PersonNoun = 1 << 6,
    Male = 1 << 7,
    Female = 1 << 8,

    /// <summary>Several people, or a body: "they" or "it".</summary>
    Group = 1 << 9,

    /// <summary>A plural without an "s".</summary>
    Plural = 1 << 10,

    /// <summary>A determiner that refers to people if no noun follows: "some said".</summary>
    People = 1 << 11,

    /// <summary>A pronoun that can only be a subject.</summary>
    Nominative = 1 << 12,

    /// <summary>A pronoun that does not refer to a person.</summary>
    Thing = 1 << 13,

    /// <summary>A determiner that introduces someone new.</summary>
    Indefinite = 1 << 14,
}

/// <summary>All that the word lists say about a word.</summary>
internal readonly record struct WordClasses(PartOfSpeech Parts, VerbForm Forms = VerbForm.None, LexicalClass Lexical = LexicalClass.None)
{
    private static readonly WordClasses[] ByWord = Read();

    /// <summary>Whether the word is in no list by itself. A word that only begins a phrase, as "lift" begins "lift up", is unknown too.</summary>
    public bool IsUnknown =>
        Parts == PartOfSpeech.None && Forms == VerbForm.None && (Lexical & ~LexicalClass.PhrasalCue) == LexicalClass.None;

    /// <summary>The classes of each word, by its number in the vocabulary.</summary>
    public static WordClasses Of(int word) => word < ByWord.Length ? ByWord[word] : default;

    public static WordClasses Of(in Token token) => Of(token.Word);

    /// <summary>Whether the word can be one of these.</summary>
    public bool Is(PartOfSpeech any) => (Parts & any) != 0;

    /// <inheritdoc cref="Is(PartOfSpeech)"/>
    public bool Is(VerbForm any) => (Forms & any) != 0;

    /// <inheritdoc cref="Is(PartOfSpeech)"/>
    public bool Is(LexicalClass any) => (Lexical & any) != 0;

    /// <summary>Both together.</summary>
    public WordClasses With(in WordClasses other) => new(Parts | other.Parts, Forms | other.Forms, Lexical | other.Lexical);

    /// <summary>The classes that a value of a word list names, such as <c>determiner people indefinite</c>.</summary>
    /// <exception cref="FormatException">A name is none of the three enums.</exception>
    public static WordClasses Parse(string list, LexiconValue value)
    {
        var classes = default(WordClasses);
        foreach (var name in value.Text.Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            classes = classes.With(
                EnumValue.TryParse<PartOfSpeech>(name, out var part) ? new(part)
                : EnumValue.TryParse<VerbForm>(name, out var form) ? new(PartOfSpeech.None, form)
                : EnumValue.TryParse<LexicalClass>(name, out var lexical) ? new(PartOfSpeech.None, VerbForm.None, lexical)
                : throw new LexiconEntry("", name, value.Line).Error(
                    list,
                    $"\"{name}\" is not a part of speech, a verb form or a lexical class"
                )
            );
        }

        return classes;
    }

    private static WordClasses[] Read()
    {
        var classes = new WordClasses[English.Vocabulary.Count];
        Add(classes, "Lexicons/function-words", default);
        Add(classes, "Lexicons/cue-verbs", new(PartOfSpeech.Verb, Lexical: LexicalClass.CueVerb));
        Add(classes, "Lexicons/act-verbs", new(PartOfSpeech.Verb, Lexical: LexicalClass.ActVerb));
        Add(classes, "Lexicons/stance-verbs", new(PartOfSpeech.Verb, Lexical: LexicalClass.StanceVerb));
        Add(classes, "Lexicons/naming-verbs", new(PartOfSpeech.Verb));
        Add(classes, "Lexicons/common-verbs", new(PartOfSpeech.Verb));
        Add(classes, "Lexicons/object-control-verbs", new(PartOfSpeech.Verb, Lexical: LexicalClass.ObjectControl));
        Add(classes, "Lexicons/cue-nouns", new(PartOfSpeech.Noun, Lexical: LexicalClass.CueNoun));
        Add(classes, "Lexicons/person-nouns", new(PartOfSpeech.Noun, Lexical: LexicalClass.PersonNoun));
        Add(classes, "Lexicons/time-words", new(PartOfSpeech.Time));
        // The manually maintained lists take precedence because they describe the usage of news.
        Add(
            classes,
            "Entities/body-nouns",
            new(PartOfSpeech.Noun, Lexical: LexicalClass.PersonNoun | LexicalClass.Group),
            onlyUnknown: true
        );
        Add(classes, "Lexicons/person-nouns-wordnet", new(PartOfSpeech.Noun, Lexical: LexicalClass.PersonNoun), onlyUnknown: true);
        Add(classes, "Lexicons/body-nouns-wordnet", new(PartOfSpeech.Noun, Lexical: LexicalClass.PersonNoun), onlyUnknown: true);
        foreach (var lexicon in new[] { "Lexicons/cue-verbs", "Lexicons/act-verbs" })
        {
            foreach (var word in Lexicon.Of(lexicon).PhraseStarts)
                classes[word] = classes[word].With(new(PartOfSpeech.None, Lexical: LexicalClass.PhrasalCue));
        }

        return classes;
    }

    private static void Add(WordClasses[] classes, string list, WordClasses common, bool onlyUnknown = false)
    {
        var lexicon = Lexicon.Of(list);
        var values = new WordClasses[lexicon.Values.Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = common.With(Parse(list, lexicon.Values[i]));
        foreach (var word in lexicon.IndexedWords)
        {
            if (!onlyUnknown || classes[word.Key].IsUnknown)
                classes[word.Key] = classes[word.Key].With(values[word.Value]);
        }
    }
}
