using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Tokens;
using static Corpus.Extraction.Dates.Slots;

namespace Corpus.Extraction.Dates;

/// <summary>Parts of days and clock times.</summary>
internal static class TimeRules
{
    /// <summary>"She picks up letters in the morning": what is done on any day.</summary>
    private static bool IsOfAnyDay(Match m, SentenceWindow s) =>
        s.Context.Published is not null && Tenses.Around(s, m.Start, m.End) == Tense.Unknown && DeicticRules.IsScheduled(m, s);

    private static readonly Lexicon After = Lexicon.Of("Dates/after-units");
    private static readonly Lexicon Hours = Lexicon.Of("Dates/before-hours");

    public static readonly DateRule[] All =
    [
        new("date/day-part-of-date", "A day and a part of the day name one time.", "<calendar> <day-parts>", static (m, s) =>
            m.Get(Calendar).When is { Grain: Grain.Day, Time: "" } day ? PartOf(day, m, m.Get(Calendar).Anchor) : null
        )
        {
            Examples = ["They met [Friday morning = 2025-06-06TMO].", "It burnt [yesterday evening = 2025-06-11TEV]."],
            Counterexamples = ["Friday is fine.", "Last year morning came."],
        },
        new(
            "date/part-of-day",
            "“the night of 4 May” is a part of that day.",
            "the <edges>? <day-parts> hours? of <calendar>",
            static (m, s) =>
                m.Get(Calendar).When is { Grain: Grain.Day, Time: "" } day
                    ? PartOf(day, m, m.Get(Calendar).Anchor) with
                    {
                        Modifier = m.Has(Edges) ? m.Get(Edges) : TimexModifier.None,
                    }
                    : null
        )
        {
            Examples = ["They came on [the night of 4 May 1802 = 1802-05-04TNI] and left in [the early morning of May 5 = 1802-05-05TMO]."],
            Counterexamples = ["The night of the vote.", "The morning of 1985."],
        },
        new(
            "date/early-hours",
            "“the early hours of Tuesday” are the morning of that day.",
            "the early|small hours of <calendar>",
            static (m, s) =>
                m.Get(Calendar).When is { Grain: Grain.Day, Time: "" } day
                    ? TimeOf(day with { Time = "TMO" }, m.Get(Calendar).Anchor)
                    : null
        )
        {
            Examples = ["He died in [the early hours of Tuesday = 2025-06-10TMO]."],
            Counterexamples = ["The early hours of the war."],
        },
        new(
            "date/early-hours-of-time",
            "“the early hours of Tuesday morning” are the start of that time.",
            "the early|small hours of <time>",
            static (m, s) => m.Get(Time) with { Modifier = TimexModifier.Start }
        )
        {
            Examples = ["He died in [the early hours of Tuesday morning = 2025-06-10TMO]."],
            Counterexamples = ["The early hours of the man."],
        },
        new(
            "date/noon",
            "“noon” and “midnight” after a preposition are a clock time of the current day.",
            "<noons>|midday",
            static (m, s) =>
                m.Start > s.Begin && Hours.Contains(s.Tokens[m.Start - 1]) && CurrentDay(m, s) is { } day
                    ? TimeOf(day with { Time = m.Has(Noons) ? ClockOf(m.Get(Noons)) : Midday }, s.Context.ReferenceAnchor)
                    : null
        )
        {
            Examples = ["The doors open at [noon = 2025-06-12T12:00]."],
            Counterexamples = ["The noon bell rang."],
        },
        new("date/this-day-part", "“this morning” is a part of the day of publication.", "this <day-parts>", static (m, s) =>
            PartOf(s.Context.ReferenceTime?.In(Grain.Day), m, s.Context.ReferenceAnchor)
        )
        {
            Examples = ["He spoke [this morning = 2025-06-12TMO]."],
            Counterexamples = ["This man of the night."],
        },
        new(
            "date/edge-of-day-part",
            "“late evening” after a preposition is a part of the current day.",
            "the? <edges> -? <day-parts>",
            static (m, s) =>
                s.Is(m.Start - 1, Hours) && !s.Is(m.End, Marker.Partitive) && CurrentDay(m, s) is { } day
                    ? PartOf(day, m, s.Context.ReferenceAnchor) with
                    {
                        Modifier = m.Get(Edges),
                    }
                    : null
        )
        {
            Examples = ["By [mid-afternoon = 2025-06-12TAF] it was full.", "It rained until [late evening = 2025-06-12TEV]."],
            Counterexamples = ["The late evening sun."],
        },
        new("date/tonight", "“tonight” is the night of the reference time.", "tonight", static (m, s) => Tonight(m, s))
        {
            Examples =
            [
                "They play [tonight = 2025-06-12TNI].",
                "Late on [Tuesday = 2025-06-10] she said: “I won [tonight = 2025-06-10TNI].”",
                "They lost on [Wednesday = 2025-06-11]. “We were poor [tonight = 2025-06-11TNI],” she said.",
                "They lost on [Wednesday = 2025-06-11]. “We play [tonight = 2025-06-12TNI],” she said.",
                "They lost on [Saturday = 2025-06-07]. “We were poor [tonight = XXXX-XX-XXTNI],” she said.",
                "“We were poor [tonight = 2025-06-11TNI],” the coach said after [Wednesday = 2025-06-11]’s loss.",
            ],
            Counterexamples = ["The night was cold.", "She was on The Tonight Revue and Valley Tonight."],
        },
        new("date/last-night", "“last night” is a part of the day before the reference time.", "last <day-parts>", static (m, s) =>
            PartOf(s.Context.ReferenceTime?.In(Grain.Day)?.Plus(-1), m, s.Context.ReferenceAnchor)
        )
        {
            Examples = ["It burnt [last night = 2025-06-11TNI]."],
            Counterexamples = ["The last man of the night."],
        },
        new(
            "date/same-day-part",
            "“that evening” is a part of the day that the text last named.",
            "<demonstratives> <day-parts>",
            static (m, s) => PartOf(LatestDayOf(s), m, TimexAnchor.EarlierExpression)
        )
        {
            Examples =
            [
                "He came on [May 5 = 2025-05-05] and left [that evening = 2025-05-05TEV].",
                "They married in [2019 = 2019], and they danced [that evening = XXXX-XX-XXTEV].",
                "He remembers [that night = XXXX-XX-XXTNI] well.",
                "He came on [May 5 = 2025-05-05]. He was poor. He had a dog. It was old. It was ill. He left [that evening = XXXX-XX-XXTEV].",
            ],
            Counterexamples = ["They knew that men came."],
        },
        new(
            "date/day-part-before-or-after",
            "“the night before” and “the morning after” are parts of the day before or after the one that the text last named.",
            "the <day-parts> <sides>",
            static (m, s) =>
                DeicticRules.EndsPhrase(m.End, s) ? PartOf(LatestDayOf(m, s)?.Plus(m.Get(Sides)), m, TimexAnchor.EarlierExpression) : null
        )
        {
            Examples =
            [
                "He quit on [May 5 = 2025-05-05]. He had met her [the night before = 2025-05-04TNI].",
                "He quit on [May 5 = 2025-05-05]. [The morning after = 2025-05-06TMO], she left.",
                "He quit in [2019 = 2019]. [The night before = XXXX-XX-XXTNI], he had met her.",
                "The final is on [June 20 = 2025-06-20]. He looked tired: he had slept badly [the night before = XXXX-XX-XXTNI].",
            ],
            Counterexamples =
            [
                "He met her the night before the vote.",
                "It was the morning after the storm.",
                "The film “The Morning After” opened.",
                "He met her the night before “Hamlet” opened.",
                "He met her the night before \"Hamlet\" opened.",
                "It was the morning after (and before) the storm.",
            ],
        },
        new(
            "date/day-part",
            "“in the afternoon” is a part of the day that the text last named, or of any day if the clause shows no past and no future.",
            "the <day-parts>",
            static (m, s) =>
                s.Is(m.Start - 1, Marker.Within)
                && !s.Is(m.End, Marker.Partitive)
                && (!s.IsWord(m.End) || s.Is(m.End, After))
                && s.Context.LatestDay is { } day
                    ? PartOf(IsOfAnyDay(m, s) ? null : day with { Time = "" }, m, TimexAnchor.EarlierExpression)
                    : null
        )
        {
            Examples =
            [
                "He came on [May 5 = 2025-05-05] and left in [the afternoon = 2025-05-05TAF].",
                "He came on [May 5 = 2025-05-05]. They have coffee there. She picks up letters in [the morning = XXXX-XX-XXTMO].",
            ],
            Counterexamples = ["In the morning he sleeps.", "It fell on May 5 in the evening sun."],
        },
        new(
            "date/trading-part",
            "“in morning trading” is a part of the day that the text tells of.",
            "<day-parts> trading|trade|deals",
            static (m, s) =>
                s.IsWord(m.Start - 1) && CurrentDay(m, s) is { } day
                    ? PartOf(day, m, s.Context.ReferenceAnchor) with
                    {
                        Lookahead = 1,
                    }
                    : null
        )
        {
            Examples = ["Shares fell in [afternoon = 2025-06-12TAF] trading."],
            Counterexamples = ["Morning traders came.", "The afternoon of trading was slow."],
        },
        new(
            "date/next-day-part",
            "“the next morning” is a part of the day after the one that the text last named.",
            "the <neighbours> <day-parts>",
            static (m, s) => PartOf(NextTo(m, s)?.Plus(m.Get(Neighbours)), m, TimexAnchor.EarlierExpression)
        )
        {
            Examples =
            [
                "He came on [May 5 = 2025-05-05] and left [the next morning = 2025-05-06TMO].",
                "In [2019 = 2019] a storm hit the town, and [the next morning = XXXX-XX-XXTMO] the river rose.",
                "The flood came. [The next morning = XXXX-XX-XXTMO] the street was gone.",
                "She goes to bed late. [The next morning = XXXX-XX-XXTMO], she is tired.",
            ],
            Counterexamples = ["The next man of the night."],
        },
        new("date/clock-date", "A clock time and a day name one time.", "<clock> ,? on? <calendar>", static (m, s) =>
            m.Get(Calendar).When is { Grain: Grain.Day } day ? TimeOf(day with { Time = m.Get(Clock) }, m.Get(Calendar).Anchor) : null
        )
        {
            Examples = ["They met at [7 p.m. Wednesday = 2025-06-11T19:00].", "It stands until [8 p.m. CET, Nov. 9 = 2025-11-09T20:00]."],
            Counterexamples = ["At 10 p.m. he left.", "At 10:30 last year began."],
        },
        new("date/date-clock", "A day and a clock time name one time.", "<calendar> ,? at? <clock>", static (m, s) =>
            m.Get(Calendar).When is { Grain: Grain.Day, Time: "" } day
                ? TimeOf(day with { Time = m.Get(Clock) }, m.Get(Calendar).Anchor)
                : null
        )
        {
            Examples = ["He left on [May 8 1:00 am = 2025-05-08T01:00]."],
            Counterexamples = ["On May 8 at one end he stood."],
        },
        new(
            "date/day-part-date",
            "A part of the day and then the day name one time.",
            "<noons>|<day-parts> on? <calendar>",
            static (m, s) =>
                m.Get(Calendar).When is not { Grain: Grain.Day, Time: "" } day
                    ? null
                    : TimeOf(day with { Time = m.Has(Noons) ? ClockOf(m.Get(Noons)) : m.Get(DayParts).ToTimex() }, m.Get(Calendar).Anchor)
        )
        {
            Examples = ["It ended at [noon Saturday = 2025-06-07T12:00].", "It ended at [midnight on Saturday = 2025-06-07T24:00]."],
            Counterexamples = ["The noon bell rang in May.", "At night last year he wept."],
        },
        new("date/clock", "A clock time by itself belongs to the current day.", "<clock>", static (m, s) => IsTimeTaken(m, s) ? null
            : DayAfterBrackets(m.End, s) is { } named ? TimeOf(named.When!.Value with { Time = m.Get(Clock) }, named.Anchor)
            : CurrentDay(m, s) is { } day ? TimeOf(day with { Time = m.Get(Clock) }, s.Context.ReferenceAnchor)
            : Candidate.Unresolved("XXXX-XX-XX" + m.Get(Clock), TimexType.Time))
        {
            Form = ExpressionForm.Clock,
            Examples =
            [
                "The train left at [10:35 a.m. = 2025-06-12T10:35].",
                "The fair is on [Saturday, June 21 = 2025-06-21], from [2 p.m. = 2025-06-21T14:00] to [6 p.m. = 2025-06-21T18:00].",
                "Doe, who was hired on [May 3, 2019 = 2019-05-03], resigned at [5 p.m. = XXXX-XX-XXT17:00].",
                "He was arrested on [Sunday = 2025-06-08] and will appear in court at [9 a.m. = XXXX-XX-XXT09:00].",
                "They vote on [Monday = 2025-06-16]. The polls open at [8 a.m. = 2025-06-16T08:00].",
                "On [March 3, 2011 = 2011-03-03], the ground shook at [5 p.m. = 2011-03-03T17:00].",
                "She was born on [March 3, 2011 = 2011-03-03]. The bell rang at [5 p.m. = 2025-06-12T17:00].",
                "It sank at [8:20 a.m. = 2025-06-06T08:20] (0620 GMT) [Friday = 2025-06-06].",
                "The wind fell at [1800 GMT = 2025-06-12T18:00].",
                "It rang at [4 in the morning = 2025-06-12T04:00].",
                "They met at [half past nine = 2025-06-12T09:30].",
                "It crashed at [6.30 p.m. = 2025-06-12T18:30] near the mill, and again at [10.15pm = 2025-06-12T22:15].",
            ],
            Counterexamples =
            [
                "She ran the mile in 4:12 and won in 2:05:31.",
                "They met at 30 p.m. sharp.",
                "It rose to 6.30 from 5.10.",
                "He ate 4 in the morning.",
            ],
        },
    ];

