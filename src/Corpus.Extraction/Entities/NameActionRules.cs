using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Entities;

/// <summary>Whether the words around a name treat it as an actor. The examples show after the equals sign what kind of entity the words in brackets name.</summary>
internal static class NameActionRules
{
    // The tokens of "45-year-old".
    private const int AgeLength = 5;

    private static readonly Lexicon Partners = Lexicon.Of("Entities/state-partners");
    private static readonly Lexicon CityPrepositions = Lexicon.Of("Entities/city-prepositions");
    private static readonly Lexicon PlacePrepositions = Lexicon.Of("Entities/place-prepositions");
    private static readonly Lexicon AgeEndings = Lexicon.Of("Entities/age-endings");
    private static readonly Lexicon Appositions = Lexicon.Of("Entities/apposition-words");

    private const PartOfSpeech Predicate =
        PartOfSpeech.Verb | PartOfSpeech.Modal | PartOfSpeech.Be | PartOfSpeech.Have | PartOfSpeech.Do | PartOfSpeech.Adverb;

    /// <summary>The context has the name of a capital.</summary>
    public static readonly Cascade<NameContext, bool?> State = new(
        "name/acts-as-state",
        "Does a capital stand for its state?",
        new("name/state-partner", "A capital after a word such as \"with\" or \"accused\" stands for the state.", static (in context) =>
            context.Text.IsLowercase(context.First - 1, Partners) ? true : null
        )
        {
            Examples = ["They spoke of talks with [Beijing = state]."],
            Counterexamples = ["They met in Beijing."],
        },
        new("name/city-preposition", "A capital after a word such as \"in\" or \"downtown\" is the city.", static (in context) =>
            context.Text.IsLowercase(context.First - 1, CityPrepositions) ? false : null
        )
        {
            Examples = ["They met in Beijing."],
            Counterexamples = ["Beijing was glad."],
        },
        new("name/state-speaker", "A capital behind a verb of saying that follows a mark stands for the state.", static (in context) =>
            context.Text.FollowsSaying(context.First) ? true : null
        )
        {
            Examples = ["“No,” said [Beijing = state]."],
            Counterexamples = ["They said in Beijing that it rained."],
        },
        new("name/state-possessive", "A capital that owns something stands for the state.", static (in context) =>
            context.Text.Has(context.End) && context.Text.Tokens[context.End].Kind == TokenKind.Clitic ? true : null
        )
        {
            Examples = ["[Beijing = state]’s offer failed."],
            Counterexamples = ["Beijing was glad."],
        },
        new("name/state-predicate", "A capital before a verb or an adverb stands for the state.", static (in context) =>
            context.Text.Has(context.End)
            && !context.Text.Tokens[context.End].IsCapitalized
            && (WordClasses.Of(context.Text.Tokens[context.End]).Is(Predicate))
                ? true
                : null
        )
        {
            Examples = ["[Beijing = state] was glad."],
            Counterexamples = ["They like Beijing."],
        }
    );

