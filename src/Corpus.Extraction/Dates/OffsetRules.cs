using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Tokens;
using static Corpus.Extraction.Dates.Slots;

namespace Corpus.Extraction.Dates;

/// <summary>Amounts of time before or after another time.</summary>
internal static class OffsetRules
{
    private static readonly Amount OneYear = new(1, TimeUnit.Year);
    private static readonly Lexicon OneUnit = Lexicon.Of("Dates/one-unit");
    private static readonly Lexicon Closers = Lexicon.Of("Dates/closers");
    private static readonly Lexicon Results = Lexicon.Of("Dates/results");

    public static readonly DateRule[] All =
    [
        new("date/ago", "An amount before “ago” counts back from the reference time.", "<amount> ago", static (m, s) =>
            Offset(m, s, s.Context.ReferenceTime, s.Context.ReferenceAnchor, -1)
        )
        {
            Form = ExpressionForm.Ago,
            Examples =
            [
                "He left [two weeks ago = 2025-W22].",
                "It opened [five years ago = 2020].",
                "It began [10 days ago = 2025-06-02].",
                "It ended [years ago = PAST_REF].",
                "It began [two and a half years ago = 2022-12].",
                "It began [two and a half weeks ago = 2025-W22].",
                "It began [a month and a half ago = 2025-04].",
                "It began [2.5 years ago = 2022-12].",
                "It began [a decade and a half ago = 2010].",
            ],
            Counterexamples = ["Two weeks agog."],
        },
        new(
            "date/years-back",
            "An amount before “back” at the end of a phrase counts back from the reference time.",
            "<amount> back",
            static (m, s) =>
                s.IsWord(m.End) && !s.Is(m.End, Closers)
                || !s.Is(m.Start, OneUnit) && m.Get(AnyAmount).IsClock
                || Tenses.Around(s, m.Start, m.End) != Tense.Past
                    ? null
                    : Offset(m, s, s.Context.ReferenceTime, s.Context.ReferenceAnchor, -1)
        )
        {
            Examples = ["She left [two years back = 2023]."],
            Counterexamples = ["Two years back home changed him.", "He will pay two years back."],
        },
        new("date/sum-ago", "A sum of two amounts before “ago” counts back from the reference time.", "<duration> ago", static (m, s) =>
            m.Get(Duration) is { Form: ExpressionForm.SumOfDurations, Length: { } sum }
                ? Offset(sum, m.Start, s, s.Context.ReferenceTime, s.Context.ReferenceAnchor, -1)
                : null
        )
        {
            Examples = ["He left [two years and three months ago = 2023-03]."],
            Counterexamples = ["He left two years and three men ago."],
        },
        new("date/about-ago", "“a week or so ago” counts back from the reference time.", "<amount> or so ago", static (m, s) =>
            Offset(m, s, s.Context.ReferenceTime, s.Context.ReferenceAnchor, -1)
        )
        {
            Examples = ["He left [a week or so ago = 2025-W23]."],
            Counterexamples = ["A week or so before."],
        },
        new("date/years-ago-today", "“15 years ago today” is today's day in an earlier year.", "<years-ago> <calendar>", static (m, s) =>
            m.Get(YearsAgo).When is { } ago
            && m.Get(Calendar)
                is {
                    Form: ExpressionForm.DeicticDay or ExpressionForm.ShiftedUnit,
                    When: { Grain: Grain.Day or Grain.Week or Grain.Month } near
                }
            && s.Context.ReferenceTime is { } here
                ? YearsBefore(near, here.Year - ago.Year, s)
                : null
        )
        {
            Examples = ["He died [15 years ago today = 2010-06-12].", "It began [ten years ago this month = 2015-06]."],
            Counterexamples = ["Two weeks ago today was grey."],
        },
        new(
            "date/from-now",
            "An amount before “from now” counts forward from the reference time.",
            "<amount> from now|today",
            static (m, s) => Offset(m, s, s.Context.ReferenceTime, s.Context.ReferenceAnchor, 1)
        )
        {
            Examples = ["It opens [two years from now = 2027]."],
            Counterexamples = ["Two years from the vote it opened."],
        },
        new("date/in-time", "“in two years' time” counts forward from the reference time.", "<amount> '|’|'s|’s time", static (m, s) =>
            s.Is(m.Start - 1, Marker.Within) ? Offset(m, s, s.Context.ReferenceTime, s.Context.ReferenceAnchor, 1) : null
        )
        {
            Examples = ["It will open in [two years’ time = 2027]."],
            Counterexamples = ["It was two years’ time well spent."],
        },
        new(
            "date/earlier",
            "An amount before “earlier” counts back from the date that the text last named.",
            "<amount> earlier|before|previously",
            static (m, s) =>
                s.Is(m.End, Marker.Comparative) || s.Is(m.End, Marker.Proximal) || s.Is(m.End - 1, Marker.Earlier) && IsFollowed(m, s)
                    ? null
                    : Offset(m, s, s.Context.Latest ?? s.Context.ReferenceTime, TimexAnchor.EarlierExpression, -1)
        )
        {
            Examples = ["He came in [1980 = 1980]; [two years earlier = 1978] she had left."],
            Counterexamples = ["It took three days before the rain.", "He was jailed for ten years earlier this week."],
        },
        new(
            "date/later",
            "An amount before “later” counts forward from the date that the text last named.",
            "<amount> later|afterwards|hence",
            static (m, s) => s.Is(m.End, Marker.Comparative) ? null : Later(m, s, Start(m, s))
        )
        {
            Examples =
            [
                "He came on [May 5 = 2025-05-05]; [two days later = 2025-05-07] she left.",
                "He quit on [May 5 = 2025-05-05], and [48 hours later = 2025-05-07TXX] she left.",
                "It opens [today = 2025-06-12]. [Two years later = PAST_REF] she was dead.",
                "It stood empty. [Ten years later = XXXX], it still stands empty.",
                "She was hired in [2015 = 2015], and [a few months later = PAST_REF] she led it.",
            ],
            Counterexamples = ["Two men later left.", "It came two days later than planned."],
        },
        new(
            "date/after-that",
            "An amount before “after that” or “before that” counts from the date that the text last named.",
            "<amount> after|before that",
            static (m, s) =>
                !DeicticRules.EndsPhrase(m.End, s) || IsSpan(m, s) ? null
                : s.Is(m.End - 2, Marker.Earlier) ? Offset(m, s, s.Context.Latest, TimexAnchor.EarlierExpression, -1)
                : Later(m, s, s.Context.LatestNear(Tenses.Around(s, m.Start, m.End)))
        )
        {
            Examples =
            [
                "He will quit after the vote. [Two days after that = XXXX-XX-XX], he will fly to Rome.",
                "He came on [May 5 = 2025-05-05]. [Two days after that = 2025-05-07], she left.",
                "He came on [May 5 = 2025-05-05]; she had left [three days before that = 2025-05-02].",
            ],
            Counterexamples =
            [
                "Two days after that attack he left.",
                "Two men after that, she left.",
                "He had taught for years before that.",
                "In the two years before that, he had been ill.",
                "Over the two years after that, he wrote a book.",
                "It had risen the three days before that.",
            ],
        },
        new(
            "date/after-date",
            "An amount before “after” and a date counts forward from that date.",
            "<amount> after <calendar>",
            static (m, s) => OwnsNext(m, s) ? null : Offset(m, s, m.Get(Calendar).When, m.Get(Calendar).Anchor, 1)
        )
        {
            Examples = ["She left [two days after May 5 = 2025-05-07]."],
            Counterexamples = ["Two men after May 5 left.", "Two days after the vote he left.", "It comes days after Sunday’s attack."],
        },
        new(
            "date/before-date",
            "An amount before “before” and a date counts back from that date.",
            "<amount> before <calendar>",
            static (m, s) => OwnsNext(m, s) ? null : Offset(m, s, m.Get(Calendar).When, m.Get(Calendar).Anchor, -1)
        )
        {
            Examples = ["She left [two days before May 5 = 2025-05-03]."],
            Counterexamples = ["Two days before the vote he left."],
        },
        new(
            "date/year-earlier-duration",
            "“the year-earlier nine months” is a length of time.",
            "the? <year-before> <duration>",
            static (m, s) => m.Get(Duration)
        )
        {
            Examples = ["It lost more in [the year-earlier nine months = P9M]."],
            Counterexamples = ["The year-earlier loss was small."],
        },
        new(
            "date/year-earlier",
            "“year-earlier” and “a year ago” before a noun are one year before the date that the text last named.",
            "<year-before>",
            static (m, s) => Offset(OneYear, m.Start, s, s.Context.Latest ?? s.Context.ReferenceTime, TimexAnchor.EarlierExpression, -1)
        )
        {
            Examples = ["In [the first quarter = 2025-Q1] it beat the [year-earlier = 2024-Q1] figure and [a year ago = 2024-Q1]."],
            Counterexamples = ["The earlier year was dry.", "It was year on year."],
        },
    ];

