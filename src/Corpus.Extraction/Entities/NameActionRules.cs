using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Entities;

/// <summary>Whether the words around a name treat it as an actor. The examples show after the equals sign what kind of entity the words in brackets name.</summary>
internal static class NameActionRules
{
    private static readonly Lexicon Partners = Lexicon.Of("Entities/state-partners");
    private static readonly Lexicon CityPrepositions = Lexicon.Of("Entities/city-prepositions");
    private static readonly Lexicon PlacePrepositions = Lexicon.Of("Entities/place-prepositions");
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
            static (in context) => IsBeforeComma(context) && context.Text.IsLowercase(context.End + 1, Appositions) ? true : null
        )
        {
            Examples = ["They met [Rakesha Dorn = person], a farmer."],
            Counterexamples = ["They met Rakesha Dorn, too."],
        },
        new("name/before-role", "A full name before a comma and a noun for a person is that of a person.", static (in context) =>
            IsBeforeComma(context) && context.Text.IsPersonNoun(context.End + 1) ? true : null
        )
        {
            Examples = ["They met [Rakesha Dorn = person], spokeswoman for it."],
            Counterexamples = ["They met Rakesha Dorn, too."],
        }
    );

    private static bool IsBeforeComma(in NameContext context) =>
        context.Count > 1 && context.Text.Has(context.End + 1) && context.Text.Tokens[context.End].IsMark(',');
}
