using System.Text;

namespace Corpus.Generator.Emission;

/// <summary>Writes any text as a C# literal that gives exactly its UTF-8 bytes.</summary>
internal static class Literal
{
    /// <summary>
    /// A raw literal over several lines, readable as it is. A text with characters that end a line for C# or that an editor would not
    /// show is written escaped on one line instead.
    /// </summary>
    public static void Utf8(StringBuilder source, string text)
    {
        var (longest, run) = (0, 0);
        foreach (var c in text)
        {
            if (IsHidden(c))
            {
                Escaped(source, text);
                return;
            }

            run = c == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        var delimiter = new string('"', Math.Max(3, longest + 1));
        source.Append(delimiter).Append('\n').Append(text).Append('\n').Append(delimiter).Append("u8");
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
    private static bool IsHidden(char c) => c switch
    {
        '\n' or '\t' => false,
        < ' ' or (>= '\u007f' and <= '\u009f') => true,
        '\u061c' or '\u200e' or '\u200f' or '\u2028' or '\u2029' or '\ufeff' => true,
        (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') => true,
        _ => false,
    };
}
