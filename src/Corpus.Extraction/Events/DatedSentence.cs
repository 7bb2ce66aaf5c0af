using Corpus.Extraction.Dates;
using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Events;

/// <summary>A sentence with its expressions and clauses: tells which clause each expression dates.</summary>
internal sealed class DatedSentence
{
    private static readonly Lexicon Nouns = Lexicon.Of("Events/event-nouns");
    private static readonly Lexicon Limits = Lexicon.Of("Events/limits");
    private static readonly Lexicon Prepositions = Lexicon.Of("Events/prepositions");
    private static readonly Lexicon Bounds = Lexicon.Of("Events/bounds");
    private static readonly Lexicon Reporting = Lexicon.Of("Events/reporting");
    private static readonly Lexicon Attendants = Lexicon.Of("Events/attendants");
    private static readonly Lexicon Postponements = Lexicon.Of("Events/postponements");
    private static readonly Lexicon Inner = Lexicon.Of("Events/inner-prepositions");
    private static readonly Lexicon Comparisons = Lexicon.Of("Events/comparisons");
    private static readonly Lexicon Currencies = Lexicon.Of("Events/currencies");
    private static readonly Lexicon Determiners = Lexicon.Of("Events/determiners");
    private static readonly Lexicon NameHeads = Lexicon.Of("Events/name-heads");

    /// <summary>How many tokens to each side of its date a clause may reach, and how many clauses further it may join: sentences are shorter.</summary>
    private const int Reach = 120;
    private const int Joins = 12;

    /// <summary>How many tokens before its date a noun phrase may begin.</summary>
    private const int Phrase = 15;

    private readonly SentenceWindow _scan;
    private readonly (int First, int End)[] _tokens;
    private readonly Clause[] _clauses;
    private readonly int[] _clauseOf;
    private readonly bool[] _dated;

    // How far the clause of the expression at hand may reach.
    private int _from;
    private int _to;

    public DatedSentence(SentenceWindow scan, IReadOnlyList<TemporalExpression> expressions, int first, int end)
    {
        (_scan, Expressions, First, EndExpression) = (scan, expressions, first, end);
        _tokens = new (int, int)[end - first];
        var inside = new bool[scan.End - scan.Begin];
        var at = scan.Begin;
        for (var i = first; i < end; i++)
        {
            while (at < scan.End && scan.Tokens[at].Start < expressions[i].Span.Start)
                at++;
            var from = at;
            while (at < scan.End && scan.Tokens[at].Start < expressions[i].Span.End)
                inside[at++ - scan.Begin] = expressions[i].Interval is not null;
            _tokens[i - first] = (from, at);
        }

        _clauses = new ClauseFinder(scan, token => inside[token - scan.Begin]).Find();
        _clauseOf = new int[scan.End - scan.Begin];
        for (var i = 0; i < _clauses.Length; i++)
        {
            for (var token = _clauses[i].First; token < _clauses[i].End; token++)
                _clauseOf[token - scan.Begin] = i;
        }

        _dated = new bool[_clauses.Length];
        foreach (var (token, _) in _tokens)
        {
            if (token < scan.End)
                _dated[_clauseOf[token - scan.Begin]] = true;
        }
    }

    public IReadOnlyList<TemporalExpression> Expressions { get; }

    public int First { get; }

    public int EndExpression { get; }

    public TextSpan Span => _scan.Sentence.Span;

    /// <summary>What the expression dates: a clause, or a noun that names a happening; null where it dates nothing.</summary>
    public TextSpan? ClauseOf(int expression)
    {
        var (first, end) = _tokens[expression - First];
        if (first >= end)
            return null;
        (_from, _to) = (Math.Max(_scan.Begin, first - Reach), Math.Min(_scan.End, end + Reach));
        var own = _clauseOf[first - _scan.Begin];
        if (IsLimit(first))
            return When(end) is { } relative ? SpanOf(first, relative.End) : null;
        if (IsCompared(first, own) || IsNamed(first, end, Expressions[expression]))
            return null;
        if (NounAfter(end, Expressions[expression]) is { } noun)
            return noun.Happens ? Named(first, noun.End, own) : null;
        if (NounBefore(first, own) is { } phrase)
            return phrase.Happens ? SpanOf(phrase.First, end) : null;
        var clause = _clauses[own];
        return clause.Verb < 0 && clause.Kind != ClauseKind.Subordinate ? Fronted(own, first) : Governed(own, first);
    }

