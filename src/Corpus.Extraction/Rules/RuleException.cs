namespace Corpus.Extraction.Rules;

/// <summary>A rule failed, which is a bug of the rule. It carries what the diagnostic of the text names.</summary>
internal sealed class RuleException : Exception
{
    /// <param name="rule">The rule that failed.</param>
    /// <param name="place">What the rule was asked about.</param>
    /// <param name="cause">What it threw.</param>
    public RuleException(Rule rule, TextSpan place, Exception cause)
        : base(cause.Message, cause) => (Rule, Place) = (rule, place);

    public Rule Rule { get; }

    public TextSpan Place { get; }
}
