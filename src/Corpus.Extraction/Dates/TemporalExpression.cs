namespace Corpus.Extraction.Dates;

/// <summary>The TIMEX3 types of TimeML.</summary>
internal enum TimexType
{
    Date,
    Time,
    Duration,
    Set,
}

/// <summary>The TIMEX3 attribute <c>mod</c>.</summary>
internal enum TimexModifier
{
    None,
    Before,
    After,
    OnOrBefore,
    OnOrAfter,
    LessThan,
    MoreThan,
    EqualOrLess,
    EqualOrMore,
    Start,
    Mid,
    End,
    Approx,
}

/// <summary>What the value was reckoned from.</summary>
internal enum Anchor
{
    /// <summary>Nothing: the text gives the whole date, or the value needs none.</summary>
    Absolute,
    Publication,
    EarlierExpression,

    /// <summary>The catalog declares the value.</summary>
    Declared,
}

/// <summary>A temporal expression, as TIMEX3 has it.</summary>
/// <param name="Span">The extent: no preposition, modifiers in.</param>
/// <param name="Value">The TIMEX3 value: <c>2025-06-10</c>, <c>2025-W44</c>, <c>P6D</c>, <c>PRESENT_REF</c>, <c>XXXX-06</c> where no anchor resolves it.</param>
/// <param name="Interval">The days it means; null for durations, sets, references and what is not resolved.</param>
/// <param name="Rule">The name of the rule that found it.</param>
internal sealed record TemporalExpression(
    TextSpan Span, TimexType Type, string Value, TimexModifier Modifier, Anchor Anchor, DateInterval? Interval, string Rule);
