using Corpus.Extraction.Dates;
using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Tokens;
using static Corpus.Extraction.Events.ClauseParts;

namespace Corpus.Extraction.Events;

/// <summary>Dates of states, habits and measures: nothing happened on them. The examples are as in <see cref="ClauseRules"/>.</summary>
internal static class StateRules
{
    private static readonly Lexicon PresentDays = Lexicon.Of("Events/present-days");
    private static readonly Lexicon Negations = Lexicon.Of("Dates/denials");
    private static readonly Lexicon Possessions = Lexicon.Of("Events/possessions");
    private static readonly Lexicon PeriodPrepositions = Lexicon.Of("Events/period-prepositions");
    private static readonly Lexicon FigureNouns = Lexicon.Of("Events/figure-nouns");
    private static readonly Lexicon StoryNouns = Lexicon.Of("Events/story-nouns");
    private static readonly Lexicon SettingVerbs = Lexicon.Of("Events/setting-verbs");
    private static readonly Lexicon StateVerbs = Lexicon.Of("Events/state-verbs");
    private static readonly Lexicon Measured = Lexicon.Of("Events/measured");
    private static readonly Lexicon Existentials = Lexicon.Of("Events/existentials");
    private static readonly Lexicon PeriodFigures = Lexicon.Of("Events/period-figures");
    private static readonly Lexicon LevelWords = Lexicon.Of("Events/level-words");
    private static readonly Lexicon Portions = Lexicon.Of("Events/portions");
    private static readonly Lexicon Shares = Lexicon.Of("Events/shares");
    private static readonly Lexicon AnyYear = Lexicon.Of("Events/any-year");
    private static readonly Lexicon Measures = Lexicon.Of("Events/measure-prepositions");
    private const int LongestOpening = 3;
    private const PartOfSpeech Possessed = PartOfSpeech.Determiner | PartOfSpeech.Adjective | PartOfSpeech.Possessive;
    private const int FarthestNoun = 4;

    public static readonly Rule<ClauseContext, DatedClause?> YearInProgress = new(
        "event/year-in-progress",
        "Nothing happened in “the year”, or in a year, month or week that “of”, “for” or “on” joins to what is measured in it: “the player of the year”, “3 percent on the year”.",
        static (in context) => IsMeasure(context) ? DatedClause.None : null
    )
    {
        Examples =
        [
            "It was voted the match of the year.",
            "Sales for the year are at $3 billion.",
            "They will publish the accounts for May.",
            "She keeps the receipts for 2024 in a box.",
            "It was the best speech of the month.",
            "Prices rose 3 percent on the year.",
            "Sales fell in the year.",
            "It was closed for most of last year.",
        ],
        Counterexamples =
        [
            "They met on the weekend.",
            "The fair is set for May.",
            "They called a vote for July.",
            "The judge set a trial date for September.",
            "The crash of 1929 ruined him.",
            "They protested throughout the week.",
        ],
    };

    public static readonly Rule<ClauseContext, DatedClause?> ClockByItself = new(
        "event/clock-by-itself",
        "Nothing happened at a clock time without a day in a clause that shows no tense: it is a time of any day.",
        static (in context) =>
            context.Expression.Form == ExpressionForm.Clock && context.GoverningClause.Tense is Tense.Unknown or Tense.Present
                ? DatedClause.None
                : null
    )
    {
        Examples = ["The café serves dinner at 8 p.m.", "There is a bus at 8:20 a.m. for the miners."],
        Counterexamples = ["The police came at 3 a.m.", "The show will begin at 8 p.m."],
    };

    public static readonly Rule<ClauseContext, DatedClause?> PresentDay = new(
        "event/present-day",
        "Nothing happened “today” in a clause that shows no tense or the present: it says how things are.",
        static (in context) =>
            context.Window.Is(context.First, PresentDays)
            && !(context.Window.Is(context.End, TokenKind.Mark) && context.Window.Tokens[context.End].IsMark(':'))
            && context.End == context.First + 1
            && (context.GoverningClause.Tense is Tense.Unknown or Tense.Present || IsPossession(context))
                ? DatedClause.None
                : null
    )
    {
        Examples = ["Today the road is open.", "Shoes today come in many colors.", "The miners are on strike today."],
        Counterexamples =
        [
            "They met today.",
            "They will meet today.",
            "The firm has today sold ten mills.",
            "The talks were to begin today.",
            "Today: The bank reports.",
        ],
    };

