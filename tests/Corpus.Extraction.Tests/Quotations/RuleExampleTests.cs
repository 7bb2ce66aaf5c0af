using System.Reflection;
using Corpus.Extraction.Quotations;

namespace Corpus.Extraction.Tests.Quotations;

/// <summary>Runs the examples that stand beside the rules.</summary>
public class RuleExampleTests
{
    public static TheoryData<string, string, string?> Examples => Of<ExampleAttribute, TheoryData<string, string, string?>>((rows, rule, e) => rows.Add(rule, e.Text, e.Source));

    public static TheoryData<string, string> Counterexamples => Of<CounterexampleAttribute, TheoryData<string, string>>((rows, rule, e) => rows.Add(rule, e.Text));

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_rule_decides_its_example(string rule, string text, string? source)
    {
        var last = Read.Quotations(text).Last(q => q.Parent is null);
        Assert.Equal($"{rule}: {source}", $"{last.Rule}: {last.Source?.In(text)}");
    }

    [Theory]
    [MemberData(nameof(Counterexamples))]
    public void The_rule_leaves_its_counterexample_alone(string rule, string text) =>
        Assert.NotEqual(rule, Read.Quotations(text).Last(q => q.Parent is null).Rule);

    [Fact]
    public void Every_rule_has_right_and_wrong_examples()
    {
        var right = Examples.Select(row => (string)row[0]).ToHashSet();
        var wrong = Counterexamples.Select(row => (string)row[0]).ToHashSet();
        Assert.All(SourceRules.InOrder, rule => Assert.Contains(rule.Name, right));
        Assert.Equal(right.Order(StringComparer.Ordinal), wrong.Order(StringComparer.Ordinal));
    }

    private static TRows Of<TAttribute, TRows>(Action<TRows, string, TAttribute> add) where TAttribute : Attribute where TRows : new()
    {
        var rows = new TRows();
        var methods = typeof(SourceRules).Assembly.GetTypes().Where(t => t.Namespace == typeof(SourceRules).Namespace)
            .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly));
        foreach (var method in methods)
        {
            foreach (var example in method.GetCustomAttributes<TAttribute>())
                add(rows, method.Name, example);
        }

        return rows;
    }
}
