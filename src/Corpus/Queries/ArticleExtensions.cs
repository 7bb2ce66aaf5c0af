using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Corpus;

/// <summary>Provides queries of articles.</summary>
public static class ArticleExtensions
{
    /// <summary>Gets the article with an id.</summary>
    /// <param name="articles">The articles of a corpus.</param>
    /// <param name="id">The id.</param>
    /// <param name="value">The article, or null if there is none.</param>
    /// <returns>True if the corpus has an article with this id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> or <paramref name="id"/> is null.</exception>
    public static bool TryGetValue(this ArticleList articles, string id, [NotNullWhen(true)] out Article? value)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return (value = articles.Find(id)) is not null;
    }

    /// <summary>
    /// Gets a key that articles with the same story share: the value of the field <c>story</c>, which <c>corpus import</c> writes for a story that several outlets
    /// carry, or else the id of the article. Use it to count a statement once.
    /// </summary>
    /// <param name="article">The article.</param>
    /// <returns>The key.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static string Story(this Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return article.Fields.Text("story") ?? article.Id;
    }

    /// <summary>Returns the articles of an outlet, by publication date. Articles without a date come first.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="outlet">The name of the outlet.</param>
    /// <returns>The articles. They are found when the result is enumerated.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IEnumerable<Article> PublishedBy(this IEnumerable<Article> articles, string outlet)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(outlet);
        return articles.Where(a => a.Outlet == outlet).OrderBy(a => a.Published);
    }

    /// <summary>Returns the articles that were published in a period, by publication date.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="start">The first day of the period.</param>
    /// <param name="end">The last day of the period.</param>
    /// <returns>The articles. They are found when the result is enumerated.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    public static IEnumerable<Article> PublishedBetween(this IEnumerable<Article> articles, DateOnly start, DateOnly end)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return articles.Where(a => a.Published >= start && a.Published <= end).OrderBy(a => a.Published);
    }

    /// <summary>Finds a word or phrase, whatever its case, in the articles.</summary>
    /// <inheritdoc cref="Concordance(IEnumerable{Article}, string, int, StringComparison)"/>
    public static IReadOnlyList<ConcordanceLine> Concordance(this IEnumerable<Article> articles, string keyword, int width = 40) =>
        articles.Concordance(keyword, width, StringComparison.OrdinalIgnoreCase);

    /// <summary>Finds a word or phrase in the articles.</summary>
    /// <param name="articles">The articles. Only their body is searched, not the boilerplate of their pages.</param>
    /// <param name="keyword">One or more whole words. A <c>*</c> at the end matches any letters that follow: <c>denuclear*</c>.</param>
    /// <param name="width">The most context on either side of the keyword, in UTF-16 code units. The context ends where the paragraph ends.</param>
    /// <param name="comparison"><see cref="StringComparison.Ordinal"/> or <see cref="StringComparison.OrdinalIgnoreCase"/>. With a culture, results would depend on the machine.</param>
    /// <returns>A line for each occurrence, in the order of the articles and their texts. Sort by <see cref="ConcordanceLine.Right"/> to see what follows the keyword.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> or <paramref name="keyword"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="keyword"/> is blank or only <c>*</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is negative, or <paramref name="comparison"/> is not ordinal.</exception>
    public static IReadOnlyList<ConcordanceLine> Concordance(
        this IEnumerable<Article> articles,
        string keyword,
        int width,
        StringComparison comparison
    )
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(keyword);
        ArgumentOutOfRangeException.ThrowIfNegative(width);
        if (comparison is not (StringComparison.Ordinal or StringComparison.OrdinalIgnoreCase))
            throw new ArgumentOutOfRangeException(nameof(comparison), comparison, "A concordance needs an ordinal comparison.");
        var isStem = keyword.EndsWith('*');
        var word = isStem ? keyword[..^1] : keyword;
        if (string.IsNullOrWhiteSpace(word))
            throw new ArgumentException("The keyword is blank.", nameof(keyword));
        var lines = new List<ConcordanceLine>();
        foreach (var article in articles)
        {
            foreach (var block in article.Blocks)
            {
                if (block.IsBody)
                    Search(article, block.Span, word, isStem, width, comparison, lines);
            }
        }

        return lines;
    }

    private static void Search(
        Article article,
        TextSpan block,
        string word,
        bool isStem,
        int width,
        StringComparison comparison,
        List<ConcordanceLine> lines
    )
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
            lines.Add(
                new ConcordanceLine(
                    article,
                    new TextSpan(at, end - at),
                    Context(text, Math.Max(block.Start, at - width), at),
                    Context(text, end, end + Math.Min(width, block.End - end))
                )
            );
        }

        int Find(int from) => from >= block.End ? -1 : text.IndexOf(word, from, block.End - from, comparison);
    }

    /// <summary>Returns a part of the text on one line, without half of a surrogate pair at either end.</summary>
    private static string Context(string text, int start, int end)
    {
        if (start < end && char.IsLowSurrogate(text[start]))
            start++;
        if (start < end && char.IsHighSurrogate(text[end - 1]))
            end--;
        return text[start..end].Replace('\n', ' ');
    }
}

/// <summary>Represents an occurrence of a keyword and its context.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ConcordanceLine
{
    internal ConcordanceLine(Article article, TextSpan span, string left, string right) =>
        (Article, Span, Left, Right) = (article, span, left, right);

    /// <summary>Gets the article.</summary>
    public Article Article { get; }

    /// <summary>Gets the span of the keyword in the text of the article, in UTF-16 code units.</summary>
    public TextSpan Span { get; }

    /// <summary>Gets the keyword as the text has it.</summary>
    public string Keyword => Article.Slice(Span);

    /// <summary>Gets the context before the keyword, on one line.</summary>
    public string Left { get; }

    /// <summary>Gets the context after the keyword, on one line.</summary>
    public string Right { get; }

    /// <summary>Gets the file, line and column of the keyword.</summary>
    public SourceLocation Location => Article.GetLocation(Span.Start);

    /// <summary>Returns the context before the keyword, the keyword in brackets, the context after it, and its location.</summary>
    /// <returns>One line of text.</returns>
    public override string ToString() => $"{Left}[{Keyword}]{Right}  {Location}";
}
