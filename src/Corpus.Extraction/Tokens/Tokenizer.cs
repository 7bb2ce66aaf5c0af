using Corpus.Data;

namespace Corpus.Extraction.Tokens;

/// <summary>Divides a part of a text into tokens, in one pass from left to right.</summary>
internal static class Tokenizer
{
    // What follows the first stop of an abbreviation: the D of "Ph.D.".
    private const int LongestEnding = 4;

    // What follows the apostrophe of "it's", "they're", "we've", "she'll", "he'd" and "I'm". They are part of how text is divided, not a list to extend.
    private static readonly string[] Clitics = ["s", "re", "ve", "ll", "d", "m"];

    /// <summary>The numbers of the words of a lexicon's entry, each added to the vocabulary.</summary>
    public static int[] Words(string entry, Vocabulary vocabulary)
    {
        // A clitic by itself, such as "'ll": in a text one stands behind a word.
        if (entry.Length > 1 && IsApostrophe(entry[0]) && Clitic(entry.AsSpan(1)) == entry.Length - 1)
            return [vocabulary.Add(entry.AsSpan())];
        var tokens = new List<Token>();
        Tokenize(entry, new TextSpan(0, entry.Length), vocabulary, tokens);
        var words = new int[tokens.Count];
        for (var i = 0; i < words.Length; i++)
            words[i] = vocabulary.Add(Key(entry, tokens[i].Start, tokens[i].Length, tokens[i].EndsAbbreviation));
        return words;
    }

    // The full stop distinguishes an abbreviation from the word of the same letters: "sat." and "sat".
    public static void AddAbbreviation(string entry, Vocabulary vocabulary)
    {
        var word = vocabulary.Add(entry.AsSpan());
        if (char.IsUpper(entry[0]))
            vocabulary.RequireCapital(word);
    }

    private static ReadOnlySpan<char> Key(string text, int start, int length, bool endsAbbreviation) =>
        text.AsSpan(start, endsAbbreviation ? length - 1 : length);

    /// <param name="vocabulary">The words that have numbers, and the abbreviations that keep their full stop.</param>
    /// <param name="tokens">The tokens are appended here.</param>
    public static void Tokenize(string text, TextSpan span, Vocabulary vocabulary, List<Token> tokens)
    {
        var space = true;
        for (var at = span.Start; at < span.End; )
        {
            var c = text[at];
            if (SentenceBounds.IsSpace(c))
            {
                space = true;
                at++;
                continue;
            }

            if (PlainWord(text.AsSpan(at, span.End - at), vocabulary, out var letters, out var hash) is > 0 and var plain)
            {
                tokens.Add(new Token(at, plain, vocabulary.Find(text.AsSpan(at, plain), hash), c, TokenKind.Word, letters, space, false));
                at += plain;
            }
            else
            {
                var (length, kind, abbreviation) = Next(text, at, span, space, vocabulary);
                letters = kind == TokenKind.Word ? CaseOf(text.AsSpan(at, length)) : LetterCase.None;
                var word = vocabulary.Find(Key(text, at, length, abbreviation));
                tokens.Add(new Token(at, length, word, c, kind, letters, space, abbreviation));
                at += length;
            }

            space = false;
        }
    }

    /// <summary>Makes a word one that is in no lexicon.</summary>
    /// <param name="offset">Where the word begins in the text; if no token begins there, it has no effect.</param>
    public static void Forget(List<Token> tokens, int offset)
    {
        var at = tokens.FindIndex(token => token.Start == offset);
        if (at >= 0)
            tokens[at] = tokens[at] with { Word = Vocabulary.Unknown };
    }

    /// <summary>
    /// Reads a word of ASCII letters that surely ends behind them, in one pass: most words are such.
    /// </summary>
    /// <param name="hash">Its hash in the vocabulary.</param>
    /// <returns>Its length, or 0 if it is another token.</returns>
    private static int PlainWord(ReadOnlySpan<char> text, Vocabulary vocabulary, out LetterCase letters, out int hash)
    {
        int length = 0,
            upper = 0;
        var folded = Vocabulary.NoLetters;
        for (; length < text.Length; length++)
        {
            var lower = text[length] | 0x20u;
            if (lower - 'a' > 'z' - 'a')
                break;
            upper += text[length] == lower ? 0 : 1;
            folded = Vocabulary.Append(folded, lower);
        }

        hash = Vocabulary.HashOf(folded);
        letters = LetterCase.None;
        if (
            length == 0
            || length < text.Length
                && (
                    text[length] >= 0x80
                    || text[length] == '\''
                    || text[length] == '.' && MayBeAbbreviation(text, length, folded, vocabulary)
                )
        )
            return 0;
        letters = CaseOf(upper, length - upper, text[0] < 'a');
        return length;
    }

    // "J.", "Ph.D.", "Oct.", but not the last word of most sentences.
    private static bool MayBeAbbreviation(ReadOnlySpan<char> text, int stop, uint folded, Vocabulary vocabulary) =>
        stop == 1
        || stop + 1 < text.Length && IsLetter(text[stop + 1])
        || vocabulary.Find(text.Slice(0, stop + 1), Vocabulary.HashOf(Vocabulary.Append(folded, '.'))) != Vocabulary.Unknown;

