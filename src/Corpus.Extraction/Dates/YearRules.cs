using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Tokens;
using static Corpus.Extraction.Dates.Slots;

namespace Corpus.Extraction.Dates;

/// <summary>Years, decades, centuries, seasons and holidays by their own names.</summary>
internal static class YearRules
{
    private static readonly Lexicon Before = Lexicon.Of("Dates/before-years");
    private static readonly Lexicon Backward = Lexicon.Of("Dates/asides");
    private static readonly Lexicon DecadeEndings = Lexicon.Of("Dates/decade-endings");
    private static readonly Lexicon Owners = Lexicon.Of("Dates/owners");
    private static readonly Lexicon Numbered = Lexicon.Of("Dates/numbered");
    private static readonly Lexicon Levels = Lexicon.Of("Dates/levels");
    private static readonly Lexicon Zones = Lexicon.Of("Dates/time-zones");
    private static readonly Lexicon AboutHolidays = Lexicon.Of("Dates/holiday-seasons");
    private static readonly Lexicon Ended = Lexicon.Of("Dates/ended");
    private static readonly Lexicon AgeEdges = Lexicon.Of("Dates/edges");
    private static readonly Lexicon BeforeCounts = Lexicon.Of("Dates/before-counts");
    private static readonly Lexicon Sayings = Lexicon.Of("Dates/sayings");
    private static readonly Lexicon Articles = Lexicon.Of("Dates/articles");
    private static readonly Lexicon Joints = Lexicon.Of("Dates/date-joints");
    private static readonly Lexicon Measures = Lexicon.Of("Dates/measures");
    private static readonly Lexicon Bands = Lexicon.Of("Dates/bands");
    private static readonly Lexicon Counted = Lexicon.Of("Dates/counted");

