using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Tokens;
using static Corpus.Extraction.Dates.Slots;

namespace Corpus.Extraction.Dates;

/// <summary>Days and months by their own names.</summary>
internal static class CalendarRules
{
    private static readonly Lexicon Attacks = Lexicon.Of("Dates/attacks");
    private static readonly Lexicon Joints = Lexicon.Of("Dates/date-joints");

    public static readonly DateRule[] All =
    [
        new("date/numeric-day", "A day written in digits, such as 2025-06-10 or 10/25/1998.", "<numeric-day>", static (m, s) =>
            Candidate.Resolved(CalendarValue.OfDay(m.Get(NumericDay)))
        )
        {
            Examples = ["Signed [2025-06-10 = 2025-06-10] in full.", "Filed on [10/25/1998 = 1998-10-25]."],
            Counterexamples = ["Dial 10-25-99999.", "It lost 25/13/1998."],
        },
        new("date/month-day-year", "A month, a day and a year name one day.", "<weekday>? ,? <month> the? <day> ,? <year>", static (m, s) =>
            Candidate.OfDay(m.Get(Year), m.Get(Month), m.Get(Day))
        )
        {
            Form = ExpressionForm.MonthDayYear,
            Examples = ["It opened on [Aug. 7, 1998 = 1998-08-07].", "It closed on [Monday, January 5, 2015 = 2015-01-05]."],
            Counterexamples = ["On February 30, 1998, nothing was right.", "He may 7, 1998."],
        },
        new(
            "date/day-month-year",
            "A day, a month and a year name one day.",
            "<weekday>? ,? the? <day> of? <month> ,? <year>",
            static (m, s) => Candidate.OfDay(m.Get(Year), m.Get(Month), m.Get(Day))
        )
        {
            Form = ExpressionForm.DayMonthYear,
            Examples = ["It began on [1 September 1939 = 1939-09-01].", "They landed on [the 6th of June, 1944 = 1944-06-06]."],
            Counterexamples = ["The 45th of May, 1944 never came."],
        },
        new(
            "date/month-day-short-year",
            "A month, a day and a two-digit year after an apostrophe name one day.",
            "<month> <day> ,? <short-year>",
            static (m, s) => Candidate.OfDay(ExpandTwoDigitYear(m.Get(ShortYear), s), m.Get(Month), m.Get(Day))
        )
        {
            Examples = ["He wrote it on [May 8, '95 = 1995-05-08]."],
            Counterexamples = ["He wrote on May 8, ’tis said."],
        },
        new(
            "date/month-day-year-glued-to-time",
            "A page template has joined the year of a full date and the clock time after it.",
            "<weekday>? ,? <month> <day> ,? <glued-year>",
            static (m, s) => Candidate.OfDay(m.Get(GluedYear), m.Get(Month), m.Get(Day)) is { } day ? day with { Figures = 4 } : null
        )
        {
            Examples = ["It was seen on [June 10, 2024 = 2024-06-10]7:55 in [the evening = 2024-06-10TEV]."],
            Counterexamples = ["It was seen on June 10, 20247 times."],
        },
        new("date/september-11", "September 11 before a word for the attacks is that day of 2001.", "<month> <day>", static (m, s) =>
            m.Get(Month) == 9
            && m.Get(Day) == 11
            && (s.Is(m.End, Attacks) || s.IsWord(m.End) && s.Is(m.End + 1, Attacks))
            && s.Context.ReferenceTime?.First is { Year: > 2001 }
                ? Candidate.OfDay(2001, 9, 11)
                : null
        )
        {
            Examples = ["It was built after the [Sept. 11 = 2001-09-11] attacks."],
            Counterexamples = ["They met on Sept. 11.", "The Sept. 12 attacks."],
        },
        new(
            "date/month-day",
            "A month and a day without a year are the nearest such day that fits the tense.",
            "<weekday>? ,? <month> the? <day>",
            static (m, s) => HasNoYear(m, s) ? null : DayOf(m, s)
        )
        {
            Examples =
            [
                "He was born on [Jan. 14 = 2025-01-14].",
                "They met on [Sunday, March eighth = 2025-03-08].",
                "They met on [Dec. 30 = 2024-12-30].",
            ],
            Counterexamples = ["In January 66 people came.", "By February 30 all was sold.", "On June 5, 99999 it ends."],
        },
        new(
            "date/shifted-weekday-month-day",
            "“this coming Sunday, June 15” is the day of the month; the shift adds nothing.",
            "this|last|next coming|past? <weekday> ,? <month> the? <day>",
            static (m, s) => DayOf(m, s)
        )
        {
            Examples = ["They meet [this coming Sunday, June 15 = 2025-06-15]."],
            Counterexamples = ["They meet this coming Sunday, June permitting."],
        },
        new(
            "date/day-month",
            "A day and a month without a year are the nearest such day that fits the tense.",
            "<weekday>? ,? the? <day> of? <month>",
            static (m, s) => DayOf(m, s)
        )
        {
            Form = ExpressionForm.DayMonth,
            Examples = ["It fell on [27 June = 2025-06-27].", "On [the 4th of May = 2025-05-04] it rained."],
            Counterexamples = ["All 45 May be sold."],
        },
        new(
            "date/first-day-of-shared-year",
            "In “March 3-5, 2012” the first day takes the year that follows the second.",
            "<month> <day> -|–|—|to|through|and|or <day> ,? <year>",
            static (m, s) =>
                Candidate.OfDay(m.Get(Year), m.Get(Month), m.Get(Day)) is { } day ? day with { Lookahead = m.End - m.EndOf(Day) } : null
        )
        {
            Form = ExpressionForm.FirstDayOfSharedYear,
            Examples = ["They met [March 3 = 2012-03-03]-[5, 2012 = 2012-03-05]."],
            Counterexamples = ["They met March 3-5 and 2012 came."],
        },
        new(
            "date/last-day-of-shared-year",
            "In “March 3-5, 2012” the second day takes its month from the first.",
            "<day> ,? <year>",
            static (m, s) =>
                s.Context.Previous is { Form: ExpressionForm.FirstDayOfSharedYear, When: { } first } previous && previous.End == m.Start - 1
                    ? Candidate.OfDay(m.Get(Year), first.Part, m.Get(Day))
                    : null
        )
        {
            Examples = ["They met [May 7 = 1998-05-07] and [8, 1998 = 1998-05-08]."],
            Counterexamples = ["He had 5, 2012 of them red."],
        },
        new(
            "date/no-such-day-after-month",
            "A month and a number that is not one of its days are not a date, and neither is the month alone.",
            "<weekday>? ,? <month> the? <ordinal>|<number> ,? <year>?",
            static (m, s) => IsNoDay(m, s) ? Candidate.Nothing : null
        )
        {
            IsShield = true,
            Examples =
            [
                "On [February 30 = ] it rained.",
                "On [February 30, 2025 = ], it rained.",
                "On [June 5, = ] 99999, it ends.",
                "In [May 45th = ].",
            ],
            Counterexamples = ["On February 29 it rained.", "In May 1998 it rained."],
        },
        new(
            "date/no-such-day-before-month",
            "A number and a month that does not have that day are not a date, and neither is the month alone.",
            "the? <ordinal>|<number> of? <month> ,? <year>?",
            static (m, s) => IsNoDay(m, s) ? Candidate.Nothing : null
        )
        {
            IsShield = true,
            Examples = ["[The 45th of May = ] never came.", "It fell on [30 February 1998 = ]."],
            Counterexamples = ["It fell on 27 June."],
        },
        new("date/joined-day", "A bare number joined to a day and month is a day of the same month.", "<day>", static (m, s) =>
            AnotherDay(m, s)
        )
        {
            Examples =
            [
                "They met on [July 9 = 2025-07-09] and [10 = 2025-07-10].",
                "From [12 = 2025-05-12] to [14 May = 2025-05-14] it rained.",
                "On [July 9 = 2025-07-09] and [10 = 2025-07-10] they met.",
            ],
            Counterexamples = ["They met on July 9 and 10 people came.", "He had 9 and 10 apples."],
        },
        new(
            "date/day-of-current-month",
            "An ordinal after a preposition is a day of the month that the text last named.",
            "the <ordinal>",
            static (m, s) => DayOfCurrentMonth(m, s)
        )
        {
            Examples = ["It began on [May 5 = 2025-05-05] and ended on [the 15th = 2025-05-15].", "He left on [the 30th = 2025-05-30]."],
            Counterexamples = ["She was the 15th to come.", "The 5th of them fell."],
        },
        new("date/month-year", "A month and a year name one month.", "<month> ,? of|in? <year>", static (m, s) =>
            Candidate.Resolved(CalendarValue.OfMonth(m.Get(Year), m.Get(Month)))
        )
        {
            Form = ExpressionForm.MonthYear,
            Examples = ["It ended in [November 1918 = 1918-11].", "It ended in [February of 1940 = 1940-02]."],
            Counterexamples = ["It may 1998 be."],
        },
        new(
            "date/month-short-year",
            "A month and a two-digit year after an apostrophe name one month.",
            "<month> <short-year>",
            static (m, s) => Candidate.Resolved(CalendarValue.OfMonth(ExpandTwoDigitYear(m.Get(ShortYear), s), m.Get(Month)))
        )
        {
            Examples = ["It ended in [March '99 = 1999-03]."],
            Counterexamples = ["It ended in March ’twas said."],
        },
        new(
            "date/month-of-relative-year",
            "A month takes its year from an expression such as “last year”.",
            "<month> ,? of|in? <calendar>",
            static (m, s) =>
                m.Get(Calendar).When is { Grain: Grain.Year } year && IsMonth(m, s)
                    ? Candidate.Resolved(CalendarValue.OfMonth(year.Year, m.Get(Month)), m.Get(Calendar).Anchor)
                    : null
        )
        {
            Form = ExpressionForm.MonthYear,
            Examples = ["He came in [June last year = 2024-06].", "They sold it in [January of this year = 2025-01]."],
            Counterexamples = ["It was better in April than last year was."],
        },
        new(
            "date/month-day-of-relative-year",
            "A month and a day take their year from an expression such as “last year”.",
            "<month> <day> ,? of? <calendar>",
            static (m, s) =>
                m.Get(Calendar).When is { Grain: Grain.Year } year ? Candidate.OfDay(year.Year, m.Get(Month), m.Get(Day)) : null
        )
        {
            Examples = ["He came on [June 5 last year = 2024-06-05]."],
            Counterexamples = ["He came on June 31 last year."],
        },
        new(
            "date/shifted-month",
            "“last July” and “next March” are the nearest such month before or after the reference time.",
            "this|the? <shifts> <month>",
            static (m, s) => ShiftedMonth(m, s)
        )
        {
            Examples =
            [
                "He took office [last July = 2024-07].",
                "It opens [next March = 2026-03].",
                "They vote [this September = 2025-09].",
            ],
            Counterexamples = ["The last may be first."],
        },
        new(
            "date/shifted-month-day",
            "“last Oct. 23” is a day of the nearest such month before or after the reference time.",
            "this|the? <shifts> <month> <day>",
            static (m, s) => ShiftedMonth(m, s) is { When: { } when } ? Candidate.OfDay(when.Year, when.Part, m.Get(Day)) : null
        )
        {
            Examples = ["He was shot [last Oct. 23 = 2024-10-23]."],
            Counterexamples = ["He was shot last Oct. 45."],
        },
        new("date/month", "A month by itself is the nearest one that fits the tense.", "<month>", static (m, s) =>
            JoinedMonth(m, s)
            ?? (
                !IsMonth(m, s)
                    ? null
                    : s.Context.Month(m.Get(Month), Tenses.IsIntended(s, m.Start) ? Tense.Future : Tenses.Around(s, m.Start, m.End))
            )
        )
        {
            Examples =
            [
                "Exports rose in [April = 2025-04].",
                "The summit will be held in [November = 2025-11].",
                "It fell in [September = 2024-09].",
                "It announced an agreement to buy the mill in [January = 2026-01].",
                "It fell on a still unknown day in [September = 2024-09].",
            ],
            Counterexamples = ["Theresa May spoke.", "They march on.", "May I?"],
        },
    ];

