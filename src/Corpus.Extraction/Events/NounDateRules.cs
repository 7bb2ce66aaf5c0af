using Corpus.Extraction.Dates;
using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Tokens;
using static Corpus.Extraction.Events.ClauseParts;

namespace Corpus.Extraction.Events;

/// <summary>Dates that stand in a noun phrase: an event noun says what happened, a name or another noun does not. The examples are as in <see cref="ClauseRules"/>.</summary>
internal static class NounDateRules
{
    private static readonly Lexicon NameHeads = Lexicon.Of("Events/name-heads");
    private static readonly Lexicon Documents = Lexicon.Of("Events/documents");
    private static readonly Lexicon Genitives = Lexicon.Of("Events/genitives");
    private static readonly Lexicon GenitiveExceptions = Lexicon.Of("Events/genitive-exceptions");
    private static readonly Lexicon Lastings = Lexicon.Of("Events/lastings");
    private static readonly Lexicon CountedFrom = Lexicon.Of("Events/counted-from");
    private const PartOfSpeech AfterSeasons =
        PartOfSpeech.Adverb
        | PartOfSpeech.Pronoun
        | PartOfSpeech.Preposition
        | PartOfSpeech.Subordinator
        | PartOfSpeech.Time
        | PartOfSpeech.Modal;

    public static readonly Rule<ClauseContext, DatedClause?> NamedDay = new(
        "event/named-day",
        "Nothing happened on a day in figures that stands for an attack and begins a phrase, or that other events are counted from: “the 9/11 attacks”, “since 9/11”.",
        static (in context) => IsNamedDay(context) ? DatedClause.None : null
    )
    {
        Examples = ["He survived the 9/11 attacks.", "The law was passed after 9/11.", "They live in a post-9/11 world."],
        Counterexamples =
        [
            "The towers fell on 9/11.",
            "They recalled the September 11, 2001 attacks.",
            "On 9/11 she was at home and called them.",
        ],
    };

    public static readonly Rule<ClauseContext, DatedClause?> YearInName = new(
        "event/year-in-name",
        "Nothing happened in a year that ends a name.",
        static (in context) => IsInName(context) ? DatedClause.None : null
    )
    {
        Examples = ["She presented the Makers Conference 2010 with pride."],
        Counterexamples = ["He visited Paris in 2010."],
    };

    public static readonly Rule<ClauseContext, DatedClause?> NounInOpeningPhrase = new(
        "event/noun-in-opening-phrase",
        "An event noun after the date in the phrase that opens a sentence is what the main clause is about.",
        static (in context) =>
            EventNounAfter(context) is { } noun && !IsNamePart(context, noun) && IsOpeningPhrase(context) ? OpeningPhrase(context) : null
    )
    {
        Examples = ["[In a Tuesday interview, she praised the deal. = 2025-06-10]"],
        Counterexamples = ["They held a Monday meeting."],
    };

    public static readonly Rule<ClauseContext, DatedClause?> NounAfterDate = new(
        "event/noun-after-date",
        "An event noun after the date says what happened.",
        static (in context) =>
            EventNounAfter(context) is { } noun
            && !IsNamePart(context, noun)
            && !IsLabel(context)
            && !IsDocument(context, noun)
            && !IsLasting(context, noun)
                ? NounPhrase(context, noun)
                : null
    )
    {
        Examples =
        [
            "They held [a Monday meeting. = 2025-06-09]",
            "They recalled [Friday’s attack on the harbour. = 2025-06-06]",
            "[Tuesday’s drop in prices = 2025-06-10] was a shock.",
        ],
        Counterexamples =
        [
            "They met on Monday.",
            "They discussed the May meeting.",
            "The 2023 report found that one in ten was poor.",
            "They were banned for this year’s session.",
            "Last year’s loss was small.",
        ],
    };

