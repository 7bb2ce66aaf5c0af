using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.Text;

namespace Corpus.Tool;

/// <summary>The <c>corpus</c> command.</summary>
internal static class CorpusTool
{
    /// <summary>The exit code where everything went well.</summary>
    public const int Done = 0;

    /// <summary>The exit code where an input could not be read, or something could not be written. What could be read is written nevertheless.</summary>
    public const int Failed = 1;

    /// <summary>The exit code of a command line that cannot be carried out. Nothing is written.</summary>
    public const int Misused = 2;

    /// <returns><see cref="Done"/>, <see cref="Failed"/> or <see cref="Misused"/>.</returns>
    public static int Run(string[] args, Stream input, Stream output, TextWriter errors) => Run(args, input, output, errors, ToolHost.None);

    internal static int Run(string[] args, Stream input, Stream output, TextWriter errors, ToolHost host)
    {
        // Not a RootCommand: that would be called after the assembly's file.
        var root = new Command("corpus", "Turns news texts into data: blocks, quotations with their speakers, dated events.")
        {
            new HelpOption { Recursive = true },
            new VersionOption(),
            ExtractCommand.Create(input, output, errors, host),
            ExportCommand.Create(output, errors, host),
            BrowseCommand.Create(output, errors, host),
        };
        var command = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var messages = new Messages(errors);
        // A bad value makes other checks fail, too; what they say would not help.
        string[] faults = [.. BadValues(command.CommandResult)];
        if (faults.Length == 0)
            faults = [.. command.Errors.Select(error => error.Message)];
        if (faults.Length > 0)
        {
            foreach (var fault in faults)
                messages.Fail(fault);
            messages.Fail("see 'corpus --help' and 'corpus COMMAND --help'");
            return Misused;
        }

        try
        {
            using var help = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true);
            return command.Invoke(new InvocationConfiguration
            {
                Output = help, Error = errors, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null,
            });
        }
        catch (IOException closed) when (closed.HResult == ToolStream.BrokenPipe)
        {
            // Whoever read the output has seen enough.
            return Done;
        }
        catch (ToolException end)
        {
            messages.Fail(end.Message);
            return end.ExitCode;
        }
    }

    /// <summary>Values that name nothing, whatever they stand for.</summary>
    private static IEnumerable<string> BadValues(CommandResult given) =>
        from result in given.Children
        let name = result is OptionResult option ? option.Option.Name : result is ArgumentResult argument ? argument.Argument.Name : ""
        from token in result.Tokens
        where token.Value.Length == 0 || token.Value.Contains('\0')
        select token.Value.Length == 0 ? $"the value of {name} is empty" : $"the value of {name} contains a NUL character";
}
