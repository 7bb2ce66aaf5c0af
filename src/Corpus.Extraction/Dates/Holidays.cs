namespace Corpus.Extraction.Dates;

/// <summary>Reckons the day of a holiday in a year.</summary>
internal static class Holidays
{
    /// <param name="rule">As the word list holidays.txt has it: "12 25", "11 4 4", "11 1 1 1", "easter -2".</param>
    public static CalendarDate? In(int year, string rule)
    {
        var parts = rule.Split(' ');
        if (parts[0] == "easter")
            return Easter(year)?.AddDays(Figures.Leading(parts[1]));
        var month = Figures.Leading(parts[0]);
        if (parts.Length == 2)
            return CalendarDate.Of(year, month, Figures.Leading(parts[1]));
        var (weekday, nth) = (Figures.Leading(parts[1]), Figures.Leading(parts[2]));
        if (nth < 0)
            return CalendarDate.Of(year, month, Reading.DaysIn(year, month)) is { } last
                ? last.AddDays(-((Reading.IsoDay(last) - weekday + 7) % 7)) : null;
        return CalendarDate.Of(year, month, 1) is { } first
            ? first.AddDays(((weekday - Reading.IsoDay(first) + 7) % 7) + (7 * (nth - 1)) + (parts.Length > 3 ? Figures.Leading(parts[3]) : 0)) : null;
    }

    // The Gregorian computus (Meeus, Jones, Butcher).
    private static CalendarDate? Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var day = h + l - (7 * m) + 114;
        return CalendarDate.Of(year, day / 31, (day % 31) + 1);
    }
}
