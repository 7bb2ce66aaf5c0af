namespace Corpus.Extraction.Dates;

/// <summary>The present, the past and the future without a place in the calendar, as TimeML marks them.</summary>
internal static class ReferenceRules
{
    public static readonly ExpressionRule[] All =
    [
        new("reference", new("<references>"),
            static (m, s) => Refers(m, s) ? new Draft(TimexType.Date, m.Text("references")) : null,
            ["It is [now = PRESENT_REF] open.", "He came [recently = PAST_REF].", "It will be sold in [the near future = FUTURE_REF].", "Its [current = PRESENT_REF] owner."],
            ["He knows nowhere.", "Now, the plan is this.", "He calls every now and then.", "He lost the past three games.", "Her most recent book."]),
        new("one day", new("one day"),
            // The day is not counted but lies ahead: "will one day".
            static (m, s) => m.Start > s.Begin && Tenses.Of(s, m.Start - 1) == Tense.Future ? new Draft(TimexType.Date, "FUTURE_REF") : null,
            ["He will [one day = FUTURE_REF] be king."], ["He was king for one day.", "One day he was king."]),
    ];

    /// <summary>Not "Now, the plan is this", which turns to the next point, "every now and then", "his most recent book", "the past 3 wars".</summary>
    private static bool Refers(Match m, Scan s)
    {
        if (s.Is(m.End - 1, "now"))
            return !(m.Start == s.Begin && s.IsMark(m.End, ',')) && !(s.Is(m.End, "and") && (s.Is(m.End + 1, "then") || s.Is(m.End + 1, "again")));
        return !(s.Is(m.Start, "recent") && s.Is(m.Start - 1, "most")) && !(s.Is(m.Start, "the") && Readers.Of("number")!.Read(s, m.End).End > 0);
    }
}
