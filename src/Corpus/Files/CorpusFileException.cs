namespace Corpus;

/// <summary>Represents the reason why a file cannot be read as a corpus file: it is something else, it is damaged, or another version of Corpus wrote it.</summary>
public sealed class CorpusFileException : IOException
{
    internal CorpusFileException(string path, string reason)
        : base($"The corpus file '{path}' cannot be read: {reason}.") => Path = path;

    /// <summary>Gets the path of the file.</summary>
    public string Path { get; }
}
