using Corpus.Extraction.Dates;
using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Events;

/// <summary>Divides a sentence into clauses by the words and marks that open and close them.</summary>
/// <param name="inside">Tells the tokens that lie inside a temporal expression: their commas divide nothing.</param>
internal sealed class ClauseFinder(SentenceWindow scan, Func<int, bool> inside)
{
    private static readonly Lexicon Subordinators = Lexicon.Of("Events/subordinators");
    private static readonly Lexicon Conjunctions = Lexicon.Of("Events/conjunctions");
    private static readonly Lexicon Reporting = Lexicon.Of("Events/reporting");

    private const int Farthest = 25;

    private readonly List<Clause> _clauses = [];

    public Clause[] Find()
    {
        var kind = ClauseKind.Main;
        var first = scan.Begin;
        for (var i = scan.Begin; i < scan.End; i++)
        {
            if (inside(i))
                continue;
            if (Opens(i, first) is { } opened)
            {
                // "and that": the conjunction belongs to what it joins.
                var begin = i - 1 > first && Conjunctions.Contains(scan.Tokens[i - 1]) ? i - 1 : i;
                Add(first, begin, kind);
                (first, kind) = (begin, opened);
            }
            else if (Closes(i))
            {
                Add(first, i + 1, kind);
                (first, kind) = (i + 1, ClauseKind.Main);
            }
        }

        Add(first, scan.End, kind);
        return [.. _clauses];
    }

    private void Add(int first, int end, ClauseKind kind)
    {
        if (end <= first)
            return;
        var verb = Verb(first, end);
        // A piece without a verb belongs to what stands before it, but for the one that opens the sentence.
        if (verb < 0 && kind != ClauseKind.Subordinate && _clauses.Count > 0 && _clauses[_clauses.Count - 1] is var last && last.End == first)
        {
            _clauses[_clauses.Count - 1] = last with { End = end };
            return;
        }

        _clauses.Add(new Clause(first, end, kind, verb, verb < 0 ? Tense.Unknown : Tenses.Of(scan, verb)));
    }

    private ClauseKind? Opens(int at, int first)
    {
        ref readonly var token = ref scan.Tokens[at];
        if (Subordinators[token] is { } how)
            return how == "clause" && !scan.Is(at - 1, "in") || how == "verb" && VerbAhead(at + 1) ? ClauseKind.Subordinate : null;
        if (Conjunctions.Contains(token) && at + 1 < scan.End && IsVerb(at + 1))
            return ClauseKind.Joined;
        return at > first && Reports(at, first) ? ClauseKind.Subordinate : null;
    }

    /// <summary>What is said begins right after "said", or after the date that follows it: "said Monday it would close".</summary>
    private bool Reports(int at, int first)
    {
        var before = at - 1;
        while (before > first && before > at - Farthest && (inside(before) || scan.Is(before, "on") || scan.Is(before, "in")))
            before--;
        return Reporting[scan.Tokens[before]] == "free" && scan.Tokens[at].Kind == TokenKind.Word && !scan.Is(at, "on") && !scan.Is(at, "in") && !inside(at) && VerbAhead(at);
    }

    private bool Closes(int at) =>
        scan.Tokens[at] is { Kind: TokenKind.Mark } mark && mark.First switch
        {
            ';' or ':' or '—' or '(' or ')' or '“' or '”' => true,
            ',' or '–' => at + 1 < scan.End && scan.Tokens[at + 1].SpaceBefore,
            '-' => mark.Length > 1,
            _ => false,
        };

    private bool VerbAhead(int at)
    {
        for (var i = at; i < scan.End && i < at + Farthest && !Closes(i); i++)
        {
            if (i > at && (Subordinators[scan.Tokens[i]] == "clause"))
                return false;
            if (IsVerb(i))
                return true;
        }

        return false;
    }

    private int Verb(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (IsVerb(i))
                return i;
        }

        return -1;
    }

    private bool IsVerb(int at) => !inside(at) && scan.Tokens[at].Kind != TokenKind.Number && (Tenses.IsVerb(scan, at) || Reporting.Contains(scan.Tokens[at]));
}
