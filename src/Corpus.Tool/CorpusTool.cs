using System.CommandLine;
using System.CommandLine.Help;
using System.Text;

namespace Corpus.Tool;

/// <summary>The <c>corpus</c> command.</summary>
public static class CorpusTool
{
    /// <summary>The exit code where everything went well.</summary>
    public const int Done = 0;

    /// <summary>The exit code where an input was at fault; the others are printed nevertheless.</summary>
    public const int Failed = 1;

    /// <summary>The exit code of a command line that cannot be understood.</summary>
    public const int Misused = 2;

    private const int BrokenPipe = 32;

    /// <returns><see cref="Done"/>, <see cref="Failed"/> or <see cref="Misused"/>.</returns>
    public static int Run(string[] args, Stream input, Stream output, TextWriter errors) => Run(args, input, output, errors, Surroundings.Nobody);

    internal static int Run(string[] args, Stream input, Stream output, TextWriter errors, Surroundings here)
    {
        // Not a RootCommand: that would be called after the assembly's file.
        var root = new Command("corpus", "Turns news texts into data: blocks, quotations with their speakers, dated events.")
        {
            new HelpOption { Recursive = true },
            new VersionOption(),
            ExtractCommand.Create(input, output, errors, here),
            ExportCommand.Create(output, errors),
            BrowseCommand.Create(output, errors),
        };
        var command = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (command.Errors.Count > 0)
        {
            foreach (var error in command.Errors)
                errors.WriteLine($"corpus: {error.Message}");
            errors.WriteLine("corpus: see 'corpus --help' and 'corpus COMMAND --help'");
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
        catch (IOException closed) when (closed.HResult == BrokenPipe)
        {
            // Whoever read the output has seen enough.
            return Done;
        }
    }
}
