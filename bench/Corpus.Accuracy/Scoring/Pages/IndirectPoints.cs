using Corpus.Accuracy.Data;

namespace Corpus.Accuracy.Scoring.Pages;

/// <summary>
/// Reported speech without marks, on pages where it is annotated: a piece of the content, relaxed (four fifths of it the same) or exact, and its source.
/// </summary>
internal static class IndirectPoints
{
    private const double Relaxed = 0.8;

    public static void Score(ScoredPage page)
    {
        if (page.Page.Indirect is not { } gold)
            return;
        var found = page.Found.Quotes.Where(q => q.IsIndirect).Select(q => (Quote: q, Core: QuotePoints.Core(page.Text, q.Span))).ToList();
        var used = new HashSet<int>();
        var (right, exact, source) = (0, 0, 0);
        foreach (var quote in gold)
        {
            TextSpan[] pieces =
            [
                .. quote.Pieces.Concat(quote.AlsoRight).Select(p => QuotePoints.Core(page.Text, new TextSpan(p.Start, p.End))),
            ];
            // Of several that are as similar, the last.
            var best = found
                .Index()
                .Where(f => !used.Contains(f.Index))
                .Select(f => (Similarity: pieces.Max(piece => piece.Similarity(f.Item.Core)), f.Index))
                .DefaultIfEmpty()
                .Max();
            if (best.Similarity >= Relaxed)
                used.Add(best.Index);
            if (quote.Optional)
                continue;
            if (best.Similarity < Relaxed)
            {
                page.Mistake("indirect missed", quote.Source, null, pieces[0]);
                continue;
            }

            right++;
            exact += best.Similarity == 1 ? 1 : 0;
            source += SourceNames.AreSame(found[best.Index].Quote.Speaker, quote.Source, []) ? 1 : 0;
        }

        foreach (var (index, (quote, core)) in found.Index().Where(f => !used.Contains(f.Index)))
            page.Mistake("indirect spurious", null, quote.Speaker, core);

        // What answers an optional one is neither right nor wrong.
        var predicted = found.Count - (used.Count - right);
        var wanted = gold.Count(q => !q.Optional);
        page.Table.Add("indirect, relaxed", new Ratio(right, predicted, wanted));
        page.Table.Add("indirect, exact", new Ratio(exact, predicted, wanted));
        page.Table.Add("indirect + source", new Ratio(source, predicted, wanted));
    }
}
