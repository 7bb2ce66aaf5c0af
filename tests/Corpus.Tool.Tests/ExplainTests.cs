using System.Text.Json;
using Corpus.Extraction.Articles;
using Corpus.Extraction.Catalog;
using Corpus.Extraction.Dates;
using Corpus.Tool.Explain;

namespace Corpus.Tool.Tests;

public class ExplainTests
{
    private const string Rain =
        "Harbor vote\n\nThe board met on Monday in Portville. “We waited,” Ana Reyes, the mayor, told reporters on 3 June 2024. It rained.\n\nRead more: The dam that failed\n";

    private const string Mayor = "Ana Reyes, the mayor of Portville, met Bo Lind.\n\n“We waited,” the mayor said.\n";

    [Theory]
    [InlineData("quotation", "rain.txt", ":3:41")]
    [InlineData("line", "rain.txt", ":5")]
    [InlineData("source", "mayor.txt", ":3:19")]
    public async Task Explanation(string what, string file, string position)
    {
        using var folder = new Folder();
        folder.Write("rain.txt", Rain);
        folder.Write("mayor.txt", Mayor);
        var run = ToolRun.Of(["explain", folder.Path(file + position)]);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        await Verify(run.Output.Replace(folder.Path(file), file, StringComparison.Ordinal)).UseParameters(what);
    }

    [Theory]
    [InlineData("press/rain.txt:5:12", "press/rain.txt", 5, 12)]
    [InlineData("press/rain.txt:5", "press/rain.txt", 5, null)]
    [InlineData(@"C:\press\rain.txt:5:12", @"C:\press\rain.txt", 5, 12)]
    [InlineData(@"C:\press\rain.txt:5", @"C:\press\rain.txt", 5, null)]
    [InlineData("a:1:2:3", "a:1", 2, 3)]
    public void A_place_is_read_from_its_end(string place, string path, int line, int? column) =>
        Assert.Equal(new TextPlace(path, line, column), TextPlace.Parse(place));