    /// <summary>What "two days later" is counted from: if the text named no date near it, what will happen is counted from the reference time.</summary>
    private static CalendarValue? Start(Match m, SentenceWindow s)
    {
        var tense = Tenses.Around(s, m.Start, m.End);
        return s.Context.LatestNear(tense) ?? (tense == Tense.Future ? s.Context.ReferenceTime : null);
    }

    /// <summary>The amount counted forward from a date that the text named.</summary>
    private static Candidate? Later(Match m, SentenceWindow s, CalendarValue? from) =>
        Offset(m, s, from, TimexAnchor.EarlierExpression, 1) is not { } later ? null
        : IsPast(m, s, later) ? Candidate.OfReference(TimeReference.Past, TimexAnchor.EarlierExpression)
        : later;

    /// <summary>"in the two years before that"</summary>
    private static bool IsSpan(Match m, SentenceWindow s) =>
        m.Start > s.Begin
        && (
            s.IsNumber(m.Start - 1)
            || WordClasses.Of(s.Tokens[m.Start - 1]).Is(PartOfSpeech.Determiner | PartOfSpeech.Preposition | PartOfSpeech.Number)
        );

    /// <summary>What was "two years later" has passed: it was not counted from the last date if that leads past the day of publication.</summary>
    private static bool IsPast(Match m, SentenceWindow s, Candidate later) =>
        s.Context.Published is { } published
        && (later.When is null || later.When.Value.First?.CompareTo(published) > 0)
        && Tenses.Around(s, m.Start, m.End) == Tense.Past;

