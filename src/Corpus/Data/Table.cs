namespace Corpus.Data;

/// <summary>The head of a table, read: where its rows and columns stand.</summary>
internal sealed class Table
{
    private readonly int _rows;
    private readonly int _rowBits;
    private readonly int[] _columns;
    private readonly int[] _widths;

    /// <param name="data">The literal that holds it.</param>
    /// <param name="start">The digit at which its head begins.</param>
    public Table(ReadOnlySpan<byte> data, int start)
    {
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

    public int Read(ReadOnlySpan<byte> data, int row, int column) => Digits.Read(data, _rows + (row * _rowBits) + _columns[column], _widths[column]);
}