    [Theory]
    [InlineData("rain.txt", "'PATH' is not a place; write FILE:LINE or FILE:LINE:COLUMN")]
    [InlineData("rain.txt:", "'PATH' is not a place")]
    [InlineData("rain.txt:x", "'PATH' is not a place")]
    [InlineData("rain.txt:-1", "'PATH' is not a place")]
    [InlineData("rain.txt:99999999999", "'PATH' is not a place")]
    [InlineData("snow.txt:1", "does not exist")]
    [InlineData("rain.txt:0", "rain.txt has 6 lines, so there is no line 0")]
    [InlineData("rain.txt:7", "rain.txt has 6 lines, so there is no line 7")]
    [InlineData("rain.txt:1:0", "has 11 columns, so there is no column 0")]
    [InlineData("rain.txt:1:12", "line 1 of FOLDER/rain.txt has 11 columns, so there is no column 12")]
    [InlineData("rain.txt:2:1", "has 0 columns, so there is no column 1")]
    public void A_bad_place_is_an_error_of_the_command_line(string place, string message)
    {
        using var folder = new Folder();
        folder.Write("rain.txt", Rain);
        var run = ToolRun.Of(["explain", folder.Path(place)]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(
            message
                .Replace("PATH", folder.Path(place), StringComparison.Ordinal)
                .Replace("FOLDER/rain.txt", folder.Path("rain.txt"), StringComparison.Ordinal),
            run.Errors,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("", "\n")]
    [InlineData("\uFEFF", "\r\n")]
    [InlineData("\uFEFF", "\r")]
    public void Lines_and_columns_are_those_of_the_file(string start, string end)
    {
        using var folder = new Folder();
        var text = start + Rain.Replace("\n", end, StringComparison.Ordinal);
        folder.Write("rain.txt", text);
        var title = Explained(folder.Path("rain.txt:1:1")).GetProperty("found")[0];
        var quote = Of("quotation", Explained(folder.Path("rain.txt:3:41")));

        Assert.Equal("Harbor vote", title.GetProperty("text").GetString());
        Assert.Equal(1, title.GetProperty("column").GetInt32());
        Assert.Equal((3, 40), (quote.GetProperty("line").GetInt32(), quote.GetProperty("column").GetInt32()));
        Assert.Equal("We waited,", text[quote.GetProperty("start").GetInt32()..quote.GetProperty("end").GetInt32()]);
    }

    [Fact]
    public void A_quotation_has_its_speaker_its_rule_and_the_words_that_decided()
    {
        using var folder = new Folder();
        folder.Write("rain.txt", Rain);
        var quote = Of("quotation", Explained(folder.Path("rain.txt:3:41")));

        Assert.Equal("Ana Reyes", quote.GetProperty("facts").GetProperty("speaker").GetString());
        Assert.Equal("quote/subject-verb-after", quote.GetProperty("rule").GetString());
        var told = quote.GetProperty("words").EnumerateArray().Single(word => word.GetProperty("text").GetString() == "told");
        Assert.Contains(
            ("Lexicons/cue-verbs", "told"),
            told.GetProperty("entries")
                .EnumerateArray()
                .Select(entry => (entry.GetProperty("list").GetString()!, entry.GetProperty("entry").GetString()!))
        );
        // What the word lists have to say of the sentence before does not matter.
        Assert.DoesNotContain("Monday", quote.GetProperty("words").EnumerateArray().Select(word => word.GetProperty("text").GetString()));
    }

    [Fact]
    public void A_source_has_the_rule_that_finds_its_person_and_the_place_of_the_description()
    {
        using var folder = new Folder();
        folder.Write("mayor.txt", Mayor);
        var quote = Of("quotation", Explained(folder.Path("mayor.txt:3:19")));
        var asked = quote.GetProperty("questions").EnumerateArray().Single(q => q.GetProperty("id").GetString() == "refer/source");
        var description = asked.GetProperty("description");

        Assert.Equal("refer/description", asked.GetProperty("rule").GetString());
        Assert.Equal("Ana Reyes", asked.GetProperty("answer").GetString());
        Assert.Contains("refer/name", asked.GetProperty("declined").EnumerateArray().Select(rule => rule.GetString()));
        Assert.Equal("describe/apposition", description.GetProperty("rule").GetString());
        Assert.Equal("the mayor of Portville", description.GetProperty("text").GetString());
        Assert.Equal((1, 12), (description.GetProperty("line").GetInt32(), description.GetProperty("column").GetInt32()));
    }

    [Theory]
    [InlineData("Anna Novak and Peter Brown said in a statement that it was late.", "several who speak together")]
    [InlineData("The house came. “It is late,” he said.", "nobody")]
    public void A_source_that_is_not_one_person_is_told_in_words(string text, string answer)
    {
        using var folder = new Folder();
        folder.Write("late.txt", text + "\n");
        var quote = Of("quotation", Explained(folder.Path($"late.txt:1:{text.IndexOf(" late", StringComparison.Ordinal)}")));
        var asked = quote.GetProperty("questions").EnumerateArray().Single(q => q.GetProperty("id").GetString() == "refer/source");

        Assert.Equal(answer, asked.GetProperty("answer").GetString());
    }

    [Theory]
    [InlineData("rain.txt:3:20", "expression", "date/weekday")]
    [InlineData("rain.txt:3:95", "expression", "date/day-month-year")]
    [InlineData("rain.txt:3:95", "event", "event/clause-of-date")]
    [InlineData("rain.txt:3:53", "name", "name/given-name")]
    [InlineData("rain.txt:3:103", "sentence", "sentence/stop")]
    [InlineData("rain.txt:5:3", "block", "block/related-before-mark")]
    public void Each_kind_of_thing_has_the_rule_that_decided(string place, string kind, string rule)
    {
        using var folder = new Folder();
        folder.Write("rain.txt", Rain);

        Assert.Equal(rule, Of(kind, Explained(folder.Path(place))).GetProperty("rule").GetString());
    }

    [Fact]
    public void The_catalog_beside_the_text_counts_unless_another_is_named()
    {
        using var folder = new Folder();
        folder.Write(
            "corpus.json",
            """{ "articles": { "rain.txt": { "published": "2024-06-05", "corrections": [{ "quote": "We waited", "speaker": "Bo Lind" }] } }, "people": [{ "name": "Bo Lind" }] }"""
        );
        folder.Write("empty.json", "{}");
        folder.Write("rain.txt", Rain);
        var beside = Of("quotation", Explained(folder.Path("rain.txt:3")));
        var named = Of("quotation", Explained(folder.Path("rain.txt:3"), "--catalog", folder.Path("empty.json")));

        Assert.Equal("Bo Lind", beside.GetProperty("facts").GetProperty("speaker").GetString());
        Assert.Equal("Ana Reyes", named.GetProperty("facts").GetProperty("speaker").GetString());
        Assert.True(beside.GetProperty("corrected").GetBoolean());
        Assert.False(named.GetProperty("corrected").GetBoolean());
        Assert.Equal(
            "2024-06-03",
            Of("expression", Explained(folder.Path("rain.txt:3:20"))).GetProperty("facts").GetProperty("value").GetString()
        );
    }

    [Fact]
    public void Questions_that_led_to_nothing_are_told_too()
    {
        using var folder = new Folder();
        folder.Write("rain.txt", "They saw it. The Blue Heron sank.\n");
        var place = Explained(folder.Path("rain.txt:1:20"));

        Assert.DoesNotContain("name", place.GetProperty("found").EnumerateArray().Select(found => found.GetProperty("is").GetString()));
        Assert.Contains(
            "name/kind",
            place.GetProperty("others").EnumerateArray().Select(question => question.GetProperty("id").GetString())
        );
    }

    /// <summary>The rules that were asked are the first ones of the cascade, up to the one that decided.</summary>
    [Fact]
    public void The_rules_that_were_asked_are_those_before_the_one_that_decided()
    {
        var source = new ArticleSource(Rain, null, null, default);
        var start = Rain.IndexOf("The board", StringComparison.Ordinal);
        var explanation = Corpus.Tool.Explain.Explanation.Of(
            source,
            Corpus.Extraction.TextSpan.Between(start, Rain.IndexOf('\n', start)),
            isColumn: false
        );
        var questions = explanation
            .Found.SelectMany(found => found.Questions)
            .Where(question => question.Cascade != DateRules.Cascade)
            .ToArray();

        Assert.NotEmpty(questions);
        Assert.All(questions, question =>
        {
            var asked = question.Rule is { } rule ? question.Declined.Append(rule) : question.Declined;
            Assert.Equal(question.Cascade.Rules.Take(question.Declined.Count + (question.Rule is null ? 0 : 1)), asked);
            Assert.True(question.Rule is not null || question.Declined.Count == question.Cascade.Rules.Count);
        });
    }

    [Fact]
    public void Explaining_changes_nothing()
    {
        var source = new ArticleSource(Rain, null, null, default);
        var all = new Corpus.Extraction.TextSpan(0, Rain.Length);
        var (plain, explained) = (Extractor.Extract(source), new Reading(source, all, isColumn: false, all).Model);

        Assert.Equal(plain.Blocks, explained.Blocks);
        Assert.Equal(plain.Entities.Mentions, explained.Entities.Mentions);
        Assert.Equal(plain.Quotations, explained.Quotations);
        Assert.Equal(plain.Expressions, explained.Expressions);
        Assert.Equal(plain.Events, explained.Events);
    }

    [Fact]
    public void No_text_orders_a_terminal_about()
    {
        using var folder = new Folder();
        folder.Write("rain.txt", "“It \u202Erains,” Ana Reyes said.\n");
        var run = ToolRun.Of(["explain", folder.Path("rain.txt:1")]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\\u202E", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', run.Output);
    }

    [Theory]
    [InlineData("", "warning CORPUS016: ")]
    [InlineData("\n", "warning CORPUS016: ")]
    public void A_text_without_words_is_told(string text, string message)
    {
        using var folder = new Folder();
        folder.Write("rain.txt", text);
        var run = ToolRun.Of(["explain", folder.Path("rain.txt:1")]);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
    }

    private static JsonElement Explained(string place, params string[] more)
    {
        var run = ToolRun.Of(["explain", place, "--json", .. more]);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        return JsonDocument.Parse(run.Output).RootElement;
    }

    private static JsonElement Of(string kind, JsonElement explanation) =>
        explanation.GetProperty("found").EnumerateArray().First(found => found.GetProperty("is").GetString() == kind);
}
