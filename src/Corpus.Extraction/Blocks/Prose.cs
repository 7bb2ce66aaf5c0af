namespace Corpus.Extraction.Blocks;

/// <summary>Distinguishes running text from lines of another kind.</summary>
internal static class Prose
{
    // A line with fewer characters may also be a caption, a link or a remnant of the page.
    private const int ShortestParagraph = 80;

    /// <summary>A line that is a paragraph of the article, unless it has a phrase of the site.</summary>
    public static bool IsParagraph(string text, TextSpan line) => line.Length >= ShortestParagraph && EndsSentence(text, line);

    /// <summary>The line ends with a full stop, a question mark or an exclamation mark, and perhaps closing marks and citations after it.</summary>
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

    /// <summary>The number of words; counting stops after <paramref name="atMost"/>.</summary>
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

    /// <summary>The line has letters, and all of them are uppercase.</summary>
    public static bool IsUppercase(string text, TextSpan line)
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
