using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Corpus.Tool;

/// <summary>Writes the help of a command and an example.</summary>
internal sealed class HelpWithExample : SynchronousCommandLineAction
{
    /// <summary>A command line for each command, by its name, and for the tool itself one that needs no files.</summary>
    private static readonly Dictionary<string, string> Examples = new()
    {
        ["apply"] = "corpus apply corpus-review.json",
        ["browse"] = "corpus browse press --output press.html",
        ["completion"] = "eval \"$(corpus completion bash)\"",
        ["corpus"] = "corpus browse --output corpus.html",
        ["diff"] = "corpus diff before.json press",
        ["explain"] = "corpus explain press/rain.txt:5:12",
        ["export"] = "corpus export press --format csv --output press.csv",
        ["extract"] = "corpus extract press --output press.jsonl --resume",
        ["import"] = "corpus import saved-pages --into press",
        ["info"] = "corpus info news.corpus --verify",
        ["init"] = "corpus init press",
        ["pack"] = "corpus pack archive --output news.corpus --resume",
    };

    private readonly HelpAction _help = new();

    public override bool Terminating => _help.Terminating;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var code = _help.Invoke(parseResult);
        if (Examples.TryGetValue(parseResult.CommandResult.Command.Name, out var example))
            parseResult.InvocationConfiguration.Output.WriteLine($"Example:\n  {example}\n");
        return code;
    }
}
