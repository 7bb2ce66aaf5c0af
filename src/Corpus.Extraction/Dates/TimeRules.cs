using Corpus.Extraction.Lexicons;

namespace Corpus.Extraction.Dates;

/// <summary>Parts of days and clock times.</summary>
internal static class TimeRules
{
    private static readonly Lexicon After = Lexicon.Of("Dates/after-units");
    private static readonly Lexicon Hours = Lexicon.Of("Dates/before-hours");

    public static readonly ExpressionRule[] All =
    [
        new("day's part", new("<calendar> <day-parts>"),
            static (m, s) => m.Draft("calendar").When is { Grain: Grain.Day, Time: "" } day ? Part(day, m, m.Draft("calendar").Anchor) : null,
            ["They met [Friday morning = 2025-06-06TMO].", "It burnt [yesterday evening = 2025-06-11TEV]."],
            ["Friday is fine.", "Last year morning came."]),
        new("part of a day", new("the <day-parts> hours? of <calendar>"),
            static (m, s) => m.Draft("calendar").When is { Grain: Grain.Day, Time: "" } day ? Part(day, m, m.Draft("calendar").Anchor) : null,
            ["They came on [the night of 20 June 1791 = 1791-06-20TNI]."], ["The night of the vote.", "The morning of 1985."]),
        new("hours of a day", new("the early|small hours of <calendar>"),
            static (m, s) => m.Draft("calendar").When is { Grain: Grain.Day, Time: "" } day ? Time(day with { Time = "TMO" }, m.Draft("calendar").Anchor) : null,
            ["He died in [the early hours of Tuesday = 2025-06-10TMO]."], ["The early hours of the war."]),
        new("hours of a day's part", new("the early|small hours of <time>"),
            static (m, s) => m.Draft("time") with { Modifier = TimexModifier.Start },
            ["He died in [the early hours of Tuesday morning = 2025-06-10TMO]."], ["The early hours of the man."]),
        new("noon", new("noon|midday|midnight"),
            static (m, s) => m.Start > s.Begin && Hours.Contains(s.Tokens[m.Start - 1]) && Today(s) is { } day
                ? Time(day with { Time = s.Is(m.Start, "midnight") ? "T24:00" : "T12:00" }, s.Reading.HereAnchor) : null,
            ["The doors open at [noon = 2025-06-12T12:00]."], ["The noon bell rang."]),
        new("this part of the day", new("this <day-parts>"),
            static (m, s) => s.Reading.Here?.In(Grain.Day) is { } day ? Part(day, m, s.Reading.HereAnchor) : s.Reading.Open("XXXX-XX-XXT" + m.Text("day-parts"), TimexType.Time),
            ["He spoke [this morning = 2025-06-12TMO]."], ["This man of the night."]),
        new("early or late part of the day", new("the? early|late|mid -? <day-parts>"),
            static (m, s) => s.Is(m.Start - 1, Hours) && !s.Is(m.End, "of") && Today(s) is { } day ? Part(day, m, s.Reading.HereAnchor) with { Modifier = Edge(m, s) } : null,
            ["By [mid-afternoon = 2025-06-12TAF] it was full.", "It rained until [late evening = 2025-06-12TEV]."], ["The late evening sun."]),
        new("tonight", new("tonight"),
            static (m, s) => s.Reading.Here?.In(Grain.Day) is { } day ? Time(day with { Time = "TNI" }, s.Reading.HereAnchor) : s.Reading.Open("XXXX-XX-XXTNI", TimexType.Time),
            ["They play [tonight = 2025-06-12TNI]."], ["The night was cold."]),
        new("last night", new("last <day-parts>"),
            static (m, s) => s.Reading.Here?.In(Grain.Day)?.Plus(-1) is { } day ? Part(day, m, s.Reading.HereAnchor) : s.Reading.Open("XXXX-XX-XXT" + m.Text("day-parts"), TimexType.Time),
            ["It burnt [last night = 2025-06-11TNI]."], ["The last man of the night."]),
        new("that part of the day", new("<demonstratives> <day-parts>"),
            static (m, s) => Told(s) is { } day ? Part(day, m, Anchor.EarlierExpression) : s.Reading.Open("XXXX-XX-XXT" + m.Text("day-parts"), TimexType.Time),
            ["He came on [May 5 = 2025-05-05] and left [that evening = 2025-05-05TEV]."], ["They knew that men came."]),
        new("part of the day of the story", new("the <day-parts>"),
            static (m, s) => s.Is(m.Start - 1, "in") && !s.Is(m.End, "of") && (!s.IsWord(m.End) || s.Is(m.End, After)) && s.Reading.LatestDay is { } day
                ? Part(day with { Time = "" }, m, Anchor.EarlierExpression) : null,
            ["He came on [May 5 = 2025-05-05] and left in [the afternoon = 2025-05-05TAF]."], ["In the morning he sleeps.", "It fell on May 5 in the evening sun."]),
        new("next part of the day", new("the <neighbours> <day-parts>"),
            static (m, s) => Told(s)?.Plus(m.Number("neighbours")) is { } day ? Part(day, m, Anchor.EarlierExpression) : null,
            ["He came on [May 5 = 2025-05-05] and left [the next morning = 2025-05-06TMO]."], ["The next man of the night."]),
        new("clock time of a day", new("<clock> ,? on? <calendar>"),
            static (m, s) => m.Draft("calendar").When is { Grain: Grain.Day } day ? Time(day with { Time = m.Text("clock") }, m.Draft("calendar").Anchor) : null,
            ["They met at [10 p.m. Wednesday = 2025-06-11T22:00].", "Until [5 p.m. EST, Nov. 6 = 2025-11-06T17:00] it stands."],
            ["At 10 p.m. he left.", "At 10:30 last year began."]),
        new("day and clock time", new("<calendar> ,? at? <clock>"),
            static (m, s) => m.Draft("calendar").When is { Grain: Grain.Day, Time: "" } day ? Time(day with { Time = m.Text("clock") }, m.Draft("calendar").Anchor) : null,
            ["He left on [May 8 1:00 am = 2025-05-08T01:00]."], ["On May 8 at one end he stood."]),
        new("part, then day", new("<day-parts> on? <calendar>"),
            static (m, s) => m.Draft("calendar").When is not { Grain: Grain.Day, Time: "" } day ? null
                : Time(day with { Time = s.Is(m.Start, "noon") ? "T12:00" : s.Is(m.Start, "midnight") ? "T24:00" : "T" + m.Text("day-parts") }, m.Draft("calendar").Anchor),
            ["It ended at [noon Saturday = 2025-06-07T12:00].", "It ended at [midnight on Saturday = 2025-06-07T24:00]."],
            ["The noon bell rang in May.", "At night last year he wept."]),
        new("clock time", new("<clock>"),
            static (m, s) => DayAfterAside(m.End, s) is { } told ? Time(told.When!.Value with { Time = m.Text("clock") }, told.Anchor)
                : Today(s) is { } day ? Time(day with { Time = m.Text("clock") }, s.Reading.HereAnchor)
                : s.Reading.Open("XXXX-XX-XX" + m.Text("clock"), TimexType.Time),
            ["The train left at [10:35 a.m. = 2025-06-12T10:35].", "It burst at [10:35 a.m. = 2025-06-06T10:35] (0735 GMT) [Friday = 2025-06-06].",
                "The wind fell at [1800 GMT = 2025-06-12T18:00].", "It rang at [4 in the morning = 2025-06-12T04:00]."],
            ["They met at 30 p.m. sharp.", "He ate 4 in the morning."]),
    ];