    public static readonly DateRule[] All =
    [
        new("date/year", "Four digits or words for them are a year, unless they count or number something.", "<year>", static (m, s) =>
            IsYear(m, s)
                ? Candidate.Resolved(CalendarValue.OfYear(m.Get(Year))) with
                {
                    IsComparison = m.Start > s.Begin && Backward.Contains(s.Tokens[m.Start - 1]),
                }
                : null
        )
        {
            Form = ExpressionForm.BareYear,
            Examples =
            [
                "It was built in [1985 = 1985].",
                "Wages are at [1990 = 1990] levels.",
                "He hosted the historic [2018 = 2018] meeting.",
                "It fell in [480 BC = BC0480].",
                "From [1985 = 1985] to [1990 = 1990] it grew.",
                "The [1985 = 1985] elections were free.",
                "In [1990 = 1990] prices rose.",
                "Since [2010 = 2010] young soldiers have served.",
                "In [2019 = 2019] police closed it.",
                "Its [2019 = 2019] results and the firm’s [2018 = 2018] losses pleased no one.",
            ],
            Counterexamples =
            [
                "They sent 2000 troops.",
                "They built 1950 homes.",
                "Flight 1990 left.",
                "The index ended at 1998.",
                "It costs $1985.",
                "It sold 1,985 cars.",
                "The Boeing 737-1985 landed.",
                "Some 1990 people came.",
                "It fell 1985%.",
                "He fled, and 1900 young soldiers returned.",
                "She was hit in the 1900 block of the road.",
                "They adopted resolutions 1970 and 1973.",
                "Of the voters, 1998 said yes.",
                "A 1950-square-foot flat burnt.",
                "The ship left at 1930 hours.",
                "Gold rose to 1950 an ounce.",
                "Call 7946 1958 now.",
                "It offers 2000+ courses.",
                "See Bee Lore 33:2019–25.",
            ],
        },
        new("date/range-end-year", "Two digits after a year and a dash are the last year of a range.", "<number>", static (m, s) =>
            m.Start > s.Begin + 1
            && s.Tokens[m.Start].Length == 2
            && s.Tokens[m.Start - 1] is { Kind: TokenKind.Mark, First: '-' or '–' or '/' }
            && s.Context.Previous is { Form: ExpressionForm.BareYear, When.Year: > 0 and var year, End: var end }
            && end == m.Start - 1
            && m.Get(NumberWord) > year % 100
                ? Candidate.Resolved(CalendarValue.OfYear((year / 100 * 100) + m.Get(NumberWord)))
                : null
        )
        {
            Examples = ["The war of [1939 = 1939]-[45 = 1945] ended."],
            Counterexamples = ["It rose 39-45."],
        },
        new(
            "date/bc-range-start-year",
            "In “388 to 362 BC” the era of the second year holds for the first.",
            "<number> -|to|and|– <number> <eras>",
            static (m, s) =>
                m.Get(Eras) == Era.BC && s.Tokens[m.Start].Length is 2 or 3 && s.IsNumber(m.Start)
                    ? Candidate.Resolved(CalendarValue.OfYear(-m.Get(NumberWord))) with
                    {
                        Lookahead = m.End - m.Start - 1,
                    }
                    : null
        )
        {
            Examples = ["The war of [388 = BC0388] to [362 BC = BC0362] ended."],
            Counterexamples = ["From 388 to 362 men fell."],
        },
        new("date/named-year", "“the year 2030” names a year, whatever is beside it.", "the? year <year>", static (m, s) =>
            Candidate.Resolved(CalendarValue.OfYear(m.Get(Year)))
        )
        {
            Examples = ["By [the year 2030 = 2030] it will be done.", "It ends in [the year two thousand = 2000]."],
            Counterexamples = ["The year two men came.", "The year 99999."],
        },
        new("date/short-year", "Two digits after an apostrophe and a preposition are a year.", "<short-year>", static (m, s) =>
            m.Start > s.Begin && Before.Contains(s.Tokens[m.Start - 1])
                ? Candidate.Resolved(CalendarValue.OfYear(CalendarRules.ExpandTwoDigitYear(m.Get(ShortYear), s)))
                : null
        )
        {
            Form = ExpressionForm.ShortYear,
            Examples = ["It was better in [’98 = 1998]."],
            Counterexamples = ["It rose 98 points.", "He said '98% of it'.", "The new Suite ’21 is out."],
        },
        new("date/fiscal-year", "“fiscal 1989” is the year of that number.", "the? fiscal|fy -? year? <year>", static (m, s) =>
            Candidate.Resolved(CalendarValue.OfYear(m.Get(Year)))
        )
        {
            Examples = ["It lost money in [fiscal 1989 = 1989]."],
            Counterexamples = ["The fiscal 1,989 men."],
        },
        new(
            "date/split-year",
            "“the 2025-26 school year” begins in one calendar year and ends in the next; its days are not known.",
            "the? <year> -|– <number> school|academic|fiscal|financial|tax|budget? season|campaign|year",
            static (m, s) => SplitYear(m, s)
        )
        {
            Examples =
            [
                "Rolls shrank in [the 2025-26 school year = 2025/2026].",
                "He scored ten goals in [the 2023–24 season = 2023/2024].",
                "She left after [the 2019-20 academic year = 2019/2020].",
            ],
            Counterexamples = ["The war of 1939-45 ended.", "In the 2014-16 season of plague they fled.", "It shut in the 2023-24 winter."],
        },
        new(
            "date/split-fiscal-year",
            "“fiscal 2023-24” begins in one calendar year and ends in the next; its days are not known.",
            "the? fiscal|fy -? year? <year> -|– <number>",
            static (m, s) => SplitYear(m, s)
        )
        {
            Examples = ["It spent more in [fiscal 2023-24 = 2023/2024].", "It will spend less in [fiscal year 2025-26 = 2025/2026]."],
            Counterexamples = ["The fiscal years 2023-26 were hard.", "In fiscal 2023 - 24 men left."],
        },
        new(
            "date/shifted-fiscal-year",
            "“last fiscal year” and “the next tax year” count years from the current one.",
            "the? <shifts> fiscal|financial|tax|budget year",
            static (m, s) => s.Is(m.End, Ended) ? null : s.Context.Shifted(Grain.Year, m.Get(Shifts))
        )
        {
            Examples =
            [
                "It lost money [last fiscal year = 2024].",
                "The law will change in [the next tax year = 2026].",
                "[This fiscal year = 2025] was bad.",
            ],
            Counterexamples = ["The last fiscal plan.", "Next year it will be taxed."],
        },
        new(
            "date/numbered-fiscal-year",
            "“the 2010 fiscal year” is the year of that number.",
            "the <year> fiscal|financial|calendar|tax year",
            static (m, s) => Candidate.Resolved(CalendarValue.OfYear(m.Get(Year)))
        )
        {
            Examples = ["It lost money in [the 2010 fiscal year = 2010]."],
            Counterexamples = ["The 2010 fiscal plan."],
        },
        new("date/unit-end", "“year-end” and “month's end” are the current year and month.", "<calendar-units> -|'s? end", static (m, s) =>
            UnitEnd(m, s)
        )
        {
            Examples =
            [
                "It will close by [year-end = 2025].",
                "It has grown since [year-end = 2024].",
                "It closes at [month’s end = 2025-06].",
            ],
            Counterexamples = ["The year ends well."],
        },
        new(
            "date/current-fiscal-year",
            "“the fiscal year” and “the full year” are the current year.",
            "the fiscal|full|current|latest fiscal? year",
            static (m, s) => s.Is(m.End, Ended) ? null : s.Context.Shifted(Grain.Year, s.Is(m.Start + 1, Marker.Latest) ? -1 : 0)
        )
        {
            Examples = ["It will earn less in [the fiscal year = 2025].", "Sales rose in [the full year = 2025]."],
            Counterexamples = ["The full house.", "The fiscal years were bad."],
        },
        new(
            "date/decade",
            "A number or word for the tens of a year in the plural is a decade, or a century in the case of “the 1800s”.",
            "the? <decade>",
            static (m, s) =>
                m.Get(Decade) < 100 && (IsAge(m.Start, s) || IsMeasure(m, s) || IsReached(m, s) || IsOwner(m, s))
                    ? null
                    : DecadeOf(m.Get(Decade), s)
        )
        {
            Examples =
            [
                "It grew in [the 1990s = 199].",
                "She was famous in [the ’80s = 198].",
                "It began in [the twenties = 202].",
                "He fought in [the ’40s = 194].",
                "In [the 1800s = 18] it was a farm.",
            ],
            Counterexamples =
            [
                "It has 1990 sons.",
                "She was in her 30s.",
                "He left in his early 30s.",
                "Temperatures in the upper 90 s.",
                "Highs will be in the 80s.",
                "It will be in the low 90s.",
                "She was in her mid-to-late 30s.",
                "They are in their 50s, 60s and 70s.",
                "It will be in the 70s.",
                "Temperatures reached the 70s and killed six.",
                "They praised Local 90’s new leaders.",
            ],
        },
        new("date/century", "An ordinal before “century” names a century.", "the? <ordinal> -? century <eras>?", static (m, s) =>
            m.Get(Ordinal) is > 0 and < 100 and var n
                ? Candidate.Resolved(new CalendarValue(Grain.Century, m.Has(Eras) && m.Get(Eras) == Era.BC ? -(n - 1) : n - 1))
                : null
        )
        {
            Examples = ["It stood since [the 19th century = 18].", "A [twelfth-century = 11] church burnt."],
            Counterexamples = ["It was the first of the century."],
        },
        new("date/season-year", "A season and a year name one season.", "the? <seasons> ,? of|in? <year>|<short-year>", static (m, s) =>
            FollowsAuxiliary(m, s)
                ? null
                : Candidate.Resolved(Season(m.Has(Year) ? m.Get(Year) : CalendarRules.ExpandTwoDigitYear(m.Get(ShortYear), s), m))
        )
        {
            Examples =
            [
                "It ended in [the winter of 1994 = 1994-WI].",
                "He came in [spring 2008 = 2008-SP].",
                "They met in [the summer of ’69 = 1969-SU].",
            ],
            Counterexamples = ["They fell 1985 times.", "Prices will fall in 2026."],
        },
        new(
            "date/season-of-relative-year",
            "A season takes its year from an expression such as “last year”.",
            "the? <seasons> of? <year-expression>",
            static (m, s) =>
                m.Get(YearExpression).When is { } year && !IsVerb(m, s)
                    ? Candidate.Resolved(Season(year.Year, m), m.Get(YearExpression).Anchor)
                    : null
        )
        {
            Examples = ["It ended in [the spring of last year = 2024-SP].", "It opens in [fall next year = 2026-FA]."],
            Counterexamples =
            [
                "The spring of last week.",
                "Prices will fall next year.",
                "Prices are to fall early next year.",
                "It saw sales fall this year.",
            ],
        },
        new(
            "date/shifted-season",
            "“last fall” and “next summer” are the nearest such season before or after the reference time.",
            "the? <shifts> <seasons>",
            static (m, s) => ShiftedSeason(m, s)
        )
        {
            Examples = ["It began [last fall = 2024-FA].", "It opens [this summer = 2025-SU].", "He left [last winter = 2024-WI]."],
            Counterexamples = ["The last falls hurt.", "The next springs up."],
        },
        new("date/season", "A season by itself is the nearest one that fits the tense.", "the? <seasons>", static (m, s) =>
            BareSeason(m, s)
        )
        {
            Examples = ["It will open in [the summer = 2025-SU].", "Trade was slow in [winter = 2024-WI]."],
            Counterexamples =
            [
                "They fall down.",
                "Prices continued to fall.",
                "The fall of the city shocked them.",
                "Hot spring water.",
                "She sold winter coats.",
                "They met Alice Winter.",
            ],
        },
        new(
            "date/holiday-week",
            "“Easter week” and “Labor Day weekend” are the week or weekend at the holiday.",
            "<shifts>? <holidays> <week-units>",
            static (m, s) => s.Tokens[m.End - 2].IsCapitalized ? WeekOf(m, s) : null
        )
        {
            Examples =
            [
                "It rained in [Easter week = 2025-W16].",
                "They left on [Labor Day weekend = 2024-W35-WE].",
                "It fell on [Thanksgiving weekend = 2024-W48-WE].",
            ],
            Counterexamples = ["The easter week."],
        },
        new(
            "date/holiday-season",
            "A holiday in a word group such as “Christmas sales” is not the day itself.",
            "<holidays> and? new? year|<holidays>? <holiday-seasons>",
            static (m, s) => Candidate.Nothing
        )
        {
            IsShield = true,
            Examples = ["The [Christmas sales = ] fell.", "During the [Christmas and New Year season = ] it sold more."],
            Counterexamples = ["They met on Christmas Day."],
        },
        new("date/holiday-year", "A holiday and a year name one day.", "<holidays> ,? of|in? <year>", static (m, s) =>
            s.Tokens[m.Start].IsCapitalized && m.Get(Holidays).In(m.Get(Year)) is { } day
                ? Candidate.Resolved(CalendarValue.OfDay(day))
                : null
        )
        {
            Examples = ["The truce of [Christmas 1914 = 1914-12-25] held.", "It was [Easter Sunday, 2024 = 2024-03-31]."],
            Counterexamples = ["He came on election day in 1910."],
        },
        new(
            "date/shifted-holiday",
            "“last Thanksgiving” and “next Easter” are the nearest such holiday before or after the reference time.",
            "<shifts> <holidays>",
            static (m, s) => s.Is(m.End, AboutHolidays) ? null : Holiday(m, s, m.Get(Shifts))
        )
        {
            Examples = ["He called [last Thanksgiving = 2024-11-28].", "They will meet [next Easter = 2026-04-05]."],
            Counterexamples = ["The last Christmas card."],
        },
        new("date/holiday", "A holiday by itself is the nearest one that fits the tense.", "<holidays>", static (m, s) =>
            s.Tokens[m.Start].IsCapitalized ? Holiday(m, s, null) : null
        )
        {
            Examples =
            [
                "They met on [Christmas Day = 2024-12-25].",
                "They will meet on [Independence Day = 2025-07-04].",
                "In [2019 = 2019], the mill burnt. On [Christmas Day = 2019-12-25] the miners met.",
                "The trial opened in [September 2022 = 2022-09]. By [Christmas = 2022-12-25] it was over.",
                "The mill was built in [May 2022 = 2022-05]. They met on [Christmas Day = 2024-12-25].",
            ],
            Counterexamples = ["The christmas tree burnt."],
        },
    ];

