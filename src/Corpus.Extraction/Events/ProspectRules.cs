using Corpus.Extraction.Dates;
using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Tokens;
using static Corpus.Extraction.Events.ClauseParts;

namespace Corpus.Extraction.Events;

/// <summary>Dates of what is only forecast, wished, possible, asked or ordered, and last days of something: nothing happened on them. The examples are as in <see cref="ClauseRules"/>.</summary>
internal static class ProspectRules
{
    private const int Farthest = 15;

    private static readonly Lexicon Forecasts = Lexicon.Of("Events/forecasts");
    private static readonly Lexicon ForecastAuxiliaries = Lexicon.Of("Events/forecast-auxiliaries");
    private static readonly Lexicon FigureVerbs = Lexicon.Of("Events/figure-verbs");
    private static readonly Lexicon Expectations = Lexicon.Of("Events/expectations");
    private static readonly Lexicon Outlooks = Lexicon.Of("Events/outlooks");
    private static readonly Lexicon OutlookPrepositions = Lexicon.Of("Events/outlook-prepositions");
    private static readonly Lexicon Wishes = Lexicon.Of("Events/wishes");
    private static readonly Lexicon DeadlineNouns = Lexicon.Of("Events/deadline-nouns");
    private static readonly Lexicon DateCopulas = Lexicon.Of("Events/date-copulas");
    private static readonly Lexicon Amounts = Lexicon.Of("Events/amounts");
    private static readonly Lexicon Modals = Lexicon.Of("Events/modals");
    private static readonly Lexicon Duties = Lexicon.Of("Events/duties");
    private static readonly Lexicon Conditions = Lexicon.Of("Events/conditions");
    private static readonly Lexicon Readers = Lexicon.Of("Events/readers");
    private static readonly Lexicon Requests = Lexicon.Of("Events/requests");
    private static readonly Lexicon<VerbForm> FurtherVerbs = Lexicon<VerbForm>.Of("Lexicons/verb-forms");
    private static readonly Lexicon Dues = Lexicon.Of("Events/dues");
    private static readonly Lexicon DueThings = Lexicon.Of("Events/due-things");
    private static readonly Lexicon Schedulings = Lexicon.Of("Events/schedulings");
    private static readonly Lexicon SchedulePrepositions = Lexicon.Of("Events/schedule-prepositions");
    private static readonly Lexicon Cancellations = Lexicon.Of("Events/cancellations");
    private static readonly Lexicon Preventions = Lexicon.Of("Events/preventions");
    private static readonly Lexicon Conditionals = Lexicon.Of("Events/conditionals");

    public static readonly Rule<ClauseContext, DatedClause?> Forecast = new(
        "event/forecast",
        "Nothing happened on the date of what is only forecast: “projected to fall in 2030”, “its outlook for the year”.",
        static (in context) => IsForecast(context) || IsForecastOfFigure(context) ? DatedClause.None : null
    )
    {
        Examples =
        [
            "The market is projected to reach $3 billion in 2030.",
            "The firm expects sales of $5 billion in fiscal 2026.",
            "The economy is expected to grow 2 percent in 2026.",
            "The economy is expected to shrink next year.",
            "Analysts had forecast growth of 3 percent this year.",
            "The company kept its outlook for the year.",
            "Rain is forecast to fall on Friday.",
            "Prices will fall in 2026, she said.",
            "They’ll grow in 2026, she said.",
            "This year sales are likely to grow by 2 percent.",
            "Rents will probably rise another 4 percent next year.",
        ],
        Counterexamples =
        [
            "The bridge is expected to open on Friday.",
            "The bank forecast a loss on Tuesday.",
            "The firm is expected to move to town in 2026.",
            "He predicted it last year.",
            "They launched a project to clean the river in 2019.",
            "Sales of $5 billion in 2024 beat the forecast.",
            "The mine will close in 2026.",
            "The fare will rise on Monday.",
        ],
    };

