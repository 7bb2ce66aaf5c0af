using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Dates;

/// <summary>So much time before or after another point in time.</summary>
internal static class OffsetRules
{
    private static readonly Lexicon Results = Lexicon.Of("Dates/results");

    public static readonly ExpressionRule[] All =
    [
        new("ago", new("<amount> ago"),
            static (m, s) => Offset(m, s, s.Reading.Here, s.Reading.HereAnchor, -1),
            ["He left [two weeks ago = 2025-W22].", "It opened [five years ago = 2020].", "It began [10 days ago = 2025-06-02].", "It ended [years ago = PAST_REF].",
                "It began [two and a half years ago = 2022-12].", "It began [two and a half weeks ago = 2025-W22].", "It began [a month and a half ago = 2025-04].",
                "It began [2.5 years ago = 2022-12].", "It began [a decade and a half ago = 2010]."],
            ["Two weeks agog."]),
        new("sum of lengths ago", new("<duration> ago"),
            static (m, s) => m.Draft("duration").Rule == "sum of lengths" ? Offset(m.Draft("duration").Value, m.Start, s, s.Reading.Here, s.Reading.HereAnchor, -1) : null,
            ["He left [two years and three months ago = 2023-03]."], ["He left two years and three men ago."]),
        new("ago or so", new("<amount> or so ago"),
            static (m, s) => Offset(m, s, s.Reading.Here, s.Reading.HereAnchor, -1),
            ["He left [a week or so ago = 2025-W23]."], ["A week or so before."]),
        new("ago from a near day", new("<date> <calendar>"),
            static (m, s) => m.Draft("date") is { Rule: "ago", When.Grain: Grain.Year } ago && m.Draft("calendar") is { Rule: "deictic day" or "shifted unit", When: { Grain: Grain.Day or Grain.Week or Grain.Month } near }
                && s.Reading.Here is { } here ? YearsBefore(near, here.Year - ago.When!.Value.Year, s) : null,
            ["He died [15 years ago today = 2010-06-12].", "It began [ten years ago this month = 2015-06]."], ["Two weeks ago today was grey."]),
        new("from now", new("<amount> from now|today"),
            static (m, s) => Offset(m, s, s.Reading.Here, s.Reading.HereAnchor, 1),
            ["It opens [two years from now = 2027]."], ["Two years from the vote it opened."]),
        new("in so much time", new("<amount> '|’|'s|’s time"),
            static (m, s) => s.Is(m.Start - 1, "in") ? Offset(m, s, s.Reading.Here, s.Reading.HereAnchor, 1) : null,
            ["It will open in [two years’ time = 2027]."], ["It was two years’ time well spent."]),
        new("earlier", new("<amount> earlier|before|previously"),
            static (m, s) => s.Is(m.End, "than") || s.Is(m.End - 1, "before") && IsFollowed(m, s) ? null : Offset(m, s, s.Reading.Latest ?? s.Reading.Here, Anchor.EarlierExpression, -1),
            ["He came in [1980 = 1980]; [two years earlier = 1978] she had left."],
            ["It took three days before the rain."]),
        new("later", new("<amount> later|afterwards|hence"),
            static (m, s) => s.Is(m.End, "than") ? null : Offset(m, s, s.Reading.Latest ?? s.Reading.Here, Anchor.EarlierExpression, 1),
            ["He came on [May 5 = 2025-05-05]; [two days later = 2025-05-07] she left."], ["Two men later left.", "It came two days later than planned."]),
        new("after a date", new("<amount> after <calendar>"),
            static (m, s) => Offset(m, s, m.Draft("calendar").When, m.Draft("calendar").Anchor, 1),
            ["She left [two days after May 5 = 2025-05-07]."], ["Two men after May 5 left.", "Two days after the vote he left."]),
        new("before a date", new("<amount> before <calendar>"),
            static (m, s) => Offset(m, s, m.Draft("calendar").When, m.Draft("calendar").Anchor, -1),
            ["She left [two days before May 5 = 2025-05-03]."], ["Two days before the vote he left."]),
        new("so long a year before", new("the? <year-before> <duration>"),
            static (m, s) => m.Draft("duration"),
            ["It lost more in [the year-earlier nine months = P9M]."], ["The year-earlier loss was small."]),
        new("year-earlier", new("<year-before>"),
            static (m, s) => Offset("P1Y", m.Start, s, s.Reading.Latest ?? s.Reading.Here, Anchor.EarlierExpression, -1),
            ["In [the first quarter = 2025-Q1] it beat the [year-earlier = 2024-Q1] figure and [a year ago = 2024-Q1]."],
            ["The earlier year was dry.", "It was year on year."]),
    ];

