using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Tests.Rules;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Tests.Sentences;

public class SentenceRuleTests
{
    public static TheoryData<string, string> Examples => Cases.Examples(SentenceRules.Cascades);

    public static TheoryData<string, string> Counterexamples => Cases.Counterexamples(SentenceRules.Cascades);

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_decided_by_its_rule(string id, string marked)
    {
        var example = Example.Parse(marked);
        Assert.Equal(
            example.Results.Select(result => (result.Span, result.Value)),
            Decisions(example.Text).Where(step => step.Rule.Id == id && step.Result is not null).Select(step => (step.Place, step.Result!))
        );
    }

    [Theory]
    [MemberData(nameof(Counterexamples))]
    public void A_counterexample_is_left_alone(string id, string marked)
    {
        var example = Example.Parse(marked);
        var (span, value) = Assert.Single(example.Results);
        var decision = Assert.Single(Decisions(example.Text), step => step.Place == span && step.Result is not null);
        Assert.Equal(value, decision.Result);
        Assert.NotEqual(id, decision.Rule.Id);
        var rule = (Rule<SentenceContext, StopKind?>)SentenceRules.End.Rules.Single(rule => rule.Id == id);
        Assert.Null(rule.Decide(ContextAt(example.Text, span)));
    }

    [Fact]
    public void Every_rule_but_the_default_has_examples_and_counterexamples() => Assert.Empty(Cases.Incomplete(SentenceRules.Cascades));

    private static Token[] Tokens(string text)
    {
        var tokens = new List<Token>();
        English.Tokenize(text, new TextSpan(0, text.Length), tokens);
        return [.. tokens];
    }

    private static IReadOnlyList<TraceStep> Decisions(string text)
    {
        var trace = new Trace();
        var tokens = Tokens(text);
        SentenceSplitter.Split(text, 0, tokens, 0, tokens.Length, [], trace);
        return trace.Steps;
    }

    // Counterexamples have the stop in their first sentence.
    private static SentenceContext ContextAt(string text, TextSpan stop)
    {
        var tokens = Tokens(text);
        var enclosures = Enclosures.Find(tokens, 0);
        var at = Array.FindIndex(tokens, token => token.Span == stop);
        var next = SentenceEnd.AfterClosing(tokens, at, tokens.Length, enclosures);
        return new SentenceContext(text, tokens, tokens.Length, 0, at, next, enclosures, null);
    }
}