    private static Candidate? YearsBefore(CalendarValue near, int years, SentenceWindow s) =>
        near.Grain == Grain.Day ? Candidate.OfDay(near.Year - years, near.Part, near.Day)
        : near.Year - years is > 0 and var year ? Candidate.Resolved(near with { Year = year }, s.Context.ReferenceAnchor)
        : null;

    /// <summary>"days after Sunday’s attack": counted from the attack</summary>
    private static bool OwnsNext(Match m, SentenceWindow s) => m.End < s.End && s.Tokens[m.End].Kind == TokenKind.Clitic;

    private static bool IsFollowed(Match m, SentenceWindow s) => m.End < s.End && s.Tokens[m.End].Kind != TokenKind.Mark;

    private static Candidate? Offset(Match m, SentenceWindow s, CalendarValue? from, TimexAnchor anchor, int direction) =>
        Offset(m.Get(AnyAmount), m.Start, s, from, anchor, direction);

    private static Candidate? Offset(Amount amount, int at, SentenceWindow s, CalendarValue? from, TimexAnchor anchor, int direction)
    {
        if (amount.Count is not { } count)
            return Candidate.OfReference(direction < 0 ? TimeReference.Past : TimeReference.Future, anchor);
        // "48 hours later" is two days later.
        if (amount.IsClock)
            return amount is { Unit: TimeUnit.Hour, Rest: null } && count % HoursOfDay == 0 && from is { Grain: Grain.Day } day
                ? Hours(day.Plus((long)(direction * count / HoursOfDay)), anchor)
                : Hours(from, anchor);
        if (Steps(amount) is var (steps, unit, target))
            return from?.In(unit)?.Plus(direction * steps) is { } then ? Candidate.Shifted(then, anchor, target, 0) : null;
        // Companies compare a quarter with the same one "a year earlier", and several months with those of the year before.
        var compares = amount == OneYear && direction < 0 && (!s.Is(at, OneUnit) || TellsResults(s, at));
        if (compares && s.Context is { ReportsMonths: true, LatestQuarter.Year: > 1 and var year })
            return Candidate.Resolved(CalendarValue.OfYear(year - 1), TimexAnchor.EarlierExpression) with { IsComparison = true };
        if (compares && s.Context.LatestQuarter is { Year: > 1 } quarter && s.Context.Previous is not { Type: TimexType.Duration })
            return Candidate.Resolved(quarter with { Year = quarter.Year - 1 }, TimexAnchor.EarlierExpression) with { IsComparison = true };
        var grain = GrainOf(amount.Unit);
        // "In 2003 he fell; two months later he died": the year is known, the month is not. If the count leads out of the calendar, the year is not known either.
        var known =
            from?.In(grain) is null && from is { Grain: Grain.Day or Grain.Month or Grain.Year } when ? when.Year : CalendarValue.Unknown;
        return Candidate.Shifted(from, anchor, grain, (int)(direction * Math.Min(count, int.MaxValue)))
            ?? Candidate.Unresolved(new CalendarValue(grain, known, CalendarValue.Unknown, CalendarValue.Unknown)) with
            {
                IsComparison = true,
            };
    }

