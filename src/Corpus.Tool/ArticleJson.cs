using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Corpus.Generator;
using Corpus.Generator.Dates;
using Corpus.Generator.Texts;

namespace Corpus.Tool;

/// <summary>One article's data as one line of JSON.</summary>
internal static class ArticleJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(string id, string text, CalendarDate? published, ArticleModel model)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteString("title", model.Title);
            json.WriteString("published", published?.ToString());
            json.WriteStartArray("blocks");
            foreach (var block in model.Blocks)
            {
                json.WriteStartObject();
                Span(json, block.Span);
                json.WriteString("kind", Camel(block.Kind));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("quotes");
            foreach (var quote in model.Quotations)
            {
                json.WriteStartObject();
                Span(json, quote.Content);
                json.WriteString("text", quote.Content.In(text));
                json.WriteString("kind", Camel(quote.Kind));
                json.WriteString("speaker", quote.Speaker is { } speaker ? model.Cast.Entities[speaker].Name : null);
                json.WriteString("mention", quote.Source?.In(text));
                if (quote.Source is { } source)
                {
                    json.WriteNumber("mentionStart", source.Start);
                    json.WriteNumber("mentionEnd", source.End);
                }

                json.WriteString("cue", quote.Cue?.In(text));
                json.WriteString("via", quote.Via?.In(text));
                json.WriteString("basis", Camel(quote.Basis));
                json.WriteString("rule", quote.Rule);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("dates");
            foreach (var date in model.Expressions)
            {
                json.WriteStartObject();
                Span(json, date.Span);
                json.WriteString("text", date.Span.In(text));
                json.WriteString("type", date.Type.ToString().ToUpperInvariant());
                json.WriteString("value", date.Value);
                json.WriteString("rule", date.Rule);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("events");
            foreach (var e in model.Events)
            {
                json.WriteStartObject();
                Span(json, e.Clause);
                json.WriteStartObject("sentence");
                Span(json, e.Sentence);
                json.WriteEndObject();
                json.WriteString("date", Edtf.Write(e.When));
                json.WriteStartObject("expression");
                Span(json, model.Expressions[e.Expression].Span);
                json.WriteEndObject();
                json.WriteString("basis", Camel(e.Basis));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("diagnostics");
            foreach (var finding in model.Findings)
            {
                json.WriteStartObject();
                json.WriteString("id", finding.Rule.Id);
                json.WriteNumber("start", finding.Span.Start);
                json.WriteString("message", finding.Rule.Message.Replace("{0}", finding.Detail));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Span(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }

    private static string Camel<T>(T value) where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
