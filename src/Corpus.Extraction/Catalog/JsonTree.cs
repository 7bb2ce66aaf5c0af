using System.Text;
using System.Text.Json;
using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Texts;

namespace Corpus.Extraction.Catalog;

/// <summary>Reads JSON, including comments and trailing commas, into nodes with positions.</summary>
internal static class JsonTree
{
    private static readonly JsonReaderOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <returns>The root, which ends at the first syntax error; null if there is no value before the error.</returns>
    public static JsonNode? Read(string json, List<Finding> findings)
    {
        var start = json.Length > 0 && json[0] == '\uFEFF' ? 1 : 0;
        var utf8 = Encoding.UTF8.GetBytes(json.Substring(start));
        var offsets = new Utf8Offsets(json, start);
        var reader = new Utf8JsonReader(utf8, Options);
        var open = new Stack<JsonNode>();
        var key = (Text: "", Span: default(TextSpan));
        JsonNode? root = null;
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
                {
                    open.Pop().Close(offsets.ToUtf16(reader.BytesConsumed));
                    continue;
                }

                var span = Span(ref reader, offsets);
                if (reader.TokenType == JsonTokenType.PropertyName)
                {
                    key = (Text(ref reader, span, findings), span);
                    continue;
                }

                var node = Node(ref reader, span, findings);
                if (open.Count == 0)
                    root = node;
                else if (open.Peek().Kind == JsonKind.Array)
                    open.Peek().Add(node);
                else if (!open.Peek().Add(key, node))
                    findings.Add(new Finding(DiagnosticKinds.DuplicateKey, key.Span, key.Text));
                if (!node.IsComplete)
                    open.Push(node);
            }
        }
        catch (JsonException error)
        {
            findings.Add(new Finding(DiagnosticKinds.CatalogSyntax, Place(error, json, utf8, offsets), Message(error)));
        }

        return root;
    }

    private static JsonNode Node(ref Utf8JsonReader reader, TextSpan span, List<Finding> findings) =>
        reader.TokenType switch
        {
            JsonTokenType.StartObject => new JsonNode(JsonKind.Object, span),
            JsonTokenType.StartArray => new JsonNode(JsonKind.Array, span),
            JsonTokenType.String => new JsonNode(JsonKind.String, span) { Text = Text(ref reader, span, findings) },
            JsonTokenType.Number => new JsonNode(JsonKind.Number, span)
            {
                Number = reader.TryGetInt32(out var number) ? number : null,
                Decimal = reader.TryGetDecimal(out var value) ? value : null,
            },
            JsonTokenType.Null => new JsonNode(JsonKind.Null, span),
            _ => new JsonNode(JsonKind.Boolean, span) { Flag = reader.TokenType == JsonTokenType.True },
        };

    private static TextSpan Span(ref Utf8JsonReader reader, Utf8Offsets offsets)
    {
        var marks = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? 2 : 0;
        var start = offsets.ToUtf16(reader.TokenStartIndex);
        return TextSpan.Between(start, offsets.ToUtf16(reader.TokenStartIndex + reader.ValueSpan.Length + marks));
    }

    private static string Text(ref Utf8JsonReader reader, TextSpan span, List<Finding> findings)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            findings.Add(new Finding(DiagnosticKinds.CatalogSyntax, span, "an escape sequence is an unpaired surrogate"));
            return "\uFFFD";
        }
    }

    private static TextSpan Place(JsonException error, string json, byte[] utf8, Utf8Offsets offsets)
    {
        var line = 0;
        for (var lines = error.LineNumber ?? 0; lines > 0 && line < utf8.Length; line++)
        {
            if (utf8[line] == '\n')
                lines--;
        }

        var start = offsets.ToUtf16(Math.Min(line + (error.BytePositionInLine ?? 0), utf8.Length));
        return new TextSpan(start, start < json.Length ? 1 : 0);
    }

    private static string Message(JsonException error)
    {
        var place = error.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (place < 0 ? error.Message : error.Message.Substring(0, place)).TrimEnd('.');
    }
}
