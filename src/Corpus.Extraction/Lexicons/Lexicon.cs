using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Lexicons;

/// <summary>
/// A set of words and phrases, some with a value, read from a data file of its stage: one entry a line,
/// <c>entry</c> or <c>entry = value</c>, <c>#</c> begins a comment.
/// </summary>
internal sealed class Lexicon
{
    private readonly Dictionary<int, string> _words = [];
    private readonly Dictionary<int, List<(int[] Following, string Value)>> _phrases = [];

    // A bit for each word that an entry begins with: most words are in no list, and a bit says so sooner than a dictionary.
    private ulong[] _begins = [];

    /// <summary>The entries of one word: its number in the vocabulary, and the value.</summary>
    public IEnumerable<KeyValuePair<int, string>> Words => _words;

    /// <summary>The words that a longer entry begins with.</summary>
    public IEnumerable<int> PhraseStarts => _phrases.Keys;

    /// <summary>The lexicon of a data file, by its folder and name: <c>Lexicon.Of("Lexicons/cue-verbs")</c>.</summary>
    public static Lexicon Of(string name) => English.Lexicons[name];

    public bool Contains(in Token token) => Begins(token.Word) && _words.ContainsKey(token.Word);

    /// <summary>The value beside a single-word entry ("" where it has none), or null where the word is not in the lexicon.</summary>
    public string? this[in Token token] => Begins(token.Word) && _words.TryGetValue(token.Word, out var value) ? value : null;

    /// <summary>The longest entry, of one word or more, that begins at token <paramref name="at"/>: how many tokens, and its value.</summary>
    /// <returns>0 where no entry begins there.</returns>
    public int Match(ReadOnlySpan<Token> tokens, int at, out string value)
    {
        value = "";
        if (at >= tokens.Length || !Begins(tokens[at].Word))
            return 0;
        if (_phrases.TryGetValue(tokens[at].Word, out var phrases))
        {
            foreach (var (rest, phraseValue) in phrases)
            {
                if (at + rest.Length < tokens.Length && Follows(tokens.Slice(at + 1), rest))
                {
                    value = phraseValue;
                    return rest.Length + 1;
                }
            }
        }

        return _words.TryGetValue(tokens[at].Word, out value!) ? 1 : NotFound(out value);
    }

    internal void Add(int[] words, string value)
    {
        var slot = words[0] >> 6;
        if (slot >= _begins.Length)
            Array.Resize(ref _begins, slot + 1);
        _begins[slot] |= 1UL << (words[0] & 63);
        if (words.Length == 1)
        {
            _words[words[0]] = _words.TryGetValue(words[0], out var known) && known != value ? known + " " + value : value;
            return;
        }

        if (!_phrases.TryGetValue(words[0], out var list))
            _phrases[words[0]] = list = [];
        list.Add((words.AsSpan(1).ToArray(), value));
        list.Sort((a, b) => b.Following.Length.CompareTo(a.Following.Length));
    }

    private bool Begins(int word) => word >> 6 is var slot && slot < _begins.Length && (_begins[slot] & (1UL << (word & 63))) != 0;

    private static bool Follows(ReadOnlySpan<Token> tokens, int[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (tokens[i].Word != words[i])
                return false;
        }

        return true;
    }

    private static int NotFound(out string value)
    {
        value = "";
        return 0;
    }
}
