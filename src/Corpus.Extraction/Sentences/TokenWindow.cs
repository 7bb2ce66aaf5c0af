using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Sentences;

/// <summary>The tokens of one sentence. Questions about a token outside the sentence are answered with no.</summary>
internal readonly struct TokenWindow(Document document, Sentence sentence)
{
    public Token[] Tokens { get; } = document.Tokens;

    public int Begin { get; } = sentence.FirstToken;

    public int End { get; } = sentence.EndToken;

    public bool Has(int at) => at >= Begin && at < End;

    /// <summary>Whether a word of the list stands there.</summary>
    public bool Is(int at, Lexicon list) => Has(at) && list.Contains(Tokens[at]);

    public bool Is(int at, TokenKind kind) => Has(at) && Tokens[at].Kind == kind;

    public bool IsWord(int at) => Is(at, TokenKind.Word);

    /// <summary>The number of tokens of the longest entry that begins there; 0 if there is none.</summary>
    public int Match(int at, Lexicon list) => Has(at) ? list.Match(Tokens.AsSpan(0, End), at, out _) : 0;
}
