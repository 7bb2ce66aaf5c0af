using Corpus.Extraction.Dates;
using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Tokens;
using static Corpus.Extraction.Events.ClauseParts;

namespace Corpus.Extraction.Events;

/// <summary>Dates of a page, a text, a picture or a source: nothing of the story happened on them. The examples are as in <see cref="ClauseRules"/>.</summary>
internal static class PageDateRules
{
    private static readonly Lexicon CitationWords = Lexicon.Of("Events/citation-words");
    private static readonly Lexicon SourcePhrases = Lexicon.Of("Events/source-phrases");
    private static readonly Lexicon BylineWords = Lexicon.Of("Events/byline-words");
    private static readonly Lexicon Texts = Lexicon.Of("Events/texts");
    private static readonly Lexicon TextLabels = Lexicon.Of("Events/text-labels");
    private static readonly Lexicon ThisText = Lexicon.Of("Events/this-text");
    private static readonly Lexicon Publishings = Lexicon.Of("Events/publishings");
    private static readonly Lexicon FirstTimes = Lexicon.Of("Events/first-times");
    private const int LongestText = 5;
    private const int LongestByline = 16;
    private const int LongestSource = 8;
    private const int LongestDateline = 8;

    public static readonly Rule<ClauseContext, DatedClause?> Byline = new(
        "event/byline",
        "Nothing happened on a date beside names alone: a byline or the time of a page.",
        static (in context) => IsByline(context) ? DatedClause.None : null
    )
    {
        Examples = ["The letter has two lines. By Ana Reyes June 9, 2024"],
        Counterexamples = ["Ana Reyes was born June 9, 1984"],
    };

    public static readonly Rule<ClauseContext, DatedClause?> Dateline = new(
        "event/dateline",
        "Nothing happened on the date of a dateline, which tells when the text was written.",
        static (in context) => IsDateline(context) ? DatedClause.None : null
    )
    {
        Examples =
        [
            "It rained. PARIS, June 12 (Reuters) — The mayor will stay.",
            "It rained. SEOUL, Thursday - The mill is for sale.",
            "It rained. New Delhi, June 12 (PTI): The mayor will stay.",
        ],
        Counterexamples =
        [
            "In Paris, June 12 was a fine day - they swam.",
            "Ana Reyes died June 12 (her birthday) - it rained.",
            "Reyes, June 12: He met the mayor.",
        ],
    };

    public static readonly Rule<ClauseContext, DatedClause?> DateOfText = new(
        "event/date-of-text",
        "Nothing happened on the day on which this text was published, updated or corrected.",
        static (in context) => IsOfText(context) ? DatedClause.None : null
    )
    {
        Examples =
        [
            "This story was first published on May 3, 2024.",
            "The article was originally published in April 2020 and was updated in April 2024.",
            "Update May 9, 2024: The mill is for sale.",
            "Editor’s note, May 9, 2024: They sold the mill.",
        ],
        Counterexamples =
        [
            "The report was published on Friday.",
            "This week the article was published in Leeds.",
            "On Friday: The bank reports.",
            "The mayor’s note was updated on Friday.",
        ],
    };

    public static readonly Rule<ClauseContext, DatedClause?> Citation = new(
        "event/citation",
        "Nothing happened on the year or month of a citation: of a volume, or in parentheses by itself or with names.",
        static (in context) => IsCitation(context) ? DatedClause.None : null
    )
    {
        Examples = ["The valley lost half of its bees (Reyes et al., 2019).", "She told it in Bee Lore 2021;280:457, with pictures."],
        Counterexamples = ["The mill (opened in 1985) burnt.", "In 2021; they left."],
    };