    private static (int Length, TokenKind Kind, bool Abbreviation) Next(
        string text,
        int at,
        TextSpan span,
        bool space,
        Vocabulary vocabulary
    )
    {
        var rest = text.AsSpan(at, span.End - at);
        if (IsLetter(rest[0]))
            return Word(rest, vocabulary);
        if (IsDigit(rest[0]))
            return (Number(rest, afterPoint: !space && text[at - 1] == '.'), TokenKind.Number, false);
        if (
            IsApostrophe(rest[0])
            && !space
            && at > span.Start
            && char.IsLetterOrDigit(text[at - 1])
            && Clitic(rest.Slice(1)) is > 0 and var clitic
        )
            return (clitic + 1, TokenKind.Clitic, false);
        return (Mark(rest), TokenKind.Mark, false);
    }

    private static (int Length, TokenKind Kind, bool Abbreviation) Word(ReadOnlySpan<char> text, Vocabulary vocabulary)
    {
        var length = Letters(text);
        while (length + 1 < text.Length && IsApostrophe(text[length]) && IsLetter(text[length + 1]) && Clitic(text.Slice(length + 1)) == 0)
            length += 1 + Letters(text.Slice(length + 1));
        if (length >= text.Length || text[length] != '.')
            return (length, TokenKind.Word, false);
        // Letters with a full stop after each: U.S., a.m., J.K.
        if (length == 1)
        {
            var end = 2;
            while (end + 1 < text.Length && IsLetter(text[end]) && text[end + 1] == '.')
                end += 2;
            if (end > 2 || char.IsUpper(text[0]) && text[0] != 'I')
                return (end, TokenKind.Word, true);
        }

        return Abbreviation(text, length + 1, vocabulary) is > 0 and var abbreviation
            ? (abbreviation, TokenKind.Word, true)
            : (length, TokenKind.Word, false);
    }

    /// <summary>The length of the known abbreviation that <paramref name="text"/> begins with, its inner stops counted (<c>Ph.D.</c>); 0 if none.</summary>
    /// <param name="first">The length up to its first full stop.</param>
    private static int Abbreviation(ReadOnlySpan<char> text, int first, Vocabulary vocabulary)
    {
        var end = first + Letters(text.Slice(first, Math.Min(LongestEnding, text.Length - first)));
        if (end > first && end < text.Length && text[end] == '.' && IsAbbreviation(text.Slice(0, end + 1), vocabulary))
            return end + 1;
        return IsAbbreviation(text.Slice(0, first), vocabulary) ? first : 0;
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> text, Vocabulary vocabulary) =>
        vocabulary.Find(text) is not Vocabulary.Unknown and var word && (char.IsUpper(text[0]) || !vocabulary.RequiresCapital(word));

    // Digits with two points or more, such as "10.06.2025", are not one number: each part is a token.
    private static int Number(ReadOnlySpan<char> text, bool afterPoint)
    {
        var length = Digits(text);
        if (afterPoint)
            return length;
        while (length + 3 < text.Length && length > 0 && text[length] == ',' && Digits(text.Slice(length + 1)) == 3)
            length += 4;
        if (length + 1 < text.Length && text[length] == '.' && Digits(text.Slice(length + 1)) is > 0 and var fraction)
        {
            var end = length + 1 + fraction;
            var another = end + 1 < text.Length && text[end] == '.' && IsDigit(text[end + 1]);
            if (!another)
                return end;
        }

        return length;
    }

    private static int Mark(ReadOnlySpan<char> text)
    {
        var c = text[0];
        if (char.IsHighSurrogate(c))
            return text.Length > 1 && char.IsLowSurrogate(text[1]) ? 2 : 1;
        var longest = c switch
        {
            '.' or '-' or '_' or '*' or '=' => text.Length,
            '\'' or '`' => Math.Min(2, text.Length),
            _ => 1,
        };
        var run = 1;
        while (run < longest && text[run] == c)
            run++;
        return run;
    }

    /// <summary>The length of the clitic that <paramref name="text"/> begins with, after its apostrophe; 0 if none.</summary>
    private static int Clitic(ReadOnlySpan<char> text)
    {
        foreach (var clitic in Clitics)
        {
            if (
                text.StartsWith(clitic.AsSpan(), StringComparison.OrdinalIgnoreCase)
                && (text.Length == clitic.Length || !IsLetter(text[clitic.Length]))
            )
                return clitic.Length;
        }

        return 0;
    }

    private static LetterCase CaseOf(ReadOnlySpan<char> word)
    {
        int upper = 0,
            lower = 0;
        foreach (var c in word)
        {
            if (char.IsUpper(c))
                upper++;
            else if (char.IsLower(c))
                lower++;
        }

        return CaseOf(upper, lower, char.IsUpper(word[0]));
    }

    private static LetterCase CaseOf(int upper, int lower, bool capital) =>
        (upper, lower) switch
        {
            (0, 0) => LetterCase.None,
            (0, _) => LetterCase.Lower,
            (1, _) when capital => LetterCase.Capitalized,
            (_, 0) => LetterCase.Upper,
            _ => LetterCase.Mixed,
        };

    private static int Letters(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && IsLetter(text[length]))
            length++;
        return length;
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && IsDigit(text[length]))
            length++;
        return length;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsApostrophe(char c) => c is '\'' or '’';

    // No dash or quotation mark of U+2000 to U+206F is a letter, and they are frequent.
    private static bool IsLetter(char c) =>
        c < 0x80
            ? (c | 0x20) is >= 'a' and <= 'z'
            : c is < '\u2000' or > '\u206f'
                && (char.IsLetter(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark);
}
