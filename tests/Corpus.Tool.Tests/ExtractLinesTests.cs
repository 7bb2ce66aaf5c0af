using System.Text;

namespace Corpus.Tool.Tests;

public class ExtractLinesTests
{
    private const string Good = """{"id":"a","text":"One."}""";
    private const string Last = """{"id":"z","text":"Last."}""";

    [Theory]
    [InlineData("bad", "(2,1)", "it is not valid JSON")]
    [InlineData("""{"id":"ä😀",!}""", "(2,13)", "it is not valid JSON")]
    [InlineData("""{"id":"b","text":"x"} more""", "(2,23)", "it is not valid JSON")]
    [InlineData("""{"id":"b","text":"x""", "(2,", "it is not valid JSON")]
    [InlineData("[]", "(2,1)", "it is not a JSON object")]
    [InlineData("""{"text":"x"}""", "(2,1)", "it has no 'id'")]
    [InlineData("""{"id":"b"}""", "(2,1)", "it has no 'text'")]
    [InlineData("""{"id":"b","text":null}""", "(2,1)", "it has no 'text'")]
    [InlineData("""{"id":7,"text":"x"}""", "(2,1)", "'id' is not a string")]
    [InlineData("""{"id":"b","text":"x","title":[]}""", "(2,1)", "'title' is not a string")]
    [InlineData("""{"id":"b","text":"x","published":"2025-02-30"}""", "(2,1)", "'2025-02-30'")]
    public void A_bad_line_is_told_and_the_others_come_out(string line, string place, string message)
    {
        var run = ToolRun.Lines($"{Good}\n{line}\n{Last}\n");

        Assert.Equal((1, "a z"), (run.ExitCode, run.Ids));
        Assert.StartsWith($"stdin{place}", run.Errors, StringComparison.Ordinal);
        Assert.Contains(": error CORPUS003: ", run.Errors, StringComparison.Ordinal);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
        Assert.Single(run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("skip", "a z", 2)]
    [InlineData("stop", "a", 1)]
    public void A_bad_line_is_skipped_or_ends_the_run(string choice, string ids, int told)
    {
        // A blank line is not bad.
        var run = ToolRun.Lines($"{Good}\n\nbad\n{Last}\nbad\n", "--bad-lines", choice);

        Assert.Equal((1, ids, told), (run.ExitCode, run.Ids, run.Errors.Split("CORPUS003").Length - 1));
    }

    [Fact]
    public void A_line_that_is_not_utf8_is_told()
    {
        var run = ToolRun.Of(
            ["extract", "--jsonl"],
            [.. "{\"id\":\"b\",\"text\":\""u8, 0xE9, .. "\"}\n"u8, .. Encoding.UTF8.GetBytes(Last)]
        );

        Assert.Equal((1, "z"), (run.ExitCode, run.Ids));
        Assert.Contains("it is not valid UTF-8", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("\n \n\t\n", "")]
    [InlineData(Good, "a")]
    [InlineData(Good + "\r\n" + Last + "\r\n", "a z")]
    [InlineData("\uFEFF" + Good + "\n\n" + Last, "a z")]
    [InlineData("""{"id":"b","text":"x","published":null,"title":null,"words":3}""", "b")]
    [InlineData("""{"id":"b","text":""}""", "b")]
    [InlineData("""{"id":"\ud83d\ude00","text":"\ud83d\ude00 \t\"\\\/\u00e9"}""", "😀")]
    public void Lines_in_are_lines_out(string input, string ids)
    {
        var run = ToolRun.Lines(input);

        Assert.Equal((0, ids, ""), (run.ExitCode, run.Ids, run.Errors));
    }

    [Theory]
    [InlineData("\\ud800")]
    [InlineData("\\udc00 and more \\ud800")]
    [InlineData("\\ud800 \\n\\t\\\"\\\\ \\u00e9")]
    public void Half_a_surrogate_pair_is_read_and_written(string text)
    {
        var run = ToolRun.Lines($$"""{"id":"{{text}}","text":"Some words {{text}}."}""");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Single(run.Articles);
    }

    [Fact]
    public void A_line_of_any_length_is_read()
    {
        var text = string.Concat(Enumerable.Repeat("Many words follow. ", 50_000));
        var run = ToolRun.Lines(string.Concat(Enumerable.Range(0, 3).Select(i => $$"""{"id":"{{i}}","text":"{{text}}"}""" + "\n")));

        Assert.Equal((0, "0 1 2"), (run.ExitCode, run.Ids));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("3")]
    public void Each_article_is_answered_while_the_next_is_waited_for(string cores)
    {
        using var output = new MemoryStream();
        var answered = true;
        var lengths = new List<long>();
        var input = new Pieces([Good + "\n", Last + "\n", Good + "\n"], before: () =>
        {
            var before = lengths.LastOrDefault();
            answered &= lengths.Count == 0 || SpinWait.SpinUntil(() => output.Length > before, TimeSpan.FromSeconds(30));
            lengths.Add(output.Length);
        });
        var exitCode = CorpusTool.Run(["extract", "--jsonl", "--cores", cores], input, output, TextWriter.Null);

        Assert.Equal((0, true, 4), (exitCode, answered, lengths.Count));
    }

    [Fact]
    public void Any_number_of_cores_writes_the_same()
    {
        using var folder = new Folder();
        var catalog = folder.Write(
            "corpus.json",
            """{ "articles": { "7.txt": { "corrections": [ { "quote": "nowhere", "speaker": null } ] } } }"""
        );
        var input = string.Concat(
            Enumerable
                .Range(0, 200)
                .Select(i =>
                    (i % 9) switch
                    {
                        3 => "bad\n",
                        5 => "\n",
                        // The longer ones are ready later.
                        _ =>
                            $$"""{"id":"{{i}}","text":"{{string.Concat(Enumerable.Repeat("“It rains,” Carl Dorn said on Monday. ", i % 7 == 0 ? 400 : 1))}}"}"""
                                + "\n",
                    }
                )
        );
        var one = ToolRun.Lines(input, "--catalog", catalog, "--cores", "1", "--messages", "0");

        Assert.Equal(22, one.Errors.Split("CORPUS003").Length - 1);
        Assert.Contains("CORPUS121", one.Errors, StringComparison.Ordinal);
        Assert.All(new[] { "2", "5", "64" }, cores =>
            Assert.Equal(one, ToolRun.Lines(input, "--catalog", catalog, "--messages", "0", "--cores", cores))
        );
    }

    [Fact]
    public void What_the_line_says_goes_before_what_the_catalog_says()
    {
        using var folder = new Folder();
        var catalog = folder.Write("corpus.json", """{ "articles": { "a.txt": { "title": "Declared", "published": "2024-01-02" } } }""");
        var run = ToolRun.Lines(
            """
            {"id":"a","text":"One."}
            {"id":"a.txt","text":"One.","title":"Given"}
            {"id":"a","text":"One.","published":"2025-06-10"}
            {"id":"b","text":"One."}
            """,
            "--catalog",
            catalog
        );

        Assert.Equal(
            ["Declared 2024-01-02", "Given 2024-01-02", "Declared 2025-06-10", " "],
            run.Articles.Select(article => $"{ToolRun.Value(article, "title")} {ToolRun.Value(article, "published")}")
        );
    }

    /// <summary>A stream that hands out one piece a reading and calls back before each.</summary>
    private sealed class Pieces(string[] pieces, Action before) : MemoryStream
    {
        private int _next;

        public override int Read(byte[] buffer, int offset, int count)
        {
            before();
            return _next < pieces.Length ? Encoding.UTF8.GetBytes(pieces[_next++], buffer.AsSpan(offset, count)) : 0;
        }
    }
}
