namespace Corpus.Import.Pages;

/// <summary>Measures how deeply the tags of a page are nested before it is parsed, because parsing time is quadratic in the depth.</summary>
internal static class Nesting
{
    // Elements without an end tag, or with an optional one.
    private static readonly HashSet<string> Open = WordList.Of("Pages/open-tags");

    /// <summary>The maximum number of open elements; unmatched end tags are ignored.</summary>
    public static int Of(ReadOnlySpan<char> html)
    {
        var (depth, deepest) = (0, 0);
        while (html.IndexOf('<') is >= 0 and var start)
        {
            html = html[(start + 1)..];
            var isEnd = html is ['/', ..];
            if (isEnd)
                html = html[1..];
            var length = 0;
            while (length < html.Length && char.IsAsciiLetterOrDigit(html[length]))
                length++;
            if (length == 0 || !char.IsAsciiLetter(html[0]) || Open.Contains(html[..length].ToString()))
                continue;
            var close = html.IndexOfAny('>', '<');
            if (isEnd)
                depth = Math.Max(0, depth - 1);
            else if (close <= 0 || html[close - 1] != '/')
                deepest = Math.Max(deepest, ++depth);
        }

        return deepest;
    }
}
