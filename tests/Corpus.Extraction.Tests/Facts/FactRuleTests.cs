using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Facts;
using Corpus.Extraction.Pages;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Tests.Rules;

namespace Corpus.Extraction.Tests.Facts;

public class FactRuleTests
{
    public static TheoryData<string, string> Examples => Cases.Examples(FactFinder.Cascades);

    public static TheoryData<string, string> Counterexamples => Cases.Counterexamples(FactFinder.Cascades);

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_decided_by_its_rule(string id, string marked)
    {
        var example = Example.Parse(marked);
        var (span, value) = Assert.Single(example.Results);
        Assert.Contains((span, value), Decisions(id, example.Text));
    }

    [Theory]
    [MemberData(nameof(Counterexamples))]
    public void A_counterexample_is_left_alone(string id, string marked)
    {
        var example = Example.Parse(marked);
        var (span, _) = Assert.Single(example.Results);
        Assert.DoesNotContain(Decisions(id, example.Text), decision => decision.Span.Overlaps(span));
    }

    [Fact]
    public void Every_rule_has_examples_and_counterexamples() => Assert.Empty(Cases.Incomplete(FactFinder.Cascades));

    /// <summary>What the rule decides in a text, and where. The names of authors stand in a line, which is where the rules are asked.</summary>
    private static (TextSpan Span, string Value)[] Decisions(string id, string text)
    {
        var trace = new Trace();
        var facts = FactFinder.Find(Page.Read(text), null, new ExtractionProgress { Trace = trace });
        return
        [
            .. trace
                .Steps.Where(step => step.Rule.Id == id && step.Result is not null)
                .Select(step => (facts.Byline is { } byline && byline.Rule == id ? byline.Span : step.Place, step.Result!)),
        ];
    }
}