    /// <summary>"ran the mile in 4:12"</summary>
    private static bool IsTimeTaken(Match m, SentenceWindow s) =>
        s.Is(m.Start - 1, Marker.Within) && s.IsNumber(m.End - 1) && s.IsMark(m.Start + 1, ':')
        || s.IsGlued(m.Start) && s.IsMark(m.Start - 1, ':');

    /// <summary>"(0620 GMT) Friday": the day after the brackets that repeat the hour.</summary>
    private static Candidate? DayAfterBrackets(int at, SentenceWindow s)
    {
        if (!s.IsMark(at, '('))
            return null;
        var close = at + 1;
        while (close < at + LongestBrackets && !s.IsMark(close, ')'))
            close++;
        return
            s.Context.LongestMatch(s, s.Is(close + 1, Marker.OnDay) ? close + 2 : close + 1) is { When: { Grain: Grain.Day, Time: "" } } day
            ? day
            : null;
    }

    private const int LongestBrackets = 6;

    private const string Midday = "T12:00";

    private static string ClockOf(int hour) => "T" + Figures.Write(hour, 2) + ":00";

    /// <summary>The day that the text named last and shortly before; null if it has left that day.</summary>
    private static CalendarValue? LatestDayOf(SentenceWindow s) =>
        !s.Context.HasLeftDay && s.Context.NearDay is { } day ? day with { Time = "" } : null;

