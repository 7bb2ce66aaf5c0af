using Corpus.Accuracy.Data;
using Corpus.Accuracy.Tool;

namespace Corpus.Accuracy.Scoring.Pages;

/// <summary>A page and what the tool found in it: what every point of it is scored with.</summary>
internal sealed class ScoredPage(Page page, ToolOutput found, ScoreTable table, string set, Action<Mistake>? report)
{
    public Page Page => page;

    public string Text => page.Text;

    public ToolOutput Found => found;

    public ScoreTable Table => table;

    /// <summary>For each character, whether it belongs to the article and not to the site around it.</summary>
    public bool[] Body { get; } = Marked(page.Text.Length, page.Blocks.Where(b => b.IsBody).Select(b => b.Span));

    public bool[] FoundBody { get; } = Marked(page.Text.Length, found.Blocks.Where(b => b.IsBody).Select(b => b.Span));

    public void Mistake(string what, string? expected, string? actual, TextSpan? span = null) =>
        report?.Invoke(
            new Mistake(
                set,
                page.Name,
                what,
                expected ?? "nothing",
                actual ?? "nothing",
                span is { } place ? Scoring.Mistake.Around(Text, place) : ""
            )
        );

    private static bool[] Marked(int length, IEnumerable<TextSpan> spans)
    {
        var marked = new bool[length];
        foreach (var span in spans)
            Array.Fill(marked, true, span.Start, span.Length);
        return marked;
    }
}

/// <summary>Scores whole pages point by point.</summary>
internal sealed class PageScorer(string set, Action<Mistake>? report = null)
{
    public ScoreTable Table { get; } = new();

    public void Add(Page page, ToolOutput found)
    {
        var scored = new ScoredPage(page, found, Table, set, report);
        FieldPoints.Score(scored);
        BodyPoints.Score(scored);
        QuotePoints.Score(scored);
        IndirectPoints.Score(scored);
        DatePoints.Score(scored);
        EventPoints.Score(scored);
    }
}
