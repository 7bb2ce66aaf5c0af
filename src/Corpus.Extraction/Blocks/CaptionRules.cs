using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Blocks;

/// <summary>The line under a picture.</summary>
internal static class CaptionRules
{
    private const int Longest = 600;
    private const int LongestBracket = 100;
    private const int LongestCredit = 12;

    private static readonly Lexicon Beginnings = Lexicon.Of("Blocks/captions");
    private static readonly Lexicon Credits = Lexicon.Of("Blocks/credits");

    public static readonly Rule<LineContext, BlockKind?>[] Rules =
    [
        new("block/caption-beginning", "A line begins as captions do.", static (in c) =>
            Caption(
                c.Line.Length <= Longest
                    && Beginnings.Match(c.Words, c.Words.Length > 0 && c.Words[0].First is '(' or '[' ? 1 : 0, out _) > 0
            )
        )
        {
            Examples =
            [
                "[PICTURED ABOVE: The ministers at the table. PC: The ministry. = caption]",
                "[FILE - The ministers at the table in 2019. = caption]",
            ],
            Counterexamples =
            [
                "[Above all, the ministers wanted to leave. = paragraph]",
                "[Photos of the ministers showed them at a table. = paragraph]",
            ],
        },
        new("block/credit-at-end", "A line ends with the credit of a picture in brackets.", static (in c) =>
            Caption(c.Line.Length <= Longest && EndsInCredit(c.Text, c.Line))
        )
        {
            Examples = ["[The ministers leave the table. (AP Photo/Jane Doe) = caption]"],
            Counterexamples =
            [
                "[The ministers left, the agency said (Reuters). = paragraph]",
                "[The ministers had left (the photo was taken later) by then. = paragraph]",
            ],
        },
        new("block/credit", "A short line has nothing but the credit of a picture.", static (in c) =>
            Caption(c.Words.Length <= LongestCredit && c.Line.Length <= Longest && HasSlash(c.Words) && HasCredit(c.Words))
        )
        {
            Examples = ["[Jane Doe/Getty Images = caption]"],
            Counterexamples = ["[Getty bought either/or both. He paid for it, and nobody knew how much it was. = paragraph]"],
        },
    ];

    private static BlockKind? Caption(bool applies) => applies ? BlockKind.Caption : null;

    private static bool EndsInCredit(string text, TextSpan line)
    {
        var end = line.End - (text[line.End - 1] == '.' ? 1 : 0);
        if (end <= line.Start || text[end - 1] is not (')' or ']'))
            return false;
        var window = Math.Min(LongestBracket, end - line.Start);
        var open = text.LastIndexOfAny(['(', '['], end - 1, window);
        if (open < 0)
            return false;
        var words = new List<Token>();
        English.Tokenize(text, TextSpan.Between(open + 1, end - 1), words);
        return HasCredit([.. words]);
    }

    private static bool HasCredit(ReadOnlySpan<Token> words)
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
}
