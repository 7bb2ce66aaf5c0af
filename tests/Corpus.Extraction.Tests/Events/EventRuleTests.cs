using Corpus.Extraction.Events;
using Corpus.Extraction.Tests.Rules;

namespace Corpus.Extraction.Tests.Events;

/// <summary>The rules about events keep to their examples and counterexamples.</summary>
public class EventRuleTests
{
    private static readonly CalendarDate? Published = CalendarDate.Of(2025, 6, 12);

    public static TheoryData<string, string> Examples => Cases.Examples(EventRules.Cascades);

    public static TheoryData<string, string> Counterexamples => Cases.Counterexamples(EventRules.Cascades);

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_rule_decides_its_examples(string rule, string example)
    {
        var (text, results) = Example.Parse(example);
        var run = new RuleRun(text, Published);
        Assert.Equal(
            results.Select(result => $"{result.Span.In(text)} = {result.Value}"),
            run.Model.Events.Select(dated => $"{dated.Clause.In(text)} = {dated.When.ToString()}")
        );
        Assert.True(run.Decides(rule), $"{rule} does not decide anything");
    }

    [Theory]
    [MemberData(nameof(Counterexamples))]
    public void A_rule_by_itself_leaves_its_counterexamples_alone(string rule, string counterexample)
    {
        var answers = new RuleRun(Example.Parse(counterexample).Text, Published).Answers(rule);
        Assert.NotEmpty(answers);
        Assert.All(answers, Assert.Null);
    }

    [Fact]
    public void Every_rule_has_an_id_of_its_own_with_examples_and_counterexamples()
    {
        var ids = EventRules.Cascades.SelectMany(cascade => cascade.Rules).Select(rule => rule.Id).ToArray();
        Assert.Empty(Cases.Incomplete(EventRules.Cascades));
        Assert.Equal(ids, ids.Distinct());
        Assert.All(ids, id => Assert.Matches("^event/[a-z]+(-[a-z]+)*$", id));
    }
}
