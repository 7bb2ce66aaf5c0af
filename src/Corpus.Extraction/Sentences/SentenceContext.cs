using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Sentences;

/// <summary>A stop as the rules see it, with the sentence before it and the token after it.</summary>
internal readonly struct SentenceContext : IRuleContext
{
    private static readonly Lexicon<AbbreviationKind> Abbreviations = Lexicon<AbbreviationKind>.Of(English.Abbreviations);
    private static readonly Lexicon Openers = Lexicon.Of("Lexicons/openers");

    private readonly string _text;
    private readonly Token[] _tokens;
    private readonly Enclosures _enclosures;

    /// <param name="count">The number after the last token of the block.</param>
    /// <param name="begin">The first token of the sentence so far.</param>
    /// <param name="stop">The first stop; what stands between it and <paramref name="next"/> closes with it.</param>
    /// <param name="next">The token that may begin the next sentence.</param>
    public SentenceContext(string text, Token[] tokens, int count, int begin, int stop, int next, Enclosures enclosures, Trace? trace)
    {
        (_text, _tokens, Count, Begin, FirstStop, Next, _enclosures, Trace) = (text, tokens, count, begin, stop, next, enclosures, trace);
        Stop = stop;
        for (var i = stop + 1; i < next; i++)
        {
            if (SentenceEnd.IsStop(tokens[i]))
                Stop = i;
        }
    }

    public int Begin { get; }

    public int FirstStop { get; }

    /// <summary>The last stop before <see cref="Next"/>.</summary>
    public int Stop { get; }

    public int Next { get; }

    public Trace? Trace { get; }

    public TextSpan Place => _tokens[FirstStop].Span;

    public int Count { get; }

    public ref readonly Token this[int i] => ref _tokens[i];

    public bool IsGivenName(in Token word) => PersonNames.IsGivenName(_text.AsSpan(word.Start, word.Length));

    public ref readonly Token NextToken => ref _tokens[Next];

    public bool IsGlued => !NextToken.SpaceBefore;

    public bool IsEnclosed => _enclosures.Holds(Next);

    /// <summary>The stop is the full stop of an abbreviation. The "st." of "May 1st." is no abbreviation, though "St." is one.</summary>
    public bool IsAbbreviation => _tokens[Stop].EndsAbbreviation && !IsOrdinal;

    public AbbreviationKind? Abbreviation => IsAbbreviation ? Abbreviations[_tokens[Stop]] ?? AbbreviationKind.Any : null;

    /// <summary>A dot or a row of dots that can be a pause as well.</summary>
    public bool IsEllipsis => _tokens[Stop] is var stop && (stop.First == '…' || stop.IsMark('.') && stop.Length is 2 or 3);

    /// <summary>The next word, after an opening quotation mark, is one that begins sentences.</summary>
    public bool OpenerFollows => IsOpener(FirstWord) && !IsNameFrom(FirstWord);

    public bool OpensQuotation(int at) => _enclosures.OpensQuotation(at);

    /// <summary>The next token after an opening quotation mark.</summary>
    public int FirstWord => _enclosures.OpensQuotation(Next) ? Next + 1 : Next;

    public bool ClosesQuotation
    {
        get
        {
            for (var i = Stop + 1; i < Next; i++)
            {
                if (_enclosures.ClosesQuotation(i))
                    return true;
            }

            return false;
        }
    }

    private bool IsOrdinal => Stop > 0 && !_tokens[Stop].SpaceBefore && _tokens[Stop - 1].Kind == TokenKind.Number;

    /// <summary>"Police Department": a noun that begins sentences is a part of a name before another capital letter.</summary>
    private bool IsNameFrom(int at) =>
        at + 1 < Count
        && _tokens[at + 1].IsCapitalized
        && WordClasses.Of(_tokens[at]) is var word
        && (word.IsUnknown || word.Is(PartOfSpeech.Noun));

    public bool IsOpener(int at) => at < Count && _tokens[at].IsCapitalized && Openers.Contains(_tokens[at]);
}

/// <summary>When a sentence can end at an abbreviation: the values of <c>Lexicons/abbreviations</c>.</summary>
internal enum AbbreviationKind
{
    /// <summary>Before a word that begins sentences.</summary>
    Any,

    /// <summary>Never: a name or something else always follows.</summary>
    Never,

    /// <summary>Before a word that begins sentences, but not before a number.</summary>
    Number,

    /// <summary>Unless a weekday, a month or a time zone follows.</summary>
    Hour,
}

/// <summary>What a speaker tag can have after its verb: the values of <c>Sentences/tags</c>.</summary>
internal enum TagVerbKind
{
    /// <summary>Only an adjunct, such as "in June".</summary>
    Adjunct,

    /// <summary>After a question, anything: "“Why?” Mr. Smith asked reporters".</summary>
    Ask,
}
