using Corpus.Extraction.Lexicons;

namespace Corpus.Extraction.Dates;

/// <summary>What comes again and again.</summary>
internal static class SetRules
{
    private static readonly Lexicon Frequencies = Lexicon.Of("Dates/frequencies");

    public static readonly ExpressionRule[] All =
    [
        new("every so often", new("every|each other? <amount>"),
            static (m, s) => new Draft(TimexType.Set, m.Text("amount")),
            ["He runs [every two days = P2D]."], ["Every two men.", "Each of three days."]),
        new("so often a unit", new("a|an <units>"),
            static (m, s) => s.Is(m.Start - 1, Frequencies) && Amounts.Read(s, m.Start) is { End: > 0 } unit ? new Draft(TimexType.Set, unit.Text) : null,
            ["He runs twice [a week = P1W].", "It rains three times [a month = P1M]."], ["He ran a week."]),
        new("every unit", new("every|each <units>"),
            static (m, s) => m.Text("units") switch
            {
                "s" => null,
                "m" or "h" => new Draft(TimexType.Set, "PT1" + m.Text("units").ToUpperInvariant()),
                { Length: 1 } unit => new Draft(TimexType.Set, "P1" + unit),
                var units => new Draft(TimexType.Set, "P" + units),
            },
            ["He runs [every day = P1D].", "They vote [each year = P1Y]."], ["Every second counts, each second man."]),
        new("every weekday", new("every|each other? <weekday> <day-parts>?"),
            static (m, s) => Weekly(m.Number("weekday"), m),
            ["They meet [every Friday = XXXX-WXX-5].", "They meet [every other Friday = XXXX-WXX-5]."], ["Everyday Monday."]),
        new("weekdays", new("<plural-weekdays> <day-parts>?"),
            static (m, s) => m.Text("plural-weekdays") == "WE" ? new Draft(TimexType.Set, "XXXX-WXX-WE") : Weekly(m.Number("plural-weekdays"), m),
            ["The shop shuts on [Mondays = XXXX-WXX-1].", "They ski on [weekends = XXXX-WXX-WE]."], ["Monday is fine."]),
        new("weekday evenings", new("<weekday> <plural-day-parts>"),
            static (m, s) => new Draft(TimexType.Set, "XXXX-WXX-" + Figures.Write(m.Number("weekday")) + "T" + m.Text("plural-day-parts")),
            ["It airs on [Tuesday nights = XXXX-WXX-2TNI]."], ["Tuesday is long."]),
        new("every month of that name", new("every|each <month>"),
            static (m, s) => new Draft(TimexType.Set, "XXXX-" + Figures.Write(m.Number("month"), 2)),
            ["They vote [each July = XXXX-07]."], ["Every man may vote."]),
        new("every season", new("every|each <seasons>"),
            static (m, s) => new Draft(TimexType.Set, new CalendarValue(Grain.Season, CalendarValue.Unknown, m.Number("seasons")).ToString()),
            ["They come [every summer = XXXX-SU]."], ["Every man falls."]),
        new("recurrence", new("<recurrences>"),
            static (m, s) => s.Tokens[m.Start].IsCapitalized && m.Start > s.Begin ? null : new Draft(TimexType.Set, m.Text("recurrences")),
            ["It rose by 2% [annually = P1Y].", "They meet [weekly = P1W]."], ["He reads the Daily News."]),
        new("per unit", new("per <units>"),
            static (m, s) => m.Text("units") is "s" or "m" or "h" || m.Text("units").Length > 1 ? null : new Draft(TimexType.Set, "P1" + m.Text("units")),
            ["It earns a million [per year = P1Y]."], ["It rose three per cent."]),
    ];

    private static Draft Weekly(int weekday, Match m) =>
        new(TimexType.Set, "XXXX-WXX-" + Figures.Write(weekday) + (m.Has("day-parts") ? "T" + m.Text("day-parts") : ""));
}