    /// <summary>"(0735 GMT) Friday": the day that stands behind what is said in brackets about the hour.</summary>
    private static Draft? DayAfterAside(int at, Scan s)
    {
        if (!s.IsMark(at, '('))
            return null;
        var close = at + 1;
        while (close < at + LongestAside && !s.IsMark(close, ')'))
            close++;
        return s.Reading.Best(s, s.Is(close + 1, "on") ? close + 2 : close + 1) is { When: { Grain: Grain.Day, Time: "" } } day ? day : null;
    }

    private const int LongestAside = 6;

    private static TimexModifier Edge(Match m, Scan s) =>
        s.Is(m.Start, "mid") ? TimexModifier.Mid : s.Is(m.Start, "late") || s.Is(m.Start + 1, "late") ? TimexModifier.End : TimexModifier.Start;

    /// <summary>The last day that the text named, else the day of publication.</summary>
    private static CalendarValue? Told(Scan s) => (s.Reading.LatestDay ?? s.Reading.Here?.In(Grain.Day)) is { } day ? day with { Time = "" } : null;

    /// <summary>The day that the story is at: the last one named where that is of this week, else the day of publication.</summary>
    private static CalendarValue? Today(Scan s)
    {
        var told = s.Reading.LatestDay is { } day ? day with { Time = "" } : (CalendarValue?)null;
        if (s.Reading.Published is not { } published)
            return told;
        return told is { First: { } first } && published.DayNumber - first.DayNumber is >= 0 and < 7 ? told : s.Reading.Here;
    }

    private static Draft Part(CalendarValue day, Match m, Anchor anchor) => Time(day with { Time = "T" + m.Text("day-parts") }, anchor);

    private static Draft Time(CalendarValue value, Anchor anchor) => new(TimexType.Time, value.ToString(), value, anchor);
}
