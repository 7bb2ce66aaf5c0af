using Corpus.Accuracy.Data;

namespace Corpus.Accuracy.Scoring.Pages;

/// <summary>A page as one way of scraping leaves it.</summary>
/// <param name="Apply">Cuts the text and moves the gold with it.</param>
/// <param name="Declared">The day that is told to the tool.</param>
internal sealed record PageMode(string Name, Func<Page, Page> Apply, Func<Page, string?> Declared)
{
    private const PageFields All = PageFields.Title | PageFields.Byline | PageFields.Published;

    private const int LinesBefore = 4;
    private const int LinesAfter = 8;

    public static IReadOnlyList<PageMode> Modes { get; } =
    [
        // Nothing is declared: title, byline and day must be read off the page.
        new("bare", page => page with { ReadOff = All }, _ => null),
        new("declared", page => page with { ReadOff = PageFields.Title | PageFields.Byline }, page => page.PagePublished),
        // What a reader mode leaves: a few lines around the article.
        new("light", page => Trim(page) with { ReadOff = PageFields.Title | PageFields.Byline }, page => page.PagePublished),
        // Nobody can know the day: nothing relative may be resolved to one.
        new("undated", page => Blank(page) with { Published = null, ReadOff = All }, _ => null),
    ];

    private static Page Blank(Page page)
    {
        var text = page.Text.ToCharArray();
        foreach (var place in page.PublishedAt)
            Array.Fill(text, ' ', place[0], place[1] - place[0]);
        return page with { Text = new string(text) };
    }

    private static Page Trim(Page page)
    {
        PageBlock[] body = [.. page.Blocks.Where(b => b.IsBody)];
        var (start, end) = (body[0].Start, body[^1].End);
        for (var i = 0; i < LinesBefore && start > 0; i++)
            start = start > 1 ? Math.Max(page.Text.LastIndexOf('\n', start - 2), 0) : 0;
        for (var i = 0; i < LinesAfter && end < page.Text.Length; i++)
            end = page.Text.IndexOf('\n', end + 1) is >= 0 and var next ? next : page.Text.Length;
        if (page.Text[start] == '\n')
            start++;

        bool Stays(int from, int to) => start <= from && to <= end;
        return page with
        {
            Text = page.Text[start..end],
            Blocks =
            [
                .. page.Blocks.Where(b => Stays(b.Start, b.End)).Select(b => b with { Start = b.Start - start, End = b.End - start }),
            ],
            Quotes =
            [
                .. page.Quotes.Where(q => Stays(q.Start, q.End)).Select(q => q with { Start = q.Start - start, End = q.End - start }),
            ],
            Dates = [.. page.Dates.Where(d => Stays(d.Start, d.End)).Select(d => d with { Start = d.Start - start, End = d.End - start })],
        };
    }
}
