using static Corpus.Extraction.Dates.Slots;

namespace Corpus.Extraction.Dates;

/// <summary>Days, weeks and months by their place in a larger unit or beside another: "the third Monday in January", "the day after Christmas".</summary>
internal static class UnitRules
{
    public static readonly DateRule[] All =
    [
        new(
            "date/nth-weekday",
            "An ordinal, a weekday and a month or year name one day.",
            "the? <ordinal>|last|final <weekday> in|of <calendar>",
            static (m, s) => NthWeekday(m)
        )
        {
            Examples =
            [
                "The fair is on [the third Monday in January = 2025-01-20].",
                "They met on [the first Tuesday of April = 2025-04-01].",
                "Pay day is [the last Friday of the month = 2025-06-27].",
                "It closed on [the second Saturday of March 2019 = 2019-03-09].",
                "It shut on [the final Sunday of 2018 = 2018-12-30].",
            ],
            Counterexamples =
            [
                "The third Monday of rain was worse.",
                "The sixth Monday in January never came.",
                "In the last Friday of last week it rained.",
            ],
        },
        new(
            "date/nth-weekday-of-every",
            "An ordinal and a weekday “of every month” recur.",
            "the? <ordinal>|last|final <weekday> in|of every|each <units>",
            static (m, s) => Candidate.OfSet(Amount.Of(1, m.Get(Units)))
        )
        {
            Examples = ["The choir meets on [the first Monday of every month = P1M]."],
            Counterexamples = ["The first Monday of a month."],
        },
        new(
            "date/nth-week",
            "An ordinal, “week” or “weekend” and a month or year name one week: that with the fourth of its seven days, and the nth Saturday.",
            "the? <ordinal>|last|final <week-units> in|of <calendar>",
            static (m, s) => NthWeek(m)
        )
        {
            Examples =
            [
                "It snowed in [the last week of April = 2025-W17].",
                "It rained in [the first week of May = 2025-W18].",
                "They sail on [the second weekend of July = 2025-W28-WE].",
                "It broke in [the final week of 2018 = 2018-W52].",
            ],
            Counterexamples = ["The first week of the war was quiet.", "The fifth week of last week."],
        },
        new(
            "date/nth-day",
            "An ordinal, “day” and a month, quarter or year name one day.",
            "the? <ordinal>|last|final <working-days>? day in|of <calendar>",
            static (m, s) => NthDay(m, s)
        )
        {
            Examples =
            [
                "It began on [the 1st day of March 2025 = 2025-03-01].",
                "It shut on [the last day of February = 2025-02-28].",
                "Shares fell on [the first trading day of 2019 = 2019-01-02].",
                "It ends on [the last working day of this month = 2025-06-30].",
            ],
            Counterexamples = ["It was the first day of school.", "The 40th day of May never came."],
        },
        new(
            "date/nth-month",
            "An ordinal, “month” and a year name one month.",
            "the? <ordinal>|last|final month in|of <calendar>",
            static (m, s) =>
                m.Get(Calendar) is { When: { Grain: Grain.Year, Year: not CalendarValue.Unknown and var year }, Anchor: var anchor }
                && (m.Has(Ordinal) ? m.Get(Ordinal) : 12) is >= 1 and <= 12 and var month
                    ? Candidate.Resolved(CalendarValue.OfMonth(year, month), anchor)
                    : null
        )
        {
            Examples = ["Sales fell in [the last month of 2019 = 2019-12].", "It grew in [the second month of this year = 2025-02]."],
            Counterexamples = ["It was the second month of rain.", "The last month of March was dry."],
        },
        new(
            "date/ordinal-of-month",
            "An ordinal and “of this month” name a day of that month.",
            "the? <ordinal> of <calendar>",
            static (m, s) =>
                m.Get(Calendar)
                    is { Form: ExpressionForm.ShiftedUnit, When: { Grain: Grain.Month, Year: not CalendarValue.Unknown } month } named
                    ? Candidate.OfDay(month.Year, month.Part, m.Get(Ordinal)) is { } day
                        ? day with
                        {
                            Anchor = named.Anchor,
                        }
                        : null
                    : null
        )
        {
            Examples =
            [
                "The hearing is set for [the 23rd of this month = 2025-06-23].",
                "She quit on [the 2nd of last month = 2025-05-02].",
            ],
            Counterexamples = ["It was the third of this year.", "The 31st of this month never came."],
        },
        new(
            "date/unit-before-last",
            "“the week before last” is two weeks before the reference time.",
            "the <calendar-units> before last",
            static (m, s) => GoesOn(m, s) ? null : s.Context.Shifted(m.Get(CalendarUnits), -2)
        )
        {
            Examples =
            [
                "It rained [the week before last = 2025-W22].",
                "He drowned [the weekend before last = 2025-W22-WE].",
                "It shut [the year before last = 2023].",
            ],
            Counterexamples = ["It was the week before last Easter."],
        },
        new(
            "date/unit-after-next",
            "“the week after next” is two weeks after the reference time.",
            "the <calendar-units> after next",
            static (m, s) => GoesOn(m, s) ? null : s.Context.Shifted(m.Get(CalendarUnits), 2)
        )
        {
            Examples = ["They vote [the week after next = 2025-W26].", "It opens [the year after next = 2027]."],
            Counterexamples = ["The week after next Sunday is free."],
        },
        new("date/season-before-last", "“the summer before last” is the last but one.", "the <seasons> before last", static (m, s) =>
            !GoesOn(m, s) && s.Context.ReferenceTime?.In(Grain.Season) is { Year: not CalendarValue.Unknown } here
                ? Candidate.Resolved(
                    new CalendarValue(Grain.Season, m.Get(Seasons) < here.Part ? here.Year - 1 : here.Year - 2, m.Get(Seasons)),
                    s.Context.ReferenceAnchor
                )
                : null
        )
        {
            Examples = ["It was warmer [the summer before last = 2023-SU].", "It snowed [the winter before last = 2023-WI]."],
            Counterexamples = ["The summer before last Easter was hot."],
        },
        new(
            "date/day-part-before-last",
            "“the night before last” is a part of the day two days before the reference time.",
            "the <day-parts> before last",
            static (m, s) =>
                !GoesOn(m, s) && s.Context.ReferenceTime?.In(Grain.Day)?.Plus(-2) is { } day
                    ? TimeRules.PartOf(day, m, s.Context.ReferenceAnchor)
                    : null
        )
        {
            Examples = ["It burnt down [the night before last = 2025-06-10TNI]."],
            Counterexamples = ["The night before last Christmas was cold."],
        },
        new(
            "date/weekday-before-last",
            "“the Friday before last” is a week before the last one, “the Friday after next” a week after the next.",
            "the <weekday> before|after last|next",
            static (m, s) =>
                s.Is(m.End - 2, Marker.Earlier) && s.Is(m.End - 1, Marker.Last) ? Away(m, s, Tense.Past, -7)
                : s.Is(m.End - 2, Marker.Later) && s.Is(m.End - 1, Marker.Next) ? Away(m, s, Tense.Future, 7)
                : null
        )
        {
            Examples = ["It rained [the Friday before last = 2025-05-30].", "They play [the Saturday after next = 2025-06-21]."],
            Counterexamples = ["The Friday before next."],
        },
        new(
            "date/weeks-ago-weekday",
            "“a week ago Monday” is so many weeks before the last such weekday.",
            "<amount> ago|back on? <weekday>",
            static (m, s) => Away(m, s, Tense.Past, -1 * (Days(m) ?? 0))
        )
        {
            Examples = ["He left [a week ago Monday = 2025-06-02].", "They met [two weeks ago Friday = 2025-05-23]."],
            Counterexamples = ["Two men ago Monday was dry."],
        },
        new(
            "date/weeks-from-weekday",
            "“a week from Friday” is so many weeks after the next such weekday.",
            "<amount> from <weekday>",
            static (m, s) => s.Is(m.Start - 1, Marker.Purpose) ? null : Away(m, s, Tense.Future, Days(m) ?? 0)
        )
        {
            Examples = ["The fair starts [a week from Friday = 2025-06-20].", "They vote [two weeks from Monday = 2025-06-30]."],
            Counterexamples = ["It was closed for two weeks from Friday.", "Two men from Monday came."],
        },
        new("date/weeks-from-date", "“two weeks from tomorrow” counts from that day.", "<amount> from <calendar>", static (m, s) => s.Is(
                m.Start - 1,
                Marker.Purpose
            )
                ? null
            : m.Get(Calendar) is { When: { Grain: Grain.Day, Time: "" } day } named
            && Days(m) is > 0 and var days
            && day.Plus(days) is { } then
                ? Candidate.Resolved(then, named.Anchor)
            : null) { Examples = ["It opens [two weeks from tomorrow = 2025-06-27].", "It is due [three days from June 20 = 2025-06-23]."], Counterexamples = ["It was closed for two weeks from June 20.", "Two hours from June 20."] },
        new(
            "date/weeks-on-weekday",
            "“a week on Friday” is so many weeks after the next such weekday.",
            "<amount> on <weekday>",
            static (m, s) =>
                s.IsWord(m.End) || s.Is(m.Start - 1, Marker.Purpose) || Tenses.Around(s, m.Start, m.End) != Tense.Future
                    ? null
                    : Away(m, s, Tense.Future, Days(m) ?? 0)
        )
        {
            Examples = ["They vote [a week on Friday = 2025-06-20]."],
            Counterexamples = ["She was jailed for a week on Friday.", "He was off a week on Friday."],
        },
        new("date/weekday-week", "“Friday week” is a week after the next such weekday.", "<weekday> week", static (m, s) =>
            s.IsWord(m.End) || s.Is(m.Start - 1, Marker.Definite) ? null : Away(m, s, Tense.Future, 7)
        )
        {
            Examples = ["The poll is on [Friday week = 2025-06-20]."],
            Counterexamples = ["The Friday week plan."],
        },
        new(
            "date/weekday-beside-date",
            "“the Friday after Thanksgiving” is the first such weekday before or after the day.",
            "the first? <weekday> before|after|following|preceding <calendar>",
            static (m, s) =>
                m.Get(Calendar) is { When: { Grain: Grain.Day } when } named && when.First is { } from
                    ? OnSide(m.Get(Weekday), from, s.Is(m.EndOf(Weekday), Marker.Earlier) || s.Is(m.EndOf(Weekday), Marker.Preceding))
                        is { } day
                        ? Candidate.Resolved(CalendarValue.OfDay(day), named.Anchor)
                        : null
                    : null
        )
        {
            Examples =
            [
                "They sang on [the Sunday before Christmas = 2024-12-22].",
                "It shut on [the Friday after Thanksgiving = 2024-11-29].",
                "It was shut [the Sunday before Easter = 2025-04-13].",
                "It was shut [the Sunday after Easter = 2025-04-27].",
            ],
            Counterexamples = ["The Monday after the vote was dry."],
        },
        new(
            "date/unit-beside-date",
            "“the day after Christmas” is the unit beside a date that is no larger.",
            "the <calendar-units> before|after|following|preceding <calendar>",
            static (m, s) => Beside(m, s)
        )
        {
            Examples =
            [
                "She fell ill [the day after Christmas = 2024-12-26].",
                "He quit [the day before Thanksgiving = 2024-11-27].",
                "It rained [the week before Easter = 2025-W15].",
                "In [the year after 2010 = 2011] it shut.",
            ],
            Counterexamples = ["The day after the vote he left.", "The day before 2010 began was dry."],
        },
        new(
            "date/day-part-beside-date",
            "“the night before Christmas” is a part of the day beside it.",
            "the <day-parts> before|after <calendar>",
            static (m, s) =>
                m.Get(Calendar) is { When: { Grain: Grain.Day, Time: "" } day } named
                && day.Plus(s.Is(m.EndOf(DayParts), Marker.Earlier) ? -1 : 1) is { } beside
                    ? TimeRules.PartOf(beside, m, named.Anchor)
                    : null
        )
        {
            Examples = ["They left [the night before Christmas = 2024-12-24TNI]."],
            Counterexamples = ["The night before the vote was cold."],
        },
    ];

