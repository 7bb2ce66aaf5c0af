using Corpus.Extraction.Blocks;
using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Pages;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Tests.Rules;

namespace Corpus.Extraction.Tests.Blocks;

public class BlockRuleTests
{
    private const string Title = "Ministers Meet in the Mountains";
    private const string Byline = "Ana Reyes and Carl Dorn";

    // Examples of wrapped lines follow a page that was broken at seventy characters: one line does not tell.
    private const string WrappedPage = """
        The talks in the capital went on through the night, and nobody would
        say how they would end. The ministers had come by train, as ministers
        did in those days, and Mr. Park, who had been in the mountains before,
        had brought a coat, which he did not wear, because it was too warm to
        wear one.


        """;

    public static TheoryData<string, string> Examples => Cases.Examples(BlockRules.Cascades);

    public static TheoryData<string, string> Counterexamples => Cases.Counterexamples(BlockRules.Cascades);

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_decided_by_its_rule(string id, string marked)
    {
        var example = Parse(id, marked);
        var trace = new Trace();
        Find(example.Text, trace);
        Assert.Equal(
            example.Results.Select(result => $"{result.Span.In(example.Text)} = {result.Value}"),
            trace
                .Steps.Where(step => step.Rule.Id == id && step.Result is not null && step.Place.Start >= example.Results[0].Span.Start)
                .Select(step => $"{step.Place.In(example.Text)} = {Name(step.Result!)}")
                .Distinct()
        );
    }

    [Theory]
    [MemberData(nameof(Counterexamples))]
    public void A_counterexample_is_left_alone(string id, string marked)
    {
        var example = Parse(id, marked);
        var (span, value) = Assert.Single(example.Results);
        Assert.DoesNotContain(Alone(id, example.Text), place => place.Start == span.Start);
        var trace = new Trace();
        var blocks = Find(example.Text, trace);
        Assert.DoesNotContain(trace.Steps, step => step.Rule.Id == id && step.Place.Start == span.Start && step.Result is not null);
        if (!BlockRules.Cascades.Single(c => c.Rules.Any(rule => rule.Id == id)).Equals(Wrapping.Continues))
            Assert.Equal(
                (value, span),
                blocks.Where(block => block.Span.Start == span.Start).Select(block => (BlockTests.Name(block.Kind), block.Span)).Single()
            );
    }

    [Fact]
    public void Every_rule_has_examples_and_counterexamples() =>
        Assert.All(BlockRules.Cascades.SelectMany(cascade => cascade.Rules), rule =>
            Assert.True(rule.Examples.Length > 0 && rule.Counterexamples.Length > 0, rule.Id)
        );

    /// <summary>The places where a rule applies if it is asked by itself.</summary>
    private static IEnumerable<TextSpan> Alone(string id, string text)
    {
        var rule = BlockRules.Cascades.SelectMany(cascade => cascade.Rules).Single(rule => rule.Id == id);
        var lines = Line.Read(text);
        return rule switch
        {
            Rule<LineContext, BlockKind?> byLine => BlockFinder
                .Contexts(Page.Read(text), Title, Byline)
                .Where(context => byLine.Decide(context) is not null)
                .Select(context => context.Place),
            Rule<EndingContext, bool?> byEnding => BlockFinder
                .Endings(Page.Read(text), Title)
                .Where(context => byEnding.Decide(context) is not null)
                .Select(context => context.Place),
            Rule<EndMarkContext, BlockKind?> byMark => lines
                .Select(line => EndMark.Candidate(text, line.Span))
                .OfType<EndMarkContext>()
                .Where(context => byMark.Decide(context) is not null)
                .Select(context => context.Place),
            Rule<GluedHeading.CompoundContext, BlockKind?> byCompound => lines
                .SelectMany(line => new GluedHeading(text).Compounds(line.Span))
                .Where(context => byCompound.Decide(context) is not null)
                .Select(context => context.Place),
            Rule<WrappedLineContext, bool?> byPair => lines
                .Skip(1)
                .Select((line, i) => new WrappedLineContext(text, lines[i], line, 70, null))
                .Where(context => byPair.Decide(context) is not null)
                .Select(context => context.Place),
            _ => throw new ArgumentException(id),
        };
    }

    private static Block[] Find(string text, Trace trace)
    {
        var progress = new ExtractionProgress { Trace = trace };
        return BlockFinder.Find(Page.Read(text, progress), Title, progress, byline: Byline);
    }

    private static Example Parse(string id, string marked) =>
        Example.Parse(Wrapping.Continues.Rules.Any(rule => rule.Id == id) ? WrappedPage.ReplaceLineEndings("\n") + marked : marked);

    private static string Name(string kind) => Enum.TryParse<BlockKind>(kind, out var parsed) ? BlockTests.Name(parsed) : kind;
}
