namespace Corpus.Generator.Dates;

/// <summary>Stretches of time that have a length and no place in the calendar.</summary>
internal static class DurationRules
{
    public static readonly ExpressionRule[] All =
    [
        new("duration", new("<amount>"),
            static (m, s) => IsPart(m, s) || OnlyLocates(m, s) ? null : Of(m.Text("amount")),
            ["It took [three days = P3D].", "They spoke for [half an hour = PT30M].", "It has been [two and a half years = P2Y6M].", "It rained for [several weeks = PXW].", "A [five-year = P5Y] plan."],
            ["He saw a second man.", "The middays dragged.", "He left days before the vote.", "The men’s quarters burnt."]),
        new("the past so long", new("the? <stretches> <amount>"),
            static (m, s) => s.Is(m.Start, "last") && s.IsWord(m.Start - 1) && (s.Is(m.Start - 1, "to") || Tenses.Of(s, m.Start - 1) == Tense.Future) ? null : Of(m.Text("amount")),
            ["It will last [six weeks = P6W].", "It grew over [the past 33 years = P33Y].", "In [the first nine months = P9M] it grew."], []),
        new("the so long", new("the <plain-amount>"),
            static (m, s) => m.Text("plain-amount")[1] == 'X' || m.Text("plain-amount") [2] == 'X' ? null : Of(m.Text("plain-amount")),
            ["It earned more in [the nine months = P9M].", "In [the two days = P2D] he slept."], ["In the years before."]),
        new("unit and a half that passed", new("the <stretches> <units> <and-a-half>"),
            static (m, s) => m.Text("units") == "Y" ? Of("P1Y6M") : null,
            ["It has fallen over [the last year and a half = P1Y6M]."], []),
        new("unit that passed", new("the? past <units>"),
            static (m, s) => m.Text("units") is not ("s" or "m" or "h") ? Of(Amounts.Value("1", m.Text("units"))) : null,
            ["It grew over [the past year = P1Y].", "It grew over [the past decade = P10Y]."], []),
        new("so long long", new("<duration> -? long"),
            static (m, s) => m.Draft("duration"),
            ["A [three-month-long = P3M] fair."], []),
        new("age", new("the|a? <amount> -? old"),
            static (m, s) => Draft.None,
            [], ["She is 37 years old.", "A six-year-old boy."]),
        new("length of a business year", new("the full|entire|whole? fiscal? year ended|ending"),
            static (m, s) => Of("P1Y") is { } year ? year with { GivesBack = 1 } : null,
            ["It lost money in [the year = P1Y] ended March."], []),
        new("units long", new("<plural-units> - long"),
            static (m, s) => m.Text("plural-units") is { } unit && unit.EndsWith("Y", StringComparison.Ordinal) ? Of("PXY") : null,
            ["A [decades-long = PXY] fight."], []),
        new("unit long", new("<units> - long"),
            static (m, s) => m.Text("units") is { Length: 1 } unit && unit is not ("s" or "m" or "h") ? Of("P1" + unit) : null,
            ["A [month-long = P1M] fair.", "A [week-long = P1W] strike."], []),
    ];

    /// <summary>A piece of something longer: "year-earlier", "half-a-day".</summary>
    private static bool IsPart(Match m, Scan s) =>
        s.IsMark(m.Start - 1, '-') && s.Glued(m.Start) || s.IsMark(m.End, '-') && s.Glued(m.End) && (s.Is(m.End + 1, "earlier") || s.Is(m.End + 1, "ago"));

    /// <summary>"weeks before the vote": how long is not told, and when only by the vote.</summary>
    private static bool OnlyLocates(Match m, Scan s) =>
        m.End == m.Start + 1 && s.IsWord(m.Start) && (s.Is(m.End, "before") || s.Is(m.End, "after"));

    private static Draft? Of(string value) => value.Length > 2 ? new Draft(TimexType.Duration, value) : null;
}
