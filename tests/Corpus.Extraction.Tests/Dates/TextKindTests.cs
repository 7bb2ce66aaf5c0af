using Corpus.Extraction.Dates;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Tests.Rules;

namespace Corpus.Extraction.Tests.Dates;

/// <summary>What a text without a day of publication counts its relative dates from.</summary>
public class TextKindTests
{
    public static TheoryData<string, string> Examples => Cases.Examples([TextKindRules.Kinds]);

    public static TheoryData<string, string> Counterexamples => Cases.Counterexamples([TextKindRules.Kinds]);

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_decided_by_its_rule(string id, string marked)
    {
        var (text, kind) = Parse(marked);
        Assert.Equal(kind, TextKindRules.Kinds.First(TextStyle.Of(Document.Read(text)), out var rule).ToString());
        Assert.Equal(id, rule?.Id);
    }

    [Theory]
    [MemberData(nameof(Counterexamples))]
    public void A_counterexample_is_left_alone(string id, string marked)
    {
        var (text, kind) = Parse(marked);
        Assert.Equal(kind, TextKindRules.Kinds.First(TextStyle.Of(Document.Read(text)), out var rule).ToString());
        Assert.NotEqual(id, rule?.Id);
    }

    [Theory]
    [InlineData(
        "The bridge was closed on 3 May 1862. The army left on Friday.",
        "The bridge was closed on 3 May 1862. The army left on [Friday = 1862-05-09]."
    )]
    [InlineData(
        "The bridge was closed in 1862. The army left on Friday.",
        "The bridge was closed in 1862. The army left on [Friday = XXXX-WXX-5]."
    )]
    [InlineData(
        "The bridge was closed on 3 May 1862. It was made of wood. The army left on Friday.",
        "The bridge was closed on 3 May 1862. It was made of wood. The army left on [Friday = XXXX-WXX-5]."
    )]
    [InlineData(
        "The bridge was closed on 3 May 1862, the mayor said on Friday.",
        "The bridge was closed on 3 May 1862, the mayor said on [Friday = XXXX-WXX-5]."
    )]
    [InlineData(
        "The bridge was closed on 3 May 1862. It was made of wood. The army left on 5 June.",
        "The bridge was closed on 3 May 1862. It was made of wood. The army left on [5 June = 1862-06-05]."
    )]
    public void Only_what_the_text_fixes_is_resolved(string text, string marked)
    {
        var expected = Example.Parse(marked).Results;
        var found = ExpressionFinder.Find(Document.Read(text), null, []);
        Assert.All(expected, result => Assert.Contains((result.Span, result.Value), found.Select(e => (e.Span, e.Value))));
    }

    [Fact]
    public void An_expression_knows_what_it_was_counted_from()
    {
        const string Text = "The bridge was closed on 3 May 1862. The army left two days later.";
        var found = ExpressionFinder.Find(Document.Read(Text), null, []);
        Assert.Equal((found[0].Span, "1862-05-05"), (found[1].AnchorSpan, found[1].Value));
        Assert.Null(found[0].AnchorSpan);
    }

    private static (string Text, string Kind) Parse(string marked)
    {
        var example = Example.Parse(marked);
        return (example.Text, Assert.Single(example.Results).Value);
    }
}
