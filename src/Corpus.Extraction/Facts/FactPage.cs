using Corpus.Extraction.Pages;

namespace Corpus.Extraction.Facts;

/// <summary>A page as the rules for its facts see it: its lines, and where its article begins.</summary>
internal sealed class FactPage
{
    // Titles of a page are looked for before this share of its prose, in percent.
    private const int CoreShare = 15;

    private readonly Page _page;

    public FactPage(Page page)
    {
        _page = page;
        Lines = [.. page.Lines.Select(line => new FactLine(line))];
        var body = Body.Of(page, kinds: null, title: -1);
        (First, Last) = (body.First, body.Last);
        while (First < Last && !Lines[First].EndsSentence)
            First++;
        Core = FindCore();
        if (Lines.Length > 0)
            Words.CountProse(page.Lines[First].Terms, page.Lines[Last].Terms);
    }

    public string Text => _page.Text;

    public FactLine[] Lines { get; }

    public PageWords Words => _page.Words;

    /// <summary>The first line of the article that ends like a sentence.</summary>
    public int First { get; }

    /// <summary>The last line of the article.</summary>
    public int Last { get; }

    /// <summary>A line that is certainly behind the title.</summary>
    public int Core { get; }

    /// <summary>How many lines have the same words, the line itself included.</summary>
    public int Repeats(FactLine line) => _page.Repeats(line.Number);

    private int FindCore()
    {
        int all = 0,
            sum = 0;
        for (var i = First; i <= Last; i++)
            all += PointsOf(i);
        var core = First;
        for (; core < Last; core++)
        {
            sum += PointsOf(core);
            if (sum * 100L >= all * (long)CoreShare)
                break;
        }

        return core;
    }

    private int PointsOf(int i) => Math.Max(Body.Points(_page.Lines[i]), 0);
}
