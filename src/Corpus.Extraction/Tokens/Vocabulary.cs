namespace Corpus.Extraction.Tokens;

/// <summary>Gives each word of the lexicons a small number, so that a token is looked up only once.</summary>
/// <remarks>Letter case and the form of the apostrophe do not matter. Read-only after all lexicons are loaded.</remarks>
internal sealed class Vocabulary
{
    private readonly List<string> _words = [""];
    private readonly HashSet<int> _capitalized = [];

    // The hash beside the word saves the comparison of most words that are not the one looked for.
    private (int Hash, int Word)[] _slots = new (int, int)[1024];

    /// <summary>The number of a word that is in no lexicon.</summary>
    public const int Unknown = 0;

    public int Count => _words.Count;

    public string this[int word] => _words[word];

    /// <summary>The entry counts only with an uppercase first letter.</summary>
    public bool RequiresCapital(int word) => _capitalized.Contains(word);

    public void RequireCapital(int word) => _capitalized.Add(word);

    public int Find(ReadOnlySpan<char> word)
    {
        var hash = Hash(word);
        for (var slot = hash & (_slots.Length - 1); ; slot = (slot + 1) & (_slots.Length - 1))
        {
            var (known, id) = _slots[slot];
            if (id == Unknown || known == hash && Same(_words[id], word))
                return id;
        }
    }

    public int Add(ReadOnlySpan<char> word)
    {
        var id = Find(word);
        if (id != Unknown)
            return id;
        if (_words.Count * 2 > _slots.Length)
            Grow();
        var folded = new char[word.Length];
        for (var i = 0; i < word.Length; i++)
            folded[i] = Fold(word[i]);
        _words.Add(new string(folded));
        Place(_words.Count - 1);
        return _words.Count - 1;
    }

    private void Grow()
    {
        _slots = new (int, int)[_slots.Length * 2];
        for (var id = 1; id < _words.Count; id++)
            Place(id);
    }

    private void Place(int id)
    {
        var hash = Hash(_words[id].AsSpan());
        var slot = hash & (_slots.Length - 1);
        while (_slots[slot].Word != Unknown)
            slot = (slot + 1) & (_slots.Length - 1);
        _slots[slot] = (hash, id);
    }

    private static int Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
            hash = unchecked((hash ^ Fold(c)) * 16777619u);
        return (int)(hash ^ (hash >> 15)) & int.MaxValue;
    }

    private static bool Same(string known, ReadOnlySpan<char> word)
    {
        if (known.AsSpan().SequenceEqual(word))
            return true;
        if (known.Length != word.Length)
            return false;
        for (var i = 0; i < word.Length; i++)
        {
            if (known[i] != Fold(word[i]))
                return false;
        }

        return true;
    }

    // The dashes and quotation marks of U+2000 to U+206F have no case, and are frequent.
    private static char Fold(char c) =>
        c is >= 'A' and <= 'Z' ? (char)(c | 0x20)
        : c < 0x80 ? c
        : c == '’' ? '\''
        : c is >= '\u2000' and <= '\u206f' ? c
        : char.ToLowerInvariant(c);
}