    public static readonly Cascade<NameContext, bool?> Person = new(
        "name/acts-as-person",
        "Is the name used like the name of a person?",
        new(
            "name/place-preposition",
            "A name after a word such as \"in\" or \"the\" is not used like the name of a person.",
            static (in context) => context.Text.IsLowercase(context.First - 1, PlacePrepositions) ? false : null
        )
        {
            Examples = ["They live in Rakesha."],
            Counterexamples = ["Rakesha Dorn said so."],
        },
        new(
            "name/after-role",
            "A name that is set off by a comma after a noun for a person is the name of that person.",
            static (in context) =>
                (context.Count > 1 || context.Text.IsGivenName(context.First))
                && context.First > 1
                && context.Text.Tokens[context.First - 1].IsMark(',')
                && context.First - 2 >= context.Text.Sentence.FirstToken
                && context.Text.IsPersonNoun(context.First - 2)
                    ? true
                    : null
        )
        {
            Examples = ["Its chief executive, [Rakesha Dorn = person], left.", "Her brother, [Peter = person], left."],
            Counterexamples = ["As it rained, Rakesha Dorn left."],
        },
        new("name/before-speech-verb", "A name before a verb of saying is that of the speaker.", static (in context) =>
            context.Text.IsSpeechVerb(context.End) ? true : null
        )
        {
            Examples = ["[Rakesha Dorn = person] said so."],
            Counterexamples = ["Rakesha Dorn left."],
        },
        new(
            "name/after-speech-verb",
            "A name after a verb of saying that follows a punctuation mark is that of the speaker.",
            static (in context) => context.Text.FollowsSaying(context.First) ? true : null
        )
        {
            Examples = ["“No,” said [Rakesha Dorn = person]."],
            Counterexamples = ["They said Rakesha Dorn left."],
        },
        new(
            "name/after-speech-verb-and-employer",
            "A name after a verb of saying and a possessive is that of the speaker.",
            static (in context) =>
                context.Count > 1
                && context.First > 2
                && context.Text.Tokens[context.First - 1].Kind == TokenKind.Clitic
                && context.Text.IsSpeechVerb(context.First - 3)
                    ? true
                    : null
        )
        {
            Examples = ["“No,” said television’s [Rakesha Dorn = person]."],
            Counterexamples = ["They saw television’s Rakesha Dorn."],
        },
        new(
            "name/after-speech-verb-and-adjective",
            "A full name after a verb of saying that follows a punctuation mark, an indefinite article and an adjective is that of the speaker.",
            static (in context) =>
                context.Count > 1
                && context.Text.FollowsSaying(context.First - 2)
                && WordClasses.Of(context.Text.Tokens[context.First - 2]).Is(LexicalClass.Indefinite)
                && context.Text.Tokens[context.First - 1] is { Kind: TokenKind.Word, Case: LetterCase.Lower } adjective
                && WordClasses.Of(adjective) is var classes
                && (classes.IsUnknown || classes.Is(PartOfSpeech.Adjective))
                    ? true
                    : null
        )
        {
            Examples = ["“No,” said a tearful [Rakesha Dorn = person].", "“No,” whispered an angry [Rakesha Dorn = person]."],
            Counterexamples =
            [
                "They saw a tearful Rakesha Dorn.",
                "“No,” said a farmer in Rakesha Dorn.",
                "They said a late Rakesha Dorn ran.",
            ],
        },
        new(
            "name/after-age",
            "A full name behind an age such as \"45-year-old\" is that of a person, unless it stands before a noun. If no verb of saying stands before the age, neither its first nor its last word is a common word, and behind a determiner or possessive it has a listed given name or surname.",
            static (in context) => context.Count > 1 && IsBehindAge(context) && !IsBeforeNoun(context) ? true : null
        )
        {
            Examples =
            [
                "They met 45-year-old [Rakesha Dorn = person] there.",
                "The 45-year-old [Rakesh Dorn = person] left.",
                "“No,” said 45-year-old [Rakesha Dorn = person].",
                "“No,” said the 45-year-old [Blessing Rakeshi = person].",
            ],
            Counterexamples =
            [
                "They saw the 100-year-old Rakesha Dorn theater.",
                "They saw the year-old Rakesha Dorn.",
                "They saw the old Rakesha Dorn.",
                "They closed the 90-year-old Blue Heron.",
                "They closed their 90-year-old Blue Heron.",
                "They left 150-year-old Rakesha Dorn.",
                "The 90-year-old Lincoln Park closed.",
                "They visited 90-year-old Camp Nelson.",
                "They sold 80-year-old Blue Heron to a bank.",
            ],
        },
        new(
            "name/before-age-in-brackets",
            "A full name before a number of two digits in brackets is that of a person of this age.",
            static (in context) =>
                context.Count > 1
                && context.Text.Has(context.End + 2)
                && context.Text.Tokens[context.End].IsMark('(')
                && context.Text.Tokens[context.End + 1] is { Kind: TokenKind.Number, Length: 2 }
                && context.Text.Tokens[context.End + 2].IsMark(')')
                    ? true
                    : null
        )
        {
            Examples = ["They met [Rakesha Dorn = person] (45) there.", "[Rakesha Dorn = person] (17) slept."],
            Counterexamples =
            [
                "They met Rakesha Dorn (4) there.",
                "They met Rakesha Dorn (2024) there.",
                "They met Rakesha Dorn (45 of them) there.",
            ],
        },
        new(
            "name/before-relative",
            "A full name before \"and his\" or \"and her\" and a noun for a person is that of a person.",
            static (in context) =>
                context.Count > 1
                && context.Text.Has(context.End + 2)
                && WordClasses.Of(context.Text.Tokens[context.End]).Is(PartOfSpeech.Conjunction)
                && WordClasses.Of(context.Text.Tokens[context.End + 1]) is var owner
                && owner.Is(PartOfSpeech.Possessive)
                && owner.Is(LexicalClass.Male | LexicalClass.Female)
                && context.Text.IsPersonNoun(context.End + 2)
                    ? true
                    : null
        )
        {
            Examples = ["[Rakesha Dorn = person] and his wife left.", "They met [Rakesha Dorn = person] and her brother there."],
            Counterexamples =
            [
                "Rakesha Dorn and its owner left.",
                "Rakesha Dorn and his plan failed.",
                "They left Rakesha Dorn and the farmer there.",
            ],
        },
        new("name/before-age", "A full name before a comma and a number is that of a person of this age.", static (in context) =>
            IsBeforeComma(context) && context.Text.Tokens[context.End + 1].Kind == TokenKind.Number ? true : null
        )
        {
            Examples = ["They met [Rakesha Dorn = person], 45, there."],
            Counterexamples = ["They met Rakesha Dorn, too."],
        },
        new(
            "name/before-apposition",
            "A full name before a comma and a word such as \"a\" or \"who\" is that of a person.",
            static (in context) =>
                IsBeforeComma(context)
                && context.Text.IsLowercase(context.End + 1, Appositions)
                && !(WordClasses.Of(context.Text.Tokens[context.End + 1]).Is(PartOfSpeech.Determiner) && IsBeforeThing(context))
                    ? true
                    : null
        )
        {
            Examples =
            [
                "They met [Rakesha Dorn = person], a farmer.",
                "They met [Rakesha Dorn = person], who left.",
                "They met [Rakesha Dorn = person], a school teacher.",
            ],
            Counterexamples =
            [
                "They met Rakesha Dorn, too.",
                "They saw Rakesha Dorn, an inn in the hills.",
                "They played Rakesha Dorn, a school in the hills.",
                "They left Rakesha Dorn, the hotel that burned.",
            ],
        },
        new("name/before-role", "A full name before a comma and a noun for a person is that of a person.", static (in context) =>
            IsBeforeComma(context) && context.Text.IsPersonNoun(context.End + 1) ? true : null
        )
        {
            Examples = ["They met [Rakesha Dorn = person], spokeswoman for it."],
            Counterexamples = ["They met Rakesha Dorn, too."],
        }
    );

