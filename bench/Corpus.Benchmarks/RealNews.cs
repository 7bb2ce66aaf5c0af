namespace Corpus.Benchmarks;

/// <summary>Articles as they were printed. Made-up news is read faster: its words are few, and its names and dates have few forms.</summary>
internal static class RealNews
{
    /// <summary>The bundled articles.</summary>
    public static IReadOnlyList<string> Bundled { get; } = In(Path.Combine(AppContext.BaseDirectory, "seeds"));

    /// <summary>The text files of a folder and its subfolders, in the order of their paths.</summary>
    public static IReadOnlyList<string> In(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)];
}
