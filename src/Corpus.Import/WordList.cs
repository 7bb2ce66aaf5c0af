using Corpus.Extraction.Lexicons;

namespace Corpus.Import;

/// <summary>The word lists of this assembly. Letter case is ignored.</summary>
internal static class WordList
{
    /// <summary>The entries of a list, by its folder and name, with their values.</summary>
    /// <exception cref="FormatException">A value is not a name of the enum.</exception>
    public static Dictionary<string, T> Of<T>(string name)
        where T : struct, Enum =>
        StringLists
            .Values<T>(name, Entries(name))
            .ToDictionary(entry => entry.Entry, entry => entry.Value, StringComparer.OrdinalIgnoreCase);

    /// <summary>The entries of a list that has no values.</summary>
    /// <exception cref="FormatException">An entry has a value.</exception>
    public static HashSet<string> Of(string name) => new(StringLists.Words(name, Entries(name)), StringComparer.OrdinalIgnoreCase);

    private static LexiconEntry[] Entries(string name)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentException($"There is no word list \"{name}\".", nameof(name));
        using var reader = new StreamReader(stream);
        return [.. English.Entries(name, reader)];
    }
}
