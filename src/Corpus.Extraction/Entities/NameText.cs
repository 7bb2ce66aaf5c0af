using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Entities;

/// <summary>The tokens of a document, with the questions that several rules about names ask about them.</summary>
internal sealed class NameText(Document document)
{
    public static readonly Lexicon Titles = Lexicon.Of("Entities/titles");
    public static readonly Lexicon FamilyFirst = Lexicon.Of("Lexicons/family-first-names");
    public static readonly Lexicon Heads = Lexicon.Of("Entities/organization-heads");
    public static readonly Lexicon States = Lexicon.Of("Entities/states");
    public static readonly Lexicon Capitals = Lexicon.Of("Entities/capitals");
    public static readonly Lexicon Demonyms = Lexicon.Of("Entities/demonyms");
    public static readonly Lexicon NotNames = Lexicon.Of("Entities/not-names");
    public static readonly Lexicon Particles = Lexicon.Of("Entities/name-particles");
    public static readonly Lexicon Businesses = Lexicon.Of("Entities/businesses");
    public static readonly Lexicon Suffixes = Lexicon.Of("Lexicons/name-suffixes");
    public static readonly Lexicon PostNominals = Lexicon.Of("Entities/post-nominals");

    /// <summary>Words of closed classes that names in mixed case do not have inside.</summary>
    public const PartOfSpeech InNoName =
        PartOfSpeech.Be
        | PartOfSpeech.Have
        | PartOfSpeech.Do
        | PartOfSpeech.Modal
        | PartOfSpeech.Pronoun
        | PartOfSpeech.Relative
        | PartOfSpeech.Possessive
        | PartOfSpeech.Reflexive;

    /// <summary>How many letters an acronym has, such as "FDA".</summary>
    public const int ShortestAcronym = 3;

    /// <inheritdoc cref="ShortestAcronym"/>
    public const int LongestAcronym = 6;

    private const PartOfSpeech ClosedClasses =
        InNoName | PartOfSpeech.Preposition | PartOfSpeech.Conjunction | PartOfSpeech.Subordinator | PartOfSpeech.To;
    private const int ShortestBeforeEnding = 4;
    private const int LongestPlace = 40;

    private static readonly string[] AgentEndings = [.. English.Entries("Entities/agent-endings").Select(e => e.Entry)];
    private static readonly Lexicon FunctionWords = Lexicon.Of("Lexicons/function-words");

    // "the outfit Doe wore": these have many other senses.
    private static readonly Lexicon DerivedBodies = Lexicon.Of("Lexicons/body-nouns-wordnet");
    public static readonly Lexicon PlaceWords = Lexicon.Of("Entities/place-words");
    private static readonly Lexicon DocumentVerbs = Lexicon.Of("Entities/document-verbs");

    public Document Document { get; } = document;

    public Token[] Tokens { get; } = document.Tokens;

    /// <summary>What the lists of names say about the tokens.</summary>
    public ListedNames Listed { get; } = document.Listed;

    /// <summary>The keys of names such as "Will Novak" that act like people somewhere in the text.</summary>
    public HashSet<string> AmbiguousNames { get; } = new(StringComparer.Ordinal);

    /// <summary>Words in no list that act alone somewhere in the text, as surnames do.</summary>
    public HashSet<string> Surnames { get; } = new(StringComparer.Ordinal);

    /// <summary>Words in no list that name a body somewhere in the text: "Acme founder Ann Doe".</summary>
    public HashSet<string> Bodies { get; } = new(StringComparer.Ordinal);

    /// <summary>The words of the text in capitals, such as "FDA".</summary>
    public HashSet<string> Acronyms { get; } = new(StringComparer.Ordinal);

    /// <summary>The sentence that is being read. A name does not go beyond it.</summary>
    public Sentence Sentence { get; set; }

    public bool Has(int at) => at >= 0 && at < Tokens.Length;

    /// <summary>What the list of given names says about a token.</summary>
    public NameUses GivenName(int at) => Has(at) && Tokens[at].IsCapitalized ? Listed.Given[at] : NameUses.None;

    /// <summary>A given name that is neither a word nor a place.</summary>
    public bool IsGivenName(int at) => GivenName(at) is not NameUses.None and var uses && (uses & (NameUses.Word | NameUses.Place)) == 0;