    /// <summary>What "the night before" is counted from: in a clause in the past, a day that is past.</summary>
    private static CalendarValue? LatestDayOf(Match m, SentenceWindow s) =>
        !s.Context.HasLeftDay && s.Context.NearDayFor(Tenses.Around(s, m.Start, m.End)) is { } day ? day with { Time = "" } : null;

    /// <summary>What "the next morning" is counted from: if the text named no day, what will happen is counted from the day of publication.</summary>
    private static CalendarValue? NextTo(Match m, SentenceWindow s) =>
        s.Context is { LatestDay: null, Published: not null } && m.Get(Neighbours) > 0 && Tenses.Around(s, m.Start, m.End) == Tense.Future
            ? s.Context.ReferenceTime?.In(Grain.Day)
            : LatestDayOf(s);

    /// <summary>The day that the sentence named, or the one before it if it is ahead; the last one of the text if it is in the week before publication, else the day of publication. Null if the sentence goes on to a day that it does not name.</summary>
    private static CalendarValue? CurrentDay(Match m, SentenceWindow s)
    {
        var tense = Tenses.Around(s, m.Start, m.End);
        if (s.Context.IsOnAnotherDay(s, m.Start, tense))
            return null;
        if (s.Context.DayBefore(s.Tokens[m.Start].Start, tense) is { } near)
            return near with { Time = "" };
        var named = s.Context.LatestDay is { } day ? day with { Time = "" } : (CalendarValue?)null;
        if (s.Context.Published is not { } published)
            return named;
        return named is { First: { } first } && published.DayNumber - first.DayNumber is >= 0 and < 7 ? named : s.Context.ReferenceTime;
    }

