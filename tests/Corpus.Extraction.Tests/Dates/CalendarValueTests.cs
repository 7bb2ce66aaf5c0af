using Corpus.Extraction.Dates;

namespace Corpus.Extraction.Tests.Dates;

public class CalendarValueTests
{
    [Theory]
    [InlineData("2025-06-12", "Day", "2025-06-12", "2025-06-12", "2025-06-12")]
    [InlineData("2025-06-12", "Week", "2025-W24", "2025-06-09", "2025-06-15")]
    [InlineData("2025-06-12", "Weekend", "2025-W24-WE", "2025-06-14", "2025-06-15")]
    [InlineData("2021-01-03", "Week", "2020-W53", "2020-12-28", "2021-01-03")]
    [InlineData("2024-12-30", "Week", "2025-W01", "2024-12-30", "2025-01-05")]
    [InlineData("2024-02-10", "Month", "2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2025-07-01", "Season", "2025-SU", "2025-06-01", "2025-08-31")]
    [InlineData("2025-01-20", "Season", "2024-WI", "2024-12-01", "2025-02-28")]
    [InlineData("2025-06-12", "Quarter", "2025-Q2", "2025-04-01", "2025-06-30")]
    [InlineData("2025-06-12", "Half", "2025-H1", "2025-01-01", "2025-06-30")]
    [InlineData("2025-06-12", "Year", "2025", "2025-01-01", "2025-12-31")]
    [InlineData("1994-06-12", "Decade", "199", "1990-01-01", "1999-12-31")]
    [InlineData("1994-06-12", "Century", "19", "1900-01-01", "1999-12-31")]
    [InlineData("9999-12-31", "Year", "9999", null, null)]
    [InlineData("2025-03-01", "Season", "2025-SP", "2025-03-01", "2025-05-31")]
    [InlineData("2025-11-30", "Season", "2025-FA", "2025-09-01", "2025-11-30")]
    [InlineData("2025-12-01", "Season", "2025-WI", "2025-12-01", "2026-02-28")]
    [InlineData("2025-03-31", "Quarter", "2025-Q1", "2025-01-01", "2025-03-31")]
    [InlineData("2025-10-01", "Quarter", "2025-Q4", "2025-10-01", "2025-12-31")]
    [InlineData("2025-07-01", "Half", "2025-H2", "2025-07-01", "2025-12-31")]
    public void A_day_lies_in_a_unit(string day, string grain, string value, string? first, string? last)
    {
        var unit = CalendarValue.Of(Enum.Parse<Grain>(grain), CalendarDate.Parse(day)!.Value);
        Assert.Equal((value, first, last), (unit.ToString(), unit.Interval?.Start.ToString(), unit.Interval?.End.ToString()));
    }

    [Theory]
    [InlineData("2024-02-29", "Day", 1, "2024-03-01")]
    [InlineData("2025-01-01", "Day", -1, "2024-12-31")]
    [InlineData("2024-12-30", "Week", -1, "2024-W52")]
    [InlineData("2025-11-01", "Month", 3, "2026-02")]
    [InlineData("2025-11-01", "Quarter", -4, "2024-Q4")]
    [InlineData("2025-11-01", "Year", -2025, "0000")]
    [InlineData("0001-01-01", "Day", -1, null)]
    [InlineData("9999-12-31", "Day", 1, null)]
    [InlineData("9999-12-31", "Month", 1, null)]
    [InlineData("9999-11-30", "Month", 1, "9999-12")]
    [InlineData("0001-01-31", "Month", -1, null)]
    [InlineData("0001-02-01", "Month", -1, "0001-01")]
    [InlineData("0002-01-31", "Month", -26, null)]
    [InlineData("2025-11-01", "Half", 1, "2026-H1")]
    [InlineData("2025-01-01", "Season", 1, "2025-SP")]
    [InlineData("2025-06-12", "Weekend", -1, "2025-W23-WE")]
    [InlineData("9998-01-01", "Year", 1, "9999")]
    [InlineData("9999-01-01", "Year", 1, null)]
    [InlineData("1994-01-01", "Decade", 1, "200")]
    [InlineData("1994-01-01", "Century", -1, "18")]
    [InlineData("2025-01-01", "Day", 2_912_807, "9999-12-31")]
    [InlineData("9999-12-31", "Day", -3_652_058, "0001-01-01")]
    [InlineData("2025-01-01", "Day", int.MaxValue, null)]
    [InlineData("2025-01-01", "Week", int.MinValue, null)]
    public void Units_are_counted_on_and_back(string day, string grain, int units, string? value) =>
        Assert.Equal(value, CalendarValue.Of(Enum.Parse<Grain>(grain), CalendarDate.Parse(day)!.Value).Plus(units)?.ToString());

