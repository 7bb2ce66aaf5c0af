namespace Corpus.Extraction.Pages;

/// <summary>Where the article stands on a page: its first and its last line.</summary>
/// <remarks>
/// The lines of an article are mostly running text, and those around it are mostly short. Each line of text counts as many points as it has words, each other line costs
/// some; the article is the stretch with the most points (the maximum subsequence of Pasternack and Roth 2009), found in one pass. The facts ask before the words of the
/// lines are known, since the title is found by the text below it; the blocks ask again with the title and with what the words of the lines say.
/// </remarks>
internal readonly record struct Body(int First, int Last)
{
    // More words say nothing more about a line.
    private const int MostPoints = 40;

    // As long as the words are not known, a long paragraph tells most.
    private const int MostUnread = 100;

    // What a line without a sentence costs. An article stays whole across ten of them for each paragraph of forty words.
    private const int CostOfShort = 4;

    // What it costs as long as its words are not known: most such lines are those of menus.
    private const int CostOfUnread = 7;

    // What the site puts between paragraphs stands in the middle of articles too.
    private const int CostOfOther = 2;

    /// <summary>A line above or below the text may belong to it if hardly any others stand there.</summary>
    public const int MostStrayLines = 2;

    /// <param name="kinds">What the lines are as far as their words tell; null if nobody has asked yet.</param>
    /// <param name="title">The line that is the title, or -1.</param>
    public static Body Of(Page page, BlockKind?[]? kinds, int title)
    {
        var points = new int[page.Lines.Length];
        for (var i = 0; i < points.Length; i++)
            points[i] = kinds is null ? Points(page.Lines[i]) : Points(page.Lines[i], kinds[i]);
        var above = 0;
        for (var i = 0; i < title; i++)
            above += points[i];
        // A title that stands below text is no title, or the text above is another article; the densest stretch tells.
        var body = title >= 0 && above <= 0 ? FromTitle(page, points, title) : Densest(points);
        return body.Last < 0 ? new Body(0, points.Length - 1) : body;
    }

    /// <summary>What a line adds to the stretch that it stands in, as long as its words are not known.</summary>
    public static int Points(PageLine line) => line.EndsClause || line.IsProse ? Math.Min(line.Words, MostUnread) : -CostOfUnread;

    /// <summary>What a line adds to the stretch that it stands in.</summary>
    /// <param name="kind">What the line is; null if its words do not tell.</param>
    public static int Points(PageLine line, BlockKind? kind) =>
        kind switch
        {
            BlockKind.Title => 0,
            BlockKind.ListItem => line.EndsClause ? Math.Min(line.Words, MostPoints) : 0,
            not null => -CostOfOther,
            null when line.EndsClause || line.IsProse => Math.Min(line.Words, MostPoints),
            _ => -CostOfShort,
        };

    private static Body FromTitle(Page page, int[] points, int title)
    {
        int sum = 0,
            most = 0,
            last = -1;
        for (var i = title; i < points.Length; i++)
        {
            sum += points[i];
            if (sum > most || last < 0 && points[i] > 0 && page.Lines[i].IsProse)
                (most, last) = (sum, i);
        }

        return new Body(title, last);
    }

    private static Body Densest(int[] points)
    {
        int sum = 0,
            most = 0,
            start = 0;
        var best = new Body(0, -1);
        for (var i = 0; i < points.Length; i++)
        {
            if (sum <= 0)
                (sum, start) = (0, i);
            sum += points[i];
            if (sum > most)
                (most, best) = (sum, new Body(start, i));
        }

        return best.First <= MostStrayLines ? best with { First = 0 } : best;
    }
}
