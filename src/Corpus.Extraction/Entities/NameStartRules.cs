using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Entities;

/// <summary>
/// Words that are names and something else: "Will", "May", "Jordan", "King". The examples show after the equals sign what kind of entity the words in brackets name.
/// </summary>
internal static class NameStartRules
{
    private const int LongestPerson = 5;
    private const int LongestNameBeforeTitle = 2;
    private const int LongestApposition = 8;
    private const int ShortestLetters = 2;
    private const int LongestLetters = 4;

    private const PartOfSpeech BeforeNoName =
        PartOfSpeech.Preposition
        | PartOfSpeech.To
        | PartOfSpeech.As
        | PartOfSpeech.Determiner
        | PartOfSpeech.Possessive
        | PartOfSpeech.Adjective
        | PartOfSpeech.Number;

    private const PartOfSpeech NoSurname =
        PartOfSpeech.Determiner
        | PartOfSpeech.Possessive
        | PartOfSpeech.Pronoun
        | PartOfSpeech.Object
        | PartOfSpeech.Relative
        | PartOfSpeech.Preposition
        | PartOfSpeech.Conjunction
        | PartOfSpeech.Subordinator
        | PartOfSpeech.Adverb;

    private static readonly Lexicon Acronyms = Lexicon.Of("Entities/title-acronyms");
    private static readonly Lexicon Roles = Lexicon.Of("Entities/company-roles");
    private static readonly Lexicon BodyNouns = Lexicon.Of("Entities/body-nouns");
    private static readonly Lexicon Prepositions = Lexicon.Of("Entities/organization-prepositions");

    /// <summary>The context has capitalized words, of which the first is a function word, a state, a time or the like too.</summary>
    public static readonly Cascade<NameContext, bool?> Ambiguous = new(
        "name/ambiguous-start",
        "Is the first word a given name, though it is another word too?",
        new("name/no-name-after-it", "The first word is no given name if what follows cannot be a surname.", static (in context) =>
            IsFollowedBySurname(context) ? null : false
        )
        {
            Examples = ["It rained when [Jordan University = organization] closed."],
            Counterexamples = ["“No,” said [Jordan Novak = person]."],
        },
        new(
            "name/ambiguous-actor",
            "The first word is a given name if the words act like a person; at the start of a sentence, not if it is another function word than a modal.",
            static (in context) =>
                (!context.Text.StartsPhrase(context.First) || IsModalOrNoFunctionWord(context))
                && NameActionRules.Person.First(context) == true
                    ? true
                    : null
        )
        {
            Examples =
            [
                "“No,” said [Jordan Novak = person].",
                "[Will Novak = person] said no.",
                "They asked and [Georgia Novak = person], a farmer, left.",
                "“No,” said [May Novak = person], 45, who left.",
                "“No,” said [So Novak = person].",
            ],
            Counterexamples = ["Then Will Novak left.", "They said so in Jordan Valley."],
        },
        new(
            "name/ambiguous-after-noun",
            "The first word is a given name if a noun for a person stands directly before it.",
            static (in context) =>
                context.Text.PersonNounAt(context.First - 1) is { } noun
                && !noun.Is(LexicalClass.Group | LexicalClass.Plural)
                && context.Text.GivenName(context.First) != NameUses.None
                    ? true
                    : null
        )
        {
            Examples = ["“No,” said farmer [Christian Brenkov = person].", "They asked teacher [Jordan Brenkov = person] again."],
            Counterexamples = ["They asked Christian Brenkov again.", "The farmers Jordan Brenkov hired left."],
        },
        new(
            "name/ambiguous-with-surname",
            "The first word is a given name if the second, which is in no list of words, acts alone somewhere else.",
            static (in context) => IsSurnameElsewhere(context) ? true : null
        )
        {
            Examples = ["They met [Jordan Brenkov = person] in town. [Brenkov = person] left."],
            Counterexamples = ["They met Jordan Brenkov in town. He left."],
        },
        new("name/ambiguous-joined", "The first word is a given name if \"and\" and a full name follow.", static (in context) =>
            IsJoined(context) ? true : null
        )
        {
            Examples = ["They met [Jordan Brenkov = person] and [Anna Novak = person]."],
            Counterexamples = ["They like Jordan Brenkov and Vienna."],
        },
        new(
            "name/ambiguous-inside",
            "Inside a sentence, the first word is a given name if it is no state and the word before it governs no time or place.",
            static (in context) => IsInside(context) ? true : null
        )
        {
            Examples = ["They met [Will Novak = person].", "They saw that [May Novak = person] left."],
            Counterexamples = ["They met in May Novak left.", "They met Jordan Novak.", "They saw Los Angeles and San Brenkov."],
        }
    );

