using Corpus.Extraction.Texts;

namespace Corpus.Extraction.Tests.Texts;

public class LineMapTests
{
    [Theory]
    [InlineData("", 0, 1, 1)]
    [InlineData("ab\ncd", 0, 1, 1)]
    [InlineData("ab\ncd", 2, 1, 3)]
    [InlineData("ab\ncd", 3, 2, 1)]
    [InlineData("ab\r\ncd", 3, 1, 4)]
    [InlineData("ab\r\ncd", 4, 2, 1)]
    [InlineData("ab\rcd", 3, 2, 1)]
    [InlineData("😀a", 2, 1, 3)]
    [InlineData("ab\n", 3, 2, 1)]
    public void Finds_line_and_column(string text, int offset, int line, int column) =>
        Assert.Equal((line, column), new LineMap(text).Of(offset));
}
