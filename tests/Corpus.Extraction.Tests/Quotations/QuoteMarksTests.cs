using Corpus.Extraction.Diagnostics;

namespace Corpus.Extraction.Tests.Quotations;

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
    [InlineData("“He said 'yes' to \"no\" men,” she said.", "He said 'yes' to \"no\" men,|yes|no")]
    [InlineData("\"He said “yes” to us,\" she said.", "He said “yes” to us,|yes")]
    [InlineData("“He said \"yes\" to us,” she said.", "He said \"yes\" to us,|yes")]
    [InlineData("\"He said “yes” and “no.” He left.”", "He said “yes” and “no.” He left.|yes|no.")]
    [InlineData("“One “two” three” four.", "One “two” three|two")]
    [InlineData("He said “one “two. Then “three” left.", "one|two. Then|three")]
    [InlineData("'90s music and '80s men' rights.", "")]
    [InlineData("He was in 'em' and 'tis' men.", "")]
    [InlineData("‘It is the ’90s,’ he said.", "It is the ’90s,")]
    [InlineData("'The '90s men,' he said.", "The '90s men,")]
    [InlineData("'The workers' and the owners' rights are old,' he said.", "The workers' and the owners' rights are old,")]
    [InlineData("'The workers' rights are old.' He left.", "The workers' rights are old.")]
    [InlineData("The workers' “rights” and 'late' men.", "rights|late")]
    [InlineData("[“Late”] he said.", "Late")]
    [InlineData("He said [\"late\"] and (\"late\").", "late|late")]
    [InlineData("He said—\"late\"—and left–\"late\"–and-\"late\"-and/\"late\"/or.", "late|late|late|late")]
    [InlineData(
        "He said.\"Late.\" He said,\"Late.\" He said:\"Late.\" He said?\"Late.\" He said!\"Late.\"",
        "Late.|Late.|Late.|Late.|Late."
    )]
    [InlineData("He said “late. ‘Early’ men left.", "late. ‘Early’ men left.|Early")]
    [InlineData("“Late ‘early men,” he said.", "Late ‘early men,")]
    [InlineData("“Late ‘early men” and ‘men’ left.", "Late ‘early men|men")]
    [InlineData("''Late 'early men,'' he said.", "Late 'early men,")]
    [InlineData("''Late 'early men''' left.", "Late 'early men'|early men")]
    [InlineData("„Late,“ he said.", "Late,")]
    [InlineData("«Late,» he said. ＂Late,＂ he said.", "Late,|Late,")]
    [InlineData("`Late,' he said.", "Late,")]
    [InlineData("“ ” he said.", "")]
    [InlineData("“Late” ”early” he said.", "Late|early")]
    [InlineData("He said “late” “early.”", "late|early.")]
    [InlineData("Late” he said.", "")]
    [InlineData("He is 6' tall and 5'6\" wide and 7\" long.", "")]
    [InlineData("He said ”late” and left.", "late")]
    [InlineData("He said “one and left. He said “two” and left.", "one and left. He said|two")]
    [InlineData("He said \"it is “late” now\" twice.", "it is|late")]
    [InlineData("\"He said “yes” and left.", "He said “yes” and left.|yes")]
    [InlineData("He said ‘it is the workers’ men's day’ twice.", "it is the workers’ men's day")]
    [InlineData("‘The men’ (he said) ‘left.’", "The men|left.")]
    [InlineData("'Men's' rights.", "Men's")]
    [InlineData("'It is late' he said. 'It is cold' she said.", "It is late|It is cold")]
    [InlineData("'It is his' he said.", "It is his")]
    [InlineData("'It is his' He said.", "It is his")]
    [InlineData("He said “late.\n“Early,” he said.", "late.|Early,")]
    [InlineData("He said “late.\n\"Early,\" he said.", "late.|Early,")]
    [InlineData("He said “it is ‘late and left.", "it is ‘late and left.")]
    [InlineData("He said “it is ‘late” and left’ then.", "it is ‘late")]
    public void Marks_are_paired(string text, string contents) =>
        Assert.Equal(contents, string.Join("|", Read.Quotations(text).Select(q => q.Content.In(text))));

    [Theory]
    [InlineData("He said: “It rains. Then he left.", 1)]
    [InlineData("“One.\n“Two.”", 0)]
    [InlineData("“One.\nTwo.", 1)]
    [InlineData("“One,” he said. “Two. He said “three.”", 1)]
    public void A_mark_left_open_is_reported(string text, int findings) =>
        Assert.Equal(findings, Read.Article(text).Findings.Count(f => f.Kind == DiagnosticKinds.OpenQuotation));

    [Fact]
    public void A_quotation_inside_another_knows_it() =>
        Assert.Equal([null, 0, 0], Read.Quotations("“Say ‘yes’ or ‘no’ now,” she said.").Select(q => q.Parent));
}