    public static readonly Rule<ClauseContext, DatedClause?> Wish = new(
        "event/wish",
        "Nothing happened on the date of what is only wished, or was only supposed to happen: “hopes to race in May”.",
        static (in context) => IsWish(context) ? DatedClause.None : null
    )
    {
        Examples =
        [
            "He hopes to race again next year.",
            "In April she hopes to walk to Leeds.",
            "They want the law to change in May.",
            "He would like to retire next year.",
            "She dreams of going to the fair, and hoped to go on Friday.",
            "The ministry hopes for five million guests this year.",
            "He was supposed to fly home on Monday.",
        ],
        Counterexamples =
        [
            "She plans to run for mayor in May.",
            "He hoped for rain on Friday.",
            "She said on Friday that she hopes to win.",
            "The firm, which hopes to grow, closed a mine in May.",
        ],
    };

    public static readonly Rule<ClauseContext, DatedClause?> LastDay = new(
        "event/last-day",
        "Nothing happened on a date that is called a deadline, or on which something such as an application is due.",
        static (in context) => IsDeadline(context) ? DatedClause.None : null
    )
    {
        Examples =
        [
            "The deadline is Friday.",
            "The deadline for letters is May 31.",
            "They set a deadline of May 31.",
            "They wrote before the May 31 deadline.",
            "The deadline was on Friday.",
            "Applications are due May 31.",
            "The first payment is due on Monday.",
        ],
        Counterexamples =
        [
            "They missed the deadline on Friday.",
            "Her book is due in September.",
            "They filed the form on Friday.",
            "The deadline was moved on Friday.",
            "The deadline passed, and the mine was closed on Friday.",
        ],
    };

    public static readonly Rule<ClauseContext, DatedClause?> CalledOff = new(
        "event/called-off",
        "Nothing happened on the day for which something was set, or that owns something, that the same sentence calls off or prevents.",
        static (in context) => IsCalledOff(context) || IsOwnerCalledOff(context) ? DatedClause.None : null
    )
    {
        Examples =
        [
            "The game, scheduled for Saturday, was called off.",
            "A vote set for next Tuesday has been postponed.",
            "The mayor canceled a speech that was planned for Friday.",
            "The vote, first set for Monday, was brought forward.",
            "Monday’s walkout was averted.",
            "Friday’s strikes were called off.",
            "Saturday’s rallies in Leeds have been banned.",
            "Friday’s execution was stayed.",
            "The deal avoids Friday’s walkout.",
            "They called off Friday’s strike.",
        ],
        Counterexamples =
        [
            "The game was called off on Saturday.",
            "The deal, announced on Monday, was scrapped in May.",
            "A vote is set for next Tuesday.",
            "The vote was postponed until Friday.",
            "The game was rescheduled and is now planned for Saturday.",
            "The fair, which was called off in May, took place on Friday.",
            "Friday’s strike hit trains.",
        ],
    };

    public static readonly Rule<ClauseContext, DatedClause?> Modal = new(
        "event/modal",
        "Nothing happened on a date in a clause whose verb says what could, should or might be.",
        static (in context) => IsModal(context) ? DatedClause.None : null
    )
    {
        Examples =
        [
            "The firm should begin on Monday.",
            "Rain could fall on Sunday.",
            "In 2018, no one could have known it.",
            "The bill would raise taxes next year.",
        ],
        Counterexamples =
        [
            "The firm will begin on Monday.",
            "A strike of May ended on Friday.",
            "They fled in May and came back on Friday.",
            "She said that the bill would pass next year.",
            "In 2018 he would win the cup.",
        ],
    };

    public static readonly Rule<ClauseContext, DatedClause?> Question = new(
        "event/question",
        "Nothing is said to have happened on a date in a question.",
        static (in context) => context.Window.Tokens[context.Window.End - 1].IsMark('?') ? DatedClause.None : null
    )
    {
        Examples = ["Who came to town in the 1970s?"],
        Counterexamples = ["Who came to town in the 1970s is known."],
    };

    public static readonly Rule<ClauseContext, DatedClause?> Condition = new(
        "event/condition",
        "Nothing is said to have happened on a date in a clause with “if” or “whether”.",
        static (in context) => IsConditional(context) ? DatedClause.None : null
    )
    {
        Examples =
        [
            "The mayor will resign if they vote on Monday.",
            "If it rains on Friday, they will stay.",
            "If Leeds on Saturday defeat York, they go up.",
            "He asked whether the mill had closed in May.",
        ],
        Counterexamples = ["They voted on Monday.", "If it rains, the match will be moved to Friday."],
    };

