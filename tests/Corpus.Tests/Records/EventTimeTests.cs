using Corpus.Tests.Export;

namespace Corpus.Tests.Records;

/// <summary>The time of the day of an event, which its expression states.</summary>
public class EventTimeTests
{
    [Theory]
    [InlineData("2024-05-03T19:05", "19:05", null)]
    [InlineData("2024-05-03T00:00", "00:00", null)]
    [InlineData("2024-05-03TEV", null, PartOfDay.Evening)]
    [InlineData("2024-05-03TMO", null, PartOfDay.Morning)]
    [InlineData("2024-05-03T24:00", null, null)]
    [InlineData("2024-05-03TXX", null, null)]
    [InlineData("2024-05-03", null, null)]
    [InlineData("PT19:05", null, null)]
    [InlineData("", null, null)]
    public void An_event_has_the_time_of_its_expression(string value, string? time, PartOfDay? part)
    {
        var happening = CalendarTests.Event("Then.", new DateInterval(new(2024, 5, 3)), value: value);
        Assert.Equal(time, happening.Time?.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(part, happening.PartOfDay);
    }

    [Fact]
    public void An_event_of_several_days_has_none()
    {
        var happening = CalendarTests.Event(
            "Then.",
            new DateInterval(new(2024, 5, 3), new(2024, 5, 4), DatePrecision.Interval),
            value: "2024-05-03T19:05"
        );
        Assert.Null(happening.Time);
        Assert.Null(happening.PartOfDay);
    }
}
