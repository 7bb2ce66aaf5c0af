using System.Text.Json;

namespace Corpus.Import.Records;

/// <summary>Reads JSON Lines: one object per line, with text or HTML and metadata.</summary>
internal static class JsonLines
{
    public static IEnumerable<Imported> Read(byte[] bytes, string name)
    {
        var text = Pages.HtmlDecoder.Decode(bytes);
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            var (at, json) = (number, line);
            yield return Imported.Of($"line {at}", () => Read(json, $"{name}-{at}"));
        }
    }

    private static ImportedArticle Read(string line, string name)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
                throw new ImportException("it is not a JSON object");
            var article = new RecordArticle();
            foreach (var member in json.RootElement.EnumerateObject())
                article.Add(member.Name, Text(member.Value));
            return article.Make(name);
        }
        catch (JsonException)
        {
            throw new ImportException("it is not valid JSON");
        }
        catch (InvalidOperationException)
        {
            throw new ImportException("it contains an unpaired surrogate");
        }
    }

    // A list of authors is joined, and an object is represented by its name.
    private static string? Text(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(Text).Where(text => !string.IsNullOrWhiteSpace(text))),
            JsonValueKind.Object when value.TryGetProperty("name", out var named) => named.ValueKind == JsonValueKind.String
                ? named.GetString()
                : null,
            _ => null,
        };
}
