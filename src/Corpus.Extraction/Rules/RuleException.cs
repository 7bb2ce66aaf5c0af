namespace Corpus.Extraction.Rules;

/// <summary>A rule failed: a bug of the rule, reported with its id and the place that it was asked about.</summary>
internal sealed class RuleException(Rule rule, TextSpan place, Exception inner) : Exception($"{rule.Id}: {inner.GetType().Name}: {inner.Message}", inner)
{
    public Rule Rule { get; } = rule;

    public TextSpan Place { get; } = place;
}
