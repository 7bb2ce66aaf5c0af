extern alias generator;

using System.Text;
using Corpus.Data;
using generator::Corpus.Extraction.Compilation;
using MentionColumn = generator::Corpus.Data.MentionColumn;

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
        var writer = new TableWriter<MentionColumn>();
        for (var number = 0; number < rows; number++)
        {
            var row = writer.Add();
            row[MentionColumn.Entity] = rows - number;
            row[MentionColumn.Step] = number;
            row[MentionColumn.Length] = 0;
        }

        var written = writer.Written();
        Assert.Equal(rows, written.Count);
        Assert.Equal((rows + PageRows - 1) / PageRows, written.Pages.Count);
        for (var page = 0; page < written.Pages.Count; page++)
        {
            var data = Encoding.ASCII.GetBytes(written.Pages[page]);
            var table = new Table(data, 0, 0);
            for (var row = page * PageRows; row < Math.Min(rows, (page + 1) * PageRows); row++)
                Assert.Equal(
                    (row, 0, rows - row),
                    (table.Read(data, row % PageRows, 0), table.Read(data, row % PageRows, 1), table.Read(data, row % PageRows, 2))
                );
        }
    }
}
