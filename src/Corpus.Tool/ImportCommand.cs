using System.CommandLine;
using System.Text;
using Corpus.Import;
using Corpus.Tool.Files;
using Corpus.Tool.Import;

namespace Corpus.Tool;

/// <summary><c>corpus import</c> writes the articles of saved pages, feeds, tables, and e-mail as texts with a catalog.</summary>
internal static class ImportCommand
{
    public static Command Create(Stream output, TextWriter errors, ToolHost host)
    {
        var messageOptions = new MessageOptions();
        var sources = new Argument<string[]>("SOURCES")
        {
            Description =
                $"Files, folders, or patterns such as \"saved/**/*.html\", of these types: {string.Join(", ", SourceReader.Extensions)}.",
            Arity = ArgumentArity.OneOrMore,
        };
        var into = new Option<string>("--into")
        {
            Description =
                "The folder for the texts and their corpus.json. Existing texts and entries are kept, and new articles are added.",
            HelpName = "FOLDER",
            Required = true,
        };
        var command = new Command(
            "import",
            "Import saved web pages, feeds and tables as texts with a catalog. Nothing is loaded from a network."
        )
        {
            sources,
            into,
        };
        messageOptions.AddTo(command);
        command.SetAction(given =>
        {
            using var messages = messageOptions.Open(given, errors);
            var files = new TextFiles(messages, SourceReader.Extensions)
                .Of(given.GetValue(sources)!)
                .DistinctBy(Path.GetFullPath)
                .ToArray();
            var folder = ImportFolder.Open(given.GetValue(into)!, messages);
            if (folder is null)
                return CorpusTool.Failed;
            Overwriting.Refuse(folder.CatalogPath, files, standardInput: null, host);
            var cores = Environment.ProcessorCount;
            using (var progress = host.Bar(messages, files))
            {
                var done = 0;
                foreach (var read in OrderedParallel.Map(files.AsEnumerable().GetEnumerator(), TextFile.Length, Source.Read, cores))
                {
                    folder.Add(read, messages);
                    progress?.Advance(TextFile.Length(files[done++]), article: true);
                }
            }

            folder.Save();
            output.Write(Encoding.UTF8.GetBytes(folder.Summary));
            return messages.HasErrors || !folder.HasArticles ? CorpusTool.Failed : CorpusTool.Done;
        });
        return command;
    }
}
