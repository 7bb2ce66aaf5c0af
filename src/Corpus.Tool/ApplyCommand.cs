using System.CommandLine;
using System.Text;
using Corpus.Tool.Apply;
using Corpus.Tool.Files;

namespace Corpus.Tool;

/// <summary><c>corpus apply</c> merges the decisions of a review into the catalogs of the texts.</summary>
internal static class ApplyCommand
{
    public static Command Create(Stream output, TextWriter errors)
    {
        var messageOptions = new MessageOptions();
        var patch = new Argument<string>("PATCH")
        {
            Description =
                "The decisions of a review: a file in the form of corpus.json, whose articles are named by their paths relative to --root.",
        };
        var catalog = new Option<string?>("--catalog")
        {
            Description =
                "The catalog to change. The default is the nearest corpus.json in the folder of each text or above; if there is none, it is created next to the text.",
            HelpName = "FILE",
        };
        var root = new Option<string>("--root")
        {
            Description = "The folder to which the paths of texts are relative, as it was for 'corpus browse'.",
            HelpName = "FOLDER",
            DefaultValueFactory = _ => ".",
        };
        var command = new Command("apply", "Merge the decisions of a review, saved by the page of 'corpus browse', into corpus.json.")
        {
            patch,
            catalog,
            root,
        };
        messageOptions.AddTo(command);
        command.SetAction(given =>
        {
            using var messages = messageOptions.Open(given, errors);
            var folder = given.GetValue(root)!;
            if (!Directory.Exists(folder))
                throw ToolException.NoFolder("--root", folder);
            var path = given.GetValue(patch)!;
            if (TextFile.Read(path, messages) is { } text && Patch.Read(path, text, messages) is { } read)
            {
                foreach (var changed in read.Catalogs(folder, given.GetValue(catalog), messages))
                    output.Write(Encoding.UTF8.GetBytes(changed.Apply(messages)));
            }

            return messages.HasErrors ? CorpusTool.Failed : CorpusTool.Done;
        });
        return command;
    }
}