    private static Draft? YearsBefore(CalendarValue near, int years, Scan s) =>
        near.Grain == Grain.Day ? s.Reading.Day(near.Year - years, near.Part, near.Day)
            : near.Year - years is > 0 and var year ? s.Reading.At(near with { Year = year }, s.Reading.HereAnchor) : null;

    private static bool IsFollowed(Match m, Scan s) => m.End < s.End && s.Tokens[m.End].Kind != TokenKind.Mark;

    private static Draft? Offset(Match m, Scan s, CalendarValue? from, Anchor anchor, int direction) =>
        Offset(m.Text("amount"), m.Start, s, from, anchor, direction);

    /// <param name="amount">As TimeML writes it: P2W.</param>
    private static Draft? Offset(string amount, int at, Scan s, CalendarValue? from, Anchor anchor, int direction)
    {
        if (amount[1] == 'X' || amount[2] == 'X')
            return new Draft(TimexType.Date, direction < 0 ? "PAST_REF" : "FUTURE_REF", null, anchor);
        if (amount[1] == 'T')
            return Hours(s, from, anchor);
        var count = Figures.Leading(amount.Substring(1));
        if (Mixed(amount, count) is { } mixed)
            return from?.In(mixed.Grain)?.Plus(direction * mixed.Count) is { } then ? s.Reading.Shifted(then, anchor, mixed.To, 0) : null;
        var grain = amount[amount.Length - 1] switch { 'D' => Grain.Day, 'W' => Grain.Week, 'M' => Grain.Month, 'Q' => Grain.Quarter, _ => Grain.Year };
        // Companies compare a quarter with the same one "a year earlier", and several months with those of the year before.
        var compares = amount == "P1Y" && direction < 0 && (!s.Is(at, "a") && !s.Is(at, "one") || TellsResults(s, at));
        if (compares && s.Reading is { ReportsMonths: true, LatestQuarter.Year: > 1 and var year })
            return s.Reading.At(CalendarValue.OfYear(year - 1), Anchor.EarlierExpression) with { Aside = true };
        if (compares && s.Reading.LatestQuarter is { Year: > 1 } quarter && s.Reading.Previous is not { Type: TimexType.Duration })
            return s.Reading.At(quarter with { Year = quarter.Year - 1 }, Anchor.EarlierExpression) with { Aside = true };
        // "In 2003 he fell; two months later he died": the year is told, the month is not. Where the count leads out of the calendar, not even the year is.
        var told = from?.In(grain) is null && from is { Grain: Grain.Day or Grain.Month or Grain.Year } when ? when.Year : CalendarValue.Unknown;
        return s.Reading.Shifted(from, anchor, grain, direction * count)
            ?? s.Reading.Open(new CalendarValue(grain, told, CalendarValue.Unknown, CalendarValue.Unknown)) with { Aside = true };
    }

    /// <summary>"two and a half years" are thirty months, "a month and a half" are 45 days that end in a month: what to count, and what to tell.</summary>
    private static (Grain Grain, long Count, Grain To)? Mixed(string amount, int count)
    {
        var at = 1;
        while (at < amount.Length && amount[at] is >= '0' and <= '9')
            at++;
        if (at >= amount.Length - 1)
            return null;
        // "2.5 years"
        if (amount[at] == '.')
        {
            var tenths = amount[at + 1] - '0';
            return amount[amount.Length - 1] switch
            {
                'Y' => (Grain.Month, (count * 12L) + (tenths * 12 / 10), Grain.Month),
                'M' => (Grain.Day, (count * 30L) + (tenths * 3), Grain.Month),
                'W' => (Grain.Day, (count * 7L) + (tenths * 7 / 10), Grain.Week),
                _ => (Grain.Day, count, Grain.Day),
            };
        }

        var rest = Figures.Leading(amount.Substring(at + 1));
        return amount[at] switch
        {
            'Y' => (Grain.Month, (count * 12L) + rest, Grain.Month),
            'M' => (Grain.Day, (count * 30L) + rest, Grain.Month),
            'W' => (Grain.Day, (count * 7L) + rest, Grain.Week),
            _ => (Grain.Day, count, Grain.Day),
        };
    }

    /// <summary>The sentence speaks of money or of what a company reports: only then is "a year ago" the quarter of a year ago.</summary>
    internal static bool TellsResults(Scan s, int at)
    {
        for (var i = Math.Max(s.Begin, at - Nearby); i < s.End && i < at + Nearby; i++)
        {
            if (s.Is(i, Results) || s.Tokens[i] is { Kind: TokenKind.Mark, First: '$' or '£' or '€' or '¥' })
                return true;
        }

        return false;
    }

    private const int Nearby = 30;

    private static Draft? Hours(Scan s, CalendarValue? from, Anchor anchor) =>
        from is { Grain: Grain.Day } day ? new Draft(TimexType.Time, (day with { Time = "TXX" }).ToString(), day with { Time = "" }, anchor) : null;
}
