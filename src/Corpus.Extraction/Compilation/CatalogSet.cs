using Corpus.Extraction.Catalog;
using Corpus.Extraction.Diagnostics;

namespace Corpus.Extraction.Compilation;

/// <summary>The files that declare something about the texts of a corpus, and which of them apply to a text.</summary>
internal sealed class CatalogSet
{
    private readonly CatalogFile[] _files;
    private readonly Dictionary<string, CatalogFile> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CatalogFile> _sidecars = new(StringComparer.Ordinal);
    private readonly CatalogFile[] _catalogs;
    private readonly CatalogFile[] _tables;

    public CatalogSet(IEnumerable<CatalogFile> files)
    {
        _files = [.. files];
        foreach (var file in _files)
        {
            _byPath[file.File.Path] = file;
            if (file.File.Role == FileRole.Sidecar)
                _sidecars[file.File.PathWithoutExtension] = file;
        }

        _catalogs = [.. _files.Where(file => file.File.Role == FileRole.Catalog)];
        _tables = [.. _files.Where(file => file.File.Role == FileRole.Table)];
    }

    /// <summary>The catalog that applies to a text: the one in the deepest folder.</summary>
    public CatalogFile? CatalogOf(InputFile text) => Deepest(text, _catalogs);

    /// <summary>The files that apply to a text, in the order in which their values count: its catalog, its sidecar, its table.</summary>
    public IEnumerable<CatalogFile> For(InputFile text)
    {
        if (CatalogOf(text) is { } catalog)
            yield return catalog;
        if (_sidecars.TryGetValue(text.PathWithoutExtension, out var sidecar))
            yield return sidecar;
        if (Deepest(text, _tables) is { } table)
            yield return table;
    }

    /// <summary>Reports errors in the files and entries whose texts do not exist.</summary>
    /// <param name="others">The folders of texts that are not known here: entries of the catalogs above them can be about these texts.</param>
    public IEnumerable<Report> Reports(IEnumerable<TextPlace> texts, IReadOnlyCollection<string> others)
    {
        var places = texts.ToLookup(text => text.File, text => text.Key, StringComparer.Ordinal);
        return _files.SelectMany(file =>
            others.Any(folder => folder.Replace('\\', '/').StartsWith(file.Folder, StringComparison.OrdinalIgnoreCase))
                ? file.At(file.Findings)
                : file.Reports(places[file.File.Path])
        );
    }

    /// <summary>Reports declarations that do not fit a text.</summary>
    public IEnumerable<Report> Misfits(ReadText text)
    {
        var first = 0;
        var isStated = new HashSet<FactKind>();
        foreach (var place in text.Misfits.Count == 0 ? default : text.Input.Places)
        {
            if (!_byPath.TryGetValue(place.File, out var file) || file.Catalog[place.Key] is not { } entry)
                continue;
            var corrections = entry.Article.Corrections.Count;
            var findings = text
                .Misfits.Where(misfit =>
                    misfit.Correction == Misfit.Entry
                        ? entry.Article.Declares(misfit.Fact) && !isStated.Contains(misfit.Fact ?? default)
                        : misfit.Correction >= first && misfit.Correction < first + corrections
                )
                .Select(misfit => new Finding(misfit.Kind, entry.PlaceOf(misfit, first), misfit.Detail))
                .OrderBy(finding => finding.Span);
            foreach (var report in file.At(findings))
                yield return report;
            isStated.UnionWith(text.Misfits.Select(misfit => misfit.Fact).OfType<FactKind>().Where(fact => entry.Article.Declares(fact)));
            first += corrections;
        }
    }

    private static CatalogFile? Deepest(InputFile text, CatalogFile[] files)
    {
        var path = text.NormalizedPath;
        CatalogFile? deepest = null;
        foreach (var file in files)
        {
            if (path.StartsWith(file.Folder, StringComparison.Ordinal) && !(deepest?.Folder.Length >= file.Folder.Length))
                deepest = file;
        }

        return deepest;
    }
}

/// <summary>A text in a file that applies to it. That the text exists is what the file depends on.</summary>
/// <param name="File">The path of the file.</param>
/// <param name="Key">The key of the text in the file.</param>
internal readonly record struct TextPlace(string File, string Key);