    public static readonly Rule<ClauseContext, DatedClause?> SeasonOfAnyYear = new(
        "event/season-of-any-year",
        "Nothing happened in a season by itself in a clause that shows no past and no future: “in winter the wolves come down”.",
        static (in context) => IsOfAnyYear(context) ? DatedClause.None : null
    )
    {
        Examples =
        [
            "In winter, wolves come down to the valley.",
            "Sheep graze there in summer.",
            "In the spring, wolves come down to the valley.",
            "The valley is green in spring and white in winter.",
        ],
        Counterexamples =
        [
            "They moved to town in winter.",
            "The mill is going to open in the spring.",
            "The mill will open in spring.",
            "The mill opens this spring.",
        ],
    };

    public static readonly Rule<ClauseContext, DatedClause?> Setting = new(
        "event/setting",
        "Nothing happened in the time in which a story is set: “the film is set in 1944”.",
        static (in context) => IsSetting(context) ? DatedClause.None : null
    )
    {
        Examples =
        [
            "The film is set in 1944.",
            "Her novel, set in the 1920s, sold well.",
            "The play is set in June 1968 in a mill.",
            "Both stories are set in the winter of 1947.",
            "A tale set in the 19th century won.",
        ],
        Counterexamples =
        [
            "The record was set in 1994.",
            "She broke the record set in 1994.",
            "It was set up in 1994.",
            "The hearing is set for May 5.",
        ],
    };

    public static readonly Rule<ClauseContext, DatedClause?> YearAsThing = new(
        "event/year-as-thing",
        "Nothing happened in a year, month or age that is itself the subject, the object or the predicate: “2024 was dry”, “it was January”.",
        static (in context) => IsThing(context) ? DatedClause.None : null
    )
    {
        Examples =
        [
            "It was January 2010.",
            "It is finally August.",
            "This is not the 19th century.",
            "He knew that 2024 was a good year.",
            "She loved the 1990s.",
            "The 1990s brought rain.",
            "Last year was hard for them.",
            "The summer of 2018 was hot.",
            "The second quarter is usually weak.",
            "Early 2018 was a good time.",
        ],
        Counterexamples =
        [
            "It closed in January 2010.",
            "The hearing was on May 5.",
            "In 2024 was sold what they had.",
            "They sold it in the 1990s.",
            "The mine closed last year.",
            "Last year the mine was closed.",
        ],
    };

    public static readonly Rule<ClauseContext, DatedClause?> UnitOfHabit = new(
        "event/unit-of-habit",
        "Nothing happened in “the week” or “the year” in a clause that shows no past and no future: it says what is done.",
        static (in context) => IsHabit(context) ? DatedClause.None : null
    )
    {
        Examples = ["They work on the weekend.", "The mill is closed during the week.", "They walk there at the weekend."],
        Counterexamples = ["They met over the weekend.", "They will meet at the weekend."],
    };

    public static readonly Rule<ClauseContext, DatedClause?> PastState = new(
        "event/past-state",
        "Nothing happened in a whole year in a clause whose verb says what lasts or what something is worth, in which “was” has a place or one adjective after it, or “had” a number.",
        static (in context) => IsPastState(context) ? DatedClause.None : null
    )
    {
        Examples =
        [
            "In 2008 the firm employed ten men.",
            "He lived in Leeds in 2010.",
            "She worked at the mill last year.",
            "In 1990 the mine accounted for half of the jobs.",
            "In 2010 they were poor.",
            "They were at war in 1916.",
            "The club had ten members in 2010.",
            "The market was valued at $5 billion in 2023.",
        ],
        Counterexamples =
        [
            "He lived in Leeds until the mill closed in 2010.",
            "The mill was sold in 2010.",
            "The firm was hurt in 2010.",
            "She was born in 1950.",
            "The town had ten riots in 2010.",
            "He worked on Friday.",
        ],
    };

    public static readonly Rule<ClauseContext, DatedClause?> LevelOfPeriod = new(
        "event/level-of-period",
        "Nothing happened in a quarter or longer in a clause that says with “be” how much a figure was, or with “had” that there were sales; nor in one that belongs to a figure as its subject.",
        static (in context) => IsLevel(context) || IsPeriodOfSubject(context) ? DatedClause.None : null
    )
    {
        Examples =
        [
            "Sales last year were $3 billion.",
            "Revenue in the third quarter was weak.",
            "Net income was about $3 million in the second quarter of 2024.",
            "The rate was 5 percent in 2019.",
            "The firm, which had sales of $3 billion last year, makes bread.",
            "In 2019, four in ten homes had no heating.",
        ],
        Counterexamples =
        [
            "Sales last year rose 3 percent.",
            "The rate was cut to 5 percent in 2019.",
            "The mill was sold for $3 million in 2019.",
            "Sales were up 3 percent last year.",
            "She had a son in 2019.",
            "The firm made a record profit in 2022.",
            "The rate was 5 percent in May.",
        ],
    };

