using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Dates;

/// <summary>A word list of this stage with a typed value beside each entry.</summary>
internal sealed class WordList<T>
    where T : struct
{
    private readonly Lexicon _lexicon;

    // In the order of the lexicon's values.
    private readonly T[] _values;

    /// <param name="parse">The value for the text after the equals sign; null if there is none.</param>
    /// <exception cref="FormatException">The list has a value that cannot be parsed.</exception>
    public WordList(Lexicon lexicon, Func<string, T?> parse)
    {
        _lexicon = lexicon;
        _values = new T[lexicon.Values.Count];
        for (var i = 0; i < _values.Length; i++)
        {
            var (text, line) = lexicon.Values[i];
            _values[i] = parse(text) ?? throw new FormatException($"{lexicon.Name}.txt({line}): '{text}' is not a value of this list");
        }
    }

    /// <param name="name">The name of the file in <c>Dates/</c>, without <c>.txt</c>.</param>
    /// <inheritdoc cref="WordList{T}(Lexicon, Func{string, T?})"/>
    public static WordList<T> Of(string name, Func<string, T?> parse) => new(Lexicon.Of("Dates/" + name), parse);

    /// <summary>The value beside a single-word entry; null if the word is not in the list.</summary>
    public T? this[in Token token] => _lexicon.IndexOf(token) is >= 0 and var index ? _values[index] : null;

    public bool Contains(in Token token) => _lexicon.Contains(token);

    /// <summary>The longest entry that begins at a token: how many tokens it has, or 0 if none begins there.</summary>
    public int Match(SentenceWindow window, int at, out T value)
    {
        var length = _lexicon.MatchIndex(window.Window, at, out var index);
        value = length > 0 ? _values[index] : default;
        return length;
    }
}