    /// <summary>The context has one capitalized word that is no name by itself: it means a person only if the text names one in full.</summary>
    public static readonly Cascade<NameContext, bool?> Single = new(
        "name/ambiguous-single",
        "Can a word such as \"Young\" or \"May\" be the surname of somebody named elsewhere?",
        new("name/single-function-word", "A pronoun, an article or the like is no surname.", static (in context) =>
            WordClasses.Of(context.FirstToken).Is(NoSurname) ? false : null
        )
        {
            Examples = ["They left."],
            Counterexamples = ["Young said so."],
        },
        new("name/single-actor", "The word acts like a person, or a past form or a possessive ending follows.", static (in context) =>
            NameActionRules.Person.First(context) == true
            || (
                context.Text.Has(context.End)
                && context.Text.Tokens[context.End] is { IsCapitalized: false } next
                && (next.Kind == TokenKind.Clitic || WordClasses.Of(next).Is(VerbForm.Past | VerbForm.Finite))
            )
                ? true
                : null
        )
        {
            Examples =
            [
                "They met [Anna Young = person]. [Young = person] said so.",
                "They met [Anna Green = person]. [Green = person] left.",
            ],
            Counterexamples = ["Young people left."],
        },
        new("name/single-inside", "The word stands inside a sentence after a verb or a conjunction.", static (in context) =>
            !context.Text.StartsPhrase(context.First) && IsAfterVerb(context) ? true : null
        )
        {
            Examples = ["It was [Anna Young = person]. They met [Young = person]."],
            Counterexamples = ["It was [Anna March = person], 45. They met in March."],
        }
    );

    /// <summary>How many tokens a title that begins at a token has; 0 if none does.</summary>
    /// <param name="first">The first token of the run of capitalized words.</param>
    /// <param name="end">The token after the run.</param>
    public static int TitleAt(NameText text, int first, int at, int end, out string value)
    {
        value = "";
        if (!text.Tokens[at].IsCapitalized)
            return 0;
        var length = text.Match(NameText.Titles, at, out value);
        if (length > 0 && at + length <= end)
        {
            // "Senator-elect Anna Novak"
            while (at + length + 1 < end && IsHyphen(text, at + length) && !text.Tokens[at + length + 1].IsCapitalized)
                length += 2;
            return IsSurname(text, first, at, at + length, end) ? 0 : length;
        }

        value = "";
        if (IsLettersBeforeName(text, at, end))
            return 1;
        if (
            text.Tokens[at] is { Case: LetterCase.Upper } or { EndsAbbreviation: true }
            && text.Match(Acronyms, at, out _) is > 0 and var letters
            && at + letters < end
            && !IsSurname(text, first, at, at + letters, end)
        )
            return IsPerson(text, at, at + letters, end) ? letters : 0;
        return LengthOfNoun(text, first, at, end);
    }

    /// <summary>How many tokens "of Foreign Affairs" has before a person's name; 0 if there is none.</summary>
    public static int ComplementAt(NameText text, int at, int end)
    {
        if (at >= end || !text.IsLowercase(at, Prepositions))
            return 0;
        for (var i = at + 2; i + 1 < end; i++)
        {
            if (text.GivenName(i) != NameUses.None && text.Tokens[i + 1].IsCapitalized)
                return i - at;
        }

        // "for Human Rights Zzyx Brenkov": two words are left for the name.
        var name = end - 2;
        return name > at + 1 && !text.HasHead(name, end) && NameActionRules.Person.First(new NameContext(text, at, end)) == true
            ? name - at
            : 0;
    }

    // "Dana King", "Dana King Jr.", "Dana King Day": a title that ends the run after a given name is a surname.
    private static bool IsSurname(NameText text, int first, int at, int titleEnd, int end) =>
        (titleEnd == end || (titleEnd == end - 1 && (NameText.Suffixes.Contains(text.Tokens[titleEnd]) || text.IsAlsoWord(titleEnd))))
        && FirstBehindTitles(text, first, at) is var given
        && at > given
        && at - given <= LongestNameBeforeTitle
        && text.GivenName(given) != NameUses.None;

    private static int FirstBehindTitles(NameText text, int first, int end)
    {
        while (first < end && NameText.Titles.Contains(text.Tokens[first]))
            first++;
        return first;
    }

