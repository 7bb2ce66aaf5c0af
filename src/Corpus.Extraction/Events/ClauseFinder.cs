using Corpus.Extraction.Dates;
using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Events;

/// <summary>Divides a sentence into clauses at the words and marks that open and close them.</summary>
internal sealed class ClauseFinder
{
    private const int Farthest = 25;

    private readonly List<Clause> _clauses = [];
    private readonly bool[] _inDate;

    /// <param name="inDate">For each token of the sentence, whether it is part of a date: it does not divide the sentence.</param>
    private ClauseFinder(TokenWindow window, SentenceTense tense, bool[] inDate, Trace? trace) =>
        (Window, Tense, _inDate, Trace) = (window, tense, inDate, trace);

    public TokenWindow Window { get; }

    public SentenceTense Tense { get; }

    public Trace? Trace { get; }

    /// <inheritdoc cref="ClauseFinder(TokenWindow, SentenceTense, bool[], Trace?)"/>
    public static Clause[] Find(TokenWindow window, SentenceTense tense, bool[] inDate, Trace? trace) =>
        new ClauseFinder(window, tense, inDate, trace).Find();

    public bool InDate(int at) => _inDate[at - Window.Begin];

    public bool IsVerb(int at) =>
        !InDate(at) && Window.Tokens[at].Kind != TokenKind.Number && (Tense.IsVerb(at) || EventWords.Reporting.Contains(Window.Tokens[at]));

    /// <summary>Whether a verb follows before the clause ends.</summary>
    public bool VerbAhead(int at)
    {
        for (var i = at; i < Window.End && i < at + Farthest && !Closes(i); i++)
        {
            if (i > at && ClauseBoundaryRules.Subordinators.Contains(Window.Tokens[i]))
                return false;
            if (IsVerb(i))
                return true;
        }

        return false;
    }

    /// <summary>Whether the clause ends with a mark.</summary>
    public bool Closes(int at) =>
        Window.Tokens[at] is { Kind: TokenKind.Mark } mark
        && mark.First switch
        {
            ';' or ':' or '—' or '(' or ')' or '“' or '”' => true,
            ',' or '–' => at + 1 < Window.End && Window.Tokens[at + 1].SpaceBefore,
            '-' => mark.Length > 1,
            _ => false,
        };

    /// <summary>The last token before a token that is neither part of a date nor a preposition of one: the "said" of "said on Monday".</summary>
    public int BeforeDate(int at, int first, Lexicon prepositions)
    {
        var before = at - 1;
        while (before > first && before > at - Farthest && (InDate(before) || Window.Is(before, prepositions)))
            before--;
        return before;
    }

    private Clause[] Find()
    {
        var kind = ClauseKind.Main;
        var first = Window.Begin;
        for (var i = Window.Begin; i < Window.End; i++)
        {
            if (InDate(i))
                continue;
            switch (ClauseBoundaryRules.Boundary.First(new BoundaryContext(this, i, first)))
            {
                case null:
                    break;
                case ClauseBoundary.AfterMark:
                    Add(first, i + 1, kind);
                    (first, kind) = (i + 1, ClauseKind.Main);
                    break;
                case var opens:
                    // A conjunction belongs to the clause that it joins: "and that".
                    var begin = i - 1 > first && EventWords.Conjunctions.Contains(Window.Tokens[i - 1]) ? i - 1 : i;
                    Add(first, begin, kind);
                    (first, kind) = (begin, opens == ClauseBoundary.BeforeJoined ? ClauseKind.Joined : ClauseKind.Subordinate);
                    break;
            }
        }

        Add(first, Window.End, kind);
        return [.. _clauses];
    }

    private void Add(int first, int end, ClauseKind kind)
    {
        if (end <= first)
            return;
        var verb = Verb(first, end);
        // A part without a verb belongs to the clause before it, unless it opens the sentence.
        if (
            verb < 0
            && kind != ClauseKind.Subordinate
            && _clauses.Count > 0
            && _clauses[_clauses.Count - 1] is var last
            && last.End == first
        )
        {
            _clauses[_clauses.Count - 1] = last with { End = end };
            return;
        }

        _clauses.Add(new Clause(first, end, kind, verb, verb < 0 ? Dates.Tense.Unknown : Tense.Of(verb)));
    }

    private int Verb(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (IsVerb(i))
                return i;
        }

        for (var i = first; i < end; i++)
        {
            if (!InDate(i) && Tense.IsWeakPast(i))
                return i;
        }

        return -1;
    }
}
