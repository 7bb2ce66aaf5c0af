extern alias library;

using System.CommandLine;
using Corpus.Tool.Export;
using Corpus.Tool.Files;
using library::Corpus.Export;

namespace Corpus.Tool;

/// <summary><c>corpus export</c> writes the records of a corpus in the formats of the library.</summary>
internal static class ExportCommand
{
    /// <summary>The format that is a folder of files.</summary>
    private const string Parquet = "parquet";

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
        var messageOptions = new MessageOptions();
        var format = new Option<string>("--format")
        {
            Description =
                "The output format. csv contains the quotations, csv-events the events; parquet is a folder with a file for each kind of record.",
            DefaultValueFactory = _ => "json",
        };
        format.AcceptOnly([.. Formats.Keys, Parquet]);
        var file = new Option<string?>("--output")
        {
            Description = "The output file, or the folder for parquet. The default is standard output.",
            HelpName = "FILE",
        };
        var command = new Command("export", "Export the records of a corpus to a data format.");
        corpusArguments.AddTo(command);
        command.Add(format);
        command.Add(file);
        messageOptions.AddTo(command);
        command.SetAction(given =>
        {
            using var messages = messageOptions.Open(given, errors);
            var path = given.GetValue(file);
            var isFolder = given.GetValue(format) == Parquet;
            if (isFolder && path is null)
                throw ToolException.Usage("--format parquet writes several files and needs --output FOLDER");
            var target = path is not null && !isFolder ? OutputFile.At(path) : null;
            if (corpusArguments.Read(given, target, messages, host, isStandardOutput: path is null) is not { } corpus)
                return CorpusTool.Failed;
            if (isFolder)
            {
                ParquetTables.Write(path!, corpus);
                return messages.HasErrors ? CorpusTool.Failed : CorpusTool.Done;
            }

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
