using System.Diagnostics;

namespace Corpus;

/// <summary>Questions to any articles.</summary>
public static class ArticleQueries
{
    /// <summary>
    /// Every place where the articles themselves (not the boilerplate of their pages) say a word or phrase, in the order of the articles and their
    /// texts. Sort by <see cref="ConcordanceLine.Right"/> to see what follows it.
    /// </summary>
    /// <param name="articles">Where to look.</param>
    /// <param name="keyword">Whole words, whatever their case; a <c>*</c> at the end stands for any letters that follow: <c>denuclear*</c>.</param>
    /// <param name="width">How much context at most on either side, in UTF-16 code units. It ends where the paragraph does.</param>
    /// <exception cref="ArgumentException">The keyword has no letter or the like.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The width is negative.</exception>
    public static IReadOnlyList<ConcordanceLine> Concordance(this IEnumerable<Article> articles, string keyword, int width = 40)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(keyword);
        ArgumentOutOfRangeException.ThrowIfNegative(width);
        var isStem = keyword.EndsWith('*');
        var word = isStem ? keyword[..^1] : keyword;
        if (string.IsNullOrWhiteSpace(word))
            throw new ArgumentException("The keyword contains no words.", nameof(keyword));
        var lines = new List<ConcordanceLine>();
        foreach (var article in articles)
        {
            foreach (var block in article.Blocks)
            {
                if (block.IsBody)
                    Search(article, block.Span, word, isStem, width, lines);
            }
        }

        return lines;
    }

    private static void Search(Article article, TextSpan block, string word, bool isStem, int width, List<ConcordanceLine> lines)
    {
        var text = article.Text;
        for (var at = Find(block.Start); at >= 0; at = Find(at + 1))
        {
            var end = at + word.Length;
            if (at > block.Start && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(word[0]))
                continue;
            while (isStem && end < block.End && char.IsLetterOrDigit(text[end]))
                end++;
            if (end < block.End && char.IsLetterOrDigit(text[end]) && char.IsLetterOrDigit(word[^1]))
                continue;
            lines.Add(new ConcordanceLine(article, new TextSpan(at, end - at), Context(text, Math.Max(block.Start, at - width), at), Context(text, end, end + Math.Min(width, block.End - end))));
        }

        int Find(int from) => from >= block.End ? -1 : text.IndexOf(word, from, block.End - from, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The text between, on one line; half a character at an end is left out.</summary>
    private static string Context(string text, int start, int end)
    {
        if (start < end && char.IsLowSurrogate(text[start]))
            start++;
        if (start < end && char.IsHighSurrogate(text[end - 1]))
            end--;
        return text[start..end].Replace('\n', ' ');
    }
}

/// <summary>A keyword and what stands around it.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ConcordanceLine
{
    internal ConcordanceLine(Article article, TextSpan span, string left, string right) => (Article, Span, Left, Right) = (article, span, left, right);

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>Where the keyword stands in the article's text.</summary>
    public TextSpan Span { get; }

    /// <summary>The keyword, as the text has it.</summary>
    public string Keyword => Article.Slice(Span);

    /// <summary>What stands before it.</summary>
    public string Left { get; }

    /// <summary>What stands after it.</summary>
    public string Right { get; }

    /// <summary>The file, line and column of the keyword.</summary>
    public SourceLocation Location => Article.LocationOf(Span.Start);

    /// <summary>Left context, keyword in brackets, right context, and the place.</summary>
    public override string ToString() => $"{Left}[{Keyword}]{Right}  {Location}";
}
