using Corpus.Extraction.Dates;
using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Tokens;
using static Corpus.Extraction.Events.ClauseParts;

namespace Corpus.Extraction.Events;

/// <summary>Dates that limit, compare, or end a range or a period: nothing happened on them. The examples are as in <see cref="ClauseRules"/>.</summary>
internal static class BoundRules
{
    private const int LongestHappening = 20;
    private static readonly Lexicon Limits = Lexicon.Of("Events/limits");
    private static readonly Lexicon Deadlines = Lexicon.Of("Events/deadlines");
    private static readonly Lexicon Postponements = Lexicon.Of("Events/postponements");
    private static readonly Lexicon Moves = Lexicon.Of("Events/moves");
    private static readonly Lexicon InnerPrepositions = Lexicon.Of("Events/inner-prepositions");
    private static readonly Lexicon TimeRelatives = Lexicon.Of("Events/time-relatives");
    private static readonly Lexicon Comparisons = Lexicon.Of("Events/comparisons");
    private static readonly Lexicon ComparedClauses = Lexicon.Of("Events/compared-clauses");
    private static readonly Lexicon FigureComparisons = Lexicon.Of("Events/figure-comparisons");
    private static readonly Lexicon RangeJoints = Lexicon.Of("Events/range-joints");
    private static readonly Lexicon RangeOpeners = Lexicon.Of("Events/range-openers");
    private static readonly Lexicon PeriodNouns = Lexicon.Of("Events/period-nouns");
    private static readonly Lexicon PeriodJoints = Lexicon.Of("Events/period-joints");
    private static readonly Lexicon Ends = Lexicon.Of("Events/ends");
    private static readonly Lexicon PeriodOpeners = Lexicon.Of("Events/period-openers");
    private const int LongestPeriod = 7;

    public static readonly Rule<ClauseContext, DatedClause?> WhenAfterLimit = new(
        "event/when-after-limit",
        "After a limit or comparison, a clause with \"when\" says what happened.",
        static (in context) => IsLimit(context) && TimeClauseAt(context) is { } clause ? context.Span(context.First, clause.End) : null
    )
    {
        Examples = ["It is better than [last year, when the mine closed. = 2024]"],
        Counterexamples = ["It is better than last year."],
    };

    public static readonly Rule<ClauseContext, DatedClause?> Limit = new(
        "event/limit",
        "Nothing happened on a date that limits or compares: \"by Friday\", \"than in 2019\".",
        static (in context) => IsLimit(context) ? DatedClause.None : null
    )
    {
        Examples =
        [
            "He must decide by Friday.",
            "They were told to leave by Friday.",
            "The union demanded a deal by Monday.",
            "Profit was higher than in 2019.",
            "Rain will stay into Friday.",
            "They trained ahead of Friday.",
            "The family moved before 2019.",
            "The mine will run until at least 2028.",
        ],
        Counterexamples =
        [
            "The vote was postponed until October.",
            "The vote was put off until October.",
            "They did not vote until October.",
            "By May, six mines had closed.",
            "Six mines had closed by May.",
            "They left before Friday’s vote.",
        ],
    };

    public static readonly Rule<ClauseContext, DatedClause?> PeriodEnd = new(
        "event/period-end",
        "Nothing happened on the last day of a period that is named by it: “in the three months to March 31”.",
        static (in context) => EndsPeriod(context) ? DatedClause.None : null
    )
    {
        Examples =
        [
            "Sales rose in the three months to March 31.",
            "In the week to June 7, claims fell.",
            "It lost $3 million in the year ended May 31, 2024.",
            "It sold ten mills in the ten weeks ending on June 30.",
            "Rents fell in the 12 months to April.",
        ],
        Counterexamples =
        [
            "They put off the week of rest to June 7.",
            "The strike ended on Monday.",
            "The season ended on May 5.",
            "They put off the start of the season to August 16.",
            "He went to the fair on June 7.",
        ],
    };

    public static readonly Rule<ClauseContext, DatedClause?> RangeEnd = new(
        "event/range-end",
        "Nothing happened on the last date of a range or between two dates.",
        static (in context) => EndsRange(context) ? DatedClause.None : null
    )
    {
        Examples =
        [
            "He led it from 1957 to 1971.",
            "Between 2010 and 2012 he wrote.",
            "They slept between 6 and 7 p.m.",
            "[They met May 5-7, 2019. = 2019-05-05/2019-05-07]",
        ],
        Counterexamples = ["He fell in 1957 and 1971.", "The meeting was moved from June 20 to July 3."],
    };

    public static readonly Rule<ClauseContext, DatedClause?> Lifetime = new(
        "event/lifetime",
        "Nothing happened in a range of more than twenty years: a life or an age.",
        static (in context) =>
            context.Days is { Precision: DatePrecision.Interval } days && days.End.Year - days.Start.Year > LongestHappening
                ? DatedClause.None
                : null
    )
    {
        Examples = ["The painter Ana Reyes (1920-2004) loved the valley.", "Rain was rare in 1901–1960."],
        Counterexamples = ["The war (1914-1918) ruined them.", "They met May 5-7, 2019."],
    };

    public static readonly Rule<ClauseContext, DatedClause?> OpenBound = new(
        "event/open-bound",
        "Nothing happened on a date that is only a bound: \"over a decade ago\".",
        static (in context) =>
            context.Expression.Modifier
                is TimexModifier.MoreThan
                    or TimexModifier.LessThan
                    or TimexModifier.EqualOrMore
                    or TimexModifier.EqualOrLess
                ? DatedClause.None
                : null
    )
    {
        Examples = ["The mill came into vogue more than a decade ago."],
        Counterexamples = ["The mill opened a decade ago."],
    };

