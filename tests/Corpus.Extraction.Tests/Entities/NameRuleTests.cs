using System.Text.RegularExpressions;
using Corpus.Extraction.Entities;
using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Tests.Rules;

namespace Corpus.Extraction.Tests.Entities;

/// <summary>The rules about names and entities keep to their examples and counterexamples.</summary>
public partial class NameRuleTests
{
    private static readonly Cascade[] Cascades = [.. NameRules.Cascades, .. EntityRules.Cascades];

    public static TheoryData<string, string> Examples => Cases.Examples(Cascades);

    public static TheoryData<string, string> Counterexamples => Cases.Counterexamples(Cascades);

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_rule_decides_its_examples(string rule, string example)
    {
        var (text, results) = Example.Parse(example);
        var run = new RuleRun(text);
        Assert.Equal(
            results.Select(result => $"{result.Span.In(text)} at {result.Span.Start} = {result.Value}"),
            run.Model.Entities.Mentions.Select(mention =>
                $"{mention.Span.In(text)} at {mention.Span.Start} = {Value(rule, run.Model.Entities.All[mention.Entity])}"
            )
        );
        Assert.True(run.Decides(rule), $"{rule} does not decide anything");
    }

    [Theory]
    [MemberData(nameof(Counterexamples))]
    public void A_rule_by_itself_leaves_its_counterexamples_alone(string rule, string counterexample)
    {
        var answers = new RuleRun(Example.Parse(counterexample).Text).Answers(rule);
        Assert.NotEmpty(answers);
        Assert.All(answers, Assert.Null);
    }

    [Fact]
    public void Every_rule_has_an_id_of_its_own_with_examples_and_counterexamples()
    {
        var ids = Cascades.SelectMany(cascade => cascade.Rules).Select(rule => rule.Id).ToArray();
        Assert.Empty(Cases.Incomplete(Cascades));
        Assert.Equal(ids, ids.Distinct());
        Assert.All(ids, id => Assert.Matches(Id(), id));
    }

    [Fact]
    public void Every_gender_in_a_word_list_is_known()
    {
        foreach (var entry in GenderWords.Lists.SelectMany(English.Entries))
            GenderWords.Of(entry.Value);
        Assert.Throws<FormatException>(() => GenderWords.Of("man"));
    }

    private static string Value(string rule, Entity entity) =>
        rule.StartsWith("entity/", StringComparison.Ordinal) ? entity.Name
        : NameKindRules.PersonGender.Rules.Any(r => r.Id == rule) ? entity.Gender.ToString().ToLowerInvariant()
        : entity.Kind.ToString().ToLowerInvariant();

    [GeneratedRegex("^(name|entity)/[a-z]+(-[a-z]+)*$")]
    private static partial Regex Id();
}
