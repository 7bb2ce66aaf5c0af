using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Corpus.Tool;

namespace Corpus.Accuracy.Tool;

/// <summary>A text for the tool to read, and the day it was published if that is to be told.</summary>
internal sealed record ToolInput(string Id, string Text, string? Published);

/// <summary>Runs the <c>corpus</c> command: what users get is what is scored.</summary>
internal static class Extractor
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Streams the texts through <c>corpus extract --jsonl</c>.</summary>
    /// <returns>What was found in each text, by its id.</returns>
    public static IReadOnlyDictionary<string, ToolOutput> Lines(IEnumerable<ToolInput> texts)
    {
        using var input = new MemoryStream();
        foreach (var text in texts)
        {
            using (var json = new Utf8JsonWriter(input, Options))
            {
                json.WriteStartObject();
                json.WriteString("id", text.Id);
                json.WriteString("text", text.Text);
                if (text.Published is { } published)
                    json.WriteString("published", published);
                json.WriteEndObject();
            }

            input.WriteByte((byte)'\n');
        }

        input.Position = 0;
        return Run(["extract", "--jsonl"], input);
    }

    /// <summary>Reads text files with <c>corpus extract --catalog</c>.</summary>
    /// <returns>What was found in each file, by the file's name without its extension.</returns>
    public static IReadOnlyDictionary<string, ToolOutput> Files(string catalog, IEnumerable<string> files) =>
        Run(["extract", "--catalog", catalog, .. files], Stream.Null).Values.ToDictionary(o => Path.GetFileNameWithoutExtension(o.Id));

    private static Dictionary<string, ToolOutput> Run(string[] arguments, Stream input)
    {
        using var output = new MemoryStream();
        using var errors = new StringWriter();
        if (CorpusTool.Run(arguments, input, output, errors) != CorpusTool.Done)
            throw new AccuracyException($"corpus {arguments[0]} failed: {errors}");
        return Encoding
            .UTF8.GetString(output.ToArray())
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(ToolOutput.Parse)
            .ToDictionary(o => o.Id);
    }
}
