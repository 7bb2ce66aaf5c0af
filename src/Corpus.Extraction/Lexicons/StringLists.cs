namespace Corpus.Extraction.Lexicons;

/// <summary>Makes lists of strings of word lists. A <see cref="Lexicon"/> finds its entries among the tokens of sentences; these are names of keys and of markup, compared as they are written.</summary>
internal static class StringLists
{
    /// <summary>The entries of a list with their values, in the order of the list.</summary>
    /// <exception cref="FormatException">A value is not a name of the enum.</exception>
    public static IEnumerable<(string Entry, T Value)> Values<T>(string name, IEnumerable<LexiconEntry> entries)
        where T : struct, Enum
    {
        foreach (var entry in entries)
            yield return (entry.Entry, Enum.TryParse<T>(entry.Value, ignoreCase: true, out var value) ? value : throw Fault(name, entry));
    }

    /// <summary>The entries of a list that has no values.</summary>
    /// <exception cref="FormatException">An entry has a value.</exception>
    public static IEnumerable<string> Words(string name, IEnumerable<LexiconEntry> entries) =>
        entries.Select(entry => entry.Value.Length == 0 ? entry.Entry : throw Fault(name, entry));

    private static FormatException Fault(string name, LexiconEntry entry) =>
        entry.Error(name, $"\"{entry.Value}\" is not a value of this list");
}