    [Fact]
    public void What_is_open_has_crosses_and_no_days()
    {
        Assert.Equal("XXXX-06", CalendarValue.OfMonth(CalendarValue.Unknown, 6).ToString());
        Assert.Equal("XXXX-06-12", CalendarValue.OfDay(CalendarValue.Unknown, 6, 12).ToString());
        Assert.Equal("BC0480", CalendarValue.OfYear(-480).ToString());
        Assert.Null(CalendarValue.OfMonth(CalendarValue.Unknown, 6).Interval);
        Assert.Null(CalendarValue.OfYear(-480).Interval);
    }

    /// <summary>Grain, year, part and day of a unit, in whose larger unit it lies.</summary>
    [Theory]
    [InlineData("Day 2025 6 12", "Week", "2025-W24")]
    [InlineData("Day 2025 6 12", "Day", "2025-06-12")]
    [InlineData("Week 2025 27 0", "Month", "2025-07")]
    [InlineData("Week 2025 1 0", "Year", "2025")]
    [InlineData("Weekend 2025 22 0", "Month", "2025-05")]
    [InlineData("Month 2025 6 0", "Season", "2025-SU")]
    [InlineData("Season 2024 4 0", "Year", "2024")]
    [InlineData("Year 2025 0 0", "Decade", "202")]
    [InlineData("Year 2025 0 0", "Month", null)]
    [InlineData("Decade 199 0 0", "Century", "19")]
    [InlineData("Decade 199 0 0", "Year", null)]
    [InlineData("Day -44 3 15", "Month", "BC0044-03")]
    [InlineData("Day -44 3 15", "Year", "BC0044")]
    [InlineData("Day -44 3 15", "Week", null)]
    [InlineData("Day -44 3 15", "Decade", null)]
    [InlineData("Month -44 3 0", "Year", "BC0044")]
    [InlineData("Month -44 3 0", "Season", null)]
    [InlineData("Decade -5 0 0", "Century", "00")]
    [InlineData("Month ? 6 0", "Year", null)]
    [InlineData("Month ? 6 0", "Month", "XXXX-06")]
    public void A_unit_lies_in_a_larger_one(string unit, string grain, string? value)
    {
        var parts = unit.Split(' ');
        var given = new CalendarValue(
            Enum.Parse<Grain>(parts[0]),
            parts[1] == "?" ? CalendarValue.Unknown : int.Parse(parts[1], null),
            int.Parse(parts[2], null),
            int.Parse(parts[3], null)
        );
        Assert.Equal(value, given.In(Enum.Parse<Grain>(grain))?.ToString());
    }

    [Theory]
    [InlineData("Day", "XXXX-XX-00")]
    [InlineData("Week", "XXXX-WXX")]
    [InlineData("Weekend", "XXXX-WXX-WE")]
    [InlineData("Month", "XXXX-XX")]
    [InlineData("Quarter", "XXXX-QX")]
    [InlineData("Half", "XXXX-HX")]
    [InlineData("Year", "XXXX")]
    [InlineData("Decade", "XXX")]
    [InlineData("Century", "XX")]
    public void A_unit_of_which_nothing_is_known_has_crosses(string grain, string value)
    {
        var unit = new CalendarValue(Enum.Parse<Grain>(grain), CalendarValue.Unknown, CalendarValue.Unknown);
        Assert.Equal((value, null, null, null), (unit.ToString(), unit.First, unit.Last, unit.Plus(1)));
    }

    [Theory]
    [InlineData("Century", -4, "BC04")]
    [InlineData("Decade", -48, "BC048")]
    [InlineData("Year", -480, "BC0480")]
    [InlineData("Year", 0, "0000")]
    public void Years_before_Christ_are_marked(string grain, int year, string value) =>
        Assert.Equal(value, new CalendarValue(Enum.Parse<Grain>(grain), year).ToString());

    [Theory]
    [InlineData("2025-06-12", true)]
    [InlineData("0001-01-01", true)]
    [InlineData("2025/06-12", false)]
    [InlineData("2025-06/12", false)]
    [InlineData("2025-06-1", false)]
    [InlineData("2025-06-123", false)]
    [InlineData("2025-0a-12", false)]
    [InlineData("2025-0/-12", false)]
    [InlineData("2025-0:-12", false)]
    [InlineData("2025-00-12", false)]
    [InlineData("2025-12-32", false)]
    [InlineData("2025-12-00", false)]
    [InlineData("0000-01-01", false)]
    public void A_day_is_read(string text, bool isDay) => Assert.Equal(isDay ? text : null, CalendarDate.Parse(text)?.ToString());