    private static Candidate? NthWeekday(Match m)
    {
        if (m.Get(Calendar) is not { When: { Grain: Grain.Month or Grain.Year, Time: "" } unit } named)
            return null;
        var weekday = m.Get(Weekday);
        if (unit.First is not { } first || unit.Last is not { } last)
            return unit.Grain == Grain.Month
                ? Candidate.Unresolved(CalendarValue.OfDay(CalendarValue.Unknown, unit.Part, CalendarValue.Unknown))
                : null;
        var day = m.Has(Ordinal)
            ? m.Get(Ordinal) > 0
                ? first.AddDays(((weekday - first.IsoWeekday + 7) % 7) + (7 * (m.Get(Ordinal) - 1)))
                : null
            : last.AddDays(-((last.IsoWeekday - weekday + 7) % 7));
        return Within(day, first, last) ? Candidate.Resolved(CalendarValue.OfDay(day!.Value), named.Anchor) : null;
    }

    private static Candidate? NthWeek(Match m)
    {
        if (
            m.Get(Calendar) is not { When: { Grain: > Grain.Week, Time: "" } unit, Anchor: var anchor }
            || unit.First is not { } first
            || unit.Last is not { } last
        )
            return null;
        var grain = m.Get(WeekUnits);
        var nth = m.Has(Ordinal) ? m.Get(Ordinal) : 0;
        CalendarDate? day =
            grain == Grain.Weekend
                ? nth > 0
                    ? first.AddDays(((6 - first.IsoWeekday + 7) % 7) + (7 * (nth - 1)))
                    : last.AddDays(-((last.IsoWeekday - 6 + 7) % 7))
                : nth > 0
                    ? first.AddDays((7 * (nth - 1)) + MiddleOfWeek)
                    : last.AddDays(-MiddleOfWeek);
        return Within(day, first, last) ? Candidate.Resolved(CalendarValue.Of(grain, day!.Value), anchor) : null;
    }

