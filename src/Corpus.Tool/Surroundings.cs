using Microsoft.Win32.SafeHandles;

namespace Corpus.Tool;

/// <summary>Where the tool runs.</summary>
/// <param name="ShowsErrors">Whether somebody sees on a terminal what goes to standard error.</param>
/// <param name="ShowsOutput">The same of standard output.</param>
/// <param name="InputLength">The bytes of standard input that are left to read, or null where nobody knows, as of a pipe.</param>
internal sealed record Surroundings(TimeProvider Clock, bool ShowsErrors, bool ShowsOutput, Func<long?> InputLength)
{
    public static Surroundings Nobody { get; } = new(TimeProvider.System, ShowsErrors: false, ShowsOutput: false, () => null);

    public static Surroundings OfProcess { get; } = new(TimeProvider.System, !Console.IsErrorRedirected, !Console.IsOutputRedirected, LengthOfStandardInput);

    private static long? LengthOfStandardInput()
    {
        if (OperatingSystem.IsWindows())
            return null;
        try
        {
            using var input = new FileStream(new SafeFileHandle(0, ownsHandle: false), FileAccess.Read, bufferSize: 0);
            return input.CanSeek ? input.Length - input.Position : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // It is closed, or a folder; whoever reads it will say so.
            return null;
        }
    }
}
