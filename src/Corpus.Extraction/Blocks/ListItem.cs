namespace Corpus.Extraction.Blocks;

/// <summary>An item of a list: "- The first …", "• The first …", "1. The first …", "(2) The second …".</summary>
internal static class ListItem
{
    private const string Bullets = "•·▪▫◦‣●○■□►▶➤*–-";

    public static bool Begins(string text, TextSpan line)
    {
        var at = line.Start;
        if (Bullets.IndexOf(text[at]) >= 0)
            return at + 1 < line.End && (char.IsWhiteSpace(text[at + 1]) || text[at] is not ('-' or '–' or '*') || text[at] == '-' && char.IsUpper(text[at + 1]));
        var bracket = text[at] == '(';
        if (bracket)
            at++;
        var digits = at;
        while (at < line.End && at < digits + 3 && text[at] is >= '0' and <= '9')
            at++;
        return at > digits && at < digits + 3 && at + 1 < line.End
            && (bracket ? text[at] == ')' : text[at] is '.' or ')') && char.IsWhiteSpace(text[at + 1]);
    }
}
