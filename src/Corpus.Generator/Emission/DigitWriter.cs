using Corpus.Data;

namespace Corpus.Generator.Emission;

/// <summary>Writes numbers as printable digits of six bits: the other side of <c>Corpus.Data.Digits</c>.</summary>
internal sealed class DigitWriter
{
    private char[] _digits = new char[256];
    private ulong _pending;
    private int _pendingBits;

    /// <summary>How many digits are written.</summary>
    public int Length { get; private set; }

    public DigitWriter Add(int number, int width)
    {
        _pending |= (ulong)number << _pendingBits;
        for (_pendingBits += width; _pendingBits >= Layout.DigitBits; _pendingBits -= Layout.DigitBits)
            Next();
        return this;
    }

    /// <summary>A number of a head.</summary>
    public DigitWriter Address(int number) => Add(number, Layout.AddressBits);

    /// <summary>Ends the last digit, so that what follows begins with one.</summary>
    public void EndDigit()
    {
        if (_pendingBits > 0)
            Next();
        _pendingBits = 0;
    }

    public override string ToString() => new(_digits, 0, Length);

    private void Next()
    {
        if (Length == _digits.Length)
            Array.Resize(ref _digits, 2 * Length);
        _digits[Length++] = (char)('0' + (int)(_pending & ((1 << Layout.DigitBits) - 1)));
        _pending >>= Layout.DigitBits;
    }
}
