namespace Corpus.Extraction;

/// <summary>Reads the intervals that a person writes: a day, a month, a year, or from one to another.</summary>
internal static class EdtfReader
{
    /// <returns>The days of <c>2025-06-10</c>, <c>2025-06</c>, <c>2025</c> or <c>2025-10-27/2025-10-31</c>, each with <c>~</c> behind it or not; null for anything else.</returns>
    public static DateInterval? Read(string text)
    {
        var slash = text.IndexOf('/');
        if (slash < 0)
            return About(text);
        return
            About(text.Substring(0, slash)) is { } first
            && About(text.Substring(slash + 1)) is { } last
            && first.First.CompareTo(last.Last) <= 0
            ? new DateInterval(first.First, last.Last, Precision.Interval, first.Approximate || last.Approximate)
            : null;
    }

    private static DateInterval? About(string text)
    {
        var approximate = text.EndsWith("~", StringComparison.Ordinal);
        return Unit(approximate ? text.Substring(0, text.Length - 1) : text, approximate);
    }

    private static DateInterval? Unit(string text, bool approximate)
    {
        var (rest, precision) = text.Length switch
        {
            7 => ("-01", Precision.Month),
            4 => ("-01-01", Precision.Year),
            _ => ("", Precision.Day),
        };
        if (CalendarDate.Parse(text + rest) is not { } first)
            return null;
        var days = precision switch
        {
            Precision.Day => 1,
            Precision.Month => DateTime.DaysInMonth(first.Year, first.Month),
            _ => DateTime.IsLeapYear(first.Year) ? 366 : 365,
        };
        return first.AddDays(days - 1) is { } last ? new DateInterval(first, last, precision, approximate) : null;
    }
}
