namespace Corpus.Extraction.Texts;

/// <summary>The offsets at which lines start. As in editors and the compiler, a line ends with LF, CR, or CR LF.</summary>
internal sealed class LineMap
{
    private readonly int[] _starts;
    private readonly int _length;

    public LineMap(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                starts.Add(i + 1);
        }

        (_starts, _length) = ([.. starts], text.Length);
    }

    /// <param name="starts">The offsets at which the lines begin, the first of them 0.</param>
    /// <param name="length">The length of the text.</param>
    public LineMap(EquatableArray<int> starts, int length) => (_starts, _length) = ([.. starts], length);

    /// <summary>The number of lines. A line break at the end of the text begins one more, which is empty.</summary>
    public int Count => _starts.Length;

    /// <summary>The line and column of an offset, both from 1; columns count UTF-16 code units.</summary>
    public (int Line, int Column) Of(int offset)
    {
        var found = Array.BinarySearch(_starts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, offset - _starts[line] + 1);
    }

    /// <summary>The span of a line (one-based), including its line break; empty and at the end of the text if there is no such line.</summary>
    public TextSpan Line(int line)
    {
        if (line < 1 || line > _starts.Length)
            return new TextSpan(_length, 0);
        return TextSpan.Between(_starts[line - 1], line < _starts.Length ? _starts[line] : _length);
    }

    /// <summary>The offsets in the decoded text at which the lines of the file start.</summary>
    public static int[] Starts(string raw, DecodedText read)
    {
        var starts = new List<int> { 0 };
        for (var at = read.Text!.IndexOf('\n'); at >= 0; at = read.Text.IndexOf('\n', at + 1))
        {
            // U+2028 is also read as LF, but editors do not treat it as a line break, so it starts no line of the file.
            if (raw[read.Offsets.ToRaw(at)] is '\n' or '\r')
                starts.Add(at + 1);
        }

        return [.. starts];
    }
}
