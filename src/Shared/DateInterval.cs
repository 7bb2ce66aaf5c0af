#if NET
namespace Corpus;

#else
using DateOnly = Corpus.Extraction.CalendarDate;

namespace Corpus.Extraction;

#endif

/// <summary>Represents a bounded interval of the calendar with the precision that a text states: "in June 2025" is a month and not its first day.</summary>
/// <remarks>The interval includes its first and its last day. The calendar is the proleptic Gregorian calendar, and the years are those of <see cref="DateOnly"/>.</remarks>
readonly partial record struct DateInterval
{
    /// <summary>Initializes a new instance of the <see cref="DateInterval"/> structure.</summary>
    /// <param name="start">The first day.</param>
    /// <param name="end">The last day, which is part of the interval.</param>
    /// <param name="precision">The unit of the calendar that the text names.</param>
    /// <param name="isApproximate">Whether the text says "about", "around" or the like.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="end"/> is before <paramref name="start"/>; <paramref name="precision"/> is <see cref="DatePrecision.Day"/> and the interval has more than one day; or
    /// <paramref name="precision"/> is not defined by the enumeration.
    /// </exception>
    public DateInterval(DateOnly start, DateOnly end, DatePrecision precision, bool isApproximate = false)
    {
#if NET
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Given.Defined(precision, DatePrecision.Interval);
        if (precision == DatePrecision.Day)
            ArgumentOutOfRangeException.ThrowIfNotEqual(end, start);
#endif
        (Start, End, Precision, IsApproximate) = (start, end, precision, isApproximate);
    }

    /// <summary>Gets the first day.</summary>
    public DateOnly Start { get; }

    /// <summary>Gets the last day, which is part of the interval.</summary>
    public DateOnly End { get; }

    /// <summary>Gets the unit of the calendar that the text names.</summary>
    public DatePrecision Precision { get; }

    /// <summary>Gets a value that indicates whether the text says "about", "around" or the like.</summary>
    public bool IsApproximate { get; }

    /// <summary>
    /// Returns the interval in the Extended Date/Time Format (ISO 8601-2:2019, levels 0 and 1): <c>2025-06-10</c>, <c>2025-06</c>, <c>2025</c>, <c>199X</c>, <c>19XX</c>, or
    /// <c>2025-10-27/2025-11-02</c> if EDTF has no form for the unit. A <c>~</c> after a date says that it is approximate.
    /// </summary>
    /// <returns>A text that is the same in every culture.</returns>
    public override string ToString()
    {
        Span<char> text = stackalloc char[Edtf.Longest];
        return text.Slice(0, Edtf.Write(this, text)).ToString();
    }
}
