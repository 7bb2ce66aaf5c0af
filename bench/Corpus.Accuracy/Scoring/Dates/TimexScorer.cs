using System.Globalization;
using System.Text.RegularExpressions;
using Corpus.Accuracy.Data;
using Corpus.Accuracy.Tool;

namespace Corpus.Accuracy.Scoring.Dates;

/// <summary>The matches of one block of expressions. All measures share the numbers of gold and predicted expressions.</summary>
internal readonly record struct TimexScore(int Gold, int Predicted, int Strict, int Relaxed, int Value, int Type, int StrictValue)
{
    public static TimexScore operator +(TimexScore a, TimexScore b) =>
        new(
            a.Gold + b.Gold,
            a.Predicted + b.Predicted,
            a.Strict + b.Strict,
            a.Relaxed + b.Relaxed,
            a.Value + b.Value,
            a.Type + b.Type,
            a.StrictValue + b.StrictValue
        );

    public Ratio Of(int right) => new(right, Predicted, Gold);
}

/// <summary>
/// Scores TIMEX3 expressions as TempEval-3 does (task A), over all documents. <b>Strict</b>: same start and end. <b>Relaxed</b>: one to one, at least one
/// character shared, the most shared first. <b>Value</b> and <b>type</b>: a relaxed match whose value or type is equal.
/// </summary>
internal sealed partial class TimexScorer
{
    /// <summary>
    /// <c>ALL</c>; <c>DATE</c>: expressions of that type; <c>CAL</c>: values that are plain calendar values; <c>CALPROJ</c>: values projected to the calendar
    /// first (the time of day and unknown parts dropped, decades and centuries in one form).
    /// </summary>
    private static readonly (string Name, Func<Expression, Expression?> Select)[] Blocks =
    [
        ("ALL", e => e),
        ("DATE", e => e.Type == "DATE" ? e : null),
        ("CAL", e => Calendar().IsMatch(e.Value) ? e : null),
        ("CALPROJ", e => Project(e.Value) is { } value ? e with { Value = value } : null),
    ];

    private readonly TimexScore[] _scores = new TimexScore[Blocks.Length];

    public TimexScore this[string block] => _scores[Array.FindIndex(Blocks, b => b.Name == block)];

    public void Add(DateDocument document, ToolOutput found, Action<Mistake>? report = null)
    {
        Expression Trimmed(TextSpan span, string type, string value) =>
            new(span.Trim(document.Text, c => !char.IsWhiteSpace(c)), type, value);
        Expression[] gold = [.. document.Timex.Select(t => Trimmed(new TextSpan(t.Start, t.End), t.Type, t.Value))];
        Expression[] predicted = [.. found.Dates.Select(d => Trimmed(d.Span, d.Type, d.Value))];
        for (var i = 0; i < Blocks.Length; i++)
        {
            Expression[] g = [.. gold.Select(Blocks[i].Select).OfType<Expression>()];
            Expression[] p = [.. predicted.Select(Blocks[i].Select).OfType<Expression>()];
            var pairs = Match(g, p);
            _scores[i] += new TimexScore(
                g.Length,
                p.Length,
                pairs.Count(m => m.Gold.Span == m.Predicted.Span),
                pairs.Count,
                pairs.Count(m => m.Gold.Value == m.Predicted.Value),
                pairs.Count(m => m.Gold.Type == m.Predicted.Type),
                pairs.Count(m => m.Gold.Span == m.Predicted.Span && m.Gold.Value == m.Predicted.Value)
            );
        }

        if (report is not null)
            Report(document, gold, predicted, report);
    }

    public void Print(TextWriter output)
    {
        output.WriteLine(
            "block     gold  pred | strict P/R/F1      | relaxed P/R/F1     | value P/R/F1 (acc)         | typeF1 | strict+value F1"
        );
        foreach (var ((name, _), s) in Blocks.Zip(_scores))
        {
            var accuracy = Percent(s.Relaxed == 0 ? 0 : (double)s.Value / s.Relaxed);
            output.WriteLine(
                $"{name, -8} {s.Gold, 5} {s.Predicted, 5} | {Cells(s.Of(s.Strict))}  | {Cells(s.Of(s.Relaxed))}  | {Cells(s.Of(s.Value))} ({accuracy})  | {Percent(s.Of(s.Type).F1)}  | {Percent(s.Of(s.StrictValue).F1)}"
            );
        }
    }

    private static string Cells(Ratio r) => $"{Percent(r.Precision)} {Percent(r.Recall)} {Percent(r.F1)}";

    // In two steps, as the published figures were rounded: 82.648 is 82.65, and that is 82.7.
    private static string Percent(double share) => Math.Round(100 * share, 2).ToString("F1", CultureInfo.InvariantCulture).PadLeft(5);

    // Equal spans first, then the longest overlap, then the leftmost.
    private static List<(Expression Gold, Expression Predicted)> Match(Expression[] gold, Expression[] predicted)
    {
        var candidates =
            from g in gold.Index()
            from p in predicted.Index()
            let shared = g.Item.Span.Overlap(p.Item.Span)
            where shared > 0
            orderby g.Item.Span == p.Item.Span descending, shared descending, g.Item.Span.Start, p.Item.Span.Start, g.Index, p.Index
            select (g.Index, p.Index);
        return [.. OneToOne.Match(candidates).Select(m => (gold[m.Gold], predicted[m.Predicted]))];
    }

    private static void Report(DateDocument document, Expression[] gold, Expression[] predicted, Action<Mistake> report)
    {
        void Add(string what, string expected, string found, TextSpan span) =>
            report(
                new Mistake(
                    "dates",
                    document.Id,
                    what,
                    expected,
                    found,
                    $"{Mistake.Around(document.Text, span)} ({document.Published ?? "no day"})"
                )
            );

        var matches = Match(gold, predicted);
        foreach (var (g, p) in matches.Where(m => m.Gold.Value != m.Predicted.Value))
            Add("value", g.Value, $"{p.Value} for “{p.Span.In(document.Text)}”", g.Span);
        foreach (var g in gold.Except(matches.Select(m => m.Gold)))
            Add("missed", g.Value, "nothing", g.Span);
        foreach (var p in predicted.Except(matches.Select(m => m.Predicted)))
            Add("spurious", "nothing", p.Value, p.Span);
    }

    private static string? Project(string value)
    {
        var v = TimeOfDay().Replace(value.Trim(), "$1");
        v = UnknownParts().Replace(v, "");
        v =
            Decade().IsMatch(v) ? v[..3] + "X"
            : Century().IsMatch(v) ? v[..2] + "XX"
            : v;
        return Projected().IsMatch(v) ? v : null;
    }

    [GeneratedRegex(@"^\d{4}(-\d\d(-\d\d)?|-W\d\d|-(SP|SU|FA|WI)|-Q\d|-H\d)?$")]
    private static partial Regex Calendar();

    [GeneratedRegex(@"^(\d{4}(-\d\d(-\d\d)?|-W\d\d(-WE)?|-(SP|SU|FA|WI)|-Q\d|-H\d)?|\d{3}X|\d\dXX)$")]
    private static partial Regex Projected();

    [GeneratedRegex(@"^(\d{4}-[^T]*)T.*$")]
    private static partial Regex TimeOfDay();

    [GeneratedRegex("(-XX)+$")]
    private static partial Regex UnknownParts();

    [GeneratedRegex(@"^\d{3}X?$")]
    private static partial Regex Decade();

    [GeneratedRegex(@"^\d\d(XX)?$")]
    private static partial Regex Century();

    private sealed record Expression(TextSpan Span, string Type, string Value);
}