    // "CP Dana Novak said", "MCA Dana Novak said": whatever the letters mean, a given name and a surname that acts like a person follow. "JP Morgan Chase" is
    // a firm, "USS Abraham Lincoln" a ship.
    private static bool IsLettersBeforeName(NameText text, int at, int end) =>
        text.Tokens[at] is { Case: LetterCase.Upper, EndsAbbreviation: false, Length: >= ShortestLetters and <= LongestLetters }
        && at + 2 < end
        && text.IsGivenName(at + 1)
        && text.Tokens[at + 1].Case == LetterCase.Capitalized
        && text.Tokens[at + 2] is { Case: LetterCase.Capitalized, SpaceBefore: true }
        && (text.GivenName(at + 1) & NameUses.Word) == 0
        && !text.CanBeWord(end - 1)
        && !text.HasHead(at + 1, end)
        && !(text.Has(at - 1) && WordClasses.Of(text.Tokens[at - 1]).Is(PartOfSpeech.Determiner))
        && (NameActionRules.Person.First(new NameContext(text, at + 1, end)) == true || text.FollowsSaying(at));

    // "3 PM" is a time, "DC Comics" a firm.
    private static bool IsPerson(NameText text, int at, int name, int end) =>
        !(text.Has(at - 1) && text.Tokens[at - 1].Kind == TokenKind.Number)
        && !text.HasHead(name, end)
        && (
            text.IsGivenName(name)
            || NameActionRules.Person.First(new NameContext(text, name, end)) == true
            || NameStartRules.TitleAt(text, name, name, end, out _) > 0
        );

    // "Owner Jim Novak", "Guitarist Ann Novak", "Mother-of-two Ann Novak": how many tokens stand before the name.
    private static int LengthOfNoun(NameText text, int first, int at, int end)
    {
        var name = at + 1;
        while (name + 1 < end && IsHyphen(text, name))
            name += 2;
        if (
            name >= end
            || !text.Tokens[name].IsCapitalized
            || (at > first && text.GivenName(at) != NameUses.None)
            || text.HasHead(name, end)
        )
            return 0;
        if (name + 1 == end)
            return text.IsRole(name - 1) && ActsAlone(text, name) ? name - at : 0;
        if (!text.Tokens[name + 1].IsCapitalized)
            return 0;
        var isTitle = text.IsGivenName(name)
            ? IsNoun(text, at) || (name > at + 1 && (IsNoun(text, name - 1) || NameText.Demonyms.Contains(text.Tokens[at])))
            : (text.IsRole(at) || text.IsRole(name - 1))
                && !text.IsAlsoWord(name)
                && (
                    ActsAlone(text, end - 1)
                    || (end == name + 2 && IsNoWord(text, name) && IsNoWord(text, name + 1))
                    || NameActionRules.Person.First(new NameContext(text, at, end)) == true
                );
        return isTitle ? name - at : 0;
    }

    private static bool ActsAlone(NameText text, int at) => text.Surnames.Contains(text.Document.Of(text.Tokens[at]).ToString());

    private static bool IsNoWord(NameText text, int at) =>
        WordClasses.Of(text.Tokens[at]).IsUnknown && text.StartingWord(at) == NameUses.None && !text.IsAlsoWord(at);

    private static bool IsNoun(NameText text, int at) =>
        text.IsPossibleRole(at)
        || (WordClasses.Of(text.Tokens[at]) is var noun && noun.Is(LexicalClass.PersonNoun) && !noun.Is(LexicalClass.Group));

    private static bool IsHyphen(NameText text, int at) =>
        text.Tokens[at] is { Kind: TokenKind.Mark, First: '-', Length: 1, SpaceBefore: false };

    private static bool IsFollowedBySurname(in NameContext context)
    {
        var (text, next) = (context.Text, context.First + 1);
        if (context.Count is < 2 or > LongestPerson)
            return false;
        ref readonly var token = ref text.Tokens[next];
        var initial = token is { Length: 2, EndsAbbreviation: true };
        var surname = initial && next + 1 < context.End ? next + 1 : next;
        return IsName(text, context.First)
            && text.Tokens[surname] is { IsCapitalized: true, Case: not LetterCase.Upper }
            && !text.HasHead(next, context.End)
            && !NameText.Titles.Contains(text.Tokens[surname])
            && !text.IsAlsoWord(surname)
            // "Christian Anna Novak": the first word modifies a whole name.
            && !(surname + 1 < context.End && text.IsGivenName(surname) && NameText.Demonyms.Contains(context.FirstToken));
    }