    /// <summary>"better than last year, when he abandoned the plan": the date is the clause's that follows.</summary>
    private Clause? When(int end)
    {
        var next = end < _scan.End && _scan.Tokens[end].IsMark(',') ? end + 1 : end;
        return _scan.Is(next, "when") && _clauses[_clauseOf[next - _scan.Begin]] is { Kind: ClauseKind.Subordinate } clause && clause.First == next ? clause : null;
    }

    private bool IsLimit(int first)
    {
        // "delayed until October" says when.
        if (first - 2 >= _scan.Begin && Postponements.Contains(_scan.Tokens[first - 2]))
            return false;
        // "than in 2019"
        if (first - 1 > _scan.Begin && Inner.Contains(_scan.Tokens[first - 1]))
            first--;
        for (var words = 1; words <= 2; words++)
        {
            if (first - words >= _scan.Begin && Limits.Match(_scan.Window, first - words, out _) == words)
                return true;
        }

        return false;
    }

    /// <summary>"compared with a loss of $3 million a year ago", "up from 60 last year": a figure of then, not a happening.</summary>
    private bool IsCompared(int first, int own)
    {
        for (var i = first - 1; i >= _clauses[own].First && i > first - Phrase; i--)
        {
            if (Comparisons[_scan.Tokens[i]] is { } what && (what == "" || _scan.IsNumber(i + 1) || _scan.Is(i + 1, Currencies)))
                return true;
            if (Tenses.IsVerb(_scan, i))
                return false;
        }

        return false;
    }

    /// <summary>The noun that an expression stands before: "their Monday meeting", "Friday's attack".</summary>
    private (int End, bool Happens)? NounAfter(int end, TemporalExpression expression)
    {
        var possessive = end < _scan.End && _scan.Tokens[end].Kind == TokenKind.Clitic;
        var at = possessive ? end + 1 : end;
        for (var i = at; i < at + 4 && _scan.IsWord(i); i++)
        {
            if (EndsNoun(i) || Tenses.IsVerb(_scan, i))
            {
                if (i == at && !possessive)
                    return null;
                break;
            }

            if (_scan.Is(i, Nouns))
                return (i + 1, !(_scan.Is(i, NameHeads) && _scan.Tokens[i].IsCapitalized));
        }

        // "the 2011 version", "last year’s figure"
        var common = expression.Form == ExpressionForm.BareYear && _scan.IsWord(at) && _scan.Tokens[at] is { SpaceBefore: true, IsCapitalized: false } && !EndsNoun(at) && !Tenses.IsVerb(_scan, at);
        return possessive || common ? (at, false) : null;
    }

    private bool EndsNoun(int at) => _scan.Is(at, Prepositions) || _scan.Is(at, Determiners);

    /// <summary>The noun phrase that holds the expression and is itself what something happens after, since or of: "since its launch in 2003", "the crash of 1929".</summary>
    private (int First, bool Happens)? NounBefore(int first, int own)
    {
        if (_scan.Is(first - 1, "of") && !_scan.Is(first - 2, "as"))
            return first - 2 > _clauses[own].First && _scan.Is(first - 2, Nouns) ? (first - 2, true) : (first, false);
        for (var i = first - 2; i > _clauses[own].First && i > first - Phrase && !Tenses.IsVerb(_scan, i); i--)
        {
            if (_scan.Is(i, Bounds))
                return (i + 1, true);
        }

        return null;
    }

    /// <summary>A year that stands in a name: "the Developers Conference 2010".</summary>
    private bool IsNamed(int first, int end, TemporalExpression expression) =>
        expression.Form is ExpressionForm.BareYear or ExpressionForm.ShortYear && end - first <= 2 && first - 1 > _scan.Begin
        && _scan.IsWord(first - 1) && _scan.Tokens[first - 1].Case != LetterCase.Lower && !EndsNoun(first - 1);