    /// <summary>A surname that is neither a word nor a place.</summary>
    public bool IsSurname(int at) => Has(at) && Tokens[at].IsCapitalized && Listed.Surnames[at] == NameUses.Listed;

    /// <summary>A listed surname, even if it is also a word or a place.</summary>
    public bool IsListedSurname(int at) => Has(at) && Listed.Surnames.Has(at);

    /// <summary>A listed surname, also one of those that are mostly words: "Church".</summary>
    public bool CanBeSurname(int at) => IsListedSurname(at) || (Has(at) && Listed.WordSurnames.Has(at));

    /// <summary>A word that is no name by itself, or a surname that is mostly a word: "Chase".</summary>
    public bool CanBeWord(int at) =>
        IsAlsoWord(at) || IsCommonWord(at) || Listed.WordSurnames.Has(at) || ((Listed.Surnames[at] | GivenName(at)) & NameUses.Word) != 0;

    /// <summary>What the list of words that begin sentences says about a token, in any form of the word.</summary>
    public NameUses StartingWord(int at) => Has(at) && Tokens[at].Kind == TokenKind.Word ? Listed.StartingForms[at] : NameUses.None;

    /// <summary>A noun for one person that is neither a name nor another word: "guitarist".</summary>
    public bool IsRole(int at) => NounUses(at) is not NameUses.None and var uses && (uses & (NameUses.Verb | NameUses.Word)) == 0;

    /// <summary>A noun that can be one for a person, of the long list or by its ending: "coach", "tiktoker".</summary>
    public bool IsPossibleRole(int at) =>
        NounUses(at) != NameUses.None || (Has(at) && !IsListedName(at) && EndsAsAgent(Document.Of(Tokens[at])));

    private NameUses NounUses(int at) =>
        Has(at)
        && Tokens[at] is { Kind: TokenKind.Word, Case: not LetterCase.Upper }
        && Listed.StartingWords[at] is var uses
        && (uses & NameList.PersonNoun) != 0
        && !IsListedName(at)
            ? uses
            : NameUses.None;

    /// <summary>A word that is in a list of names.</summary>
    public bool IsListedName(int at) => Listed.Given.Has(at) || Listed.Surnames.Has(at);

    /// <summary>A verb, an adjective or a noun, in any form, that no list of names has: "Motor", "Joins", "United".</summary>
    public bool IsCommonWord(int at) =>
        Tokens[at].Kind == TokenKind.Word
        && !IsListedName(at)
        && !Listed.WordSurnames.Has(at)
        && (StartingWord(at) != NameUses.None || Listed.CommonNouns.Has(at));

    /// <summary>A plural of a noun for people, or a word such as "Republican", that is no surname.</summary>
    public bool NamesMembers(int at) =>
        !IsListedSurname(at)
        && (
            Demonyms.Contains(Tokens[at])
            || (
                WordClasses.Of(Tokens[at]) is var word && word.Is(LexicalClass.PersonNoun)
                    ? word.Is(LexicalClass.Group) && EndsInS(at)
                    : EndsInS(at) && !Listed.StartingWords.Has(at) && (StartingWord(at) & NameList.PersonNoun) != 0
            )
        );

    public bool EndsInS(int at) => Document.Text[Tokens[at].End - 1] is 's' or 'S';

    /// <summary>Whether a single word stands between commas behind a possessive and a noun for a person: "her husband, Doe,".</summary>
    public bool IsNamedRelative(int at) =>
        at > 2
        && Tokens[at - 1].IsMark(',')
        && Has(at + 1)
        && Tokens[at + 1].IsMark(',')
        && IsPersonNoun(at - 2)
        && !WordClasses.Of(Tokens[at - 2]).Is(LexicalClass.Group | LexicalClass.Plural)
        && (Tokens[at - 3].Kind == TokenKind.Clitic || WordClasses.Of(Tokens[at - 3]).Is(PartOfSpeech.Possessive));

