using Corpus.Extraction.Lexicons;
using static Corpus.Extraction.Dates.Slots;

namespace Corpus.Extraction.Dates;

/// <summary>Amounts of time without a place in the calendar.</summary>
internal static class DurationRules
{
    private static readonly Lexicon Hours = Lexicon.Of("Dates/before-hours");
    private static readonly Lexicon Articles = Lexicon.Of("Dates/articles");
    private static readonly Lexicon Judgments = Lexicon.Of("Dates/judgments");
    private static readonly Lexicon LookBacks = Lexicon.Of("Dates/look-backs");
    private static readonly Lexicon<VerbForm> FurtherVerbs = Lexicon<VerbForm>.Of("Lexicons/verb-forms");
    private static readonly Lexicon Counted = Lexicon.Of("Dates/counted-apart");
    private static readonly Lexicon Comings = Lexicon.Of("Dates/comings");
    private static readonly Lexicon Frequencies = Lexicon.Of("Dates/frequencies");

    public static readonly DateRule[] All =
    [
        new("date/military-hour", "“at 1930 hours” is a time of the day and no length.", "<number> hours", static (m, s) =>
            IsClockTime(m, s) ? Candidate.Nothing : null
        )
        {
            IsShield = true,
            Examples = ["It left at [1930 hours = ]."],
            Counterexamples = ["It took 1930 hours."],
        },
        new("date/duration", "An amount of time is a duration.", "<amount>", static (m, s) =>
            IsPart(m, s) || OnlyLocates(m, s) || IsCompound(m, s) || IsJudged(m, s) || s.Is(m.Start - 1, Frequencies)
                ? null
                : Candidate.OfDuration(m.Get(AnyAmount))
        )
        {
            Examples =
            [
                "It took [three days = P3D].",
                "He joined in [2019 = 2019]. He had taught for [ten years = P10Y] before that.",
                "It will last [six weeks = P6W].",
                "They spoke for [half an hour = PT30M].",
                "It has been [two and a half years = P2Y6M].",
                "It rained for [several weeks = PXW].",
                "It stood for [decades = PXDE].",
                "It took [three or four days = P3D] or [two to three weeks = PXW].",
                "A [five-year = P5Y] plan.",
                "The [two-and-a-half-year = P2Y6M] war.",
            ],
            Counterexamples =
            [
                "He saw a second man.",
                "The middays dragged.",
                "He left days before the vote.",
                "The years 1955 and 1956 were dry.",
                "They paid for three sick days.",
                "He has no vacation days left.",
                "The office hours were short.",
                "The men’s quarters burnt.",
                "What a year!",
                "It was a hard year.",
            ],
        },
        new(
            "date/past-duration",
            "“the past 33 years” and “the first nine months” are durations.",
            "the|these|those? <stretches> <amount>",
            // "to last six weeks" is a verb.
            static (m, s) =>
                s.Is(m.Start, Marker.Last)
                && (s.Is(m.Start - 1, Marker.Infinitive) || m.Start > s.Begin && Tenses.Of(s, m.Start - 1) == Tense.Future)
                    ? null
                    : Candidate.OfDuration(m.Get(AnyAmount))
        )
        {
            Form = ExpressionForm.DefiniteDuration,
            Examples =
            [
                "It grew over [the past 33 years = P33Y].",
                "In [the first nine months = P9M] it grew.",
                "It grew in [these last two years = P2Y].",
            ],
            Counterexamples = ["The last three men left.", "To last six weeks it must be strong."],
        },
        new("date/the-duration", "“the nine months” is a duration.", "the <plain-amount>", static (m, s) =>
            IsAttribute(m, s) || m.Get(PlainAmount).Count is null ? null : Candidate.OfDuration(m.Get(PlainAmount))
        )
        {
            Form = ExpressionForm.DefiniteDuration,
            Examples = ["It earned more in [the nine months = P9M].", "In [the two days = P2D] he slept."],
            Counterexamples = ["In the years before.", "The six-month plan."],
        },
        new(
            "date/past-year-and-a-half",
            "“the last year and a half” is a duration.",
            "the <stretches> <units> <and-a-half>",
            static (m, s) => m.Get(Units) is { Unit: TimeUnit.Year, Size: 1 } year ? Candidate.OfDuration(Amount.WithHalf(1, year)) : null
        )
        {
            Examples = ["It has fallen over [the last year and a half = P1Y6M]."],
            Counterexamples = ["The last man and a half."],
        },
        new("date/all-unit", "“all day” is a duration of one unit.", "all <units>", static (m, s) => WholeUnit(m, s))
        {
            Examples = ["She worked [all day = P1D]."],
            Counterexamples = ["They came from all over the day.", "All years were dry.", "They work at all hours."],
        },
        new("date/whole-unit", "“the entire week” is a duration of one unit.", "the whole|entire <units>", static (m, s) => WholeUnit(m, s))
        {
            Examples = ["It rained for [the entire week = P1W]."],
            Counterexamples = ["The entire men of the week.", "The whole years of it.", "It was the whole day of the vote."],
        },
        new(
            "date/units-that-followed",
            "“the months since” and “the days that followed” are stretches of time of an unknown length.",
            "the <plural-units> that? since|followed",
            static (m, s) =>
                m.End - m.Start == (s.Is(m.End - 1, Marker.Since) ? 3 : 4)
                && !(s.Is(m.End - 1, Marker.Since) && (s.IsWord(m.End) || s.IsNumber(m.End)))
                    ? Candidate.OfDuration(Amount.Of(null, m.Get(PluralUnits)))
                    : null
        )
        {
            Examples = ["In [the months since = PXM], it fell.", "In [the days that followed = PXD] they wept."],
            Counterexamples = ["In the months since May, it fell.", "The days that she loved were over."],
        },
        new(
            "date/units-to-come",
            "“the months to come” and “the years ahead” are the future.",
            "the <plural-units> to? ahead|come",
            static (m, s) =>
                m.End - m.Start == (s.Is(m.End - 2, Marker.Infinitive) ? 4 : 3)
                && s.Is(m.End - 2, Marker.Infinitive) == s.Is(m.End - 1, Comings)
                && !s.Is(m.End, Marker.Partitive)
                    ? Candidate.OfReference(TimeReference.Future)
                    : null
        )
        {
            Examples = ["It will matter in [the months to come = FUTURE_REF].", "It will be hard in [the years ahead = FUTURE_REF]."],
            Counterexamples = ["They had the days to kill.", "It came in the weeks ahead of the vote."],
        },
        new(
            "date/quarter-century",
            "“a quarter-century” and “a quarter of a century” are 25 years.",
            "a quarter -? of? a? century",
            static (m, s) => Candidate.OfDuration(new Amount(25, TimeUnit.Year))
        )
        {
            Examples = ["It took [a quarter-century = P25Y].", "It stood for [a quarter of a century = P25Y]."],
            Counterexamples = ["The last quarter of the century was dry."],
        },
        new("date/past-unit", "“the past year” is a duration of one unit.", "the? past <units>", static (m, s) =>
            m.Get(Units).Unit != TimeUnit.Second ? Candidate.OfDuration(Amount.Of(1, m.Get(Units))) : null
        )
        {
            Examples = ["It grew over [the past year = P1Y].", "It grew over [the past decade = P10Y]."],
            Counterexamples = ["He walked past years of toil.", "The past master won."],
        },
        new("date/long-duration", "“-long” after a duration belongs to it.", "<duration> -? long", static (m, s) => m.Get(Duration))
        {
            Examples = ["A [three-month-long = P3M] fair."],
            Counterexamples = ["It was as long as it was wide."],
        },
        new(
            "date/sum-of-durations",
            "Two amounts, the larger unit first, are one duration.",
            "<duration> and|,? <plain-amount>",
            static (m, s) =>
                !IsCountedApart(m, s) && m.Get(Duration).Length is { } larger && Amount.Sum(larger, m.Get(PlainAmount)) is { } sum
                    ? Candidate.OfDuration(sum)
                    : null
        )
        {
            Form = ExpressionForm.SumOfDurations,
            Examples = ["It took [an hour and 20 minutes = PT1H20M].", "He served [two years and three months = P2Y3M]."],
            Counterexamples = ["It took 20 minutes and an hour."],
        },
        new("date/age", "An amount before “old” is an age, which is not a temporal expression.", "the|a? <amount> -? old", static (m, s) =>
            Candidate.Nothing
        )
        {
            IsShield = true,
            Examples = ["She is [37 years old = ].", "[A six-year-old = ] boy."],
            Counterexamples = ["It took 37 years.", "He left five years ago."],
        },
        new(
            "date/year-ended",
            "“the year ended March 31” is a duration of a year; the day is an expression of its own.",
            "the full|entire|whole? fiscal? year ended|ending|to|through <calendar>",
            static (m, s) => Candidate.OfDuration(new Amount(1, TimeUnit.Year)) with { Lookahead = m.End - m.Get(Calendar).Start + 1 }
        )
        {
            Examples = ["It lost money in [the year = P1Y] ended [March 31 = 2025-03-31]."],
            Counterexamples = ["The year ended well."],
        },
        new(
            "date/plural-unit-long",
            "“decades-long” is a duration of an unknown number of years.",
            "<plural-units> - long",
            static (m, s) => m.Get(PluralUnits) is { Unit: TimeUnit.Year } ? Candidate.OfDuration(new Amount(null, TimeUnit.Year)) : null
        )
        {
            Examples = ["A [decades-long = PXY] fight."],
            Counterexamples = ["A metres-long fish."],
        },
        new("date/unit-long", "“month-long” is a duration of one unit.", "<units> - long", static (m, s) =>
            m.Get(Units) is { Size: 1, IsClock: false } unit ? Candidate.OfDuration(Amount.Of(1, unit)) : null
        )
        {
            Examples = ["A [month-long = P1M] fair.", "A [week-long = P1W] strike."],
            Counterexamples = ["An hour-long talk.", "The year longed for."],
        },
    ];

