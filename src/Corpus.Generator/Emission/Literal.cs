using System.Text;

namespace Corpus.Generator.Emission;

/// <summary>Writes any texts as a C# literal that gives exactly their UTF-8 bytes, with a line feed between each and the next.</summary>
internal static class Literal
{
    /// <summary>
    /// A raw literal over several lines, readable as it is. A text with characters that end a line for C# or that an editor would not
    /// show is written escaped on one line instead.
    /// </summary>
    public static void Utf8(StringBuilder source, IReadOnlyList<string> texts)
    {
        if (texts.Any(HidesSomething))
        {
            Escaped(source, string.Join("\n", texts));
            return;
        }

        var delimiter = new string('"', Math.Max(3, texts.Max(LongestRun) + 1));
        source.Append(delimiter).Append('\n');
        foreach (var text in texts)
            source.Append(text).Append('\n');
        source.Append(delimiter).Append("u8");
    }

    private static bool HidesSomething(string text)
    {
        foreach (var c in text)
        {
            if (IsHidden(c))
                return true;
        }

        return false;
    }

    /// <summary>The most quote marks that stand side by side.</summary>
    private static int LongestRun(string text)
    {
        var longest = 0;
        for (var at = text.IndexOf('"'); at >= 0; at = text.IndexOf('"', at))
        {
            var start = at;
            while (at < text.Length && text[at] == '"')
                at++;
            longest = Math.Max(longest, at - start);
        }

        return longest;
    }

    private static void Escaped(StringBuilder source, string text)
    {
        source.Append('"');
        foreach (var c in text)
        {
            if (c is '"' or '\\')
                source.Append('\\').Append(c);
            else if (c == '\n')
                source.Append("\\n");
            else if (IsHidden(c))
                source.Append("\\u").Append(((int)c).ToString("x4", System.Globalization.CultureInfo.InvariantCulture));
            else
                source.Append(c);
        }

        source.Append("\"u8");
    }

    // C0 and C1 controls, line and paragraph separators, byte order mark, and the marks that turn the direction of writing (CVE-2021-42574).
    private static bool IsHidden(char c) =>
        c switch
        {
            '\n' or '\t' => false,
            < ' ' or (>= '\u007f' and <= '\u009f') => true,
            '\u061c' or '\u200e' or '\u200f' or '\u2028' or '\u2029' or '\ufeff' => true,
            (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') => true,
            _ => false,
        };
}
