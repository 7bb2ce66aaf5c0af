using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Corpus;

/// <summary>Represents a temporal expression as TIMEX3 of TimeML (ISO 24617-1) describes it.</summary>
/// <remarks>
/// Expressions are immutable and can be used from several threads. A copy that a <c>with</c> expression creates belongs to no article until it is part of the
/// <see cref="ArticleAnnotations"/> of one.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record TemporalExpression
{
    private readonly Article? _article;
    private readonly int? _anchorIndex;
    private readonly TemporalExpression? _anchor;

    /// <summary>Initializes a new instance of the <see cref="TemporalExpression"/> class that belongs to no article.</summary>
    /// <param name="passage">The extent, with modifiers and without a preposition.</param>
    /// <param name="type">The TIMEX3 type.</param>
    /// <param name="value">The TIMEX3 value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="passage"/> or <paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not well-formed UTF-16.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="type"/> is not defined by the enumeration.</exception>
    public TemporalExpression(Passage passage, TimexType type, string value)
    {
        ArgumentNullException.ThrowIfNull(passage);
        ArgumentNullException.ThrowIfNull(value);
        Given.Defined(type, TimexType.Set);
        (Passage, Type, Value) = (passage, type, Given.Text(value));
    }

    internal TemporalExpression(Article article, TemporalExpression original, int? anchorIndex)
        : this(original) => (_article, Passage, _anchorIndex, _anchor) = (article, original.Passage.In(article), anchorIndex, null);

    internal TemporalExpression(Article article, Passage passage, TimexType type, string value, int? anchorIndex)
        : this(passage, type, value) => (_article, _anchorIndex) = (article, anchorIndex);

    private TemporalExpression(TemporalExpression original) =>
        (Passage, Type, Value, Modifier, Anchor, When, Rule, _anchor) = (
            original.Passage,
            original.Type,
            original.Value,
            original.Modifier,
            original.Anchor,
            original.When,
            original.Rule,
            original.AnchorExpression
        );

    /// <summary>Gets the extent: the words and their span.</summary>
    public Passage Passage { get; }

    /// <summary>Gets the TIMEX3 type.</summary>
    public TimexType Type { get; }

    /// <summary>Gets the TIMEX3 value, such as <c>2025-06-10</c>, <c>2025-W44</c>, <c>P6D</c> or <c>PRESENT_REF</c>. An <c>X</c> stands for a digit that is unknown.</summary>
    public string Value { get; }

    /// <summary>Gets the TIMEX3 modifier.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined by the enumeration.</exception>
    public TimexModifier Modifier
    {
        get;
        init
        {
            Given.Defined(value, TimexModifier.Approx);
            field = value;
        }
    }

    /// <summary>Gets what the value was resolved against.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined by the enumeration.</exception>
    public TimexAnchor Anchor
    {
        get;
        init
        {
            Given.Defined(value, TimexAnchor.Declared);
            field = value;
        }
    }

    /// <summary>Gets the earlier expression that the value was counted from, or null if it was not counted from one.</summary>
    [JsonIgnore]
    public TemporalExpression? AnchorExpression
    {
        get => _anchorIndex is { } index ? Article.Expressions[index] : _anchor;
        init => _anchor = value;
    }

    /// <summary>Gets the position of <see cref="AnchorExpression"/> in the expressions of the article.</summary>
    internal int? AnchorIndex => _anchorIndex;

    /// <summary>Gets the days of the expression. The value is null for durations, sets, vague references and unresolved expressions.</summary>
    public DateInterval? When { get; init; }

    /// <summary>Gets the id of the rule that found the expression, or null if no rule did.</summary>
    /// <exception cref="ArgumentException">The value is not well-formed UTF-16.</exception>
    public string? Rule
    {
        get;
        init => field = Given.Text(value);
    }

    /// <summary>Gets the article that contains the expression.</summary>
    /// <exception cref="InvalidOperationException">The expression belongs to no article.</exception>
    [JsonIgnore]
    public Article Article => _article ?? throw Detached.From(nameof(TemporalExpression));

    /// <summary>Returns the events that the expression dates, in the order of the text.</summary>
    /// <returns>A new list.</returns>
    /// <exception cref="InvalidOperationException">The expression belongs to no article.</exception>
    public IReadOnlyList<DatedEvent> GetEvents() => [.. Article.Events.Where(e => ReferenceEquals(e.Expression, this))];

    /// <summary>Determines whether words, span, type, value, modifier, anchor, its extent, days and rule of two expressions are equal.</summary>
    /// <param name="other">The expression to compare with.</param>
    /// <returns>True if the expressions are equal.</returns>
    public bool Equals(TemporalExpression? other) =>
        other is not null
        && Passage == other.Passage
        && Type == other.Type
        && Value == other.Value
        && Modifier == other.Modifier
        && Anchor == other.Anchor
        && AnchorExpression?.Passage == other.AnchorExpression?.Passage
        && When == other.When
        && Rule == other.Rule;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Passage, Value);

    /// <summary>Returns the words and the value.</summary>
    /// <returns>One line of text.</returns>
    public override string ToString() => $"{Passage.Text} = {Value}";
}