    /// <summary>"all day", "the entire week"; not "the whole day of the vote".</summary>
    private static Candidate? WholeUnit(Match m, SentenceWindow s) =>
        m.Get(Units) is { IsClock: false, Unit: not TimeUnit.Quarter } unit && !s.Is(m.End, Marker.Partitive)
            ? Candidate.OfDuration(Amount.Of(1, unit))
            : null;

    /// <summary>"the six-month plan": the article belongs to the plan.</summary>
    private static bool IsAttribute(Match m, SentenceWindow s) => s.IsMark(m.End - 2, '-') && s.IsGlued(m.End - 2);

    /// <summary>A piece of something longer: "year-earlier", "half-a-day".</summary>
    private static bool IsPart(Match m, SentenceWindow s) =>
        s.IsMark(m.Start - 1, '-') && s.IsGlued(m.Start) || s.IsMark(m.End, '-') && s.IsGlued(m.End) && s.Is(m.End + 1, LookBacks);

    /// <summary>"jailed for ten years three days ago": the second amount counts by itself.</summary>
    private static bool IsCountedApart(Match m, SentenceWindow s) =>
        m.Get(Duration).End is var joint
        && !s.IsMark(joint, ',')
        && !s.Is(joint, Marker.Conjunction)
        && Counted.Match(s.Window, m.End, out _) > 0;

