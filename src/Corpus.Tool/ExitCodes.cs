namespace Corpus.Tool;

/// <content>The exit codes.</content>
internal static partial class CorpusTool
{
    /// <summary>The exit code for success.</summary>
    public const int Done = 0;

    /// <summary>The exit code if an input could not be read or an output could not be written. Output for the remaining inputs is still written.</summary>
    public const int Failed = 1;

    /// <summary>The exit code for an invalid command line. Nothing is written.</summary>
    public const int Misused = 2;
}
