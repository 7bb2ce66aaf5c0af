using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Sentences;

/// <summary>
/// The pairs of double quotation marks and of brackets in one block: between the two marks of a pair no sentence ends. A mark
/// without its partner in the block encloses nothing, so that a forgotten one cannot swallow what follows.
/// </summary>
internal sealed class Enclosures
{
    // What stands further apart is not one quotation, or one aside, but two marks whose partners are missing.
    private const int LongestQuotation = 1000;
    private const int LongestAside = 150;

    private readonly int _first;
    private readonly bool[] _held;
    private readonly bool[] _closesQuotation;
    private readonly bool[] _opensQuotation;

    private Enclosures(int first, int count) =>
        (_first, _held, _opensQuotation, _closesQuotation) = (first, new bool[count], new bool[count], new bool[count]);

    /// <summary>The pair of marks that surrounds the place before token <paramref name="at"/> keeps the sentence together.</summary>
    public bool Holds(int at) => _held[at - _first];

    public bool OpensQuotation(int at) => _opensQuotation[at - _first];

    public bool ClosesQuotation(int at) => _closesQuotation[at - _first];

    public static Enclosures Find(ReadOnlySpan<Token> tokens, int first)
    {
        var found = new Enclosures(first, tokens.Length - first);
        int quotation = -1,
            single = -1,
            aside = -1;
        for (var i = first; i < tokens.Length; i++)
        {
            if (tokens[i].Kind != TokenKind.Mark)
                continue;
            switch (tokens[i].First)
            {
                case '“' or '”' or '„' or '"' or '`':
                case '\'' when tokens[i].Length == 2:
                    quotation = found.Quote(tokens, i, quotation);
                    break;
                case '‘':
                    single = i;
                    break;
                case '’' when single >= 0 && EndsSaying(tokens, i):
                    found.Close(single, i, LongestQuotation, isQuotation: true);
                    single = -1;
                    break;
                case '(' or '[':
                    aside = i;
                    break;
                case ')' or ']' when aside >= 0:
                    found.Close(aside, i, LongestAside, isQuotation: false);
                    aside = -1;
                    break;
            }
        }

        return found;
    }

    /// <returns>The place of the mark that is open after this one, or -1.</returns>
    private int Quote(ReadOnlySpan<Token> tokens, int at, int open)
    {
        var opens = tokens[at].First switch
        {
            '“' or '„' or '`' => true,
            '”' => open < 0 && LooksOpening(tokens, at),
            _ => open < 0 ? LooksOpening(tokens, at) : LooksOpening(tokens, at) && !LooksClosing(tokens, at),
        };
        if (opens)
            return at;
        if (open >= 0)
            Close(open, at, LongestQuotation, isQuotation: true);
        return -1;
    }

    private void Close(int open, int close, int longest, bool isQuotation)
    {
        if (close - open > longest)
            return;
        for (var i = open + 1; i <= close; i++)
            _held[i - _first] = true;
        if (isQuotation)
            (_opensQuotation[open - _first], _closesQuotation[close - _first]) = (true, true);
    }

    // An apostrophe at the end of a word looks the same; only a mark after a comma or a stop is surely the end of a saying.
    private static bool EndsSaying(ReadOnlySpan<Token> tokens, int at) =>
        !tokens[at].SpaceBefore && tokens[at - 1].Kind == TokenKind.Mark && tokens[at - 1].First is '.' or ',' or '!' or '?' or '…';

    private bool LooksOpening(ReadOnlySpan<Token> tokens, int at) =>
        at + 1 < tokens.Length
        && !tokens[at + 1].SpaceBefore
        && tokens[at + 1].First is not (',' or '.' or ';' or '!' or '?')
        && (at == _first || tokens[at].SpaceBefore || tokens[at - 1].Kind == TokenKind.Mark);

    private static bool LooksClosing(ReadOnlySpan<Token> tokens, int at) =>
        !tokens[at].SpaceBefore && (at + 1 == tokens.Length || tokens[at + 1].SpaceBefore || tokens[at + 1].Kind == TokenKind.Mark);
}
