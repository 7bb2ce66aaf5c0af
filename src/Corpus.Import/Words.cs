using System.Net;
using System.Text;
using Corpus.Extraction.Pages;

namespace Corpus.Import;

/// <summary>Compares and cleans strings.</summary>
internal static class Words
{
    private const int LongestTag = 200;

    /// <summary>Removes markup and invisible characters, decodes character references, and collapses white space.</summary>
    public static string Clean(string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
            return "";
        if (value.Contains('&', StringComparison.Ordinal))
            value = WebUtility.HtmlDecode(value);
        var clean = new StringBuilder(value.Length);
        var space = false;
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (
                c == '<'
                && i + 1 < value.Length
                && (char.IsAsciiLetter(value[i + 1]) || value[i + 1] == '/')
                && value.IndexOf('>', i, Math.Min(LongestTag, value.Length - i)) is >= 0 and var end
            )
            {
                (i, space) = (end, true);
                continue;
            }

            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                space = true;
                continue;
            }

            if (c is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' or '\u200E' or '\u200F')
                continue;
            if (space && clean.Length > 0)
                clean.Append(' ');
            space = false;
            clean.Append(c);
        }

        return clean.ToString();
    }

    /// <summary>The words in lowercase, without punctuation, separated by single spaces.</summary>
    public static string Fold(string value) => PageWords.Fold(value, new(0, value.Length));

    /// <summary>Determines whether folded words occur in other folded words, as whole words.</summary>
    public static bool Contains(string folded, string words) =>
        words.Length > 0 && $" {folded} ".Contains($" {words} ", StringComparison.Ordinal);

    /// <summary>The number of folded words.</summary>
    public static int Count(string folded) => folded.Length == 0 ? 0 : folded.Count(c => c == ' ') + 1;

    /// <summary>The fraction of the words of the first text that occur in the second, from 0 to 1.</summary>
    public static double Shared(string folded, string other)
    {
        if (folded.Length == 0)
            return 0;
        var words = folded.Split(' ');
        var known = other.Split(' ').ToHashSet(StringComparer.Ordinal);
        return words.Count(known.Contains) / (double)words.Length;
    }
}