    public static readonly Rule<ClauseContext, DatedClause?> DateOfSource = new(
        "event/date-of-source",
        "Nothing happened on the date of a source that “according to” or “per” names.",
        static (in context) => IsOfSource(context) ? DatedClause.None : null
    )
    {
        Examples =
        [
            "According to the 2020 survey, most farms have lost money.",
            "Most farms have lost money, according to the 2020 Farm Report.",
            "According to data from the 2025 Farm Index, most farms have lost money.",
        ],
        Counterexamples = ["According to the mayor, the mine closed in 2020.", "The mine closed in 2020, according to the mayor."],
    };

    public static readonly Rule<ClauseContext, DatedClause?> YearOfHeading = new(
        "event/year-of-heading",
        "Nothing happened in a year that a title or heading without a verb has.",
        static (in context) =>
            context.Sentence.IsHeading && ClauseTense.IsYear(context.Expression) && context.GoverningClause.Tense == Tense.Unknown
                ? DatedClause.None
                : null
    )
    {
        Examples = ["Ten roads to try in 2025⏎⏎The valley has many. They are old."],
        Counterexamples = ["Mine closed in 2024⏎⏎The valley has many. They are old."],
    };

    public static readonly Rule<ClauseContext, DatedClause?> DateOfPicture = new(
        "event/date-of-picture",
        "Nothing happened on a day with its year in words without a verb and without an event noun: they name a picture or a document.",
        static (in context) => IsOfPicture(context) ? DatedClause.None : null
    )
    {
        Examples =
        [
            "It was a long day. Ana Reyes outside the old mill in Leeds, May 9, 2024.",
            "It was cold. The old mill in Leeds on 12 March 2023.",
            "It was late. A street in the old town of Leeds on Monday, May 6, 2024 (Lee Ray).",
            "They wrote. A letter of the mayor to the miners, June 3, 2019.",
            "It rained. View of the harbour at dawn, Aug. 4, 2021.",
        ],
        Counterexamples =
        [
            "It was a long day. A fire at the old mill in Leeds, May 9, 2024.",
            "The mine closed May 9, 2024.",
            "The museum opens May 9, 2026.",
            "The court hears the case on June 20, 2025.",
            "It rained. Then, on May 9, 2024, they left.",
        ],
    };

    /// <summary>"This story was first published on May 3", "Update May 9, 2024:"</summary>
    private static bool IsOfText(in ClauseContext context)
    {
        var window = context.Window;
        if (window.Has(context.End) && window.Tokens[context.End].IsMark(':') && context.First > window.Begin)
        {
            var i = context.First - 1;
            while (i >= window.Begin && (window.Is(i, TextLabels) || window.Tokens[i].Kind is TokenKind.Mark or TokenKind.Clitic))
                i--;
            return i < window.Begin;
        }

        var text = window.Begin + 1;
        while (text < window.Begin + LongestText && window.IsWord(text) && !window.Is(text, Texts))
            text++;
        if (!window.Is(text, Texts) || text >= context.First || context.Sentence.InDate(window.Begin + 1))
            return false;
        var isThis = window.Is(window.Begin, ThisText);
        for (var i = text + 1; i < context.First; i++)
        {
            if (window.Is(i, Publishings) && (isThis || window.Is(i - 1, FirstTimes)))
                return true;
        }

        return false;
    }

    /// <summary>All words outside the dates are names, prepositions or words such as "updated".</summary>
    private static bool IsByline(in ClauseContext context)
    {
        var window = context.Window;
        for (var i = window.Begin; i < window.End; i++)
        {
            if (context.Sentence.InDate(i) || window.Tokens[i].Kind != TokenKind.Word || window.Is(i, BylineWords))
                continue;
            if (window.Tokens[i].Case == LetterCase.Lower)
                return false;
            if (i > window.Begin + LongestByline)
                return false;
        }

        return true;
    }

