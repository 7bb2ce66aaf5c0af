using Corpus.Extraction.Articles;
using Corpus.Extraction.Catalog;
using Corpus.Extraction.Texts;

namespace Corpus.Extraction.Tests;

/// <summary>An editor that has a newer text calls the reading of the older one off. How soon it ends is measured in <c>bench/Corpus.Fuzz</c>.</summary>
public class CancellationTests
{
    private static readonly ArticleSource TenMegabytes = new(
        Decoder.Decode(string.Concat(Enumerable.Repeat("“It rains,” Carl Dorn said on Monday, 5 May 2024.\n", 200_000))).Text!,
        null,
        null,
        default
    );

    [Fact]
    public void A_reading_that_was_called_off_before_it_begins_does_not_begin() =>
        Assert.Throws<OperationCanceledException>(() => Extractor.Extract(TenMegabytes, null, new CancellationToken(canceled: true)));

    [Fact]
    public void A_reading_that_is_called_off_in_its_course_ends()
    {
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        Assert.Throws<OperationCanceledException>(() => Extractor.Extract(TenMegabytes, null, soon.Token));
    }
}
