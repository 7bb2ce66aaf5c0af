using Corpus.Data;
using Corpus.Generator.Texts;

namespace Corpus.Generator.Emission;

/// <summary>A table while it is filled: the other side of <c>Corpus.Data.Table</c>.</summary>
internal sealed class TableWriter(int columns)
{
    private readonly List<int> _numbers = [];

    /// <summary>How many rows there are.</summary>
    public int Count => _numbers.Count / columns;

    /// <summary>A row of a table of one column, which has the most rows: no array is made for it.</summary>
    public void Row(int number)
    {
        if (columns != 1 || number < 0)
            throw new ArgumentException($"a row of {columns} numbers from 0 was expected, not {number}", nameof(number));
        _numbers.Add(number);
    }

    public void Row(params int[] numbers)
    {
        var all = 0;
        foreach (var number in numbers)
            all |= number;
        if (numbers.Length != columns || all < 0)
            throw new ArgumentException($"a row of {columns} numbers from 0 was expected, not ({string.Join(", ", numbers)})", nameof(numbers));
        _numbers.AddRange(numbers);
    }

    /// <summary>The table, for one literal.</summary>
    public void Write(DigitWriter digits) => Write(digits, 0, Count);

    public WrittenTable Written() => new(Count, Pages().ToEquatableArray());

    private IEnumerable<string> Pages()
    {
        const int PageRows = 1 << Layout.PageRowBits;
        for (var first = 0; first < Count; first += PageRows)
        {
            var digits = new DigitWriter();
            Write(digits, first, Math.Min(PageRows, Count - first));
            yield return digits + new string('0', Layout.Padding);
        }
    }

    private void Write(DigitWriter digits, int firstRow, int rows)
    {
        var (first, end) = (firstRow * columns, (firstRow + rows) * columns);
        var largest = new int[columns];
        for (var row = first; row < end; row += columns)
        {
            for (var column = 0; column < columns; column++)
                largest[column] |= _numbers[row + column];
        }

        var widths = Array.ConvertAll(largest, BitsOf);
        digits.Add(columns, Layout.DigitBits);
        foreach (var width in widths)
            digits.Add(width, Layout.DigitBits);
        for (var row = first; row < end; row += columns)
        {
            for (var column = 0; column < columns; column++)
                digits.Add(_numbers[row + column], widths[column]);
        }

        digits.EndDigit();
    }

    private static int BitsOf(int number)
    {
        var bits = 0;
        for (; number > 0; number >>= 1)
            bits++;
        return bits;
    }
}
