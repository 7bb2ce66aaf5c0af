using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Dates;

/// <summary>The tokens of one sentence. Patterns, matchers and rules look at nothing outside it.</summary>
internal sealed class SentenceWindow(ResolutionContext context, Sentence sentence)
{
    private static readonly WordList<Marker> Markers = WordList<Marker>.Of("markers", WordValues.Member<Marker>);

    /// <summary>How deeply expressions may be nested: "early in the morning of the last day of May".</summary>
    public const int DeepestNesting = 3;

    /// <summary>How many expressions are being matched, one inside the other.</summary>
    public int Depth { get; set; }

    /// <summary>The match of the expression at hand, which each rule overwrites.</summary>
    public Match Match => Context.Matches[Depth];

    /// <summary>The first token of the outermost expression that is being matched: its qualifiers included.</summary>
    public int Outermost { get; set; } = sentence.FirstToken;

    private const int TensesKept = 8;
    private readonly ((int Start, int End, int Outermost) Key, Tense Tense)[] _tenses = new ((int, int, int), Tense)[TensesKept];

    /// <summary>The tense that was found around the last place with about this end.</summary>
    public ref ((int Start, int End, int Outermost) Key, Tense Tense) TenseAround(int end) => ref _tenses[end % TensesKept];

    /// <summary>The tense that was found before the last place.</summary>
    public ((int Start, int Outermost) Key, Tense? Tense) TenseBefore { get; set; } = ((-1, -1), null);

    public ResolutionContext Context { get; } = context;

    public Document Document { get; } = context.Document;

    public Token[] Tokens { get; } = context.Document.Tokens;

    public Sentence Sentence { get; } = sentence;

    public int Begin { get; } = sentence.FirstToken;

    public int End { get; } = sentence.EndToken;

    public ReadOnlySpan<Token> Window => Tokens.AsSpan(0, End);

    /// <summary>There is a token, and no space between it and the one before.</summary>
    public bool IsGlued(int at) => at > Begin && at < End && !Tokens[at].SpaceBefore;

    /// <summary>The token continues the number before it: "737-800", "2004/05", "10:30", "50%".</summary>
    public bool ContinuesNumber(int at) =>
        IsGlued(at)
        && (
            Tokens[at] is { Kind: TokenKind.Mark, First: '%' or '°' or '×' }
            || Tokens[at] is { Kind: TokenKind.Mark, First: '/' or '.' or ':' }
                && IsGlued(at + 1)
                && Tokens[at + 1].Kind == TokenKind.Number
            || Tokens[at].Kind == TokenKind.Number
        );

    /// <summary>The token is a word of the list.</summary>
    public bool Is(int at, Lexicon list) => at >= Begin && at < End && list.Contains(Tokens[at]);

    /// <summary>The token is a clitic, and the letters after its apostrophe are a word of the list.</summary>
    public bool IsClitic(int at, Lexicon list) =>
        at >= Begin
        && at < End
        && Tokens[at].Kind == TokenKind.Clitic
        && list.Contains(Tokens[at] with { Word = English.Vocabulary.Find(Document.Of(Tokens[at]).Slice(1)) });

    public bool IsMark(int at, char mark) => at >= Begin && at < End && Tokens[at].IsMark(mark);

    /// <summary>The sign of a currency.</summary>
    public bool IsCurrency(int at) => at >= Begin && at < End && Tokens[at] is { Kind: TokenKind.Mark, First: '$' or '£' or '€' or '¥' };

    public bool IsWord(int at) => at >= Begin && at < End && Tokens[at].Kind == TokenKind.Word;

    public bool IsNumber(int at) => at >= Begin && at < End && Tokens[at].Kind == TokenKind.Number;

    /// <summary>The token is the function word with this role.</summary>
    public bool Is(int at, Marker marker) => at >= Begin && at < End && Markers[Tokens[at]] == marker;

    /// <summary>The characters from one token up to another.</summary>
    public TextSpan SpanOf(int first, int end) => TextSpan.Between(Tokens[first].Start, Tokens[end - 1].End);

    /// <summary>The token is this word. Rules use word lists instead.</summary>
    public bool Is(int at, string text) =>
        at >= Begin && at < End && Document.Of(Tokens[at]).Equals(text.AsSpan(), StringComparison.OrdinalIgnoreCase);
}
