namespace Corpus.Extraction.Blocks;

/// <summary>Where the article stands on a page: its first and its last line.</summary>
/// <remarks>
/// The lines of an article are mostly running text, and those around it are mostly short. Each line of text counts as many points as it has words, each other line costs
/// some; the article is the stretch with the most points (the maximum subsequence of Pasternack and Roth 2009), found in one pass.
/// </remarks>
internal readonly record struct ArticleExtent(int First, int Last)
{
    // What a line without a sentence costs. An article stays whole across ten of them for each paragraph of forty words.
    private const int CostOfShort = 4;

    // What the site puts between paragraphs stands in the middle of articles too.
    private const int CostOfOther = 2;

    // A line above or below the text may belong to it if hardly any others stand there.
    private const int MostStrayLines = 2;

    public bool Contains(int line) => First <= line && line <= Last;

    /// <summary>The extent of the article on a page whose lines were asked for what they say by themselves.</summary>
    public static ArticleExtent Of(Page page)
    {
        var best = Longest(page);
        foreach (var ending in Endings(page, best))
        {
            if (EndingRules.Ending.First(ending) == true)
                return best with { Last = ending.Index - 1 };
        }

        return page.Lines.Count - 1 - best.Last <= MostStrayLines ? best with { Last = page.Lines.Count - 1 } : best;
    }

    /// <summary>The lines after which the article may be over.</summary>
    public static IEnumerable<EndingContext> Endings(Page page) => Endings(page, Longest(page));

    private static IEnumerable<EndingContext> Endings(Page page, ArticleExtent extent)
    {
        Mass before = default,
            after = default;
        for (var i = extent.First; i <= extent.Last; i++)
            after = after.Plus(page, i, 1);
        for (var i = extent.First; i <= extent.Last; i++)
        {
            before = before.Plus(page, i, 1);
            after = after.Plus(page, i, -1);
            if (i > extent.First && (page.Kinds[i] is not null || page.Endings[i] is not null))
                yield return new EndingContext(page, i, before, after);
        }
    }

    // Before the lines are read that say that the article is over.
    private static ArticleExtent Longest(Page page)
    {
        var best = page.TitleLine >= 0 && !IsBelowText(page) ? FromTitle(page, page.TitleLine) : Densest(page);
        return best.Last < 0 ? new ArticleExtent(0, page.Lines.Count - 1) : best;
    }

    /// <summary>What a line adds to the stretch that it stands in.</summary>
    public static int Points(Page page, int i)
    {
        var shape = page.Shapes[i];
        return page.Kinds[i] switch
        {
            BlockKind.Title => 0,
            BlockKind.ListItem => shape.EndsSentence ? shape.Words : 0,
            not null => -CostOfOther,
            null when shape.EndsSentence || shape.IsProse => shape.Words,
            _ => -CostOfShort,
        };
    }

    // A title that stands below text is no title, or the text above is another article; the densest stretch tells.
    private static bool IsBelowText(Page page)
    {
        var sum = 0;
        for (var i = 0; i < page.TitleLine; i++)
            sum += Points(page, i);
        return sum > 0;
    }

    private static ArticleExtent FromTitle(Page page, int title)
    {
        int sum = 0,
            most = 0,
            last = -1;
        for (var i = title; i < page.Lines.Count; i++)
        {
            sum += Points(page, i);
            if (sum > most || last < 0 && page.IsProse(i))
                (most, last) = (sum, i);
        }

        return new ArticleExtent(title, last);
    }

    private static ArticleExtent Densest(Page page)
    {
        int sum = 0,
            most = 0,
            start = 0;
        var best = new ArticleExtent(0, -1);
        for (var i = 0; i < page.Lines.Count; i++)
        {
            if (sum <= 0)
                (sum, start) = (0, i);
            sum += Points(page, i);
            if (sum > most)
                (most, best) = (sum, new ArticleExtent(start, i));
        }

        return best.First <= MostStrayLines ? best with { First = 0 } : best;
    }
}

/// <summary>What stands on one side of a line.</summary>
/// <param name="Words">The words of its sentences.</param>
/// <param name="Paragraphs">The words of its paragraphs that stand beside another one; teasers stand alone.</param>
/// <param name="Comments">The lines of readers' comments.</param>
/// <param name="Shorts">The lines that are no sentence and that no rule has decided.</param>
internal readonly record struct Mass(int Words, int Paragraphs, int Comments, int Shorts)
{
    public Mass Plus(Page page, int i, int sign)
    {
        var words = sign * Math.Max(ArticleExtent.Points(page, i), 0);
        return new Mass(
            Words + words,
            Paragraphs + (page.IsProse(i) && (page.IsProse(page.Before(i)) || page.IsProse(page.After(i))) ? words : 0),
            Comments + (page.Endings[i] is EndingPhrase.Comments or EndingPhrase.Speaker ? sign : 0),
            Shorts + (page.Kinds[i] is null && !page.Shapes[i].EndsSentence ? sign : 0)
        );
    }
}
