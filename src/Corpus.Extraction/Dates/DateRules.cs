using Corpus.Extraction.Rules;

namespace Corpus.Extraction.Dates;

/// <summary>All rules for temporal expressions. The longest match wins; of matches of the same length, that of the first rule.</summary>
internal static class DateRules
{
    public static readonly DateRule[] All =
    [
        .. CalendarRules.All,
        .. YearRules.All,
        .. QuarterRules.All,
        .. DeicticRules.All,
        .. UnitRules.All,
        .. ReferenceRules.All,
        .. OffsetRules.All,
        .. DurationRules.All,
        .. TimeRules.All,
        .. SetRules.All,
        .. QualifierRules.All,
    ];

    /// <summary>The rules whose pattern begins with a whole expression. They are tried on each expression that another rule has found.</summary>
    public static readonly DateRule[] Continuing = [.. All.Where(rule => rule.Pattern.Continues)];

    /// <summary>The rules as one cascade, for traces and documentation.</summary>
    public static readonly Cascade Cascade = new LongestMatchCascade();

    private sealed class LongestMatchCascade() : Cascade("date/expression", "Which temporal expression begins here?")
    {
        public override IReadOnlyList<Rule> Rules => All;
    }
}
