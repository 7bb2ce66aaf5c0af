using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Texts;

namespace Corpus.Extraction.Catalog;

/// <summary>The entry of an article with its positions in the catalog.</summary>
/// <param name="Place">The position of the file name.</param>
/// <param name="CorrectionPlaces">The positions of the words of each correction.</param>
internal sealed record CatalogEntry(CatalogArticle Article, TextSpan Place, EquatableArray<TextSpan> CorrectionPlaces)
{
    /// <summary>The position of the publication date.</summary>
    public TextSpan? Published { get; init; }

    /// <summary>The position of the byline.</summary>
    public TextSpan? Byline { get; init; }

    /// <summary>The position of a declaration that does not fit its text.</summary>
    /// <param name="first">The number of corrections that other files declare before those of this entry.</param>
    public TextSpan PlaceOf(Misfit misfit, int first = 0) =>
        misfit.Correction != Misfit.Entry ? CorrectionPlaces[misfit.Correction - first]
        : misfit.Fact == FactKind.Published ? Published ?? Place
        : misfit.Fact == FactKind.Byline ? Byline ?? Place
        : Place;
}

/// <summary>The content of a <c>corpus.json</c>: declarations about the texts of a corpus.</summary>
/// <param name="Entries">The entries in ordinal order of their files.</param>
/// <param name="People">The people in ordinal order of their names.</param>
internal sealed record CorpusCatalog(EquatableArray<CatalogEntry> Entries, DeclaredPeople People)
{
    private const int MostHints = 10;

    public static readonly CorpusCatalog Empty = new(default, default);

    /// <summary>The entry of a file, or null if the catalog has none.</summary>
    public CatalogEntry? this[string file]
    {
        get
        {
            for (int low = 0, high = Entries.Count - 1; low <= high; )
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

    /// <summary>The input of extraction for one text. It stays equal until something changes that affects this text.</summary>
    /// <param name="file">The path of the text relative to the folder of the catalog, with <c>/</c>.</param>
    /// <param name="given">The characters of the file.</param>
    /// <param name="read">The decoded text.</param>
    public ArticleSource SourceOf(string file, string given, DecodedText read) =>
        ArticleSource.Of(given, read, this[file]?.Article, People);

    /// <summary>Returns a finding for each entry whose text does not exist.</summary>
    /// <param name="files">The paths of all texts relative to the folder of the catalog, with <c>/</c>.</param>
    public Finding[] MissingTexts(IEnumerable<string> files)
    {
        var known = new HashSet<string>(files, StringComparer.Ordinal);
        return
        [
            .. Entries
                .Where(entry => !known.Contains(entry.Article.File))
                .OrderBy(entry => entry.Place)
                .Select((entry, number) => new Finding(DiagnosticKinds.MissingText, entry.Place, Missing(entry.Article.File, number))),
        ];

        // Of many missing texts, a folder was moved and not a word misspelled.
        string Missing(string file, int number) =>
            $"'{file}' is not a text of this corpus"
            + (number < MostHints && Hint(file, known) is { Length: > 0 } hint ? hint : "; correct the path, or remove the entry");
    }

    /// <summary>The text of the same name in another folder or with another extension, or else one with a similar path.</summary>
    private static string Hint(string file, HashSet<string> known)
    {
        var same = known.Where(other => Stem(other) == Stem(file)).Take(2).ToArray();
        return same.Length switch
        {
            0 => Spelling.Hint(file, known),
            1 => $"; did you mean '{same[0]}'?",
            _ => "",
        };
    }

    private static string Stem(string path)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        return name.LastIndexOf('.') is > 0 and var point ? name.Substring(0, point) : name;
    }

    /// <summary>Returns findings in the catalog for declarations that do not fit the text.</summary>
    public Finding[] Locate(string file, EquatableArray<Misfit> misfits) =>
        this[file] is { } entry
            ? [.. misfits.Select(misfit => new Finding(misfit.Kind, entry.PlaceOf(misfit), misfit.Detail)).OrderBy(finding => finding.Span)]
            : [];

    /// <summary>The path of a text relative to the folder of the catalog, with <c>/</c>; the path itself if they have no common root.</summary>
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
