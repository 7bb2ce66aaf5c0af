using System.Globalization;
using System.Text;
using Corpus.Export;

namespace Corpus.Tests.Export;

public class CalendarTests
{
    [Fact]
    public void An_entry_for_each_event_with_its_days()
    {
        var entries = Entries(CorpusCalendar.Write(Seeds.Events));
        Assert.Equal(
            Seeds.Events.Select(e => (Day(e.When.Start), e.When.End == e.When.Start ? null : Day(e.When.End.AddDays(1)))),
            entries.Select(e => (e.GetValueOrDefault("DTSTART;VALUE=DATE") ?? e["DTSTART"][..8], e.GetValueOrDefault("DTEND;VALUE=DATE")))
        );
        Assert.All(entries.Zip(Seeds.Events), pair =>
            Assert.StartsWith(pair.Second.When.ToString(), pair.First["DESCRIPTION"].Split("\\n")[0], StringComparison.Ordinal)
        );
        Assert.Equal(Seeds.Events.Select(e => Day(e.Article.Published!.Value) + "T000000Z"), entries.Select(e => e["DTSTAMP"]));
        Assert.Equal(entries.Count, entries.Select(e => e["UID"]).Distinct().Count());
    }

    [Theory]
    [InlineData("2024-05-03T19:05", "20240503T190500", "2024-05-03T19:05 (7:05 p.m. EST)")]
    [InlineData("2024-05-03TEV", null, "2024-05-03 (7:05 p.m. EST)")]
    [InlineData("2024-05-03T24:00", null, "2024-05-03")]
    [InlineData("2024-05-03", null, "2024-05-03")]
    public void An_event_at_a_clock_time_is_at_that_time(string value, string? start, string description)
    {
        var happening = Event("7:05 p.m. EST", new DateInterval(new(2024, 5, 3)), value: value);
        var entry = Assert.Single(Entries(CorpusCalendar.Write([happening])));
        Assert.Equal(start, entry.GetValueOrDefault("DTSTART"));
        Assert.Equal(start is null ? "20240503" : null, entry.GetValueOrDefault("DTSTART;VALUE=DATE"));
        Assert.Equal(description, entry["DESCRIPTION"].Split("\\n")[0]);
    }

    [Fact]
    public void Lines_are_as_the_standard_has_them()
    {
        var calendar = CorpusCalendar.Write(Seeds.Events);
        Assert.StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:", calendar, StringComparison.Ordinal);
        Assert.EndsWith("\r\nEND:VCALENDAR\r\n", calendar, StringComparison.Ordinal);
        var lines = calendar.Split("\r\n");
        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains(lines, line => line.StartsWith(' '));
        Assert.All(lines, line => Assert.DoesNotContain(line, char.IsControl));
    }

    [Fact]
    public void An_event_has_the_same_uid_each_time() =>
        Assert.Equal(
            Entries(CorpusCalendar.Write(Seeds.Events)).Select(e => e["UID"]).Order(StringComparer.Ordinal),
            Seeds.Events.Reverse().SelectMany(e => Entries(CorpusCalendar.Write([e]))).Select(e => e["UID"]).Order(StringComparer.Ordinal)
        );

    [Theory]
    [InlineData("plain words", "plain words")]
    [InlineData("a, b; c\\d", "a\\, b\\; c\\\\d")]
    [InlineData("two\nlines\tand\u0001more", "two lines and more")]
    [InlineData("\r\nBEGIN:VEVENT\r\nx", "BEGIN:VEVENT x")]
    public void Words_of_a_text_end_no_line(string text, string summary) =>
        Assert.Equal(summary, Assert.Single(Entries(CorpusCalendar.Write([Event(text, new DateInterval(new(2024, 5, 3)))])))["SUMMARY"]);

    [Theory]
    [InlineData("é")]
    [InlineData("平")]
    [InlineData("😀")]
    public void No_character_is_divided(string character)
    {
        var text = string.Concat(Enumerable.Repeat(character, 200));
        for (var length = 0; length < 4; length++)
        {
            var calendar = CorpusCalendar.Write([Event(new string('x', length) + text, new DateInterval(new(2024, 5, 3)))]);
            Assert.Equal(calendar, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(calendar)));
            Assert.All(calendar.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
            Assert.Equal(new string('x', length) + text, Assert.Single(Entries(calendar))["SUMMARY"]);
        }
    }

    [Theory]
    [InlineData("0001-01-01", "0001-01-01", "00010101", null)]
    [InlineData("9999-12-31", "9999-12-31", "99991231", null)]
    [InlineData("9999-01-01", "9999-12-31", "99990101", null)]
    [InlineData("2024-02-28", "2024-02-29", "20240228", "20240301")]
    public void The_ends_of_the_calendar(string first, string last, string start, string? end)
    {
        var when = new DateInterval(Parse(first), Parse(last), first == last ? DatePrecision.Day : DatePrecision.Interval);
        var entry = Assert.Single(Entries(CorpusCalendar.Write([Event("Then.", when)])));
        Assert.Equal((start, end), (entry["DTSTART;VALUE=DATE"], entry.GetValueOrDefault("DTEND;VALUE=DATE")));
        Assert.Equal("19700101T000000Z", entry["DTSTAMP"]);
    }

    [Theory]
    [InlineData("https://example.org/a?b=c&d", "https://example.org/a?b=c&d")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("https://example.org/\r\nX:1", "https://example.org/%0D%0AX:1")]
    [InlineData(null, null)]
    public void Only_an_address_of_the_web_is_a_link(string? url, string? expected)
    {
        var entry = Assert.Single(Entries(CorpusCalendar.Write([Event("Then.", new DateInterval(new(2024, 5, 3)), url)])));
        Assert.Equal(expected, entry.GetValueOrDefault("URL"));
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("snow|the hills", "snow,the hills")]
    [InlineData("snow, ice|a;b|two\nlines", "snow\\, ice,a\\;b,two lines")]
    public void The_tags_of_an_article_are_categories(string tags, string? expected)
    {
        var happening = Event("Then.", new DateInterval(new(2024, 5, 3)), tags: tags.Split('|', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(expected, Assert.Single(Entries(CorpusCalendar.Write([happening]))).GetValueOrDefault("CATEGORIES"));
    }

    internal static DatedEvent Event(
        string text,
        DateInterval when,
        string? url = null,
        string? outlet = null,
        string value = "2024",
        string[]? tags = null
    )
    {
        var all = new Passage(new TextSpan(0, text.Length), text);
        var expression = new TemporalExpression(all, TimexType.Date, value) { When = when };
        var happening = new DatedEvent(when, all, all, expression, DateResolution.Explicit);
        return new Article("a", "a.txt", text, new ArticleAnnotations { Expressions = [expression], Events = [happening] })
        {
            Url = url,
            Outlet = outlet,
            Tags = [.. tags ?? []],
        }.Events[0];
    }

    /// <summary>The entries of a calendar, unfolded: each property by its name with parameters.</summary>
    private static List<Dictionary<string, string>> Entries(string calendar)
    {
        var entries = new List<Dictionary<string, string>>();
        foreach (var line in calendar.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n"))
        {
            if (line == "BEGIN:VEVENT")
                entries.Add([]);
            else if (
                entries.Count > 0
                && line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
                && line != "END:VEVENT"
                && line != "END:VCALENDAR"
            )
                entries[^1].Add(line[..colon], line[(colon + 1)..]);
        }

        return entries;
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static DateOnly Parse(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
