using System.Runtime.CompilerServices;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Lexicons;

/// <summary>
/// A set of words and phrases, some with a value, read from a word list of its stage: one entry a line,
/// <c>entry</c> or <c>entry = value</c>; <c>#</c> begins a comment.
/// </summary>
/// <remarks>A stage that reads the values uses <see cref="Lexicon{T}"/>, which checks them.</remarks>
/// <param name="name">The folder and name of the list, such as <c>Lexicons/cue-verbs</c>.</param>
internal sealed class Lexicon(string name)
{
    // Each entry has the index of its value: most lists have a handful of values, and a typed view parses each of them once.
    private readonly Dictionary<int, int> _words = [];
    private readonly Dictionary<int, List<(int[] Following, int Value)>> _phrases = [];
    private readonly List<LexiconValue> _values = [];
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

    // Most words are in no list, and testing a bit is cheaper than a dictionary lookup.
    private readonly WordSet _begins = new();
    private readonly WordSet _single = new();
    private readonly WordSet _phraseStarts = new();

    /// <summary>The folder and name of the list.</summary>
    public string Name { get; } = name;

    /// <summary>The entries of one word: its number in the vocabulary, and the index of its value in <see cref="Values"/>.</summary>
    public IReadOnlyDictionary<int, int> IndexedWords => _words;

    /// <summary>The first words of the entries that have several.</summary>
    public IEnumerable<int> PhraseStarts => _phrases.Keys;

    /// <summary>The numbers of the words of each entry.</summary>
    public IEnumerable<int[]> Entries
    {
        get
        {
            foreach (var word in _words.Keys)
                yield return [word];
            foreach (var phrases in _phrases)
            {
                foreach (var (following, _) in phrases.Value)
                    yield return [phrases.Key, .. following];
            }
        }
    }

    /// <summary>The different values of the list.</summary>
    public IReadOnlyList<LexiconValue> Values => _values;

    /// <summary>The lexicon of a word list, by its folder and name: <c>Lexicon.Of("Lexicons/cue-verbs")</c>.</summary>
    public static Lexicon Of(string name) => English.Lexicons[name];

    public bool Contains(in Token token) => _single.Contains(token.Word);

    /// <summary>The list has the word as a single-word entry, whatever its letter case.</summary>
    public bool Contains(string word) => _single.Contains(English.Vocabulary.Find(word.AsSpan()));

    /// <summary>An entry of one word or more begins with the word.</summary>
    public bool Begins(in Token token) => _begins.Contains(token.Word);

    /// <summary>The value of a single-word entry ("" if it has none), or null if the word is not in the lexicon.</summary>
    public string? this[in Token token] => IndexOf(token) is >= 0 and var index ? _values[index].Text : null;

    /// <summary>The value of a single-word entry, whatever the letter case of the word, or null if the word is not in the lexicon.</summary>
    public string? this[string word] =>
        English.Vocabulary.Find(word.AsSpan()) is var number && _single.Contains(number) ? _values[_words[number]].Text : null;

    /// <summary>Finds the longest entry, of one word or more, that begins at token <paramref name="at"/>: how many tokens it has, and its value.</summary>
    /// <returns>0 if no entry begins there.</returns>
    public int Match(ReadOnlySpan<Token> tokens, int at, out string value)
    {
        var length = MatchIndex(tokens, at, out var index);
        value = length == 0 ? "" : _values[index].Text;
        return length;
    }

    /// <summary>The index of a single-word entry's value in <see cref="Values"/>, or -1 if the word is not in the lexicon.</summary>
    internal int IndexOf(in Token token) => _single.Contains(token.Word) ? _words[token.Word] : -1;

    /// <inheritdoc cref="Match"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int MatchIndex(ReadOnlySpan<Token> tokens, int at, out int index)
    {
        if (at < tokens.Length && _begins.Contains(tokens[at].Word))
            return MatchEntry(tokens, at, out index);
        index = -1;
        return 0;
    }

    private int MatchEntry(ReadOnlySpan<Token> tokens, int at, out int index)
    {
        if (_phraseStarts.Contains(tokens[at].Word))
        {
            foreach (var (rest, phraseIndex) in _phrases[tokens[at].Word])
            {
                if (at + rest.Length < tokens.Length && Follows(tokens.Slice(at + 1), rest))
                {
                    index = phraseIndex;
                    return rest.Length + 1;
                }
            }
        }

        index = IndexOf(tokens[at]);
        return index < 0 ? 0 : 1;
    }

    /// <param name="merge">An entry that occurs twice has both values; otherwise two different values are an error.</param>
    /// <exception cref="FormatException">The entry has no word, or occurs before with another value.</exception>
    internal void Add(int[] words, LexiconEntry entry, bool merge = false)
    {
        if (words.Length == 0)
            throw entry.Error(Name, "the entry is empty; write a word before the \"=\"");
        _begins.Add(words[0]);
        if (words.Length == 1)
        {
            _single.Add(words[0]);
            var value = Index(entry);
            _words[words[0]] = _words.TryGetValue(words[0], out var known) && known != value ? Index(Joined(known, entry, merge)) : value;
            return;
        }

        if (!_phrases.TryGetValue(words[0], out var list))
        {
            _phrases[words[0]] = list = [];
            _phraseStarts.Add(words[0]);
        }

        var following = words.AsSpan(1).ToArray();
        var index = Index(entry);
        foreach (var (other, value) in list)
        {
            if (value != index && other.AsSpan().SequenceEqual(following))
                Joined(value, entry, merge);
        }

        // The longest entries come first.
        var at = list.Count;
        while (at > 0 && list[at - 1].Following.Length < following.Length)
            at--;
        list.Insert(at, (following, index));
    }

    private LexiconEntry Joined(int known, LexiconEntry entry, bool merge) =>
        merge
            ? entry with
            {
                Value = $"{_values[known].Text} {entry.Value}",
            }
            : throw entry.Error(
                Name,
                $"\"{entry.Entry}\" has the value \"{entry.Value}\" here and \"{_values[known].Text}\" on an earlier line; keep one of them"
            );

    private int Index(LexiconEntry entry)
    {
        if (!_indexes.TryGetValue(entry.Value, out var index))
        {
            _indexes[entry.Value] = index = _values.Count;
            _values.Add(new LexiconValue(entry.Value, entry.Line));
        }

        return index;
    }

    private static bool Follows(ReadOnlySpan<Token> tokens, int[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (tokens[i].Word != words[i])
                return false;
        }

        return true;
    }
}

/// <summary>One line of a word list.</summary>
/// <param name="Entry">The part before the <c>=</c>, trimmed.</param>
/// <param name="Value">The part after the <c>=</c>, trimmed; "" if there is none.</param>
/// <param name="Line">The number of the line, from 1.</param>
internal readonly record struct LexiconEntry(string Entry, string Value, int Line)
{
    /// <summary>The error in a line of a list, with its file and line: <c>Entities/titles.txt(12): …</c></summary>
    public FormatException Error(string list, string message) => new($"{list}.txt({Line}): {message}");
}

/// <summary>A value of a word list.</summary>
/// <param name="Line">The first line that has it.</param>
internal readonly record struct LexiconValue(string Text, int Line);