    public static readonly Rule<ClauseContext, DatedClause?> Instruction = new(
        "event/instruction",
        "Nothing happened on a date in a sentence that tells its readers what to do or what they do.",
        static (in context) => IsInstruction(context) ? DatedClause.None : null
    )
    {
        Examples =
        [
            "Keep the beans in a dry place in the summer.",
            "Send us your letter today.",
            "Please keep the roots dry this winter.",
            "You find the best ones in May.",
        ],
        Counterexamples =
        [
            "They planted the beans in May.",
            "You will see the queen on Friday.",
            "They told you on Friday.",
            "Fire destroys a mill on Friday.",
        ],
    };

    /// <summary>The verb nearest to the date is one of what could be: "should begin on Monday", "In 2018, no one could have known".</summary>
    private static bool IsModal(in ClauseContext context)
    {
        for (var i = context.First - 1; i >= context.Clause.First && i > context.First - LongestPhrase; i--)
        {
            if (IsModal(context, i))
                return true;
            if (context.Tense.IsVerb(i))
                return FollowsModal(context, i);
        }

        var clause = context.GoverningClause;
        var start = Math.Max(context.End, clause.First);
        for (var i = start; i < clause.End && i < start + LongestPhrase; i++)
        {
            if (IsModal(context, i))
                return true;
            if (context.Tense.IsVerb(i))
                return false;
        }

        return false;
    }

    /// <summary>"may", but not the month; "has to", "needs to".</summary>
    private static bool IsModal(in ClauseContext context, int at) =>
        context.Window.Tokens[at].Case == LetterCase.Lower
        && !context.Sentence.InDate(at)
        && (
            context.Window.Is(at, Modals)
            || IsHypothetical(context, at)
            || context.Window.Match(at, Duties) == 2 && !context.Window.Is(at - 1, Determiners)
        );

    /// <summary>"should be scheduled", "could have been"</summary>
    private static bool FollowsModal(in ClauseContext context, int verb)
    {
        for (var i = verb - 1; i >= context.Clause.First && i >= verb - LongestVerb; i--)
        {
            if (IsModal(context, i))
                return true;
        }

        return false;
    }

    /// <summary>"The bill would raise taxes next year"; but "She said the bill would pass next year" and "In 2018 he would win it" tell what came.</summary>
    private static bool IsHypothetical(in ClauseContext context, int at)
    {
        if (
            !context.Window.Is(at, Conditionals)
            || context.Expression.Anchor != TimexAnchor.Publication
            || context.Sentence.Clauses[context.Sentence.ClauseAt(at)].Kind != ClauseKind.Main
        )
            return false;
        foreach (var clause in context.Sentence.Clauses)
        {
            if (clause.Verb >= 0 && context.Window.Is(clause.Verb, EventWords.Reporting))
                return false;
        }

        return true;
    }

    /// <summary>"if they vote on Monday", "but if they vote on Monday"</summary>
    private static bool IsConditional(in ClauseContext context)
    {
        var first = context.Clause.First;
        if (!context.Window.Is(context.Window.Is(first, EventWords.Conjunctions) ? first + 1 : first, Conditions))
            return false;
        // "If they get the money, work starts in 2025": a clause without a known verb has not ended at its comma.
        for (var i = first; i < context.First; i++)
        {
            if (context.Window.Tokens[i].IsMark(','))
                return false;
        }

        return true;
    }

    /// <summary>"Keep the beans dry in the summer", "Get started today", "you find them in May": no tense is shown, and there is an order or a reader.</summary>
    private static bool IsInstruction(in ClauseContext context)
    {
        var (window, clause) = (context.Window, context.GoverningClause);
        var first = window.Begin + window.Match(window.Begin, Requests);
        if (window.IsWord(first) && clause.First <= first && (clause.Verb < 0 || clause.Verb <= first + 1) && IsOrder(context, first))
            return true;
        if (clause.Tense is Tense.Past or Tense.Future)
            return false;
        for (var i = clause.First; i < clause.End && i < clause.First + LongestPhrase; i++)
        {
            if (window.Is(i, Readers))
                return true;
        }

        return false;
    }

