using System.Runtime.CompilerServices;

namespace Corpus.Extraction.Tokens;

/// <summary>A set of words of the vocabulary, a bit for each.</summary>
internal sealed class WordSet
{
    private ulong[] _bits = [];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(int word)
    {
        var bits = _bits;
        var slot = (uint)word >> 6;
        return slot < (uint)bits.Length && (bits[slot] & (1UL << word)) != 0;
    }

    public static WordSet Of(IEnumerable<int> words)
    {
        var set = new WordSet();
        foreach (var word in words)
            set.Add(word);
        return set;
    }

    /// <summary>The words of any of the sets.</summary>
    public static WordSet Union(IEnumerable<WordSet> sets)
    {
        var union = new WordSet();
        foreach (var set in sets)
        {
            if (set._bits.Length > union._bits.Length)
                Array.Resize(ref union._bits, set._bits.Length);
            for (var i = 0; i < set._bits.Length; i++)
                union._bits[i] |= set._bits[i];
        }

        return union;
    }

    public void Add(int word)
    {
        var slot = word >> 6;
        if (slot >= _bits.Length)
            Array.Resize(ref _bits, slot + 1);
        _bits[slot] |= 1UL << (word & 63);
    }
}
