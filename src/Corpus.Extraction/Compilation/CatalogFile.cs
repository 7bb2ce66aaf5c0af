using Corpus.Extraction.Catalog;
using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Texts;

namespace Corpus.Extraction.Compilation;

/// <summary>A catalog, read. It speaks for the texts of its folder and of the folders beneath.</summary>
internal sealed record CatalogFile(InputFile File, CorpusCatalog Catalog, EquatableArray<Finding> Findings)
{
    /// <summary>With <c>/</c> at its end.</summary>
    public string Folder { get; } = File.NormalizedPath.Substring(0, File.NormalizedPath.LastIndexOf('/') + 1);

    public static CatalogFile Read(InputFile file, StageProbe? probe, CancellationToken cancellation)
    {
        if (file.Content is null)
            return new CatalogFile(file, CorpusCatalog.Empty, new([new Finding(DiagnosticKinds.UnreadableText, default, "the compiler could not load it")]));
        var (catalog, findings) = CatalogReader.Read(file.Content, new ExtractionProgress(probe, cancellation));
        return new CatalogFile(file, catalog, findings);
    }

    /// <summary>The catalog that speaks for a text: the one in the deepest folder.</summary>
    public static CatalogFile? For(InputFile text, IEnumerable<CatalogFile> catalogs)
    {
        var path = text.NormalizedPath;
        CatalogFile? deepest = null;
        foreach (var catalog in catalogs)
        {
            if (path.StartsWith(catalog.Folder, StringComparison.Ordinal) && !(deepest?.Folder.Length >= catalog.Folder.Length))
                deepest = catalog;
        }

        return deepest;
    }

    /// <summary>The path by which the catalog calls a text that it speaks for.</summary>
    public string PathOf(InputFile text) => text.NormalizedPath.Substring(Folder.Length);

    /// <summary>What is wrong in the catalog itself, and the entries whose texts are not there.</summary>
    public IEnumerable<Report> Reports(IEnumerable<TextPlace> texts) =>
        At(Findings.Concat(Catalog.MissingTexts(texts.Where(t => t.Catalog == File.Path).Select(t => t.Path))));

    /// <summary>The corrections that do not fit a text.</summary>
    public IEnumerable<Report> Misfits(ReadText text) =>
        text.Misfits.Count == 0 ? [] : At(Catalog.Locate(PathOf(text.Input.File), text.Misfits));

    private IEnumerable<Report> At(IEnumerable<Finding> findings)
    {
        var found = findings.ToArray();
        if (found.Length == 0)
            return [];
        var lines = new LineMap(File.Content ?? "");
        return found.Select(f => Report.Of(f, File.Path, lines));
    }
}

/// <summary>That a text is there: what a catalog that names it has to know.</summary>
/// <param name="Catalog">The path of the catalog that speaks for it; null where none does.</param>
/// <param name="Path">From the catalog's folder.</param>
internal readonly record struct TextPlace(string? Catalog, string Path);