    /// <summary>"year-end", "month’s end"; but "month end" is not a date.</summary>
    private static Candidate? UnitEnd(Match m, SentenceWindow s)
    {
        var unit = m.Get(CalendarUnits);
        if (unit is not (Grain.Year or Grain.Month) || m.End == m.Start + 2 && unit != Grain.Year || s.Is(m.End, Marker.Partitive))
            return null;
        return s.Context.Published is null
            ? Candidate.Shifted(s.Context.Latest, TimexAnchor.EarlierExpression, unit, 0)
            : s.Context.Shifted(unit, s.Is(m.Start - 1, Marker.Since) ? -1 : 0);
    }

    private static CalendarValue Season(int year, Match m) => new(Grain.Season, year, m.Get(Seasons));

    /// <summary>Four digits can be a price, a count, a model or the number of a house.</summary>
    private static bool IsYear(Match m, SentenceWindow s)
    {
        if (!s.IsNumber(m.Start) || m.End > m.Start + 1)
            return true;
        // "2025-13-01"
        if (
            s.IsGlued(m.End)
            && s.IsGlued(m.End + 1)
            && s.IsGlued(m.End + 2)
            && s.IsMark(m.End, '-')
            && s.IsMark(m.End + 2, '-')
            && s.IsNumber(m.End + 1)
        )
            return false;
        // "ended at 1998." but "at 1990 levels"
        if (s.Is(m.Start - 1, Marker.Level))
            return s.Is(m.End, Levels);
        var shown = s.Is(m.Start - 1, Before);
        var surely = shown && !s.Is(m.Start - 1, BeforeCounts);
        // "in 2019 police said"; but "in 2000 people": a round number may count.
        var isRound = m.Get(Year) % 100 == 0;
        if (
            IsNumbered(m.Start, s)
            || s.Is(m.End, Counted) && (isRound || !surely)
            || s.IsMark(m.End, '-') && s.IsGlued(m.End) && s.Is(m.End + 1, Counted)
            || s.Is(m.End, Zones)
            || s.IsNumber(m.End)
            || s.IsMark(m.End, '+') && s.IsGlued(m.End)
        )
            return false;
        // "from 1,998 to 1850"
        if (s.Is(m.Start - 1, Joints) && s.IsNumber(m.Start - 2) && s.Document.Of(s.Tokens[m.Start - 2]).IndexOf(',') > 0)
            return false;
        // "Of the voters, 1998 said yes", "gold rose to 1950 an ounce"
        if (
            !surely && (s.Is(m.End, Sayings) || s.Is(m.End, Marker.Partitive) && s.Is(m.End + 1, Marker.Definite))
            || s.Is(m.Start - 1, Marker.Infinitive) && s.Is(m.End, Articles)
        )
            return false;
        // "2000 soldiers", "and 1900 young soldiers" but "the 2018 elections", "in 1990 prices rose".
        if (!surely && (IsPlural(m.End, s) || CanBeAdjective(m.End, s) && IsPlural(m.End + 1, s)))
            return !isRound && m.Get(Year) is >= 1900 and < 2060 && IsInsidePhrase(m.Start, s);
        return shown || m.Get(Year) is >= 1900 and < 2060 || IsHeading(m, s);
    }

