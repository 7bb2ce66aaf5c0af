using Corpus.Extraction.Linking;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Tests.Rules;

namespace Corpus.Extraction.Tests.Linking;

/// <summary>The rules about names of different articles keep to their examples and counterexamples.</summary>
public class LinkingRuleTests
{
    public static TheoryData<string, string> Examples => Cases.Examples(LinkingRules.Cascades);

    public static TheoryData<string, string> Counterexamples => Cases.Counterexamples(LinkingRules.Cascades);

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_rule_decides_its_examples(string rule, string example)
    {
        var (question, answer) = (example.Split(" = ")[0], example.Split(" = ")[1]);
        Assert.Equal((rule, answer == "same"), Decide(question));
    }

    [Theory]
    [MemberData(nameof(Counterexamples))]
    public void A_rule_by_itself_leaves_its_counterexamples_alone(string rule, string counterexample)
    {
        Assert.Null(Ask(counterexample, only: rule).Answer);
        Assert.NotEqual(rule, Decide(counterexample).Rule);
    }

    [Fact]
    public void Every_rule_has_examples_and_counterexamples() => Assert.Empty(Cases.Incomplete(LinkingRules.Cascades));

    private static (string? Rule, bool Same) Decide(string question) =>
        Ask(question) is var (rule, answer) ? (rule, answer is true) : default;

    /// <summary>Asks all rules in turn, or one by itself.</summary>
    private static (string? Rule, bool? Answer) Ask(string question, string? only = null)
    {
        if (question.Split(": ") is [var word, var articles])
            return First(LinkingRules.Surname, new SurnameAlone(word, Number(articles, ", ", 0), Number(articles, ", ", 1)), only);
        if (char.IsDigit(question[0]))
            return First(LinkingRules.Kind, new NameOfTwoKinds(Number(question, " ", 0), Number(question, " ", 1)), only);
        var together = question.Contains(", ");
        var pair = question.Split(together ? ", " : " | ");
        return First(LinkingRules.Person, new NamePair(new PersonName(pair[0]), new PersonName(pair[1]), together), only);
    }

    private static int Number(string numbers, string separator, int at) => int.Parse(numbers.Split(separator)[at]);

    private static (string?, bool?) First<TContext>(Cascade<TContext, bool?> cascade, TContext context, string? only)
        where TContext : IRuleContext
    {
        if (only is not null)
            return (only, ((Rule<TContext, bool?>)cascade.Rules.Single(rule => rule.Id == only)).Decide(context));
        var answer = cascade.First(context, out var decided);
        return (decided?.Id, answer);
    }
}
