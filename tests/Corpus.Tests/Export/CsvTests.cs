using System.Globalization;
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

    [Fact]
    public void Quotations_and_events_are_rows()
    {
        var quotes = CorpusCsv.Write(Seeds.Quotes);
        Assert.StartsWith("id,kind,speaker,text,source,cue,via,basis,rule,article,outlet,published,path,line,column\r\n", quotes, StringComparison.Ordinal);
        Assert.All(Seeds.Quotes, q => Assert.Contains($"\n{q.Id},{q.Kind},", quotes, StringComparison.Ordinal));
        var events = CorpusCsv.Write(Seeds.Events);
        Assert.All(Seeds.Events, e => Assert.Contains($"\n{e.Id},{e.When},{e.When.First.ToString("O", CultureInfo.InvariantCulture)},", events, StringComparison.Ordinal));
    }
}
