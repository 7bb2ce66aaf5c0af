using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Corpus.Tool;

/// <summary><c>corpus extract</c>: what the generator would bake, as JSON, one line an article.</summary>
internal sealed class ExtractCommand
{
    private readonly Argument<string[]> _files = new("FILES")
    {
        Description = "Texts in UTF-8. Each is printed as one line of JSON.", Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _catalog = new("--catalog") { Description = "What is declared about the texts: a corpus.json.", HelpName = "FILE" };

    private readonly Option<bool> _lines = new("--jsonl")
    {
        Description = """Read the articles from standard input, one JSON object a line: {"id": …, "text": …, "published"?: …, "title"?: …}.""",
    };

    private readonly Option<string> _badLines = new("--bad-lines")
    {
        Description = "Whether a line that is no article is told and skipped, or told and the end.", DefaultValueFactory = _ => "skip",
    };

    private readonly Option<int> _cores = new("--cores")
    {
        Description = "How many articles are read at once; the output is the same for any number.", HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount, CustomParser = Number,
    };

    private readonly Option<string?> _output = new("--output") { Description = "The file to write; standard output by default.", HelpName = "FILE" };

    private readonly Option<bool> _resume = new("--resume")
    {
        Description = "Go on where an interrupted run with the same input left the file of --output.",
    };

    private readonly Option<bool> _progress = new("--progress")
    {
        Description = "Tell how far it is on standard error, also where that is no terminal.",
    };

    private ExtractCommand()
    {
    }

    public static Command Create(Stream input, Stream output, TextWriter errors, Surroundings here)
    {
        var options = new ExtractCommand();
        var command = new Command("extract", "Print the data of articles, one JSON object a line.")
        {
            options._files, options._catalog, options._lines, options._badLines, options._cores, options._output, options._resume, options._progress,
        };
        options._badLines.AcceptOnlyFromAmong("skip", "stop");
        command.Validators.Add(given =>
        {
            if (options.Fault(given) is { } fault)
                given.AddError(fault);
        });
        command.SetAction(given => options.Run(given, input, output, errors, here));
        return command;
    }

    private string? Fault(CommandResult given)
    {
        var files = given.GetValue(_files) ?? [];
        var lines = given.GetValue(_lines);
        if (files.FirstOrDefault(file => file.StartsWith('-')) is { } option)
            return $"there is no option {option}; a file of this name is written ./{option}";
        if (lines && files.Length > 0)
            return "extract reads either FILES or, with --jsonl, standard input";
        if (!lines && files.Length == 0)
            return "extract needs FILES or --jsonl";
        if (!lines && given.GetResult(_badLines) is { Implicit: false })
            return "--bad-lines goes with --jsonl";
        if (given.GetResult(_output) is not { Tokens: [{ Value: var output }] })
            return given.GetValue(_resume) ? "--resume goes with --output" : null;
        if (output == "")
            return "--output is the name of a file";
        return files.Any(file => file != "" && Path.GetFullPath(file) == Path.GetFullPath(output)) ? $"--output would write over a text that is to be read: {output}" : null;
    }

    private int Run(ParseResult given, Stream input, Stream output, TextWriter errors, Surroundings here)
    {
        var messages = new Messages(errors);
        if (CatalogFile.Read(given.GetValue(_catalog), messages) is not { } catalog)
            return CorpusTool.Failed;
        var files = given.GetValue(_files)!;
        var path = given.GetValue(_output);
        // Not below what is printed on the same terminal, unless it is asked for.
        var shown = given.GetValue(_progress) || here.ShowsErrors && (path is not null || !here.ShowsOutput);
        var (inputs, length) = given.GetValue(_lines)
            ? (ArticleInput.Lines(input).GetEnumerator(), here.InputLength)
            : (ArticleInput.Files(files).GetEnumerator(), () => files.Sum(TextFile.Length));
        using var progress = shown ? new Progress(errors, here.Clock, here.ShowsErrors, length()) : null;
        var run = new ExtractRun(catalog, messages, progress);
        using var file = path is null ? null : run.Open(path, given.GetValue(_resume), inputs);
        if (path is null || file is not null)
            run.Write(inputs, file ?? output, given.GetValue(_cores), stopsAtBadLines: given.GetValue(_badLines) == "stop");
        return messages.HasErrors ? CorpusTool.Failed : CorpusTool.Done;
    }

    private static int Number(ArgumentResult given)
    {
        if (int.TryParse(given.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
            return number;
        given.AddError($"--cores is a number from 1 on, not {given.Tokens[0].Value}");
        return 1;
    }
}