    /// <summary>
    /// How to count an amount that is not a whole number of one unit, and the grain of the result: "two and a half years" are 30 months, "a month and a half" are
    /// 45 days and the month that these lead to. Null for whole numbers.
    /// </summary>
    private static (long Steps, Grain Unit, Grain Target)? Steps(Amount amount)
    {
        var count = amount.Count ?? 0;
        if (amount.Rest is null && count == decimal.Truncate(count))
            return null;
        var inMonths =
            amount.Unit <= TimeUnit.Month && (amount.Rest is { } rest ? rest.Unit <= TimeUnit.Month : amount.Unit < TimeUnit.Month);
        var steps = inMonths
            ? Months(count, amount.Unit) + Months(amount.Rest?.Count ?? 0, amount.Rest?.Unit ?? TimeUnit.Month)
            : Days(count, amount.Unit) + Days(amount.Rest?.Count ?? 0, amount.Rest?.Unit ?? TimeUnit.Day);
        var target = amount.Unit switch
        {
            TimeUnit.Year or TimeUnit.Quarter or TimeUnit.Month => Grain.Month,
            TimeUnit.Week => Grain.Week,
            _ => Grain.Day,
        };
        return ((long)steps, inMonths ? Grain.Month : Grain.Day, target);
    }

    private static decimal Months(decimal count, TimeUnit unit) =>
        count
        * unit switch
        {
            TimeUnit.Year => 12,
            TimeUnit.Quarter => 3,
            _ => 1,
        };

    private static decimal Days(decimal count, TimeUnit unit) =>
        count
        * unit switch
        {
            TimeUnit.Year => 365,
            TimeUnit.Quarter => 91,
            TimeUnit.Month => 30,
            TimeUnit.Week => 7,
            TimeUnit.Day => 1,
            _ => 0,
        };

    private static Grain GrainOf(TimeUnit unit) =>
        unit switch
        {
            TimeUnit.Day => Grain.Day,
            TimeUnit.Week => Grain.Week,
            TimeUnit.Month => Grain.Month,
            TimeUnit.Quarter => Grain.Quarter,
            _ => Grain.Year,
        };

    /// <summary>The sentence is about money or the results of a company: only then is "a year ago" the quarter of a year ago.</summary>
    internal static bool TellsResults(SentenceWindow s, int at)
    {
        for (var i = Math.Max(s.Begin, at - Nearby); i < s.End && i < at + Nearby; i++)
        {
            if (s.Is(i, Results) || s.IsCurrency(i))
                return true;
        }

        return false;
    }

    private const int Nearby = 30;

    private const int HoursOfDay = 24;

    private static Candidate? Hours(CalendarValue? from, TimexAnchor anchor) =>
        from is { Grain: Grain.Day } day
            ? new Candidate(TimexType.Time, (day with { Time = "TXX" }).ToString(), day with { Time = "" }, anchor)
            : null;
}
