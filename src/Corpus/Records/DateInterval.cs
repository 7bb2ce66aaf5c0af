using System.Globalization;

namespace Corpus;

/// <summary>The unit of the calendar that a date is known to.</summary>
public enum DatePrecision
{
    /// <summary>One day.</summary>
    Day,

    /// <summary>An ISO 8601 week, Monday to Sunday.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A season of the year.</summary>
    Season,

    /// <summary>A quarter of a year.</summary>
    Quarter,

    /// <summary>Half a year.</summary>
    Half,

    /// <summary>A year.</summary>
    Year,

    /// <summary>Ten years.</summary>
    Decade,

    /// <summary>A hundred years.</summary>
    Century,

    /// <summary>From one day to another that is no single unit of the calendar.</summary>
    Interval,
}

/// <summary>A bounded stretch of the calendar, with the precision that the text supports: "in June 2025" is a month, not its first day.</summary>
public readonly record struct DateInterval : IComparable<DateInterval>
{
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day, included.</param>
    /// <param name="precision">The unit of the calendar that the text names.</param>
    /// <param name="isApproximate">The text says "about", "around" or the like.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The last day is before the first, a precision of one day spans more, or <paramref name="precision"/> is not a value of its enumeration.
    /// </exception>
    public DateInterval(DateOnly first, DateOnly last, DatePrecision precision, bool isApproximate = false)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        Given.Defined(precision, DatePrecision.Interval);
        if (precision == DatePrecision.Day)
            ArgumentOutOfRangeException.ThrowIfNotEqual(last, first);
        (First, Last, Precision, IsApproximate) = (first, last, precision, isApproximate);
    }

    /// <summary>One day.</summary>
    public DateInterval(DateOnly day)
        : this(day, day, DatePrecision.Day)
    {
    }

    /// <summary>The first day.</summary>
    public DateOnly First { get; }

    /// <summary>The last day, included.</summary>
    public DateOnly Last { get; }

    /// <summary>The unit of the calendar that the text names.</summary>
    public DatePrecision Precision { get; }

    /// <summary>The text says "about", "around" or the like.</summary>
    public bool IsApproximate { get; }

    /// <summary>The day, where the date is known to one day and not approximate; otherwise null.</summary>
    public DateOnly? Day => Precision == DatePrecision.Day && !IsApproximate ? First : null;

    /// <summary>Whether the two share a day: June 2025 overlaps any day of June 2025.</summary>
    public bool Overlaps(DateInterval other) => First <= other.Last && other.First <= Last;

    /// <summary>Whether a day from <paramref name="first"/> to <paramref name="last"/>, both included, lies in it.</summary>
    public bool Overlaps(DateOnly first, DateOnly last) => First <= last && first <= Last;

    /// <summary>Whether <paramref name="day"/> lies in it.</summary>
    public bool Contains(DateOnly day) => First <= day && day <= Last;

    /// <summary>Orders by the first day, then the shorter before the longer.</summary>
    public int CompareTo(DateInterval other) => First != other.First ? First.CompareTo(other.First) : Last.CompareTo(other.Last);

    /// <summary>
    /// The interval in the Extended Date/Time Format (ISO 8601-2:2019, levels 0 and 1): <c>2025-06-10</c>, <c>2025-06</c>, <c>2025</c>,
    /// <c>199X</c>, <c>2025-10-27/2025-11-02</c> where no unit of EDTF is meant; a <c>~</c> after it marks an approximate one.
    /// </summary>
    public override string ToString()
    {
        var first = Iso(First);
        var text = Precision switch
        {
            DatePrecision.Day => first,
            DatePrecision.Month => first[..7],
            DatePrecision.Year => first[..4],
            DatePrecision.Decade => $"{first[..3]}X",
            DatePrecision.Century => $"{first[..2]}XX",
            _ => IsApproximate ? $"{first}~/{Iso(Last)}" : $"{first}/{Iso(Last)}",
        };
        return IsApproximate ? text + "~" : text;
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