    /// <summary>Whether a word that no list has stands alone before a past form or a possessive ending.</summary>
    public static bool IsSurnameAlone(NameText text, int at) =>
        text.Tokens[at] is { IsCapitalized: true, Case: not LetterCase.Upper } token
        && WordClasses.Of(token).IsUnknown
        && text.Tokens[at + 1] is { IsCapitalized: false } next
        && (next.Kind == TokenKind.Clitic || WordClasses.Of(next).Is(VerbForm.Past | VerbForm.Finite))
        && (at == text.Sentence.FirstToken || !text.Tokens[at - 1].IsCapitalized)
        && !text.IsAlsoWord(at);

    /// <summary>Whether a word that no list has stands next to one for those who lead bodies, or before a comma and a noun for a body.</summary>
    public static bool IsBody(NameText text, int at)
    {
        var end = text.Sentence.EndToken;
        if (
            text.Tokens[at] is not { Kind: TokenKind.Word, Case: LetterCase.Capitalized }
            || (at > text.Sentence.FirstToken && text.Tokens[at - 1] is { Kind: TokenKind.Word, IsCapitalized: true })
        )
            return false;
        var next = at + 1;
        if (next < end && text.Tokens[next].Kind == TokenKind.Clitic)
            next++;
        // The lists of names are asked last: looking a word up there takes longest.
        return (
                (next < end && text.Match(Roles, next, out _) > 0)
                || (text.IsLowercase(at - 1, Prepositions) && text.IsIn(at - 2, Roles))
                || (next == at + 1 && IsBodyBehindComma(text, next))
            )
            && IsNoWord(text, at)
            && text.GivenName(at) == NameUses.None;
    }

    // ", a maker of paint based in Leeds,": the noun of the apposition, before any other mark or preposition.
    private static bool IsBodyBehindComma(NameText text, int comma)
    {
        if (
            comma + 2 >= text.Sentence.EndToken
            || !text.Tokens[comma].IsMark(',')
            || !WordClasses.Of(text.Tokens[comma + 1]).Is(PartOfSpeech.Determiner)
        )
            return false;
        for (var i = comma + 2; i < text.Sentence.EndToken && i < comma + LongestApposition; i++)
        {
            if (text.IsLowercase(i, BodyNouns) && NameKindRules.EndsPhrase(text, i + 1))
                return true;
            if (WordClasses.Of(text.Tokens[i]).Is(PartOfSpeech.Preposition) || text.Tokens[i] is { Kind: TokenKind.Mark, First: not '-' })
                return false;
        }

        return false;
    }

    private static bool IsSurnameElsewhere(in NameContext context) =>
        context.Count == 2
        && context.Text.Tokens[context.End - 1] is var last
        && context.Text.Surnames.Contains(context.Text.Document.Of(last).ToString())
        && IsModalOrNoFunctionWord(context);

    private static bool IsJoined(in NameContext context)
    {
        var (text, end) = (context.Text, context.End);
        return context.Count == 2
            && WordClasses.Of(text.Tokens[end - 1]).IsUnknown
            && end + 2 < text.Sentence.EndToken
            && WordClasses.Of(text.Tokens[end]).Is(PartOfSpeech.Conjunction)
            && text.IsGivenName(end + 1)
            && text.Tokens[end + 2].IsCapitalized
            && IsModalOrNoFunctionWord(context);
    }

    private static bool IsName(NameText text, int at) =>
        text.GivenName(at) != NameUses.None || NameText.FamilyFirst.Contains(text.Tokens[at]) || text.Listed.Surnames.Has(at);

    private static bool IsModalOrNoFunctionWord(in NameContext context) =>
        WordClasses.Of(context.FirstToken) is var word
        && (word.Is(PartOfSpeech.Modal) || !word.Is(~(PartOfSpeech.Noun | PartOfSpeech.Verb | PartOfSpeech.Time)));

    private static bool IsInside(in NameContext context) =>
        !context.Text.StartsPhrase(context.First)
        && !NameText.States.Contains(context.FirstToken)
        && !NameText.PlaceWords.Contains(context.FirstToken)
        && (context.Text.GivenName(context.First) & NameUses.Place) == 0
        && context.Text.GivenName(context.First) != NameUses.None
        && !NameText.Demonyms.Contains(context.FirstToken)
        && IsAfterVerb(context);

    private static bool IsAfterVerb(in NameContext context)
    {
        var before = context.Text.Tokens[context.First - 1];
        return before is { Kind: TokenKind.Word, IsCapitalized: false } && !WordClasses.Of(before).Is(BeforeNoName);
    }
}
