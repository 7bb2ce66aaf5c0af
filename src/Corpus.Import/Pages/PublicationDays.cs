using Corpus.Extraction;
using Corpus.Extraction.Facts;
using Corpus.Extraction.Texts;

namespace Corpus.Import.Pages;

/// <summary>Chooses the publication date of a page.</summary>
internal static class PublicationDays
{
    // Older dates are epochs of systems, or dates that the article is about.
    private const int FirstYear = 1990;
    private const int LinesAbove = 6;
    private const int LinesBelow = 12;
    private const int LongestDay = 120;

    public static ImportedFact? Find(PageView page, PageFacts facts, int headline)
    {
        foreach (var claim in Claims(page, facts, headline))
        {
            if (DayOf(claim.Value) is not { } day)
                continue;
            return new(day.ToString(), claim.Place);
        }

        return null;
    }

    private static IEnumerable<ImportedFact> Claims(PageView page, PageFacts facts, int headline)
    {
        foreach (var claim in page.Claims.Of(PageKey.Published))
            yield return new(claim.Value, claim.Place);
        foreach (
            var time in page.Document.QuerySelectorAll("[itemprop=datePublished], time[pubdate], time[class*=publish], time.entry-date")
        )
            yield return new(time.GetAttribute("datetime") ?? time.GetAttribute("content") ?? Words.Clean(time.TextContent), "time");
        if (facts.Day is { } stated)
            yield return new(stated.Value, "the page");
        foreach (
            var element in page.Document.QuerySelectorAll("[class*=date], [class*=Date], [class*=publish], [class*=posted], [class*=time]")
        )
        {
            if (
                headline >= 0
                && page.LineOf(element) is var line
                && line >= headline - LinesAbove
                && line <= headline + LinesBelow
                && (Hints.Of(element) & (Hint.Day | Hint.Site)) == Hint.Day
                && Words.Clean(element.TextContent) is { Length: <= LongestDay } words
                && DayIn(words) is { } day
            )
                yield return new(day, "an element marked as a date");
        }

        foreach (var time in page.Document.QuerySelectorAll("time[datetime]"))
        {
            if (headline >= 0 && page.LineOf(time) is var line && line >= headline - LinesAbove && line <= headline + LinesBelow)
                yield return new(time.GetAttribute("datetime")!, "time");
        }
    }

    /// <summary>The first complete date in the words of a date element, such as "Posted on April 13, 2023".</summary>
    private static string? DayIn(string words)
    {
        var tokens = LineTokens.Read(words, new(0, words.Length));
        for (var at = 0; at < tokens.Length; at++)
        {
            if (DayReader.Read(words, tokens, at, DayOrder.Unknown, null, out _).Date is { } day)
                return day.ToString();
        }

        return null;
    }

    private static CalendarDate? DayOf(string value) => Timestamp.Parse(value) is { Year: >= FirstYear } day ? day : null;
}
