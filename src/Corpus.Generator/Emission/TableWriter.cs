using Corpus.Data;

namespace Corpus.Generator.Emission;

/// <summary>A table while it is filled: the other side of <c>Corpus.Data.Table</c>.</summary>
internal sealed class TableWriter(int columns)
{
    private readonly List<int> _numbers = [];

    /// <summary>How many rows there are.</summary>
    public int Count => _numbers.Count / columns;

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

    /// <summary>The table in pages.</summary>
    public IEnumerable<string> Pages()
    {
        const int PageRows = 1 << Layout.PageRowBits;
        for (var first = 0; first < Count; first += PageRows)
        {
            var digits = new DigitWriter();
            Write(digits, first, Math.Min(PageRows, Count - first));
            yield return digits.ToString();
        }
    }

    private void Write(DigitWriter digits, int firstRow, int rows)
    {
        var (first, end) = (firstRow * columns, (firstRow + rows) * columns);
        var largest = new int[columns];
        for (var i = first; i < end; i++)
            largest[i % columns] |= _numbers[i];
        var widths = Array.ConvertAll(largest, BitsOf);
        digits.Add(columns, Layout.DigitBits);
        foreach (var width in widths)
            digits.Add(width, Layout.DigitBits);
        for (var i = first; i < end; i++)
            digits.Add(_numbers[i], widths[i % columns]);
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