    private const int MiddleOfWeek = 3;

    private static Candidate? NthDay(Match m, SentenceWindow s)
    {
        if (
            m.Get(Calendar)
                is not { When: { Grain: Grain.Month or Grain.Quarter or Grain.Half or Grain.Year, Time: "" } unit, Anchor: var anchor }
            || unit.First is not { } first
            || unit.Last is not { } last
        )
            return null;
        var nth = m.Has(Ordinal) ? m.Get(Ordinal) : 0;
        var works = m.Has(WorkingDays);
        CalendarDate? day =
            works ? WorkingDay(first, last, nth)
            : nth > 0 ? first.AddDays(nth - 1)
            : m.Has(Ordinal) ? null
            : last;
        return Within(day, first, last) ? Candidate.Resolved(CalendarValue.OfDay(day!.Value), anchor) : null;
    }

    /// <summary>The nth day from Monday to Friday that is not New Year's Day; the last for 0.</summary>
    private static CalendarDate? WorkingDay(CalendarDate first, CalendarDate last, int nth)
    {
        var (day, step, left) = nth > 0 ? (first, 1, nth) : (last, -1, 1);
        for (var tried = 0; tried < DaysOfYear; tried++)
        {
            if (day.IsoWeekday <= 5 && !(day.Month == 1 && day.Day == 1) && --left == 0)
                return day;
            if (day.AddDays(step) is not { } next)
                return null;
            day = next;
        }

        return null;
    }

