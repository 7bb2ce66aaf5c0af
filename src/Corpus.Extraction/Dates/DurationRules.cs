using Corpus.Extraction.Lexicons;

namespace Corpus.Extraction.Dates;

/// <summary>Stretches of time that have a length and no place in the calendar.</summary>
internal static class DurationRules
{
    private static readonly Lexicon Frequencies = Lexicon.Of("Dates/frequencies");

    public static readonly ExpressionRule[] All =
    [
        new("duration", new("<amount>"),
            static (m, s) => IsPart(m, s) || OnlyLocates(m, s) || s.Is(m.Start - 1, Frequencies) ? null : Of(m.Text("amount")),
            ["It took [three days = P3D].", "It will last [six weeks = P6W].", "They spoke for [half an hour = PT30M].",
                "It has been [two and a half years = P2Y6M].", "It rained for [several weeks = PXW].",
                "A [five-year = P5Y] plan.", "The [two-and-a-half-year = P2Y6M] war."],
            ["He saw a second man.", "The middays dragged.", "He left days before the vote.", "The years 1955 and 1956 were dry.", "The men’s quarters burnt."]),
        new("the past so long", new("the? <stretches> <amount>"),
            // "to last six weeks" is a verb.
            static (m, s) => s.Is(m.Start, "last") && (s.Is(m.Start - 1, "to") || m.Start > s.Begin && Tenses.Of(s, m.Start - 1) == Tense.Future) ? null : Of(m.Text("amount")),
            ["It grew over [the past 33 years = P33Y].", "In [the first nine months = P9M] it grew."],
            ["The last three men left.", "To last six weeks it must be strong."]),
        new("the so long", new("the <plain-amount>"),
            static (m, s) => IsAttribute(m, s) || m.Text("plain-amount")[1] == 'X' || m.Text("plain-amount") [2] == 'X' ? null : Of(m.Text("plain-amount")),
            ["It earned more in [the nine months = P9M].", "In [the two days = P2D] he slept."], ["In the years before.", "The six-month plan."]),
        new("unit and a half that passed", new("the <stretches> <units> <and-a-half>"),
            static (m, s) => m.Text("units") == "Y" ? Of("P1Y6M") : null,
            ["It has fallen over [the last year and a half = P1Y6M]."], ["The last man and a half."]),
        new("unit that passed", new("the? past <units>"),
            static (m, s) => m.Text("units") != "s" ? Of(Amounts.Value("1", m.Text("units"))) : null,
            ["It grew over [the past year = P1Y].", "It grew over [the past decade = P10Y]."],
            ["He walked past years of toil.", "The past master won."]),
        new("so long long", new("<duration> -? long"),
            static (m, s) => m.Draft("duration"),
            ["A [three-month-long = P3M] fair."], ["It was as long as it was wide."]),
        new("sum of lengths", new("<duration> and|,? <plain-amount>"),
            static (m, s) => Sum(m.Draft("duration").Value, m.Text("plain-amount")) is { } value ? Of(value) : null,
            ["It took [an hour and 20 minutes = PT1H20M].", "He served [two years and three months = P2Y3M]."], ["It took 20 minutes and an hour."]),
        new("age", new("the|a? <amount> -? old"),
            static (m, s) => Draft.None,
            [], ["She is 37 years old.", "A six-year-old boy."]),
        new("length of a business year", new("the full|entire|whole? fiscal? year ended|ending|to|through <calendar>"),
            static (m, s) => Of("P1Y") with { GivesBack = m.End - m.Draft("calendar").Start + 1 },
            ["It lost money in [the year = P1Y] ended [March 31 = 2025-03-31]."], ["The year ended well."]),
        new("units long", new("<plural-units> - long"),
            static (m, s) => m.Text("plural-units") is { } unit && unit.EndsWith("Y", StringComparison.Ordinal) ? Of("PXY") : null,
            ["A [decades-long = PXY] fight."], ["A metres-long fish."]),
        new("unit long", new("<units> - long"),
            static (m, s) => m.Text("units") is { Length: 1 } unit && unit is not ("s" or "m" or "h") ? Of("P1" + unit) : null,
            ["A [month-long = P1M] fair.", "A [week-long = P1W] strike."], ["An hour-long talk.", "The year longed for."]),
    ];

    /// <summary>"the six-month plan": the article is the plan's.</summary>
    private static bool IsAttribute(Match m, Scan s) => s.IsMark(m.End - 2, '-') && s.Glued(m.End - 2);

    /// <summary>A piece of something longer: "year-earlier", "half-a-day".</summary>
    private static bool IsPart(Match m, Scan s) =>
        s.IsMark(m.Start - 1, '-') && s.Glued(m.Start) || s.IsMark(m.End, '-') && s.Glued(m.End) && (s.Is(m.End + 1, "earlier") || s.Is(m.End + 1, "ago"));

    /// <summary>"weeks before the vote": how long is not told, and when only by the vote. "the years 1955 to 1957": neither.</summary>
    private static bool OnlyLocates(Match m, Scan s) =>
        m.End == m.Start + 1 && s.IsWord(m.Start) && (s.Is(m.End, "before") || s.Is(m.End, "after") || s.IsNumber(m.End));

    /// <summary>"two years and three months": a larger unit and a smaller one, of the clock both or days before it; null for others.</summary>
    private static string? Sum(string larger, string smaller)
    {
        const string Units = "YMWDhms";
        const int Days = 3;
        var (first, second) = (Units.IndexOf(Unit(larger)), Units.IndexOf(Unit(smaller)));
        return first < 0 || first >= second || first < Days && second > Days ? null : larger + smaller.Substring(first > Days ? 2 : 1);
    }

    /// <summary>Of a length told in one unit and a number; those of the clock are small letters here.</summary>
    private static char Unit(string value)
    {
        var timed = value[1] == 'T';
        var unit = value[value.Length - 1];
        return value.Count(char.IsLetter) != (timed ? 3 : 2) ? '?' : timed ? char.ToLowerInvariant(unit) : unit;
    }

    private static Draft Of(string value) => new(TimexType.Duration, value);
}