    /// <summary>"its 2019 results", "the firm’s 2019 sales", "record 2019 losses": a year inside a noun phrase; but "they built 1950 homes".</summary>
    private static bool IsInsidePhrase(int at, SentenceWindow s) =>
        at > s.Begin
        && (
            s.Is(at - 1, Owners)
            || s.Tokens[at - 1].Kind == TokenKind.Clitic
            || s.IsWord(at - 1) && s.Tokens[at - 1].Case == LetterCase.Lower && WordClasses.Of(s.Tokens[at - 1]).Is(PartOfSpeech.Adjective)
        );

    private static bool CanBeAdjective(int at, SentenceWindow s) =>
        s.IsWord(at)
        && s.Tokens[at].Case == LetterCase.Lower
        && !Tenses.IsVerb(s, at)
        && WordClasses.Of(s.Tokens[at]) is var classes
        && (classes.IsUnknown || classes.Is(PartOfSpeech.Adjective));

    private static bool IsPlural(int at, SentenceWindow s) =>
        s.IsWord(at)
        && s.Tokens[at] is { Case: LetterCase.Lower, Length: > 3 } next
        && s.Document.Of(next) is var word
        && word[word.Length - 1] == 's'
        && word[word.Length - 2] != 's';

    /// <summary>"$1985", "No. 1985", "F-1985", "12 1985", "resolutions 1970 and 1973".</summary>
    private static bool IsNumbered(int at, SentenceWindow s)
    {
        if (at == s.Begin)
            return false;
        ref readonly var before = ref s.Tokens[at - 1];
        if (
            s.Is(at - 1, Numbered)
            || before.Kind == TokenKind.Number
            || s.Is(at - 1, Joints) && s.IsNumber(at - 2) && s.Is(at - 3, Numbered)
        )
            return true;
        if (before.Kind != TokenKind.Mark || s.Tokens[at].SpaceBefore)
            return false;
        // "2022;32:2098–111"
        if (
            s.IsCurrency(at - 1)
            || before.First is '#' or '.' or '/' or '+'
            || before.First is ':' && s.IsNumber(at - 2) && s.IsGlued(at - 1)
        )
            return true;
        return before.IsMark('-')
            && at - 2 >= s.Begin
            && s.Tokens[at - 2]
                is { Case: LetterCase.Upper }
                    or { Kind: TokenKind.Word, Length: 1 }
                    or { Kind: TokenKind.Number, Length: not 4 };
    }

