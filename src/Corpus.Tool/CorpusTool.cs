using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.Text;
using Corpus.Extraction.Catalog;

namespace Corpus.Tool;

/// <summary>The <c>corpus</c> command.</summary>
internal static partial class CorpusTool
{
    private const string SeeHelp = "for usage, run 'corpus --help' or 'corpus COMMAND --help'";

    /// <returns><see cref="Done"/>, <see cref="Failed"/> or <see cref="Misused"/>.</returns>
    public static int Run(string[] args, Stream input, Stream output, TextWriter errors) => Run(args, input, output, errors, ToolHost.None);

    internal static int Run(string[] args, Stream input, Stream output, TextWriter errors, ToolHost host)
    {
        var root = Root(input, output, errors, host);
        var configuration = new ParserConfiguration { ResponseFileTokenReplacer = null };
        var suggestions = Suggestions.For(root, args, configuration);
        var command = root.Parse(args, configuration);
        using var messages = new MessageLog(errors);
        // An invalid value makes other checks fail, too, and their messages would not help.
        string[] faults = suggestions is null ? [.. BadValues(command.CommandResult)] : [];
        if (faults.Length == 0 && command.Errors.Count > 0 && suggestions is null)
            faults = UnknownWord(command) is { } unknown ? [unknown] : [.. command.Errors.Select(error => error.Message)];
        if (faults.Length > 0)
        {
            foreach (var fault in faults)
                messages.Fail(fault);
            messages.Fail(SeeHelp);
            return Misused;
        }

        try
        {
            using var help = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true);
            if (suggestions is not null)
            {
                foreach (var suggestion in suggestions)
                    help.WriteLine(suggestion);
                return Done;
            }

            return command.Invoke(
                new InvocationConfiguration
                {
                    Output = help,
                    Error = errors,
                    EnableDefaultExceptionHandler = false,
                    ProcessTerminationTimeout = null,
                }
            );
        }
        catch (IOException closed) when (closed.HResult == ToolStream.BrokenPipe)
        {
            // The consumer closed the pipe.
            return Done;
        }
        catch (ToolException end)
        {
            messages.Fail(end.Message);
            if (end.IsUsage)
                messages.Fail(SeeHelp);
            return end.ExitCode;
        }
    }

    /// <summary>The tool with all its commands.</summary>
    internal static Command Root(Stream input, Stream output, TextWriter errors, ToolHost host)
    {
        // Not a RootCommand: that would be called after the assembly's file.
        var root = new Command("corpus", "Extracts blocks, quotations with speakers, and dated events from news texts.")
        {
            // Without the aliases that begin with a slash, which are paths.
            new HelpOption("--help", "-h", "-?") { Recursive = true, Action = new HelpWithExample() },
            new VersionOption(),
            ImportCommand.Create(output, errors, host),
            InitCommand.Create(output, errors, host),
            ExtractCommand.Create(input, output, errors, host),
            ExplainCommand.Create(output, errors),
            ExportCommand.Create(output, errors, host),
            PackCommand.Create(input, output, errors, host),
            InfoCommand.Create(output, errors),
            BrowseCommand.Create(output, errors, host),
            DiffCommand.Create(output, errors, host),
            ApplyCommand.Create(output, errors),
            CompletionCommand.Create(output),
        };
        // A flag takes no value: what stands behind it is a file or an option.
        foreach (var flag in root.Subcommands.SelectMany(command => command.Options).OfType<Option<bool>>())
            flag.Arity = ArgumentArity.Zero;
        return root;
    }

    /// <summary>
    /// Returns a message for a first word that is no command, or for a word that looks like an option and is none, with what is spelled nearly the same; null if
    /// there is no such word.
    /// </summary>
    private static string? UnknownWord(ParseResult given) =>
        (given.CommandResult, given.UnmatchedTokens) switch
        {
            ({ Command: var root, Parent: null }, [[not '-', ..] word, ..]) =>
                $"'{word}' is not a command{Spelling.Hint(word, root.Subcommands.Select(command => command.Name))}",
            (var command, [['-', _, ..] word, ..]) => $"'{word}' is not an option{OptionHint(word, command)}",
            _ => null,
        };

    /// <summary>Returns messages for values that are invalid for any option or argument.</summary>
    private static IEnumerable<string> BadValues(CommandResult given) =>
        from result in given.Children
        let name = result is OptionResult option ? option.Option.Name
        : result is ArgumentResult argument ? argument.Argument.Name
        : ""
        let isPath = result is OptionResult { Option: Option<string> or Option<string?> } or ArgumentResult
        from token in result.Tokens
        let fault = token.Value switch
        {
            "" => $"the value of {name} is empty",
            var value when value.Contains('\0') => $"the value of {name} contains a NUL character",
            // A mistyped option, even in the place of a value: "--output= --unknown".
            ['-', _, ..] value when isPath =>
                $"'{value}' is not an option{(OptionHint(value, given) is { Length: > 0 } hint ? hint : $"; to specify a file with this name, use './{value}'")}",
            _ => null,
        }
        where fault is not null
        select fault;

    private static string OptionHint(string word, CommandResult given) =>
        Spelling.Hint(word.Split('=')[0], [.. given.Command.Options.Select(option => option.Name), "--help"]);
}