    /// <summary>"according to the 2020 survey": no verb and no other preposition stands between.</summary>
    private static bool IsOfSource(in ClauseContext context)
    {
        var window = context.Window;
        for (var i = context.First - 1; i >= window.Begin && i > context.First - LongestSource; i--)
        {
            if (window.Match(i, SourcePhrases) is > 0 and var length)
                return i + length <= context.First;
            // "according to data from the 2025 Farm Index": the year is part of what is named.
            var isPartOfName = ClauseTense.IsBareYear(context.Expression) && window.IsWord(context.End) && window.IsWord(i);
            if (
                !(isPartOfName && !context.Tense.IsVerb(i))
                && !window.Is(i, Determiners)
                && !window.Tokens[i].IsCapitalized
                && !(i > window.Begin && window.Match(i - 1, SourcePhrases) > 1)
            )
                return false;
        }

        return false;
    }

    /// <summary>"2021;280:457", "(Reyes et al., 2019)", "(2011)"</summary>
    private static bool IsCitation(in ClauseContext context)
    {
        var window = context.Window;
        if (context.Expression.When?.Precision is not (DatePrecision.Year or DatePrecision.Month))
            return false;
        if (
            window.Is(context.End, TokenKind.Mark)
            && window.Tokens[context.End] is { First: ';' or ':', SpaceBefore: false }
            && window.Has(context.End + 1)
            && !window.Tokens[context.End + 1].SpaceBefore
        )
            return true;
        if (!(window.Is(context.End, TokenKind.Mark) && window.Tokens[context.End].IsMark(')')))
            return false;
        for (var i = context.First - 1; i >= window.Begin && i > context.First - LongestPhrase; i--)
        {
            if (window.Tokens[i].IsMark('('))
                return true;
            if (window.IsWord(i) && window.Tokens[i].Case == LetterCase.Lower && !window.Is(i, CitationWords))
                return false;
        }

        return false;
    }

    /// <summary>"PARIS, June 12 (Reuters) —": before the date are names alone, and after it a dash or a colon.</summary>
    private static bool IsDateline(in ClauseContext context)
    {
        var (window, first, end) = (context.Window, context.First, context.End);
        if (first <= window.Begin || first > window.Begin + LongestDateline || context.Expression.Type != TimexType.Date)
            return false;
        var words = 0;
        for (var i = window.Begin; i < first; i++)
        {
            if (window.IsWord(i) && (!window.Tokens[i].IsCapitalized || WordClasses.Of(window.Tokens[i]).Is(PartOfSpeech.Preposition)))
                return false;
            words += window.IsWord(i) ? 1 : 0;
        }

        if (words == 0 || !window.Tokens[first - 1].IsMark(','))
            return false;
        var bracketed = window.Is(end, TokenKind.Mark) && window.Tokens[end].IsMark('(');
        if (bracketed)
        {
            while (end < window.End && !window.Tokens[end].IsMark(')') && end < context.End + LongestDateline)
                end++;
            end++;
        }

        return window.Has(end + 1)
            && window.Tokens[end] is { Kind: TokenKind.Mark } mark
            && (mark.First is '—' or '–' or '-' && mark.SpaceBefore || mark.First == '—' || mark.First == ':' && bracketed);
    }

    /// <summary>"Ana Reyes outside the old mill, May 9, 2024."</summary>
    private static bool IsOfPicture(in ClauseContext context)
    {
        if (
            context.Expression is not { Anchor: TimexAnchor.Absolute, When.Precision: DatePrecision.Day }
            || context.Sentence.Clauses.Length > 1
            || context.Clause.Verb >= 0
        )
            return false;
        for (var i = context.Window.Begin; i < context.Window.End; i++)
        {
            if (!context.Sentence.InDate(i) && (IsEventNoun(context, i) || MayBeVerb(context, i)))
                return false;
        }

        return true;
    }

    private static bool MayBeVerb(in ClauseContext context, int at) =>
        context.Tense.IsCue(at)
        || context.Tense.Of(at) != Tense.Unknown
        || context.Window.Tokens[at].Case == LetterCase.Lower && WordClasses.Of(context.Window.Tokens[at]).Is(VerbForm.Third);
}
