namespace Corpus.Accuracy.Scoring.Pages;

/// <summary>The article's own text (title, headings, paragraphs, list items) against the site's, by characters that are not blanks.</summary>
internal static class BodyPoints
{
    public static void Score(ScoredPage page)
    {
        int[] seen = [.. Enumerable.Range(0, page.Text.Length).Where(i => !char.IsWhiteSpace(page.Text[i]))];
        page.Table.Add(
            "body",
            new Ratio(seen.Count(i => page.Body[i] && page.FoundBody[i]), seen.Count(i => page.FoundBody[i]), seen.Count(i => page.Body[i]))
        );
    }
}
