using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Dates;

/// <summary>A word list of this stage with a typed value beside each entry.</summary>
internal sealed class WordList<T>
    where T : struct
{
    private readonly Lexicon _lexicon;
    private readonly Dictionary<int, T> _words = [];
    private readonly Dictionary<string, T> _values;

    private WordList(string name, Dictionary<string, T> values)
    {
        (_lexicon, _values) = (Lexicon.Of("Dates/" + name), values);
        foreach (var (word, value) in _lexicon.IndexedWords)
            _words.Add(word, values[_lexicon.Values[value].Text]);
    }

    /// <summary>The value beside a single-word entry; null if the word is not in the list.</summary>
    public T? this[in Token token] => _lexicon.Contains(token) ? _words[token.Word] : null;

    /// <param name="name">The name of the file in <c>Dates/</c>, without <c>.txt</c>.</param>
    /// <param name="parse">The value for the text after the equals sign; null if there is none.</param>
    /// <exception cref="FormatException">The list has a value that cannot be parsed, or two values for one entry.</exception>
    public static WordList<T> Of(string name, Func<string, T?> parse) => new(name, Parse(name, English.Entries("Dates/" + name), parse));

    /// <summary>The values of some lines by their text.</summary>
    /// <exception cref="FormatException">A line has a value that cannot be parsed, or repeats the entry of another with another value.</exception>
    public static Dictionary<string, T> Parse(string name, IEnumerable<LexiconEntry> lines, Func<string, T?> parse)
    {
        var values = new Dictionary<string, T>(StringComparer.Ordinal);
        var entries = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (entry, value, line) in lines)
        {
            values[value] = parse(value) ?? throw new FormatException($"Dates/{name}.txt({line}): '{value}' is not a value of this list");
            if (entries.TryGetValue(entry, out var other) && other != value)
                throw new FormatException($"Dates/{name}.txt({line}): '{entry}' already has the value '{other}'");
            entries[entry] = value;
        }

        return values;
    }

    public bool Contains(in Token token) => _lexicon.Contains(token);

    /// <summary>The longest entry that begins at a token: how many tokens it has, or 0 if none begins there.</summary>
    public int Match(SentenceWindow window, int at, out T value)
    {
        var length = _lexicon.Match(window.Window, at, out var text);
        value = length > 0 ? _values[text] : default;
        return length;
    }
}
