using Corpus.Extraction.Lexicons;

namespace Corpus.Import;

/// <summary>Reads the word lists of this assembly: one entry a line, <c>entry</c> or <c>entry = value</c>.</summary>
internal static class WordList
{
    /// <summary>The entries of a list, by its folder and name, with their values.</summary>
    /// <exception cref="FormatException">A value is not a name of the enum.</exception>
    public static Dictionary<string, T> Of<T>(string name)
        where T : struct, Enum
    {
        var words = new Dictionary<string, T>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in Entries(name))
            words.Add(entry.Entry, Enum.TryParse<T>(entry.Value, ignoreCase: true, out var value) ? value : throw Fault(name, entry));
        return words;
    }

    /// <summary>The entries of a list that has no values.</summary>
    public static HashSet<string> Of(string name) =>
        new(
            Entries(name).Select(entry => entry.Value.Length == 0 ? entry.Entry : throw Fault(name, entry)),
            StringComparer.OrdinalIgnoreCase
        );

    private static LexiconEntry[] Entries(string name)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentException($"There is no word list \"{name}\".", nameof(name));
        using var reader = new StreamReader(stream);
        return [.. English.Entries(name, reader)];
    }

    private static FormatException Fault(string name, LexiconEntry entry) =>
        entry.Error(name, $"\"{entry.Value}\" is not a value of this list");
}
