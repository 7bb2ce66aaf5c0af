namespace Corpus.Extraction.Dates;

/// <summary>When a holiday is: a day of a month, the nth weekday of a month, or a number of days from Easter Sunday.</summary>
internal readonly record struct HolidayDate
{
    private readonly Kind _kind;
    private readonly int _month;

    // A day of the month, or days after the nth weekday or after Easter Sunday.
    private readonly int _day;
    private readonly int _weekday;
    private readonly int _nth;

    private HolidayDate(Kind kind, int month, int day, int weekday = 0, int nth = 0) =>
        (_kind, _month, _day, _weekday, _nth) = (kind, month, day, weekday, nth);

    private enum Kind
    {
        DayOfMonth,
        WeekdayOfMonth,
        Easter,
    }

    /// <summary>A date as <c>holidays.txt</c> writes it: <c>12 25</c>, <c>11 4 4</c>, <c>11 1 1 1</c>, <c>easter -2</c>. Null for anything else.</summary>
    public static HolidayDate? Parse(string text)
    {
        const string FromEaster = "easter ";
        if (text.StartsWith(FromEaster, StringComparison.Ordinal))
            return WordValues.Number(text.Substring(FromEaster.Length)) is { } days ? new(Kind.Easter, 0, days) : null;
        var numbers = WordValues.Numbers(text);
        if (numbers.Length is < 2 or > 4 || numbers[0] is not (>= 1 and <= 12 and var month))
            return null;
        if (numbers.Length == 2)
            return numbers[1] is >= 1 and <= 31 and var day ? new(Kind.DayOfMonth, month, day) : null;
        var more = numbers.Length == 4 ? numbers[3] : 0;
        return numbers[1] is >= 1 and <= 7 and var weekday && numbers[2] is (-1 or (>= 1 and <= 5)) and var nth
            ? new(Kind.WeekdayOfMonth, month, more, weekday, nth)
            : null;
    }

    /// <summary>The day of the holiday in a year; null outside the calendar.</summary>
    public CalendarDate? In(int year) =>
        _kind switch
        {
            Kind.DayOfMonth => CalendarDate.Of(year, _month, _day),
            Kind.Easter => Easter(year)?.AddDays(_day),
            _ when _nth < 0 => CalendarDate.Of(year, _month, CalendarDate.DaysIn(year, _month)) is { } last
                ? last.AddDays(-((last.IsoWeekday - _weekday + 7) % 7))
                : null,
            _ => CalendarDate.Of(year, _month, 1) is { } first
                ? first.AddDays(((_weekday - first.IsoWeekday + 7) % 7) + (7 * (_nth - 1)) + _day)
                : null,
        };

    // The Gregorian computus (Meeus, Jones, Butcher).
    private static CalendarDate? Easter(int year)
    {
        int a = year % 19,
            b = year / 100,
            c = year % 100;
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var day = h + l - (7 * m) + 114;
        return CalendarDate.Of(year, day / 31, (day % 31) + 1);
    }
}
