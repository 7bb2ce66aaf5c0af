using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Tokens;
using static Corpus.Extraction.Dates.Slots;

namespace Corpus.Extraction.Dates;

/// <summary>Quarters and halves of years, as companies report them.</summary>
internal static class QuarterRules
{
    private static readonly Lexicon After = Lexicon.Of("Dates/after-units");
    private static readonly Lexicon Around = Lexicon.Of("Dates/before-years");
    private static readonly Lexicon Quartered = Lexicon.Of("Dates/quartered");
    private static readonly Lexicon BusinessYears = Lexicon.Of("Dates/business-years");
    private static readonly Lexicon Passing = Lexicon.Of("Dates/passing");

    public static readonly DateRule[] All =
    [
        new(
            "date/quarter-of-year",
            "A numbered quarter or half and a year name one quarter or half of the calendar.",
            "the? fiscal? -? <ordinal> -? <part-units> of|in? fiscal? <year>",
            static (m, s) => Numbered(m, s, m.Get(Year), TimexAnchor.Absolute)
        )
        {
            Examples = ["It earned more in [the third quarter of 1984 = 1984-Q3].", "It lost in [the first half of 2008 = 2008-H1]."],
            Counterexamples = ["The fifth quarter of 1984."],
        },
        new(
            "date/short-quarter-year",
            "“Q3 2012” and “H1 2013” name one quarter or half of the calendar.",
            "<part-letters> <number> ,|-? of|in? <year>",
            static (m, s) =>
                IsShort(m, s) ? Candidate.Resolved(new CalendarValue(m.Get(PartLetters), m.Get(Year), m.Get(NumberWord))) : null
        )
        {
            Examples = ["It grew in [Q3 2012 = 2012-Q3] and [H1 2013 = 2013-H1].", "It fell in [Q1-2017 = 2017-Q1]."],
            Counterexamples = ["The H5 2012 strain."],
        },
        new(
            "date/short-quarter-of-relative-year",
            "“Q4 of last year” takes its year from the expression after it.",
            "<part-letters> <number> ,? of|in? <calendar>",
            static (m, s) =>
                IsShort(m, s) && m.Get(Calendar) is { When: { Grain: Grain.Year, Year: not CalendarValue.Unknown and var year } } named
                    ? Candidate.Resolved(new CalendarValue(m.Get(PartLetters), year, m.Get(NumberWord)), named.Anchor)
                    : null
        )
        {
            Examples = ["It fell in [Q4 of last year = 2024-Q4] and in [Q3 last year = 2024-Q3]."],
            Counterexamples = ["It fell in Q5 of last year.", "It fell in Q2 of last month."],
        },
        new(
            "date/year-short-quarter",
            "“2017 Q3” and “2017-Q3” are the third quarter of that year.",
            "<year> -? <part-letters> <number>",
            static (m, s) =>
                s.IsNumber(m.Start) && s.IsGlued(m.End - 1) && m.Get(NumberWord) > 0 && m.Get(NumberWord) <= PartsOfYear(m.Get(PartLetters))
                    ? Candidate.Resolved(new CalendarValue(m.Get(PartLetters), m.Get(Year), m.Get(NumberWord)))
                    : null
        )
        {
            Examples = ["It fell in [2017-Q3 = 2017-Q3] and [2018 Q1 = 2018-Q1]."],
            Counterexamples = ["The 2017 Q7 engine."],
        },
        new(
            "date/quarter-number-first",
            "“3Q 2016” is the third quarter of that year.",
            "<number> <part-letters> ,? of? <calendar>",
            static (m, s) =>
                s.IsGlued(m.Start + 1)
                && s.Tokens[m.Start + 1].IsCapitalized
                && m.Get(NumberWord) > 0
                && m.Get(NumberWord) <= PartsOfYear(m.Get(PartLetters))
                && m.Get(Calendar) is { When: { Grain: Grain.Year, Year: not CalendarValue.Unknown and var year } } named
                    ? Candidate.Resolved(new CalendarValue(m.Get(PartLetters), year, m.Get(NumberWord)), named.Anchor)
                    : null
        )
        {
            Examples = ["It grew in [3Q 2016 = 2016-Q3] and [4Q of last year = 2024-Q4]."],
            Counterexamples = ["It grew in 5Q 2016.", "The 3 Q 2016 engines."],
        },
        new(
            "date/short-quarter",
            "“Q1” after a preposition is the last such quarter that has begun, or the next if the clause looks ahead.",
            "<part-letters> <number>",
            static (m, s) =>
                IsShort(m, s) && s.Is(m.Start - 1, Around) && !s.Is(m.Start - 1, Marker.Definite)
                    ? Part(m.Get(PartLetters), m.Get(NumberWord), m, s)
                    : null
        )
        {
            Examples = ["It grew in [Q1 = 2025-Q1]."],
            Counterexamples = ["The Q2 engine.", "In Q7 it grew."],
        },
        new(
            "date/quarter-of-relative-year",
            "A numbered quarter or half takes its year from an expression such as “last year” after it.",
            "the? fiscal? <ordinal> -? <part-units> of? <calendar>",
            static (m, s) => m.Get(Calendar).When is { Grain: Grain.Year } year ? Numbered(m, s, year.Year, m.Get(Calendar).Anchor) : null
        )
        {
            Examples = ["It lost in [the second quarter of last year = 2024-Q2]."],
            Counterexamples = ["The second quarter of the field was dry."],
        },
        new(
            "date/relative-year-quarter",
            "A numbered quarter or half takes its year from an expression such as “last year's” before it.",
            "<calendar> 's? fiscal? -? <ordinal> -? <part-units>",
            static (m, s) => m.Get(Calendar).When is { Grain: Grain.Year } year ? Numbered(m, s, year.Year, m.Get(Calendar).Anchor) : null
        )
        {
            Examples = ["It lost in [last year’s third quarter = 2024-Q3]."],
            Counterexamples = ["Last year’s third man."],
        },
        new(
            "date/year-quarter",
            "In “the 1988 fourth quarter” the year is before the quarter.",
            "the? <year> fiscal? -? <ordinal> -? <part-units>",
            static (m, s) => Numbered(m, s, m.Get(Year), TimexAnchor.Absolute)
        )
        {
            Examples = ["It lost in [the 1988 fourth quarter = 1988-Q4]."],
            Counterexamples = ["The 1988 fourth man.", "The 1988 fifth quarter."],
        },
        new(
            "date/quarter",
            "A numbered quarter or half by itself is the last one that has begun, or the next if the clause looks ahead.",
            "the? fiscal? -? <ordinal> -? <part-units>",
            static (m, s) => BareQuarter(m, s)
        )
        {
            Examples =
            [
                "It earned more in [the first quarter = 2025-Q1].",
                "[Third-quarter = 2024-Q3] profit rose.",
                "Profit will rise in [the second half = 2025-H2].",
                "It expects to report its [first-quarter = 2025-Q1] loss.",
                "The [first-quarter = 2025-Q1] loss grew.",
            ],
            Counterexamples =
            [
                "Half of it was sold.",
                "In the first quarter mile.",
                "They led after the first quarter of the game.",
                "He scored in the second half.",
                "Marlow ran for two touchdowns in the third quarter.",
                "She scored 12 points in the fourth quarter.",
            ],
        },
        new(
            "date/shifted-quarter",
            "“last quarter” and “next quarter” count from the reference time.",
            "the? <shifts> fiscal? <part-units>",
            static (m, s) =>
                m.Get(PartUnits) == Grain.Quarter && !s.Is(m.End, Quartered) ? s.Context.Shifted(Grain.Quarter, m.Get(Shifts)) : null
        )
        {
            Examples = ["It lost [last quarter = 2025-Q1].", "It opens [next quarter = 2025-Q3]."],
            Counterexamples = ["The last quarter mile.", "The next half was better."],
        },
        new(
            "date/quarter-ended",
            "“the quarter ended March 31” is the calendar quarter or half with the middle of the months that ended then.",
            "the latest? fiscal? <periods> ended|ending <calendar>",
            static (m, s) => EndedOn(m, s)
        )
        {
            Examples = ["For [the quarter = 2025-Q1] ended [March 31 = 2025-03-31] it earned more than [a year earlier = 2024-Q1]."],
            Counterexamples = ["The quarter ended badly."],
        },
        new(
            "date/same-quarter",
            "“the quarter” is the one that the text last named, or the last one that has ended.",
            "the|that|this latest|same|current? <periods>",
            static (m, s) => ThatQuarter(m, s)
        )
        {
            Examples =
            [
                "In [the first quarter = 2025-Q1] it grew, and in [the quarter = 2025-Q1] it hired.",
                "It lost in [the latest period = 2025-Q1].",
            ],
            Counterexamples = ["A quarter of it was sold.", "The half he ate."],
        },
        new(
            "date/final-quarter-of-year",
            "“the final quarter of 2013” and “the last half of 1996” are the last part of the year.",
            "the? last|latter|final|closing <part-units> of <year>",
            static (m, s) => Candidate.Resolved(new CalendarValue(m.Get(PartUnits), m.Get(Year), PartsOfYear(m.Get(PartUnits))))
        )
        {
            Examples =
            [
                "It lost in [the final quarter of 2013 = 2013-Q4].",
                "It lost in [the last half of 1996 = 1996-H2].",
                "It lost in [the latter half of 2008 = 2008-H2].",
            ],
            Counterexamples = ["The final quarter of the game."],
        },
        new(
            "date/quarter-in-year",
            "“the 2019 period” is the quarter that the text is about, in another year.",
            "the <year> <periods>",
            static (m, s) =>
                m.Get(Periods) == ReportedPeriod.Any && s.Context.ReportsMonths
                    ? Candidate.Resolved(CalendarValue.OfYear(m.Get(Year))) with
                    {
                        IsComparison = true,
                    }
                : m.Get(Periods) != ReportedPeriod.Half && s.Context.LatestQuarter is { } quarter
                    ? Candidate.Resolved(quarter with { Year = m.Get(Year) }) with
                    {
                        IsComparison = true,
                    }
                : null
        )
        {
            Examples = ["It earned more in [the first quarter = 2025-Q1] than in [the 2019 period = 2019-Q1]."],
            Counterexamples = ["The 2019 period drama."],
        },
        new(
            "date/year-earlier-quarter",
            "“the year-earlier quarter” is the quarter that the text is about, one year earlier.",
            "the? <year-before> fiscal? -? <ordinal>? -? <periods>",
            static (m, s) => YearBefore(m, s)
        )
        {
            Examples = ["In [the first quarter = 2025-Q1] it earned more than in [the year-earlier quarter = 2024-Q1]."],
            Counterexamples = ["The year-earlier man."],
        },
        new(
            "date/same-quarter-of-year",
            "“the same period last year” is the quarter that the text is about, in another year.",
            "the same|corresponding|comparable? <periods> of|in? <calendar>",
            static (m, s) => m.Get(Calendar).When is { Grain: Grain.Year, Year: var year } ? InYear(m, s, year) : null
        )
        {
            Examples = ["It lost more in [the second quarter = 2025-Q2] than in [the same period last year = 2024-Q2]."],
            Counterexamples = ["In the period of 1980 it grew."],
        },
        new(
            "date/same-quarter-year-ago",
            "“the quarter a year ago” is the quarter that the text is about, one year earlier.",
            "the same|corresponding|comparable? <periods> a year ago|earlier|before",
            static (m, s) => s.Context.LatestQuarter is { } quarter ? InYear(m, s, quarter.Year - 1) : null
        )
        {
            Examples = ["It lost more in [the second quarter = 2025-Q2] than in [the quarter a year ago = 2024-Q2]."],
            Counterexamples = ["The quarter a man ago."],
        },
        new(
            "date/year-possessive-quarter",
            "“last year's quarter” is the quarter that the text is about, in another year.",
            "<calendar> 's|’s <periods>",
            static (m, s) => m.Get(Calendar).When is { Grain: Grain.Year, Year: var year } ? InYear(m, s, year) : null
        )
        {
            Examples = ["It lost more in [the second quarter = 2025-Q2] than in [last year’s quarter = 2024-Q2]."],
            Counterexamples = ["Last year’s period drama."],
        },
    ];