    /// <summary>The part of a day that is read; unresolved if the day is null, because the text does not tell it.</summary>
    internal static Candidate PartOf(CalendarValue? day, Match m, TimexAnchor anchor) =>
        m.Get(DayParts).ToTimex() is var part && day is { } known
            ? TimeOf(known with { Time = part }, anchor)
            : Candidate.Unresolved("XXXX-XX-XX" + part, TimexType.Time);

    private static Candidate? Tonight(Match m, SentenceWindow s)
    {
        if (IsName(m, s))
            return null;
        if (DeicticRules.IsToldOfAnotherTime(m.Start, s))
            return Candidate.Unresolved("XXXX-XX-XXTNI", TimexType.Time);
        if (DeicticRules.SpokenOn(m.Start, s, days: 0) is { } spoken)
            return spoken.Day is { } known
                ? TimeOf(known with { Time = "TNI" }, TimexAnchor.EarlierExpression)
                : Candidate.Unresolved("XXXX-XX-XXTNI", TimexType.Time);
        return s.Context.ReferenceTime?.In(Grain.Day) is { } day
            ? TimeOf(day with { Time = "TNI" }, s.Context.ReferenceAnchor)
            : Candidate.Unresolved("XXXX-XX-XXTNI", TimexType.Time);
    }

    /// <summary>"The Tonight Revue", "Valley Tonight": a capital letter inside a sentence that is no title.</summary>
    private static bool IsName(Match m, SentenceWindow s) =>
        m.Start > s.Begin
        && s.IsWord(m.Start - 1)
        && s.Tokens[m.Start].Case == LetterCase.Capitalized
        && s.Document.Blocks[s.Sentence.Block].Kind is not (BlockKind.Title or BlockKind.Heading);

    private static Candidate TimeOf(CalendarValue value, TimexAnchor anchor) => new(TimexType.Time, value.ToString(), value, anchor);
}
