using System.Text;
using Corpus.Extraction.Diagnostics;

namespace Corpus.Extraction.Texts;

/// <summary>Decodes the bytes of a file and normalizes any characters.</summary>
internal static class Decoder
{
    private const char Replacement = '\uFFFD';
    private const char ByteOrderMark = '\uFEFF';

    // The characters of Windows-1252 at 0x80 to 0x9F. Unicode has control characters there, which texts do not use; a page that was
    // decoded as Latin-1 has its quotation marks there. The HTML standard reads them in the same way.
    private const string Windows = "€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";

    /// <summary>Decodes a file as UTF-16 if it has such a byte order mark, and as UTF-8 otherwise. Invalid bytes become U+FFFD.</summary>
    public static string FromBytes(ReadOnlySpan<byte> bytes)
    {
        var encoding =
            bytes.Length < 2
                ? Encoding.UTF8
                : (bytes[0], bytes[1]) switch
                {
                    (0xFF, 0xFE) => Encoding.Unicode,
                    (0xFE, 0xFF) => Encoding.BigEndianUnicode,
                    _ => Encoding.UTF8,
                };
        return encoding.GetString(bytes.ToArray());
    }

    /// <summary>
    /// Removes a byte order mark and the CR of CR LF. All other characters keep their order: CR, U+000B, U+000C, U+2028, and
    /// U+2029 become a line feed, and invalid characters become U+FFFD.
    /// </summary>
    public static DecodedText Decode(string raw) => IsNormal(raw) ? new DecodedText(raw, OffsetMap.Identity, default) : Normalize(raw);

    private static DecodedText Normalize(string raw)
    {
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
        var offsets = new OffsetMap(removed.ToEquatableArray());
        if (IsEmpty(text))
            return new DecodedText(
                null,
                offsets,
                new([new Finding(DiagnosticKinds.EmptyText, default, raw.Length == 0 ? "is empty" : "contains only white space")])
            );
        var findings = places.Select(p => new Finding(p.Key, new TextSpan(p.Value.First, 1), Places(p.Value.Count))).OrderBy(f => f.Span);
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