    /// <summary>A heading or a range: "1861: secession", "The way to war, 1861", "1861–1865".</summary>
    private static bool IsHeading(Match m, SentenceWindow s) =>
        m.Start == s.Begin && (m.End == s.End || s.Tokens[m.End].Kind == TokenKind.Mark)
        || s.IsNumber(m.End + 1) && s.IsGlued(m.End) && (s.IsMark(m.End, '-') || s.IsMark(m.End, '–'))
        || s.IsMark(m.Start - 1, ',') && m.End >= s.End - 1 && s.End - s.Begin < 12;

    /// <summary>"her 30s", "his early 30s", "their mid-30s"</summary>
    private static bool IsAge(int start, SentenceWindow s)
    {
        for (var listed = 0; listed < LongestList; listed++)
        {
            var at = start - 1;
            while (at > start - LongestEdges && (s.IsMark(at, '-') || s.Is(at, AgeEdges) || s.Is(at, Marker.Infinitive)))
                at--;
            if (s.Is(at, Owners))
                return true;
            // "in their 50s, 60s and 70s"
            at = s.Is(start - 1, Marker.Conjunction) || s.Is(start - 1, Marker.Alternative) ? start - 2 : start - 1;
            if (s.IsMark(at, ','))
                at--;
            if (at == start - 1 || !s.Is(at, DecadeEndings) || !s.IsNumber(at - 1))
                return false;
            start = at - 1;
        }

        return false;
    }