    private static int PartsOfYear(Grain grain) => grain == Grain.Quarter ? 4 : 2;

    /// <summary>"Q3", "H1"</summary>
    private static bool IsShort(Match m, SentenceWindow s) =>
        s.Tokens[m.Start].IsCapitalized
        && s.IsGlued(m.Start + 1)
        && m.Get(NumberWord) > 0
        && m.Get(NumberWord) <= PartsOfYear(m.Get(PartLetters));

    private static Candidate? Numbered(Match m, SentenceWindow s, int year, TimexAnchor anchor)
    {
        var grain = m.Get(PartUnits);
        var part = m.Get(Ordinal);
        return part <= PartsOfYear(grain)
            ? Candidate.Resolved(new CalendarValue(grain, year, part), anchor) with
            {
                IsComparison = InPassing(m.Start, s),
            }
            : null;
    }

    /// <summary>"after a flat second quarter", "through the third quarter of 1990": not the quarter that the text reports on.</summary>
    private static bool InPassing(int start, SentenceWindow s)
    {
        var at = start - 1;
        while (at > start - 4 && s.IsWord(at) && !s.Is(at, Passing) && !Tenses.IsVerb(s, at))
            at--;
        return s.Is(at, Passing);
    }

    /// <summary>
    /// The quarter or half of the calendar with the middle of the months that ended then. Fiscal years differ from calendar years, and their quarters have other numbers.
    /// </summary>
    private static Candidate? EndedOn(Match m, SentenceWindow s)
    {
        if (m.Get(Calendar) is not { When: { Grain: Grain.Day } day } end)
            return null;
        var stretch = m.Get(Periods) switch
        {
            ReportedPeriod.Quarter => day.Plus(-45)?.In(Grain.Quarter),
            ReportedPeriod.Half => day.Plus(-91)?.In(Grain.Half),
            _ => null,
        };
        return stretch is { } named
            ? Candidate.Resolved(named, end.Anchor) with
            {
                Lookahead = m.End - m.EndOf(Periods),
                IsComparison = s.Context.LatestQuarter is not null,
            }
            : null;
    }