    // ", an alpine pass high in the hills": what stands behind the article up to a preposition or a mark is a noun for a place or a body, and none for a person.
    private static bool IsBeforeThing(in NameContext context)
    {
        var (text, isThing) = (context.Text, false);
        for (var i = context.End + 2; !NameKindRules.EndsPhrase(text, i); i++)
        {
            if (text.Tokens[i].IsCapitalized)
                continue;
            var word = WordClasses.Of(text.Tokens[i]);
            if (
                (word.Is(LexicalClass.PersonNoun) && !word.Is(LexicalClass.Group))
                || text.IsRole(i)
                || NameText.EndsAsAgent(text.Document.Of(text.Tokens[i]))
            )
                return false;
            isThing |= word.Is(LexicalClass.Group) && !word.Is(LexicalClass.Plural) || text.Listed.PlaceNouns.Has(i);
        }

        return isThing;
    }

    // "45-year-old Doe"; "the 90-year-old Blue Heron" can be a house.
    private static bool IsBehindAge(in NameContext context)
    {
        var (text, number) = (context.Text, context.First - AgeLength);
        return number >= text.Sentence.FirstToken
            && text.Document.IsAge(text.Tokens[number])
            && text.Tokens[number + 1].IsMark('-')
            && text.Match(AgeEndings, number + 2, out _) == AgeLength - 2
            && (text.FollowsSaying(isDetermined(text, number) ? number - 1 : number) || canBePerson(context, isDetermined(text, number)));

        static bool isDetermined(NameText text, int number) =>
            number > text.Sentence.FirstToken
            && WordClasses.Of(text.Tokens[number - 1]).Is(PartOfSpeech.Determiner | PartOfSpeech.Possessive);

        static bool canBePerson(in NameContext context, bool isDetermined) =>
            !context.Text.CanBeWord(context.First)
            && !context.Text.CanBeWord(context.End - 1)
            && (!isDetermined || context.Text.IsGivenName(context.First) || context.Text.IsListedSurname(context.End - 1));
    }

    private static bool IsBeforeNoun(in NameContext context) =>
        context.Text.Has(context.End)
        && context.Text.Tokens[context.End] is { Kind: TokenKind.Word, Case: LetterCase.Lower } next
        && WordClasses.Of(next) is var word
        && (word.IsUnknown || word.Is(PartOfSpeech.Noun));

    private static bool IsBeforeComma(in NameContext context) =>
        context.Count > 1 && context.Text.Has(context.End + 1) && context.Text.Tokens[context.End].IsMark(',');
}
