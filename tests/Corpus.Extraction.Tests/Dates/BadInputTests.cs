using Corpus.Extraction.Articles;
using Corpus.Extraction.Catalog;
using Corpus.Extraction.Dates;
using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Tests.Dates;

/// <summary>What no calendar has, or no article: nothing is thrown, and no date is invented.</summary>
public class BadInputTests
{
    /// <summary>Published on Thursday, 2025-06-12.</summary>
    [Theory]
    // Days, months and years that there are not.
    [InlineData("On February 30 nothing happened.")]
    [InlineData("On February 30, 2025, nothing happened.")]
    [InlineData("On 30 February it rained.")]
    [InlineData("On April 31 it rained.")]
    [InlineData("On the 45th of May it rained.")]
    [InlineData("On the 45th of May, 2025, it rained.")]
    [InlineData("On the 45th it rained.")]
    [InlineData("Filed on 2025-13-01.")]
    [InlineData("Filed on 13/13/2025.")]
    [InlineData("Filed on 2025-02-30.")]
    [InlineData("Filed on 0000-00-00.")]
    [InlineData("It fell in the year 0.")]
    [InlineData("It fell in the year 99999.")]
    [InlineData("It fell in 0000 and in 99999.")]
    [InlineData("On June 5, 0000, it fell.")]
    [InlineData("On June 5, 99999, it fell.")]
    [InlineData("It rang at 25:61 p.m. sharp.")]
    [InlineData("It grew in the fifth quarter.")]
    [InlineData("It grew in Q9 and H7.")]
    [InlineData("It stood since the 0th century.")]
    // A leap day stands only where the year has one.
    [InlineData("It fell on Feb. 29, 2025.")]
    [InlineData("It fell on [Feb. 29, 2024 = 2024-02-29].")]
    [InlineData("It fell on [29 February 2000 = 2000-02-29].")]
    [InlineData("It fell on 29 February 1900.")]
    // Figures without end.
    [InlineData("Call 98765432109876543210987654321098765432109876543210.")]
    [InlineData("Call 2025202520252025202520252025-06-12.")]
    [InlineData("It rose 1998199819981998 times.")]
    // Beyond what the calendar holds.
    [InlineData("It began 999999999 years from now or 999999999999999999 years ago.")]
    public void Nothing_is_invented(string marked)
    {
        var text = Marked.Text(marked);
        var found = ExpressionFinder.Find(Document.Read(text), CalendarDate.Of(2025, 6, 12), new List<Finding>());
        Assert.Equal(marked, Marked.Write(text, [.. found.Where(e => e.When is not null)]));
    }

    /// <summary>The machine's clock is not asked: an article may be published on any day.</summary>
    [Theory]
    [InlineData(2999, 12, 31, "It opened [yesterday = 2999-12-30] and closes [tomorrow = 3000-01-01].")]
    [InlineData(9999, 12, 31, "It opened [yesterday = 9999-12-30], closes tomorrow and opens next year.")]
    [InlineData(1, 1, 1, "It opened yesterday, closes [tomorrow = 0001-01-02] and was shut last year.")]
    public void Any_day_of_publication_is_taken_as_it_is(int year, int month, int day, string marked)
    {
        var text = Marked.Text(marked);
        var found = ExpressionFinder.Find(Document.Read(text), CalendarDate.Of(year, month, day), new List<Finding>());
        Assert.Equal(marked, Marked.Write(text, [.. found.Where(e => e.When is not null)]));
    }

    [Fact]
    public void Thousands_of_dates_in_one_line_are_all_found()
    {
        const int Count = 5000;
        var text = string.Join(" ", Enumerable.Range(0, Count).Select(i => $"They met on {1 + (i % 28)} March {1500 + (i % 500)}."));
        var model = Extractor.Extract(new ArticleSource(text, null, CalendarDate.Of(2025, 6, 12), default));
        Assert.Equal(Count, model.Expressions.Count);
        Assert.Equal("1999-03-16", model.Expressions[Count - 1].Value);
    }
}
