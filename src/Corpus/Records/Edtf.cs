namespace Corpus;

/// <summary>Reads and writes intervals in the Extended Date/Time Format. Writing needs no culture and no format strings, which would cost milliseconds at startup.</summary>
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
                length += Day(text[length..], interval.End, 10);
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
            return ReadUnit(text[..slash]) is { } first && ReadUnit(text[(slash + 1)..]) is { } last && first.Start <= last.End
                ? new DateInterval(first.Start, last.End, DatePrecision.Interval, first.IsApproximate || last.IsApproximate)
                : null;
        }

        return ReadUnit(text);
    }

    public static bool IsRead(ReadOnlySpan<char> text, out DateInterval interval)
    {
        var read = Read(text);
        interval = read.GetValueOrDefault();
        return read is not null;
    }

    public static FormatException Invalid(ReadOnlySpan<char> text) =>
        new($"“{text}” is not a date in the Extended Date/Time Format, such as 2025-06-10, 2025-06, 2025, 199X or 2025-10-27/2025-11-02.");

    public static void CheckFormat(ReadOnlySpan<char> format)
    {
        if (!format.IsEmpty && !format.SequenceEqual("G"))
            throw new FormatException($"“{format}” is not a format of {nameof(DateInterval)}; there is one format, G.");
    }

    private static DateInterval? ReadUnit(ReadOnlySpan<char> text)
    {
        var isApproximate = text is [.., '~'];
        if (isApproximate)
            text = text[..^1];
        switch (text)
        {
            case { Length: 10 }
                when text[4] == '-'
                    && text[7] == '-'
                    && Number(text[..4]) is { } year
                    && Number(text[5..7]) is { } month
                    && Number(text[8..]) is { } day:
                return IsMonth(year, month) && day >= 1 && day <= DateTime.DaysInMonth(year, month)
                    ? new DateInterval(new(year, month, day), new(year, month, day), DatePrecision.Day, isApproximate)
                    : null;
            case { Length: 7 } when text[4] == '-' && Number(text[..4]) is { } year && Number(text[5..]) is { } month:
                return IsMonth(year, month)
                    ? new DateInterval(
                        new(year, month, 1),
                        new(year, month, DateTime.DaysInMonth(year, month)),
                        DatePrecision.Month,
                        isApproximate
                    )
                    : null;
            case [_, _, 'X', 'X'] when Number(text[..2]) is { } century:
                return Years(century * 100, 100, DatePrecision.Century, isApproximate);
            case [_, _, _, 'X'] when Number(text[..3]) is { } decade:
                return Years(decade * 10, 10, DatePrecision.Decade, isApproximate);
            case { Length: 4 } when Number(text) is { } year:
                return year > 0 ? Years(year, 1, DatePrecision.Year, isApproximate) : null;
            default:
                return null;
        }
    }

    // Year 0 is a year of EDTF, but not of DateOnly: the first decade and century begin with year 1.
    private static DateInterval Years(int first, int count, DatePrecision precision, bool isApproximate) =>
        new(new(Math.Max(first, 1), 1, 1), new(first + count - 1, 12, 31), precision, isApproximate);

    private static bool IsMonth(int year, int month) => year >= 1 && month is >= 1 and <= 12;

    private static int? Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
                return null;
            number = (number * 10) + (digit - '0');
        }

        return number;
    }

    private static int Day(Span<char> text, DateOnly day, int length)
    {
        ReadOnlySpan<char> iso =
        [
            Digit(day.Year / 1000),
            Digit(day.Year / 100),
            Digit(day.Year / 10),
            Digit(day.Year),
            '-',
            Digit(day.Month / 10),
            Digit(day.Month),
            '-',
            Digit(day.Day / 10),
            Digit(day.Day),
        ];
        iso[..length].CopyTo(text);
        return length;
    }

    private static char Digit(int number) => (char)('0' + (number % 10));
}
