using Corpus.Extraction.Compilation;
using Corpus.Tool.Files;
using Corpus.Tool.Pack;

namespace Corpus.Tool.Export;

/// <summary>The files that make a corpus.</summary>
/// <param name="Declared">The catalogs, tables and sidecars.</param>
internal sealed record CorpusFiles(IReadOnlyList<string> Texts, IReadOnlyList<(FileRole Role, string Path)> Declared)
{
    /// <param name="texts">Files, folders and patterns.</param>
    /// <param name="catalog">The catalog of the texts; null for the <c>corpus.json</c> next to each text, as in a build.</param>
    public static CorpusFiles Find(IEnumerable<string> texts, string? catalog, Messages messages)
    {
        string[] files = [.. new TextFiles(messages).Of(texts).DistinctBy(Path.GetFullPath)];
        (FileRole, string)[] catalogs = catalog is null ? [.. Beside(FileRole.Catalog, "corpus.json")] : [(FileRole.Catalog, catalog)];
        var known = catalogs.Select(file => Path.GetFullPath(file.Item2)).ToHashSet();
        var sidecars = files
            .Where(file => Path.GetExtension(file) != ".json" && !PackedLines.IsName(file))
            .Select(file => Path.ChangeExtension(file, ".json"))
            .DistinctBy(Path.GetFullPath)
            .Where(file => File.Exists(file) && Path.GetFileName(file) != "corpus.json" && !known.Contains(Path.GetFullPath(file)))
            .Select(file => (FileRole.Sidecar, file));
        (FileRole, string)[] declared = [.. catalogs, .. Beside(FileRole.Table, "corpus.csv"), .. sidecars];
        // A pattern such as "press/*" takes them in, and a build does not read them as texts either.
        var taken = declared.Select(file => Path.GetFullPath(file.Item2)).ToHashSet();
        return new CorpusFiles([.. files.Where(file => !taken.Contains(Path.GetFullPath(file)))], declared);

        IEnumerable<(FileRole, string)> Beside(FileRole role, string name) =>
            files
                .Select(file => Path.Combine(Path.GetDirectoryName(file)!, name))
                .DistinctBy(Path.GetFullPath)
                .Where(File.Exists)
                .Select(file => (role, file));
    }
}
