using System.CommandLine;
using System.Text;
using Corpus.Tool.Export;
using Corpus.Tool.Files;
using Corpus.Tool.Pack;

namespace Corpus.Tool;

/// <summary><c>corpus pack</c> writes the records of a corpus into a file that a program opens without parsing it.</summary>
internal static class PackCommand
{
    public static Command Create(Stream input, Stream output, TextWriter errors, ToolHost host)
    {
        var (corpusArguments, messageOptions) = (new CorpusArguments(), new MessageOptions());
        var (cores, progress) = (RunOptions.Cores(), RunOptions.Progress());
        var file = new Option<string>("--output")
        {
            Description = "The corpus file to write.",
            HelpName = "FILE",
            Required = true,
        };
        var lines = new Option<bool>("--jsonl")
        {
            Description = "Read articles from standard input, one JSON object per line, as 'corpus extract --jsonl' does.",
        };
        var command = new Command("pack", "Write a corpus into one file that a program opens with CorpusFile.Open.");
        corpusArguments.AddTo(
            command,
            """UTF-8 texts: files, folders (all .txt files in them), or patterns such as "press/**/*.txt". Files with the extension .jsonl are JSON Lines. Required unless --jsonl is given."""
        );
        command.Add(lines);
        command.Add(file);
        command.Add(cores);
        command.Add(progress);
        messageOptions.AddTo(command);
        command.SetAction(given =>
        {
            using var messages = messageOptions.Open(given, errors);
            var target = OutputFile.At(given.GetValue(file)!);
            if (!target.IsPlain)
                throw new ToolException($"{target.Name} cannot be written: a corpus file cannot be written into a pipe or a device");
            var folder = Path.GetDirectoryName(target.Target)!;
            using var inputs = Inputs(given, target, folder, messages);
            if (inputs is null)
                return CorpusTool.Failed;
            using (var shown = given.GetValue(progress) || host.ShowsProgress(messages) ? Progress(inputs, messages) : null)
            {
                var packer = new Packer(inputs.Texts, folder, messages, shown is null ? null : shown.Advance);
                target.Replace(stream =>
                {
                    string[] sources = [.. corpusArguments.Lines(given), .. given.GetValue(lines) ? [lines.Name] : (string[])[]];
                    packer.WriteTo(stream, target.Name, sources, corpusArguments.LinksSurnames(given), given.GetValue(cores));
                });
            }

            output.Write(Encoding.UTF8.GetBytes(InfoCommand.Describe(target.Target, target.Name)));
            return messages.HasErrors ? CorpusTool.Failed : CorpusTool.Done;
        });
        return command;

        // Null, after reporting messages, if a catalog, sidecar or table cannot be read.
        PackInputs? Inputs(ParseResult given, OutputFile target, string folder, Messages messages)
        {
            if (given.GetValue(lines))
                return corpusArguments.OpenLines(given, target, messages, host, out var place) is { } declared
                    ? target.Guarded(() => PackInputs.Of(declared, input, place, folder, messages))
                    : null;
            return corpusArguments.Open(given, target, messages, host) is { } texts ? PackInputs.Of(texts, messages) : null;
        }

        Progress Progress(PackInputs inputs, MessageLog messages) =>
            messages.Beside(new(messages.Errors, host, inputs.Texts.Sum(text => text.Bytes)));
    }
}