    private static readonly ExpressionForm[] FullDays = [ExpressionForm.MonthDayYear, ExpressionForm.DayMonthYear];
    private static readonly ExpressionForm[] DaysBeforeMonths = [ExpressionForm.DayMonth, ExpressionForm.DayMonthYear];
    private static readonly ExpressionForm[] WithYears =
    [
        ExpressionForm.MonthYear,
        ExpressionForm.MonthDayYear,
        ExpressionForm.DayMonthYear,
    ];

    private static readonly Lexicon Closers = Lexicon.Of("Dates/closers");
    private static readonly Lexicon Inner = Lexicon.Of("Dates/before-days");
    private static readonly Lexicon BeforeMonths = Lexicon.Of("Dates/before-months");

    /// <summary>The number after the day is not a year: "June 5, 0000".</summary>
    private static bool HasNoYear(Match m, SentenceWindow s)
    {
        var next = s.IsMark(m.End, ',') ? m.End + 1 : m.End;
        return s.IsNumber(next) && s.Tokens[next].Length > 3 && s.Document.Of(s.Tokens[next]).IndexOf(',') < 0;
    }

    /// <summary>A month beside a number that is not one of its days: the month is not meant either. In "In January 66 people came" the number counts people.</summary>
    private static bool IsNoDay(Match m, SentenceWindow s)
    {
        var (month, day) = (m.Get(Month), m.Has(Ordinal) ? m.Get(Ordinal) : m.Get(NumberWord));
        if (m.Has(Year))
            return CalendarDate.Of(m.Get(Year), month, day) is null;
        return day > CalendarDate.DaysIn(2000, month) && (m.Has(Ordinal) || day <= 31)
            || m.Has(NumberWord) && day is > 0 and <= 31 && HasNoYear(m, s);
    }

