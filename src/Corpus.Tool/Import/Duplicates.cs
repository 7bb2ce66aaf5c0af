namespace Corpus.Tool.Import;

/// <summary>Finds articles that tell the same story in the same words, as those of an agency do in several outlets.</summary>
/// <remarks>
/// Of all runs of five words of a text, those with the smallest hashes are its sketch. Two texts that share most of it share most of their words; the headline and the first line may differ.
/// </remarks>
internal sealed class Duplicates
{
    private const int Run = 5;
    private const int Sketch = 64;
    private const int FewestWords = 40;

    // In percent of the smaller sketch.
    private const int Least = 60;

    private readonly Dictionary<ulong, List<string>> _byHash = [];

    /// <returns>An earlier text that is the same story, or null.</returns>
    public string? Add(string file, string text)
    {
        var sketch = SketchOf(text);
        var shared = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var hash in sketch)
        {
            if (!_byHash.TryGetValue(hash, out var files))
                _byHash[hash] = files = [];
            foreach (var other in files)
                shared[other] = shared.GetValueOrDefault(other) + 1;
            files.Add(file);
        }

        var best = shared.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).FirstOrDefault();
        return best.Key is not null && best.Value * 100 >= sketch.Count * Least ? best.Key : null;
    }

    private static SortedSet<ulong> SketchOf(string text)
    {
        var words = new List<ulong>();
        var word = 0UL;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                word = Mixed(word, char.ToLowerInvariant(c));
            else if (word != 0)
            {
                words.Add(word);
                word = 0;
            }
        }

        var sketch = new SortedSet<ulong>();
        for (var i = 0; words.Count >= FewestWords && i + Run <= words.Count; i++)
        {
            var run = 0UL;
            for (var n = i; n < i + Run; n++)
                run = Mixed(run, words[n]);
            if (sketch.Count < Sketch || run < sketch.Max)
            {
                sketch.Add(run);
                if (sketch.Count > Sketch)
                    sketch.Remove(sketch.Max);
            }
        }

        return sketch;
    }

    private static ulong Mixed(ulong hash, ulong value)
    {
        hash = (hash ^ value) * 0x9E3779B97F4A7C15UL;
        return hash ^ (hash >> 29);
    }
}
