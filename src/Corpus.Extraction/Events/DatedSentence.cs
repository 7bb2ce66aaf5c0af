using Corpus.Extraction.Dates;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Events;

/// <summary>A sentence with its temporal expressions and clauses.</summary>
internal sealed class DatedSentence
{
    private readonly IReadOnlyList<TemporalExpression> _expressions;
    private readonly int _firstExpression;
    private readonly (int First, int End)[] _tokens;
    private readonly int[] _clauseOf;
    private readonly bool[] _dated;
    private readonly bool[] _inDate;

    /// <param name="firstExpression">The first expression in the sentence.</param>
    /// <param name="endExpression">The expression after the last one in the sentence.</param>
    public DatedSentence(
        TokenWindow window,
        SentenceTense tense,
        IReadOnlyList<TemporalExpression> expressions,
        int firstExpression,
        int endExpression,
        Trace? trace
    )
    {
        (Window, Tense, _expressions, _firstExpression, Trace) = (window, tense, expressions, firstExpression, trace);
        _tokens = new (int, int)[endExpression - firstExpression];
        var inDate = _inDate = new bool[window.End - window.Begin];
        var at = window.Begin;
        for (var i = firstExpression; i < endExpression; i++)
        {
            while (at < window.End && window.Tokens[at].Start < expressions[i].Span.Start)
                at++;
            var first = at;
            while (at < window.End && window.Tokens[at].Start < expressions[i].Span.End)
                inDate[at++ - window.Begin] = expressions[i].When is not null;
            _tokens[i - firstExpression] = (first, at);
        }

        Clauses = ClauseFinder.Find(window, tense, inDate, trace);
        _clauseOf = new int[window.End - window.Begin];
        for (var i = 0; i < Clauses.Length; i++)
        {
            for (var token = Clauses[i].First; token < Clauses[i].End; token++)
                _clauseOf[token - window.Begin] = i;
        }

        _dated = new bool[Clauses.Length];
        foreach (var (token, _) in _tokens)
        {
            if (token < window.End)
                _dated[ClauseAt(token)] = true;
        }
    }

    public TokenWindow Window { get; }

    public SentenceTense Tense { get; }

    public Trace? Trace { get; }

    public Clause[] Clauses { get; }

    /// <summary>Whether the sentence is in a title or heading.</summary>
    public bool IsHeading { get; init; }

    /// <summary>The number of the clause that a token is in.</summary>
    public int ClauseAt(int token) => _clauseOf[token - Window.Begin];

    /// <summary>The first token of the expression that ends before a token; -1 if none does.</summary>
    public int ExpressionEndingAt(int token)
    {
        foreach (var (first, end) in _tokens)
        {
            if (end == token && first < end)
                return first;
        }

        return -1;
    }

    /// <summary>The days of an expression; if a dash joins it to the next one, up to the last day of that.</summary>
    public DateInterval? DaysOf(int expression)
    {
        var days = _expressions[expression].When;
        var next = expression - _firstExpression + 1;
        return
            days is { } first
            && next < _tokens.Length
            && _tokens[next].First == _tokens[next - 1].End + 1
            && ClauseParts.IsDash(Window.Tokens[_tokens[next].First - 1])
            && _expressions[expression + 1].When is { } last
            && last.Precision == first.Precision
            && last.Start.CompareTo(first.Start) > 0
            ? new DateInterval(first.Start, last.End, DatePrecision.Interval, first.IsApproximate || last.IsApproximate)
            : days;
    }

    /// <summary>Whether a token is part of a date.</summary>
    public bool InDate(int token) => _inDate[token - Window.Begin];

    /// <summary>Whether a clause has a temporal expression.</summary>
    public bool IsDated(int clause) => _dated[clause];

    /// <summary>The clause or noun phrase that tells what happened on the date that an expression means; null if nothing did.</summary>
    public TextSpan? EventOf(int expression)
    {
        var (first, end) = _tokens[expression - _firstExpression];
        return first < end
            ? ClauseRules.Clause.First(new ClauseContext(this, _expressions[expression], DaysOf(expression), first, end))?.Span
            : null;
    }
}
