using Corpus.Extraction.Dates;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Events;

/// <summary>A temporal expression in a sentence, and how far what happened then extends.</summary>
/// <param name="first">The first token of the expression.</param>
/// <param name="end">The token after the expression.</param>
internal readonly struct ClauseContext(DatedSentence sentence, TemporalExpression expression, DateInterval? days, int first, int end)
    : IRuleContext
{
    /// <summary>How many tokens before and after its date a clause may extend, and how many more clauses it may include. Sentences of prose are shorter.</summary>
    private const int Reach = 120;
    private const int Joins = 12;

    public DatedSentence Sentence { get; } = sentence;

    public TemporalExpression Expression { get; } = expression;

    /// <summary>The days of the expression, with those of the date that a dash joins to it.</summary>
    public DateInterval? Days { get; } = days;

    public int First { get; } = first;

    public int End { get; } = end;

    /// <summary>The number of the clause that the expression is in.</summary>
    public int ClauseNumber { get; } = sentence.ClauseAt(first);

    public Clause Clause => Sentence.Clauses[ClauseNumber];

    public TokenWindow Window => Sentence.Window;

    public SentenceTense Tense => Sentence.Tense;

    public TextSpan Place => Expression.Span;

    public Trace? Trace => Sentence.Trace;

    /// <summary>Whether the expression is in words before the first clause with a verb.</summary>
    public bool IsOutsideClauses => Clause is { Verb: < 0, Kind: not ClauseKind.Subordinate };

    /// <summary>The clause that a date dates: its own, or the main clause after the words that open a sentence.</summary>
    public Clause GoverningClause => IsOutsideClauses && NextMainClause() is { } main ? Sentence.Clauses[main] : Clause;

    /// <summary>The next main clause with a verb; null if there is none near.</summary>
    public int? NextMainClause()
    {
        for (var i = ClauseNumber + 1; i < Sentence.Clauses.Length && i < ClauseNumber + Joins; i++)
        {
            if (Sentence.Clauses[i] is { Kind: ClauseKind.Main, Verb: >= 0 })
                return i;
        }

        return null;
    }

    /// <summary>Where the clause with its subject begins: before the words that interrupt it, as in "The airline, which is old, signed …".</summary>
    public int BeginningWithSubject()
    {
        if (Clause.Kind == ClauseKind.Main && Clause.Verb == Clause.First)
        {
            for (var i = ClauseNumber - 1; i >= 0 && i > ClauseNumber - Joins; i--)
            {
                if (Sentence.Clauses[i] is { Kind: ClauseKind.Main, Verb: < 0 })
                    return Sentence.Clauses[i].First;
            }
        }

        return Clause.First;
    }

    /// <summary>Where a clause ends with the undated clauses whose events happen at the same time: "… yesterday, although it recovered".</summary>
    public int EndWithAttendants(int clause)
    {
        var end = Sentence.Clauses[clause].End;
        for (var i = clause + 1; i < Sentence.Clauses.Length && i < clause + Joins && !Sentence.IsDated(i); i++)
        {
            if (Sentence.Clauses[i].Kind != ClauseKind.Subordinate || !ClauseParts.IsAttendant(Window, Sentence.Clauses[i]))
                break;
            end = Sentence.Clauses[i].End;
        }

        return end;
    }

    /// <summary>Where a clause ends with the undated verbs that are joined to it: a date before the first verb is also theirs.</summary>
    public int EndWithJoined(int clause)
    {
        var end = EndWithAttendants(clause);
        for (
            var i = clause + 1;
            i < Sentence.Clauses.Length && i < clause + Joins && Sentence.Clauses[i].Kind == ClauseKind.Joined && !Sentence.IsDated(i);
            i++
        )
            end = Sentence.Clauses[i].End;
        return end;
    }

    /// <summary>The tokens as the answer, without the marks at their end.</summary>
    public DatedClause Span(int first, int end)
    {
        first = Math.Max(first, Math.Max(Window.Begin, First - Reach));
        end = Math.Min(end, Math.Min(Window.End, End + Reach));
        while (end > first + 1 && Window.Tokens[end - 1] is { Kind: TokenKind.Mark, First: ',' or ';' or ':' or '—' or '(' or '–' })
            end--;
        return new DatedClause(TextSpan.Between(Window.Tokens[first].Start, Window.Tokens[end - 1].End));
    }
}

/// <summary>The answer to what happened on a date.</summary>
/// <param name="Span">The words that say what happened; null if nothing did.</param>
internal readonly record struct DatedClause(TextSpan? Span)
{
    public static readonly DatedClause None = new(null);
}
