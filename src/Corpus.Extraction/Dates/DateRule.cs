using Corpus.Extraction.Rules;

namespace Corpus.Extraction.Dates;

/// <summary>One way to write a temporal expression, and what it means.</summary>
/// <param name="pattern">What the rule looks for; see <see cref="Dates.Pattern"/>.</param>
/// <param name="meaning">The candidate for a match of the pattern; null if it is not a temporal expression after all.</param>
/// <remarks>
/// Examples are sentences of an article published on Thursday, 2025-06-12. The text after the equals sign is the TIMEX3 value: <c>They met on [Tuesday = 2025-06-10].</c>
/// In the examples of a shield it is empty.
/// </remarks>
internal sealed class DateRule(string id, string summary, string pattern, Func<Match, SentenceWindow, Candidate?> meaning)
    : Rule(id, summary)
{
    public Pattern Pattern { get; } = new(pattern);

    /// <summary>The candidate for a match of the pattern; null if it is not a temporal expression after all.</summary>
    public Func<Match, SentenceWindow, Candidate?> Meaning { get; } = meaning;

    /// <summary>What other rules and the events can ask of an expression of this rule.</summary>
    public ExpressionForm Form { get; init; }

    /// <summary>The rule only protects what it matches from the other rules: its candidate is always <see cref="Candidate.Nothing"/>.</summary>
    public bool IsShield { get; init; }

    /// <summary>The candidate of this rule at a token, whatever the other rules find there.</summary>
    /// <param name="found">For a pattern that continues an expression: that expression.</param>
    /// <param name="longerThan">The end of the candidate to beat; a match that is not longer is not looked at.</param>
    /// <exception cref="RuleException">The meaning failed.</exception>
    public Candidate? CandidateAt(SentenceWindow window, int at, Candidate? found = null, int longerThan = 0)
    {
        if (Pattern.MatchAt(window, at, found) is not { } match || match.End <= longerThan)
            return null;
        var end = match.End;
        try
        {
            return Meaning(match, window) is { } candidate
                ? candidate with
                {
                    Start = at,
                    End = end - candidate.Lookahead,
                    Lookahead = 0,
                    Rule = this,
                }
                : null;
        }
        catch (Exception error) when (error is not (OperationCanceledException or RuleException))
        {
            throw new RuleException(this, window.SpanOf(at, end), error);
        }
    }
}
