using Corpus.Extraction.Blocks;
using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Entities;
using Corpus.Extraction.Pages;
using Corpus.Extraction.Quotations;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Tests.Rules;

namespace Corpus.Extraction.Tests.Quotations;

/// <summary>Runs the examples and counterexamples of the rules for descriptions and referents: see <see cref="DescriptionRules"/> and <see cref="ReferentRules"/> for what stands in the brackets.</summary>
public class ReferentRuleTests
{
    private static readonly Cascade[] Cascades = [.. DescriptionRules.Cascades, .. ReferentRules.Cascades];

    public static TheoryData<string, string> Examples => Cases.Examples(Cascades);

    public static TheoryData<string, string> Counterexamples => Cases.Counterexamples(Cascades);

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_decided_by_its_rule(string rule, string marked)
    {
        var example = Example.Parse(marked);
        var text = new Text(example.Text);

        Assert.NotEmpty(example.Results);
        Assert.All(example.Results, result => Assert.Equal(result.Value, text.Answer(rule, result.Span)));
    }

    [Theory]
    [MemberData(nameof(Counterexamples))]
    public void A_counterexample_is_left_alone(string rule, string sentence)
    {
        var text = new Text(sentence.Replace('⏎', '\n'));
        var cascade = Cascades.Single(cascade => cascade.Rules.Any(other => other.Id == rule));

        Assert.Contains(text.Steps, step => step.Cascade == cascade);
        Assert.DoesNotContain(text.Steps, step => step.Rule.Id == rule && step.Result is not null);
    }

    [Fact]
    public void Every_rule_but_defaults_has_examples_and_counterexamples() => Assert.Empty(Cases.Incomplete(Cascades));

    [Fact]
    public void Every_rule_has_an_id_of_its_own()
    {
        var ids = Cascades
            .SelectMany(cascade => cascade.Rules)
            .Select(rule => rule.Id)
            .Concat(Cascades.Select(cascade => cascade.Id))
            .ToArray();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(ids, id => Assert.Matches("^[a-z]+/[a-z]+(-[a-z]+)*$", id));
    }

    /// <summary>A text read up to its quotations, every rule asked wherever its question comes up.</summary>
    private sealed class Text
    {
        private readonly Trace _trace = new() { AsksEveryRule = true };
        private readonly string _text;
        private readonly Quote[] _quotes;
        private readonly ArticleEntities _entities;

        public Text(string text)
        {
            _text = text;
            var document = Document.Read(text, BlockFinder.Find(Page.Read(text), null), new ExtractionProgress { Trace = _trace });
            (_quotes, _entities) = QuoteFinder.Find(document, EntityFinder.Find(document, []), []);
        }

        public IReadOnlyList<TraceStep> Steps => _trace.Steps;

        /// <summary>What a rule decided about a place; null if it decided nothing there.</summary>
        public string? Answer(string rule, TextSpan place)
        {
            var decided = Steps.LastOrDefault(step =>
                step.Rule.Id == rule && step.Place == place && step is { Value: not null, Overruled: false }
            );
            return decided?.Value switch
            {
                Descriptor descriptor => descriptor.Span.In(_text),
                Reference when decided.Cascade == ReferentRules.Source => _quotes.Last(q => q.Source == place).Speaker is { } speaker
                    ? _entities.All[speaker].Name
                    : "-",
                Reference reference => reference.Name ?? "-",
                var word => word?.ToString(),
            };
        }
    }
}
