using Corpus.Data;

namespace Corpus.Extraction.Compilation;

/// <summary>Writes numbers as printable digits of six bits: the other side of <c>Corpus.Data.Digits</c>.</summary>
/// <param name="digits">How many there will be.</param>
internal sealed class DigitWriter(int digits)
{
    private readonly char[] _digits = new char[digits];
    private ulong _pending;
    private int _pendingBits;
    private int _length;

    public DigitWriter Add(int number, int width) => Add([number], [width]);

    /// <summary>Adds rows, one after the other, each with a number for each width.</summary>
    public DigitWriter Add(ReadOnlySpan<int> rows, int[] widths)
    {
        // This loop takes most of the time of writing the index, so it uses local variables.
        var (pending, bits, length) = (_pending, _pendingBits, _length);
        for (var i = 0; i < rows.Length; i += widths.Length)
        {
            for (var column = 0; column < widths.Length; column++)
            {
                pending |= (ulong)rows[i + column] << bits;
                for (bits += widths[column]; bits >= Layout.DigitBits; bits -= Layout.DigitBits)
                {
                    _digits[length++] = Digit(pending);
                    pending >>= Layout.DigitBits;
                }
            }
        }

        (_pending, _pendingBits, _length) = (pending, bits, length);
        return this;
    }

    /// <summary>A number of a head.</summary>
    /// <exception cref="OverflowException">The number is negative or has more bits than the heads have.</exception>
    public DigitWriter Address(int number) =>
        number >>> Layout.AddressBits == 0
            ? Add(number, Layout.AddressBits)
            : throw new OverflowException(
                $"the data has too many rows or bytes for its layout, which counts up to {1 << Layout.AddressBits}"
            );

    /// <summary>Ends the last digit, so that what follows begins with one.</summary>
    public void EndDigit()
    {
        if (_pendingBits > 0)
            _digits[_length++] = Digit(_pending);
        (_pending, _pendingBits) = (0, 0);
    }

    public override string ToString() => new(_digits, 0, _length);

    private static char Digit(ulong bits) => (char)('0' + (int)(bits & ((1 << Layout.DigitBits) - 1)));
}