    private static Candidate? BareQuarter(Match m, SentenceWindow s)
    {
        var grain = m.Get(PartUnits);
        var part = m.Get(Ordinal);
        // "the third-quarter loss": the article belongs to the loss.
        var attribute = s.Is(m.Start, Marker.Definite) && s.IsMark(m.End - 2, '-') && s.IsWord(m.End);
        if (attribute || part > PartsOfYear(grain) || part < 1 || s.Is(m.End, Quartered) || IsOfMatch(m.Start, s))
            return null;
        // "the first quarter of the game", "they scored in the second half"
        var other = s.Is(m.End, Marker.Partitive) && s.IsWord(m.End + 1) && !s.Is(m.End + 2, BusinessYears);
        return other || grain == Grain.Half && !OffsetRules.TellsResults(s, m.Start) ? null : Part(grain, part, m, s);
    }

    /// <summary>"outscored them 31-22 in the third quarter": a part of a match, unless the sentence tells results of a company.</summary>
    private static bool IsOfMatch(int at, SentenceWindow s)
    {
        var signs = 0;
        for (var i = Math.Max(s.Begin, at - Nearby); i < s.End && i < at + Nearby; i++)
        {
            signs += MatchWords[s.Tokens[i]] ?? (IsScore(i, s) ? 1 : 0);
            if (s.Is(i, Finance) || s.IsCurrency(i) || s.IsMark(i, '%'))
                return false;
        }

        return signs >= 2;
    }

