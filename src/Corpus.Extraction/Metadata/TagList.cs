namespace Corpus.Extraction.Metadata;

/// <summary>Reads tags: a list of them, or one value that separates them.</summary>
internal static class TagList
{
    private static readonly char[] Separators = [',', ';', '|'];

    /// <summary>The different tags of a list, in the order in which they are given.</summary>
    public static EquatableArray<string> Of(IEnumerable<string> tags) =>
        tags.Select(tag => tag.Trim()).Where(tag => tag.Length > 0).Distinct(StringComparer.Ordinal).ToEquatableArray();

    /// <summary>The different tags of one value: <c>snow, ice</c>.</summary>
    public static EquatableArray<string> Split(string value) => Of(value.Split(Separators));
}
