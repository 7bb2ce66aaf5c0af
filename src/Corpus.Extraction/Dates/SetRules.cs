using Corpus.Extraction.Lexicons;
using static Corpus.Extraction.Dates.Slots;

namespace Corpus.Extraction.Dates;

/// <summary>What recurs.</summary>
internal static class SetRules
{
    private static readonly Lexicon Frequencies = Lexicon.Of("Dates/frequencies");

    public static readonly DateRule[] All =
    [
        new("date/every-amount", "“every two days” is a set.", "every|each other? <amount>", static (m, s) =>
            Candidate.OfSet(m.Get(AnyAmount))
        )
        {
            Examples = ["He runs [every two days = P2D]."],
            Counterexamples = ["Every two men.", "Each of three days."],
        },
        new(
            "date/amount-per-unit",
            "“six days a week” and “twice a month” are sets of that period.",
            "<duration> a|an|per <units>",
            static (m, s) => Per(m)
        )
        {
            Examples = ["He works [six days a week = P1W].", "She trains [two hours per day = P1D]."],
            Counterexamples = ["Six days a man waited."],
        },
        new(
            "date/frequency-per-unit",
            "“once a week” and “three times per month” are sets of that period.",
            "<frequency-adverbs> a|an|per|each|every <units>",
            static (m, s) => Per(m)
        )
        {
            Examples = ["He runs [twice a week = P1W].", "They vote [once every decade = P10Y]."],
            Counterexamples = ["Once a man ran."],
        },
        new(
            "date/times-per-unit",
            "“three times a week” is a set of that period.",
            "<number>|several|many times a|an|per|each|every <units>",
            static (m, s) => Per(m)
        )
        {
            Examples = ["He runs [three times a week = P1W]."],
            Counterexamples = ["He ran three times a mile."],
        },
        new("date/times-a-unit", "“a week” after a frequency such as “twice” is a set.", "a|an <units>", static (m, s) =>
            s.Is(m.Start - 1, Frequencies) && AmountMatcher.Any(s, m.Start) is { End: > 0, Value: Amount period }
                ? Candidate.OfSet(period)
                : null
        )
        {
            Examples = ["He runs a few times [a week = P1W]."],
            Counterexamples = ["He ran a week."],
        },
        new("date/every-unit", "“every day” is a set.", "every|each <units>", static (m, s) =>
            m.Get(Units) is { Unit: not TimeUnit.Second } unit ? Candidate.OfSet(Amount.Of(1, unit)) : null
        )
        {
            Examples = ["He runs [every day = P1D].", "They vote [each year = P1Y]."],
            Counterexamples = ["Every second counts, each second man."],
        },
        new("date/every-other-unit", "“every other week” is a set of two units.", "every other <units>", static (m, s) =>
            m.Get(Units) is { Unit: not TimeUnit.Second } unit ? Candidate.OfSet(Amount.Of(2, unit)) : null
        )
        {
            Examples = ["They meet [every other week = P2W]."],
            Counterexamples = ["Every other man ran."],
        },
        new("date/every-weekday", "“every Friday” is a set.", "every|each other? <weekday> <day-parts>?", static (m, s) =>
            Weekly(m.Get(Weekday), m)
        )
        {
            Examples = ["They meet [every Friday = XXXX-WXX-5].", "They meet [every other Friday = XXXX-WXX-5]."],
            Counterexamples = ["Everyday Monday."],
        },
        new("date/weekdays", "A weekday in the plural is a set.", "weekends|<plural-weekdays> <day-parts>?", static (m, s) =>
            m.Has(PluralWeekdays) ? Weekly(m.Get(PluralWeekdays), m) : new Candidate(TimexType.Set, "XXXX-WXX-WE")
        )
        {
            Examples = ["The shop shuts on [Mondays = XXXX-WXX-1].", "They ski on [weekends = XXXX-WXX-WE]."],
            Counterexamples = ["Monday is fine."],
        },
        new("date/weekday-day-parts", "“Tuesday nights” is a set.", "<weekday> <plural-day-parts>", static (m, s) =>
            new Candidate(TimexType.Set, "XXXX-WXX-" + Figures.Write(m.Get(Weekday)) + m.Get(PluralDayParts).ToTimex())
        )
        {
            Examples = ["It airs on [Tuesday nights = XXXX-WXX-2TNI]."],
            Counterexamples = ["Tuesday is long."],
        },
        new("date/every-month", "“each July” is a set.", "every|each <month>", static (m, s) =>
            new Candidate(TimexType.Set, "XXXX-" + Figures.Write(m.Get(Month), 2))
        )
        {
            Examples = ["They vote [each July = XXXX-07]."],
            Counterexamples = ["Every man may vote."],
        },
        new("date/every-season", "“every summer” is a set.", "every|each <seasons>", static (m, s) =>
            new Candidate(TimexType.Set, new CalendarValue(Grain.Season, CalendarValue.Unknown, m.Get(Seasons)).ToString())
        )
        {
            Examples = ["They come [every summer = XXXX-SU]."],
            Counterexamples = ["Every man falls."],
        },
        new("date/recurrence", "Words such as “daily” and “annually” are sets.", "<recurrences>", static (m, s) =>
            s.Tokens[m.Start].IsCapitalized && m.Start > s.Begin ? null : Candidate.OfSet(Amount.Of(1, m.Get(Recurrences)))
        )
        {
            Examples = ["It rose by 2% [annually = P1Y].", "They meet [weekly = P1W]."],
            Counterexamples = ["He reads the Daily News."],
        },
        new("date/per-unit", "“per year” is a set.", "per <units>", static (m, s) =>
            m.Get(Units) is { Size: 1, IsClock: false } unit ? Candidate.OfSet(Amount.Of(1, unit)) : null
        )
        {
            Examples = ["It earns a million [per year = P1Y]."],
            Counterexamples = ["It rose three per cent."],
        },
    ];

    private static Candidate? Per(Match m) =>
        m.Get(Units) is { Unit: not TimeUnit.Second } unit ? Candidate.OfSet(Amount.Of(1, unit)) : null;

    private static Candidate Weekly(int weekday, Match m) =>
        new(TimexType.Set, "XXXX-WXX-" + Figures.Write(weekday) + (m.Has(DayParts) ? m.Get(DayParts).ToTimex() : ""));
}
