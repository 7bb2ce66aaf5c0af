namespace Corpus.Extraction.Rules;

/// <summary>Thrown if a rule fails, which is a bug of the rule. It carries the data for the diagnostic.</summary>
internal sealed class RuleException : Exception
{
    /// <param name="rule">The rule that failed.</param>
    /// <param name="place">The span to which the rule was applied.</param>
    /// <param name="cause">The exception of the rule.</param>
    public RuleException(Rule rule, TextSpan place, Exception cause)
        : base(cause.Message, cause) => (Rule, Place) = (rule, place);

    public Rule Rule { get; }

    public TextSpan Place { get; }
}
