namespace Corpus.Extraction.Dates;

/// <summary>One unit of the calendar, as in a TIMEX3 value: the day 2025-06-10, the week 2025-W44, the decade 199.</summary>
/// <param name="Year">The year (BC as a negative number); the first year divided by 10 for a decade, by 100 for a century; <see cref="Unknown"/> if it is not known.</param>
/// <param name="Part">Which month, week, season, quarter or half; a day's month, or <see cref="Unknown"/>.</param>
/// <param name="Day">The day of the month.</param>
/// <param name="Time">What TimeML writes after a day: <c>TMO</c>, <c>T10:00</c>; empty for none.</param>
internal readonly record struct CalendarValue(Grain Grain, int Year, int Part = 0, int Day = 0, string Time = "")
{
    public const int Unknown = int.MinValue;

    private static readonly string[] Seasons = ["SP", "SU", "FA", "WI"];

    // More than the calendar has days: whatever the unit, so many of them lead out of it.
    private const long MostUnits = 4_000_000;

    /// <summary>Whether the year can be written in the figures that a value of this grain has: four, three of a decade, two of a century.</summary>
    public bool CanBeWritten =>
        Year == Unknown
        || Grain switch
        {
            Grain.Decade => Year is > -1000 and < 1000,
            Grain.Century => Year is > -100 and < 100,
            _ => Year is > -10000 and < 10000 and not 0,
        };

    private bool Known => Year != Unknown && Part != Unknown;

    /// <summary>A unit of which only the grain is known.</summary>
    public static CalendarValue OfUnknown(Grain grain) => new(grain, Unknown, Unknown, Unknown);

    public static CalendarValue OfYear(int year) => new(Grain.Year, year);

    public static CalendarValue OfMonth(int year, int month) => new(Grain.Month, year, month);

    public static CalendarValue OfDay(int year, int month, int day) => new(Grain.Day, year, month, day);

    public static CalendarValue OfDay(CalendarDate day) => OfDay(day.Year, day.Month, day.Day);

    /// <summary>The unit of the calendar that a day lies in.</summary>
    public static CalendarValue Of(Grain grain, CalendarDate day)
    {
        if (grain is Grain.Week or Grain.Weekend)
        {
            // A week belongs to the year that its Thursday lies in.
            var thursday = day.AddDays(3 - (((int)day.DayOfWeek + 6) % 7)) ?? day;
            var first = CalendarDate.Of(thursday.Year, 1, 1) ?? day;
            return new(grain, thursday.Year, ((thursday.DayNumber - first.DayNumber) / 7) + 1);
        }

        return grain switch
        {
            Grain.Day => OfDay(day),
            Grain.Month => OfMonth(day.Year, day.Month),
            // January and February belong to the winter that began in December.
            Grain.Season => new(grain, day.Month < 3 ? day.Year - 1 : day.Year, day.Month < 3 ? 4 : day.Month / 3),
            Grain.Quarter => new(grain, day.Year, ((day.Month - 1) / 3) + 1),
            Grain.Half => new(grain, day.Year, ((day.Month - 1) / 6) + 1),
            Grain.Year => OfYear(day.Year),
            Grain.Decade => new(grain, day.Year / 10),
            _ => new(grain, day.Year / 100),
        };
    }

    /// <summary>The unit of another grain that holds this one; null if this one is the larger.</summary>
    public CalendarValue? In(Grain grain)
    {
        if (grain == Grain)
            return this;
        if (!Known || grain < Grain)
            return null;
        if (Grain == Grain.Decade)
            return new(Grain.Century, Year / 10);
        if (Year <= 0)
            return grain == Grain.Year && Grain <= Grain.Year ? OfYear(Year)
                : grain == Grain.Month && Grain == Grain.Day ? OfMonth(Year, Part)
                : null;
        return First is { } first ? Of(grain, Grain == Grain.Week ? first.AddDays(3) ?? first : first) : null;
    }

    /// <summary>The unit of the same grain some units later (earlier if negative); null beyond the ends of the calendar.</summary>
    public CalendarValue? Plus(long units)
    {
        if (!Known || units is < -MostUnits or > MostUnits)
            return null;
        switch (Grain)
        {
            case Grain.Day:
                return First?.AddDays((int)units) is { } day ? OfDay(day) with { Time = Time } : null;
            case Grain.Week or Grain.Weekend:
                return First?.AddDays((int)units * 7) is { } week ? Of(Grain, week) : null;
            case Grain.Month:
                return Rolled(units, 12);
            case Grain.Season or Grain.Quarter:
                return Rolled(units, 4);
            case Grain.Half:
                return Rolled(units, 2);
            default:
                return Year + units is > -9999 and < 10000 and var year ? this with { Year = (int)year } : null;
        }
    }

    /// <summary>The days of this unit; null if the year is unknown or outside the years 1 to 9999.</summary>
    public DateInterval? Interval => First is { } first && Last is { } last ? new(first, last, Precision, false) : null;

    public CalendarDate? First =>
        !Known
            ? null
            : Grain switch
            {
                Grain.Day => CalendarDate.Of(Year, Part, Day),
                Grain.Week => Monday,
                Grain.Weekend => Monday?.AddDays(5),
                Grain.Month => CalendarDate.Of(Year, Part, 1),
                Grain.Season => CalendarDate.Of(Year, Part * 3, 1),
                Grain.Quarter => CalendarDate.Of(Year, (Part * 3) - 2, 1),
                Grain.Half => CalendarDate.Of(Year, (Part * 6) - 5, 1),
                Grain.Year => CalendarDate.Of(Year, 1, 1),
                Grain.Decade => CalendarDate.Of(Year * 10, 1, 1),
                _ => CalendarDate.Of(Year * 100, 1, 1),
            };

    public CalendarDate? Last =>
        Grain switch
        {
            Grain.Day => First,
            Grain.Weekend => First?.AddDays(1),
            _ => (Plus(1) is { } next ? next.First : null)?.AddDays(-1),
        };

    private DatePrecision Precision =>
        Grain switch
        {
            Grain.Day => DatePrecision.Day,
            Grain.Week => DatePrecision.Week,
            Grain.Weekend => DatePrecision.Interval,
            Grain.Month => DatePrecision.Month,
            Grain.Season => DatePrecision.Season,
            Grain.Quarter => DatePrecision.Quarter,
            Grain.Half => DatePrecision.Half,
            Grain.Year => DatePrecision.Year,
            Grain.Decade => DatePrecision.Decade,
            _ => DatePrecision.Century,
        };

    // January 4 lies in the first week of every ISO year.
    private CalendarDate? Monday =>
        CalendarDate.Of(Year, 1, 4) is { } fourth ? fourth.AddDays((Part * 7) - 7 - (((int)fourth.DayOfWeek + 6) % 7)) : null;

    public override string ToString() =>
        Grain switch
        {
            Grain.Day => Prefix + Two(Part) + "-" + Two(Day) + Time,
            Grain.Week => Prefix + "W" + Two(Part) + Time,
            Grain.Weekend => Prefix + "W" + Two(Part) + "-WE",
            Grain.Month => Prefix + Two(Part) + Time,
            Grain.Season => Prefix + Seasons[Part - 1],
            Grain.Quarter => Prefix + "Q" + (Part == Unknown ? "X" : Figures.Write(Part)),
            Grain.Half => Prefix + "H" + (Part == Unknown ? "X" : Figures.Write(Part)),
            Grain.Year => Prefix.TrimEnd('-'),
            Grain.Decade => Year == Unknown ? "XXX" : Era + Figures.Write(Math.Abs(Year), 3),
            _ => Year == Unknown ? "XX" : Era + Figures.Write(Math.Abs(Year), 2),
        };

    private string Era => Year < 0 ? "BC" : "";

    private string Prefix => Year == Unknown ? "XXXX-" : Era + Figures.Write(Math.Abs(Year), 4) + "-";

    private CalendarValue? Rolled(long units, int perYear)
    {
        var index = ((long)Year * perYear) + Part - 1 + units;
        var year = index / perYear;
        return Year > 0 && year is >= 1 and <= 9999 ? this with { Year = (int)year, Part = (int)(index % perYear) + 1 } : null;
    }

    private static string Two(int number) => number == Unknown ? "XX" : Figures.Write(number, 2);
}
