using System.Runtime.CompilerServices;

namespace Corpus.Data;

/// <summary>Reads numbers that are stored in a literal as printable digits of six bits.</summary>
internal static class Digits
{
    /// <summary>The minimum number of bits that <see cref="From"/> returns: eight digits, minus up to five bits that precede the number in its first digit.</summary>
    public const int Known = (8 * Layout.DigitBits) - Layout.DigitBits + 1;

    private const ulong Zeros = 0x3030_3030_3030_3030;

    /// <summary>The number of <paramref name="width"/> bits, 31 at most, that begins at bit <paramref name="at"/>.</summary>
    public static int Read(ReadOnlySpan<byte> data, int at, int width) => (int)From(data, at) & ((1 << width) - 1);

    /// <summary>The number of a head.</summary>
    public static int Address(ReadOnlySpan<byte> data, int number) => Read(data, number * Layout.AddressBits, Layout.AddressBits);

    /// <summary>The bits from <paramref name="at"/> on, <see cref="Known"/> of them at least, the first the lowest.</summary>
    /// <remarks>No loop over digits: a program that starts runs code that is not optimised yet, and reads many numbers.</remarks>
    public static ulong From(ReadOnlySpan<byte> data, int at)
    {
        // Eight digits at once, in a byte each; then in pairs, then in fours, then all together. No methods of spans: ahead of time they cannot be inlined.
        var first = at / Layout.DigitBits;
        _ = data[first + 7];
        var digits = Unsafe.ReadUnaligned<ulong>(in data[first]);
        if (!BitConverter.IsLittleEndian)
            digits = Reversed(digits);
        digits -= Zeros;
        digits = (digits & 0x003F_003F_003F_003F) | ((digits & 0x3F00_3F00_3F00_3F00) >> 2);
        digits = (digits & 0x0000_0FFF_0000_0FFF) | ((digits & 0x0FFF_0000_0FFF_0000) >> 4);
        digits = (digits & 0xFF_FFFF) | ((digits >> 32) << 24);
        return digits >> (at % Layout.DigitBits);
    }

    // A separate method, so that machines that do not call it do not load its dependencies.
    private static ulong Reversed(ulong digits) => System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(digits);
}
