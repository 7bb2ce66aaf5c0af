namespace Corpus.Extraction;

/// <summary>A day of the proleptic Gregorian calendar, years 1 to 9999.</summary>
internal readonly record struct CalendarDate : IComparable<CalendarDate>
{
    /// <summary>A day that the calendar has.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The calendar has no such day.</exception>
    public CalendarDate(int year, int month, int day)
        : this((int)(new DateTime(year, month, day).Ticks / TimeSpan.TicksPerDay)) { }

    private CalendarDate(int dayNumber) => DayNumber = dayNumber;

    /// <summary>Days since 0001-01-01, as <c>DateOnly.DayNumber</c> counts them.</summary>
    public int DayNumber { get; }

    public int Year => Parts.Year;

    public int Month => Parts.Month;

    public int Day => Parts.Day;

    public DayOfWeek DayOfWeek => (DayOfWeek)((DayNumber + 1) % 7);

    /// <summary>The weekday as ISO 8601 numbers it: 1 for Monday, 7 for Sunday.</summary>
    public int IsoWeekday => ((DayNumber + 7) % 7) + 1;

    private DateTime Parts => new(DayNumber * TimeSpan.TicksPerDay);

    /// <summary>The day, or null if the calendar has no such day.</summary>
    public static CalendarDate? Of(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new CalendarDate(year, month, day)
            : null;

    /// <summary>A day written <c>yyyy-MM-dd</c>, or null.</summary>
    public static CalendarDate? Parse(string text)
    {
        if (text.Length != 10 || text[4] != '-' || text[7] != '-')
            return null;
        var number = 0;
        for (var i = 0; i < 10; i++)
        {
            if (i is 4 or 7)
                continue;
            if (text[i] is < '0' or > '9')
                return null;
            number = (number * 10) + text[i] - '0';
        }

        return Of(number / 10000, number / 100 % 100, number % 100);
    }

    /// <summary>The day <paramref name="days"/> later (earlier if negative), or null beyond the ends of the calendar.</summary>
    public CalendarDate? AddDays(int days) =>
        (long)DayNumber + days is >= 0 and <= 3652058 and var number ? new CalendarDate((int)number) : null;

    /// <summary>How many days a month has: 0 if there is no such month; for a year outside the calendar, as many as in a leap year.</summary>
    public static int DaysIn(int year, int month) =>
        month is < 1 or > 12 ? 0 : DateTime.DaysInMonth(year is >= 1 and <= 9999 ? year : 2000, month);

    public int CompareTo(CalendarDate other) => DayNumber.CompareTo(other.DayNumber);

    public override string ToString()
    {
        var date = Parts;
        return Figures.Write(date.Year, 4) + "-" + Figures.Write(date.Month, 2) + "-" + Figures.Write(date.Day, 2);
    }
}