    private const int LongestList = 4;

    // "mid-to-late"
    private const int LongestEdges = 8;

    /// <summary>"in the low 80s", "temperatures in the 80s": degrees, points or miles, not years.</summary>
    private static bool IsMeasure(Match m, SentenceWindow s)
    {
        if (HasApostrophe(m, s))
            return false;
        if (s.Is(s.IsMark(m.Start - 1, '-') ? m.Start - 2 : m.Start - 1, Bands))
            return true;
        for (var i = Math.Max(s.Begin, m.Start - Near); i < s.End && i < m.End + Near; i++)
        {
            if (s.Is(i, Measures))
                return true;
        }

        return false;
    }

    private const int Near = 14;

    /// <summary>"Local 90’s new leaders": a number in a name.</summary>
    private static bool IsOwner(Match m, SentenceWindow s) =>
        s.IsNumber(m.Start)
        && s.Tokens[m.End - 1].Kind == TokenKind.Clitic
        && s.IsWord(m.Start - 1)
        && s.Tokens[m.Start - 1].IsCapitalized
        && m.Start - 1 > s.Begin;

    /// <summary>"It will be in the 70s", "to climb into the 90s"</summary>
    private static bool IsReached(Match m, SentenceWindow s)
    {
        var before = s.Is(m.Start - 1, Marker.Definite) ? m.Start - 2 : m.Start - 1;
        return !HasApostrophe(m, s)
            && (s.Is(before, Reaches) || s.Is(before - 1, Reaches) || s.Is(before - 1, Marker.Be))
            && Tenses.Around(s, m.Start, m.End) == Tense.Future;
    }

    private static readonly Lexicon Reaches = Lexicon.Of("Dates/reaches");

    /// <summary>"the ’80s"</summary>
    private static bool HasApostrophe(Match m, SentenceWindow s)
    {
        for (var i = m.Start; i < m.End; i++)
        {
            if (s.Tokens[i].Kind == TokenKind.Mark)
                return true;
        }

        return false;
    }

