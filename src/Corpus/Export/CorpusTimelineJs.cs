using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Corpus.Export;

/// <summary>Writes events as the data of a TimelineJS timeline (<c>https://timeline.knightlab.com/docs/json-format.html</c>).</summary>
public static class CorpusTimelineJs
{
    private const int FlushAt = 1 << 14;

    // Everything that a page could take for markup is escaped, so that the document can be part of a script of a page.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>
    /// Returns a timeline with a slide for each happening that the events report, in the order of time. A slide has a bar from the first day to the last, or a place at the clock time if that is known, the
    /// date in EDTF, and the clause of the most precise event as headline. Its text is each sentence that reports the happening, with its location. Its <c>unique_id</c> is the id of that event, and its
    /// <c>group</c> is the outlet.
    /// </summary>
    /// <param name="events">The events.</param>
    /// <returns>A JSON document.</returns>
    /// <remarks>
    /// TimelineJS writes these strings into its page as HTML. Each string is encoded as often as TimelineJS decodes it: the headline and the text once, the group twice. The words of
    /// the texts therefore never become an element, a script or a link. The only link is the address of the article, if it is an http or https address without a user name.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="events"/> is null.</exception>
    /// <exception cref="InvalidOperationException">An event belongs to no article.</exception>
    /// <seealso cref="DatedEventExtensions.Happenings"/>
    public static string Write(IEnumerable<DatedEvent> events) => Written.ToString((Stream output) => Write(output, events));

    /// <summary>Writes a timeline with a slide for each happening, as <see cref="Write(IEnumerable{DatedEvent})"/> returns it.</summary>
    /// <param name="output">The stream, which gets UTF-8.</param>
    /// <param name="events">The events.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">An event belongs to no article.</exception>
    public static void Write(Stream output, IEnumerable<DatedEvent> events)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(events);
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteStartArray("events");
        foreach (var happening in events.Happenings())
        {
            Slide(json, happening);
            if (json.BytesPending > FlushAt)
                json.Flush();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Slide(Utf8JsonWriter json, Happening happening)
    {
        var lead = happening.Lead;
        json.WriteStartObject();
        json.WriteString("unique_id", Line.Of(lead.Id));
        Day(json, "start_date", lead.When.Start, lead.Time);
        if (lead.When.End != lead.When.Start)
            Day(json, "end_date", lead.When.End);
        json.WriteString("display_date", Line.When(lead));
        // By default TimelineJS turns addresses in the text into links by pattern, after it has removed dangerous markup. What the patterns match can leave the
        // attribute that it is put in: "www.x'onmouseover='…".
        json.WriteBoolean("autolink", false);
        // TimelineJS takes the text content of this string and writes that as HTML: one encoding would be gone by then.
        if (lead.Article.Outlet is { } outlet)
            json.WriteString("group", Html(Html(Line.Of(outlet))));
        json.WriteStartObject("text");
        json.WriteString("headline", Html(Line.Of(lead.Text)));
        var reports = happening.Events.Prepend(lead).DistinctBy(e => (e.Article, e.Sentence.Span));
        json.WriteString("text", string.Concat(reports.Select(e => $"<p>{Html(Line.Of(e.Sentence.Text))}</p><p>{Source(e)}</p>")));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Day(Utf8JsonWriter json, string key, DateOnly day, TimeOnly? time = null)
    {
        json.WriteStartObject(key);
        json.WriteNumber("year", day.Year);
        json.WriteNumber("month", day.Month);
        json.WriteNumber("day", day.Day);
        if (time is { } clock)
        {
            json.WriteNumber("hour", clock.Hour);
            json.WriteNumber("minute", clock.Minute);
        }

        json.WriteEndObject();
    }

    private static string Source(DatedEvent report)
    {
        var source = Html(Line.SourceOf(report));
        return Line.WebAddress(report.Article) is { } address ? $"<a href=\"{Html(address)}\">{source}</a>" : source;
    }

    private static string Html(string text) => WebUtility.HtmlEncode(text);
}
