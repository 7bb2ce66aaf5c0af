using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Dates;

/// <summary>The tokens of one sentence, for readers and patterns: nothing reads past its end.</summary>
internal sealed class Scan(Reading reading, Sentence sentence)
{
    /// <summary>How deep an expression may stand inside another: "early in the morning of the last day of May".</summary>
    public const int DeepestNesting = 3;

    /// <summary>How many expressions are being read, one inside the other.</summary>
    public int Depth { get; set; }

    /// <summary>The match that the expression being read fills anew for every rule.</summary>
    public Match Match => Reading.Matches[Depth];

    /// <summary>Where the expression being read begins, with all that qualifies it.</summary>
    public int Outermost { get; set; } = sentence.FirstToken;

    public Reading Reading { get; } = reading;

    public Document Document { get; } = reading.Document;

    public Token[] Tokens { get; } = reading.Document.Tokens;

    public Sentence Sentence { get; } = sentence;

    public int Begin { get; } = sentence.FirstToken;

    public int End { get; } = sentence.EndToken;

    public ReadOnlySpan<Token> Window => Tokens.AsSpan(0, End);

    /// <summary>A token stands there, with nothing between it and the one before.</summary>
    public bool Glued(int at) => at > Begin && at < End && !Tokens[at].SpaceBefore;

    /// <summary>The number before goes on: "737-800", "2004/05", "10:30", "50%".</summary>
    public bool Continues(int at) =>
        Glued(at) && (Tokens[at] is { Kind: TokenKind.Mark, First: '%' or '°' or '×' }
            || Tokens[at] is { Kind: TokenKind.Mark, First: '/' or '.' or ':' } && Glued(at + 1) && Tokens[at + 1].Kind == TokenKind.Number
            || Tokens[at].Kind == TokenKind.Number);

    /// <summary>A word of the list stands there.</summary>
    public bool Is(int at, Lexicon list) => at >= Begin && at < End && list.Contains(Tokens[at]);

    public bool IsMark(int at, char mark) => at >= Begin && at < End && Tokens[at].IsMark(mark);

    public bool IsWord(int at) => at >= Begin && at < End && Tokens[at].Kind == TokenKind.Word;

    public bool IsNumber(int at) => at >= Begin && at < End && Tokens[at].Kind == TokenKind.Number;

    public bool Is(int at, string text) => at >= Begin && at < End && Document.Of(Tokens[at]).Equals(text.AsSpan(), StringComparison.OrdinalIgnoreCase);
}
