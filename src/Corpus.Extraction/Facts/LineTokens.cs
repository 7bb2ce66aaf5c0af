using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Facts;

/// <summary>
/// Divides a line about the page into tokens. Scraped lines glue their parts together ("By Jane DoeTwitter", "June 3, 2019by John Roe", "9.15 CET"), so letters,
/// digits and each mark are tokens of their own, and a word of the lists is cut from the word that it is glued to.
/// </summary>
internal static class LineTokens
{
    private static readonly Lexicon[] Glued =
    [
        Lexicon.Of("Facts/labels"),
        Lexicon.Of("Facts/accounts"),
        Lexicon.Of("Dates/months"),
        Lexicon.Of("Dates/weekdays"),
    ];

    private const int LengthOfYear = 4;

    public static Token[] Read(string text, TextSpan span)
    {
        var tokens = new List<Token>();
        var space = true;
        for (var at = span.Start; at < span.End; )
        {
            var c = text[at];
            if (char.IsWhiteSpace(c))
            {
                space = true;
                at++;
                continue;
            }

            var end = at + 1;
            if (char.IsLetter(c))
            {
                while (end < span.End && (IsLetter(text[end]) || IsInnerApostrophe(text, end, span.End)))
                    end++;
                AddWord(text, at, end, space, tokens);
            }
            else
            {
                var digit = c is >= '0' and <= '9';
                while (digit && end < span.End && text[end] is >= '0' and <= '9')
                    end++;
                // The year of "June 3, 20195:00 PM".
                if (
                    end - at is LengthOfYear + 1 or LengthOfYear + 2
                    && text[at] is '1' or '2'
                    && tokens.Count > 1
                    && tokens[tokens.Count - 1].IsMark(',')
                    && end < span.End
                    && text[end] == ':'
                )
                    end = at + LengthOfYear;
                tokens.Add(New(text, at, end, digit ? TokenKind.Number : TokenKind.Mark, space));
            }

            at = end;
            space = false;
        }

        return [.. tokens];
    }

    private static void AddWord(string text, int start, int end, bool space, List<Token> tokens)
    {
        for (var at = start + 1; at < end; at++)
        {
            if (!char.IsLower(text[at - 1]) || !char.IsUpper(text[at]))
                continue;
            var (head, tail) = (New(text, start, at, TokenKind.Word, space), New(text, at, end, TokenKind.Word, space: false));
            if (!IsGlued(head) && !IsGlued(tail))
                continue;
            tokens.Add(head);
            tokens.Add(tail);
            return;
        }

        tokens.Add(New(text, start, end, TokenKind.Word, space));
    }

    // A single letter, such as the "X" of an account, is no evidence.
    private static bool IsGlued(in Token word)
    {
        foreach (var list in Glued)
        {
            if (word.Length > 1 && list.Contains(word))
                return true;
        }

        return false;
    }

    private static Token New(string text, int start, int end, TokenKind kind, bool space) =>
        new(
            start,
            end - start,
            English.Vocabulary.Find(text.AsSpan(start, end - start)),
            text[start],
            kind,
            kind != TokenKind.Word ? LetterCase.None
                : IsUppercase(text, start, end) ? LetterCase.Upper
                : char.IsUpper(text[start]) ? LetterCase.Capitalized
                : LetterCase.Lower,
            space,
            EndsAbbreviation: false
        );

    private static bool IsUppercase(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (!char.IsUpper(text[at]))
                return false;
        }

        return end - start > 1;
    }

    private static bool IsLetter(char c) =>
        char.IsLetter(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;

    private static bool IsInnerApostrophe(string text, int at, int end) =>
        text[at] is '\'' or '’' && at + 1 < end && char.IsLetter(text[at + 1]);
}