    /// <summary>"2025-26": two years in a row, joined by a dash without spaces</summary>
    private static Candidate? SplitYear(Match m, SentenceWindow s)
    {
        var (year, next, end) = (m.Get(Year), m.Get(NumberWord), m.EndOf(NumberWord) - 1);
        return s.IsGlued(end) && s.IsGlued(end - 1) && year > 0 && s.Tokens[end].Length == 2 && next == (year + 1) % 100
            ? new Candidate(TimexType.Date, CalendarValue.OfYear(year) + "/" + CalendarValue.OfYear(year + 1))
            : null;
    }

    private static Candidate? DecadeOf(int first, SentenceWindow s)
    {
        var year = first >= 100 ? first : CalendarRules.ExpandTwoDigitYear(first, s);
        // Not a decade that has not begun: "the ’40s" are the 1940s.
        if (
            first < 100
            && s.Context.ReferenceTime is { Year: not CalendarValue.Unknown } here
            && year > (here.In(Grain.Year)?.Year ?? year)
        )
            year -= 100;
        // "the 1800s" are a century; from 1900 on the first ten years of a century have no other name.
        return Candidate.Resolved(
            year % 100 == 0 && year < 1900 ? new CalendarValue(Grain.Century, year / 100) : new CalendarValue(Grain.Decade, year / 10)
        );
    }

    private static Candidate? ShiftedSeason(Match m, SentenceWindow s)
    {
        var season = m.Get(Seasons);
        if (s.Context.ReferenceTime?.In(Grain.Season) is not { } here || here.Year == CalendarValue.Unknown)
            return Candidate.Unresolved(new CalendarValue(Grain.Season, CalendarValue.Unknown, season));
        var year = m.Get(Shifts) switch
        {
            < 0 => season < here.Part ? here.Year : here.Year - 1,
            > 0 => season > here.Part ? here.Year : here.Year + 1,
            _ => here.Year,
        };
        return Candidate.Resolved(new CalendarValue(Grain.Season, year, season), s.Context.ReferenceAnchor);
    }

    /// <summary>"will fall in 2026", "to fall in 1998"; but "from spring 2025 to spring 2026"</summary>
    private static bool FollowsAuxiliary(Match m, SentenceWindow s) =>
        m.Start > s.Begin
        && WordClasses
            .Of(s.Tokens[m.Start - 1])
            .Is(m.End - m.Start > 2 ? PartOfSpeech.Modal | PartOfSpeech.Do | PartOfSpeech.To : PartOfSpeech.Modal | PartOfSpeech.Do);

    /// <summary>"will fall", "to spring": the name of the season is a verb here.</summary>
    private static bool IsVerb(Match m, SentenceWindow s) =>
        m.Get(Seasons) is 1 or 3 && (Tenses.IsCue(s, m.Start - 1) || s.Is(m.Start - 1, Marker.Infinitive) || FollowsSubject(m, s));

    /// <summary>"saw sales fall this year"; but "in fall this year" and "the fall this year".</summary>
    private static bool FollowsSubject(Match m, SentenceWindow s) =>
        s.Outermost == m.Start
        && !s.Is(m.Start, Marker.Definite)
        && s.IsWord(m.Start - 1)
        && s.Tokens[m.Start - 1].Case == LetterCase.Lower
        && !s.Is(m.Start - 1, Before);

    /// <summary>"spring" and "fall" are seasons only after "in"; "the summer" is one if the phrase ends there.</summary>
    private static Candidate? BareSeason(Match m, SentenceWindow s)
    {
        var season = m.Get(Seasons);
        var name = s.Tokens[m.End - 1].Case == LetterCase.Capitalized && s.IsWord(m.End) && s.Tokens[m.End].IsCapitalized;
        var goesOn = s.Is(m.End, Marker.Partitive) || m.End == m.Start + 1 && s.IsWord(m.End) && !s.Is(m.End, Before);
        if (
            name
            || IsCompound(m, s)
            || IsDescribed(m, s)
            || season is 1 or 3 && (goesOn || !s.Is(m.Start - 1, Before) || s.Is(m.Start - 1, Marker.Infinitive) && m.End == m.Start + 1)
        )
            return null;
        if (s.Context.ReferenceTime?.In(Grain.Season) is not { } here)
            return s.Context.ReferenceTime is { Grain: Grain.Year, Year: var named }
                ? Candidate.Resolved(new CalendarValue(Grain.Season, named, season), s.Context.ReferenceAnchor)
                : Candidate.Unresolved(new CalendarValue(Grain.Season, CalendarValue.Unknown, season));
        var year = Tenses.Around(s, m.Start, m.End) switch
        {
            Tense.Future => season >= here.Part ? here.Year : here.Year + 1,
            Tense.Past => season <= here.Part ? here.Year : here.Year - 1,
            _ => here.Year,
        };
        return Candidate.Resolved(new CalendarValue(Grain.Season, year, season), s.Context.ReferenceAnchor);
    }

