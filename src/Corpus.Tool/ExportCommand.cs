extern alias library;

using System.CommandLine;
using System.Text;
using Corpus.Tool.Export;
using library::Corpus.Export;

namespace Corpus.Tool;

/// <summary><c>corpus export</c>: the records of a corpus in the forms in which the library writes them.</summary>
internal static class ExportCommand
{
    private static readonly Dictionary<string, Action<Stream, ExportedCorpus>> Formats = new()
    {
        ["json"] = (output, corpus) => Write(output, CorpusJson.Write(corpus.Articles) + "\n"),
        ["jsonl"] = (output, corpus) => CorpusJson.WriteLines(output, corpus.Articles),
        ["csv"] = (output, corpus) => Write(output, CorpusCsv.Write(corpus.Quotes)),
        ["csv-events"] = (output, corpus) => Write(output, CorpusCsv.Write(corpus.Events)),
        ["timelinejs"] = (output, corpus) => Write(output, CorpusTimelineJs.Write(corpus.Events) + "\n"),
        ["ics"] = (output, corpus) => Write(output, CorpusCalendar.Write(corpus.Events)),
    };

    public static Command Create(Stream output, TextWriter errors)
    {
        var texts = new Argument<string[]>("TEXTS")
        {
            Description = """Texts in UTF-8: files, folders (all .txt in them) and patterns such as "press/**/*.txt". None: the bundled corpus.""",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var catalog = new Option<string?>("--catalog")
        {
            Description = "What is declared about the texts; by default each corpus.json beside them.", HelpName = "FILE",
        };
        var root = new Option<string>("--root")
        {
            Description = "The folder that paths of texts are told from.", HelpName = "FOLDER", DefaultValueFactory = _ => ".",
        };
        var format = new Option<string>("--format") { Description = "What to write; csv has the quotations.", DefaultValueFactory = _ => "json" };
        format.AcceptOnlyFromAmong([.. Formats.Keys]);
        var file = new Option<string?>("--output") { Description = "The file to write; standard output by default.", HelpName = "FILE" };
        var command = new Command("export", "Write the records of a corpus for other programs.") { texts, catalog, root, format, file };
        command.Validators.Add(given =>
        {
            if (given.GetValue(texts)?.FirstOrDefault(text => text.StartsWith('-')) is { } option)
                given.AddError($"there is no option {option}; a file of this name is written ./{option}");
            else if (given.GetValue(catalog) is not null && given.GetValue(texts) is not { Length: > 0 })
                given.AddError("--catalog goes with TEXTS");
        });
        command.SetAction(given =>
        {
            var messages = new Messages(errors);
            var corpus = given.GetValue(texts) is { Length: > 0 } paths
                ? ExportedCorpus.Read(TextFiles.Of(paths, messages), given.GetValue(catalog), given.GetValue(root)!, messages)
                : ExportedCorpus.Bundled;
            if (corpus is null)
                return CorpusTool.Failed;
            var write = Formats[given.GetValue(format)!];
            try
            {
                if (given.GetValue(file) is { } path)
                    OutputFile.Write(path, stream => write(stream, corpus));
                else
                    write(output, corpus);
            }
            catch (Exception error) when (given.GetValue(file) is not null && error is IOException or UnauthorizedAccessException)
            {
                errors.WriteLine($"corpus: {given.GetValue(file)} cannot be written: {error.Message}");
                return CorpusTool.Failed;
            }

            return messages.HasErrors ? CorpusTool.Failed : CorpusTool.Done;
        });
        return command;
    }

    private static void Write(Stream output, string text) => output.Write(Encoding.UTF8.GetBytes(text));
}
