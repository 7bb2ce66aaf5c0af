using System.Security.Cryptography;
using System.Text;
using Corpus.Extraction.Articles;
using Corpus.Extraction.Catalog;
using Corpus.Tool.Files;

namespace Corpus.Tool;

/// <summary>The catalog of a run, or an empty one where none was given.</summary>
internal sealed class RunCatalog
{
    private readonly string _path = "";
    private readonly string _text = "";

    private RunCatalog() { }

    private RunCatalog(string path, string text, CorpusCatalog catalog) => (_path, _text, Catalog) = (path, text, catalog);

    /// <summary>Null where no catalog was given.</summary>
    public string? Path => _path == "" ? null : _path;

    public CorpusCatalog Catalog { get; } = CorpusCatalog.Empty;

    /// <summary>A hash of the content; null without a catalog.</summary>
    public string? Checksum => _path == "" ? null : Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(_text)));

    /// <returns>Null, after reporting a message, if the file cannot be read.</returns>
    public static RunCatalog? Read(string? path, Messages messages)
    {
        if (path is null)
            return new RunCatalog();
        if (TextFile.Read(path, messages) is not { } text)
            return null;
        var (catalog, findings) = CatalogReader.Read(text);
        messages.Report(path, text, findings);
        return new RunCatalog(path, text, catalog);
    }

    /// <summary>A text file's key in the catalog.</summary>
    public string KeyOf(string file) =>
        _path == "" ? file : CorpusCatalog.RelativePath(System.IO.Path.GetFullPath(_path), System.IO.Path.GetFullPath(file));

    public void Report(string key, ArticleModel model, Messages messages) =>
        messages.Report(_path, _text, Catalog.Locate(key, model.Misfits));
}
