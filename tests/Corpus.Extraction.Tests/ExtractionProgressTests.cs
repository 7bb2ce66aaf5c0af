using Corpus.Extraction.Blocks;
using Corpus.Extraction.Dates;
using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Sentences;

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
            var error = new FormatException("no year");
            throw rule is null ? error : new RuleException(DateRules.All.Single(r => r.Id == rule), new TextSpan(5, 2), error);
        });

        Assert.Equal(expected, $"{fault!.Kind.Id} {fault.Span.Start} {fault.Detail}");
    }

    [Fact]
    public void A_fault_in_the_tokens_of_a_block_is_at_the_block()
    {
        var (progress, outside) = (new ExtractionProgress(), new TextSpan(20, 5));
        Block[] blocks = [new(new TextSpan(0, 9), BlockKind.Paragraph), new(outside, BlockKind.Paragraph)];

        Assert.Equal(outside, progress.Run(Stage.Sentences, () => Document.Read("It rains.", blocks, progress))?.Span);
    }
}
