namespace Corpus.Extraction.Blocks;

/// <summary>A line of the page, or the lines of one wrapped paragraph, trimmed; never empty.</summary>
/// <param name="BlankBefore">An empty line precedes it.</param>
/// <param name="Indent">The number of space characters before it.</param>
internal readonly record struct Line(TextSpan Span, bool BlankBefore = false, int Indent = 0)
{
    public static List<Line> Read(string text)
    {
        var lines = new List<Line>();
        var blank = false;
        for (var start = 0; start < text.Length; )
        {
            var end = text.IndexOf('\n', start);
            if (end < 0)
                end = text.Length;
            var span = Trim(text, TextSpan.Between(start, end));
            if (span.Length > 0)
                lines.Add(new Line(span, blank, span.Start - start));
            blank = span.Length == 0;
            start = end + 1;
        }

        return lines;
    }

    /// <summary>The same line, cut: [<see cref="TextSpan.Start"/>, <paramref name="at"/>) and the rest without the space between.</summary>
    public (Line Head, Line Tail) Cut(string text, int at) =>
        (this with { Span = Trim(text, TextSpan.Between(Span.Start, at)) }, new Line(Trim(text, TextSpan.Between(at, Span.End))));

    private static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && IsSpace(text[start]))
            start++;
        while (end > start && IsSpace(text[end - 1]))
            end--;
        return TextSpan.Between(start, end);
    }

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\u200b' or '\u200e' or '\u200f' or '\ufeff';
}
