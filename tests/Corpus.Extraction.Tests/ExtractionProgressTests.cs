using Corpus.Extraction.Diagnostics;

namespace Corpus.Extraction.Tests;

/// <summary>What is said of a fault. Where faults are caught is tested through the generator and the tool.</summary>
public class ExtractionProgressTests
{
    [Theory]
    [InlineData(Stage.Dates, "date/year", "CORPUS020 5 Dates, rule 'date/year' (FormatException: no year)")]
    [InlineData(Stage.Dates, null, "CORPUS020 5 Dates (FormatException: no year)")]
    [InlineData(Stage.Catalog, null, "CORPUS119 5 Catalog (FormatException: no year)")]
    internal void A_fault_names_the_stage_the_rule_and_the_place(Stage stage, string? rule, string expected)
    {
        var progress = new ExtractionProgress();
        var fault = progress.Run(stage, () =>
        {
            progress.Reach(new TextSpan(5, 2));
            progress.Rule = rule;
            throw new FormatException("no year");
        });

        Assert.Equal(expected, $"{fault!.Kind.Id} {fault.Span.Start} {fault.Detail}");
    }

    [Fact]
    public void A_stage_begins_without_the_rule_of_the_one_before()
    {
        var progress = new ExtractionProgress();
        Assert.Null(progress.Run(Stage.Quotations, () => progress.Rule = "quote/verb-before"));

        Assert.Equal("Events (FormatException: x)", progress.Run(Stage.Events, () => throw new FormatException("x"))!.Detail);
    }
}
