using Corpus.Generator.Diagnostics;

namespace Corpus.Generator.Tests.Quotations;

public class QuoteMarksTests
{
    [Theory]
    [InlineData("“It rains,” he said.", "It rains,")]
    [InlineData("\"It rains,\" he said.", "It rains,")]
    [InlineData("''It rains,'' he said.", "It rains,")]
    [InlineData("``It rains,'' he said.", "It rains,")]
    [InlineData("«It rains», he said.", "It rains")]
    [InlineData("‘It rains,’ he said.", "It rains,")]
    [InlineData("'It rains,' he said.", "It rains,")]
    [InlineData("“It rains”, he said.", "It rains")]
    [InlineData("“ It rains, ” he said.", "It rains,")]
    [InlineData("He said “yes.”Then he left “soon.”", "yes.|soon.")]
    [InlineData("“He said ‘no’ to us,” she said.", "He said ‘no’ to us,|no")]
    [InlineData("‘He said “no” to us,’ she said.", "He said “no” to us,|no")]
    [InlineData("''He said 'no,''' she said.", "He said 'no,'|no,")]
    [InlineData("“He said “no” to us,” she said.", "He said “no” to us,|no")]
    [InlineData("He called it “fine“ and left.", "fine")]
    [InlineData("“It’s the ’90s and he’s ’bout done,” she said.", "It’s the ’90s and he’s ’bout done,")]
    [InlineData("‘The workers’ rights are ours,’ she said.", "The workers’ rights are ours,")]
    [InlineData("The workers' rights and the owners' rights.", "")]
    [InlineData("’Tis the season, and rock ’n’ roll is back.", "")]
    [InlineData("A 6'2\" man bought a 12\" pipe.", "")]
    [InlineData("He said (“so far”) nothing.", "so far")]
    [InlineData("“One.\n“Two.”", "One.|Two.")]
    [InlineData("“”", "")]
    public void Marks_are_paired(string text, string contents) =>
        Assert.Equal(contents, string.Join("|", Read.Quotations(text).Select(q => q.Content.In(text))));

    [Theory]
    [InlineData("He said: “It rains. Then he left.", 1)]
    [InlineData("“One.\n“Two.”", 0)]
    [InlineData("“One.\nTwo.", 1)]
    [InlineData("“One,” he said. “Two. He said “three.”", 1)]
    public void A_mark_left_open_is_reported(string text, int findings) =>
        Assert.Equal(findings, Read.Article(text).Findings.Count(f => f.Rule == Rules.OpenQuotation));

    [Fact]
    public void A_quotation_inside_another_knows_it() =>
        Assert.Equal([null, 0, 0], Read.Quotations("“Say ‘yes’ or ‘no’ now,” she said.").Select(q => q.Parent));
}
