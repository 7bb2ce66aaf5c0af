using Corpus.Extraction.Diagnostics;

namespace Corpus.Extraction.Pages;

/// <summary>Where a line of the page, or the lines of one wrapped paragraph, stands; trimmed and never empty.</summary>
/// <param name="BlankBefore">An empty line precedes it.</param>
/// <param name="Indent">The number of space characters before it.</param>
/// <param name="IsEndMark">It is a mark of the publisher, which was cut from the line before.</param>
internal readonly record struct Line(TextSpan Span, bool BlankBefore = false, int Indent = 0, bool IsEndMark = false)
{
    /// <summary>The lines of a text: broken paragraphs are put together, and glued headings and the marks of publishers are separated.</summary>
    public static IEnumerable<Line> Read(string text, ExtractionProgress progress)
    {
        var headings = new GluedHeading(text, progress.Trace);
        foreach (var line in Wrapping.Join(text, Read(text), progress.Trace))
        {
            progress.Reach(line.Span);
            var rest = line;
            if (headings.Find(rest.Span) is >= 0 and var paragraph)
            {
                (var heading, rest) = rest.Cut(text, paragraph);
                yield return heading;
            }

            if (EndMark.Candidate(text, rest.Span, progress.Trace) is { } word && EndMark.Mark.First(word) is not null)
            {
                (rest, var mark) = rest.Cut(text, word.Place.Start);
                yield return rest;
                rest = mark with { IsEndMark = true };
            }

            yield return rest;
        }
    }

    /// <summary>The lines of a text as they stand there.</summary>
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
    private (Line Head, Line Tail) Cut(string text, int at) =>
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
