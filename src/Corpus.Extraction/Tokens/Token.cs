namespace Corpus.Extraction.Tokens;

internal enum TokenKind : byte
{
    /// <summary>Letters, with apostrophes between them: <c>O’Brien</c>, <c>didn't</c>; an abbreviation keeps its full stop: <c>U.S.</c></summary>
    Word,

    /// <summary>Digits, with a decimal point or thousands separators: <c>66.3</c>, <c>1,000</c>.</summary>
    Number,

    /// <summary>An apostrophe and what hangs on the word before it: <c>’s</c>, <c>'ll</c>.</summary>
    Clitic,

    /// <summary>One mark, or a run that is one mark: <c>...</c>, <c>--</c>, <c>''</c>, <c>``</c>.</summary>
    Mark,
}

internal enum LetterCase : byte
{
    /// <summary>No letter that has a case.</summary>
    None,
    Lower,

    /// <summary>The first letter large and the others small, or one large letter: <c>Lee</c>, <c>I</c>.</summary>
    Capitalized,

    /// <summary>Two large letters or more and no small one: <c>NATO</c>, <c>U.S.</c></summary>
    Upper,

    /// <summary><c>McDonald</c>, <c>iPhone</c>.</summary>
    Mixed,
}

/// <summary>
/// The finest piece of a text that the stages work with. A hyphen or slash is a token of its own, and so is what stands at
/// each side of it: <c>Min-ji</c> is three tokens, <c>SpaceBefore</c> false on the last two; <c>20th</c> is two.
/// </summary>
/// <param name="Word">The number of the word in <see cref="Vocabulary"/>, without the full stop of an abbreviation; 0 when it stands in no lexicon.</param>
/// <param name="First">The token's first character: for a mark, the mark itself.</param>
/// <param name="EndsAbbreviation">The token ends with a full stop that belongs to it (and may end the sentence as well).</param>
internal readonly record struct Token(
    int Start, int Length, int Word, char First, TokenKind Kind, LetterCase Case, bool SpaceBefore, bool EndsAbbreviation)
{
    /// <summary>What stands before the first token and behind the last.</summary>
    public static readonly Token Outside = new(int.MaxValue, 0, 0, '\0', TokenKind.Mark, LetterCase.None, SpaceBefore: true, EndsAbbreviation: false);

    public int End => Start + Length;

    public TextSpan Span => new(Start, Length);

    /// <summary>Begins with a large letter.</summary>
    public bool IsCapitalized => Kind == TokenKind.Word && char.IsUpper(First);

    public bool IsMark(char mark) => Kind == TokenKind.Mark && First == mark;
}