    public static readonly Rule<ClauseContext, DatedClause?> DateInName = new(
        "event/date-in-name",
        "Nothing happened on a date that begins the name of a treaty, a plan or the like.",
        static (in context) => EventNounAfter(context) is { } noun && IsNamePart(context, noun) ? DatedClause.None : null
    )
    {
        Examples = ["The 2018 Harbour Agreement holds."],
        Counterexamples = ["The 2018 harbour agreement holds."],
    };

    public static readonly Rule<ClauseContext, DatedClause?> PossessiveDate = new(
        "event/possessive-date",
        "Nothing happened on a date that owns a thing.",
        static (in context) => HasClitic(context) ? DatedClause.None : null
    )
    {
        Examples = ["They liked Friday’s weather."],
        Counterexamples = ["They liked the weather on Friday."],
    };

    public static readonly Rule<ClauseContext, DatedClause?> YearBeforeNoun = new(
        "event/year-before-noun",
        "Nothing happened in a month, year, season, decade or century, or at a clock time, that modifies the noun after it.",
        static (in context) => IsAttribute(context) ? DatedClause.None : null
    )
    {
        Examples =
        [
            "They sold the 2011 version of it.",
            "The club made a summer move for her.",
            "They sat at the 1922 Tyndall fireplace.",
            "They worked 4 a.m. shifts.",
            "She read his May letter.",
            "It was the wettest July day in the valley.",
            "They restored the twelfth-century church.",
            "Rain fell short of the 1991-2000 average.",
            "Its second-quarter results pleased them.",
            "2011 version of the mill sold well.",
            "2025 budget approved by council",
            "They sat in. 2011 version of the mill sold well.",
            "4 a.m. shifts are hard.",
            "A law passed in 2011 bans it.",
            "Homes built in 2011 cost more.",
            "The firm founded in 2011 sells shoes.",
            "In 2011 because of rain they left.",
            "The 2011 because song was a hit.",
        ],
        Counterexamples =
        [
            "In 2011 the firm was sold.",
            "In 2011 Tyndall sold the firm.",
            "It was sold last summer for a pound.",
            "In 2011 she sold the firm.",
            "In 2011 farmers sold the mill.",
            "In 2011 alone, ten mills were sold.",
            "He was hurt in 2011 near the mill.",
            "The army withdrew in 2011 because of rain.",
        ],
    };

    public static readonly Rule<ClauseContext, DatedClause?> NounOfDate = new(
        "event/noun-of-date",
        "An event noun that \"of\" joins to the date says what happened.",
        static (in context) =>
            IsGenitive(context)
            && context.First - 2 > context.Clause.First
            && IsEventNoun(context, context.First - 2)
            && !(context.Window.Tokens[context.First - 2].IsCapitalized && context.Window.Is(context.First - 2, NameHeads))
                ? context.Span(context.First - 2, context.End)
                : null
    )
    {
        Examples = ["The [crash of 1929 = 1929] ruined him."],
        Counterexamples = ["The king of 1929 ruled well.", "The Treaty of 1868 gave them land."],
    };

    public static readonly Rule<ClauseContext, DatedClause?> NounAfterPreposition = new(
        "event/noun-after-preposition",
        "A noun phrase without a verb after a word such as \"since\" or \"after\" says what happened.",
        static (in context) => NounPhraseAfterPreposition(context) is { } first ? context.Span(first, context.End) : null
    )
    {
        Examples = ["Sales have grown since [the launch in 2003 = 2003]."],
        Counterexamples = ["Sales grew since he left the mine in May."],
    };

    public static readonly Rule<ClauseContext, DatedClause?> OfDate = new(
        "event/of-date",
        "Nothing happened on a date that \"of\" joins to another noun.",
        static (in context) => IsGenitive(context) ? DatedClause.None : null
    )
    {
        Examples = ["The king of 1929 ruled well."],
        Counterexamples = ["As of May the mine is closed."],
    };