    /// <summary>"at 1930 hours"</summary>
    private static bool IsClockTime(Match m, SentenceWindow s) =>
        s.Tokens[m.Start].Length == 4
        && Matchers.Digits(s, m.Start, 4) is { } figures
        && figures / 100 < 24
        && figures % 100 < 60
        && s.Is(m.Start - 1, Hours);

    /// <summary>"What a year!", "2019 was a hard year": which it was, not how long.</summary>
    private static bool IsJudged(Match m, SentenceWindow s) =>
        s.Is(m.Start, Articles)
        && (
            s.Is(m.Start - 1, Marker.Exclaimed)
            || s.Is(m.Start + 1, Judgments) && m.Start > s.Begin && WordClasses.Of(s.Tokens[m.Start - 1]).Is(PartOfSpeech.Be)
        );

    /// <summary>"sick days", "office hours": some kind of days, not how many.</summary>
    private static bool IsCompound(Match m, SentenceWindow s) =>
        m.End == m.Start + 1
        && m.Get(AnyAmount).Count is null
        && s.IsWord(m.Start - 1)
        && s.Tokens[m.Start].SpaceBefore
        && !Tenses.IsVerb(s, m.Start - 1)
        && !Tenses.IsGerund(s, m.Start - 1)
        && !Tenses.IsAdverb(s, m.Start - 1)
        && FurtherVerbs[s.Tokens[m.Start - 1]] is not VerbForm.Base
        && WordClasses.Of(s.Tokens[m.Start - 1]) is var before
        && (before.IsUnknown || before.Is(PartOfSpeech.Noun | PartOfSpeech.Adjective))
        && !before.Is(PartOfSpeech.Verb | PartOfSpeech.Preposition | PartOfSpeech.Adverb | PartOfSpeech.Determiner | PartOfSpeech.Number);

    /// <summary>"weeks before the vote": not how long, only when, and that only by the vote. "the years 1955 to 1957": not an amount.</summary>
    private static bool OnlyLocates(Match m, SentenceWindow s) =>
        m.End == m.Start + 1 && s.IsWord(m.Start) && (s.Is(m.End, Marker.Earlier) || s.Is(m.End, Marker.Later) || s.IsNumber(m.End));
}
