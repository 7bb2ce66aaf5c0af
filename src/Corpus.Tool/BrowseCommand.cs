using System.CommandLine;
using Corpus.Tool.Browser;
using Corpus.Tool.Export;
using Corpus.Tool.Files;

namespace Corpus.Tool;

/// <summary><c>corpus browse</c> writes the records of a corpus as one HTML page.</summary>
internal static class BrowseCommand
{
    public static Command Create(Stream output, TextWriter errors, ToolHost host)
    {
        var corpusArguments = new CorpusArguments();
        var messageOptions = new MessageOptions();
        var file = new Option<string>("--output")
        {
            Description = "The HTML file to write.",
            HelpName = "FILE",
            DefaultValueFactory = _ => "corpus.html",
        };
        var article = new Option<string?>("--article")
        {
            Description = "Write only the article with this id, as HTML without scripts for a notebook or an e-mail.",
            HelpName = "ID",
        };
        var command = new Command("browse", "Export a corpus as one HTML page with search, articles, people, and a timeline.");
        corpusArguments.AddTo(command);
        command.Add(file);
        command.Add(article);
        messageOptions.AddTo(command);
        command.SetAction(given =>
        {
            using var messages = messageOptions.Open(given, errors);
            var target = OutputFile.At(given.GetValue(file)!);
            if (corpusArguments.Read(given, target, messages, host, isStandardOutput: false) is not { } corpus)
                return CorpusTool.Failed;
            if (given.GetValue(article) is { } id)
            {
                var one = corpus.Articles.FirstOrDefault(a => a.Id == id)
                    ?? throw new ToolException(
                        $"No article has the id '{id}'; nothing was written. 'corpus export --format jsonl' shows the ids."
                    );
                target.Replace(stream => ArticlePage.Write(stream, one));
                output.Write(System.Text.Encoding.UTF8.GetBytes($"{target.Name}: {one.Id}\n"));
                return messages.HasErrors ? CorpusTool.Failed : CorpusTool.Done;
            }

            target.Replace(stream => BrowserPage.Write(stream, corpus));
            var articles = corpus.Articles.Count();
            output.Write(
                System.Text.Encoding.UTF8.GetBytes(
                    $"{target.Name}: {articles} {(articles == 1 ? "article" : "articles")}, {corpus.Quotes.Count} quotations, {corpus.Events.Count} events\n"
                )
            );
            return messages.HasErrors ? CorpusTool.Failed : CorpusTool.Done;
        });
        return command;
    }
}