    private const int DaysOfYear = 366;

    private static bool Within(CalendarDate? day, CalendarDate first, CalendarDate last) =>
        day is { } found && found.CompareTo(first) >= 0 && found.CompareTo(last) <= 0;

    private static CalendarDate? OnSide(int weekday, CalendarDate from, bool before) =>
        from.AddDays(
            before
                ? ((weekday - from.IsoWeekday + 6) % 7) - (weekday == from.IsoWeekday ? 13 : 6)
                : ((weekday - from.IsoWeekday + 6) % 7) + 1
        );

    /// <summary>"the week before last Easter": a name follows.</summary>
    private static bool GoesOn(Match m, SentenceWindow s) => s.IsWord(m.End) && s.Tokens[m.End].IsCapitalized;

    /// <summary>So many days from the last or next such weekday.</summary>
    private static Candidate? Away(Match m, SentenceWindow s, Tense tense, int days)
    {
        if (days == 0 || s.Context.ReferenceTime?.First is not { } here)
            return null;
        var ahead = (m.Get(Weekday) - here.IsoWeekday + 7) % 7;
        var near =
            tense == Tense.Past ? ahead - 7
            : ahead == 0 ? 7
            : ahead;
        return here.AddDays(near + days) is { } day ? Candidate.Resolved(CalendarValue.OfDay(day), s.Context.ReferenceAnchor) : null;
    }

    /// <summary>The days of a whole number of days or weeks; null for other amounts.</summary>
    private static int? Days(Match m) =>
        m.Get(AnyAmount) is { Count: > 0 and < 1000 and var count, Rest: null, Unit: (TimeUnit.Day or TimeUnit.Week) and var unit }
        && count == decimal.Truncate(count)
            ? (int)count * (unit == TimeUnit.Week ? 7 : 1)
            : null;

    private static Candidate? Beside(Match m, SentenceWindow s)
    {
        var grain = m.Get(CalendarUnits);
        if (m.Get(Calendar) is not { When: { Year: not CalendarValue.Unknown } when } named || when.Grain > grain)
            return null;
        var side = s.Is(m.EndOf(CalendarUnits), Marker.Earlier) || s.Is(m.EndOf(CalendarUnits), Marker.Preceding) ? -1 : 1;
        return Candidate.Shifted(when with { Time = "" }, named.Anchor, grain, side);
    }
}
