using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Dates;

/// <summary>Finds the temporal expressions of a document and resolves them to the calendar.</summary>
internal static class ExpressionFinder
{
    /// <param name="published">What relative expressions are reckoned from; null leaves them to the narrative, and those that nothing anchors unresolved, with a finding each.</param>
    public static TemporalExpression[] Find(Document document, CalendarDate? published, List<Finding> findings)
    {
        var reading = new Reading(document, published);
        var expressions = new List<TemporalExpression>();
        foreach (var sentence in document.Sentences)
        {
            document.Progress.Reach(sentence.Span);
            var scan = new Scan(reading, sentence);
            for (var at = sentence.FirstToken; at < sentence.EndToken;)
            {
                if (reading.Best(scan, at) is not { } draft)
                {
                    at++;
                    continue;
                }

                at = draft.End;
                if (draft.IsNone)
                    continue;
                reading.Follow(draft);
                var expression = Finished(document, draft);
                expressions.Add(expression);
                if (draft.Unresolved && published is null)
                    findings.Add(new Finding(DiagnosticKinds.UnresolvedDate, expression.Span, document.Of(expression.Span)));
            }
        }

        return [.. expressions];
    }

    private static TemporalExpression Finished(Document document, Draft draft)
    {
        var last = document.Tokens[draft.End - 1];
        var span = TextSpan.Between(document.Tokens[draft.Start].Start, draft.Figures > 0 ? last.Start + draft.Figures : last.End);
        var interval = draft.Interval ?? draft.When?.Interval;
        if (interval is { } days && draft.Modifier == TimexModifier.Approx)
            interval = days with { Approximate = true };
        return new TemporalExpression(span, draft.Type, draft.Value, draft.Modifier, draft.Anchor, interval, draft.Rule);
    }
}
