extern alias library;

using System.CommandLine;
using System.Text;
using System.Text.Json;
using library::Corpus;
using Corpus.Tool.Export;
using Corpus.Tool.Files;
using library::Corpus.Export;

namespace Corpus.Tool;

/// <summary><c>corpus diff</c> shows what a new version of texts, catalog or rules changed in the data.</summary>
internal static class DiffCommand
{
    public static Command Create(Stream output, TextWriter errors, ToolHost host)
    {
        var messageOptions = new MessageOptions();
        var (before, after) = (Version("BEFORE", "old"), Version("AFTER", "new"));
        var command = new Command(
            "diff",
            "Show what a new version of texts, catalog, or rules changed in the data. Nothing is shown if the data is the same."
        )
        {
            before,
            after,
        };
        messageOptions.AddTo(command);
        command.SetAction(given =>
        {
            using var messages = messageOptions.Open(given, errors);
            if (
                Read(given.GetValue(before)!, messages, host) is not { } old
                || Read(given.GetValue(after)!, messages, host) is not { } current
            )
                return CorpusTool.Failed;
            var diff = CorpusDiff.Between(old, current);
            if (diff.Articles.Count > 0)
                output.Write(Encoding.UTF8.GetBytes(diff + "\n"));
            return messages.HasErrors ? CorpusTool.Failed : CorpusTool.Done;
        });
        return command;
    }

    private static Argument<string> Version(string name, string version) =>
        new(name)
        {
            Description =
                $"The {version} version: a .json or .jsonl file that corpus export wrote, a .corpus file, or texts, such as a folder.",
        };

    /// <returns>Null, after reporting messages, if there are no articles.</returns>
    /// <exception cref="ToolException">A file cannot be read, or two of its articles have the same id.</exception>
    private static Article[]? Read(string path, MessageLog messages, ToolHost host)
    {
        try
        {
            Article[]? articles = Path.GetExtension(path).ToLowerInvariant() switch
            {
                ".json" => [.. CorpusJson.Read(File.ReadAllText(path))],
                ".jsonl" => ReadLines(path),
                ".corpus" => [.. CorpusFile.Open(path).Articles],
                _ => ExportedCorpus
                    .Read(CorpusFiles.Find([path], catalog: null, messages), ".", messages, progress: texts => host.Bar(messages, texts))
                    ?.Articles.ToArray(),
            };
            if (articles?.GroupBy(article => article.Id).FirstOrDefault(same => same.Count() > 1)?.Key is { } twice)
                throw new ToolException($"{path} cannot be compared: two articles have the id '{twice}'");
            return articles;
        }
        catch (Exception error) when (error is JsonException or CorpusFileException)
        {
            throw new ToolException($"{path}: {error.Message}");
        }
        catch (Exception error) when (FileFault.Is(error))
        {
            throw new ToolException($"{path}: {FileFault.Reason(error)}");
        }
    }

    private static Article[] ReadLines(string path)
    {
        using var file = File.OpenRead(path);
        return [.. CorpusJson.ReadLines(file)];
    }
}
