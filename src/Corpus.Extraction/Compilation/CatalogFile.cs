using Corpus.Extraction.Catalog;
using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Texts;

namespace Corpus.Extraction.Compilation;

/// <summary>A parsed catalog. It applies to the texts in its folder and subfolders.</summary>
internal sealed record CatalogFile(InputFile File, CorpusCatalog Catalog, EquatableArray<Finding> Findings)
{
    /// <summary>The folder, ending with <c>/</c>.</summary>
    public string Folder { get; } = File.NormalizedPath.Substring(0, File.NormalizedPath.LastIndexOf('/') + 1);

    public static CatalogFile Read(InputFile file, StageProbe? probe, CancellationToken cancellation)
    {
        if (file.Content is null)
            return new CatalogFile(
                file,
                CorpusCatalog.Empty,
                new([new Finding(DiagnosticKinds.UnreadableText, default, "the compiler could not load it")])
            );
        var (catalog, findings) = CatalogReader.Read(file.Content, new ExtractionProgress(probe, cancellation));
        return new CatalogFile(file, catalog, findings);
    }

    /// <summary>Returns the catalog that applies to a text: the one in the deepest folder.</summary>
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

    /// <summary>The path of a text relative to the folder of the catalog.</summary>
    public string PathOf(InputFile text) => text.NormalizedPath.Substring(Folder.Length);

    /// <summary>Reports errors in the catalog and entries whose texts do not exist.</summary>
    public IEnumerable<Report> Reports(IEnumerable<TextPlace> texts) =>
        At(Findings.Concat(Catalog.MissingTexts(texts.Where(t => t.Catalog == File.Path).Select(t => t.Path))));

    /// <summary>Reports corrections that cannot be applied to a text.</summary>
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

/// <summary>The existence of a text, which the catalog that lists it depends on.</summary>
/// <param name="Catalog">The path of the catalog that applies to it; null if there is none.</param>
/// <param name="Path">The path relative to the folder of the catalog.</param>
internal readonly record struct TextPlace(string? Catalog, string Path);