    /// <summary>A happening named by a noun; in a phrase that opens the sentence it is the clause's time: "In a Friday interview, he said".</summary>
    private TextSpan Named(int first, int end, int own)
    {
        var clause = _clauses[own];
        if (clause.Verb < 0 && own == 0 && _clauses.Length > 1)
            return Fronted(own, first) ?? SpanOf(first, end);
        var begin = first;
        while (begin > clause.First && begin > first - 3 && IsNoun(begin - 1))
            begin--;
        if (begin > clause.First && _scan.Is(begin - 1, Determiners))
            begin--;
        return SpanOf(begin, clause.Verb < end ? clause.End : clause.Verb);
    }

    private bool IsNoun(int at) => _scan.Tokens[at].Kind is TokenKind.Word or TokenKind.Clitic && !EndsNoun(at) && !Tenses.IsVerb(_scan, at);

    /// <summary>"On Monday, the house, which is old, burnt down": a phrase that opens the sentence dates its main clause.</summary>
    private TextSpan? Fronted(int own, int first)
    {
        for (var i = own + 1; i < _clauses.Length && i < own + Joins; i++)
        {
            if (_clauses[i].Kind != ClauseKind.Main || _clauses[i].Verb < 0)
                continue;
            return SpanOf(_clauses[own].First, SaysNow(i) ? _clauses[i + 1].End : Joined(i));
        }

        return own == 0 ? SpanOf(_clauses[own].First, _clauses[own].End) : Governed(own, first);
    }

    /// <summary>"For 2009, the company says it earned more": the date is that of what is said.</summary>
    private bool SaysNow(int main) =>
        _scan.Is(_clauses[main].Verb, Reporting) && _clauses[main].Tense != Tense.Past
        && main + 1 < _clauses.Length && _clauses[main + 1].Kind == ClauseKind.Subordinate;

    private TextSpan Governed(int own, int first)
    {
        var clause = _clauses[own];
        return SpanOf(Subject(own), first < clause.Verb ? Joined(own) : Attendant(own));
    }

    /// <summary>"The airline, which is old, signed …": the subject stands before what interrupts the clause.</summary>
    private int Subject(int own)
    {
        var clause = _clauses[own];
        if (clause.Kind == ClauseKind.Main && clause.Verb == clause.First)
        {
            for (var i = own - 1; i >= 0 && i > own - Joins; i--)
            {
                if (_clauses[i].Kind == ClauseKind.Main && _clauses[i].Verb < 0)
                    return _clauses[i].First;
            }
        }

        return clause.First;
    }

    /// <summary>"… yesterday, although it recovered": what attends a happening happens when it does.</summary>
    private int Attendant(int own)
    {
        var end = _clauses[own].End;
        for (var i = own + 1; i < _clauses.Length && i < own + Joins && !_dated[i]; i++)
        {
            if (_clauses[i].Kind != ClauseKind.Subordinate || !_scan.Is(_clauses[i].First, Attendants))
                break;
            end = _clauses[i].End;
        }

        return end;
    }

    /// <summary>A date before the verb holds for the verbs joined to it, as far as they have none of their own.</summary>
    private int Joined(int own)
    {
        var end = Attendant(own);
        for (var i = own + 1; i < _clauses.Length && i < own + Joins && _clauses[i].Kind == ClauseKind.Joined && !_dated[i]; i++)
            end = _clauses[i].End;
        return end;
    }

    private TextSpan SpanOf(int first, int end)
    {
        (first, end) = (Math.Max(first, _from), Math.Min(end, _to));
        while (end > first + 1 && _scan.Tokens[end - 1].Kind == TokenKind.Mark && _scan.Tokens[end - 1].First is ',' or ';' or ':' or '—' or '(' or '–')
            end--;
        return TextSpan.Between(_scan.Tokens[first].Start, _scan.Tokens[end - 1].End);
    }
}
