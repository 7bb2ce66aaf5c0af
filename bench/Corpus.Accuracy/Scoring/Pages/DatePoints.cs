using System.Text.RegularExpressions;

namespace Corpus.Accuracy.Scoring.Pages;

/// <summary>
/// Temporal expressions, in the article's own text: the span; span and value. Optional ones count neither way. A wrong day is a calendar day other than the
/// gold's: it is counted apart from one that is missing or vague.
/// </summary>
internal static partial class DatePoints
{
    public static void Score(ScoredPage page)
    {
        var gold = page.Page.Dates.Where(d => page.Body[d.Start]).GroupBy(d => d.Span).ToDictionary(g => g.Key, g => g.Last());
        var found = page.Found.Dates.GroupBy(d => d.Span).ToDictionary(g => g.Key, g => g.Last());
        var optional = gold.Where(d => d.Value.Optional).Select(d => d.Key).ToHashSet();
        var both = gold.Keys.Where(found.ContainsKey).ToHashSet();
        var span = both.Except(optional).ToHashSet();
        var value = span.Where(k => gold[k].Value == found[k].Value).ToHashSet();
        var (predicted, wanted) = (found.Keys.Count(k => !optional.Contains(k)), gold.Count - optional.Count);

        page.Table.AddWrong(
            "wrong days",
            both.Count(k => gold[k].Value != found[k].Value && StartsWithDay().IsMatch(found[k].Value)),
            gold.Count
        );
        page.Table.Add("date span", new Ratio(span.Count, predicted, wanted));
        page.Table.Add("date span+value", new Ratio(value.Count, predicted, wanted));

        foreach (var k in gold.Keys.Union(found.Keys).Except(optional).Except(value).OrderBy(k => k.Start))
            page.Mistake("date", gold.GetValueOrDefault(k)?.Value, found.GetValueOrDefault(k)?.Value, k);
    }

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d")]
    private static partial Regex StartsWithDay();
}
