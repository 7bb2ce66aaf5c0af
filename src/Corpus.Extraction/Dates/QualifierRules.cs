namespace Corpus.Extraction.Dates;

/// <summary>What qualifies an expression and belongs to its extent: "early", "the end of", "more than".</summary>
internal static class QualifierRules
{
    public static readonly ExpressionRule[] All =
    [
        new("earlier in the unit", new("<sooner> <calendar>"),
            static (m, s) => Within(m, s),
            ["It fell [earlier this month = 2025-06].", "They met [earlier in the week = 2025-W24].", "It opens [later this year = 2025]."],
            ["An earlier week was dry.", "He left earlier."]),
        new("part of a date", new("<qualifiers> <calendar>"),
            static (m, s) => m.Text("qualifiers") is "START" or "MID" or "END" or "APPROX" or "BEFORE" || m.Draft("calendar").Rule == "ago" ? Qualified(m.Draft("calendar"), m) : null,
            ["It began in [early 1990 = 1990].", "It ends at [the end of the month = 2025-06].", "It fell in [mid-November = 2024-11].", "It opened [almost four years ago = 2021]."],
            ["He rose early.", "The middle of the road."]),
        new("the part of a date", new("the <qualifiers> <calendar>"),
            static (m, s) => m.Text("qualifiers") is "START" or "MID" or "END" && !s.Is(m.Draft("calendar").Start, "the") ? Qualified(m.Draft("calendar"), m) : null,
            ["It began in [the early 1980s = 198].", "It ended in [the late spring = 2025-SP]."],
            ["The early man came.", "The late Mr. Ortiz, 1985."]),
        new("so long or so", new("<duration> or so"),
            static (m, s) => m.Draft("duration") with { Modifier = TimexModifier.Approx },
            ["It took [a year or so = P1Y]."], ["A year or some such."]),
        new("about then or so", new("<calendar> or so"),
            static (m, s) => m.Draft("calendar") with { Modifier = TimexModifier.Approx },
            ["It will open over [the next year or so = 2026]."], ["Next year or soon after it will open."]),
        new("about so long", new("<qualifiers> <duration>"),
            static (m, s) => s.Is(m.Draft("duration").Start, "the") ? null : Qualified(m.Draft("duration"), m),
            ["It took [more than a decade = P10Y].", "They spoke for [approximately half an hour = PT30M]."],
            ["More than men.", "About the first three days he said nothing."]),
        new("about a time", new("<qualifiers> <time>"),
            static (m, s) => m.Text("qualifiers") is "START" or "MID" or "END" or "APPROX" ? Qualified(m.Draft("time"), m) : null,
            ["They left [early Friday morning = 2025-06-06TMO]."], ["About men of that night he knew nothing."]),
    ];

    private static Draft? Qualified(Draft draft, Match m) =>
        draft with { Modifier = Modifier(m.Text("qualifiers")) };

    /// <summary>"earlier this month" runs from its first day to the day of writing, "later this month" from then to its last.</summary>
    private static Draft? Within(Match m, Scan s)
    {
        var draft = m.Draft("calendar");
        var sooner = m.Text("sooner") == "START";
        draft = draft with { Modifier = sooner ? TimexModifier.Start : TimexModifier.End };
        if (draft.When is not { Grain: > Grain.Day, First: { } first, Last: { } last } || s.Reading.Published is not { } published)
            return draft;
        if (published.CompareTo(first) < 0 || published.CompareTo(last) > 0)
            return draft;
        // "in the week" looks from the day that the story is at, which is not meant; "this week" looks from the day of writing.
        var story = s.Is(m.EndOf("sooner") - 1, "in");
        var (from, to) = sooner ? (first, story && published.CompareTo(first) > 0 ? published.AddDays(-1) ?? published : published) : (published, last);
        return draft with { Interval = new DateInterval(from, to, Precision.Interval, false) };
    }

    private static TimexModifier Modifier(string name) => name switch
    {
        "BEFORE" => TimexModifier.Before,
        "LESS_THAN" => TimexModifier.LessThan,
        "MORE_THAN" => TimexModifier.MoreThan,
        "EQUAL_OR_LESS" => TimexModifier.EqualOrLess,
        "EQUAL_OR_MORE" => TimexModifier.EqualOrMore,
        "START" => TimexModifier.Start,
        "MID" => TimexModifier.Mid,
        "END" => TimexModifier.End,
        "APPROX" => TimexModifier.Approx,
        _ => TimexModifier.None,
    };
}
