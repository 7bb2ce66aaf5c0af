using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Corpus.Tool;

/// <summary><c>corpus extract</c>: what the generator would bake, as JSON, one line an article.</summary>
internal static class ExtractCommand
{
    public static Command Create(Stream input, Stream output, TextWriter errors)
    {
        var files = new Argument<string[]>("FILES") { Description = "Texts in UTF-8. Each is printed as one line of JSON.", Arity = ArgumentArity.ZeroOrMore };
        var catalog = new Option<string?>("--catalog") { Description = "What is declared about the texts: a corpus.json.", HelpName = "FILE" };
        var lines = new Option<bool>("--jsonl")
        {
            Description = """Read the articles from standard input, one JSON object a line: {"id": …, "text": …, "published"?: …, "title"?: …}.""",
        };
        var cores = new Option<int>("--cores")
        {
            Description = "How many articles are read at once; the output is the same for any number.", HelpName = "N",
            DefaultValueFactory = _ => Environment.ProcessorCount,
            CustomParser = Number,
        };
        var command = new Command("extract", "Print the data of articles, one JSON object a line.") { files, catalog, lines, cores };
        command.Validators.Add(given =>
        {
            if (given.GetValue(files)?.FirstOrDefault(file => file.StartsWith('-')) is { } option)
                given.AddError($"there is no option {option}; a file of this name is written ./{option}");
            else if (given.GetValue(lines) && given.GetValue(files) is { Length: > 0 })
                given.AddError("extract reads either FILES or, with --jsonl, standard input");
            else if (!given.GetValue(lines) && given.GetValue(files) is not { Length: > 0 })
                given.AddError("extract needs FILES or --jsonl");
        });
        command.SetAction(given =>
        {
            var messages = new Messages(errors);
            if (CatalogFile.Read(given.GetValue(catalog), messages) is { } known)
            {
                var inputs = given.GetValue(lines) ? ArticleInput.Lines(input) : ArticleInput.Files(given.GetValue(files)!);
                foreach (var answer in InOrder.Map(inputs.GetEnumerator(), i => i.Bytes, new Extraction(known).Answer, given.GetValue(cores)))
                {
                    messages.Add(answer.Messages, answer.HasErrors);
                    output.Write(answer.Line.Span);
                    // Whoever waits for this article gets it now, and whole.
                    output.Flush();
                }
            }

            return messages.HasErrors ? CorpusTool.Failed : CorpusTool.Done;
        });
        return command;
    }

    private static int Number(ArgumentResult given)
    {
        if (int.TryParse(given.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
            return number;
        given.AddError($"--cores is a number from 1 on, not {given.Tokens[0].Value}");
        return 1;
    }
}
