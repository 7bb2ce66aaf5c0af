namespace Corpus.Extraction.Dates;

/// <summary>How an expression is written, as far as other rules and the events ask for it.</summary>
internal enum ExpressionForm
{
    Other,

    /// <summary>"1985"</summary>
    BareYear,

    /// <summary>"'98"</summary>
    ShortYear,

    /// <summary>"May 5, 1998"</summary>
    MonthDayYear,

    /// <summary>"5 May 1998"</summary>
    DayMonthYear,

    /// <summary>"5 May"</summary>
    DayMonth,

    /// <summary>"May 1998", "May last year"</summary>
    MonthYear,

    /// <summary>The "March 3" of "March 3-5, 2012".</summary>
    FirstDayOfSharedYear,

    /// <summary>"today"</summary>
    DeicticDay,

    /// <summary>"this year"</summary>
    ShiftedUnit,

    /// <summary>"two weeks ago"</summary>
    Ago,

    /// <summary>"8 p.m." without a day</summary>
    Clock,

    /// <summary>"two years and three months"</summary>
    SumOfDurations,

    /// <summary>"the year", "the weekend"</summary>
    CurrentUnit,

    /// <summary>"9/11"</summary>
    AttackInFigures,

    /// <summary>"the past 33 years", "the nine months"</summary>
    DefiniteDuration,
}

/// <summary>A temporal expression, as TIMEX3 has it.</summary>
/// <param name="Span">The extent: without the preposition, with the modifiers.</param>
/// <param name="Value">The TIMEX3 value: <c>2025-06-10</c>, <c>2025-W44</c>, <c>P6D</c>, <c>PRESENT_REF</c>, <c>XXXX-06</c> if no anchor resolves it.</param>
/// <param name="When">The days that it means; null for durations, sets, references and unresolved expressions.</param>
/// <param name="Rule">The id of the rule that found it.</param>
internal sealed record TemporalExpression(
    TextSpan Span,
    TimexType Type,
    string Value,
    TimexModifier Modifier,
    TimexAnchor Anchor,
    DateInterval? When,
    string Rule
)
{
    public ExpressionForm Form { get; init; }

    /// <summary>The extent of the earlier expression that the value was counted from; null if it was not counted from one.</summary>
    public TextSpan? AnchorSpan { get; init; }
}