    /// <summary>A sentence begins with the base form of a verb: "Get started", "Send us"; but "Fire destroys", "Put off in May, …".</summary>
    private static bool IsOrder(in ClauseContext context, int first)
    {
        var (window, classes) = (context.Window, WordClasses.Of(context.Window.Tokens[first]));
        if (
            FurtherVerbs[window.Tokens[first]] is not VerbForm.Base && !classes.Is(VerbForm.Base)
            || context.Tense.Of(first) != Tense.Unknown
        )
            return false;
        return first > window.Begin
            || !window.IsWord(first + 1)
            || FurtherVerbs[window.Tokens[first]] is VerbForm.Base
            || WordClasses.Of(window.Tokens[first + 1]).Is(AfterOrders)
            || context.Tense.Of(first + 1) == Tense.Past
            || context.Sentence.InDate(first + 1);
    }

    // "Send us", "Plant the", "Look for"; but "Fire destroys".
    private const PartOfSpeech AfterOrders =
        PartOfSpeech.Determiner | PartOfSpeech.Possessive | PartOfSpeech.Pronoun | PartOfSpeech.Object | PartOfSpeech.Adverb;

    /// <summary>"projected to fall in 2030", "expects sales of $5 billion in fiscal 2026", "its outlook for the year"</summary>
    private static bool IsForecast(in ClauseContext context)
    {
        var window = context.Window;
        if (window.Is(context.First - 1, OutlookPrepositions) && window.Is(context.First - 2, Outlooks))
            return true;
        var (infinitive, amount, figure) = (false, false, false);
        for (var i = context.First - 1; i >= context.Clause.First && i > context.First - Farthest; i--)
        {
            if (window.Is(i, Forecasts) && !IsNoun(context, i))
                return infinitive || IsQuarterOrMore(context.Expression) && i < context.First - 2 && !context.Sentence.InDate(i + 1);
            if (window.Is(i, Expectations))
                return IsQuarterOrMore(context.Expression) && (amount || figure || !infinitive && i < context.First - 2);
            if (context.Tense.IsVerb(i))
                return false;
            if (IsInfinitive(context, i))
                (infinitive, figure) = (true, figure || window.Is(i + 1, FigureVerbs));
            amount |= window.Is(i, Amounts) || window.Is(i, Currencies);
        }

        return false;
    }

    /// <summary>"prices will fall in 2026", "this year it is likely to grow": how a figure changes in a quarter or more that has not ended</summary>
    private static bool IsForecastOfFigure(in ClauseContext context)
    {
        var (window, clause) = (context.Window, context.GoverningClause);
        if (!IsQuarterOrMore(context.Expression))
            return false;
        for (var i = clause.First; i < clause.End && i < clause.First + Farthest; i++)
        {
            if (window.Match(i, ForecastAuxiliaries) is not (> 0 and var length))
                continue;
            var verb = i + length;
            while (verb < clause.End && (WordClasses.Of(window.Tokens[verb]).Is(PartOfSpeech.Adverb) || context.Tense.IsAdverb(verb)))
                verb++;
            return verb < clause.End && window.Is(verb, FigureVerbs);
        }

        return false;
    }

    /// <summary>"hopes to race in May", "wants the law to change next year", "hopes for a better year in 2026"</summary>
    private static bool IsWish(in ClauseContext context)
    {
        var window = context.Window;
        var infinitive = false;
        for (var i = context.First - 1; i >= context.Clause.First && i > context.First - Farthest; i--)
        {
            if (window.Match(i, Wishes) is > 0 and var length)
                return infinitive || IsQuarterOrMore(context.Expression) && window.Is(i + length, OutlookPrepositions);
            if (context.Tense.IsVerb(i) && !(i > context.Clause.First && window.Match(i - 1, Wishes) > 1))
                return false;
            infinitive |= IsInfinitive(context, i);
        }

        return IsWishAfter(context);
    }

    /// <summary>"In April she hopes to walk"</summary>
    private static bool IsWishAfter(in ClauseContext context)
    {
        var (window, clause) = (context.Window, context.GoverningClause);
        var first = Math.Max(context.End, clause.First);
        for (var i = first; i < clause.End && i < first + Farthest; i++)
        {
            if (window.Match(i, Wishes) is > 0 and var length)
                return i + length < clause.End && WordClasses.Of(window.Tokens[i + length]).Is(PartOfSpeech.To);
            if (context.Tense.IsVerb(i))
                return false;
        }

        return false;
    }

