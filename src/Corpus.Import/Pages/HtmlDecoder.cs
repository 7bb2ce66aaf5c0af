using System.Buffers;
using System.Text;
using UtfUnknown;

namespace Corpus.Import.Pages;

/// <summary>Decodes the bytes of a page by its byte order mark, the character set of a header or of the page, or the bytes themselves.</summary>
internal static class HtmlDecoder
{
    // The HTML standard requires the character set in the first 1,024 bytes. Browsers search further, and some pages rely on that.
    private const int Beginning = 4_096;
    private const int Sample = 65_536;

    private static readonly SearchValues<char> EndsOfName = SearchValues.Create(" \"'/>;\r\n");
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    static HtmlDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <param name="charset">The character set from a header, or null.</param>
    public static string Decode(byte[] bytes, string? charset = null)
    {
        if (ByMark(bytes) is { } marked)
            return marked.Encoding.GetString(bytes, marked.Length, bytes.Length - marked.Length);
        try
        {
            // Valid UTF-8 is read as UTF-8 whatever the page declares, because other encodings are hardly ever valid UTF-8 by chance.
            return Mended(Strict.GetString(bytes));
        }
        catch (DecoderFallbackException)
        {
            var encoding = Named(charset) ?? Named(CharsetIn(bytes)) ?? Detected(bytes);
            return encoding.GetString(bytes);
        }
    }

    /// <summary>
    /// Repairs text that was decoded as Latin 1 and encoded as UTF-8 again. Such text contains control characters from U+0080 to U+009F, which do not occur otherwise. If the surrounding characters are the bytes of
    /// UTF-8, they are decoded again.
    /// </summary>
    private static string Mended(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\u0080', '\u009F') < 0)
            return text;
        var mended = new StringBuilder(text.Length);
        Span<byte> bytes = stackalloc byte[4];
        Span<char> read = stackalloc char[2];
        for (var at = 0; at < text.Length; )
        {
            var length = text[at] switch
            {
                >= '\u00C2' and <= '\u00DF' => 2,
                >= '\u00E0' and <= '\u00EF' => 3,
                >= '\u00F0' and <= '\u00F4' => 4,
                _ => 0,
            };
            if (length > 0 && at + length <= text.Length && text.AsSpan(at + 1, length - 1).IndexOfAnyExceptInRange('\u0080', '\u00BF') < 0)
            {
                for (var i = 0; i < length; i++)
                    bytes[i] = (byte)text[at + i];
                mended.Append(read[..Encoding.UTF8.GetChars(bytes[..length], read)]);
                at += length;
            }
            else
                mended.Append(text[at++]);
        }

        return mended.ToString();
    }

    private static (Encoding Encoding, int Length)? ByMark(byte[] bytes) =>
        bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
            [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
            [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
            _ => null,
        };

    private static string? CharsetIn(byte[] bytes)
    {
        var text = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, Beginning));
        var at = text.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        var name = text.AsSpan(at + "charset=".Length).TrimStart(" \"'");
        var end = name.IndexOfAny(EndsOfName);
        return end <= 0 ? null : name[..end].ToString();
    }

    private static Encoding? Named(string? charset)
    {
        if (charset is null)
            return null;
        try
        {
            var encoding = Encoding.GetEncoding(charset.Trim());
            // A few invalid bytes do not mean that the encoding is not UTF-8. Browsers read Latin 1 as Windows-1252.
            return encoding.CodePage is 28591 or 20127 ? Encoding.GetEncoding(1252) : encoding;
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static Encoding Detected(byte[] bytes)
    {
        var detected = CharsetDetector.DetectFromBytes(bytes.Length > Sample ? bytes[..Sample] : bytes).Detected;
        return detected is { Confidence: > 0.5f, Encoding: { } encoding } ? encoding : Encoding.GetEncoding(1252);
    }
}
