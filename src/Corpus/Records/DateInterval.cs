using System.Diagnostics.CodeAnalysis;

namespace Corpus;

public readonly partial record struct DateInterval : IComparable<DateInterval>, ISpanParsable<DateInterval>, ISpanFormattable
{
    /// <summary>Initializes a new instance of the <see cref="DateInterval"/> structure that is one day.</summary>
    /// <param name="day">The day.</param>
    public DateInterval(DateOnly day)
        : this(day, day, DatePrecision.Day) { }

    /// <summary>Gets the number of days, which is at least 1.</summary>
    public int Length => End.DayNumber - Start.DayNumber + 1;

    /// <summary>Gets the day, or null if the date is approximate or not known to one day.</summary>
    public DateOnly? Day => Precision == DatePrecision.Day && !IsApproximate ? Start : null;

    /// <summary>Determines whether a day is part of the interval.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True if the day is part of the interval.</returns>
    public bool Contains(DateOnly day) => Start <= day && day <= End;

    /// <summary>Determines whether two intervals share a day. June 2025 overlaps any day of June 2025.</summary>
    /// <param name="other">The other interval.</param>
    /// <returns>True if the intervals share a day.</returns>
    public bool Overlaps(DateInterval other) => Start <= other.End && other.Start <= End;

    /// <summary>Determines whether the interval shares a day with a period.</summary>
    /// <param name="start">The first day of the period.</param>
    /// <param name="end">The last day of the period. If it is before <paramref name="start"/>, the period has no days.</param>
    /// <returns>True if the interval and the period share a day.</returns>
    public bool Overlaps(DateOnly start, DateOnly end) => start <= end && Start <= end && start <= End;

    /// <summary>Returns the days that two intervals share.</summary>
    /// <param name="other">The other interval.</param>
    /// <returns>
    /// The shared days, or null if there are none. If one interval contains the other, the result is the contained interval. Otherwise its precision is one day or
    /// <see cref="DatePrecision.Interval"/>, and it is approximate if one of the intervals is.
    /// </returns>
    public DateInterval? Intersection(DateInterval other)
    {
        if (this.Contains(other))
            return other;
        if (other.Contains(this))
            return this;
        if (!Overlaps(other))
            return null;
        var (start, end) = (Start > other.Start ? Start : other.Start, End < other.End ? End : other.End);
        return new DateInterval(
            start,
            end,
            start == end ? DatePrecision.Day : DatePrecision.Interval,
            IsApproximate || other.IsApproximate
        );
    }

    /// <summary>
    /// Compares two intervals by their first days, then by their last days (shorter intervals come first), then by precision; an exact interval comes before an approximate one.
    /// </summary>
    /// <param name="other">The interval to compare with.</param>
    /// <returns>A negative number, zero or a positive number if this interval is less than, equal to or greater than <paramref name="other"/>.</returns>
    public int CompareTo(DateInterval other) =>
        Start != other.Start ? Start.CompareTo(other.Start)
        : End != other.End ? End.CompareTo(other.End)
        : Precision != other.Precision ? Precision.CompareTo(other.Precision)
        : IsApproximate.CompareTo(other.IsApproximate);

    /// <summary>Determines whether an interval comes before another in the order of <see cref="CompareTo"/>.</summary>
    /// <param name="left">The first interval.</param>
    /// <param name="right">The second interval.</param>
    /// <returns>True if <paramref name="left"/> comes before <paramref name="right"/>.</returns>
    public static bool operator <(DateInterval left, DateInterval right) => left.CompareTo(right) < 0;

    /// <summary>Determines whether an interval comes after another in the order of <see cref="CompareTo"/>.</summary>
    /// <param name="left">The first interval.</param>
    /// <param name="right">The second interval.</param>
    /// <returns>True if <paramref name="left"/> comes after <paramref name="right"/>.</returns>
    public static bool operator >(DateInterval left, DateInterval right) => left.CompareTo(right) > 0;

    /// <summary>Determines whether an interval comes before another in the order of <see cref="CompareTo"/>, or is equal to it.</summary>
    /// <param name="left">The first interval.</param>
    /// <param name="right">The second interval.</param>
    /// <returns>True if <paramref name="left"/> does not come after <paramref name="right"/>.</returns>
    public static bool operator <=(DateInterval left, DateInterval right) => left.CompareTo(right) <= 0;

    /// <summary>Determines whether an interval comes after another in the order of <see cref="CompareTo"/>, or is equal to it.</summary>
    /// <param name="left">The first interval.</param>
    /// <param name="right">The second interval.</param>
    /// <returns>True if <paramref name="left"/> does not come before <paramref name="right"/>.</returns>
    public static bool operator >=(DateInterval left, DateInterval right) => left.CompareTo(right) >= 0;

    /// <summary>Converts the Extended Date/Time Format to an interval.</summary>
    /// <param name="s">
    /// A date in one of the forms that <see cref="ToString()"/> writes, such as <c>2025-06-10</c>, <c>2025-06</c>, <c>2025</c>, <c>199X</c>, <c>19XX</c> or
    /// <c>2025-10-27/2025-11-02</c>, with or without <c>~</c>.
    /// </param>
    /// <param name="provider">Is ignored: the format is the same in every culture.</param>
    /// <returns>
    /// The interval. EDTF has no form for weeks, quarters and half years: a value written as <c>2025-10-27/2025-11-02</c> has the precision <see cref="DatePrecision.Interval"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not in one of these forms, or it is not a date of the calendar.</exception>
    public static DateInterval Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Edtf.Read(s) ?? throw Invalid(s);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static DateInterval Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => Edtf.Read(s) ?? throw Invalid(s);

    /// <summary>Converts the Extended Date/Time Format to an interval.</summary>
    /// <param name="s">A date in one of the forms that <see cref="ToString()"/> writes, or null.</param>
    /// <param name="result">The interval, or the default value.</param>
    /// <returns>True if <paramref name="s"/> is a date in one of these forms.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out DateInterval result) => IsRead(s, out result);

    /// <inheritdoc cref="TryParse(string?, out DateInterval)"/>
    /// <param name="s">A date in one of the forms that <see cref="ToString()"/> writes, or null.</param>
    /// <param name="provider">Is ignored: the format is the same in every culture.</param>
    /// <param name="result">The interval, or the default value.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DateInterval result) => IsRead(s, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out DateInterval)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out DateInterval result) => IsRead(s, out result);

    /// <inheritdoc cref="ToString()"/>
    /// <param name="format">Null, the empty string or <c>G</c>. There is one format.</param>
    /// <param name="formatProvider">Is ignored: the format is the same in every culture.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is something else.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        CheckFormat(format);
        return ToString();
    }

    /// <summary>Writes the interval in the Extended Date/Time Format, as <see cref="ToString()"/> returns it.</summary>
    /// <param name="destination">The span to write to.</param>
    /// <param name="charsWritten">The number of characters that were written.</param>
    /// <param name="format">Empty or <c>G</c>. There is one format.</param>
    /// <param name="provider">Is ignored: the format is the same in every culture.</param>
    /// <returns>False if <paramref name="destination"/> is too short.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is something else.</exception>
    public bool TryFormat(
        Span<char> destination,
        out int charsWritten,
        ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null
    )
    {
        CheckFormat(format);
        Span<char> text = stackalloc char[Edtf.Longest];
        var length = Edtf.Write(this, text);
        charsWritten = text[..length].TryCopyTo(destination) ? length : 0;
        return charsWritten > 0;
    }

    private static bool IsRead(ReadOnlySpan<char> text, out DateInterval interval)
    {
        var read = Edtf.Read(text);
        interval = read.GetValueOrDefault();
        return read is not null;
    }

    private static FormatException Invalid(ReadOnlySpan<char> text) =>
        new($"“{text}” is not a date in the Extended Date/Time Format, such as 2025-06-10, 2025-06, 2025, 199X or 2025-10-27/2025-11-02.");

    private static void CheckFormat(ReadOnlySpan<char> format)
    {
        if (!format.IsEmpty && !format.SequenceEqual("G"))
            throw new FormatException($"“{format}” is not a format of {nameof(DateInterval)}; there is one format, G.");
    }
}
