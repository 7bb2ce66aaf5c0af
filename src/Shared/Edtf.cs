#if NET
namespace Corpus;

#else
using DateOnly = Corpus.Extraction.CalendarDate;

namespace Corpus.Extraction;

#endif

/// <summary>Reads and writes intervals in the Extended Date/Time Format (ISO 8601-2, levels 0 and 1). Writing needs no culture and no format strings, which would cost milliseconds at startup.</summary>
/// <remarks>
/// Weeks have no form in EDTF. Seasons, quarters and halves have codes (2025-22, 2025-35), but the code of a season leaves its days open, and those of quarters and halves are level 2,
/// which few readers know. All of these are written as the days they mean.
/// </remarks>
internal static class Edtf
{
    /// <summary>The length of <c>2025-10-27~/2025-11-02~</c>.</summary>
    public const int Longest = 23;

    /// <returns>The number of characters that were written.</returns>
    public static int Write(DateInterval interval, Span<char> text)
    {
        var length = 0;
        switch (interval.Precision)
        {
            case DatePrecision.Day:
                length = Day(text, interval.Start, 10);
                break;
            case DatePrecision.Month:
                length = Day(text, interval.Start, 7);
                break;
            case DatePrecision.Year:
                length = Day(text, interval.Start, 4);
                break;
            case DatePrecision.Decade:
                length = Day(text, interval.Start, 3);
                text[length++] = 'X';
                break;
            case DatePrecision.Century:
                length = Day(text, interval.Start, 2);
                (text[length++], text[length++]) = ('X', 'X');
                break;
            default:
                length = Day(text, interval.Start, 10);
                if (interval.IsApproximate)
                    text[length++] = '~';
                text[length++] = '/';
                length += Day(text.Slice(length), interval.End, 10);
                break;
        }

        if (interval.IsApproximate)
            text[length++] = '~';
        return length;
    }

    /// <returns>Null if the text is not an interval in one of the forms.</returns>
    public static DateInterval? Read(ReadOnlySpan<char> text)
    {
        if (text.IndexOf('/') is >= 0 and var slash)
        {
            return
                ReadUnit(text.Slice(0, slash)) is { } first
                && ReadUnit(text.Slice(slash + 1)) is { } last
                && first.Start.CompareTo(last.End) <= 0
                ? new DateInterval(first.Start, last.End, DatePrecision.Interval, first.IsApproximate || last.IsApproximate)
                : null;
        }

        return ReadUnit(text);
    }

    private static DateInterval? ReadUnit(ReadOnlySpan<char> text)
    {
        var isApproximate = text.Length > 0 && text[text.Length - 1] == '~';
        if (isApproximate)
            text = text.Slice(0, text.Length - 1);
        switch (text.Length)
        {
            case 10
                when text[4] == '-'
                    && text[7] == '-'
                    && Number(text.Slice(0, 4)) is { } year
                    && Number(text.Slice(5, 2)) is { } month
                    && Number(text.Slice(8)) is { } day:
                return IsMonth(year, month) && day >= 1 && day <= DateTime.DaysInMonth(year, month)
                    ? new DateInterval(new(year, month, day), new(year, month, day), DatePrecision.Day, isApproximate)
                    : null;
            case 7 when text[4] == '-' && Number(text.Slice(0, 4)) is { } year && Number(text.Slice(5)) is { } month:
                return IsMonth(year, month)
                    ? new DateInterval(
                        new(year, month, 1),
                        new(year, month, DateTime.DaysInMonth(year, month)),
                        DatePrecision.Month,
                        isApproximate
                    )
                    : null;
            case 4 when text[2] == 'X' && text[3] == 'X' && Number(text.Slice(0, 2)) is { } century:
                return Years(century * 100, 100, DatePrecision.Century, isApproximate);
            case 4 when text[3] == 'X' && Number(text.Slice(0, 3)) is { } decade:
                return Years(decade * 10, 10, DatePrecision.Decade, isApproximate);
            case 4 when Number(text) is { } year:
                return year > 0 ? Years(year, 1, DatePrecision.Year, isApproximate) : null;
            default:
                return null;
        }
    }

    // Year 0 is a year of EDTF, but not of the calendar: the first decade and century begin with year 1.
    private static DateInterval Years(int first, int count, DatePrecision precision, bool isApproximate) =>
        new(new(Math.Max(first, 1), 1, 1), new(first + count - 1, 12, 31), precision, isApproximate);

    private static bool IsMonth(int year, int month) => year >= 1 && month is >= 1 and <= 12;

    private static int? Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            if (digit is < '0' or > '9')
                return null;
            number = (number * 10) + (digit - '0');
        }

        return number;
    }

    /// <summary>Writes the first characters of a day, such as <c>2025-06</c>.</summary>
    private static int Day(Span<char> text, DateOnly day, int length)
    {
        for (var i = 0; i < length; i++)
        {
            text[i] = i switch
            {
                0 => Digit(day.Year / 1000),
                1 => Digit(day.Year / 100),
                2 => Digit(day.Year / 10),
                3 => Digit(day.Year),
                5 => Digit(day.Month / 10),
                6 => Digit(day.Month),
                8 => Digit(day.Day / 10),
                9 => Digit(day.Day),
                _ => '-',
            };
        }

        return length;
    }

    private static char Digit(int number) => (char)('0' + (number % 10));
}
