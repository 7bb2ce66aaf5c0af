using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Texts;

namespace Corpus.Extraction.Catalog;

/// <summary>An article's entry and where it stands in the catalog's text.</summary>
/// <param name="Place">Of the file's name.</param>
/// <param name="CorrectionPlaces">Of the words that each of the article's corrections names.</param>
internal sealed record CatalogEntry(CatalogArticle Article, TextSpan Place, EquatableArray<TextSpan> CorrectionPlaces);

/// <summary>What a person declares about the texts of a corpus: a <c>corpus.json</c>, read.</summary>
/// <param name="Entries">In ordinal order of their files.</param>
/// <param name="People">In ordinal order of their names.</param>
internal sealed record CorpusCatalog(EquatableArray<CatalogEntry> Entries, DeclaredPeople People)
{
    public static readonly CorpusCatalog Empty = new(default, default);

    /// <summary>The entry of a file, or null where the catalog has none.</summary>
    public CatalogEntry? this[string file]
    {
        get
        {
            for (int low = 0, high = Entries.Count - 1; low <= high;)
            {
                var middle = (low + high) / 2;
                var order = string.CompareOrdinal(Entries[middle].Article.File, file);
                if (order == 0)
                    return Entries[middle];
                (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
            }

            return null;
        }
    }

    /// <summary>What extraction sees of a text: equal as long as nothing that bears on reading this text has changed.</summary>
    /// <param name="file">The text's path from the catalog's folder, with <c>/</c>.</param>
    /// <param name="given">The characters of the file.</param>
    /// <param name="read">What was read of them.</param>
    public ArticleSource SourceOf(string file, string given, DecodedText read) => ArticleSource.Of(given, read, this[file]?.Article, People);

    /// <summary>A finding for each entry whose text is not there.</summary>
    /// <param name="files">The paths of all texts from the catalog's folder, with <c>/</c>.</param>
    public Finding[] MissingTexts(IEnumerable<string> files)
    {
        var known = new HashSet<string>(files, StringComparer.Ordinal);
        return [.. Entries
            .Where(entry => !known.Contains(entry.Article.File))
            .OrderBy(entry => entry.Place)
            .Select(entry => new Finding(DiagnosticKinds.MissingText, entry.Place, entry.Article.File))];
    }

    /// <summary>The corrections of a text that do not fit it, as findings in the catalog.</summary>
    public Finding[] Locate(string file, EquatableArray<Misfit> misfits) => this[file] is { } entry
        ? [.. misfits.Select(misfit => new Finding(misfit.Kind, entry.CorrectionPlaces[misfit.Correction], misfit.Detail)).OrderBy(finding => finding.Span)]
        : [];

    /// <summary>A text's path from the folder of the catalog, with <c>/</c>; the path itself where they share no root.</summary>
    public static string RelativePath(string catalog, string text)
    {
        var from = catalog.Replace('\\', '/').Split('/');
        var to = text.Replace('\\', '/').Split('/');
        var shared = 0;
        while (shared < from.Length - 1 && shared < to.Length - 1 && from[shared] == to[shared])
            shared++;
        if (shared == 0)
            return string.Join("/", to);
        return string.Join("/", Enumerable.Repeat("..", from.Length - 1 - shared).Concat(to.Skip(shared)));
    }
}
