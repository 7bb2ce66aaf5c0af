using System.Buffers;
using System.Text;

namespace Corpus.Data;

/// <summary>Strings from the UTF-8 of literals, which is always well-formed: the compiler made it.</summary>
internal static class Utf8
{
    // The first use of Encoding.UTF8 takes a program that starts some milliseconds, as long as this loop takes for so many bytes.
    private const int Few = 1 << 16;

    private static int _decoded;

    /// <summary>Gets a value that indicates whether so many bytes were decoded that the program uses Encoding.UTF8.</summary>
    public static bool HasDecodedMany => _decoded > Few;

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (HasDecodedMany)
            return Encoding.UTF8.GetString(bytes);
        _decoded += bytes.Length;
        var units = new char[bytes.Length];
        var length = 0;
        for (var i = 0; i < bytes.Length; )
        {
            var lead = bytes[i++];
            if (lead < 0x80)
                units[length++] = (char)lead;
            else if (lead < 0xE0)
                units[length++] = (char)(((lead & 0x1F) << 6) | (bytes[i++] & 0x3F));
            else if (lead < 0xF0)
                units[length++] = (char)(((lead & 0x0F) << 12) | ((bytes[i++] & 0x3F) << 6) | (bytes[i++] & 0x3F));
            else
            {
                var beyond =
                    (((lead & 0x07) << 18) | ((bytes[i++] & 0x3F) << 12) | ((bytes[i++] & 0x3F) << 6) | (bytes[i++] & 0x3F)) - 0x10000;
                units[length++] = (char)(0xD800 | (beyond >> 10));
                units[length++] = (char)(0xDC00 | (beyond & 0x3FF));
            }
        }

        return new string(units, 0, length);
    }

    /// <summary>Decodes some words of a text, whose span is in UTF-16 code units. Each end can be inside of a surrogate pair.</summary>
    public static string Decode(ReadOnlySpan<byte> text, TextSpan span)
    {
        // One more than the words need, because no half of a pair is decoded. A text never has more units than bytes.
        var needed = Math.Min(span.End, text.Length) + 1;
        var units = ArrayPool<char>.Shared.Rent(needed);
        try
        {
            System.Text.Unicode.Utf8.ToUtf16(text, units.AsSpan(0, needed), out _, out var decoded);
            return new string(units.AsSpan(0, decoded)[span.Start..span.End]);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(units);
        }
    }
}
