extern alias library;

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
        var (cores, resume, progress) = (RunOptions.Cores(), RunOptions.Resume(), RunOptions.Progress());
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
        command.Add(resume);
        command.Add(progress);
        messageOptions.AddTo(command);
        command.SetAction(given =>
        {
            using var messages = messageOptions.Open(given, errors);
            var target = OutputFile.At(given.GetValue(file)!);
            if (!target.IsPlain)
                throw new ToolException($"{target.Name} cannot be written: a corpus file cannot be written into a pipe or a device");
            using var inputs = Inputs(given, target, messages);
            if (inputs is null)
                return CorpusTool.Failed;
            using (var shown = given.GetValue(progress) || host.ShowsProgress(messages) ? Progress(inputs, messages) : null)
            {
                var packer = new Packer(inputs.Texts, messages, shown is null ? null : shown.Advance, shown is null ? null : shown.Skip);
                target.Guarded(() => Pack(given, target, inputs.Declared, packer));
            }

            output.Write(Encoding.UTF8.GetBytes(InfoCommand.Describe(target.Target, target.Name)));
            return messages.HasErrors ? CorpusTool.Failed : CorpusTool.Done;
        });
        return command;

        void Pack(ParseResult given, OutputFile target, string? declared, Packer packer)
        {
            string[] sources = [.. corpusArguments.Lines(given), .. given.GetValue(lines) ? [lines.Name] : (string[])[]];
            var record = RunRecord.OfCorpus(string.Join(' ', sources), declared, packer.Checksum);
            try
            {
                using var parts = PackParts.Open(target, record, given.GetValue(resume));
                Write(parts, sources);
            }
            catch (InvalidDataException error)
            {
                throw new ToolException($"{target.Name} cannot be resumed: {error.Message}; to start over, omit --resume");
            }

            void Write(PackParts parts, IEnumerable<string> sources)
            {
                try
                {
                    packer.WriteTo(
                        parts.File,
                        parts.Index,
                        target.Name,
                        sources,
                        corpusArguments.LinksSurnames(given),
                        given.GetValue(cores)
                    );
                    parts.End();
                }
                catch (ToolException)
                {
                    // What these texts cannot become, they cannot become for a run that goes on.
                    parts.Delete();
                    throw;
                }
                catch (Exception error) when (FileFault.Is(error))
                {
                    throw new ToolException(
                        $"{target.Name} cannot be written: {FileFault.Reason(error)}; what was written so far is in {PackParts.PathFor(target)}, and --resume continues the run"
                    );
                }
            }
        }

        // Null, after reporting messages, if a catalog, sidecar or table cannot be read.
        PackInputs? Inputs(ParseResult given, OutputFile target, Messages messages)
        {
            if (given.GetValue(lines))
                return corpusArguments.OpenLines(given, target, messages, host, out var place) is { } declared
                    ? target.Guarded(() => PackInputs.Of(declared, input, place, Path.GetDirectoryName(target.Target)!, messages))
                    : null;
            return corpusArguments.Open(given, target, messages, host) is { } texts ? PackInputs.Of(texts, messages) : null;
        }

        Progress Progress(PackInputs inputs, MessageLog messages) =>
            messages.Beside(new(messages.Errors, host, inputs.Texts.Sum(text => text.Bytes)));
    }
}
