namespace Corpus.Extraction.Texts;

/// <summary>Hides the marks of Markdown from the stages: they read spaces in their place, so that all offsets stay those of the text.</summary>
/// <remarks>
/// Headings (<c># </c>), block quotes (<c>> </c>), emphasis (<c>*</c>, <c>_</c>, <c>**</c>, <c>__</c>), links and images as CommonMark defines them, within one line. Marks of list
/// items are kept because they identify the blocks. An unpaired mark is kept.
/// </remarks>
internal static class Markup
{
    /// <summary>The longest address of a link, in UTF-16 code units.</summary>
    private const int LongestTarget = 2_048;

    private static readonly char[] Marks = ['*', '_', '#', '>', ']'];

    /// <summary>The text with spaces in place of all marks; the same object if it has none.</summary>
    public static string Hide(string text)
    {
        if (text.IndexOfAny(Marks) < 0)
            return text;
        var hidden = text.ToCharArray();
        for (var start = 0; start < text.Length; )
        {
            var end = text.IndexOf('\n', start);
            if (end < 0)
                end = text.Length;
            if (text.IndexOfAny(Marks, start, end - start) >= 0)
                HideLine(text, start, end, hidden);
            start = end + 1;
        }

        return new string(hidden);
    }

    private static void HideLine(string text, int start, int end, char[] hidden)
    {
        var at = start;
        while (at < end && (text[at] is ' ' or '>'))
        {
            if (text[at] == '>')
                hidden[at] = ' ';
            at++;
        }

        // Seven signs are not a heading, and neither is "#topic".
        var level = Run(text, at, end, '#');
        if (level is >= 1 and <= 6 && at + level < end && text[at + level] == ' ')
        {
            Clear(hidden, at, level);
            var last = end;
            while (last > at + level && text[last - 1] is '#' or ' ')
                last--;
            Clear(hidden, last, end - last);
            at += level;
        }

        HideLinks(text, at, end, hidden);
        HideEmphasis(text, at, end, hidden);
    }

    /// <summary>"[words](address)" and "![words](address)" become their words.</summary>
    private static void HideLinks(string text, int start, int end, char[] hidden)
    {
        // The marks that open a link and are not closed yet.
        var open = new Stack<int>();
        for (var at = start; at < end; at++)
        {
            if (text[at] == '[')
                open.Push(at);
            if (text[at] != ']' || open.Count == 0)
                continue;
            var opening = open.Pop();
            var target = at + 1 < end && text[at + 1] == '(' ? TargetEnd(text, at + 2, end) : 0;
            if (target == 0)
                continue;
            Clear(hidden, opening, 1);
            if (opening > start && text[opening - 1] == '!')
                Clear(hidden, opening - 1, 1);
            Clear(hidden, at, target - at);
            at = target - 1;
        }
    }

    /// <summary>The offset after the ")" that closes the address of a link and its title, or 0.</summary>
    private static int TargetEnd(string text, int start, int end)
    {
        var depth = 0;
        var isQuoted = false;
        for (var at = start; at < end && at - start < LongestTarget; at++)
        {
            switch (text[at])
            {
                case '"' when at > start && (isQuoted || text[at - 1] == ' '):
                    isQuoted = !isQuoted;
                    break;
                case ' ' when !isQuoted && !(at + 1 < end && text[at + 1] == '"'):
                    return 0;
                case '(' when !isQuoted:
                    depth++;
                    break;
                case ')' when !isQuoted && depth-- == 0:
                    return at > start ? at + 1 : 0;
            }
        }

        return 0;
    }

    private static void HideEmphasis(string text, int start, int end, char[] hidden)
    {
        // The runs that can open, innermost last. A run closes the nearest one of its mark and length.
        var open = new List<(int At, int Length)>();
        for (var at = start; at < end; )
        {
            var mark = text[at];
            if (mark is not ('*' or '_') || hidden[at] == ' ')
            {
                at++;
                continue;
            }

            var length = Run(text, at, end, mark);
            var (before, after) = (at > start ? text[at - 1] : ' ', at + length < end ? text[at + length] : ' ');
            if (length <= 3)
            {
                var closes = !char.IsWhiteSpace(before) && !IsWord(after);
                var opening = closes ? open.FindLastIndex(o => o.Length == length && text[o.At] == mark) : -1;
                if (opening >= 0)
                {
                    Clear(hidden, open[opening].At, length);
                    Clear(hidden, at, length);
                    open.RemoveRange(opening, open.Count - opening);
                }
                else if (!char.IsWhiteSpace(after) && !IsWord(before))
                {
                    if (open.Count == MostOpen)
                        open.RemoveAt(0);
                    open.Add((at, length));
                }
            }

            at += length;
        }
    }

    /// <summary>More runs that wait for their partner than prose has: the oldest is forgotten, so that the time is linear.</summary>
    private const int MostOpen = 16;

    private static bool IsWord(char c) => char.IsLetterOrDigit(c);

    private static int Run(string text, int at, int end, char mark)
    {
        var length = 0;
        while (at + length < end && text[at + length] == mark)
            length++;
        return length;
    }

    private static void Clear(char[] hidden, int start, int length) => hidden.AsSpan(start, length).Fill(' ');
}
