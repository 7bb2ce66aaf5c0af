using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Entities;
using Corpus.Extraction.Quotations;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Tests.Rules;

namespace Corpus.Extraction.Tests.Quotations;

public class TaggingRuleTests
{
    public static TheoryData<string, string> Examples => Cases.Examples(TaggingRules.Cascades);

    public static TheoryData<string, string> Counterexamples => Cases.Counterexamples(TaggingRules.Cascades);

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_decided_by_its_rule(string id, string marked)
    {
        var example = Example.Parse(marked);
        var (_, _, trace) = Read(example.Text);
        // Rules for names and defaults decide about other words of the sentence as well.
        Assert.All(example.Results, result =>
            Assert.Equal(
                (id, result.Value),
                trace
                    .Steps.Where(step => step.Place == result.Span && step.Result is not null)
                    .Select(step => (step.Rule.Id, step.Result!))
                    .Single()
            )
        );
    }

    [Theory]
    [MemberData(nameof(Counterexamples))]
    public void A_counterexample_is_left_alone(string id, string marked)
    {
        var example = Example.Parse(marked);
        var (span, value) = Assert.Single(example.Results);
        var (tokens, tags, _) = Read(example.Text);
        var at = tokens.FindIndex(token => token.Place == span);
        Assert.Equal(value, tags[at].ToString());
        var rule = (Rule<TagContext, Tag?>)TaggingRules.Cascades.SelectMany(cascade => cascade.Rules).Single(rule => rule.Id == id);
        Assert.Null(rule.Decide(tokens[at]));
    }

    [Fact]
    public void Every_rule_but_defaults_has_examples_and_counterexamples() => Assert.Empty(Cases.Incomplete(TaggingRules.Cascades));

    private static (List<TagContext> Tokens, Tag[] Tags, Trace Trace) Read(string text)
    {
        var trace = new Trace();
        var document = Document.Read(
            text,
            [new(new TextSpan(0, text.Length), BlockKind.Paragraph)],
            new ExtractionProgress { Trace = trace }
        );
        var entities = EntityFinder.Find(document, default);
        var tags = Tagger.TagsOf(document, entities);
        var own = new Trace();
        foreach (var step in trace.Steps.Where(step => TaggingRules.Cascades.Contains(step.Cascade)))
            own.Add(step.Cascade, step.Rule, step.Place, step.Result);
        return ([.. Tagger.Contexts(document, entities)], tags, own);
    }
}