    /// <summary>"March 19 – April 30, 2003": the second has the year.</summary>
    private static Candidate? DayOf(Match m, SentenceWindow s) =>
        !s.IsMark(m.End, ',') && JoinedTo(m, s, FullDays) is { } next
            ? Candidate.OfDay(next.Year, m.Get(Month), m.Get(Day))
            : s.Context.MonthDay(m.Get(Month), m.Get(Day), Tenses.Around(s, m.Start, m.End));

    /// <summary>A bare day takes its month from the day beside it: "July 9 and 10", "from 12 to 14 May".</summary>
    private static Candidate? AnotherDay(Match m, SentenceWindow s)
    {
        var counts =
            s.IsWord(m.End)
            && s.Tokens[m.End].Case == LetterCase.Lower
            && !s.Is(m.End, Joints)
            && !s.Is(m.End, Closers)
            && !Tenses.IsVerb(s, m.End);
        if (!s.IsNumber(m.Start) || counts)
            return null;
        if (
            s.Context.Previous is { End: var end, When: { Grain: Grain.Day, Year: not CalendarValue.Unknown } day }
            && end == m.Start - 1
            && s.Is(end, Joints)
        )
            return Candidate.OfDay(day.Year, day.Part, m.Get(Day)) is { } candidate
                ? candidate with
                {
                    Anchor = TimexAnchor.EarlierExpression,
                }
                : null;
        return JoinedTo(m, s, DaysBeforeMonths) is { } next ? Candidate.OfDay(next.Year, next.Part, m.Get(Day)) : null;
    }

