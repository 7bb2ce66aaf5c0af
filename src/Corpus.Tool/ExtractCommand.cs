using System.CommandLine;
using Corpus.Tool.Files;

namespace Corpus.Tool;

/// <summary><c>corpus extract</c> writes the data that the generator would compile as JSON, one line per article.</summary>
internal sealed class ExtractCommand
{
    private readonly Argument<string[]> _files = new("FILES")
    {
        Description = "UTF-8 texts: files, folders (all .txt files in them), or patterns. Each file becomes one line of JSON.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _catalog = new("--catalog")
    {
        Description = "The catalog (corpus.json) of the texts.",
        HelpName = "FILE",
    };

    private readonly Option<bool> _lines = new("--jsonl")
    {
        Description =
            """Read articles from standard input, one JSON object per line: {"id": …, "text": …, "published"?: …, "title"?: …}.""",
    };

    private readonly Option<string> _badLines = new("--bad-lines")
    {
        Description = "What to do with invalid lines: skip (report and continue) or stop (report and exit).",
        DefaultValueFactory = _ => "skip",
    };

    private readonly Option<int> _cores = RunOptions.Cores();

    private readonly Option<string?> _output = new("--output")
    {
        Description = "The output file. The default is standard output.",
        HelpName = "FILE",
    };

    private readonly Option<bool> _resume = RunOptions.Resume();

    private readonly Option<bool> _progress = RunOptions.Progress();

    private readonly MessageOptions _messages = new();

    private ExtractCommand() { }

    public static Command Create(Stream input, Stream output, TextWriter errors, ToolHost host)
    {
        var options = new ExtractCommand();
        var command = new Command("extract", "Extract the data of articles as JSON, one object per line.")
        {
            options._files,
            options._catalog,
            options._lines,
            options._badLines,
            options._cores,
            options._output,
            options._resume,
            options._progress,
        };
        options._messages.AddTo(command);
        options._badLines.AcceptOnly("skip", "stop");
        command.SetAction(given => options.Run(given, input, output, errors, host));
        return command;
    }

    // Checked after parsing has succeeded, because reading an option without a value throws.
    private string? Fault(ParseResult given)
    {
        var files = given.GetValue(_files) ?? [];
        var lines = given.GetValue(_lines);
        if (lines && files.Length > 0)
            return "specify either FILES or --jsonl, not both";
        if (!lines && files.Length == 0)
            return "specify FILES or --jsonl";
        if (!lines && given.GetResult(_badLines) is { Implicit: false })
            return "--bad-lines requires --jsonl";
        return given.GetValue(_resume) && given.GetResult(_output) is null ? "--resume requires --output" : null;
    }

    private int Run(ParseResult given, Stream input, Stream output, TextWriter errors, ToolHost host)
    {
        if (Fault(given) is { } fault)
            throw ToolException.Usage(fault);
        using var messages = _messages.Open(given, errors);
        var (lines, badLines) = (given.GetValue(_lines), given.GetValue(_badLines)!);
        // A file that is named twice becomes two lines.
        string[] files = [.. given.GetValue(_files)!.SelectMany(name => new TextFiles(messages).Of([name]))];
        var target = given.GetValue(_output) is { } path ? OutputFile.At(path) : null;
        Refuse(target?.Name);
        if (target is { IsPlain: true })
            Refuse(RunRecord.PathFor(target));
        if (RunCatalog.Read(given.GetValue(_catalog), messages) is not { } catalog)
            return CorpusTool.Failed;
        // Progress does not mix with output on the same terminal unless it is requested.
        var shown = given.GetValue(_progress) || host.ShowsProgress(messages) && (target is not null || !host.ShowsOutput);
        var (inputs, length) = lines
            ? (ArticleInput.Lines(input).GetEnumerator(), host.InputLength)
            : (ArticleInput.Files(files).GetEnumerator(), () => files.Sum(TextFile.Length));
        using var progress = shown ? messages.Beside(new Progress(messages.Errors, host, length())) : null;
        var run = new ExtractRun(catalog, messages, progress);
        using var file = target is null ? null : run.Open(target, RunRecord.Of(lines, badLines, catalog), given.GetValue(_resume), inputs);
        var isComplete = run.Write(inputs, file ?? output, given.GetValue(_cores), stopsAtBadLines: badLines == "stop");
        if (isComplete && target is { IsPlain: true })
            RunRecord.Delete(RunRecord.PathFor(target));
        return messages.HasErrors ? CorpusTool.Failed : CorpusTool.Done;

        void Refuse(string? written) => Overwriting.Refuse(written, [.. files, .. Catalog()], lines ? host.Input : null, host);

        IEnumerable<string> Catalog() => given.GetValue(_catalog) is { } catalog ? [catalog] : [];
    }
}
