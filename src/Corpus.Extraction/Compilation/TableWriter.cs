using Corpus.Data;

namespace Corpus.Extraction.Compilation;

/// <summary>A table while it is filled: the other side of <c>Corpus.Data.Table</c>.</summary>
internal sealed class TableWriter(int columns)
{
    // Rows stand in pieces, of which a page has some: one array for all rows would be copied whenever it is full, and counts as a large object.
    private const int PieceRows = 256;
    private const int PageRows = 1 << Layout.PageRowBits;

    private readonly List<int[]> _pieces = [];

    /// <summary>How many rows there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many digits <see cref="Write(DigitWriter)"/> will write.</summary>
    public int Digits => DigitsOf(Widths(0, Count), Count);

    public void Row(params int[] numbers)
    {
        if (numbers.Length != columns)
            throw new ArgumentException($"a row of {columns} numbers was expected, not of {numbers.Length}", nameof(numbers));
        Rows(numbers);
    }

    /// <summary>Some rows, one after the other.</summary>
    public void Rows(ReadOnlySpan<int> numbers)
    {
        var all = 0;
        foreach (var number in numbers)
            all |= number;
        if (numbers.Length % columns != 0 || all < 0)
            throw new ArgumentException($"rows of {columns} numbers from 0 were expected, not ({string.Join(", ", numbers.ToArray())})", nameof(numbers));
        while (numbers.Length > 0)
        {
            var row = Count % PieceRows;
            if (row == 0)
                _pieces.Add(new int[PieceRows * columns]);
            var room = _pieces[_pieces.Count - 1].AsSpan(row * columns);
            var part = numbers.Slice(0, Math.Min(room.Length, numbers.Length));
            part.CopyTo(room);
            numbers = numbers.Slice(part.Length);
            Count += part.Length / columns;
        }
    }

    /// <summary>The table, for one literal.</summary>
    public void Write(DigitWriter digits) => Write(digits, 0, Count, Widths(0, Count));

    public WrittenTable Written() => new(Count, Pages().ToEquatableArray());

    private IEnumerable<string> Pages()
    {
        for (var first = 0; first < Count; first += PageRows)
        {
            var rows = Math.Min(PageRows, Count - first);
            var widths = Widths(first, rows);
            var digits = new DigitWriter(DigitsOf(widths, rows));
            Write(digits, first, rows, widths);
            yield return digits + new string('0', Layout.Padding);
        }
    }

    private void Write(DigitWriter digits, int first, int rows, int[] widths)
    {
        digits.Add(columns, Layout.DigitBits);
        foreach (var width in widths)
            digits.Add(width, Layout.DigitBits);
        for (var row = first; row < first + rows; row += PieceRows)
            digits.Add(Piece(row, first + rows), widths);
        digits.EndDigit();
    }

    // The head has a digit for the number of columns, and one for each.
    private int DigitsOf(int[] widths, int rows) => 1 + columns + (int)((((long)widths.Sum() * rows) + Layout.DigitBits - 1) / Layout.DigitBits);

    private int[] Widths(int first, int rows)
    {
        var largest = new int[columns];
        for (var row = first; row < first + rows; row += PieceRows)
        {
            var piece = Piece(row, first + rows);
            for (var i = 0; i < piece.Length; i += columns)
            {
                for (var column = 0; column < columns; column++)
                    largest[column] |= piece[i + column];
            }
        }

        return Array.ConvertAll(largest, BitsOf);
    }

    /// <summary>The rows of the piece that begins with a row, up to an end.</summary>
    private ReadOnlySpan<int> Piece(int row, int end) => _pieces[row / PieceRows].AsSpan(0, Math.Min(PieceRows, end - row) * columns);

    private static int BitsOf(int number)
    {
        var bits = 0;
        for (; number > 0; number >>= 1)
            bits++;
        return bits;
    }
}