    [Theory]
    [InlineData("2025-06-15/2025-06", "2025-06-15/2025-06-30")]
    [InlineData("2025-06/2025-07", "2025-06-01/2025-07-31")]
    [InlineData("2024-02/2024-02", "2024-02-01/2024-02-29")]
    [InlineData("2024/2025", "2024-01-01/2025-12-31")]
    [InlineData("2023/2024", "2023-01-01/2024-12-31")]
    [InlineData("2025~/2026", "2025-01-01~/2026-12-31~")]
    [InlineData("2025/2026~", "2025-01-01~/2026-12-31~")]
    [InlineData("2025-06-10/2025-06-10", "2025-06-10/2025-06-10")]
    [InlineData("9999", "9999")]
    [InlineData("2025-07/2025-06", null)]
    [InlineData("2025-06-10/", null)]
    [InlineData("/2025", null)]
    [InlineData("2025-13", null)]
    [InlineData("2025-6-10", null)]
    [InlineData("20250610", null)]
    [InlineData("", null)]
    [InlineData("~", null)]
    public void What_a_person_writes_is_read(string text, string? edtf) =>
        Assert.Equal(edtf, Edtf.Read(text) is { } days ? days.ToString() : null);

    [Theory]
    [InlineData("12 25", 12)]
    [InlineData("-2", -2)]
    [InlineData("12345678", 12345678)]
    [InlineData("2147483648", int.MaxValue)]
    [InlineData("-99999999999999999999", -int.MaxValue)]
    [InlineData("-1234567", -1234567)]
    [InlineData("10Y", 10)]
    [InlineData("", 0)]
    [InlineData("X", 0)]
    [InlineData("9:", 9)]
    [InlineData("0/", 0)]
    public void The_figures_that_a_text_begins_with_are_a_number(string text, int number) => Assert.Equal(number, Figures.Leading(text));

    [Theory]
    [InlineData(2024, "easter 0", "2024-03-31")]
    [InlineData(2000, "easter 0", "2000-04-23")]
    [InlineData(1954, "easter 0", "1954-04-18")]
    [InlineData(1981, "easter 0", "1981-04-19")]
    [InlineData(2038, "easter 0", "2038-04-25")]
    [InlineData(1818, "easter 0", "1818-03-22")]
    [InlineData(2025, "11 1 1 1", "2025-11-04")]
    [InlineData(2020, "11 1 1 1", "2020-11-03")]
    [InlineData(2025, "9 1 1", "2025-09-01")]
    [InlineData(2026, "5 1 -1", "2026-05-25")]
    [InlineData(0, "5 1 -1", null)]
    [InlineData(0, "9 1 1", null)]
    [InlineData(2025, "easter -2", "2025-04-18")]
    [InlineData(2025, "11 4 4", "2025-11-27")]
    [InlineData(2025, "5 1 -1", "2025-05-26")]
    [InlineData(2025, "12 25", "2025-12-25")]
    [InlineData(99999, "12 25", null)]
    public void Holidays_are_reckoned(int year, string rule, string? day) =>
        Assert.Equal(day, HolidayDate.Parse(rule)!.Value.In(year)?.ToString());

    [Theory]
    [InlineData("2025-06-10", "2025-06-10", "Day", false, "2025-06-10")]
    [InlineData("2025-06-01", "2025-06-30", "Month", false, "2025-06")]
    [InlineData("2025-01-01", "2025-12-31", "Year", true, "2025~")]
    [InlineData("1990-01-01", "1999-12-31", "Decade", false, "199X")]
    [InlineData("1900-01-01", "1999-12-31", "Century", false, "19XX")]
    [InlineData("2025-10-27", "2025-11-02", "Week", false, "2025-10-27/2025-11-02")]
    [InlineData("2025-06-01", "2025-08-31", "Season", false, "2025-06-01/2025-08-31")]
    [InlineData("2025-07-01", "2025-09-30", "Quarter", false, "2025-07-01/2025-09-30")]
    [InlineData("2025-07-01", "2025-12-31", "Half", false, "2025-07-01/2025-12-31")]
    [InlineData("2025-10-27", "2025-10-31", "Interval", true, "2025-10-27~/2025-10-31~")]
    public void Intervals_are_written_as_edtf(string first, string last, string precision, bool approximate, string edtf) =>
        Assert.Equal(
            edtf,
            new DateInterval(
                CalendarDate.Parse(first)!.Value,
                CalendarDate.Parse(last)!.Value,
                Enum.Parse<DatePrecision>(precision),
                approximate
            ).ToString()
        );

    [Theory]
    [InlineData("2025-06-10")]
    [InlineData("2025-06")]
    [InlineData("2025~")]
    [InlineData("2025-10-27/2025-10-31")]
    [InlineData("2025-10-27~/2025-10-31~")]
    public void What_a_person_writes_is_written_back(string edtf) => Assert.Equal(edtf, Edtf.Read(edtf)!.Value.ToString());
}
