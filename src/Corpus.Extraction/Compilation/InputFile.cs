namespace Corpus.Extraction.Compilation;

/// <summary>The role of a file in the corpus.</summary>
internal enum FileRole
{
    Text,
    Catalog,
}

/// <summary>A file that belongs to a corpus, with its content.</summary>
/// <param name="Path">The path with the separators of its host; diagnostics point to it.</param>
/// <param name="Corpus">The name of the class that the text belongs to; "" for a catalog.</param>
/// <param name="Content">The characters of the file; null if the host could not read it.</param>
/// <param name="Encoding">The name of the encoding that the host fell back to because the file is not UTF-8; null if it is.</param>
internal sealed record InputFile(FileRole Role, string Path, string Corpus, string? Content, string? Encoding)
{
    /// <summary>The path with <c>/</c> between its parts.</summary>
    public string NormalizedPath => Path.Replace('\\', '/');
}
