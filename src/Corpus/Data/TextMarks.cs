using System.Text;

namespace Corpus.Data;

/// <summary>Finds words in the UTF-8 of a text by their span in UTF-16 code units, so that little more than these words is decoded.</summary>
internal sealed class TextMarks
{
    // The distance of the marks in bytes, as a power of two.
    private const int MarkBits = 9;

    // As many code units are decoded without an array.
    private const int Few = 1024;

    // The number of code units before each mark but the one at the start of the text.
    private readonly int[] _units;

    /// <param name="start">The start of the text in its shard.</param>
    /// <param name="text">The text.</param>
    public TextMarks(int start, ReadOnlySpan<byte> text)
    {
        (Start, Bytes, _units) = (start, text.Length, new int[text.Length >> MarkBits]);
        var (units, place) = (0, 0);
        for (var i = 0; i < _units.Length; i++)
        {
            var next = Place(text, i + 1);
            _units[i] = units += Encoding.UTF8.GetCharCount(text[place..next]);
            place = next;
        }
    }

    public int Start { get; }

    public int Bytes { get; }

    /// <summary>Decodes the words of a span. Each of its ends can be inside of a surrogate pair.</summary>
    public string Decode(ReadOnlySpan<byte> text, TextSpan span)
    {
        // The last mark that is not after the words.
        var (mark, high) = (0, _units.Length);
        while (mark < high)
        {
            var middle = (mark + high) >>> 1;
            if (_units[middle] <= span.Start)
                mark = middle + 1;
            else
                high = middle;
        }

        var before = span.Start - (mark > 0 ? _units[mark - 1] : 0);
        var end = before + span.Length;
        // One more than needed: the words can end inside of a pair, and no half of one is decoded.
        var units = end < Few ? stackalloc char[Few] : new char[end + 1];
        System.Text.Unicode.Utf8.ToUtf16(text[Place(text, mark)..], units[..(end + 1)], out _, out var decoded);
        return new string(units[..decoded][before..end]);
    }

    /// <summary>Returns the place of a mark: the start of a character.</summary>
    private static int Place(ReadOnlySpan<byte> text, int mark)
    {
        var place = mark << MarkBits;
        while (place < text.Length && (text[place] & 0xC0) == 0x80)
            place++;
        return place;
    }
}
