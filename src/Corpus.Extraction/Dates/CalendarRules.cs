using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Dates;

/// <summary>Days and months by their own names.</summary>
internal static class CalendarRules
{
    private static readonly Lexicon Attacks = Lexicon.Of("Dates/attacks");
    private static readonly Lexicon Joints = Lexicon.Of("Dates/date-joints");

    public static readonly ExpressionRule[] All =
    [
        new("numeric day", new("<numeric-day>"),
            static (m, s) => m.Number("numeric-day") is var day ? s.Reading.Day(day / 10000, day / 100 % 100, day % 100) : null,
            ["Signed [2025-06-10 = 2025-06-10] in full.", "Filed on [10/25/1998 = 1998-10-25]."],
            ["Dial 10-25-99999.", "It lost 25/13/1998."]),
        new("month, day and year", new("<weekday>? ,? <month> the? <day> ,? <year>"),
            static (m, s) => s.Reading.Day(m.Number("year"), m.Number("month"), m.Number("day")),
            ["It opened on [Aug. 7, 1998 = 1998-08-07].", "It closed on [Monday, January 5, 2015 = 2015-01-05]."],
            ["On February 30, 1998, nothing was right.", "He may 7, 1998."]),
        new("day, month and year", new("<weekday>? ,? the? <day> of? <month> ,? <year>"),
            static (m, s) => s.Reading.Day(m.Number("year"), m.Number("month"), m.Number("day")),
            ["It began on [1 September 1939 = 1939-09-01].", "They landed on [the 6th of June, 1944 = 1944-06-06]."],
            ["The 45th of May, 1944 never came."]),
        new("month, day and short year", new("<month> <day> ,? <short-year>"),
            static (m, s) => s.Reading.Day(Century(m.Number("short-year"), s), m.Number("month"), m.Number("day")),
            ["He wrote it on [May 8, '95 = 1995-05-08]."], ["He wrote on May 8, ’tis said."]),
        new("month, day and year glued to a time", new("<weekday>? ,? <month> <day> ,? <glued-year>"),
            static (m, s) => s.Reading.Day(m.Number("glued-year"), m.Number("month"), m.Number("day")) is { } day ? day with { Figures = 4 } : null,
            ["It was seen on [June 10, 2024 = 2024-06-10]7:55 in [the evening = 2024-06-10TEV]."], ["It was seen on June 10, 20247 times."]),
        new("day of the attacks of 2001", new("<month> <day>"),
            static (m, s) => m.Number("month") == 9 && m.Number("day") == 11 && (s.Is(m.End, Attacks) || s.IsWord(m.End) && s.Is(m.End + 1, Attacks))
                && s.Reading.Here?.First is { Year: > 2001 } ? s.Reading.Day(2001, 9, 11) : null,
            ["It was built after the [Sept. 11 = 2001-09-11] attacks."], ["They met on Sept. 11.", "The Sept. 12 attacks."]),
        new("month and day", new("<weekday>? ,? <month> the? <day>"),
            static (m, s) => HasNoYear(m, s) ? null : DayOf(m, s),
            ["He was born on [Jan. 14 = 2025-01-14].", "They met on [Sunday, March eighth = 2025-03-08].", "They met on [Dec. 30 = 2024-12-30]."],
            ["In January 66 people came.", "By February 30 all was sold.", "On June 5, 99999 it ends."]),
        new("shifted weekday with its day", new("this|last|next coming|past? <weekday> ,? <month> the? <day>"),
            static (m, s) => DayOf(m, s),
            ["They meet [this coming Sunday, June 15 = 2025-06-15]."], ["They meet this coming Sunday, June permitting."]),
        new("day and month", new("<weekday>? ,? the? <day> of? <month>"),
            static (m, s) => DayOf(m, s),
            ["It fell on [27 June = 2025-06-27].", "On [the 4th of May = 2025-05-04] it rained."],
            ["All 45 May be sold."]),
        new("first day before a day and year", new("<month> <day> -|–|—|to|through|and|or <day> ,? <year>"),
            static (m, s) => s.Reading.Day(m.Number("year"), m.Number("month"), m.Number("day")) is { } day ? day with { GivesBack = m.End - m.EndOf("day") } : null,
            ["They met [March 3 = 2012-03-03]-[5, 2012 = 2012-03-05]."], ["They met March 3-5 and 2012 came."]),
        new("last day and year", new("<day> ,? <year>"),
            static (m, s) => s.Reading.Previous is { Rule: "first day before a day and year", When: { } first } previous && previous.End == m.Start - 1
                ? s.Reading.Day(m.Number("year"), first.Part, m.Number("day")) : null,
            ["They met [May 7 = 1998-05-07] and [8, 1998 = 1998-05-08]."], ["He had 5, 2012 of them red."]),
        new("no such day", new("<weekday>? ,? <month> the? <ordinal>|<number> ,? <year>?"),
            static (m, s) => IsNoDay(m, s) ? Draft.None : null,
            [], ["On February 30 it rained.", "On February 30, 2025, it rained.", "On June 5, 99999, it ends.", "In May 45th."]),
        new("no such day before its month", new("the? <ordinal>|<number> of? <month> ,? <year>?"),
            static (m, s) => IsNoDay(m, s) ? Draft.None : null,
            [], ["The 45th of May never came.", "It fell on 30 February 1998."]),
        new("day after a month's day", new("<day>"),
            static (m, s) => AnotherDay(m, s),
            ["They met on [July 9 = 2025-07-09] and [10 = 2025-07-10].", "From [12 = 2025-05-12] to [14 May = 2025-05-14] it rained.", "On [July 9 = 2025-07-09] and [10 = 2025-07-10] they met."],
            ["They met on July 9 and 10 people came.", "He had 9 and 10 apples."]),
        new("day of the story's month", new("the <ordinal>"),
            static (m, s) => DayOfStory(m, s),
            ["It began on [May 5 = 2025-05-05] and ended on [the 15th = 2025-05-15].", "He left on [the 30th = 2025-05-30]."], ["She was the 15th to come.", "The 5th of them fell."]),
        new("month and year", new("<month> ,? of|in? <year>"),
            static (m, s) => s.Reading.At(CalendarValue.OfMonth(m.Number("year"), m.Number("month"))),
            ["It ended in [November 1918 = 1918-11].", "It ended in [February of 1940 = 1940-02]."],
            ["It may 1998 be."]),
        new("month and short year", new("<month> <short-year>"),
            static (m, s) => s.Reading.At(CalendarValue.OfMonth(Century(m.Number("short-year"), s), m.Number("month"))),
            ["It ended in [March '99 = 1999-03]."], ["It ended in March ’twas said."]),
        new("month of a told year", new("<month> ,? of|in? <calendar>"),
            static (m, s) => m.Draft("calendar").When is { Grain: Grain.Year } year && IsMonth(m, s)
                ? s.Reading.At(CalendarValue.OfMonth(year.Year, m.Number("month")), m.Draft("calendar").Anchor) : null,
            ["He came in [June last year = 2024-06].", "They sold it in [January of this year = 2025-01]."],
            ["It was better in April than last year was."]),
        new("day of a told year", new("<month> <day> ,? of? <calendar>"),
            static (m, s) => m.Draft("calendar").When is { Grain: Grain.Year } year
                ? s.Reading.Day(year.Year, m.Number("month"), m.Number("day")) : null,
            ["He came on [June 5 last year = 2024-06-05]."], ["He came on June 31 last year."]),
        new("shifted month", new("this|the? <shifts> <month>"),
            static (m, s) => ShiftedMonth(m, s),
            ["He took office [last July = 2024-07].", "It opens [next March = 2026-03].", "They vote [this September = 2025-09]."],
            ["The last may be first."]),
        new("shifted month's day", new("this|the? <shifts> <month> <day>"),
            static (m, s) => ShiftedMonth(m, s) is { When: { } when } ? s.Reading.Day(when.Year, when.Part, m.Number("day")) : null,
            ["He was shot [last Oct. 23 = 2024-10-23]."], ["He was shot last Oct. 45."]),
        new("bare month", new("<month>"),
            static (m, s) => JoinedMonth(m, s) ?? (!IsMonth(m, s) ? null
                : s.Reading.Month(m.Number("month"), Tenses.IsIntended(s, m.Start) ? Tense.Future : Tenses.Around(s, m.Start, m.End))),
            ["Exports rose in [April = 2025-04].", "The summit will be held in [November = 2025-11].", "It fell in [September = 2024-09].",
                "It announced an agreement to buy the mill in [January = 2026-01].", "It fell on a still unknown day in [September = 2024-09]."],
            ["Theresa May spoke.", "They march on.", "May I?"]),
    ];