    /// <summary>"31-22", "3–0"</summary>
    private static bool IsScore(int at, SentenceWindow s) =>
        s.Tokens[at] is { Kind: TokenKind.Mark, First: '-' or '–' }
        && s.IsGlued(at)
        && s.IsGlued(at + 1)
        && Matchers.Digits(s, at - 1, 3) is not null
        && Matchers.Digits(s, at + 1, 3) is not null;

    private const int Nearby = 30;

    private static readonly Lexicon Finance = Lexicon.Of("Dates/finance");
    private static readonly WordList<int> MatchWords = WordList<int>.Of("matches", WordValues.Number);

    /// <summary>The last such quarter that has begun, or the next if the clause looks ahead.</summary>
    private static Candidate? Part(Grain grain, int part, Match m, SentenceWindow s)
    {
        var most = PartsOfYear(grain);
        if (s.Context.ReferenceTime?.In(grain) is not { } here)
            return s.Context.ReferenceTime is { Grain: Grain.Year, Year: var named }
                ? Candidate.Resolved(new CalendarValue(grain, named, part), TimexAnchor.EarlierExpression)
                : Candidate.Unresolved(new CalendarValue(grain, CalendarValue.Unknown, part));
        var ahead = (part - here.Part + most) % most;
        var future = Tenses.Around(s, m.Start, m.End) == Tense.Future;
        return here.Plus(ahead == 0 || future && ahead <= most / 2 ? ahead : ahead - most) is { } value
            ? Candidate.Resolved(value, s.Context.ReferenceAnchor) with
            {
                IsComparison = InPassing(m.Start, s),
            }
            : null;
    }

