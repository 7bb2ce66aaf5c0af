using System.Runtime.CompilerServices;
using Corpus.Data;

namespace Corpus.Extraction.Compilation;

/// <summary>Writes a table that <c>Corpus.Data.Table</c> reads. Its Columns are the values of an enumeration, numbered from 0.</summary>
/// <param name="pages">Takes each page of a table that spans articles as soon as it is full, after which its rows are let go. Null keeps all rows.</param>
internal sealed class TableWriter<TColumn>(Action<string>? pages = null) : ITableWriter
    where TColumn : struct, Enum
{
    // Rows are kept in pieces, several of them for a page: one array for all rows would be copied when it grows, and would be a large object.
    private const int PieceRows = 256;
    private const int PageRows = 1 << Layout.PageRowBits;

    private static readonly int Columns = Enum.GetValues(typeof(TColumn)).Length;

    private readonly List<int[]> _pieces = [];

    // The rows before those of the first piece.
    private int _gone;

    // The Columns of the last row that have a number, a bit each.
    private int _assigned = (1 << Columns) - 1;

    /// <inheritdoc/>
    public int Count { get; private set; }

    /// <inheritdoc/>
    public int Digits => DigitsOf(Widths(0, Count), Count);

    /// <summary>Adds a row. The caller assigns a number to each of its Columns before it adds the next row.</summary>
    public Row Add()
    {
        CheckLastRow();
        if (pages is not null && Count - _gone == PageRows)
            WritePage(pages);
        if (Count % PieceRows == 0)
            _pieces.Add(new int[PieceRows * Columns]);
        _assigned = 0;
        return new Row(this, Count++);
    }

    /// <summary>Adds rows of a table that has one column.</summary>
    public TableWriter<TColumn> AddNumbers(ReadOnlySpan<int> numbers)
    {
        foreach (var number in numbers)
            Add()[default] = number;
        return this;
    }

    /// <inheritdoc/>
    public void Write(DigitWriter digits) => Write(digits, 0, Count, Widths(0, Count));

    /// <summary>Returns the table in pages.</summary>
    public WrittenTable Written() => new(Count, Pages().ToEquatableArray());

    /// <summary>Hands over the last page, and returns the number of rows.</summary>
    public int End()
    {
        if (Count > _gone)
            WritePage(pages!);
        return Count;
    }

    private IEnumerable<string> Pages()
    {
        for (var first = 0; first < Count; first += PageRows)
            yield return Page(first);
    }

    private string Page(int first)
    {
        var rows = Math.Min(PageRows, Count - first);
        var widths = Widths(first, rows);
        var digits = new DigitWriter(DigitsOf(widths, rows));
        Write(digits, first, rows, widths);
        return digits + new string('0', Layout.Padding);
    }

    private void WritePage(Action<string> pages)
    {
        pages(Page(_gone));
        _gone = Count;
        _pieces.Clear();
    }

    private void Write(DigitWriter digits, int first, int rows, int[] widths)
    {
        digits.Add(Columns, Layout.DigitBits);
        foreach (var width in widths)
            digits.Add(width, Layout.DigitBits);
        for (var row = first; row < first + rows; row += PieceRows)
            digits.Add(Piece(row, first + rows), widths);
        digits.EndDigit();
    }

    // The head has a digit for the number of columns, and one for each column.
    private static int DigitsOf(int[] widths, int rows) =>
        1 + Columns + (int)((((long)widths.Sum() * rows) + Layout.DigitBits - 1) / Layout.DigitBits);

    private int[] Widths(int first, int rows)
    {
        CheckLastRow();
        var largest = new int[Columns];
        for (var row = first; row < first + rows; row += PieceRows)
        {
            var piece = Piece(row, first + rows);
            for (var i = 0; i < piece.Length; i += Columns)
            {
                for (var column = 0; column < Columns; column++)
                    largest[column] |= piece[i + column];
            }
        }

        return Array.ConvertAll(largest, BitsOf);
    }

    /// <summary>Returns the rows of the piece that begins with a row, up to an end.</summary>
    private ReadOnlySpan<int> Piece(int row, int end) =>
        _pieces[(row - _gone) / PieceRows].AsSpan(0, Math.Min(PieceRows, end - row) * Columns);

    private static int BitsOf(int number)
    {
        var bits = 0;
        for (; number > 0; number >>= 1)
            bits++;
        return bits;
    }

    private void CheckLastRow()
    {
        if (_assigned != (1 << Columns) - 1)
            throw new InvalidOperationException($"A row of {typeof(TColumn).Name} has no number in a column.");
    }

    private void Set(int row, TColumn column, int number)
    {
        var index = Unsafe.As<TColumn, int>(ref column);
        if (number < 0)
            throw new ArgumentOutOfRangeException(nameof(number), number, $"A number of {typeof(TColumn).Name}.{column} is negative.");
        _pieces[(row - _gone) / PieceRows][(row % PieceRows * Columns) + index] = number;
        _assigned |= 1 << index;
    }

    /// <summary>The last row of a table.</summary>
    public readonly ref struct Row(TableWriter<TColumn> table, int number)
    {
        /// <summary>Sets the number of a column, which is 0 or more.</summary>
        public int this[TColumn column]
        {
            set => table.Set(number, column, value);
        }
    }
}

/// <summary>A table of any columns.</summary>
internal interface ITableWriter
{
    /// <summary>Gets the number of rows.</summary>
    int Count { get; }

    /// <summary>Gets the number of digits that <see cref="Write"/> writes.</summary>
    int Digits { get; }

    /// <summary>Writes the table for one literal.</summary>
    void Write(DigitWriter digits);
}