    private static readonly string[] FullDays = ["month, day and year", "day, month and year"];
    private static readonly string[] DaysBeforeMonths = ["day and month", "day, month and year"];
    private static readonly string[] WithYears = ["month and year", "month of a told year", "month, day and year", "day, month and year"];

    private static readonly Lexicon Closers = Lexicon.Of("Dates/closers");
    private static readonly Lexicon Inner = Lexicon.Of("Dates/before-days");
    private static readonly Lexicon BeforeMonths = Lexicon.Of("Dates/before-months");

    /// <summary>What stands in the year's place is no year: "June 5, 0000".</summary>
    private static bool HasNoYear(Match m, Scan s)
    {
        var next = s.IsMark(m.End, ',') ? m.End + 1 : m.End;
        return s.IsNumber(next) && s.Tokens[next].Length > 3 && s.Document.Of(s.Tokens[next]).IndexOf(',') < 0;
    }

    /// <summary>A month beside a number that is none of its days: not even the month is meant. "In January 66 people came" tells of people.</summary>
    private static bool IsNoDay(Match m, Scan s)
    {
        var (month, day) = (m.Number("month"), m.Has("ordinal") ? m.Number("ordinal") : m.Number("number"));
        if (m.Has("year"))
            return CalendarDate.Of(m.Number("year"), month, day) is null;
        return day > Reading.DaysIn(2000, month) && (m.Has("ordinal") || day <= 31) || m.Has("number") && day is > 0 and <= 31 && HasNoYear(m, s);
    }

