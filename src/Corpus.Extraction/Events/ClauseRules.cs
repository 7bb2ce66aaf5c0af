using Corpus.Extraction.Rules;
using static Corpus.Extraction.Events.ClauseParts;

namespace Corpus.Extraction.Events;

/// <summary>
/// What happened on a date. The examples have in brackets the words that say what happened, and after the equals sign when; they are published on Thursday,
/// 2025-06-12.
/// </summary>
internal static class ClauseRules
{
    public static readonly Rule<ClauseContext, DatedClause?> OpeningPhraseOfReport = new(
        "event/opening-phrase-of-report",
        "A date that opens a sentence is that of the statement that the main clause reports in the present tense.",
        static (in context) => context.IsOutsideClauses ? ReportAfter(context) : null
    )
    {
        Examples = ["[For 2024, the firm says it earned less. = 2024]"],
        Counterexamples = ["For 2024, the firm says nothing."],
    };

    public static readonly Rule<ClauseContext, DatedClause?> OpeningPhrase = new(
        "event/opening-phrase",
        "A date in a phrase that opens a sentence is that of the main clause.",
        static (in context) => context.IsOutsideClauses ? MainClauseAfter(context) : null
    )
    {
        Examples = ["[On Friday, when the rain stopped, they went home. = 2025-06-06]"],
        Counterexamples = ["They went home on Friday."],
    };

    public static readonly Rule<ClauseContext, DatedClause?> SentenceWithoutVerb = new(
        "event/sentence-without-verb",
        "A sentence without a verb says by itself what happened.",
        static (in context) =>
            context.IsOutsideClauses && context.ClauseNumber == 0 ? context.Span(context.Clause.First, context.Clause.End) : null
    )
    {
        Examples = ["[In May, a month of rain. = 2025-05]"],
        Counterexamples = ["They went home on Friday."],
    };

    public static readonly Rule<ClauseContext, DatedClause?> DateBeforeVerb = new(
        "event/date-before-verb",
        "A date before the verb is that of the clause and of the verbs that are joined to it.",
        static (in context) =>
            context.First < context.Clause.Verb
                ? context.Span(context.BeginningWithSubject(), context.EndWithJoined(context.ClauseNumber))
                : null
    )
    {
        Examples = ["[On Tuesday she sold the farm and moved to town. = 2025-06-10]"],
        Counterexamples = ["She sold the farm on Tuesday."],
    };

    public static readonly Rule<ClauseContext, DatedClause?> ClauseOfDate = new(
        "event/clause-of-date",
        "Otherwise the clause with the date says what happened.",
        static (in context) => context.Span(context.BeginningWithSubject(), context.EndWithAttendants(context.ClauseNumber))
    )
    {
        Examples = ["[The ministers met on Tuesday. = 2025-06-10]", "[The mine closed on May 3, 2024 = 2024-05-03], and the mayor left."],
    };

    public static readonly Cascade<ClauseContext, DatedClause?> Clause = new(
        "event/clause",
        "What happened on the date?",
        BoundRules.WhenAfterLimit,
        BoundRules.Limit,
        BoundRules.PeriodEnd,
        BoundRules.RangeEnd,
        BoundRules.Lifetime,
        BoundRules.OpenBound,
        PageDateRules.Byline,
        PageDateRules.Dateline,
        BoundRules.ComparedFigure,
        PageDateRules.DateOfText,
        PageDateRules.Citation,
        PageDateRules.DateOfSource,
        NounDateRules.NamedDay,
        ProspectRules.Forecast,
        ProspectRules.Wish,
        ProspectRules.LastDay,
        ProspectRules.CalledOff,
        StateRules.YearInProgress,
        NounDateRules.YearInName,
        NounDateRules.NounInOpeningPhrase,
        NounDateRules.NounAfterDate,
        NounDateRules.DateInName,
        NounDateRules.PossessiveDate,
        NounDateRules.YearBeforeNoun,
        NounDateRules.NounOfDate,
        ProspectRules.Modal,
        ProspectRules.Question,
        ProspectRules.Condition,
        ProspectRules.Instruction,
        StateRules.ClockByItself,
        StateRules.PresentDay,
        StateRules.SeasonOfAnyYear,
        StateRules.Setting,
        StateRules.YearAsThing,
        StateRules.UnitOfHabit,
        PageDateRules.YearOfHeading,
        NounDateRules.NounAfterPreposition,
        StateRules.LevelOfPeriod,
        StateRules.PresentState,
        StateRules.PastState,
        NounDateRules.OfDate,
        OpeningPhraseOfReport,
        PageDateRules.DateOfPicture,
        OpeningPhrase,
        SentenceWithoutVerb,
        DateBeforeVerb,
        ClauseOfDate
    );
}