    /// <summary>"the great northern winter": any winter.</summary>
    private static bool IsDescribed(Match m, SentenceWindow s) =>
        m.End == m.Start + 1
        && s.IsWord(m.Start - 1)
        && s.Tokens[m.Start - 1].Case == LetterCase.Lower
        && s.Outermost == m.Start
        && !s.Is(m.Start - 1, Before)
        && WordClasses.Of(s.Tokens[m.Start - 1]) is var before
        && (before.IsUnknown || before.Is(PartOfSpeech.Adjective))
        && !Tenses.IsVerb(s, m.Start - 1);

    /// <summary>"winter coats", "the summer camp", "Alice Winter": a noun behind the season, or a name.</summary>
    private static bool IsCompound(Match m, SentenceWindow s) =>
        s.IsWord(m.End)
            && s.Tokens[m.End].Case == LetterCase.Lower
            && WordClasses.Of(s.Tokens[m.End]) is var next
            && !next.Is(AfterSeasons)
            && !Tenses.IsCue(s, m.End)
            && !Tenses.IsVerb(s, m.End)
        || m.End == m.Start + 1
            && m.Start > s.Begin
            && s.Tokens[m.Start].Case == LetterCase.Capitalized
            && s.Tokens[m.Start - 1] is { Kind: TokenKind.Word, Case: LetterCase.Capitalized };

    private const PartOfSpeech AfterSeasons =
        Tenses.AfterNouns | PartOfSpeech.Possessive | PartOfSpeech.Adverb | PartOfSpeech.Verb | PartOfSpeech.Time;

    /// <summary>A weekend that ends on the holiday or begins with it: "Labor Day weekend" is the one before that Monday.</summary>
    private static Candidate? WeekOf(Match m, SentenceWindow s)
    {
        if (Holiday(m, s, (m.Has(Shifts) ? m.Get(Shifts) : (int?)null), DaysOfWeek) is not { When: { Grain: Grain.Day } day } holiday)
            return null;
        if (m.Get(WeekUnits) == Grain.Week)
            return Candidate.Shifted(day, holiday.Anchor, Grain.Week, 0);
        return Candidate.Shifted(
            day,
            holiday.Anchor,
            Grain.Weekend,
            day.First is { DayOfWeek: DayOfWeek.Monday or DayOfWeek.Tuesday } ? -1 : 0
        );
    }

    private const int DaysOfWeek = 7;

    /// <param name="before">How many days before the holiday its time begins: "as Easter week began" is about this Easter.</param>
    private static Candidate? Holiday(Match m, SentenceWindow s, int? shift, int before = 0)
    {
        var holiday = m.Get(Holidays);
        if (s.Context.ReferenceTime is not { } here || here.Year == CalendarValue.Unknown || here.First is not { } from)
            return Candidate.Unresolved("XXXX-XX-XX");
        var year = from.Year;
        if (holiday.In(year) is not { } thisYear)
            return null;
        var tense =
            shift is null ? Tenses.Around(s, m.Start, m.End)
            : shift < 0 ? Tense.Past
            : shift > 0 ? Tense.Future
            : Tense.Present;
        if (shift is null && s.Context.HolidayOfStory(holiday, tense) is { } told)
            return told;
        if (s.Context.Published is not null)
        {
            if (tense == Tense.Past && thisYear.DayNumber - before > from.DayNumber)
                year--;
            else if (tense == Tense.Future && thisYear.CompareTo(from) < 0)
                year++;
        }

        if (holiday.In(year) is not { } day)
            return null;
        return (shift is null && tense == Tense.Past ? s.Context.Continued(holiday.In, day, NextHoliday) : null)
            ?? Candidate.Resolved(CalendarValue.OfDay(day), s.Context.ReferenceAnchor);
    }

    /// <summary>How many days behind the last date of a passage a holiday is still the next one.</summary>
    private const int NextHoliday = 100;
}
