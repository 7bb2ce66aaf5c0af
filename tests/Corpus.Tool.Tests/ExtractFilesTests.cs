using System.Text.Json;

namespace Corpus.Tool.Tests;

public class ExtractFilesTests
{
    [Theory]
    [InlineData("a.txt", "“It rains\u2028\nb.txt(1,1): error CORPUS001: forged\n and pours.")]
    [InlineData("a\nb.txt(1,1): error CORPUS001: forged.txt", "“It rains and pours.")]
    [InlineData("a.txt", "“It rains \u001b[2J and pours.")]
    public void No_text_writes_a_message_of_its_own(string name, string text)
    {
        using var folder = new Folder();
        var errors = ToolRun.Of(["extract", folder.Write(name, text)]).Errors;

        Assert.All(errors.Split('\n')[..^1], line => Assert.Matches("^/.*: (info|warning) CORPUS[0-9]+: ", line));
        Assert.DoesNotContain('\u001b', errors);
    }

    [Fact]
    public void A_file_is_named_without_its_extension_and_described_by_the_catalog_beside_it()
    {
        using var folder = new Folder();
        Directory.CreateDirectory(folder.Path("press"));
        var catalog = folder.Write(
            "corpus.json",
            """{ "articles": { "press/b.txt": { "title": "Declared", "published": "2024-01-02" } } }"""
        );
        var run = ToolRun.Of(["extract", folder.Write("a.x.txt", "One."), folder.Write("press/b.txt", "Two."), "--catalog", catalog]);

        Assert.Equal((0, "a.x b", ""), (run.ExitCode, run.Ids, run.Errors));
        Assert.Equal(["", "Declared"], run.Articles.Select(article => ToolRun.Value(article, "title")));
        Assert.Equal("2024-01-02", run.Articles.Last().GetProperty("published").GetString());
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_told_and_the_others_come_out()
    {
        using var folder = new Folder();
        Directory.CreateDirectory(folder.Path("folder.txt"));
        var missing = folder.Path("missing.txt");
        var run = ToolRun.Of(["extract", missing, folder.Write("a.txt", "One."), folder.Path("folder.txt"), folder.Write("z.txt", "Two.")]);

        Assert.Equal((1, "a z"), (run.ExitCode, run.Ids));
        Assert.Equal(
            $"""
            {folder.Path("folder.txt")}(1,1): error CORPUS001: The file cannot be read: the folder contains no .txt files
            {missing}(1,1): error CORPUS001: The file cannot be read: the file does not exist

            """,
            run.Errors
        );
    }

    [Theory]
    [InlineData("{ \"articles\": ; }", "(1,15): error CORPUS101: ", 1)]
    [InlineData("{\n  // é\n  \"artikles\": {} }", "(3,3): warning CORPUS102: ", 0)]
    [InlineData(
        "{ \"articles\": { \"a.txt\": {\n\t\"corrections\": [ { \"quote\": \"nowhere\", \"speaker\": null } ] } } }",
        "(2,30): error CORPUS121: ",
        1
    )]
    [InlineData("{ \"articles\": { \"other.txt\": { \"corrections\": [ { \"quote\": \"nowhere\", \"speaker\": null } ] } } }", "", 0)]
    public void A_fault_of_the_catalog_is_told_at_its_place_and_the_articles_come_out(string json, string message, int exitCode)
    {
        using var folder = new Folder();
        var catalog = folder.Write("corpus.json", json);
        var run = ToolRun.Of(["extract", "--catalog", catalog, folder.Write("a.txt", "One.")]);

        Assert.Equal((exitCode, "a"), (run.ExitCode, run.Ids));
        Assert.StartsWith(message == "" ? "" : catalog + message, run.Errors, StringComparison.Ordinal);
        Assert.Equal(message == "", run.Errors == "");
    }

    [Fact]
    public void Without_the_catalog_that_was_asked_for_nothing_comes_out()
    {
        using var folder = new Folder();
        var run = ToolRun.Of(["extract", "--catalog", folder.Path("none.json"), folder.Write("a.txt", "One.")]);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal($"{folder.Path("none.json")}(1,1): error CORPUS001: The file cannot be read: the file does not exist\n", run.Errors);
    }

    [Theory]
    [InlineData("", "\n")]
    [InlineData("", "\r\n")]
    [InlineData("\uFEFF", "\r\n")]
    [InlineData("\uFEFF😀 ", "\r\n")]
    public void Spans_are_of_the_text_as_given(string start, string end)
    {
        var text =
            start
            + string.Join(
                end,
                "Harbour vote",
                "",
                "The board met and took its time over the plans.",
                "",
                "“We waited,” Ana Reyes said on 3 June 2024.",
                ""
            );
        using var folder = new Folder();
        var article = Assert.Single(ToolRun.Of(["extract", folder.Write("a.txt", text)]).Articles);

        Assert.Contains("The board met and took its time over the plans.", All(article, "blocks").Select(Words));
        Assert.Contains("3 June 2024", All(article, "expressions").Select(Words));
        Assert.Contains("We waited,", All(article, "quotes").Select(Words));
        Assert.All(All(article, "quotes").Concat(All(article, "expressions")), found =>
            Assert.Equal(Words(found), found.GetProperty("text").GetString())
        );

        string Words(JsonElement found) => text[found.GetProperty("start").GetInt32()..found.GetProperty("end").GetInt32()];
    }

    [Theory]
    [InlineData("", "(1,1): warning CORPUS016: ", 1, "")]
    [InlineData(" \n \n", "(1,1): warning CORPUS016: ", 1, "")]
    [InlineData("One.\r\nTwo\0words.", "(2,4): warning CORPUS012: ", 1, "a")]
    [InlineData("One.\uFFFD", "(1,5): warning CORPUS011: ", 1, "a")]
    [InlineData("Café – one.", "", 0, "a")]
    public void What_is_wrong_in_a_text_is_told_at_its_place(string text, string message, int exitCode, string ids)
    {
        using var folder = new Folder();
        var file = folder.Write("a.txt", text);
        var run = ToolRun.Of(["extract", file]);

        Assert.Equal((exitCode, ids), (run.ExitCode, run.Ids));
        Assert.StartsWith(message == "" ? "" : file + message, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_told_and_replaced()
    {
        using var folder = new Folder();
        var file = folder.Write("a.txt", [.. "One é.\r\ncaf"u8, 0xE9, .. " au lait, \u201cplease,\u201d Ana Reyes said."u8]);
        var run = ToolRun.Of(["extract", file]);

        Assert.Equal((1, "a"), (run.ExitCode, run.Ids));
        Assert.StartsWith(file + "(2,4): warning CORPUS011: ", run.Errors, StringComparison.Ordinal);
        Assert.Equal("CORPUS011", run.Articles.Single().GetProperty("diagnostics")[0].GetProperty("id").GetString());
        Assert.Equal(11, run.Articles.Single().GetProperty("diagnostics")[0].GetProperty("start").GetInt32());
    }

    private static JsonElement.ArrayEnumerator All(JsonElement article, string key) => article.GetProperty(key).EnumerateArray();
}
