namespace Corpus.Extraction.Texts;

/// <summary>Converts UTF-8 byte offsets of a text to UTF-16 offsets. A series of ascending queries takes linear time.</summary>
/// <param name="start">The offset in the text at which the UTF-8 form starts.</param>
internal sealed class Utf8Offsets(string text, int start)
{
    private int _utf16;
    private long _utf8 = long.MaxValue;

    public int ToUtf16(long utf8)
    {
        if (utf8 < _utf8)
            (_utf16, _utf8) = (start, 0);
        while (_utf8 < utf8 && _utf16 < text.Length)
        {
            var c = text[_utf16];
            if (c < 0x80)
            {
                _utf8++;
                _utf16++;
                continue;
            }

            var pair = char.IsHighSurrogate(c) && _utf16 + 1 < text.Length && char.IsLowSurrogate(text[_utf16 + 1]);
            // An unpaired surrogate is written as U+FFFD, which has three bytes.
            _utf8 +=
                pair ? 4
                : c < 0x800 ? 2
                : 3;
            _utf16 += pair ? 2 : 1;
        }

        return _utf16;
    }
}
