namespace Corpus.Tool.Files;

/// <summary>The folder that <c>--output</c> names.</summary>
internal static class OutputFolder
{
    /// <summary>Makes the folder, if it does not exist.</summary>
    /// <exception cref="ToolException">The folder cannot be made.</exception>
    public static void Create(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception error) when (FileFault.Is(error))
        {
            throw new ToolException($"the folder {folder} cannot be made: {FileFault.Reason(error)}");
        }
    }
}
