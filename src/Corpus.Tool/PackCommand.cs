using System.CommandLine;
using System.Reflection;
using System.Text;
using Corpus.Tool.Export;
using Corpus.Tool.Files;
using Corpus.Tool.Pack;

namespace Corpus.Tool;

/// <summary><c>corpus pack</c> writes the records of a corpus into a file that a program opens without parsing it.</summary>
internal static class PackCommand
{
    public static Command Create(Stream output, TextWriter errors, ToolHost host)
    {
        var (corpusArguments, messageOptions) = (new CorpusArguments(), new MessageOptions());
        var (cores, progress) = (RunOptions.Cores(), RunOptions.Progress());
        var file = new Option<string>("--output")
        {
            Description = "The corpus file to write.",
            HelpName = "FILE",
            Required = true,
        };
        var command = new Command("pack", "Write a corpus into one file that a program opens with CorpusFile.Open.");
        corpusArguments.AddTo(command);
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
            if (corpusArguments.Open(given, target, messages, host) is not { } texts)
                return CorpusTool.Failed;
            using (var shown = given.GetValue(progress) || host.ShowsErrors ? Progress(texts) : null)
            {
                var packer = new Packer(texts, Path.GetDirectoryName(target.Target)!, messages, shown);
                target.Replace(stream =>
                {
                    packer.Write(
                        stream,
                        corpusArguments.Lines(given),
                        Version,
                        corpusArguments.LinksSurnames(given),
                        given.GetValue(cores)
                    );
                    if (packer.Articles == 0)
                        throw new ToolException($"{target.Name} was not written: there is no text that can be read");
                });
            }

            output.Write(Encoding.UTF8.GetBytes(InfoCommand.Describe(target.Target, target.Name)));
            return messages.HasErrors ? CorpusTool.Failed : CorpusTool.Done;
        });
        return command;

        Progress Progress(CorpusTexts texts) => new(errors, host.Clock, host.ShowsErrors, texts.Files.Sum(TextFile.Length));
    }

    // Without the commit that it was built from, so that the same texts make the same file.
    private static string Version =>
        typeof(PackCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
