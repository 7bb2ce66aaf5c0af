using Corpus.Extraction.Dates;
using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Events;

/// <summary>What several families of rules ask about a clause, a noun phrase, and the date in it.</summary>
internal static class ClauseParts
{
    public const int LongestPhrase = 15;
    private const int LongestModifier = 4;
    private static readonly Lexicon Nouns = Lexicon.Of("Events/event-nouns");
    private static readonly Lexicon FurtherNouns = Lexicon.Of("Events/event-nouns-wordnet");
    private static readonly Lexicon OwnedNouns = Lexicon.Of("Events/owned-event-nouns");
    public static readonly Lexicon Currencies = Lexicon.Of("Events/currencies");
    public static readonly Lexicon Bounds = Lexicon.Of("Events/bounds");
    public static readonly Lexicon Prepositions = Lexicon.Of("Events/prepositions");
    public static readonly Lexicon Determiners = Lexicon.Of("Events/determiners");
    private static readonly Lexicon Attendants = Lexicon.Of("Events/attendants");

    public const int LongestVerb = 3;

    /// <summary>Whether what a clause says happens at the time of the clause before it.</summary>
    public static bool IsAttendant(TokenWindow window, Clause clause) => window.Is(clause.First, Attendants);

    /// <summary>"was the first to climb it in 1975"</summary>
    public static bool HasInfinitive(in ClauseContext context, int from)
    {
        for (var i = from; i < context.First; i++)
        {
            if (WordClasses.Of(context.Window.Tokens[i]).Is(PartOfSpeech.To))
                return true;
        }

        return false;
    }

    public static bool IsPreposition(in ClauseContext context, int at) =>
        context.Window.Has(at) && WordClasses.Of(context.Window.Tokens[at]).Is(PartOfSpeech.Preposition);

    /// <summary>"May 5-7", "2018–19": a dash between two dates joins them to one interval.</summary>
    public static bool IsDash(in Token token) => token is { Kind: TokenKind.Mark, Length: 1, First: '-' or '–' or '—' };

    public static bool IsEventNoun(in ClauseContext context, int at) => context.Window.Is(at, Nouns) || context.Window.Is(at, FurtherNouns);

    /// <summary>"Tuesday’s drop in prices"; but "figures on Tuesday show", "last year’s loss"</summary>
    private static bool IsOwned(in ClauseContext context, int at) =>
        HasClitic(context) && context.Expression.When?.Precision == DatePrecision.Day && context.Window.Is(at, OwnedNouns);

    public static bool HasClitic(in ClauseContext context) => context.Window.Is(context.End, TokenKind.Clitic);

    /// <summary>The event noun that the expression modifies: "their Monday meeting", "Friday's attack".</summary>
    public static int? EventNounAfter(in ClauseContext context)
    {
        var first = HasClitic(context) ? context.End + 1 : context.End;
        var words = 0;
        for (var i = first; i < first + LongestPhrase && words < LongestModifier; i++)
        {
            // "Friday's Reyes-Ortiz meeting"
            if (
                i > first
                && context.Window.Is(i, TokenKind.Mark)
                && context.Window.Tokens[i].IsMark('-')
                && !context.Window.Tokens[i].SpaceBefore
            )
                continue;
            if (!context.Window.IsWord(i) || EndsNounPhrase(context, i))
                return null;
            if ((IsEventNoun(context, i) || IsOwned(context, i)) && !IsInCompound(context, i))
                return i;
            if (!context.Window.Tokens[i].IsCapitalized)
                words++;
        }

        return null;
    }

    /// <summary>"Friday’s rescue plan was", "Monday’s show cause order": the noun behind a day and its genitive only tells which plan; but "Friday’s strikes hit trains".</summary>
    private static bool IsInCompound(in ClauseContext context, int noun)
    {
        var next = noun + 1;
        return HasClitic(context)
            && context.Clause.Verb >= 0
            && context.Clause.Verb != next
            && context.Window.IsWord(next)
            && context.Window.Tokens[next].Case == LetterCase.Lower
            && !EndsNounPhrase(context, next)
            && !WordClasses
                .Of(context.Window.Tokens[next])
                .Is(Tenses.AfterNouns | PartOfSpeech.Adverb | PartOfSpeech.Adjective | PartOfSpeech.Time)
            && !context.Tense.IsAdverb(next)
            && !context.Tense.IsWeakPast(next);
    }

    public static bool EndsNounPhrase(in ClauseContext context, int at) =>
        context.Window.Is(at, Prepositions) || context.Window.Is(at, Determiners) || context.Tense.IsVerb(at);

    public static DatedClause? MainClauseAfter(in ClauseContext context) =>
        context.NextMainClause() is { } main ? context.Span(context.Clause.First, context.EndWithJoined(main)) : null;

    public static DatedClause? ReportAfter(in ClauseContext context)
    {
        var clauses = context.Sentence.Clauses;
        return
            context.NextMainClause() is { } main
            && context.Window.Is(clauses[main].Verb, EventWords.Reporting)
            && clauses[main].Tense != Tense.Past
            && main + 1 < clauses.Length
            && clauses[main + 1].Kind == ClauseKind.Subordinate
            ? context.Span(context.Clause.First, clauses[main + 1].End)
            : null;
    }
}
