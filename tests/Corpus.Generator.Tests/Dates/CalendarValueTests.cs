using Corpus.Generator.Dates;

namespace Corpus.Generator.Tests.Dates;

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
    public void A_day_lies_in_a_unit(string day, string grain, string value, string? first, string? last)
    {
        var unit = CalendarValue.Of(Enum.Parse<Grain>(grain), CalendarDate.Parse(day)!.Value);
        Assert.Equal((value, first, last), (unit.ToString(), unit.Interval?.First.ToString(), unit.Interval?.Last.ToString()));
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

    [Theory]
    [InlineData(2024, "easter 0", "2024-03-31")]
    [InlineData(2025, "easter -2", "2025-04-18")]
    [InlineData(2025, "11 4 4", "2025-11-27")]
    [InlineData(2025, "5 1 -1", "2025-05-26")]
    [InlineData(2025, "12 25", "2025-12-25")]
    [InlineData(99999, "12 25", null)]
    public void Holidays_are_reckoned(int year, string rule, string? day) => Assert.Equal(day, Holidays.In(year, rule)?.ToString());

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
        Assert.Equal(edtf, Edtf.Write(new DateInterval(CalendarDate.Parse(first)!.Value, CalendarDate.Parse(last)!.Value, Enum.Parse<Precision>(precision), approximate)));

    [Theory]
    [InlineData("2025-06-10")]
    [InlineData("2025-06")]
    [InlineData("2025~")]
    [InlineData("2025-10-27/2025-10-31")]
    [InlineData("2025-10-27~/2025-10-31~")]
    public void What_a_person_writes_is_written_back(string edtf) => Assert.Equal(edtf, Edtf.Write(EdtfReader.Read(edtf)!.Value));
}
