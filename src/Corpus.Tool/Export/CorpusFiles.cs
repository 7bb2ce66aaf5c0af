using Corpus.Tool.Files;

namespace Corpus.Tool.Export;

/// <summary>The files that make a corpus.</summary>
internal sealed record CorpusFiles(IReadOnlyList<string> Texts, IReadOnlyList<string> Catalogs)
{
    /// <param name="texts">Files, folders and patterns.</param>
    /// <param name="catalog">The catalog of the texts; null for the <c>corpus.json</c> next to each text, as in a build.</param>
    public static CorpusFiles Find(IEnumerable<string> texts, string? catalog, Messages messages)
    {
        string[] files = [.. new TextFiles(messages).Of(texts).DistinctBy(Path.GetFullPath)];
        var beside = files
            .Select(file => Path.Combine(Path.GetDirectoryName(file)!, "corpus.json"))
            .DistinctBy(Path.GetFullPath)
            .Where(File.Exists);
        return new CorpusFiles(files, catalog is not null ? [catalog] : [.. beside]);
    }
}
