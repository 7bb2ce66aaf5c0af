using Corpus.Extraction;
using Corpus.Extraction.Dates;
using Corpus.Extraction.Entities;
using Corpus.Extraction.Events;
using Corpus.Extraction.Quotations;
using Corpus.Extraction.Rules;

namespace Corpus.Tool.Explain;

/// <summary>A question that the extraction asked the rules of a cascade about one place, and the answer.</summary>
/// <param name="Declined">The rules that were asked and did not apply, in order.</param>
/// <param name="Shorter">The rules that applied, but to fewer words than <paramref name="Rule"/>: only where the longest match decides.</param>
/// <param name="Rule">The rule that decided; null if none applied.</param>
/// <param name="Answer">The decision of the rule.</param>
internal sealed record Question(
    Cascade Cascade,
    TextSpan Place,
    IReadOnlyList<Rule> Declined,
    IReadOnlyList<Rule> Shorter,
    Rule? Rule,
    object? Answer
)
{
    /// <summary>Where the text describes the one whom a phrase means; null if the answer is not such a person or body.</summary>
    public Description? Description => Answer is Reference reference ? reference.Description : null;

    /// <summary>The questions that a trace recorded, each once, in the order of their answers.</summary>
    public static Question[] In(Trace trace)
    {
        var questions = new List<Question>();
        var open = new Dictionary<(Cascade, TextSpan), List<TraceStep>>();
        foreach (var step in trace.Steps)
        {
            var key = (step.Cascade, step.Place);
            if (!open.TryGetValue(key, out var steps))
                open[key] = steps = [];
            steps.Add(step);
            // The expression that begins at a word is looked for many times, as a part of others too.
            if (step.Cascade == DateRules.Cascade)
                continue;
            if (step.Value is null && step.Rule != step.Cascade.Rules[^1])
                continue;
            questions.Add(Of(steps));
            open.Remove(key);
        }

        questions.AddRange(open.Values.Select(Of));
        return [.. questions.DistinctBy(q => (q.Cascade, q.Place, q.Rule, q.Answer?.ToString(), q.Declined.Count))];
    }

    private static Question Of(List<TraceStep> steps)
    {
        var rule = steps.FindLast(step => step.Value is not null);
        Rule[] applied = [.. steps.Where(step => step.Value is not null).Select(step => step.Rule).Distinct()];
        return new Question(
            steps[0].Cascade,
            steps[0].Place,
            [.. steps.Select(step => step.Rule).Distinct().Except(applied)],
            [.. applied.Where(other => other != rule!.Rule)],
            rule?.Rule,
            rule?.Value
        );
    }

    /// <summary>The answer in words; null if it is a number of something inside the program.</summary>
    public string? AnswerIn(string text) =>
        Answer switch
        {
            null => null,
            string value => value.Length > 0 ? value : "no expression",
            bool yes => yes ? "yes" : "no",
            TextSpan span => Words.Quoted(text, span),
            Attribution found => Words.Quoted(text, found.Mention),
            DatedClause clause => clause.Span is { } span ? Words.Quoted(text, span) : "nothing",
            Link link => link.Entity is null ? "nobody" : null,
            Descriptor descriptor => Words.Quoted(text, descriptor.Span),
            Reference { Name: { } name } => name,
            Reference { Kind: ReferenceKind.Other } other => $"whom {Words.Quoted(text, other.Words)} means",
            Reference { Kind: ReferenceKind.Nobody } => "nobody",
            Reference { Kind: ReferenceKind.Together } => "several who speak together",
            Reference => "somebody without a name",
            Enum value => char.ToLowerInvariant(value.ToString()[0]) + value.ToString()[1..],
            _ => null,
        };
}
