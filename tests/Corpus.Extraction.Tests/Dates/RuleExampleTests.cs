using Corpus.Extraction.Dates;
using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Tests.Dates;

/// <summary>Every example that stands beside a rule, right or wrong, is a case here.</summary>
public class RuleExampleTests
{
    private static readonly CalendarDate Thursday = CalendarDate.Of(2025, 6, 12)!.Value;

    public static TheoryData<string, string> Right()
    {
        var data = new TheoryData<string, string>();
        foreach (var rule in RuleTable.All)
        {
            foreach (var example in rule.Right)
                data.Add(rule.Name, example);
        }

        return data;
    }

    public static TheoryData<string, string> Wrong()
    {
        var data = new TheoryData<string, string>();
        foreach (var rule in RuleTable.All)
        {
            foreach (var example in rule.Wrong)
                data.Add(rule.Name, example);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Right))]
    public void A_right_example_is_read_as_it_says(string rule, string example)
    {
        var text = Marked.Text(example);
        var found = Find(text);
        Assert.Equal(example, Marked.Write(text, found));
        Assert.Contains(found, e => e.Rule == rule);
    }

    /// <summary>A rule without right ones shields its wrong ones: no other rule reads them either.</summary>
    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_wrong_example_is_not_read_by_the_rule(string rule, string example)
    {
        var shields = RuleTable.All.Single(r => r.Name == rule).Right.Length == 0;
        var found = Find(example).Where(e => shields || e.Rule == rule);
        Assert.Equal(example, Marked.Write(example, [.. found]));
    }

    /// <summary>Nothing is read before the first word or past the last one.</summary>
    [Theory]
    [MemberData(nameof(Right))]
    public void An_example_may_be_cut_at_any_word(string rule, string example)
    {
        var text = Marked.Text(example);
        for (var at = text.IndexOf(' '); at > 0; at = text.IndexOf(' ', at + 1))
        {
            foreach (var part in new[] { text[..at], text[(at + 1)..] })
                Assert.True(Array.TrueForAll(Find(part), e => e.Span.End <= part.Length), $"{rule}: {part}");
        }
    }

    [Fact]
    public void A_rule_has_a_name_of_its_own_and_examples_of_what_it_reads_and_of_what_it_does_not()
    {
        Assert.Equal(RuleTable.All.Length, RuleTable.All.Select(r => r.Name).Distinct().Count());
        Assert.All(RuleTable.All, rule => Assert.True(rule.Name.Length > 0 && rule.Wrong.Length > 0, rule.Name));
        Assert.Equal(["no such day", "no such day before its month", "time about a holiday", "age"], RuleTable.All.Where(r => r.Right.Length == 0).Select(r => r.Name));
    }

    private static TemporalExpression[] Find(string text) => ExpressionFinder.Find(Document.Read(text), Thursday, new List<Finding>());
}
