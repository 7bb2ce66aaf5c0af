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
        // Not a RootCommand: that would be called after the assembly's file.
        var root = new Command("corpus", "Extracts blocks, quotations with speakers, and dated events from news texts.")
        {
            // Without the aliases that begin with a slash, which are paths.
            new HelpOption("--help", "-h", "-?") { Recursive = true, Action = new HelpWithExample() },
            new VersionOption(),
            ImportCommand.Create(output, errors, host),
            InitCommand.Create(output, errors),
            ExtractCommand.Create(input, output, errors, host),
            ExplainCommand.Create(output, errors),
            ExportCommand.Create(output, errors, host),
            PackCommand.Create(input, output, errors, host),
            InfoCommand.Create(output, errors),
            BrowseCommand.Create(output, errors, host),
            DiffCommand.Create(output, errors),
            ApplyCommand.Create(output, errors),
            CompletionCommand.Create(output),
        };
        // A flag takes no value: what stands behind it is a file or an option.
        foreach (var flag in root.Subcommands.SelectMany(command => command.Options).OfType<Option<bool>>())
            flag.Arity = ArgumentArity.Zero;
        var configuration = new ParserConfiguration { ResponseFileTokenReplacer = null };
        var suggestions = Suggestions.For(root, args, configuration);
        var command = root.Parse(args, configuration);
        using var messages = new MessageLog(errors);
        // An invalid value makes other checks fail, too, and their messages would not help.
        string[] faults = suggestions is null ? [.. BadValues(command.CommandResult)] : [];
        if (faults.Length == 0 && command.Errors.Count > 0 && suggestions is null)
            faults = UnknownCommand(command) is { } unknown ? [unknown] : [.. command.Errors.Select(error => error.Message)];
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

    /// <summary>Returns a message for a first word that is no command, with the command that is spelled nearly the same; null if there is no such word.</summary>
    private static string? UnknownCommand(ParseResult given) =>
        given.CommandResult is { Command: var root, Parent: null } && given.UnmatchedTokens is [[not '-', ..] word, ..]
            ? $"'{word}' is not a command{Spelling.Hint(word, root.Subcommands.Select(command => command.Name))}"
            : null;

    /// <summary>Returns messages for values that are invalid for any option or argument.</summary>
    private static IEnumerable<string> BadValues(CommandResult given) =>
        from result in given.Children
        let name = result is OptionResult option ? option.Option.Name
        : result is ArgumentResult argument ? argument.Argument.Name
        : ""
        from token in result.Tokens
        let fault = FaultOf(token.Value, isPath: result is OptionResult { Option: Option<string> or Option<string?> } or ArgumentResult)
        where fault is not null
        select string.Format(System.Globalization.CultureInfo.InvariantCulture, fault, name, token.Value);

    // A word that starts with a hyphen is a mistyped option, even in the place of a value: "--output= --unknown".
    private static string? FaultOf(string value, bool isPath) =>
        value switch
        {
            "" => "the value of {0} is empty",
            _ when value.Contains('\0') => "the value of {0} contains a NUL character",
            ['-', _, ..] when isPath => "'{1}' is not an option; to specify a file with this name, use './{1}'",
            _ => null,
        };
}
