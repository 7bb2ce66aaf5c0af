namespace Corpus.Tool;

/// <summary>Ends a command with a sentence for the user and an exit code.</summary>
internal sealed class ToolException(string message, int exitCode = CorpusTool.Failed) : Exception(message)
{
    public int ExitCode => exitCode;

    /// <summary>Whether the command line itself is wrong, so that the help is worth a look.</summary>
    public bool IsUsage { get; private init; }

    /// <summary>An option or argument that is to be a folder and is none.</summary>
    public static ToolException NoFolder(string name, string path) =>
        Usage($"{name} must be an existing folder, and '{path}' {(File.Exists(path) ? "is a file" : "does not exist")}");

    public static ToolException Usage(string message) => new(message, CorpusTool.Misused) { IsUsage = true };
}
