using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Sentences;

/// <summary>The marks that can end a sentence, and what closes with them.</summary>
internal static class SentenceEnd
{
    /// <summary>A mark, or an abbreviation's full stop, that may end a sentence.</summary>
    public static bool IsStop(in Token token) =>
        token.EndsAbbreviation || token.Kind == TokenKind.Mark && token.First is '.' or '!' or '?' or '…';

    /// <summary>The token after the stop at <paramref name="at"/> and all that closes with it: more stops, quotation marks, brackets and citations.</summary>
    /// <param name="limit">The search stops at this token.</param>
    public static int AfterClosing(ReadOnlySpan<Token> tokens, int at, int limit, Enclosures enclosures)
    {
        var end = at + 1;
        while (end < tokens.Length && end < limit)
        {
            if (enclosures.ClosesQuotation(end) || Closes(tokens, end, enclosures))
                end++;
            else if (Citation(tokens, end) is > 0 and var length && end + length <= limit)
                end += length;
            else
                break;
        }

        return end;
    }

    private static bool Closes(ReadOnlySpan<Token> tokens, int at, Enclosures enclosures)
    {
        ref readonly var token = ref tokens[at];
        if (token.Kind != TokenKind.Mark || enclosures.OpensQuotation(at))
            return false;
        if (token.SpaceBefore)
            return token.First == '.'; // ". . ." and a stop set apart
        return token.First switch
        {
            '.' or '!' or '?' or '…' or ')' or ']' or '”' or '’' => true,
            '"' or '\'' => at + 1 == tokens.Length || tokens[at + 1].SpaceBefore,
            _ => false,
        };
    }

    // "dilemmas.[1][2] The": a citation in square brackets belongs to the sentence before it.
    private static int Citation(ReadOnlySpan<Token> tokens, int at) =>
        at + 2 < tokens.Length
        && tokens[at].IsMark('[')
        && !tokens[at].SpaceBefore
        && tokens[at + 1].Length <= 3
        && tokens[at + 2].IsMark(']')
            ? 3
            : 0;
}
