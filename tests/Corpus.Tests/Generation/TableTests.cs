extern alias generator;

using System.Text;
using Corpus.Data;
using generator::Corpus.Extraction.Compilation;

namespace Corpus.Tests.Generation;

/// <summary>A table that the generator writes, read by the library: around the ends of the pieces that it is kept in and of the pages that it is written in.</summary>
public class TableTests
{
    private const int PageRows = 1 << Layout.PageRowBits;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(PageRows - 1)]
    [InlineData(PageRows)]
    [InlineData(PageRows + 1)]
    [InlineData((2 * PageRows) + 300)]
    public void What_was_written_is_read(int rows)
    {
        var writer = new TableWriter(columns: 3);
        for (var row = 0; row < rows; row++)
            writer.Row(row, 0, rows - row);
        var written = writer.Written();
        Assert.Equal(rows, written.Count);
        Assert.Equal((rows + PageRows - 1) / PageRows, written.Pages.Count);
        for (var page = 0; page < written.Pages.Count; page++)
        {
            var data = Encoding.ASCII.GetBytes(written.Pages[page]);
            var table = new Table(data, 0, 0);
            for (var row = page * PageRows; row < Math.Min(rows, (page + 1) * PageRows); row++)
                Assert.Equal((row, 0, rows - row), (table.Read(data, row % PageRows, 0), table.Read(data, row % PageRows, 1), table.Read(data, row % PageRows, 2)));
        }
    }

    [Fact]
    public void Many_rows_at_once_are_as_each_by_itself()
    {
        int[] numbers = [.. Enumerable.Range(0, 2000)];
        var (one, many) = (new TableWriter(columns: 2), new TableWriter(columns: 2));
        for (var i = 0; i < numbers.Length; i += 2)
            one.Row(numbers[i], numbers[i + 1]);
        many.Rows(numbers.AsSpan(0, 6));
        many.Rows(numbers.AsSpan(6));
        Assert.Equal(one.Written(), many.Written());
    }

    [Fact]
    public void A_row_that_does_not_fit_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new TableWriter(columns: 2).Row(1));
        Assert.Throws<ArgumentException>(() => new TableWriter(columns: 2).Row(1, -1));
        Assert.Throws<ArgumentException>(() => new TableWriter(columns: 2).Rows([1, 2, 3]));
    }
}
