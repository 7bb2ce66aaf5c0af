namespace Corpus.Extraction.Tokens;

/// <summary>Gives each word of the lexicons a small number, so that a token is looked up only once.</summary>
/// <remarks>Letter case and the form of the apostrophe do not matter. Read-only after all lexicons are loaded.</remarks>
internal sealed class Vocabulary
{
    private readonly List<string> _words = [""];
    private readonly HashSet<int> _capitalized = [];

    // The hash beside the word saves the comparison of most words that are not the one looked for. The letters of all words lie together, a zero behind
    // each: strings lie apart, and what the processor has to fetch from memory takes most of the time of a lookup.
    private (int Hash, int Word, int Letters)[] _slots = new (int, int, int)[1024];
    private char[] _letters = new char[1024];
    private int _end;

    /// <summary>The number of a word that is in no lexicon.</summary>
    public const int Unknown = 0;

    public int Count => _words.Count;

    public string this[int word] => _words[word];

    /// <summary>The entry counts only with an uppercase first letter.</summary>
    public bool RequiresCapital(int word) => _capitalized.Contains(word);

    public void RequireCapital(int word) => _capitalized.Add(word);

    public int Find(ReadOnlySpan<char> word) => Find(word, Hash(word));

    /// <param name="hash">The hash of the word, which a reader of its letters has with little effort: see <see cref="Append"/>.</param>
    public int Find(ReadOnlySpan<char> word, int hash)
    {
        for (var slot = hash & (_slots.Length - 1); ; slot = (slot + 1) & (_slots.Length - 1))
        {
            ref readonly var known = ref _slots[slot];
            if (known.Word == Unknown || known.Hash == hash && Same(known.Letters, word))
                return known.Word;
        }
    }

    public int Add(ReadOnlySpan<char> word)
    {
        var id = Find(word);
        if (id != Unknown)
            return id;
        if (_words.Count * 2 > _slots.Length)
            Grow();
        if (_end + word.Length >= _letters.Length)
            Array.Resize(ref _letters, Math.Max(_letters.Length * 2, _end + word.Length + 1));
        for (var i = 0; i < word.Length; i++)
            _letters[_end + i] = Fold(word[i]);
        Place((Hash(word), _words.Count, _end));
        _words.Add(new string(_letters, _end, word.Length));
        _end += word.Length + 1;
        return _words.Count - 1;
    }

    private void Grow()
    {
        var slots = _slots;
        _slots = new (int, int, int)[slots.Length * 2];
        foreach (var known in slots)
        {
            if (known.Word != Unknown)
                Place(known);
        }
    }

    private void Place((int Hash, int Word, int Letters) word)
    {
        var slot = word.Hash & (_slots.Length - 1);
        while (_slots[slot].Word != Unknown)
            slot = (slot + 1) & (_slots.Length - 1);
        _slots[slot] = word;
    }

    /// <summary>What a hash begins with: FNV-1a over the letters of a word in lowercase.</summary>
    public const uint NoLetters = 2166136261;

    /// <summary>Adds the next letter of a word, in lowercase.</summary>
    public static uint Append(uint hash, uint letter) => unchecked((hash ^ letter) * 16777619);

    /// <summary>The hash of a word whose letters have been added.</summary>
    public static int HashOf(uint letters) => (int)(letters ^ (letters >> 15)) & int.MaxValue;

    private static int Hash(ReadOnlySpan<char> word)
    {
        var hash = NoLetters;
        foreach (var c in word)
            hash = Append(hash, Fold(c));
        return HashOf(hash);
    }

    private bool Same(int start, ReadOnlySpan<char> word)
    {
        if (_letters.Length - start <= word.Length || _letters[start + word.Length] != '\0')
            return false;
        var known = _letters.AsSpan(start, word.Length);
        // Most words of a text are written as the lists have them.
        if (word.SequenceEqual(known))
            return true;
        for (var i = 0; i < known.Length; i++)
        {
            if (known[i] != word[i] && known[i] != Fold(word[i]))
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
