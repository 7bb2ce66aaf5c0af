namespace Corpus.Tool;

/// <summary>What ends a command: a sentence for the user, and the exit code.</summary>
internal sealed class ToolException(string message, int exitCode = CorpusTool.Failed) : Exception(message)
{
    public int ExitCode => exitCode;
}
