using Corpus.Extraction.Pages;

namespace Corpus.Extraction.Blocks;

/// <summary>Where the article on a page is over.</summary>
internal static class ArticleExtent
{
    /// <summary>The extent of the article on a page whose lines were asked for what they say by themselves.</summary>
    public static Body Of(Layout layout)
    {
        var best = layout.FindBody();
        foreach (var ending in Endings(layout, best))
        {
            if (EndingRules.Ending.First(ending) == true)
                return best with { Last = ending.Index - 1 };
        }

        return layout.Lines.Length - 1 - best.Last <= Body.MostStrayLines ? best with { Last = layout.Lines.Length - 1 } : best;
    }

    /// <summary>The lines after which the article may be over.</summary>
    public static IEnumerable<EndingContext> Endings(Layout layout) => Endings(layout, layout.FindBody());

    private static IEnumerable<EndingContext> Endings(Layout layout, Body extent)
    {
        Mass before = default,
            after = default;
        for (var i = extent.First; i <= extent.Last; i++)
            after = after.Plus(layout, i, 1);
        for (var i = extent.First; i <= extent.Last; i++)
        {
            before = before.Plus(layout, i, 1);
            after = after.Plus(layout, i, -1);
            if (i > extent.First && (layout.Kinds[i] is not null || layout.Endings[i] is not null))
                yield return new EndingContext(layout, i, before, after);
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
    public Mass Plus(Layout layout, int i, int sign)
    {
        var words = sign * Math.Max(Body.Points(layout.Lines[i], layout.Kinds[i]), 0);
        return new Mass(
            Words + words,
            Paragraphs + (layout.IsProse(i) && (layout.IsProse(layout.Before(i)) || layout.IsProse(layout.After(i))) ? words : 0),
            Comments + (layout.Endings[i] is EndingPhrase.Comments or EndingPhrase.Speaker ? sign : 0),
            Shorts + (layout.Kinds[i] is null && !layout.Lines[i].EndsClause ? sign : 0)
        );
    }
}
