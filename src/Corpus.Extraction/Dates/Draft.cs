
namespace Corpus.Extraction.Dates;

/// <summary>An expression while it is being read: in tokens, and with its place in the calendar where it has one.</summary>
/// <param name="When">What later expressions are reckoned from ("the same day", "two years later").</param>
internal sealed record Draft(TimexType Type, string Value, CalendarValue? When = null, Anchor Anchor = Anchor.Absolute)
{
    /// <summary>What only looks like an expression: nothing is found in its extent.</summary>
    public static readonly Draft None = new(TimexType.Date, "");

    public bool IsNone => Value == "";

    public int Start { get; init; }

    /// <summary>The token after the last one.</summary>
    public int End { get; init; }

    public TimexModifier Modifier { get; init; }

    /// <summary>The days that the expression means, where they are not those of <see cref="When"/>.</summary>
    public DateInterval? Interval { get; init; }

    public string Rule { get; init; } = "";

    /// <summary>How many figures of the last token belong to it, where other text is glued to them; 0 for all.</summary>
    public int Figures { get; init; }

    /// <summary>How many tokens at its end the rule only looked at.</summary>
    public int GivesBack { get; init; }

    /// <summary>Named for comparison only ("a year earlier"): the story stays where it was.</summary>
    public bool Aside { get; init; }

    /// <summary>It needs an anchor that the text does not give.</summary>
    public bool Unresolved { get; init; }
}