    public static readonly Rule<ClauseContext, DatedClause?> PresentState = new(
        "event/present-state",
        "Nothing happened on a date in a clause whose verb is a present form of “be” with a noun or adjective after it, and in a whole year in one with “was” or “have”.",
        static (in context) => IsState(context) ? DatedClause.None : null
    )
    {
        Examples =
        [
            "These are the longest roads this week.",
            "The mill, which is the oldest of the valley this week, has a wheel.",
            "In 2025, the mine is a museum.",
            "The mill is old this week, and cold.",
            "In 2008 she was the mayor of the valley.",
            "Many families have no money this year.",
            "He was president of the club in 2008.",
            "In 1990 there were ten mines in the valley.",
        ],
        Counterexamples =
        [
            "The hearing is on Friday.",
            "The mill is scheduled to open on Friday.",
            "She is to sing on Friday.",
            "It is closing on Friday.",
            "He is due back in court on Friday.",
            "He is actively trying to hold it on Friday.",
            "Her book, due in September, is about the valley.",
            "She was twelve in 1976 when they left.",
            "She was the first woman to climb it in 1975.",
            "The mine was last closed in 1985.",
            "The mine was closed in 1985.",
            "Ten men have died there this year.",
            "Sales were $5 million in 2024.",
        ],
    };

    /// <summary>"is a museum", and in a whole year "was the mayor" and "have ten mills"; but "is on Friday", "is scheduled", "is to sing", "is closing".</summary>
    private static bool IsState(in ClauseContext context)
    {
        var clause = context.GoverningClause;
        var verb = clause.Verb;
        // "Her book, due in September, is about him": only a date that opens the sentence is that of the main clause.
        if (verb < 0 || context.IsOutsideClauses && context.First > context.Window.Begin + LongestOpening)
            return false;
        var isLong = IsYearOrMore(context);
        var isBe = WordClasses.Of(context.Window.Tokens[verb]).Is(PartOfSpeech.Be);
        if (!(isBe && (clause.Tense == Tense.Present || isLong) || isLong && context.Window.Is(verb, Possessions)))
            return false;
        var next = verb + 1;
        while (next < clause.End && next <= verb + LongestVerb && IsAdverb(context, next))
            next++;
        if (
            next >= clause.End
            || context.Sentence.InDate(next)
            || context.Sentence.InDate(Math.Min(next + 1, clause.End - 1)) && IsPreposition(context, next)
            || context.Tense.Of(next) != Tense.Unknown
            || context.Tense.IsCue(next)
            || context.Tense.IsGerund(next)
            || next + 1 < clause.End && !context.Sentence.InDate(next + 1) && context.Tense.Of(next + 1) != Tense.Unknown
        )
            return false;
        // "In 1990 there were none"
        if (isBe && verb > clause.First && context.Window.Is(verb - 1, Existentials) && !HasEventNounAfter(context, verb))
            return true;
        var after = WordClasses.Of(context.Window.Tokens[next]);
        return clause.Tense == Tense.Present
            ? !after.Is(PartOfSpeech.To)
            : (after.Is(isBe ? PartOfSpeech.Determiner | PartOfSpeech.Adjective : Possessed) || after.Is(LexicalClass.PersonNoun))
                && !after.Is(PartOfSpeech.Number)
                && !HasInfinitive(context, next);
    }

    private static bool IsAdverb(in ClauseContext context, int at) =>
        WordClasses.Of(context.Window.Tokens[at]).Is(PartOfSpeech.Adverb) || context.Tense.IsAdverb(at);

    /// <summary>"there were riots", "there were 12 attacks"</summary>
    private static bool HasEventNounAfter(in ClauseContext context, int verb)
    {
        for (var i = verb + 1; i < context.Clause.End && i <= verb + FarthestNoun; i++)
        {
            if (IsEventNoun(context, i))
                return true;
        }

        return false;
    }

    /// <summary>"has ten mills", but "has sold ten mills"</summary>
    private static bool IsPossession(in ClauseContext context)
    {
        var clause = context.GoverningClause;
        if (clause.Verb < 0 || !context.Window.Is(clause.Verb, Possessions))
            return false;
        for (var i = clause.Verb + 1; i < clause.End && i <= clause.Verb + LongestVerb; i++)
        {
            if (context.Tense.Of(i) != Tense.Unknown)
                return false;
        }

        return true;
    }

