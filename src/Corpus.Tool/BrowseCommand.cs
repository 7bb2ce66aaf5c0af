using System.CommandLine;
using Corpus.Tool.Browser;
using Corpus.Tool.Export;

namespace Corpus.Tool;

/// <summary><c>corpus browse</c>: the records of a corpus as one page to look at.</summary>
internal static class BrowseCommand
{
    public static Command Create(Stream output, TextWriter errors)
    {
        var corpusArguments = new CorpusArguments();
        var file = new Option<string>("--output") { Description = "The page to write.", HelpName = "FILE", DefaultValueFactory = _ => "corpus.html" };
        var command = new Command("browse", "Write a corpus as one HTML file: search, articles with their quotations and dates, people, a timeline.");
        corpusArguments.AddTo(command);
        command.Add(file);
        command.SetAction(given =>
        {
            var messages = new Messages(errors);
            if (corpusArguments.Read(given, messages) is not { } corpus)
                return CorpusTool.Failed;
            var path = given.GetValue(file)!;
            if (!CorpusArguments.Write(path, stream => BrowserPage.Write(stream, corpus), errors))
                return CorpusTool.Failed;
            var articles = corpus.Articles.Count();
            output.Write(System.Text.Encoding.UTF8.GetBytes(
                $"{path}: {articles} {(articles == 1 ? "article" : "articles")}, {corpus.Quotes.Count} quotations, {corpus.Events.Count} events\n"));
            return messages.HasErrors ? CorpusTool.Failed : CorpusTool.Done;
        });
        return command;
    }
}
