using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Events;

/// <summary>Where a clause begins or ends.</summary>
internal enum ClauseBoundary
{
    /// <summary>A subordinate clause begins with the token.</summary>
    BeforeSubordinate,

    /// <summary>A joined verb begins with the token.</summary>
    BeforeJoined,

    /// <summary>A clause ends with the token.</summary>
    AfterMark,
}

/// <summary>A token of a sentence that is being divided into clauses.</summary>
/// <param name="at">The token.</param>
/// <param name="first">The first token of the clause so far.</param>
internal readonly struct BoundaryContext(ClauseFinder sentence, int at, int first) : IRuleContext
{
    public ClauseFinder Sentence { get; } = sentence;

    public int At { get; } = at;

    public int First { get; } = first;

    public TextSpan Place => Sentence.Window.Tokens[At].Span;

    public Trace? Trace => Sentence.Trace;

    public bool Is(Lexicon list) => list.Contains(Sentence.Window.Tokens[At]);
}

/// <summary>
/// Where the clauses of a sentence begin and end. The examples have in brackets the clauses that happen on the date after the equals sign; they are published on
/// Thursday, 2025-06-12.
/// </summary>
internal static class ClauseBoundaryRules
{
    public static readonly Lexicon Subordinators = Lexicon.Of("Events/subordinators");

    private static readonly Lexicon VerbSubordinators = Lexicon.Of("Events/verb-subordinators");
    private static readonly Lexicon FreeReporting = Lexicon.Of("Events/free-reporting");
    private static readonly Lexicon DatePrepositions = Lexicon.Of("Events/date-prepositions");
    private static readonly Lexicon RelativePrepositions = Lexicon.Of("Events/relative-prepositions");

    public static readonly Cascade<BoundaryContext, ClauseBoundary?> Boundary = new(
        "event/boundary",
        "Does a clause begin or end at this token?",
        new(
            "event/subordinator",
            "A subordinator begins a clause, unless it follows the preposition of a relative clause.",
            static (in context) =>
                context.Is(Subordinators) && !context.Sentence.Window.Is(context.At - 1, RelativePrepositions)
                    ? ClauseBoundary.BeforeSubordinate
                    : null
        )
        {
            Examples = ["[Shares fell on Monday = 2025-06-09], which is bad."],
            Counterexamples = ["The house in which he was born burnt on Monday."],
        },
        new(
            "event/subordinator-before-verb",
            "A word that can be a preposition or a subordinator begins a clause if a verb follows.",
            static (in context) =>
                context.Is(VerbSubordinators) && context.Sentence.VerbAhead(context.At + 1) ? ClauseBoundary.BeforeSubordinate : null
        )
        {
            Examples = ["Sales grew [since he left the mine in May. = 2025-05]"],
            Counterexamples = ["It closed after the flood in May."],
        },
        new("event/joined-verb", "A conjunction directly before a verb begins a clause with the same subject.", static (in context) =>
            context.Is(EventWords.Conjunctions) && context.At + 1 < context.Sentence.Window.End && context.Sentence.IsVerb(context.At + 1)
                ? ClauseBoundary.BeforeJoined
                : null
        )
        {
            Examples = ["[He fought in 2004 = 2004] [and took leave in 2009. = 2009]"],
            Counterexamples = ["He and the farmers left in May."],
        },
        new(
            "event/report-without-that",
            "After a verb such as \"said\" and its date, the words that are reported begin a clause.",
            static (in context) => context.At > context.First && IsReport(context) ? ClauseBoundary.BeforeSubordinate : null
        )
        {
            Examples =
            [
                "Ana Reyes said [the mine had closed in May. = 2025-05]",
                "[Ana Reyes said on Monday = 2025-06-09] the mine had closed.",
                "[Ana Reyes said on Monday = 2025-06-09] 400 mines had closed.",
            ],
            Counterexamples = ["Ana Reyes praised the mine on Monday."],
        },
        new("event/closing-mark", "A comma, semicolon, colon, dash, parenthesis or quotation mark ends a clause.", static (in context) =>
            context.Sentence.Closes(context.At) ? ClauseBoundary.AfterMark : null
        )
        {
            Examples = ["[The mine closed in May = 2025-05]; [the mill opened on Monday. = 2025-06-09]"],
            Counterexamples = ["They met on Tuesday."],
        }
    );

    private static bool IsReport(in BoundaryContext context)
    {
        var (sentence, at) = (context.Sentence, context.At);
        return sentence.Window.Is(sentence.BeforeDate(at, context.First, DatePrepositions), FreeReporting)
            && (sentence.Window.IsWord(at) || sentence.Window.Is(at, TokenKind.Number))
            && !context.Is(DatePrepositions)
            && !context.Is(Subordinators)
            && !context.Is(VerbSubordinators)
            && sentence.VerbAhead(at);
    }
}
