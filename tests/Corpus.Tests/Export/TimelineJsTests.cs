using System.Text.Json;
using Corpus.Export;

namespace Corpus.Tests.Export;

public class TimelineJsTests
{
    [Fact]
    public void A_slide_for_each_happening_with_its_days()
    {
        var slides = Slides(CorpusTimelineJs.Write(Seeds.Events));
        var leads = Seeds.Events.Happenings().Select(happening => happening.Lead).ToArray();
        Assert.Equal(
            leads.Select(e => (e.Id, e.When.ToString(), e.When.Start, e.When.End)),
            slides.Select(s =>
                (
                    Text(s, "unique_id"),
                    Text(s, "display_date").Split('T')[0],
                    Day(s.GetProperty("start_date")),
                    Day(s.TryGetProperty("end_date", out var end) ? end : s.GetProperty("start_date"))
                )
            )
        );
        Assert.All(slides.Zip(leads), pair =>
            Assert.Equal(pair.Second.Article.Outlet, pair.First.TryGetProperty("group", out var group) ? group.GetString() : null)
        );
    }

    [Fact]
    public void A_happening_that_several_events_report_is_one_slide_with_all_sentences()
    {
        var happenings = Seeds.Events.Happenings().Where(happening => happening.Events.Count > 1).ToArray();
        Assert.NotEmpty(happenings);
        var slides = Slides(CorpusTimelineJs.Write(Seeds.Events)).ToDictionary(slide => Text(slide, "unique_id"));
        Assert.All(happenings, happening =>
        {
            var text = System.Net.WebUtility.HtmlDecode(Text(slides[happening.Lead.Id].GetProperty("text"), "text"));
            Assert.All(happening.Events, e => Assert.Contains(e.Location.ToString(), text, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void A_slide_at_a_clock_time_has_it()
    {
        var happening = CalendarTests.Event("7:05 p.m.", new DateInterval(new(2024, 5, 3)), value: "2024-05-03T19:05");
        var slide = Assert.Single(Slides(CorpusTimelineJs.Write([happening])));
        var start = slide.GetProperty("start_date");
        Assert.Equal((19, 5), (start.GetProperty("hour").GetInt32(), start.GetProperty("minute").GetInt32()));
        Assert.Equal("2024-05-03T19:05", Text(slide, "display_date"));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("a & b \"c\" 'd'")]
    [InlineData("</p><img src=x onerror=alert(1)>")]
    public void Words_of_a_text_are_no_markup(string text)
    {
        var json = CorpusTimelineJs.Write([CalendarTests.Event(text, new DateInterval(new(2024, 5, 3)), outlet: text)]);
        var words = Assert.Single(Slides(json)).GetProperty("text");
        Assert.Equal(text, System.Net.WebUtility.HtmlDecode(Text(words, "headline")));
        Assert.DoesNotContain("<", Text(words, "headline"), StringComparison.Ordinal);
        Assert.StartsWith($"<p>{System.Net.WebUtility.HtmlEncode(text)}</p><p>", Text(words, "text"), StringComparison.Ordinal);
        // Nor where the whole stands in a page's script.
        Assert.DoesNotContain("<", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.org/\"><b>", "<a href=\"https://example.org/%22%3E%3Cb%3E\">")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("no address", null)]
    public void Only_an_address_of_the_web_is_a_link(string url, string? link)
    {
        var text = Text(
            Assert
                .Single(Slides(CorpusTimelineJs.Write([CalendarTests.Event("Then.", new DateInterval(new(2024, 5, 3)), url)])))
                .GetProperty("text"),
            "text"
        );
        Assert.Contains(link ?? "<p>a.txt:1:1</p>", text, StringComparison.Ordinal);
    }

    private static JsonElement[] Slides(string json) => [.. JsonDocument.Parse(json).RootElement.GetProperty("events").EnumerateArray()];

    private static string Text(JsonElement of, string key) => of.GetProperty(key).GetString()!;

    private static DateOnly Day(JsonElement day) =>
        new(day.GetProperty("year").GetInt32(), day.GetProperty("month").GetInt32(), day.GetProperty("day").GetInt32());
}
