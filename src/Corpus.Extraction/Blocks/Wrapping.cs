namespace Corpus.Extraction.Blocks;

/// <summary>Puts the paragraphs of a text together that was broken into lines of some seventy characters.</summary>
internal static class Wrapping
{
    private const int Widest = 120;
    private const int Narrowest = 40;

    public static List<Line> Join(string text, List<Line> lines)
    {
        var width = Width(text, lines);
        if (width == 0)
            return lines;
        var joined = new List<Line>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0 && Continues(text, lines[i - 1], lines[i], width))
                joined[joined.Count - 1] = joined[joined.Count - 1] with { Span = TextSpan.Between(joined[joined.Count - 1].Span.Start, lines[i].Span.End) };
            else
                joined.Add(lines[i]);
        }

        return joined;
    }

    /// <summary>The width at which the lines of the text were broken, or 0 where each line is a paragraph.</summary>
    /// <remarks>In a broken text most lines stop in the middle of a sentence, and many go on in small letters.</remarks>
    private static int Width(string text, List<Line> lines)
    {
        int pairs = 0, broken = 0, small = 0, width = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].BlankBefore)
                continue;
            pairs++;
            var line = lines[i - 1].Span;
            if (line.Length is < Narrowest or > Widest || Prose.EndsSentence(text, line))
                continue;
            broken++;
            width = Math.Max(width, line.Length);
            if (char.IsLower(text[lines[i].Span.Start]))
                small++;
        }

        return broken >= 3 && broken * 2 > pairs && small * 3 > pairs ? width : 0;
    }

    private static bool Continues(string text, Line line, Line next, int width)
    {
        if (next.BlankBefore || line.Span.Length > Widest || ListItem.Begins(text, next.Span))
            return false;
        if (char.IsLower(text[next.Span.Start]))
            return true;
        if (next.Indent > line.Indent + 1)
            return false;
        var word = 0;
        while (word < next.Span.Length && word < width && !char.IsWhiteSpace(text[next.Span.Start + word]))
            word++;
        // The next word would not have fitted: a paragraph that ends leaves more room than that.
        return line.Span.Length + 1 + word > width * 9 / 10;
    }
}
