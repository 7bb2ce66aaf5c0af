namespace Corpus.Extraction.Rules;

/// <summary>The description of a rule, which tests, documentation, and explanations read.</summary>
/// <param name="id">
/// The stage and a name in kebab case, such as <c>quote/subject-verb-after</c>. It becomes part of the data, keeps its meaning, and is never reused.
/// </param>
/// <param name="summary">One sentence that states when the rule applies and what it decides.</param>
internal abstract class Rule(string id, string summary)
{
    public string Id { get; } = id;

    public string Summary { get; } = summary;

    /// <summary>
    /// Sentences that the rule decides, with the result in brackets: <c>They met on [Tuesday = 2025-06-10].</c> Each stage says what stands before and after the
    /// equals sign; <c>⏎</c> is a line break.
    /// </summary>
    public string[] Examples { get; init; } = [];

    /// <summary>Sentences that look like examples and that the rule must leave alone: asked by itself, and asked in its place among the others.</summary>
    public string[] Counterexamples { get; init; } = [];

    public override string ToString() => Id;
}

/// <summary>A rule that answers a question about one place of a text.</summary>
/// <typeparam name="TContext">The input of the rule.</typeparam>
/// <typeparam name="TResult">A reference type or a nullable value type: null means that the rule does not apply.</typeparam>
/// <param name="decide">A pure function of the context.</param>
internal sealed class Rule<TContext, TResult>(string id, string summary, Decide<TContext, TResult> decide) : Rule(id, summary)
    where TContext : IRuleContext
{
    /// <summary>The result, or null if the rule does not apply.</summary>
    public TResult? Decide(in TContext context) => decide(context);
}

/// <summary>The function behind a rule: the result, or null if the rule does not apply.</summary>
internal delegate TResult? Decide<TContext, out TResult>(in TContext context)
    where TContext : IRuleContext;

/// <summary>The common part of all contexts: the position, and the trace.</summary>
internal interface IRuleContext
{
    /// <summary>The place that the question is about.</summary>
    TextSpan Place { get; }

    /// <summary>Records which rules were asked; null unless somebody wants an explanation.</summary>
    Trace? Trace { get; }
}
