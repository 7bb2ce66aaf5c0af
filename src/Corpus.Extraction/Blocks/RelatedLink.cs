using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Blocks;

/// <summary>A line that leads to another story: "Related: …", "READ MORE …", or its headline in capitals.</summary>
internal static class RelatedLink
{
    private const int Longest = 40;
    private const int ShortestHeadline = 6;
    private const int ShortestListed = 4;
    private const int LongestHeadline = 200;

    private static readonly Lexicon Phrases = Lexicon.Of("Blocks/related");

    public static bool Is(ReadOnlySpan<Token> words)
    {
        if (words.Length > Longest)
            return false;
        var first = 0;
        while (first < words.Length && words[first].Kind == TokenKind.Mark)
            first++;
        var after = first + Phrases.Match(words, first, out _);
        if (after == first)
            return false;
        if (IsEnd(words.Slice(after)))
            return true;
        return words[after].First is ':' or '|' or '>' or '»' || words[after].SpaceBefore && words[after].First is '-' or '–' or '—'
            || after - first > 1 && IsCapitals(words.Slice(first, after - first));
    }

    /// <summary>A headline in capitals between the paragraphs of an article that is not written in capitals itself.</summary>
    public static bool IsHeadline(string text, TextSpan line) =>
        Prose.IsCapitals(text, line) && !Prose.EndsSentence(text, line) && Prose.Words(text, line, ShortestHeadline) >= ShortestHeadline;

    /// <summary>A line under "Related articles" or under such a line: a headline, which has no stop.</summary>
    public static bool IsListed(string text, TextSpan line) =>
        line.Length <= LongestHeadline && !Prose.EndsSentence(text, line) && Prose.Words(text, line, ShortestListed) >= ShortestListed;

    private static bool IsEnd(ReadOnlySpan<Token> words)
    {
        foreach (var word in words)
        {
            if (word.Kind != TokenKind.Mark)
                return false;
        }

        return true;
    }

    private static bool IsCapitals(ReadOnlySpan<Token> words)
    {
        foreach (var word in words)
        {
            if (word.Case is not (LetterCase.Upper or LetterCase.None))
                return false;
        }

        return true;
    }
}
