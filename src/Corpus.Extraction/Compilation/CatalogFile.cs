using Corpus.Extraction.Catalog;
using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Texts;

namespace Corpus.Extraction.Compilation;

/// <summary>A parsed file of declarations: a catalog or a table, which apply to the texts in their folder and its subfolders, or the sidecar of a text.</summary>
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
        var progress = new ExtractionProgress(probe, cancellation);
        var (catalog, findings) = file.Role switch
        {
            FileRole.Sidecar => CatalogReader.ReadSidecar(file.Content, file.Stem, progress),
            FileRole.Table => CatalogReader.ReadTable(file.Content, progress),
            _ => CatalogReader.Read(file.Content, progress),
        };
        return new CatalogFile(file, catalog, findings);
    }

    /// <summary>The key of a text in this file.</summary>
    public string KeyOf(InputFile text) => File.Role == FileRole.Sidecar ? File.Stem : text.NormalizedPath.Substring(Folder.Length);

    /// <summary>Reports errors in the file and entries whose texts do not exist.</summary>
    /// <param name="texts">The keys in this file of the texts that it applies to.</param>
    public IEnumerable<Report> Reports(IEnumerable<string> texts) =>
        At(File.Role == FileRole.Sidecar ? Findings : Findings.Concat(Catalog.MissingTexts(texts)));

    public IEnumerable<Report> At(IEnumerable<Finding> findings)
    {
        var found = findings.ToArray();
        if (found.Length == 0)
            return [];
        var lines = new LineMap(File.Content ?? "");
        return found.Select(f => Report.Of(f, File.Path, lines));
    }
}
