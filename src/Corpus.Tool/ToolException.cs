namespace Corpus.Tool;

/// <summary>Ends a command with a sentence for the user and an exit code.</summary>
internal sealed class ToolException(string message, int exitCode = CorpusTool.Failed) : Exception(message)
{
    public int ExitCode => exitCode;

    /// <summary>Whether the command line itself is wrong, so that the help is worth a look.</summary>
    public bool IsUsage { get; private init; }

    public static ToolException Usage(string message) => new(message, CorpusTool.Misused) { IsUsage = true };
}