    private static Candidate? ThatQuarter(Match m, SentenceWindow s)
    {
        var latestOne = s.Is(m.End - 2, Marker.Latest);
        if (m.Get(Periods) == ReportedPeriod.Any && !latestOne || m.Get(Periods) == ReportedPeriod.Half)
            return null;
        if (s.Is(m.End, Marker.Partitive) || s.IsMark(m.End, '-') && s.Tokens[m.End].Length == 1)
            return null;
        return s.Context.LatestQuarter is { Grain: Grain.Quarter } latest
            ? Candidate.Resolved(latest, TimexAnchor.EarlierExpression)
            : s.Context.Shifted(Grain.Quarter, -1);
    }

    private static Candidate? InYear(Match m, SentenceWindow s, int year) =>
        m.Get(Periods) == ReportedPeriod.Half || s.IsWord(m.End) && s.Tokens[m.End].Case == LetterCase.Lower && !s.Is(m.End, After) ? null
        : s.Context.LatestQuarter is { } quarter
            ? Candidate.Resolved(quarter with { Year = year }, TimexAnchor.EarlierExpression) with
            {
                IsComparison = true,
            }
        : null;

    private static Candidate? YearBefore(Match m, SentenceWindow s)
    {
        var when = s.Context.LatestQuarter ?? s.Context.ReferenceTime?.In(Grain.Quarter)?.Plus(-1);
        if (when is not { } named)
            return null;
        if (m.Has(Ordinal) && m.Get(Periods) == ReportedPeriod.Quarter)
            named = named with { Grain = Grain.Quarter, Part = m.Get(Ordinal) };
        return named with { Year = named.Year - 1 } is { Year: > 0, Part: <= 4 } before
            ? Candidate.Resolved(before, TimexAnchor.EarlierExpression) with
            {
                IsComparison = true,
            }
            : null;
    }
}
