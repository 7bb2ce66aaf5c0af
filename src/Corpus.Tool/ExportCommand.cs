extern alias library;

using System.CommandLine;
using Corpus.Tool.Export;
using Corpus.Tool.Files;
using library::Corpus.Export;

namespace Corpus.Tool;

/// <summary><c>corpus export</c>: the records of a corpus in the forms in which the library writes them.</summary>
internal static class ExportCommand
{
    private static readonly Dictionary<string, Action<Stream, ExportedCorpus>> Formats = new()
    {
        ["json"] = WriteJson,
        ["jsonl"] = (output, corpus) => CorpusJson.WriteLines(output, corpus.Articles),
        ["csv"] = (output, corpus) => WriteText(output, text => CorpusCsv.WriteQuotes(text, corpus.Quotes)),
        ["csv-events"] = (output, corpus) => WriteText(output, text => CorpusCsv.WriteEvents(text, corpus.Events)),
        ["timelinejs"] = WriteTimelineJs,
        ["ics"] = (output, corpus) => WriteText(output, text => CorpusCalendar.Write(text, corpus.Events)),
    };

    public static Command Create(Stream output, TextWriter errors, ToolHost host)
    {
        var corpusArguments = new CorpusArguments();
        var format = new Option<string>("--format") { Description = "What to write; csv has the quotations.", DefaultValueFactory = _ => "json" };
        format.AcceptOnlyFromAmong([.. Formats.Keys]);
        var file = new Option<string?>("--output") { Description = "The file to write; standard output by default.", HelpName = "FILE" };
        var command = new Command("export", "Write the records of a corpus for other programs.");
        corpusArguments.AddTo(command);
        command.Add(format);
        command.Add(file);
        command.SetAction(given =>
        {
            var messages = new Messages(errors);
            var target = given.GetValue(file) is { } path ? OutputFile.At(path) : null;
            if (corpusArguments.Read(given, target, messages, host) is not { } corpus)
                return CorpusTool.Failed;
            var write = Formats[given.GetValue(format)!];
            if (target is null)
                write(output, corpus);
            else
                target.Replace(stream => write(stream, corpus));
            return messages.HasErrors ? CorpusTool.Failed : CorpusTool.Done;
        });
        return command;
    }

    private static void WriteJson(Stream output, ExportedCorpus corpus)
    {
        CorpusJson.Write(output, corpus.Articles);
        output.WriteByte((byte)'\n');
    }

    private static void WriteTimelineJs(Stream output, ExportedCorpus corpus)
    {
        CorpusTimelineJs.Write(output, corpus.Events);
        output.WriteByte((byte)'\n');
    }

    private static void WriteText(Stream output, Action<TextWriter> write)
    {
        using var text = new StreamWriter(output, leaveOpen: true);
        write(text);
    }
}
