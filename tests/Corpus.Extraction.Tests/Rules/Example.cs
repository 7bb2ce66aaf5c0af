using System.Text;

namespace Corpus.Extraction.Tests.Rules;

/// <summary>An example as rules write it: a text in which each result stands in brackets, with what it is read as after the last equals sign.</summary>
/// <param name="Text">The text without brackets and values; <c>⏎</c> has become a line feed.</param>
/// <param name="Results">Where each result stands in <paramref name="Text"/>, and its value.</param>
internal sealed record Example(string Text, (TextSpan Span, string Value)[] Results)
{
    public static Example Parse(string marked)
    {
        var text = new StringBuilder();
        var results = new List<(TextSpan, string)>();
        for (var at = 0; at < marked.Length; at++)
        {
            if (marked[at] != '[')
            {
                text.Append(marked[at] == '⏎' ? '\n' : marked[at]);
                continue;
            }

            var end = marked.IndexOf(']', at);
            var equals = marked.LastIndexOf(" = ", end, end - at, StringComparison.Ordinal);
            var words = marked[(at + 1)..equals];
            results.Add((new TextSpan(text.Length, words.Length), marked[(equals + 3)..end]));
            text.Append(words.Replace('⏎', '\n'));
            at = end;
        }

        return new Example(text.ToString(), [.. results]);
    }
}
