using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Blocks;

/// <summary>The line under a picture: "PICTURED ABOVE: …", "… at a rally. (AP Photo/Jane Doe)", "Jane Doe/Getty Images".</summary>
internal static class Caption
{
    private const int Longest = 600;
    private const int LongestBracket = 100;
    private const int LongestCredit = 12;

    private static readonly Lexicon Beginnings = Lexicon.Of("Blocks/captions");
    private static readonly Lexicon Credits = Lexicon.Of("Blocks/credits");

    public static bool Is(string text, TextSpan line, ReadOnlySpan<Token> words) =>
        line.Length <= Longest && (Begins(words) || EndsInCredit(text, line) || IsCredit(words));

    private static bool Begins(ReadOnlySpan<Token> words) =>
        Beginnings.Match(words, words.Length > 0 && words[0].First is '(' or '[' ? 1 : 0, out _) > 0;

    private static bool EndsInCredit(string text, TextSpan line)
    {
        var end = line.End - (text[line.End - 1] == '.' ? 1 : 0);
        if (end <= line.Start || text[end - 1] is not (')' or ']'))
            return false;
        var window = Math.Min(LongestBracket, end - line.Start);
        var open = text.LastIndexOfAny(['(', '['], end - 1, window);
        return open >= 0 && SaysCredit(Words(text, TextSpan.Between(open + 1, end - 1)));
    }

    private static bool IsCredit(ReadOnlySpan<Token> words) => words.Length <= LongestCredit && HasSlash(words) && SaysCredit(words);

    private static bool SaysCredit(ReadOnlySpan<Token> words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (Credits.Match(words, at, out _) > 0)
                return true;
        }

        return false;
    }

    private static bool HasSlash(ReadOnlySpan<Token> words)
    {
        foreach (var word in words)
        {
            if (word.IsMark('/') || word.IsMark('|'))
                return true;
        }

        return false;
    }

    private static Token[] Words(string text, TextSpan span)
    {
        var words = new List<Token>();
        English.Tokenize(text, span, words);
        return [.. words];
    }
}
