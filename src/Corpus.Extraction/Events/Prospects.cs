using Corpus.Extraction.Dates;
using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Events;

/// <summary>Whether a date is that of something that is only forecast or wished, or only the last day of something.</summary>
internal static class Prospects
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
    private static readonly Lexicon Currencies = Lexicon.Of("Events/currencies");

    /// <summary>"projected to fall in 2030", "expects sales of $5 billion in fiscal 2026", "its outlook for the year"</summary>
    public static bool IsForecast(in ClauseContext context)
    {
        var window = context.Window;
        if (window.Is(context.First - 1, OutlookPrepositions) && window.Is(context.First - 2, Outlooks))
            return true;
        var (infinitive, amount) = (false, false);
        for (var i = context.First - 1; i >= context.Clause.First && i > context.First - Farthest; i--)
        {
            if (window.Is(i, Forecasts) && !IsNoun(context, i))
                return infinitive || IsLong(context.Expression) && i < context.First - 2 && !context.Sentence.InDate(i + 1);
            if (window.Is(i, Expectations))
                return IsLong(context.Expression) && (amount || !infinitive && i < context.First - 2);
            if (context.Tense.IsVerb(i))
                return false;
            infinitive |= IsInfinitive(context, i);
            amount |= window.Is(i, Amounts) || window.Is(i, Currencies);
        }

        return false;
    }

    /// <summary>"prices will fall in 2026", "this year it is likely to grow": how a figure changes in a quarter or more that has not ended</summary>
    public static bool IsForecastOfFigure(in ClauseContext context)
    {
        var (window, clause) = (context.Window, context.GoverningClause);
        if (!IsLong(context.Expression))
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
    public static bool IsWish(in ClauseContext context)
    {
        var window = context.Window;
        var infinitive = false;
        for (var i = context.First - 1; i >= context.Clause.First && i > context.First - Farthest; i--)
        {
            if (window.Match(i, Wishes) is > 0 and var length)
                return infinitive || IsLong(context.Expression) && window.Is(i + length, OutlookPrepositions);
            if (context.Tense.IsVerb(i) && !(i > context.Clause.First && window.Match(i - 1, Wishes) > 1))
                return false;
            infinitive |= IsInfinitive(context, i);
        }

        return false;
    }

    /// <summary>"the deadline is Friday", "a deadline of May 31", "the Friday deadline"</summary>
    public static bool IsDeadline(in ClauseContext context)
    {
        var window = context.Window;
        if (window.Is(context.End, DeadlineNouns))
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

    // "a project to clean the river"
    private static bool IsNoun(in ClauseContext context, int at) =>
        at > context.Clause.First
        && (
            context.Window.Is(at - 1, TokenKind.Clitic)
            || WordClasses.Of(context.Window.Tokens[at - 1]).Is(PartOfSpeech.Determiner | PartOfSpeech.Possessive)
        );

    private static bool IsLong(TemporalExpression expression) =>
        expression.When?.Precision is DatePrecision.Quarter or DatePrecision.Half or DatePrecision.Year or DatePrecision.Decade;

    private static bool IsInfinitive(in ClauseContext context, int at) =>
        WordClasses.Of(context.Window.Tokens[at]).Is(PartOfSpeech.To)
        && at + 1 < context.First
        && context.Window.Tokens[at + 1] is { Kind: TokenKind.Word, Case: LetterCase.Lower }
        && !WordClasses.Of(context.Window.Tokens[at + 1]).Is(PartOfSpeech.Determiner | PartOfSpeech.Possessive);
}
