namespace Corpus.Extraction.Compilation;

/// <summary>The role of a file in the corpus.</summary>
internal enum FileRole
{
    Text,

    /// <summary>The declarations about the texts of a folder: <c>corpus.json</c>.</summary>
    Catalog,

    /// <summary>The metadata of the text beside it: <c>rain.json</c> of <c>rain.txt</c>.</summary>
    Sidecar,

    /// <summary>The metadata of the texts of a folder as a table: <c>corpus.csv</c>.</summary>
    Table,
}

internal static class FileRoles
{
    /// <summary>Returns the role of a file by the word that <c>build/Corpus.targets</c> has for it.</summary>
    public static FileRole Of(string word) =>
        word switch
        {
            "catalog" => FileRole.Catalog,
            "sidecar" => FileRole.Sidecar,
            "table" => FileRole.Table,
            _ => FileRole.Text,
        };
}

/// <summary>A file that belongs to a corpus, with its content.</summary>
/// <param name="Path">The path with the separators of its host; diagnostics point to it.</param>
/// <param name="Corpus">The name of the class that the text belongs to; "" for other files.</param>
/// <param name="Content">The characters of the file; null if the host could not read it.</param>
/// <param name="Encoding">The name of the encoding that the host fell back to because the file is not UTF-8; null if it is.</param>
internal sealed record InputFile(FileRole Role, string Path, string Corpus, string? Content, string? Encoding)
{
    /// <summary>The path with <c>/</c> between its parts.</summary>
    public string NormalizedPath => Path.Replace('\\', '/');

    /// <summary>The normalized path up to the last point of the name.</summary>
    public string PathWithoutExtension
    {
        get
        {
            var path = NormalizedPath;
            var point = path.LastIndexOf('.');
            return point > path.LastIndexOf('/') + 1 ? path.Substring(0, point) : path;
        }
    }

    /// <summary>The name without its folder and extension.</summary>
    public string Stem => PathWithoutExtension.Substring(PathWithoutExtension.LastIndexOf('/') + 1);
}
