namespace Corpus.Extraction.Pages;

/// <summary>Distinguishes running text from lines of another kind.</summary>
internal static class Prose
{
    private const string Bullets = "•·▪▫◦‣●○■□►▶➤*–-";

    /// <summary>The line ends with a full stop, a question mark or an exclamation mark, and perhaps closing marks and citations after it.</summary>
    public static bool EndsSentence(string text, TextSpan line)
    {
        // The numbers of footnotes: "in the mountains.12", "in the mountains.[12]", but not "Sept. 12" and "3.6.2019".
        var note = false;
        for (var at = line.End - 1; at >= line.Start; at--)
        {
            var c = text[at];
            if (c is '.' or '!' or '?' or '…')
                return !note || !char.IsWhiteSpace(text[at + 1]) && at > line.Start && !char.IsDigit(text[at - 1]);
            if (c is >= '0' and <= '9' || c == '[' && InCitation(text, line, at))
                note = c != '[';
            else if (!(c is '”' or '"' or '’' or '\'' or ')' or ']' or '»' || char.IsWhiteSpace(c)))
                return false;
        }

        return false;
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

    /// <summary>Whether a line begins an item of a list.</summary>
    public static bool BeginsItem(string text, TextSpan line) => HasBullet(text, line) || HasNumber(text, line);

    /// <summary>The line begins with a bullet.</summary>
    public static bool HasBullet(string text, TextSpan line)
    {
        var at = line.Start;
        return Bullets.IndexOf(text[at]) >= 0
            && at + 1 < line.End
            && (char.IsWhiteSpace(text[at + 1]) || text[at] is not ('-' or '–' or '*') || text[at] == '-' && char.IsUpper(text[at + 1]));
    }

    /// <summary>The line begins with a number of one or two digits, with a full stop or in brackets.</summary>
    public static bool HasNumber(string text, TextSpan line)
    {
        var at = line.Start;
        var bracket = text[at] == '(';
        if (bracket)
            at++;
        var digits = at;
        while (at < line.End && at < digits + 3 && text[at] is >= '0' and <= '9')
            at++;
        return at > digits
            && at < digits + 3
            && at + 1 < line.End
            && (bracket ? text[at] == ')' : text[at] is '.' or ')')
            && char.IsWhiteSpace(text[at + 1]);
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
