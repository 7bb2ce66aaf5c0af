namespace Corpus.Tool;

/// <summary>Reads the lines of a stream as bytes: no more of it than the line at hand is kept.</summary>
internal sealed class LineReader(Stream input)
{
    private const int Usual = 1 << 16;

    // A buffer that one long line needed is given back behind it; below this size it is kept.
    private const int Kept = 1 << 22;

    private byte[] _buffer = new byte[Usual];
    private int _start;
    private int _end;

    /// <summary>The bytes up to the next line.</summary>
    public long Position { get; private set; }

    /// <summary>Whether the line at hand was ended: the last one need not be.</summary>
    public bool HasEnd { get; private set; }

    /// <param name="line">Without its end; valid until the next call.</param>
    /// <returns>False behind the last line.</returns>
    public bool Read(out ReadOnlyMemory<byte> line)
    {
        for (var searched = _start; ; )
        {
            var length = _buffer.AsSpan(searched, _end - searched).IndexOf((byte)'\n');
            if (length >= 0)
            {
                line = Line(searched + length, next: searched + length + 1);
                return true;
            }

            searched = _end - _start;
            Fill();
            if (_end == searched)
            {
                line = Line(_end, next: _end);
                return _end > 0;
            }
        }
    }

    private ReadOnlyMemory<byte> Line(int end, int next)
    {
        var line = _buffer.AsMemory(_start, end - _start);
        Position += next - _start;
        HasEnd = next > end;
        _start = next;
        return line.Span is [.., (byte)'\r'] ? line[..^1] : line;
    }

    /// <summary>Moves the line begun to the front of the buffer and reads on behind it.</summary>
    private void Fill()
    {
        var begun = _buffer.AsSpan(_start, _end - _start);
        if (_buffer.Length > Kept && begun.Length < Usual)
            _buffer = new byte[Usual];
        begun.CopyTo(_buffer);
        (_start, _end) = (0, _end - _start);
        if (_end == _buffer.Length)
            Array.Resize(ref _buffer, checked(_buffer.Length * 2));
        _end += input.Read(_buffer, _end, _buffer.Length - _end);
    }
}
