using Corpus.Data;
using Corpus.Extraction.Articles;
using Corpus.Extraction.Compilation;
using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Entities;

namespace Corpus.Extraction.Tests.Compilation;

/// <summary>What is too large, and how what is large is divided.</summary>
public class SizeTests
{
    [Theory]
    [InlineData(4_000_000, null)]
    [InlineData(4_000_001, "4000001 UTF-16 code units, and the limit is 4000000")]
    public void A_text_may_be_too_long(int length, string? detail) => Assert.Equal(detail, Limits.Check(new string('a', length))?.Detail);

    [Theory]
    [InlineData(20_000_000, null)]
    [InlineData(20_000_001, "ManyTexts 20")]
    [InlineData(200_000_000, "ManyTexts 200")]
    [InlineData(200_000_001, "TooManyTexts 200")]
    public void All_texts_may_be_too_long(long length, string? said) =>
        Assert.Equal(
            said,
            Limits.CheckSize(length) is { } finding
                ? (
                    finding.Kind == DiagnosticKinds.ManyTexts ? "ManyTexts "
                    : finding.Kind == DiagnosticKinds.TooManyTexts ? "TooManyTexts "
                    : ""
                ) + finding.Detail
                : null
        );

    /// <summary>"3 x 10": three texts of ten characters each; and how many texts each shard holds.</summary>
    [Theory]
    [InlineData("1 x 0", "1")]
    [InlineData("3 x 10", "3")]
    [InlineData("40 x 2000", "32 8")]
    [InlineData("24 x 10000", "4 4 4 4 4 4")]
    [InlineData("40 x 20000", "2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2")]
    [InlineData("12 x 40000", "1 1 1 1 1 1 1 1 1 1 1 1")]
    // None is longer than 1 MB but for a text that is so alone.
    [InlineData("26 x 524287", "2 2 2 2 2 2 2 2 2 2 2 2 2")]
    [InlineData("24 x 524289", "1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1")]
    [InlineData("2 x 524288, 24 x 1", "2 2 2 2 2 2 2 2 2 2 2 2 2")]
    [InlineData("1 x 524289, 1 x 524288, 24 x 1", "1 1 2 2 2 2 2 2 2 2 2 2 2 2")]
    [InlineData("1 x 700000, 1 x 400000, 200 x 1", "1 15 16 16 16 16 16 16 16 16 16 16 16 10")]
    public void A_corpus_is_divided_into_shards(string texts, string shards)
    {
        var lengths = texts
            .Split(", ")
            .Select(part => part.Split(" x "))
            .SelectMany(part => Enumerable.Repeat(int.Parse(part[1], null), int.Parse(part[0], null)));
        var given = lengths
            .Select((length, i) => new CorpusText("Press", $"{i:D4}.txt", new string('a', length), new([0]), null, default, Empty))
            .ToArray();
        var found = Shard.Of(Given.Names(given), number => given[number]).ToArray();
        Assert.Equal(shards, string.Join(" ", found.Select(s => s.Articles.Count)));
        Assert.Equal(Enumerable.Range(0, found.Length), found.Select(s => s.Number));
        Assert.Equal(given, found.SelectMany(s => s.Articles).Select(a => a.Source));
    }

    private static readonly ArticleModel Empty = new(
        default,
        default,
        new ArticleEntities(default, default),
        default,
        default,
        default,
        default,
        default
    );

    [Fact]
    public void Names_are_divided_into_pages()
    {
        var pages = new List<string>();
        var names = new NamePages(new TableWriter<NameColumn>(), pages.Add);
        var (first, second) = (new string('a', 1 << 19), new string('b', (1 << 19) - 3));
        Assert.Equal([0, 1, 2, 3, 4], new[] { first, second, "", "c", "c" }.Select(names.Add));
        // Those that others may have: numbers from 1, and 0 for none.
        Assert.Equal([6, 7, 0, 0, 6], new[] { "c", "d", null, "", "c" }.Select(names.ShareOptional));
        Assert.Equal([8, 0], new[] { "c", null }.Select(names.AddOptional));
        Assert.Equal((8, 2), (names.Count, names.End()));
        Assert.Equal([first + "\n" + second + "\n\n", "c\nc\nc\nd\nc\n"], pages);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(65_536)]
    [InlineData(150_000)]
    public void Pages_that_are_handed_over_are_those_of_the_whole_table(int rows)
    {
        int[] numbers = [.. Enumerable.Range(0, rows).Select(row => row * 7919 % 100_003)];
        var pages = new List<string>();

        Assert.Equal(rows, new TableWriter<NumberColumn>(pages.Add).AddNumbers(numbers).End());
        Assert.Equal(new TableWriter<NumberColumn>().AddNumbers(numbers).Written().Pages, pages);
    }

    /// <summary>The reader would take a negative number for another number, and a column without a number for 0.</summary>
    [Fact]
    public void A_row_has_a_number_from_0_in_each_column()
    {
        Assert.StartsWith(
            "A number of NameColumn.Bytes is negative. (Parameter 'number')",
            Assert.Throws<ArgumentOutOfRangeException>(() => new TableWriter<NameColumn>().Add()[NameColumn.Bytes] = -1).Message,
            StringComparison.Ordinal
        );
        var table = new TableWriter<NameColumn>();
        table.Add()[NameColumn.Bytes] = 1;
        Assert.Equal("A row of NameColumn has no number in a column.", Assert.Throws<InvalidOperationException>(() => table.Add()).Message);
        Assert.Throws<InvalidOperationException>(table.Written);
    }

    [Theory]
    [InlineData(typeof(ArticleColumn))]
    [InlineData(typeof(EntityColumn))]
    [InlineData(typeof(QuoteColumn))]
    [InlineData(typeof(NameColumn))]
    [InlineData(typeof(ArticleOffsetColumn))]
    [InlineData(typeof(BlockColumn))]
    [InlineData(typeof(MentionColumn))]
    [InlineData(typeof(DetailColumn))]
    [InlineData(typeof(ExpressionColumn))]
    [InlineData(typeof(EventColumn))]
    [InlineData(typeof(ArticleEntityColumn))]
    [InlineData(typeof(NumberColumn))]
    public void Columns_are_numbered_from_0(Type columns) =>
        Assert.Equal(
            Enumerable.Range(0, Enum.GetValues(columns).Length),
            Enum.GetValues(columns).Cast<object>().Select(column => (int)column)
        );
}
