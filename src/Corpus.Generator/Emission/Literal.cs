using System.Text;

namespace Corpus.Generator.Emission;

/// <summary>Writes any text as a C# literal that gives exactly its UTF-8 bytes.</summary>
internal static class Literal
{
    /// <summary>
    /// A raw literal over several lines, readable as it is. A text with characters that end a line for C# or that an editor would not
    /// show is written escaped on one line instead.
    /// </summary>
    public static string Utf8(string text)
    {
        foreach (var c in text)
        {
            if (IsHidden(c))
                return Escaped(text);
        }

        return Raw(text);
    }

    private static string Raw(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var c in text)
        {
            run = c == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        var delimiter = new string('"', Math.Max(3, longest + 1));
        return delimiter + "\n" + text + "\n" + delimiter + "u8";
    }

    private static string Escaped(string text)
    {
        var literal = new StringBuilder("\"", text.Length + 16);
        foreach (var c in text)
        {
            if (c is '"' or '\\')
                literal.Append('\\').Append(c);
            else if (c == '\n')
                literal.Append("\\n");
            else if (IsHidden(c))
                literal.Append("\\u").Append(((int)c).ToString("x4", System.Globalization.CultureInfo.InvariantCulture));
            else
                literal.Append(c);
        }

        return literal.Append("\"u8").ToString();
    }

    // C0 and C1 controls, line and paragraph separators, byte order mark, and the marks that turn the direction of writing (CVE-2021-42574).
    private static bool IsHidden(char c) => c switch
    {
        '\n' or '\t' => false,
        < ' ' or (>= '\u007f' and <= '\u009f') => true,
        '\u061c' or '\u200e' or '\u200f' or '\u2028' or '\u2029' or '\ufeff' => true,
        (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') => true,
        _ => false,
    };
}
