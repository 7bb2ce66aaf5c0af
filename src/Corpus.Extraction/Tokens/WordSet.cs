namespace Corpus.Extraction.Tokens;

/// <summary>A set of words of the vocabulary, a bit for each.</summary>
internal sealed class WordSet
{
    private ulong[] _bits = [];

    public bool Contains(int word) => word >> 6 is var slot && slot < _bits.Length && (_bits[slot] & (1UL << (word & 63))) != 0;

    public void Add(int word)
    {
        var slot = word >> 6;
        if (slot >= _bits.Length)
            Array.Resize(ref _bits, slot + 1);
        _bits[slot] |= 1UL << (word & 63);
    }
}
