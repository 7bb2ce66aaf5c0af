using Corpus.Extraction.Lexicons;

namespace Corpus.Extraction.Metadata;

/// <summary>What a key of front matter, a key of a sidecar, a column of a table or a field of a record holds.</summary>
internal enum MetadataKey
{
    File,
    Id,
    Name,
    Title,
    Byline,
    Outlet,
    Published,
    PublishedBasis,
    Url,
    Language,
    Rights,
    Tags,
    Fields,
    Corrections,
    Text,
    Html,
}

/// <summary>The names that metadata has in files of other programs: <c>author</c> and <c>dc:creator</c> are bylines.</summary>
internal static class MetadataNames
{
    private const string List = "Metadata/names";

    private static readonly Dictionary<string, (MetadataKey Key, int Rank)> Names = Read();

    /// <summary>What a name stands for, and its rank among the names for the same key; null if the name is not known.</summary>
    /// <param name="name">In any letter case, and with any marks: <c>Published At</c>, <c>published_at</c>.</param>
    public static (MetadataKey Key, int Rank)? Find(string name) => Names.TryGetValue(Fold(name), out var known) ? known : null;

    /// <summary>The key of the catalog that a name stands for: <c>byline</c> for <c>author</c>; null if there is none.</summary>
    public static string? CatalogKey(string name) =>
        Find(name) is { Key: not (MetadataKey.File or MetadataKey.Id or MetadataKey.Text or MetadataKey.Html) } known
            ? char.ToLowerInvariant(known.Key.ToString()[0]) + known.Key.ToString().Substring(1)
            : null;

    private static string Fold(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static Dictionary<string, (MetadataKey, int)> Read()
    {
        var names = new Dictionary<string, (MetadataKey, int)>(StringComparer.Ordinal);
        foreach (var (name, key) in StringLists.Values<MetadataKey>(List, English.Entries(List)))
            names.Add(name, (key, names.Count));
        return names;
    }
}
