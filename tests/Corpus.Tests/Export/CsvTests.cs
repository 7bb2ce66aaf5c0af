using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Corpus.Export;
using FsCheck;
using FsCheck.Fluent;

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
    [InlineData("\t=1", "\"'\t'=1\"")]
    [InlineData("\tword", "\"'\tword\"")]
    [InlineData("a;=1", "\"a;'=1\"")]
    [InlineData("a; \"=1", "\"a;' \"\"=1\"")]
    [InlineData("a\t+1", "\"a\t'+1\"")]
    [InlineData("a|\u00a0\u200b-1", "\"a|'\u00a0\u200b-1\"")]
    [InlineData("a;\t@x", "\"a;\t'@x\"")]
    [InlineData("a\n=1", "\"a\n'=1\"")]
    [InlineData("a\u0085＝1", "\"a\u0085'＝1\"")]
    [InlineData("'=1", "''=1")]
    [InlineData("it's; 'so'", "\"it's; 'so'\"")]
    [InlineData("a, -1", "\"a, -1\"")]
    [InlineData("a\tb", "\"a\tb\"")]
    [InlineData("＝1", "'＝1")]
    [InlineData("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"")]
    [InlineData("1-2", "1-2")]
    public void A_field(string? value, string field) => Assert.Equal(field, CorpusCsv.Field(value));

    [Theory]
    [InlineData("=1+1")]
    [InlineData("@SUM(A1)\",=1+1,\"")]
    [InlineData("\r\n=1+1")]
    [InlineData("a;=1+1")]
    [InlineData("a\t=1+1")]
    [InlineData("a|\"=1+1")]
    [InlineData("a\n\u00a0=1+1")]
    [InlineData("\";=1+1;\"")]
    public void No_column_of_words_is_a_formula(string words)
    {
        var all = new Passage(new TextSpan(0, words.Length), words);
        var person = new Entity(words, EntityKind.Person);
        var expression = new TemporalExpression(all, TimexType.Date, "2024") { When = new DateInterval(new(2024, 5, 3)) };
        var article = new Article(
            words,
            words,
            words,
            new ArticleAnnotations
            {
                Quotes =
                [
                    new Quote(all.Span, words, QuoteKind.Direct)
                    {
                        Speaker = person,
                        Source = all,
                        Cue = all,
                    },
                ],
                Expressions = [expression],
                Events =
                [
                    new DatedEvent(new DateInterval(new(2024, 5, 3)), all, all, expression, DateResolution.Explicit)
                    {
                        Participants = [person],
                    },
                ],
            }
        )
        {
            Outlet = words,
        };
        foreach (var table in new[] { CorpusCsv.WriteQuotes(article.Quotes), CorpusCsv.WriteEvents(article.Events) })
        {
            Assert.All(Fields(table), field => Assert.DoesNotMatch("^[\\s\"]*[=@]", field));
            Assert.All(Cells(table), cell => Assert.DoesNotMatch("^[\\s\"]*[=@]", cell));
        }
    }

    [Fact]
    public void Any_words_come_back_and_are_no_formula_whatever_the_separator() =>
        Check.One(PropertyTests.Config(5_000), Prop.ForAll(HostileText.Any, words =>
            {
                var row = CorpusCsv.Field(words) + ",x";
                var field = Fields(row).First();
                return Rearmed(field) == words && !IsFormula(field) && !Cells(row).Any(IsFormula);
            }));

    [PandasTheory]
    [InlineData("csv", "[row for row in csv.reader(io.open(0, newline=''))]")]
    [InlineData("pandas", "pandas.read_csv(io.open(0, newline=''), header=None, dtype=str, keep_default_na=False).values.tolist()")]
    public async Task Python_reads_what_was_written(string module, string expression)
    {
        string[] words =
        [
            "plain",
            "a, b",
            "say \"so\"",
            "two\nlines",
            "a\r\nb",
            "a;=1",
            "\t=1",
            "=1",
            "'=1",
            " - ",
            "a|b\t\"c\"",
            "é 平和 😀",
            "\u2028=1\u0085",
            "",
            "x",
        ];
        var read = await Python(
            $"import csv, io, json, {module}; print(json.dumps({expression}))",
            string.Concat(words.Select(w => $"{CorpusCsv.Field(w)},x\r\n"))
        );
        Assert.Equal(
            words.Select(w => $"{w}|x"),
            JsonSerializer.Deserialize<string[][]>(read!)!.Select(row => $"{Rearmed(row[0])}|{row[1]}")
        );
    }

    [Fact]
    public void Tags_and_fields_are_in_each_row()
    {
        var article = new Article("a", "a.txt", "“Yes.”", new() { Quotes = [new Quote(new TextSpan(0, 6), "“Yes.”", QuoteKind.Direct)] })
        {
            Tags = ["snow", "ice"],
            Fields = [new ArticleField("section", "Weather"), new ArticleField("words", 1200)],
        };
        Assert.EndsWith(
            ",a.txt,1,1,\"snow; ice\",\"section: Weather; words: 1200\"\r\n",
            CorpusCsv.WriteQuotes(article.Quotes),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Quotations_and_events_are_rows()
    {
        var quotes = CorpusCsv.WriteQuotes(Seeds.Quotes);
        Assert.StartsWith(
            "id,kind,speaker,text,source,cue,via,basis,rule,article,outlet,published,path,line,column,tags,fields\r\n",
            quotes,
            StringComparison.Ordinal
        );
        Assert.All(Seeds.Quotes, q => Assert.Contains($"\n{q.Id},{q.Kind},", quotes, StringComparison.Ordinal));
        var events = CorpusCsv.WriteEvents(Seeds.Events);
        Assert.All(Seeds.Events, e =>
            Assert.Contains(
                $"\n{e.Id},{e.When},{e.When.Start.ToString("O", CultureInfo.InvariantCulture)},",
                events,
                StringComparison.Ordinal
            )
        );
    }

    /// <summary>What the documentation says gives the text back.</summary>
    private static string Rearmed(string field) =>
        Regex.Replace(
            field,
            $"(?<=^|[{CellEnds}])'(?={Blanks}*[{Formulas}])|^'(?={Blanks}*[\t\n\v\f\r\u0085\u2028\u2029])",
            "",
            RegexOptions.None
        );

    private const string CellEnds = ";|\t\n\v\f\r\u0085\u2028\u2029";

    private const string Formulas = "=+\\-@＝＋－＠﹦﹢﹣﹫";

    private const string Blanks = "(?:[\"'\\s\\p{Cc}\\p{Cf}-[" + CellEnds + "]])";

    private static bool IsFormula(string cell) => Regex.IsMatch(cell, $"^[\"\\s\\p{{Cc}}\\p{{Cf}}]*[{Formulas}]");

    /// <summary>The cells for a reader that splits at anything but a comma, and takes no notice of quotes.</summary>
    private static string[] Cells(string table) => Regex.Split(table, $"[{CellEnds}]");

    /// <summary>What a program of Python prints; null where it fails or there is no Python.</summary>
    private static async Task<string?> Python(string program, string input)
    {
        foreach (var name in new[] { "python3", "/usr/bin/python3" })
        {
            try
            {
                var start = new ProcessStartInfo(name, ["-X", "utf8", "-c", program])
                {
                    RedirectStandardInput = true,
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                    StandardInputEncoding = new UTF8Encoding(false),
                    StandardOutputEncoding = Encoding.UTF8,
                };
                using var python = Process.Start(start)!;
                var errors = python.StandardError.ReadToEndAsync();
                var output = python.StandardOutput.ReadToEndAsync();
                await python.StandardInput.WriteAsync(input);
                python.StandardInput.Close();
                await python.WaitForExitAsync();
                if (python.ExitCode == 0)
                    return await output;
            }
            catch (System.ComponentModel.Win32Exception) { }
        }

        return null;
    }

    private static IEnumerable<string> Fields(string table) =>
        Regex
            .Matches(table, "(?:^|,|\r\n)(?:\"((?:[^\"]|\"\")*)\"|([^,\"\r\n]*))")
            .Select(m => m.Groups[1].Value.Replace("\"\"", "\"", StringComparison.Ordinal) + m.Groups[2].Value);

    /// <summary>A test that needs a Python with pandas; on a machine without one it says so and is skipped.</summary>
    private sealed class PandasTheoryAttribute : TheoryAttribute
    {
        public PandasTheoryAttribute() =>
            Skip = Python("import pandas", "").GetAwaiter().GetResult() is null
                ? "no Python has pandas: apt-get install python3-pandas"
                : null;
    }
}
