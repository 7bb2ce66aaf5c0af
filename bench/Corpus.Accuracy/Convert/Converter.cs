using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Xml;

namespace Corpus.Accuracy.Convert;

/// <summary>Turns a public corpus, as its authors distribute it, into the JSON Lines that the scorers read.</summary>
/// <param name="Pattern">The files of the corpus, wherever they lie in its folder.</param>
internal sealed record Converter(string Name, string Pattern, Func<string, object> Convert)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        IgnoreReadOnlyProperties = true,
    };

    public static IReadOnlyList<Converter> All { get; } =
    [
        new("polnear", "*.ann", PolNear.Read),
        new("timeml", "*.tml", TimeMl.Read),
        new("wikiwars", "*.key.xml", WikiWars.Read),
        new("meantime-dates", "*.xml", Meantime.Dates),
        new("meantime-events", "*.xml", Meantime.Events),
    ];

    /// <summary>Converts all files of a folder, in the order of their names.</summary>
    /// <returns>How many documents were written.</returns>
    /// <exception cref="AccuracyException">There is no such file, or one cannot be read.</exception>
    public int Run(string folder, TextWriter output)
    {
        // Copies made on macOS hold a second file of attributes beside each one.
        string[] files =
        [
            .. Directory
                .GetFiles(folder, Pattern, SearchOption.AllDirectories)
                .Where(f => !Path.GetFileName(f).StartsWith("._", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];
        if (files.Length == 0)
            throw new AccuracyException($"{folder} has no {Pattern} file.");
        foreach (var file in files)
        {
            try
            {
                output.WriteLine(JsonSerializer.Serialize(Convert(file), Options));
            }
            catch (Exception error) when (error is XmlException or FormatException or IOException)
            {
                throw new AccuracyException($"{file}: {error.Message}");
            }
        }

        return files.Length;
    }
}
