using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Corpus.Extraction;
using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Texts;

namespace Corpus.Tool;

/// <summary>An article as a line of JSON brings it.</summary>
internal sealed record ArticleLine(string Id, string Text, string? Title, CalendarDate? Published)
{
    public const string Path = "stdin";

    /// <param name="file">The name of the file of the line, for messages.</param>
    /// <returns>Null for a line that is blank or, with a message, no article.</returns>
    public static ArticleLine? Read(ReadOnlyMemory<byte> line, int number, Messages messages, string file = Path)
    {
        if (number == 1 && line.Span.StartsWith("\uFEFF"u8))
            line = line[3..];
        if (line.Span.Trim(" \t"u8).IsEmpty)
            return null;
        try
        {
            if (!Utf8.IsValid(line.Span))
                throw new FormatException("it is not valid UTF-8");
            using var json = JsonDocument.Parse(line);
            return Read(json.RootElement);
        }
        catch (JsonException error)
        {
            var column = (int)Math.Min(error.BytePositionInLine ?? 0, line.Length);
            messages.Report(
                file,
                number,
                Encoding.UTF8.GetCharCount(line.Span[..column]) + 1,
                DiagnosticKinds.BadLine,
                "it is not valid JSON: " + Reason(error)
            );
        }
        catch (FormatException error)
        {
            messages.Report(file, number, 1, DiagnosticKinds.BadLine, error.Message);
        }
        catch (InvalidOperationException)
        {
            // JSON can write half a surrogate pair; a key that holds one cannot be compared with those that are looked for.
            messages.Report(file, number, 1, DiagnosticKinds.BadLine, "a key contains an unpaired surrogate");
        }

        return null;
    }

    /// <summary>Returns an id as it is written: half a surrogate pair becomes a replacement character.</summary>
    public static string Written(string id) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(id));

    private static ArticleLine Read(JsonElement line)
    {
        if (line.ValueKind != JsonValueKind.Object)
            throw new FormatException("it is not a JSON object");
        var id = String(line, "id") ?? throw new FormatException("it has no 'id'");
        var text = String(line, "text") ?? throw new FormatException("it has no 'text'");
        CalendarDate? published = null;
        if (String(line, "published") is { } day)
            published = Timestamp.Parse(day) ?? throw new FormatException($"'published' is not a date such as 2025-06-10: '{day}'");
        return new ArticleLine(id, text, String(line, "title"), published);
    }

    private static string? String(JsonElement line, string key)
    {
        if (!line.TryGetProperty(key, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        if (value.ValueKind != JsonValueKind.String)
            throw new FormatException($"'{key}' is not a string");
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, which JSON can write and UTF-8 cannot: the text is read as given, unit by unit.
            return Unescaped(value.GetRawText());
        }
    }

    private static string Unescaped(string raw)
    {
        var text = new StringBuilder(raw.Length);
        for (var i = 1; i < raw.Length - 1; i++)
        {
            if (raw[i] != '\\')
            {
                text.Append(raw[i]);
                continue;
            }

            var escape = raw[++i];
            text.Append(
                escape switch
                {
                    'b' => '\b',
                    'f' => '\f',
                    'n' => '\n',
                    'r' => '\r',
                    't' => '\t',
                    'u' => (char)ushort.Parse(raw.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
                    _ => escape,
                }
            );
            i += escape == 'u' ? 4 : 0;
        }

        return text.ToString();
    }

    private static string Reason(JsonException error)
    {
        var place = error.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return place < 0 ? error.Message : error.Message[..place];
    }
}
