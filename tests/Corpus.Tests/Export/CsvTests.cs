using System.Globalization;
using System.Text.RegularExpressions;
using Corpus.Export;

namespace Corpus.Tests.Export;

public class CsvTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a, b", "\"a, b\"")]
    [InlineData("say \"so\"", "\"say \"\"so\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData(" space ", "\" space \"")]
    [InlineData("", "")]
    [InlineData(null, "")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+49", "'+49")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("  =1", "'  =1")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"")]
    [InlineData("1-2", "1-2")]
    public void A_field(string? value, string field) => Assert.Equal(field, CorpusCsv.Field(value));

    [Theory]
    [InlineData("=1+1")]
    [InlineData("@SUM(A1)\",=1+1,\"")]
    [InlineData("\r\n=1+1")]
    public void No_column_of_words_is_a_formula(string words)
    {
        var all = new Passage(new TextSpan(0, words.Length), words);
        var person = new Person(words);
        var article = new Article(
            words, words, words, outlet: words, quotes: [new Quote(all.Span, words, QuoteKind.Direct, speaker: person, source: all, cue: all)],
            expressions: [new TemporalExpression(all, TimexType.Date, "2024", when: new DateInterval(new(2024, 5, 3)))],
            events: [new DatedEvent(new DateInterval(new(2024, 5, 3)), all, all, 0, DateBasis.Explicit, participants: [person])]);
        foreach (var table in new[] { CorpusCsv.Write(article.Quotes), CorpusCsv.Write(article.Events) })
            Assert.All(Fields(table), field => Assert.DoesNotMatch("^[ =@\r\n]", field));
    }

    [Fact]
    public void Quotations_and_events_are_rows()
    {
        var quotes = CorpusCsv.Write(Seeds.Quotes);
        Assert.StartsWith("id,kind,speaker,text,source,cue,via,basis,rule,article,outlet,published,path,line,column\r\n", quotes, StringComparison.Ordinal);
        Assert.All(Seeds.Quotes, q => Assert.Contains($"\n{q.Id},{q.Kind},", quotes, StringComparison.Ordinal));
        var events = CorpusCsv.Write(Seeds.Events);
        Assert.All(Seeds.Events, e => Assert.Contains($"\n{e.Id},{e.When},{e.When.First.ToString("O", CultureInfo.InvariantCulture)},", events, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Fields(string table) =>
        Regex.Matches(table, "(?:^|,|\r\n)(?:\"((?:[^\"]|\"\")*)\"|([^,\"\r\n]*))").Select(m => m.Groups[1].Value + m.Groups[2].Value);
}
