using Corpus.Tool.Files;
using Microsoft.Win32.SafeHandles;

namespace Corpus.Tool;

/// <summary>The environment of the tool: the streams and the signals of its process.</summary>
/// <param name="ShowsErrors">Whether standard error goes to a terminal.</param>
/// <param name="ShowsOutput">Whether standard output goes to a terminal.</param>
/// <param name="InputLength">The number of bytes of standard input that are not yet read, or null if it is unknown, for example for a pipe.</param>
/// <param name="Input">The file that is standard input.</param>
/// <param name="Output">The file that is standard output.</param>
/// <param name="Columns">The columns of a terminal without colors to which errors go, or null for the terminal of the process.</param>
internal sealed record ToolHost(
    TimeProvider Clock,
    bool ShowsErrors,
    bool ShowsOutput,
    Func<long?> InputLength,
    FileStatus? Input = null,
    FileStatus? Output = null,
    int? Columns = null
)
{
    /// <summary>A caller with streams of its own.</summary>
    public static ToolHost None { get; } = new(TimeProvider.System, ShowsErrors: false, ShowsOutput: false, () => null);

    public static ToolHost Process { get; } =
        new(
            TimeProvider.System,
            !Console.IsErrorRedirected,
            !Console.IsOutputRedirected,
            LengthOfStandardInput,
            FileStatus.OfStandardStream(0),
            FileStatus.OfStandardStream(1)
        );

    /// <summary>Whether somebody looks at a bar beside the messages.</summary>
    public bool ShowsProgress(MessageLog messages) => ShowsErrors && !messages.IsQuiet;

    /// <summary>The bar of a command that reads texts before it writes anything, or null if nobody looks at it.</summary>
    public Progress? Bar(MessageLog messages, IEnumerable<string> files) =>
        ShowsProgress(messages)
            ? messages.Beside(new Progress(messages.Errors, this, files.Sum(TextFile.Length), hasSummary: false))
            : null;

    private static long? LengthOfStandardInput()
    {
        if (OperatingSystem.IsWindows())
            return null;
        try
        {
            using var input = new FileStream(new SafeFileHandle(0, ownsHandle: false), FileAccess.Read, bufferSize: 0);
            return input.CanSeek ? input.Length - input.Position : null;
        }
        catch (Exception error) when (FileFault.Is(error))
        {
            // It is closed, or it is a folder; reading it reports the error.
            return null;
        }
    }
}
