namespace Corpus.Extraction.Tokens;

internal enum TokenKind : byte
{
    /// <summary>Letters, with apostrophes between them: <c>O’Brien</c>, <c>didn't</c>; an abbreviation keeps its full stop: <c>U.S.</c></summary>
    Word,

    /// <summary>Digits, with a decimal point or thousands separators: <c>66.3</c>, <c>1,000</c>.</summary>
    Number,

    /// <summary>An apostrophe and the short word that it attaches to the word before: <c>’s</c>, <c>'ll</c>.</summary>
    Clitic,

    /// <summary>One mark, or a run that is one mark: <c>...</c>, <c>--</c>, <c>''</c>, <c>``</c>.</summary>
    Mark,
}

internal enum LetterCase : byte
{
    /// <summary>No letter that has a case.</summary>
    None,
    Lower,

    /// <summary>An uppercase first letter and lowercase others, or one uppercase letter: <c>Lee</c>, <c>I</c>.</summary>
    Capitalized,

    /// <summary>Two uppercase letters or more and no lowercase one: <c>NATO</c>, <c>U.S.</c></summary>
    Upper,

    /// <summary><c>McDonald</c>, <c>iPhone</c>.</summary>
    Mixed,
}

/// <summary>
/// The smallest unit of a text that the stages work with. A hyphen or slash is a token, and so is each part that it joins:
/// <c>Min-ji</c> is three tokens, with <c>SpaceBefore</c> false on the last two; <c>20th</c> is two.
/// </summary>
/// <param name="Word">The number of the word in <see cref="Vocabulary"/>, without the full stop of an abbreviation; 0 if it is in no lexicon.</param>
/// <param name="First">The token's first character: for a mark, the mark itself.</param>
/// <param name="EndsAbbreviation">The token ends with a full stop that is part of it; the stop may end the sentence as well.</param>
internal readonly record struct Token(
    int Start,
    int Length,
    int Word,
    char First,
    TokenKind Kind,
    LetterCase Case,
    bool SpaceBefore,
    bool EndsAbbreviation
)
{
    /// <summary>The token before the first one and after the last.</summary>
    public static readonly Token Outside = new(
        int.MaxValue,
        0,
        0,
        '\0',
        TokenKind.Mark,
        LetterCase.None,
        SpaceBefore: true,
        EndsAbbreviation: false
    );

    public int End => Start + Length;

    public TextSpan Span => new(Start, Length);

    /// <summary>A word with an uppercase first letter.</summary>
    public bool IsCapitalized => Kind == TokenKind.Word && char.IsUpper(First);

    public bool IsMark(char mark) => Kind == TokenKind.Mark && First == mark;
}
