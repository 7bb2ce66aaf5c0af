using Corpus.Accuracy.Data;
using Corpus.Accuracy.Tool;

namespace Corpus.Accuracy.Scoring.Pages;

/// <summary>Dated events: the stretch must hold the expression, and cover its days. An event that answers an optional expression counts neither way.</summary>
internal static class EventPoints
{
    public static void Score(ScoredPage page)
    {
        PageDate[] gold = [.. page.Page.Dates.Where(d => d.IsEvent && page.Body[d.Start] && Days.Of(d.When) is not null)];
        PageDate[] wanted = [.. gold.Where(d => !d.Optional)];
        PageDate[] found = [.. wanted.Where(d => page.Found.Events.Any(e => Answers(e, d)))];
        FoundEvent[] right = [.. page.Found.Events.Where(e => wanted.Any(d => Answers(e, d)))];
        FoundEvent[] wrong = [.. page.Found.Events.Where(e => !gold.Any(d => Answers(e, d)))];

        page.Table.Add("event", new Ratio(right.Length, right.Length + wrong.Length, found.Length, wanted.Length));
        foreach (var missed in wanted.Except(found))
            page.Mistake("event missed", missed.When, null, missed.Span);
        foreach (var extra in wrong)
            page.Mistake("event spurious", null, extra.Date, extra.Span);
    }

    private static bool Answers(FoundEvent found, PageDate gold) =>
        found.Span.Contains(gold.Span)
        && (Days.Of(found.Date) == Days.Of(gold.When) || found.Date.StartsWith(gold.When!, StringComparison.Ordinal));
}
