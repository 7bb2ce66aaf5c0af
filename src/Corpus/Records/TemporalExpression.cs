using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Corpus;

/// <summary>The types of TIMEX3.</summary>
public enum TimexType
{
    /// <summary>A stretch of the calendar: <c>Tuesday</c>, <c>last year</c>.</summary>
    Date,

    /// <summary>A part of a day: <c>that evening</c>.</summary>
    Time,

    /// <summary>A length of time: <c>half an hour</c>.</summary>
    Duration,

    /// <summary>What recurs: <c>every Monday</c>.</summary>
    Set,
}

/// <summary>The TIMEX3 attribute <c>mod</c>.</summary>
public enum TimexModifier
{
    /// <summary>No modifier.</summary>
    None,

    /// <summary>BEFORE.</summary>
    Before,

    /// <summary>AFTER.</summary>
    After,

    /// <summary>ON_OR_BEFORE.</summary>
    OnOrBefore,

    /// <summary>ON_OR_AFTER.</summary>
    OnOrAfter,

    /// <summary>LESS_THAN.</summary>
    LessThan,

    /// <summary>MORE_THAN.</summary>
    MoreThan,

    /// <summary>EQUAL_OR_LESS.</summary>
    EqualOrLess,

    /// <summary>EQUAL_OR_MORE.</summary>
    EqualOrMore,

    /// <summary>START.</summary>
    Start,

    /// <summary>MID.</summary>
    Mid,

    /// <summary>END.</summary>
    End,

    /// <summary>APPROX.</summary>
    Approx,
}

/// <summary>What the value of a temporal expression was reckoned from.</summary>
public enum TimexAnchor
{
    /// <summary>Nothing: the text gives the whole date, or the value needs none.</summary>
    Absolute,

    /// <summary>The article's date of publication.</summary>
    Publication,

    /// <summary>An expression that stands before it.</summary>
    EarlierExpression,

    /// <summary>Nothing: a person declared the value in the catalog.</summary>
    Declared,
}

/// <summary>A temporal expression as TIMEX3 of TimeML (ISO 24617-1) has it.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record TemporalExpression
{
    private readonly Article? _article;

    /// <param name="passage">The extent: no preposition, modifiers in.</param>
    /// <param name="type">The TIMEX3 type.</param>
    /// <param name="value">The TIMEX3 value.</param>
    /// <param name="modifier">The TIMEX3 modifier.</param>
    /// <param name="anchor">What the value was reckoned from.</param>
    /// <param name="when">The days it means; null for durations, sets, vague references and what nothing resolves.</param>
    /// <param name="rule">The name of the rule that found it.</param>
    /// <exception cref="ArgumentException">A string is not well-formed UTF-16.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="type"/>, <paramref name="modifier"/> or <paramref name="anchor"/> is not a value of its enumeration.
    /// </exception>
    public TemporalExpression(
        Passage passage, TimexType type, string value, TimexModifier modifier = TimexModifier.None, TimexAnchor anchor = TimexAnchor.Absolute,
        DateInterval? when = null, string? rule = null)
    {
        ArgumentNullException.ThrowIfNull(passage);
        ArgumentNullException.ThrowIfNull(value);
        Given.Defined(type, TimexType.Set);
        Given.Defined(modifier, TimexModifier.Approx);
        Given.Defined(anchor, TimexAnchor.Declared);
        (Passage, Type, Value, Modifier, Anchor, When, Rule) = (passage, type, Given.Text(value), modifier, anchor, when, Given.Text(rule));
    }

    internal TemporalExpression(Article article, TemporalExpression original)
        : this(original.Passage.In(article), original.Type, original.Value, original.Modifier, original.Anchor, original.When, original.Rule) => _article = article;

    internal TemporalExpression(
        Article article, Passage passage, TimexType type, string value, TimexModifier modifier, TimexAnchor anchor, DateInterval? when, string? rule)
        : this(passage, type, value, modifier, anchor, when, rule) => _article = article;

    /// <summary>The extent: the words and their span.</summary>
    public Passage Passage { get; }

    /// <summary>The TIMEX3 type.</summary>
    public TimexType Type { get; }

    /// <summary>The TIMEX3 value: <c>2025-06-10</c>, <c>2025-W44</c>, <c>P6D</c>, <c>PRESENT_REF</c>; with <c>X</c> for what nothing resolves.</summary>
    public string Value { get; }

    /// <summary>The TIMEX3 modifier.</summary>
    public TimexModifier Modifier { get; }

    /// <summary>What the value was reckoned from.</summary>
    public TimexAnchor Anchor { get; }

    /// <summary>The days it means; null for durations, sets, vague references and what nothing resolves.</summary>
    public DateInterval? When { get; }

    /// <summary>The name of the rule that found it; null where none did.</summary>
    public string? Rule { get; }

    /// <summary>The article.</summary>
    /// <exception cref="InvalidOperationException">The expression belongs to no article.</exception>
    [JsonIgnore]
    public Article Article => _article ?? throw Detached.From(nameof(TemporalExpression));

    /// <summary>The events that it dates, in the order of the text.</summary>
    /// <exception cref="InvalidOperationException">The expression belongs to no article.</exception>
    [JsonIgnore]
    public IEnumerable<DatedEvent> Events => Article.Events.Where(e => ReferenceEquals(e.Expression, this));

    /// <summary>Whether words, span, type, value, modifier, anchor, interval and rule are equal.</summary>
    public bool Equals(TemporalExpression? other) =>
        other is not null && Passage == other.Passage && Type == other.Type && Value == other.Value && Modifier == other.Modifier
        && Anchor == other.Anchor && When == other.When && Rule == other.Rule;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Passage, Value);

    /// <summary>The words and the value.</summary>
    public override string ToString() => $"{Passage.Text} = {Value}";
}