    /// <summary>Whether all words are common ones: "Geological Survey".</summary>
    public bool AreCommonWords(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!IsCommonWord(i))
                return false;
        }

        return true;
    }

    /// <summary>Whether an article or another determiner with a capital is among the tokens, as in headlines.</summary>
    public bool HasDeterminer(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!Tokens[i].EndsAbbreviation && WordClasses.Of(Tokens[i]).Is(PartOfSpeech.Determiner) && !IsListedName(i))
                return true;
        }

        return false;
    }

    /// <summary>Whether marks stand directly around the tokens and have nothing else between them: the title of a work, a slogan or a word that is talked about.</summary>
    public bool FillsMarks(int first, int end) =>
        Has(first - 1)
        && Has(end)
        && Tokens[first - 1] is { Kind: TokenKind.Mark, First: '“' or '"' or '‘' or '\'' }
        && Tokens[end] is { Kind: TokenKind.Mark, SpaceBefore: false, First: '”' or '"' or '’' or '\'' };

    /// <summary>The word ends as nouns for people do: "tiktoker".</summary>
    public static bool EndsAsAgent(ReadOnlySpan<char> word)
    {
        foreach (var ending in AgentEndings)
        {
            if (word.Length > ending.Length + ShortestBeforeEnding && word.EndsWith(ending.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>A capitalized word that could be something else than a name: "May", "Will", "Jordan", "Christian".</summary>
    public bool IsAlsoWord(int at) =>
        FunctionWords.Contains(Tokens[at])
        || NotNames.Contains(Tokens[at])
        || States.Contains(Tokens[at])
        || Demonyms.Contains(Tokens[at])
        || PlaceWords.Contains(Tokens[at]);

    /// <summary>Whether the token begins a sentence or what a mark opens, where any word has a capital.</summary>
    public bool StartsPhrase(int at) => at == Sentence.FirstToken || (Tokens[at - 1].Kind == TokenKind.Mark && !Tokens[at - 1].IsMark(','));

    /// <summary>A particle and a hyphen before a capitalized word: "al-Haddad".</summary>
    public bool IsHyphenatedParticle(int at) =>
        at + 2 < Sentence.EndToken
        && Particles.Contains(Tokens[at])
        && Tokens[at + 1] is { First: '-', Length: 1, SpaceBefore: false }
        && Tokens[at + 2] is { IsCapitalized: true, SpaceBefore: false };

    /// <summary>Whether a noun for a person or group stands there that does not begin with a capital.</summary>
    public bool IsPersonNoun(int at) =>
        Has(at)
        && !Tokens[at].IsCapitalized
        && WordClasses.Of(Tokens[at]) is var word
        && (word.Is(LexicalClass.PersonNoun) ? !DerivedBodies.Contains(Tokens[at]) : word.IsUnknown && IsRole(at));

    /// <summary>Whether a word of the list stands there that does not begin with a capital.</summary>
    public bool IsLowercase(int at, Lexicon list) => Has(at) && !Tokens[at].IsCapitalized && list.Contains(Tokens[at]);

    /// <summary>Whether a word of the list stands there, in any case.</summary>
    public bool IsIn(int at, Lexicon list) => at >= Sentence.FirstToken && at < Sentence.EndToken && list.Contains(Tokens[at]);

    /// <summary>Whether a word of the list stands there in the sentence that does not begin with a capital, or that begins what it stands in.</summary>
    public bool IsLowercaseOrFirst(int at, Lexicon list) =>
        at >= Sentence.FirstToken && Has(at) && (!Tokens[at].IsCapitalized || StartsPhrase(at)) && list.Contains(Tokens[at]);

    /// <summary>The number of tokens of the longest entry that begins at a token; 0 if there is none.</summary>
    public int Match(Lexicon list, int at, out string value) => list.Match(Tokens.AsSpan(0, Sentence.EndToken), at, out value);

    /// <summary>Whether the tokens are the name of a place in several words.</summary>
    public bool IsPlace(int first, int end)
    {
        var (start, length) = (Tokens[first].Start, Tokens[end - 1].End - Tokens[first].Start);
        if (length > LongestPlace)
            return false;
        Span<char> name = stackalloc char[LongestPlace];
        for (var i = 0; i < length; i++)
            name[i] = char.IsWhiteSpace(Document.Text[start + i]) ? '_' : Document.Text[start + i];
        return NameList.Places.Find(name.Slice(0, length)) != NameUses.None;
    }

    /// <summary>Whether the head word of an organization's name is among the tokens: "Ministry", "Institute".</summary>
    public bool HasHead(int first, int end) => Contains(Heads, first, end);

    public bool Contains(Lexicon list, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (list.Contains(Tokens[i]))
                return true;
        }

        return false;
    }

    /// <summary>Whether a token, other than a given name at the beginning, shows that the tokens do not name a person.</summary>
    public bool HasPlaceWord(int first, int end)
    {
        var given = GivenName(first) != NameUses.None;
        // "ANNA NOVAK"
        var capitals = given && Tokens[first] is { Case: LetterCase.Upper, Length: > 2 };
        // "LIDA Clinic"
        if (
            capitals
            && !Tokens[first].EndsAbbreviation
            && first + 1 < end
            && Tokens[first + 1] is { Case: LetterCase.Capitalized, Length: > 1, EndsAbbreviation: false }
        )
            return true;
        var nickname = false;
        for (var i = given ? first + 1 : first; i < end; i++)
        {
            if (Tokens[i].Kind == TokenKind.Mark && Tokens[i].First != '-')
                nickname = !nickname;
            if (nickname)
                continue;
            if (
                PlaceWords.Contains(Tokens[i])
                || NotNames.Contains(Tokens[i])
                || (!capitals && Tokens[i].Case == LetterCase.Upper && (Tokens[i].Length > 2 || i > first && IsLetters(i)))
            )
                return true;
        }

        return false;
    }

    // "AI", "XL", but "J.", "II" and "NOVAK"
    private bool IsLetters(int at) =>
        Tokens[at] is { Length: 2, EndsAbbreviation: false } && !Suffixes.Contains(Tokens[at]) && !IsListedName(at);

    /// <summary>Whether a capitalized word of a closed class stands behind the first token, as in headlines: "Novak On Why …".</summary>
    public bool HasHeadlineWord(int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (IsConnective(i))
                return true;
        }

        return false;
    }

    /// <summary>A capitalized preposition, conjunction, auxiliary or pronoun that is no name.</summary>
    public bool IsConnective(int at) =>
        Has(at)
        && Tokens[at] is { Kind: TokenKind.Word, Case: LetterCase.Capitalized, SpaceBefore: true }
        && WordClasses.Of(Tokens[at]).Is(ClosedClasses)
        && !IsListedName(at);

    /// <summary>A noun for a person or group that stands directly before a name; null if there is none.</summary>
    public WordClasses? PersonNounAt(int at) => IsPersonNoun(at) ? WordClasses.Of(Tokens[at]) : null;

    /// <summary>Whether a verb of saying in the past tense or third person stands there.</summary>
    public bool IsSpeechVerb(int at, bool lowercase = true)
    {
        if (!Has(at) || (lowercase && Tokens[at].IsCapitalized))
            return false;
        var word = WordClasses.Of(Tokens[at]);
        return word.Is(LexicalClass.CueVerb)
            && word.Is(VerbForm.Past | VerbForm.Third)
            && !IsLowercase(at, DocumentVerbs)
            // "thanks to"
            && !(word.Is(VerbForm.Third) && Has(at + 1) && WordClasses.Of(Tokens[at + 1]).Is(PartOfSpeech.To));
    }

    /// <summary>Whether a name that begins there follows a verb of saying that stands behind a mark: <c>“No,” said Doe</c>.</summary>
    public bool FollowsSaying(int first) =>
        first > 1 && IsSpeechVerb(first - 1) && Tokens[first - 2].Kind == TokenKind.Mark && Tokens[first - 1].SpaceBefore;

    /// <summary>Whether a word that begins there does what people do: it speaks, or a possessive ending or a verb with a tense follows, also behind an adverb.</summary>
    public bool Acts(int first, int end) =>
        IsSpeechVerb(first - 1)
        || (
            Has(end)
            && (
                Tokens[end].Kind == TokenKind.Clitic
                || HasTense(end)
                || (WordClasses.Of(Tokens[end]).Is(PartOfSpeech.Adverb) && HasTense(end + 1))
            )
        );

    private bool HasTense(int at) =>
        Has(at)
        && !Tokens[at].IsCapitalized
        && WordClasses.Of(Tokens[at]) is var word
        && (
            word.Is(VerbForm.Past | VerbForm.Third | VerbForm.Finite)
            || word.Is(PartOfSpeech.Modal | PartOfSpeech.Be | PartOfSpeech.Have | PartOfSpeech.Do)
        );
}
