using System.Text;
using System.Text.Json;

namespace Corpus.Tool.Tests;

/// <summary>One run of the tool in this process: its exit code and what it wrote.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Errors)
{
    public static ToolRun Of(string[] args, byte[]? input = null)
    {
        using var output = new MemoryStream();
        using var errors = new StringWriter();
        var exitCode = CorpusTool.Run(args, new MemoryStream(input ?? []), output, errors);
        return new ToolRun(exitCode, Encoding.UTF8.GetString(output.ToArray()), errors.ToString().ReplaceLineEndings("\n"));
    }

    public static ToolRun Lines(string input, params string[] more) => Of(["extract", "--jsonl", .. more], Encoding.UTF8.GetBytes(input));

    /// <summary>The ids of the articles that came out, in order.</summary>
    public string Ids => string.Join(" ", Articles.Select(article => article.GetProperty("id").GetString()));

    /// <summary>The value of a key, or "" if the key is left out.</summary>
    public static string Value(JsonElement item, string key) => item.TryGetProperty(key, out var value) ? value.ToString() : "";

    public IEnumerable<JsonElement> Articles =>
        Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement);
}
