namespace Corpus;

/// <summary>Provides comparisons of intervals.</summary>
public static class DateIntervalExtensions
{
    // An extension method, because a second instance method would make `interval.Contains(new(2025, 6, 10))` ambiguous.

    /// <summary>Determines whether all days of another interval are part of this one.</summary>
    /// <param name="interval">The interval.</param>
    /// <param name="other">The other interval.</param>
    /// <returns>True if the days of <paramref name="other"/> are part of <paramref name="interval"/>.</returns>
    public static bool Contains(this DateInterval interval, DateInterval other) =>
        interval.Start <= other.Start && other.End <= interval.End;
}
