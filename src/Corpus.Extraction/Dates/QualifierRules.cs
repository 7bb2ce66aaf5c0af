using Corpus.Extraction.Tokens;
using static Corpus.Extraction.Dates.Slots;

namespace Corpus.Extraction.Dates;

/// <summary>What qualifies an expression and belongs to its extent: "early", "the end of", "more than".</summary>
internal static class QualifierRules
{
    public static readonly DateRule[] All =
    [
        new(
            "date/earlier-in-unit",
            "“earlier this month” is the part of the unit before the reference time, “later this month” the part after it.",
            "<sooner> <calendar>",
            static (m, s) => Within(m, s)
        )
        {
            Examples =
            [
                "It fell [earlier this month = 2025-06].",
                "They met [earlier in the week = 2025-W24].",
                "It opens [later this year = 2025].",
            ],
            Counterexamples = ["An earlier week was dry.", "He left earlier."],
        },
        new(
            "date/qualified-date",
            "A qualifier such as “early” or “the end of” belongs to the date after it.",
            "<qualifiers> <calendar>",
            static (m, s) =>
                // "for the rest of this year’s session"
                s.Is(m.Get(Calendar).Start - 1, Marker.Partitive)
                && m.End < s.End
                && s.Tokens[m.End].Kind == TokenKind.Clitic
                    ? null
                : m.Get(Qualifiers) is TimexModifier.Start or TimexModifier.Mid or TimexModifier.End or TimexModifier.Before
                // "asked about yesterday": no qualifier.
                || m.Get(Qualifiers) == TimexModifier.Approx && m.Get(Calendar).Form != ExpressionForm.DeicticDay
                || m.Get(Calendar).Form == ExpressionForm.Ago
                    ? Qualified(m.Get(Calendar), m)
                : null
        )
        {
            Examples =
            [
                "It began in [early 1990 = 1990].",
                "It ends at [the end of the month = 2025-06].",
                "It fell in [mid-November = 2024-11].",
                "It opened [almost four years ago = 2021].",
                "It is closed for [the rest of this year = 2025].",
            ],
            Counterexamples =
            [
                "He rose early.",
                "The middle of the road.",
                "It is closed for the rest of this year’s session.",
                "It ran for all of 2018.",
            ],
        },
        new(
            "date/qualified-date-after-article",
            "An article and a qualifier belong to the date after them.",
            "the <qualifiers> <calendar>",
            static (m, s) =>
                m.Get(Qualifiers) is TimexModifier.Start or TimexModifier.Mid or TimexModifier.End
                && !s.Is(m.Get(Calendar).Start, Marker.Definite)
                    ? Qualified(m.Get(Calendar), m)
                    : null
        )
        {
            Examples = ["It began in [the early 1980s = 198].", "It ended in [the late spring = 2025-SP]."],
            Counterexamples = ["The early man came.", "The late Mr. Ortiz, 1985."],
        },
        new("date/duration-or-so", "“or so” after a duration makes it approximate.", "<duration> or so", static (m, s) =>
            m.Get(Duration) with
            {
                Modifier = TimexModifier.Approx,
            }
        )
        {
            Examples = ["It took [a year or so = P1Y]."],
            Counterexamples = ["A year or some such."],
        },
        new("date/date-or-so", "“or so” after a date makes it approximate.", "<calendar> or so", static (m, s) =>
            m.Get(Calendar) with
            {
                Modifier = TimexModifier.Approx,
            }
        )
        {
            Examples = ["It will open over [the next year or so = 2026]."],
            Counterexamples = ["Next year or soon after it will open."],
        },
        new(
            "date/qualified-duration",
            "A qualifier such as “more than” belongs to the duration after it.",
            "<qualifiers> <duration>",
            static (m, s) =>
                m.Get(Duration).Form == ExpressionForm.DefiniteDuration || s.Is(m.Get(Duration).Start, Marker.Definite)
                    ? null
                    : Qualified(m.Get(Duration), m)
        )
        {
            Examples = ["It took [more than a decade = P10Y].", "They spoke for [approximately half an hour = PT30M]."],
            Counterexamples = ["More than men.", "About the first three days he said nothing."],
        },
        new("date/qualified-time", "A qualifier such as “early” belongs to the time after it.", "<qualifiers> <time>", static (m, s) =>
            m.Get(Qualifiers) is TimexModifier.Start or TimexModifier.Mid or TimexModifier.End or TimexModifier.Approx
                ? Qualified(m.Get(Time), m)
                : null
        )
        {
            Examples = ["They left [early Friday morning = 2025-06-06TMO]."],
            Counterexamples = ["About men of that night he knew nothing."],
        },
    ];

    private static Candidate? Qualified(Candidate candidate, Match m) => candidate with { Modifier = m.Get(Qualifiers) };

    /// <summary>"earlier this month" runs from its first day to the day of writing, "later this month" from then to its last.</summary>
    private static Candidate? Within(Match m, SentenceWindow s)
    {
        var candidate = m.Get(Calendar);
        var sooner = m.Get(Sooner) == TimexModifier.Start;
        candidate = candidate with { Modifier = m.Get(Sooner) };
        if (candidate.When is not { Grain: > Grain.Day, First: { } first, Last: { } last } || s.Context.Published is not { } published)
            return candidate;
        // The days of a season are not exact: "later this summer" can be said before it.
        if (published.CompareTo(first) < 0 || published.CompareTo(last) > 0 || candidate.When is { Grain: Grain.Season })
            return candidate;
        // "in the week" excludes the reference time; "this week" includes it.
        var story = s.Is(m.EndOf(Sooner) - 1, Marker.Within);
        var (from, to) = sooner
            ? (first, story && published.CompareTo(first) > 0 ? published.AddDays(-1) ?? published : published)
            : (published, last);
        return candidate with { Interval = new DateInterval(from, to, DatePrecision.Interval, false) };
    }
}
