namespace Corpus.Data;

/// <summary>The decoded header of a table: the positions of its rows and columns.</summary>
internal sealed class Table
{
    private readonly int _rows;
    private readonly int _rowBits;
    private readonly int[] _columns;
    private readonly int[] _widths;

    /// <param name="data">The literal that holds it.</param>
    /// <param name="start">The digit at which its head begins.</param>
    /// <param name="literal">The number of the literal.</param>
    public Table(ReadOnlySpan<byte> data, int start, int literal)
    {
        Literal = literal;
        _columns = new int[data[start] - '0'];
        _widths = new int[_columns.Length];
        for (var i = 0; i < _columns.Length; i++)
        {
            _columns[i] = _rowBits;
            _widths[i] = data[start + 1 + i] - '0';
            _rowBits += _widths[i];
        }

        _rows = (start + 1 + _columns.Length) * Layout.DigitBits;
    }

    public int Literal { get; }

    public int Read(ReadOnlySpan<byte> data, int row, int column) =>
        Digits.Read(data, _rows + (row * _rowBits) + _columns[column], _widths[column]);

    /// <summary>Reads the first columns of a row, which is quicker than one after the other.</summary>
    public void Read(ReadOnlySpan<byte> data, int row, Span<int> numbers)
    {
        var at = _rows + (row * _rowBits);
        var (bits, known) = (0UL, 0);
        for (var column = 0; column < numbers.Length; column++)
        {
            var width = _widths[column];
            if (known < width)
                (bits, known) = (Digits.From(data, at), Digits.Known);
            numbers[column] = (int)(bits & ((1UL << width) - 1));
            bits >>= width;
            known -= width;
            at += width;
        }
    }
}
