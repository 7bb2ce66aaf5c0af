using System.Text;
using Corpus.Extraction.Diagnostics;

namespace Corpus.Extraction.Texts;

/// <summary>Decodes the bytes of a file and normalizes any characters.</summary>
internal static class Decoder
{
    private const char Replacement = '\uFFFD';
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>The name of the encoding that a file without a byte order mark has if it is not Unicode.</summary>
    public const string Windows1252 = "windows-1252";

    // The characters of Windows-1252 at 0x80 to 0x9F. Unicode has control characters there, which texts do not use; a page that was
    // decoded as Latin-1 has its quotation marks there. The HTML standard reads them in the same way.
    private const string Windows = "€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";

    /// <summary>Decodes a file by its byte order mark. Without one it is UTF-8, or Windows-1252 if all bytes above 127 stand alone, which no sequence of UTF-8 does. Other invalid bytes become U+FFFD.</summary>
    /// <param name="assumed">The encoding if it is inferred from the bytes; otherwise null.</param>
    public static string FromBytes(ReadOnlySpan<byte> bytes, out string? assumed)
    {
        assumed = null;
        var mark = bytes.Length < 2 ? 0 : bytes[0] << 8 | bytes[1];
        if (mark == 0xFFFE)
            return Encoding.Unicode.GetString(bytes.ToArray());
        if (mark == 0xFEFF)
            return Encoding.BigEndianUnicode.GetString(bytes.ToArray());
        if (!StandAlone(bytes))
            return Encoding.UTF8.GetString(bytes.ToArray());
        assumed = Windows1252;
        var characters = new char[bytes.Length];
        for (var i = 0; i < characters.Length; i++)
            characters[i] = bytes[i] is >= 0x80 and <= 0x9F ? Windows[bytes[i] - 0x80] : (char)bytes[i];
        return new string(characters);
    }

    /// <summary>Whether there are characters above U+007F and none is beside another. A text that was decoded as Windows-1252 and is UTF-8 has them in groups.</summary>
    public static bool StandAlone(string text)
    {
        var any = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] < 0x80)
                continue;
            if (i + 1 < text.Length && text[i + 1] >= 0x80)
                return false;
            any = true;
        }

        return any;
    }

    private static bool StandAlone(ReadOnlySpan<byte> bytes)
    {
        var any = false;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80)
                continue;
            // The last two mark the order of bytes, and Windows-1252 leaves the others out.
            if (i + 1 < bytes.Length && bytes[i + 1] >= 0x80 || bytes[i] is 0x81 or 0x8D or 0x8F or 0x90 or 0x9D or 0xFE or 0xFF)
                return false;
            any = true;
        }

        return any;
    }

    /// <summary>
    /// Removes a byte order mark and the CR of CR LF. All other characters keep their order: CR, U+000B, U+000C, U+2028, and
    /// U+2029 become a line feed, and invalid characters become U+FFFD.
    /// </summary>
    public static DecodedText Decode(string raw) =>
        !IsNormal(raw) ? Normalize(raw)
        : Refuse(raw) is { } refused ? new DecodedText(null, OffsetMap.Identity, new([refused]))
        : new DecodedText(raw, OffsetMap.Identity, default);

    private static DecodedText Normalize(string raw)
    {
        var pairs = Utf16.Read(raw);
        if (pairs is not null)
            raw = pairs;
        var characters = new char[raw.Length];
        var removed = new List<int>();
        var places = new Dictionary<DiagnosticKind, (int First, int Count)>();
        var length = 0;
        for (var at = 0; at < raw.Length; at++)
        {
            var c = raw[at];
            if (c is >= ' ' and < '\x7F' or '\n')
            {
                characters[length++] = c;
            }
            else if (c == ByteOrderMark && length == 0 || c == '\r' && at + 1 < raw.Length && raw[at + 1] == '\n')
            {
                removed.Add(length);
            }
            else
            {
                (characters[length], var rule) = Read(raw, at);
                if (rule != null)
                    places[rule] = places.TryGetValue(rule, out var place) ? (place.First, place.Count + 1) : (length, 1);
                length++;
            }
        }

        var text = new string(characters, 0, length);
        var offsets = new OffsetMap(removed.ToEquatableArray(), IsPairs: pairs is not null);
        if (IsEmpty(text))
            return new DecodedText(
                null,
                offsets,
                new([new Finding(DiagnosticKinds.EmptyText, default, raw.Length == 0 ? "is empty" : "contains only white space")])
            );
        if (Refuse(text) is { } format)
            return new DecodedText(null, offsets, new([format]));
        if (pairs is not null)
            places.Add(DiagnosticKinds.AssumedEncoding, (0, 0));
        var findings = places
            .Select(p =>
                p.Value.Count == 0
                    ? new Finding(p.Key, default, "UTF-16")
                    : new Finding(p.Key, new TextSpan(p.Value.First, 1), Places(p.Value.Count))
            )
            .OrderBy(f => f.Span);
        return new DecodedText(text, offsets, findings.ToEquatableArray());
    }

    /// <summary>Whether the text is already normalized, as most texts are, so that no copy is needed.</summary>
    private static bool IsNormal(string raw)
    {
        foreach (var c in raw)
        {
            var kept =
                c is >= ' ' and < '\x7F' or '\n' or '\t' or > '\x9F' and not ('\u2028' or '\u2029' or Replacement or ByteOrderMark)
                && !char.IsSurrogate(c);
            if (!kept)
                return false;
        }

        return !IsEmpty(raw);
    }

    /// <summary>The replacement of the character at <paramref name="at"/>, and the kind of diagnostic that reports it.</summary>
    private static (char Becomes, DiagnosticKind? Kind) Read(string raw, int at)
    {
        var c = raw[at];
        return c switch
        {
            '\t' => (c, null),
            '\r' or '\v' or '\f' or '\u2028' or '\u2029' => ('\n', null),
            '\0' => (Replacement, DiagnosticKinds.NulCharacter),
            < ' ' or '\x7F' => (Replacement, DiagnosticKinds.ControlCharacter),
            >= '\x80' and <= '\x9F' => Windows[c - 0x80] is not Replacement and var windows
                ? (windows, DiagnosticKinds.WindowsCharacter)
                : (Replacement, DiagnosticKinds.ControlCharacter),
            Replacement => (c, DiagnosticKinds.InvalidBytes),
            _ when char.IsSurrogate(c) && !IsPaired(raw, at) => (Replacement, DiagnosticKinds.LoneSurrogate),
            _ => (c, null),
        };
    }

    private static Finding? Refuse(string text) =>
        DocumentFormat.Of(text) is { } format
            ? new Finding(
                DiagnosticKinds.NotPlainText,
                default,
                format.CanImport
                    ? $"{format.Name}, not plain text; make texts with 'corpus import'"
                    : $"{format.Name}, not plain text; save the text of the article instead"
            )
            : null;

    private static bool IsPaired(string raw, int at) =>
        char.IsHighSurrogate(raw[at])
            ? at + 1 < raw.Length && char.IsLowSurrogate(raw[at + 1])
            : at > 0 && char.IsHighSurrogate(raw[at - 1]);

    private static bool IsEmpty(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && c is not (ByteOrderMark or '\u200b'))
                return false;
        }

        return true;
    }

    private static string Places(int count) => count == 1 ? "in one place" : $"in {count} places";
}