    /// <summary>"is set in 1944", "a novel set in the 1920s"; but "the record was set in 1994"</summary>
    private static bool IsSetting(in ClauseContext context)
    {
        var (window, set) = (context.Window, context.First - 2);
        return context.Expression.When?.Precision != DatePrecision.Day
            && window.Is(context.First - 1, AnyYear)
            && window.Is(set, SettingVerbs)
            && set > window.Begin
            && (
                context.Tense.Of(set - 1) == Tense.Present
                || window.Is(set - 1, StoryNouns)
                || set - 2 >= window.Begin && window.Is(set - 2, StoryNouns)
            );
    }

    /// <summary>"2024 was dry", "it was January", "she loved the 1990s"</summary>
    private static bool IsThing(in ClauseContext context)
    {
        var (window, before) = (context.Window, context.First - 1);
        var precision = context.Expression.When?.Precision;
        if (
            precision is DatePrecision.Season or DatePrecision.Quarter or DatePrecision.Half
            || context.Expression.Modifier is TimexModifier.Start or TimexModifier.Mid or TimexModifier.End
        )
            return context.First == context.Clause.First
                && window.Has(context.End)
                && WordClasses.Of(window.Tokens[context.End]).Is(PartOfSpeech.Be);
        if (precision is not (DatePrecision.Month or DatePrecision.Year or DatePrecision.Decade or DatePrecision.Century))
            return false;
        if (context.Expression.Form is ExpressionForm.ShiftedUnit or ExpressionForm.CurrentUnit or ExpressionForm.Ago)
            return context.Expression.Form != ExpressionForm.Ago
                && context.First == context.Clause.First
                && context.Window.Has(context.End)
                && WordClasses.Of(window.Tokens[context.End]).Is(PartOfSpeech.Be);
        var isLong = precision is DatePrecision.Decade or DatePrecision.Century;
        if (before >= window.Begin && context.Tense.IsVerb(before) && isLong)
            return true;
        var be = before;
        while (be > window.Begin && (window.Is(be, Negations) || IsAdverb(context, be)))
            be--;
        if (be >= window.Begin && WordClasses.Of(window.Tokens[be]).Is(PartOfSpeech.Be))
            return true;
        return (isLong || ClauseTense.IsBareYear(context.Expression))
            && window.Has(context.End)
            && context.Tense.IsVerb(context.End)
            && (context.First == context.Clause.First || context.First == context.Clause.First + 1 && !IsPreposition(context, before));
    }

    /// <summary>"was 5 percent", "were about $3 billion", "had sales of $3 billion", "had no heating"</summary>
    private static bool IsLevel(in ClauseContext context)
    {
        var (window, clause) = (context.Window, context.GoverningClause);
        if (!IsQuarterOrMore(context) || clause.Verb < 0)
            return false;
        var next = clause.Verb + 1;
        if (next < clause.End && context.Tense.IsHad(clause.Verb))
            return window.Is(next, PeriodFigures) || window.Is(next, Negations);
        if (!WordClasses.Of(window.Tokens[clause.Verb]).Is(PartOfSpeech.Be))
            return false;
        while (next < clause.End && next <= clause.Verb + LongestVerb && window.Is(next, LevelWords))
            next++;
        for (var i = next; i < clause.End && i < next + FarthestNoun; i++)
        {
            if (window.Is(i, Currencies) || i > next && window.Is(i, Shares))
                return true;
            if (window.Tokens[i].Kind != TokenKind.Number && !WordClasses.Of(window.Tokens[i]).Is(PartOfSpeech.Number))
                return false;
        }

        return false;
    }

    /// <summary>"Sales last year were", "revenue in the third quarter was"</summary>
    private static bool IsPeriodOfSubject(in ClauseContext context)
    {
        var window = context.Window;
        if (context.First <= context.Clause.First)
            return false;
        var noun = IsPreposition(context, context.First - 1) ? context.First - 2 : context.First - 1;
        return IsQuarterOrMore(context)
            && noun >= context.Clause.First
            && window.Is(noun, PeriodFigures)
            && window.Has(context.End)
            && WordClasses.Of(window.Tokens[context.End]).Is(PartOfSpeech.Be)
            && !(window.Has(context.End + 1) && context.Tense.Of(context.End + 1) != Tense.Unknown);
    }

