namespace Corpus.Extraction.Blocks;

/// <summary>What tells running text from lines of another kind.</summary>
internal static class Prose
{
    // Fewer characters, and a line may be a caption, a link or a scrap of the page as well as a paragraph.
    private const int ShortestParagraph = 80;

    /// <summary>A line that is certainly a paragraph of the article, unless a phrase of the site says otherwise.</summary>
    public static bool IsParagraph(string text, TextSpan line) => line.Length >= ShortestParagraph && EndsSentence(text, line);

    /// <summary>The line ends with a full stop, a question mark or a cry, whatever marks and citations close after it.</summary>
    public static bool EndsSentence(string text, TextSpan line)
    {
        for (var at = line.End - 1; at >= line.Start; at--)
        {
            var c = text[at];
            if (c is '.' or '!' or '?' or '…')
                return true;
            var closes = c is '”' or '"' or '’' or '\'' or ')' or ']' or '»' || char.IsWhiteSpace(c);
            var citation = c is >= '0' and <= '9' or '[' && InCitation(text, line, at);
            if (!closes && !citation)
                return false;
        }

        return false;
    }

    /// <summary>How many words, counted to <paramref name="atMost"/>.</summary>
    public static int Words(string text, TextSpan line, int atMost)
    {
        var words = 0;
        var inWord = false;
        for (var at = line.Start; at < line.End && words <= atMost; at++)
        {
            var letter = char.IsLetterOrDigit(text[at]);
            if (letter && !inWord)
                words++;
            inWord = letter || inWord && !char.IsWhiteSpace(text[at]);
        }

        return words;
    }

    public static bool HasLetterOrDigit(string text, TextSpan line)
    {
        for (var at = line.Start; at < line.End; at++)
        {
            if (char.IsLetterOrDigit(text[at]))
                return true;
        }

        return false;
    }

    /// <summary>Letters, and all of them large.</summary>
    public static bool IsCapitals(string text, TextSpan line)
    {
        var letters = false;
        for (var at = line.Start; at < line.End; at++)
        {
            if (char.IsLower(text[at]))
                return false;
            letters |= char.IsUpper(text[at]);
        }

        return letters;
    }

    private static bool InCitation(string text, TextSpan line, int at)
    {
        for (var end = at + 1; end < line.End && end < at + 4; end++)
        {
            if (text[end] == ']')
                return true;
        }

        return false;
    }
}
