using Corpus.Extraction.Pages;

namespace Corpus.Extraction.Blocks;

/// <summary>Where the article on a page is over.</summary>
internal static class ArticleEnd
{
    /// <summary>The extent of the article on a page whose lines were asked for what they say by themselves.</summary>
    public static Body Of(PageBlocks blocks)
    {
        var best = blocks.FindBody();
        foreach (var ending in Endings(blocks, best))
        {
            if (EndingRules.Ending.First(ending) == true)
                return best with { Last = ending.Index - 1 };
        }

        return blocks.Lines.Length - 1 - best.Last <= Body.MostStrayLines ? best with { Last = blocks.Lines.Length - 1 } : best;
    }

    /// <summary>The lines after which the article may be over.</summary>
    public static IEnumerable<EndingContext> Endings(PageBlocks blocks) => Endings(blocks, blocks.FindBody());

    private static IEnumerable<EndingContext> Endings(PageBlocks blocks, Body extent)
    {
        Mass before = default,
            after = default;
        for (var i = extent.First; i <= extent.Last; i++)
            after = after.Plus(blocks, i, 1);
        for (var i = extent.First; i <= extent.Last; i++)
        {
            before = before.Plus(blocks, i, 1);
            after = after.Plus(blocks, i, -1);
            if (i > extent.First && (blocks.Kinds[i] is not null || blocks.Endings[i] is not null))
                yield return new EndingContext(blocks, i, before, after);
        }
    }
}

/// <summary>What stands on one side of a line.</summary>
/// <param name="Words">The words of its sentences.</param>
/// <param name="Paragraphs">The words of its paragraphs that stand beside another one; teasers stand alone.</param>
/// <param name="Comments">The lines of readers' comments.</param>
/// <param name="Shorts">The lines that are no sentence and that no rule has decided.</param>
internal readonly record struct Mass(int Words, int Paragraphs, int Comments, int Shorts)
{
    public Mass Plus(PageBlocks blocks, int i, int sign)
    {
        var words = sign * Math.Max(Body.Points(blocks.Lines[i], blocks.Kinds[i]), 0);
        return new Mass(
            Words + words,
            Paragraphs + (blocks.IsProse(i) && (blocks.IsProse(blocks.Before(i)) || blocks.IsProse(blocks.After(i))) ? words : 0),
            Comments + (blocks.Endings[i] is EndingPhrase.Comments or EndingPhrase.Speaker ? sign : 0),
            Shorts + (blocks.Kinds[i] is null && !blocks.Lines[i].EndsClause ? sign : 0)
        );
    }
}
