namespace Corpus.Extraction.Dates;

/// <summary>A temporal expression that a rule has found but that need not be the longest: in tokens, and with its place in the calendar if it has one.</summary>
/// <param name="Value">The TIMEX3 value.</param>
/// <param name="When">What later expressions can count from ("the same day", "two years later").</param>
internal sealed record Candidate(TimexType Type, string Value, CalendarValue? When = null, TimexAnchor Anchor = TimexAnchor.Absolute)
{
    /// <summary>Text that only looks like an expression: nothing is found in its extent.</summary>
    public static readonly Candidate Nothing = new(TimexType.Date, "");

    public bool IsNothing => Value == "";

    public int Start { get; init; }

    /// <summary>The token after the last one.</summary>
    public int End { get; init; }

    public TimexModifier Modifier { get; init; }

    /// <summary>The days that the expression means, if they are not those of <see cref="When"/>.</summary>
    public DateInterval? Interval { get; init; }

    /// <summary>The length of a duration.</summary>
    public Amount? Length { get; init; }

    /// <summary>The rule that found it.</summary>
    public DateRule? Rule { get; init; }

    public ExpressionForm Form => Rule?.Form ?? ExpressionForm.Other;

    /// <summary>How many digits of the last token belong to it, if other text is joined to them; 0 for all.</summary>
    public int Figures { get; init; }

    /// <summary>How many tokens at the end of the match the rule only looked at.</summary>
    public int Lookahead { get; init; }

    /// <summary>Named for comparison only ("a year earlier"): later expressions do not count from it.</summary>
    public bool IsComparison { get; init; }

    /// <summary>It was counted from what the passage is about.</summary>
    public bool CountsFromStory { get; init; }

    /// <summary>The extent of the expression that it was counted from, if the rule knows it.</summary>
    public TextSpan? CountedFrom { get; init; }

    /// <summary>It needs an anchor that the text does not give.</summary>
    public bool IsUnresolved { get; init; }

    /// <summary>A value with its place in the calendar; unresolved if that is outside the years that can be written.</summary>
    public static Candidate Resolved(CalendarValue value, TimexAnchor anchor = TimexAnchor.Absolute) =>
        value.CanBeWritten ? new(TimexType.Date, value.ToString(), value, anchor) : Unresolved(value with { Year = CalendarValue.Unknown });

    /// <summary>A value whose anchor the text does not give.</summary>
    public static Candidate Unresolved(CalendarValue value) =>
        new(TimexType.Date, value.ToString(), value, TimexAnchor.Publication) { IsUnresolved = true };

    /// <inheritdoc cref="Unresolved(CalendarValue)"/>
    public static Candidate Unresolved(string value, TimexType type = TimexType.Date) =>
        new(type, value, null, TimexAnchor.Publication) { IsUnresolved = true };

    /// <summary>A day, or null if the month does not have it.</summary>
    public static Candidate? OfDay(int year, int month, int day) =>
        day >= 1 && day <= CalendarDate.DaysIn(year, month) ? Resolved(CalendarValue.OfDay(year, month, day)) : null;

    /// <summary>The unit of the calendar that is some units after the one that holds a date; null if there is none.</summary>
    public static Candidate? Shifted(CalendarValue? from, TimexAnchor anchor, Grain grain, int units) =>
        from?.In(grain) is { } unit && unit.Plus(units) is { } shifted ? Resolved(shifted with { Time = "" }, anchor) : null;

    public static Candidate OfDuration(Amount length) => new(TimexType.Duration, length.ToTimex()) { Length = length };

    public static Candidate OfSet(Amount period) => new(TimexType.Set, period.ToTimex());

    public static Candidate OfReference(TimeReference reference, TimexAnchor anchor = TimexAnchor.Absolute) =>
        new(TimexType.Date, reference.ToTimex(), null, anchor);
}