    /// <summary>"the 2011 version", "a summer move"</summary>
    private static bool IsAttribute(in ClauseContext context)
    {
        var (window, end) = (context.Window, EndOfRange(context));
        if (!window.IsWord(end) || !window.Tokens[end].SpaceBefore || EndsNounPhrase(context, end) || OpensClause(context))
            return false;
        // "work 4 a.m. shifts", but "at 4 a.m. men came"
        if (context.Expression.Form == ExpressionForm.Clock)
            return window.Tokens[end].Case == LetterCase.Lower
                && !IsPreposition(context, context.First - 1)
                && !WordClasses.Of(window.Tokens[end]).Is(AfterSeasons);
        // "a 1990s song", "the eighteenth-century church"
        if (context.Expression.When?.Precision is DatePrecision.Decade or DatePrecision.Century)
            return window.Tokens[end].Case == LetterCase.Lower && !WordClasses.Of(window.Tokens[end]).Is(AfterSeasons);
        if (context.Expression.When?.Precision is DatePrecision.Quarter or DatePrecision.Half)
            return window.Tokens[end].Case == LetterCase.Lower
                && window.Is(context.End - 2, TokenKind.Mark)
                && !WordClasses.Of(window.Tokens[end]).Is(AfterSeasons);
        if (context.Expression.When?.Precision == DatePrecision.Month)
            return (window.Is(context.First - 1, Determiners) || IsSuperlative(context, context.First - 1))
                && window.Tokens[end].Case == LetterCase.Lower
                && !WordClasses
                    .Of(window.Tokens[end])
                    .Is(AfterSeasons & ~(IsSuperlative(context, context.First - 1) ? PartOfSpeech.Time : default));
        if (!ClauseTense.IsBareYear(context.Expression) && !ClauseTense.IsSeason(context.Expression))
            return false;
        // "the original 1922 Tyndall fireplace", but "In 1922 Tyndall sold it".
        if (ClauseTense.IsBareYear(context.Expression))
            return !WordClasses.Of(window.Tokens[end]).Is(IsAfterVerb(context) ? AfterSeasons : PartOfSpeech.Adverb)
                && (
                    !window.Tokens[end].IsCapitalized
                    || window.Is(context.First - 1, Determiners)
                    || context.First > window.Begin && WordClasses.Of(window.Tokens[context.First - 1]).Is(PartOfSpeech.Adjective)
                );
        return window.Is(context.First - 1, Determiners) && !WordClasses.Of(window.Tokens[end]).Is(AfterSeasons);
    }

    /// <summary>"withdrew in 2011 because of rain"; but "In 2011 because of rain"</summary>
    private static bool IsAfterVerb(in ClauseContext context) => context.Clause.Verb >= 0 && context.Clause.Verb < context.First;

    /// <summary>"the wettest July day"</summary>
    private static bool IsSuperlative(in ClauseContext context, int at) =>
        at > context.Clause.First && context.Window.IsWord(at) && context.Window.Is(at - 1, Determiners) && context.Tense.IsSuperlative(at);

    /// <summary>"In 2011 farmers sold it", "In 2011 she sold it"</summary>
    private static bool OpensClause(in ClauseContext context) =>
        WordClasses.Of(context.Window.Tokens[context.End]).Is(PartOfSpeech.Pronoun)
        || context.First - 1 == context.Clause.First && IsPreposition(context, context.First - 1) && context.Clause.Verb > context.End;

    private static bool IsInName(in ClauseContext context)
    {
        var before = context.First - 1;
        return ClauseTense.IsYear(context.Expression)
            && context.End - context.First <= 2
            && before > context.Window.Begin
            && context.Window.IsWord(before)
            && context.Window.Tokens[before].Case != LetterCase.Lower
            && !context.Window.Is(before, Prepositions)
            && !context.Window.Is(before, Determiners);
    }

    /// <summary>The end of the expression, with the date that a dash joins to it: "1920-2004".</summary>
    private static int EndOfRange(in ClauseContext context)
    {
        var (window, end) = (context.Window, context.End);
        if (!window.Has(end + 1) || !IsDash(window.Tokens[end]) || !context.Sentence.InDate(end + 1))
            return end;
        do end++;
        while (end + 1 < window.End && context.Sentence.InDate(end));
        return end;
    }