    private static Candidate? DayOfCurrentMonth(Match m, SentenceWindow s)
    {
        var counts = s.IsWord(m.End) && !s.Is(m.End, Joints) && !s.Is(m.End, Inner);
        if (!s.Is(m.Start - 1, Inner) || !s.IsNumber(m.Start + 1) || counts)
            return null;
        var day = m.Get(Ordinal);
        if ((s.Context.LatestDay ?? s.Context.Latest)?.In(Grain.Month) is null && s.Context.Published is { } today)
        {
            var before = day > today.Day && Tenses.Around(s, m.Start, m.End) == Tense.Past;
            return s.Context.MonthDay(before ? ((today.Month + 10) % 12) + 1 : today.Month, day, Tense.Unknown);
        }

        return
            (s.Context.LatestDay ?? s.Context.Latest)?.In(Grain.Month) is { Year: not CalendarValue.Unknown } month
            && Candidate.OfDay(month.Year, month.Part, day) is { } named
            ? named with
            {
                Anchor = TimexAnchor.EarlierExpression,
            }
            : null;
    }

    /// <summary>Not the verb "may" or "march", or a person of that name.</summary>
    private static bool IsMonth(Match m, SentenceWindow s) =>
        m.Get(Month) is not (3 or 5) || s.Tokens[m.Start].EndsAbbreviation || s.Is(m.Start - 1, BeforeMonths);

    /// <summary>"August and September 1914": the second has the year.</summary>
    private static Candidate? JoinedMonth(Match m, SentenceWindow s) =>
        JoinedTo(m, s, WithYears) is { } next ? Candidate.Resolved(CalendarValue.OfMonth(next.Year, m.Get(Month))) : null;

    /// <summary>The date after "and", "to" or a dash, if it has one of these forms.</summary>
    private static CalendarValue? JoinedTo(Match m, SentenceWindow s, ExpressionForm[] forms) =>
        s.Is(m.End, Joints)
        && s.Context.LongestMatch(s, m.End + 1) is { When: { Grain: Grain.Month or Grain.Day, Year: not CalendarValue.Unknown } next } other
        && forms.Contains(other.Form)
            ? next
            : null;

    private static Candidate? ShiftedMonth(Match m, SentenceWindow s)
    {
        var month = m.Get(Month);
        if (s.Context.ReferenceTime is not { } here || here.Year == CalendarValue.Unknown || here.First is not { } from)
            return Candidate.Unresolved(CalendarValue.OfMonth(CalendarValue.Unknown, month));
        var year = m.Get(Shifts) switch
        {
            < 0 => month < from.Month ? from.Year : from.Year - 1,
            > 0 => month > from.Month ? from.Year : from.Year + 1,
            _ => from.Year,
        };
        return Candidate.Resolved(CalendarValue.OfMonth(year, month), s.Context.ReferenceAnchor);
    }

    /// <summary>The year of the two digits that is at most twenty years after the reference time.</summary>
    internal static int ExpandTwoDigitYear(int two, SentenceWindow s)
    {
        var here = s.Context.ReferenceTime is { Year: not CalendarValue.Unknown } when ? when.In(Grain.Year)?.Year ?? 2000 : 2000;
        var year = (here / 100 * 100) + two;
        return year > here + 20 ? year - 100 : year;
    }
}
