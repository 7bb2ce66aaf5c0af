using System.Text.Json;
using System.Text.Json.Serialization;

namespace Corpus.Accuracy.Data;

/// <summary>Reads data files, and names the file and the line of what it cannot read.</summary>
internal static class JsonLines
{
    private static readonly JsonSerializerOptions Lenient = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    };

    private static readonly JsonSerializerOptions Strict = new(Lenient)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>Reads one object a line. Keys that the type does not have are skipped: public corpora carry more than is scored.</summary>
    public static IReadOnlyList<T> Read<T>(string path) => [.. Lines<T>(path, Lenient)];

    /// <summary>Reads one object a line. A key that the type does not have is an error: a misspelled expectation must not pass silently.</summary>
    public static IReadOnlyList<T> ReadStrict<T>(string path) => [.. Lines<T>(path, Strict)];

    /// <summary>Reads a file that holds one object.</summary>
    public static T ReadFile<T>(string path) => Parse<T>(File.ReadAllText(path), Lenient, path, firstLine: 1);

    private static IEnumerable<T> Lines<T>(string path, JsonSerializerOptions options) =>
        File.ReadLines(path)
            .Index()
            .Where(line => !string.IsNullOrWhiteSpace(line.Item))
            .Select(line => Parse<T>(line.Item, options, path, line.Index + 1));

    private static T Parse<T>(string json, JsonSerializerOptions options, string path, int firstLine)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, options)
                ?? throw new JsonException("Expected a JSON object, found null.", null, 0, 0);
        }
        catch (JsonException error)
        {
            // The message ends in the place within the string.
            throw new AccuracyException(
                $"{path}({firstLine + error.LineNumber},{error.BytePositionInLine + 1}): {error.Message.Split(" Path:")[0]}"
            );
        }
    }
}