    private static bool IsQuarterOrMore(in ClauseContext context) =>
        context.Expression.When?.Precision is DatePrecision.Quarter or DatePrecision.Half || IsYearOrMore(context);

    /// <summary>"In 2008 the firm employed ten men", "they were at war in 1916", "had ten members last year"</summary>
    private static bool IsPastState(in ClauseContext context)
    {
        var (window, clause) = (context.Window, context.GoverningClause);
        if (!IsYearOrMore(context) || clause.Verb < 0 || clause.Tense != Tense.Past)
            return false;
        if (window.Is(clause.Verb, StateVerbs))
            return true;
        var next = clause.Verb + 1;
        while (next < clause.End && next <= clause.Verb + LongestVerb && IsAdverb(context, next))
            next++;
        if (next < clause.End && WordClasses.Of(window.Tokens[clause.Verb]).Is(PartOfSpeech.Be) && window.Is(next, Measured))
            return true;
        if (next >= clause.End || context.Sentence.InDate(next) || context.Tense.Of(next) != Tense.Unknown || context.Tense.IsGerund(next))
            return false;
        var after = WordClasses.Of(window.Tokens[next]);
        if (context.Tense.IsHad(clause.Verb))
            return (window.Is(next, TokenKind.Number) || after.Is(PartOfSpeech.Number)) && !HasEventNounAfter(context, clause.Verb);
        return WordClasses.Of(window.Tokens[clause.Verb]).Is(PartOfSpeech.Be)
            && window.Tokens[next] is { Kind: TokenKind.Word, Case: LetterCase.Lower }
            && !after.Is(VerbForm.Participle)
            && !context.Tense.IsCue(next)
            && !(context.Sentence.InDate(Math.Min(next + 1, clause.End - 1)) && IsPreposition(context, next))
            && (
                after.Is(PartOfSpeech.Preposition)
                || (after.IsUnknown || after.Is(PartOfSpeech.Adjective))
                    && !IsEventNoun(context, next)
                    && (next + 1 >= clause.End || window.Tokens[next + 1].Kind == TokenKind.Mark || IsPreposition(context, next + 1))
            );
    }

    private static bool IsYearOrMore(in ClauseContext context) =>
        context.Expression.When?.Precision is DatePrecision.Decade or DatePrecision.Century
        || ClauseTense.IsYear(context.Expression)
        || context.Expression is { Form: ExpressionForm.ShiftedUnit, When.Precision: DatePrecision.Year };

    /// <summary>"They work on the weekend."</summary>
    private static bool IsHabit(in ClauseContext context) =>
        context.Expression.Form == ExpressionForm.CurrentUnit && context.GoverningClause.Tense is (Tense.Unknown or Tense.Present);

    /// <summary>"in winter"</summary>
    private static bool IsOfAnyYear(in ClauseContext context) =>
        ClauseTense.IsSeason(context.Expression)
        && context.End - context.First == (context.Window.Is(context.First, Determiners) ? 2 : 1)
        && !(context.GoverningClause is { Verb: >= 0 } clause && clause.Verb + 1 < clause.End && context.Tense.IsCue(clause.Verb + 1))
        && context.Window.Is(context.First - 1, AnyYear)
        && context.GoverningClause.Tense is (Tense.Unknown or Tense.Present);

    /// <summary>"the match of the year", "sales for the year"</summary>
    private static bool IsMeasure(in ClauseContext context) =>
        context.Window.Is(context.Window.Is(context.First, Determiners) ? context.First + 1 : context.First, Portions)
        || context.Expression is { Form: ExpressionForm.CurrentUnit, When.Precision: not DatePrecision.Interval }
            && context.Window.Is(context.First - 1, Measures)
        || context.Expression is { Form: ExpressionForm.CurrentUnit, When.Precision: DatePrecision.Year }
        || IsOfFigures(context);

    /// <summary>"the figures for May", "the plan for 2026"; but "a vote for July", "set for July"</summary>
    private static bool IsOfFigures(in ClauseContext context)
    {
        var (window, noun) = (context.Window, context.First - 2);
        return context.Expression.When?.Precision
                is DatePrecision.Month
                    or DatePrecision.Quarter
                    or DatePrecision.Half
                    or DatePrecision.Year
            && window.Is(context.First - 1, PeriodPrepositions)
            && context.Expression.Form is not (ExpressionForm.ShiftedUnit or ExpressionForm.CurrentUnit)
            && noun > context.Clause.First
            && window.Is(noun, FigureNouns);
    }
}