    /// <summary>"the deadline is Friday", "a deadline of May 31", "the Friday deadline"</summary>
    private static bool IsDeadline(in ClauseContext context)
    {
        var window = context.Window;
        if (window.Is(context.End, DeadlineNouns) || IsDue(context))
            return true;
        var before = window.Is(context.First - 1, DateCopulas) ? context.First - 1 : context.First - 2;
        if (!window.Is(before, DateCopulas))
            return false;
        for (var i = before - 1; i >= context.Clause.First && i > context.First - Farthest; i--)
        {
            if (window.Is(i, DeadlineNouns))
                return true;
            if (context.Tense.IsVerb(i))
                return false;
        }

        return false;
    }

    /// <summary>"Applications are due May 31"; but "her book is due in May"</summary>
    private static bool IsDue(in ClauseContext context)
    {
        var due = context.Window.Is(context.First - 1, Dues) ? context.First - 1 : context.First - 2;
        for (var i = due - 1; context.Window.Is(due, Dues) && i >= context.Clause.First && i > due - Farthest; i--)
        {
            if (context.Window.Is(i, DueThings))
                return true;
        }

        return false;
    }

    /// <summary>"The game, scheduled for Saturday, was called off"</summary>
    private static bool IsCalledOff(in ClauseContext context)
    {
        var window = context.Window;
        if (!window.Is(context.First - 2, Schedulings) || !window.Is(context.First - 1, SchedulePrepositions))
            return false;
        for (var i = window.Begin; i < window.End && i < context.End + Farthest; i++)
        {
            if (window.Match(i, Cancellations) > 0)
                return true;
        }

        return false;
    }

    /// <summary>"Monday’s walkout was averted", "The deal avoids Monday’s walkout"</summary>
    private static bool IsOwnerCalledOff(in ClauseContext context)
    {
        if (!HasClitic(context) || EventNounAfter(context) is not { } noun)
            return false;
        var (window, first) = (context.Window, context.First);
        if (PreventionAt(window, first - 1) == 1 || first - 2 >= window.Begin && window.Match(first - 2, Cancellations) == 2)
            return true;
        for (var i = noun + 1; i < window.End && i < noun + Farthest && window.IsWord(i); i++)
        {
            if (PreventionAt(window, i) > 0)
                return WordClasses.Of(window.Tokens[i - 1]).Is(PartOfSpeech.Be | PartOfSpeech.Adverb);
            if (context.Tense.IsVerb(i) && !WordClasses.Of(window.Tokens[i]).Is(PartOfSpeech.Be | PartOfSpeech.Have))
                return false;
        }

        return false;
    }

    /// <summary>How many tokens at a place say that something does not happen; 0 if none do.</summary>
    private static int PreventionAt(TokenWindow window, int at) =>
        !window.Has(at) ? 0
        : window.Is(at, Preventions) ? 1
        : window.Match(at, Cancellations);

    // "a project to clean the river"
    private static bool IsNoun(in ClauseContext context, int at) =>
        at > context.Clause.First
        && (
            context.Window.Is(at - 1, TokenKind.Clitic)
            || WordClasses.Of(context.Window.Tokens[at - 1]).Is(PartOfSpeech.Determiner | PartOfSpeech.Possessive)
        );

    private static bool IsQuarterOrMore(TemporalExpression expression) =>
        expression.When?.Precision is DatePrecision.Quarter or DatePrecision.Half or DatePrecision.Year or DatePrecision.Decade;

    private static bool IsInfinitive(in ClauseContext context, int at) =>
        WordClasses.Of(context.Window.Tokens[at]).Is(PartOfSpeech.To)
        && at + 1 < context.First
        && context.Window.Tokens[at + 1] is { Kind: TokenKind.Word, Case: LetterCase.Lower }
        && !WordClasses.Of(context.Window.Tokens[at + 1]).Is(PartOfSpeech.Determiner | PartOfSpeech.Possessive);
}