    /// <summary>"March 19 – April 30, 2003": the year stands beside the second.</summary>
    private static Draft? DayOf(Match m, Scan s) =>
        !s.IsMark(m.End, ',') && JoinedTo(m, s, FullDays) is { } next
            ? s.Reading.Day(next.Year, m.Number("month"), m.Number("day"))
            : s.Reading.MonthDay(m.Number("month"), m.Number("day"), Tenses.Around(s, m.Start, m.End));

    /// <summary>A bare day takes its month from the day beside it: "July 9 and 10", "from 12 to 14 May".</summary>
    private static Draft? AnotherDay(Match m, Scan s)
    {
        var counts = s.IsWord(m.End) && s.Tokens[m.End].Case == LetterCase.Lower && !s.Is(m.End, Joints) && !s.Is(m.End, Closers) && !Tenses.IsVerb(s, m.End);
        if (!s.IsNumber(m.Start) || counts)
            return null;
        if (s.Reading.Previous is { End: var end, When: { Grain: Grain.Day, Year: not CalendarValue.Unknown } day } && end == m.Start - 1 && s.Is(end, Joints))
            return s.Reading.Day(day.Year, day.Part, m.Number("day")) is { } draft ? draft with { Anchor = Anchor.EarlierExpression } : null;
        return JoinedTo(m, s, DaysBeforeMonths) is { } next ? s.Reading.Day(next.Year, next.Part, m.Number("day")) : null;
    }

    private static Draft? DayOfStory(Match m, Scan s)
    {
        var counts = s.IsWord(m.End) && !s.Is(m.End, Joints) && !s.Is(m.End, Inner);
        if (!s.Is(m.Start - 1, Inner) || !s.IsNumber(m.Start + 1) || counts)
            return null;
        var day = m.Number("ordinal");
        if ((s.Reading.LatestDay ?? s.Reading.Latest)?.In(Grain.Month) is null && s.Reading.Published is { } today)
        {
            var before = day > today.Day && Tenses.Around(s, m.Start, m.End) == Tense.Past;
            return s.Reading.MonthDay(before ? ((today.Month + 10) % 12) + 1 : today.Month, day, Tense.Unknown);
        }

        return (s.Reading.LatestDay ?? s.Reading.Latest)?.In(Grain.Month) is { Year: not CalendarValue.Unknown } month
            && s.Reading.Day(month.Year, month.Part, day) is { } told ? told with { Anchor = Anchor.EarlierExpression } : null;
    }

    /// <summary>Not the verb "may", not the verb "march", not a person of that name.</summary>
    private static bool IsMonth(Match m, Scan s) =>
        m.Number("month") is not (3 or 5) || s.Tokens[m.Start].EndsAbbreviation || s.Is(m.Start - 1, BeforeMonths);

    /// <summary>"August and September 1914": the year stands beside the second.</summary>
    private static Draft? JoinedMonth(Match m, Scan s) =>
        JoinedTo(m, s, WithYears) is { } next ? s.Reading.At(CalendarValue.OfMonth(next.Year, m.Number("month"))) : null;

    /// <summary>The date after "and", "to" or a dash, where one of these rules reads it.</summary>
    private static CalendarValue? JoinedTo(Match m, Scan s, string[] rules) =>
        s.Is(m.End, Joints) && s.Reading.Best(s, m.End + 1) is { When: { Grain: Grain.Month or Grain.Day, Year: not CalendarValue.Unknown } next } other && rules.Contains(other.Rule)
            ? next : null;

    private static Draft? ShiftedMonth(Match m, Scan s)
    {
        var month = m.Number("month");
        if (s.Reading.Here is not { } here || here.Year == CalendarValue.Unknown || here.First is not { } from)
            return s.Reading.Open(CalendarValue.OfMonth(CalendarValue.Unknown, month));
        var year = m.Number("shifts") switch
        {
            < 0 => month < from.Month ? from.Year : from.Year - 1,
            > 0 => month > from.Month ? from.Year : from.Year + 1,
            _ => from.Year,
        };
        return s.Reading.At(CalendarValue.OfMonth(year, month), s.Reading.HereAnchor);
    }

    internal static int Century(int two, Scan s)
    {
        var here = s.Reading.Here is { Year: not CalendarValue.Unknown } when ? when.In(Grain.Year)?.Year ?? 2000 : 2000;
        var year = (here / 100 * 100) + two;
        return year > here + 20 ? year - 100 : year;
    }
}