    /// <summary>"9/11" before the noun that it names, or after a word such as "since".</summary>
    private static bool IsNamedDay(in ClauseContext context)
    {
        var window = context.Window;
        if (context.Expression.Form != ExpressionForm.AttackInFigures)
            return false;
        var before =
            window.Is(context.First - 1, TokenKind.Mark) && window.Tokens[context.First - 1].IsMark('-')
                ? context.First - 2
                : context.First - 1;
        return window.Is(before, CountedFrom)
            || window.IsWord(context.End)
                && !EndsNounPhrase(context, context.End)
                && !WordClasses.Of(window.Tokens[context.End]).Is(AfterSeasons);
    }

    /// <summary>"the May report", "its June meeting": a month that tells which; but "last month’s meeting" and "a Monday meeting" tell when</summary>
    private static bool IsLabel(in ClauseContext context) =>
        !HasClitic(context)
        && context.Expression is { Anchor: not TimexAnchor.Absolute, When.Precision: DatePrecision.Month }
        && context.Window.Is(context.First - 1, Determiners);

    /// <summary>"the 2023 report"</summary>
    private static bool IsDocument(in ClauseContext context, int noun) =>
        ClauseTense.IsBareYear(context.Expression) && context.Window.Is(noun, Documents);

    /// <summary>"this year’s session", "last year’s drought": what lasted through much of the year</summary>
    private static bool IsLasting(in ClauseContext context, int noun) =>
        HasClitic(context) && context.Expression.When?.Precision == DatePrecision.Year && context.Window.Is(noun, Lastings);

    /// <summary>"the 2018 Harbour Agreement", "the 2018 Harbour Film Festival": each word is capitalized, and the noun is one of names or not the only one.</summary>
    private static bool IsNamePart(in ClauseContext context, int noun)
    {
        if (!context.Window.Tokens[noun].IsCapitalized)
            return false;
        if (context.Window.Is(noun, NameHeads))
            return true;
        if (!ClauseTense.IsBareYear(context.Expression) || noun == context.End || HasClitic(context))
            return false;
        for (var i = context.End; i < noun; i++)
        {
            if (!context.Window.Tokens[i].IsCapitalized)
                return false;
        }

        return true;
    }

    private static DatedClause NounPhrase(in ClauseContext context, int noun)
    {
        var (clause, begin) = (context.Clause, context.First);
        while (begin > clause.First && begin > context.First - 3 && IsNoun(context, begin - 1))
            begin--;
        if (begin > clause.First && context.Window.Is(begin - 1, Determiners))
            begin--;
        return context.Span(begin, clause.Verb <= noun ? clause.End : clause.Verb);
    }

    private static bool IsNoun(in ClauseContext context, int at) =>
        context.Window.Tokens[at].Kind is TokenKind.Word or TokenKind.Clitic && !EndsNounPhrase(context, at);

    private static bool IsGenitive(in ClauseContext context) =>
        context.Window.Is(context.First - 1, Genitives) && !context.Window.Is(context.First - 2, GenitiveExceptions);

    private static int? NounPhraseAfterPreposition(in ClauseContext context)
    {
        for (var i = context.First - 2; i > context.Clause.First && i > context.First - LongestPhrase && !context.Tense.IsVerb(i); i--)
        {
            if (context.Window.Is(i, Bounds))
                return i + 1;
        }

        return null;
    }

    private static bool IsOpeningPhrase(in ClauseContext context) =>
        context is { ClauseNumber: 0, Clause.Verb: < 0 } && context.Sentence.Clauses.Length > 1;

    private static DatedClause OpeningPhrase(in ClauseContext context) =>
        ReportAfter(context) ?? MainClauseAfter(context) ?? context.Span(context.Clause.First, context.Clause.End);
}
