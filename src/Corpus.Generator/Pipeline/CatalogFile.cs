using Corpus.Generator.Catalog;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Texts;

namespace Corpus.Generator.Pipeline;

/// <summary>A catalogue, read. It speaks for the texts of its folder and of the folders beneath.</summary>
internal sealed record CatalogFile(InputFile File, CorpusCatalog Catalog, EquatableArray<Finding> Findings)
{
    public string Folder => File.Normalised.Substring(0, File.Normalised.LastIndexOf('/') + 1);

    public static CatalogFile Read(InputFile file, CancellationToken cancellation)
    {
        if (file.Content is null)
            return new CatalogFile(file, CorpusCatalog.Empty, new([new Finding(Rules.UnreadableText, default, "the compiler has no text of it")]));
        var (catalog, findings) = CatalogReader.Read(file.Content);
        return new CatalogFile(file, catalog, findings);
    }

    /// <summary>The catalogue that speaks for a text: the one in the deepest folder.</summary>
    public static CatalogFile? For(InputFile text, IEnumerable<CatalogFile> catalogs) => catalogs
        .Where(c => text.Normalised.StartsWith(c.Folder, StringComparison.Ordinal))
        .OrderByDescending(c => c.Folder.Length)
        .FirstOrDefault();

    public string PathOf(InputFile text) => CorpusCatalog.RelativePath(File.Normalised, text.Normalised);

    /// <summary>What is wrong in the catalogue itself, and the entries whose texts are not there.</summary>
    public IEnumerable<Report> Reports(IEnumerable<TextInput> texts) =>
        At(Findings.Concat(Catalog.MissingTexts(texts.Where(t => t.Catalog == File.Path).Select(t => PathOf(t.File)))));

    /// <summary>The corrections that do not fit a text.</summary>
    public IEnumerable<Report> Misfits(ReadText text) =>
        text.Misfits.Count == 0 ? [] : At(Catalog.Locate(PathOf(text.Input.File), text.Misfits));

    private IEnumerable<Report> At(IEnumerable<Finding> findings)
    {
        var lines = new LineMap(File.Content ?? "");
        return findings.Select(f => Report.Of(f, File.Path, lines));
    }
}
