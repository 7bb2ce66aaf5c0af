using System.Text;
using Corpus.Extraction.Dates;

namespace Corpus.Extraction.Tests.Dates;

/// <summary>A text with its expressions in brackets: <c>They met on [Tuesday = 2025-06-10].</c></summary>
internal static class Marked
{
    public static string Text(string marked)
    {
        var text = new StringBuilder();
        for (var at = 0; at < marked.Length; at++)
        {
            if (marked[at] == '[')
                continue;
            if (marked[at] == ' ' && marked.AsSpan(at).StartsWith(" = "))
            {
                at = marked.IndexOf(']', at);
                continue;
            }

            text.Append(marked[at]);
        }

        return text.ToString();
    }

    public static string Write(string text, IReadOnlyList<TemporalExpression> found)
    {
        var marked = new StringBuilder();
        var at = 0;
        foreach (var expression in found)
        {
            marked
                .Append(text, at, expression.Span.Start - at)
                .Append('[')
                .Append(expression.Span.In(text))
                .Append(" = ")
                .Append(expression.Value)
                .Append(']');
            at = expression.Span.End;
        }

        return marked.Append(text, at, text.Length - at).ToString();
    }
}
