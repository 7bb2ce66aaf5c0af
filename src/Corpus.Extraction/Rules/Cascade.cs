namespace Corpus.Extraction.Rules;

/// <summary>Rules that answer one question, in the order in which they are asked.</summary>
/// <param name="id">The stage and the question, such as <c>quote/source</c>.</param>
/// <param name="question">The question in one sentence: "Who is the source of a quotation?"</param>
internal abstract class Cascade(string id, string question)
{
    public string Id { get; } = id;

    public string Question { get; } = question;

    /// <summary>The rules in order.</summary>
    public abstract IReadOnlyList<Rule> Rules { get; }

    public override string ToString() => Id;
}

/// <summary>Rules of which the first that applies decides.</summary>
internal sealed class Cascade<TContext, TResult>(string id, string question, params Rule<TContext, TResult>[] rules) : Cascade(id, question)
    where TContext : IRuleContext
{
    public override IReadOnlyList<Rule> Rules => rules;

    /// <summary>The result of the first rule that applies.</summary>
    /// <param name="decided">The rule that decided; null if none applies.</param>
    /// <returns>Null if no rule applies.</returns>
    /// <exception cref="RuleException">A rule failed.</exception>
    public TResult? First(in TContext context, out Rule? decided)
    {
        var asked = 0;
        var (all, trace) = (rules, context.Trace);
        try
        {
            for (; asked < all.Length; asked++)
            {
                var result = all[asked].Decide(context);
                trace?.Add(this, all[asked], context.Place, result);
                if (result is not null)
                {
                    decided = all[asked];
                    if (trace is { AsksEveryRule: true })
                        AskOthers(context, trace, ref asked);
                    return result;
                }
            }
        }
        catch (Exception error) when (error is not (OperationCanceledException or RuleException))
        {
            throw new RuleException(rules[asked], context.Place, error);
        }

        decided = null;
        return default;
    }

    private void AskOthers(in TContext context, Trace trace, ref int asked)
    {
        for (asked++; asked < rules.Length; asked++)
            trace.Add(this, rules[asked], context.Place, rules[asked].Decide(context), overruled: true);
    }

    /// <inheritdoc cref="First(in TContext, out Rule?)"/>
    public TResult? First(in TContext context) => First(context, out _);
}
