using System.Buffers;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Corpus.Export;

/// <summary>Events as the data of a TimelineJS timeline (<c>https://timeline.knightlab.com/docs/json-format.html</c>).</summary>
public static class CorpusTimelineJs
{
    // What a page could take for markup is escaped, so that the text can stand in a script of a page as it is.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>
    /// A slide for each event, in their order: a bar from the first day to the last, with the date as EDTF, the clause as headline, and its sentence and
    /// where it stands beneath. <c>unique_id</c> is the event's id, <c>group</c> the outlet.
    /// </summary>
    /// <remarks>
    /// TimelineJS writes these strings into its page as HTML, so each is encoded as often as TimelineJS decodes it: the headline and the text once, the group
    /// twice. A timeline shows the words of the texts, and none of them becomes an element, a script or a link. The only link is the article's address,
    /// and only when it is an http or https address without a user name.
    /// </remarks>
    public static string Write(IEnumerable<DatedEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("events");
            foreach (var happening in events)
                Slide(json, happening);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Slide(Utf8JsonWriter json, DatedEvent happening)
    {
        json.WriteStartObject();
        json.WriteString("unique_id", Line.Of(happening.Id));
        Day(json, "start_date", happening.When.First);
        if (happening.When.Last != happening.When.First)
            Day(json, "end_date", happening.When.Last);
        json.WriteString("display_date", happening.When.ToString());
        // By default TimelineJS turns addresses in the text into links by pattern, after it has removed dangerous markup. What the patterns match can leave the
        // attribute that it is put in: "www.x'onmouseover='…".
        json.WriteBoolean("autolink", false);
        // TimelineJS takes the text content of this string and writes that as HTML: one encoding would be gone by then.
        if (happening.Article.Outlet is { } outlet)
            json.WriteString("group", Html(Html(Line.Of(outlet))));
        json.WriteStartObject("text");
        json.WriteString("headline", Html(Line.Of(happening.Text)));
        json.WriteString("text", $"<p>{Html(Line.Of(happening.Sentence.Text))}</p><p>{Source(happening)}</p>");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Day(Utf8JsonWriter json, string key, DateOnly day)
    {
        json.WriteStartObject(key);
        json.WriteNumber("year", day.Year);
        json.WriteNumber("month", day.Month);
        json.WriteNumber("day", day.Day);
        json.WriteEndObject();
    }

    private static string Source(DatedEvent happening)
    {
        var source = Html(Line.SourceOf(happening));
        return Line.WebAddress(happening.Article) is { } address ? $"<a href=\"{Html(address)}\">{source}</a>" : source;
    }

    private static string Html(string text) => WebUtility.HtmlEncode(text);
}
