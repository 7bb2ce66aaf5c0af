using Corpus.Accuracy.Data;
using Corpus.Accuracy.Tool;

namespace Corpus.Accuracy.Scoring.Pages;

/// <summary>
/// Quotations in marks, in the article's own text: the span (punctuation at its edges does not matter), span and kind, span and speaker (direct and partial
/// ones). A wrong speaker is somebody named who is not the gold's: it is counted apart from one that is missing.
/// </summary>
internal static class QuotePoints
{
    public static void Score(ScoredPage page)
    {
        var gold = ByCore(page, page.Page.Quotes.Where(q => page.Body[q.Start]), q => q.Span);
        var found = ByCore(page, page.Found.Quotes.Where(q => !q.IsIndirect), q => q.Span);
        var inBody = found.Where(f => page.Body[f.Key.Start]).Select(f => f.Value).ToList();
        var both = gold.Keys.Where(found.ContainsKey).ToHashSet();
        var said = gold.Keys.Where(k => gold[k].Kind != "term").ToHashSet();
        var kind = both.Where(k => gold[k].Kind == found[k].Kind).ToHashSet();
        var speaker = both.Where(k => said.Contains(k) && !found[k].IsTerm && IsRight(gold[k], found[k])).ToHashSet();

        page.Table.Add("quote span", new Ratio(both.Count, inBody.Count, gold.Count));
        page.Table.Add("quote span+kind", new Ratio(kind.Count, inBody.Count, gold.Count));
        page.Table.Add("quote span+speaker", new Ratio(speaker.Count, inBody.Count(q => !q.IsTerm), said.Count));
        page.Table.AddWrong(
            "wrong speakers",
            both.Count(k => !found[k].IsTerm && !string.IsNullOrEmpty(found[k].Speaker) && !speaker.Contains(k)),
            said.Count
        );

        foreach (
            var k in gold
                .Keys.Union(found.Keys)
                .OrderBy(k => k.Start)
                .Where(k => !kind.Contains(k) || (said.Contains(k) && !speaker.Contains(k)))
        )
            page.Mistake(
                "quote",
                gold.TryGetValue(k, out var g) ? $"{g.Kind} by {g.Speaker ?? "nobody"}" : null,
                found.TryGetValue(k, out var f) ? $"{f.Kind} by {f.Speaker ?? "nobody"}" : null,
                k
            );
    }

    /// <summary>What is compared of a span: the letters and numbers at its ends and what stands between them.</summary>
    public static TextSpan Core(string text, TextSpan span) => span.Trim(text, Characters.IsAlphanumeric);

    private static bool IsRight(PageQuote gold, FoundQuote found) =>
        SourceNames.AreSame(found.Speaker, gold.Speaker, gold.SpeakerAlsoRight, gold.Unnamed);

    // Of two with one core the later one stays.
    private static Dictionary<TextSpan, T> ByCore<T>(ScoredPage page, IEnumerable<T> quotes, Func<T, TextSpan> span)
    {
        var byCore = new Dictionary<TextSpan, T>();
        foreach (var quote in quotes)
            byCore[Core(page.Text, span(quote))] = quote;
        return byCore;
    }
}