    public static readonly Rule<ClauseContext, DatedClause?> ComparedFigure = new(
        "event/compared-figure",
        "Nothing happened on the date of a figure that another figure is compared with.",
        static (in context) => IsCompared(context) ? DatedClause.None : null
    )
    {
        Examples =
        [
            "Sales grew to 70 million from 60 million last year.",
            "Bread costs more than it did last year.",
            "The price is twice what it was in 2019.",
        ],
        Counterexamples = ["They played against the Reds last year.", "Leaders from 20 towns arrive on Saturday."],
    };

    private static bool EndsRange(in ClauseContext context)
    {
        var (window, first) = (context.Window, context.First);
        if (!window.Is(first - 1, RangeJoints))
            return false;
        // "between 6 and 7 p.m."
        if (window.Is(first - 2, TokenKind.Number) && window.Is(first - 3, RangeOpeners))
            return true;
        var before = context.Sentence.ExpressionEndingAt(first - 1);
        // "moved from May 20 to June 3": that is when it happens.
        if (
            before >= 0
            && window.Is(before - 1, RangeOpeners)
            && (window.Is(before - 2, Postponements) || window.Is(before - 2, Moves) || window.Match(before - 3, Postponements) == 2)
        )
            return false;
        return before >= 0 && (window.Is(before - 1, RangeOpeners) || IsDash(window.Tokens[first - 1]));
    }

    /// <summary>"in the three months to March 31", "for the year ended May 31"</summary>
    private static bool EndsPeriod(in ClauseContext context)
    {
        var (window, first) = (context.Window, context.First);
        var joint =
            window.Match(first - 2, PeriodJoints) == 2 ? first - 2
            : window.Match(first - 1, PeriodJoints) == 1 ? first - 1
            : -1;
        if (joint <= window.Begin || !window.Is(joint - 1, PeriodNouns) || context.Tense.IsVerb(joint) && context.Clause.Verb == joint)
            return false;
        // "the start of the season to August 16" is no period in which something was so.
        for (var i = joint - 2; i >= window.Begin && i > joint - LongestPeriod && window.Tokens[i].Kind != TokenKind.Mark; i--)
        {
            if (window.Is(i, PeriodOpeners))
                return true;
        }

        return false;
    }

    private static bool IsLimit(in ClauseContext context)
    {
        var (window, first) = (context.Window, context.First);
        // "delayed until October": that is when it happens.
        if (
            window.Is(first - 2, Postponements) && !window.Is(first - 1, RangeOpeners)
            || window.Match(first - 3, Postponements) == 2
            || window.Is(first - 1, Ends) && context.Tense.IsDeniedBefore(first - 1)
        )
            return false;
        // "By May, six mines had closed", "six mines had closed by May": not a deadline, but what had happened.
        if (
            window.Is(first - 1, Deadlines)
            && context.GoverningClause.Tense == Tense.Past
            && (
                first - 1 == window.Begin
                || context.Clause.Verb is > 0 and var verb
                    && verb < first
                    && (context.Tense.IsHad(verb) || context.Tense.IsHad(verb - 1))
                    && !HasInfinitive(context, verb)
            )
            && context.Expression.When?.Precision is not (DatePrecision.Year or DatePrecision.Decade or DatePrecision.Century)
        )
            return false;
        // "since Friday's attack"
        if (HasClitic(context) && EventNounAfter(context) is not null)
            return false;
        // "in time for Friday"
        if (window.Match(first - 3, Limits) == 3)
            return true;
        if (first - 1 > window.Begin && window.Is(first - 1, InnerPrepositions))
            first--;
        return window.Match(first - 1, Limits) == 1 || window.Match(first - 2, Limits) == 2;
    }

    private static Clause? TimeClauseAt(in ClauseContext context)
    {
        var next = context.Window.Has(context.End) && context.Window.Tokens[context.End].IsMark(',') ? context.End + 1 : context.End;
        return
            context.Window.Is(next, TimeRelatives)
            && context.Sentence.Clauses[context.Sentence.ClauseAt(next)] is { Kind: ClauseKind.Subordinate } clause
            && clause.First == next
            ? clause
            : null;
    }

    private static bool IsCompared(in ClauseContext context)
    {
        var window = context.Window;
        if (IsClauseOfComparison(context))
            return true;
        for (var i = context.First - 1; i >= context.Clause.First && i > context.First - LongestPhrase; i--)
        {
            if (
                window.Is(i, Comparisons)
                || (window.Is(i, FigureComparisons) && (window.Is(i + 1, TokenKind.Number) || window.Is(i + 1, Currencies)))
            )
                return true;
            if (context.Tense.Of(i) != Tense.Unknown)
                return false;
        }

        return false;
    }

    /// <summary>"more than it did last year", "twice what it was in 2019"</summary>
    private static bool IsClauseOfComparison(in ClauseContext context)
    {
        var window = context.Window;
        if (context.First - 3 < window.Begin)
            return false;
        var verb = IsPreposition(context, context.First - 1) ? context.First - 2 : context.First - 1;
        if (
            verb - 2 < window.Begin
            || !WordClasses.Of(window.Tokens[verb]).Is(PartOfSpeech.Be | PartOfSpeech.Do | PartOfSpeech.Have)
            || !WordClasses.Of(window.Tokens[verb - 1]).Is(PartOfSpeech.Pronoun)
        )
            return false;
        return window.Is(verb - 2, ComparedClauses);
    }
}
