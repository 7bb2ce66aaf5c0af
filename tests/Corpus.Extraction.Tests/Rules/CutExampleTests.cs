using Corpus.Extraction.Articles;
using Corpus.Extraction.Catalog;
using Corpus.Extraction.Diagnostics;

namespace Corpus.Extraction.Tests.Rules;

/// <summary>A text can begin and end anywhere, such as in a title, a caption or a cell of a table: no rule looks past either end.</summary>
public class CutExampleTests
{
    private static readonly CalendarDate Thursday = CalendarDate.Of(2025, 6, 12)!.Value;

    [Theory]
    [InlineData("quit his job on Monday.")]
    [InlineData("risk of fire is high.")]
    [InlineData("violates the law")]
    [InlineData("Police said")]
    [InlineData("Novak resigns, sources say")]
    [InlineData("It rained, he said")]
    [InlineData("2011 version of the mill sold well.")]
    public void A_text_without_a_beginning_or_an_end_is_read(string text) => Assert.Empty(Faults(text));

    public static TheoryData<string> Stages() => [.. RulesPage.Stages.Select(stage => stage.Name)];

    [Theory]
    [MemberData(nameof(Stages))]
    public void Each_example_is_read_wherever_it_begins_and_ends(string stage)
    {
        var rules = RulesPage.Stages.Single(s => s.Name == stage).Cascades.SelectMany(cascade => cascade.Rules);
        Assert.All(rules.SelectMany(rule => rule.Examples.Concat(rule.Counterexamples)).Distinct(), marked =>
            Assert.All(Cuts(Example.Parse(marked).Text), text => Assert.Empty(Faults(text)))
        );
    }

    // What stands behind and before each blank, and before each mark.
    private static IEnumerable<string> Cuts(string text) =>
        Enumerable
            .Range(1, Math.Max(0, text.Length - 1))
            .SelectMany(i =>
                char.IsWhiteSpace(text[i]) ? [text[(i + 1)..], text[..i]]
                : char.IsPunctuation(text[i]) ? new[] { text[..i] }
                : []
            );

    private static IEnumerable<DiagnosticKind> Faults(string text) =>
        Extractor
            .Extract(new ArticleSource(text, null, Thursday, new DeclaredPeople([])))
            .Findings.Select(f => f.Kind)
            .Where(kind => kind == DiagnosticKinds.TextFault);
}
