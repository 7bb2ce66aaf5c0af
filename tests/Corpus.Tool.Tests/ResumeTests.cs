using System.Diagnostics;
using System.Text;

namespace Corpus.Tool.Tests;

public class ResumeTests
{
    // Bad and blank lines, an id twice, half a surrogate pair, characters that are escaped, and a text in which nothing stands.
    private const string Input = """
        bad
        {"id":"ä😀\"","text":"It rains."}

        {"id":"a","text":"One."}
        {"id":"a","text":"Two."}
        []
        {"id":"\ud800","text":""}
        worse

        """;

    [Fact]
    public void Wherever_a_run_was_cut_it_goes_on_to_the_same_file()
    {
        using var folder = new Folder();
        var whole = Encoding.UTF8.GetBytes(ToolRun.Lines(Input).Output);
        var note = Note(lines: true);
        for (var length = 0; length <= whole.Length; length++)
        {
            var file = folder.Write("out.jsonl", whole[..length]);
            folder.Write("out.jsonl.resume", note);
            var run = ToolRun.Lines(Input, "--output", file, "--resume");

            Assert.Equal((1, "", 3), (run.ExitCode, run.Output, run.Errors.Split("CORPUS003").Length - 1));
            Assert.Equal(whole, File.ReadAllBytes(file));
            Assert.False(File.Exists(folder.Path("out.jsonl.resume")));
        }
    }

    [Fact]
    public void Files_that_are_no_articles_are_passed_over()
    {
        using var folder = new Folder();
        Directory.CreateDirectory(folder.Path("b"));
        string[] texts =
        [
            folder.Write("a.txt", ""),
            folder.Path("none.txt"),
            folder.Write("b/a.txt", "One."),
            folder.Write("c.txt", "Two."),
            folder.Write("d.txt", " "),
        ];
        var whole = Encoding.UTF8.GetBytes(ToolRun.Of(["extract", .. texts]).Output);
        var note = Note(lines: false);
        for (var length = 0; length <= whole.Length; length++)
        {
            var file = folder.Write("out.jsonl", whole[..length]);
            folder.Write("out.jsonl.resume", note);
            ToolRun.Of(["extract", .. texts, "--output", file, "--resume"]);

            Assert.Equal(whole, File.ReadAllBytes(file));
        }
    }

    [Fact]
    public void Without_resume_the_file_is_written_anew()
    {
        using var folder = new Folder();
        var file = folder.Write("out.jsonl", new string('x', 10_000));
        var run = ToolRun.Lines(Input, "--output", file);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal(ToolRun.Lines(Input).Output, File.ReadAllText(file));
    }

    [Theory]
    [InlineData("{\"id\":\"b\"}\n", "line 1 is article 'b', but the next article of the input is 'ä😀\"'")]
    [InlineData("{\"id\":\"\\u001b[2J\\u202e\"}\n", "line 1 is article '\\u001B[2J\\u202E', but the next article of the input is 'ä😀\"'")]
    [InlineData(
        "{\"id\":\"ä😀\\\"\"}\n{\"id\":\"a\"}\n{\"id\":\"c\"}\nrest",
        "line 3 is article 'c', but the next article of the input is 'a'"
    )]
    [InlineData(
        "{\"id\":\"ä😀\\\"\"}\n{\"id\":\"a\"}\n{\"id\":\"a\"}\n{\"id\":\"\uFFFD\"}\n{\"id\":\"e\"}\n",
        "line 5 is article 'e', but the input has no more articles"
    )]
    [InlineData("Dear diary,\nrest", "line 1 is not the data of an article")]
    [InlineData("Dear diary", "line 1 is not the data of an article")]
    [InlineData("\n", "line 1 is not the data of an article")]
    [InlineData("{\"text\":\"a\"}\n", "line 1 is not the data of an article")]
    [InlineData("{\"id\":7}\n", "line 1 is not the data of an article")]
    public void A_file_of_something_else_is_left_as_it_is(string text, string message)
    {
        using var folder = new Folder();
        var file = folder.Write("out.jsonl", text);
        var run = ToolRun.Lines(Input, "--output", file, "--resume");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.EndsWith($"corpus: {file} cannot be resumed: {message}\n", run.Errors, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(file));
    }

    /// <summary>A run that was interrupted, and another that would go on with its output.</summary>
    [Theory]
    [InlineData("", "", "")]
    [InlineData("--cores 1", "--cores 2 --progress", "")]
    [InlineData("--catalog one.json", "--catalog same.json", "")]
    [InlineData("--bad-lines stop", "", "it was started with --bad-lines stop, and this run uses --bad-lines skip")]
    [InlineData("", "--bad-lines stop", "it was started with --bad-lines skip, and this run uses --bad-lines stop")]
    [InlineData("--catalog one.json", "", "it was started with different content of --catalog")]
    [InlineData("", "--catalog one.json", "it was started with different content of --catalog")]
    [InlineData("--catalog one.json", "--catalog other.json", "it was started with different content of --catalog")]
    public void Only_a_run_of_the_same_kind_goes_on(string first, string second, string message)
    {
        using var folder = new Folder();
        folder.Write("one.json", """{ "articles": { "a.txt": { "title": "One" } } }""");
        folder.Write("same.json", """{ "articles": { "a.txt": { "title": "One" } } }""");
        folder.Write("other.json", """{ "articles": { "a.txt": { "title": "Other" } } }""");
        var file = folder.Path("out.jsonl");
        const string Lines = """
            {"id":"a","text":"One."}
            {"id":"b","text":"Two."}

            """;
        using (var input = new Interrupted(Lines))
            Assert.Throws<InvalidOperationException>(() =>
                CorpusTool.Run(["extract", "--jsonl", "--output", file, .. In(folder, first)], input, Stream.Null, TextWriter.Null)
            );
        var begun = File.ReadAllText(file);
        Assert.Equal(2, begun.Split('\n').Length - 1);
        var run = ToolRun.Lines(Lines + """{"id":"c","text":"Three."}""", ["--output", file, "--resume", .. In(folder, second)]);

        Assert.Equal(message == "" ? 0 : 1, run.ExitCode);
        Assert.EndsWith(
            message == "" ? "" : $"corpus: {file} cannot be resumed: {message}; to start over, omit --resume\n",
            run.Errors,
            StringComparison.Ordinal
        );
        Assert.Equal(message == "" ? 3 : 2, File.ReadAllText(file).Split('\n').Length - 1);
        Assert.Equal(message != "", File.Exists(file + ".resume"));
    }

    [Theory]
    [InlineData("--jsonl", "FILES", "it was started with FILES, and this run uses --jsonl")]
    [InlineData("(", "0.0.1 (", "of the tool, and this is version ")]
    public void Another_version_or_another_input_does_not_go_on(string here, string begun, string message)
    {
        using var folder = new Folder();
        var file = folder.Write("out.jsonl", ToolRun.Lines(Input).Output[..40]);
        folder.Write("out.jsonl.resume", Note(lines: true).Replace(here, begun, StringComparison.Ordinal));
        var run = ToolRun.Lines(Input, "--output", file, "--resume");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"corpus: {file} cannot be resumed: it was started ", run.Errors, StringComparison.Ordinal);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
        Assert.Equal(40, File.ReadAllText(file).Length);
    }

    [Fact]
    public void A_complete_file_stays_and_one_whose_note_is_lost_is_not_gone_on_with()
    {
        using var folder = new Folder();
        var whole = ToolRun.Lines(Input).Output;
        var file = folder.Write("out.jsonl", whole);

        Assert.Equal(3, ToolRun.Lines(Input, "--output", file, "--resume").Errors.Split("CORPUS003").Length - 1);
        Assert.Equal([file], Directory.GetFiles(folder.Path("")));
        foreach (var (text, input) in new[] { (whole[..^3], Input), (whole, Input + """{"id":"z","text":"More."}""") })
        {
            File.WriteAllText(file, text);
            var run = ToolRun.Lines(input, "--output", file, "--resume");
            Assert.Equal(1, run.ExitCode);
            Assert.Contains("it is incomplete, and the record", run.Errors, StringComparison.Ordinal);
            Assert.Equal(text, File.ReadAllText(file));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("My notes.")]
    [InlineData("{}")]
    [InlineData("[1]")]
    public void A_file_of_the_users_own_that_has_the_name_of_the_note_stays(string text)
    {
        using var folder = new Folder();
        var notes = folder.Write("out.jsonl.resume", text);
        foreach (var resume in new[] { "--bad-lines=skip", "--resume" })
        {
            var run = ToolRun.Lines(Input, "--output", folder.Path("out.jsonl"), resume);
            Assert.Equal((1, ""), (run.ExitCode, run.Output));
            Assert.StartsWith($"corpus: {notes} cannot be used", run.Errors, StringComparison.Ordinal);
            Assert.Equal([notes], Directory.GetFiles(folder.Path("")));
        }

        Assert.Equal(text, File.ReadAllText(notes));
    }

    [Fact]
    public void After_a_bad_line_that_ended_the_run_it_goes_on_with_the_mended_input()
    {
        using var folder = new Folder();
        var file = folder.Path("out.jsonl");
        const string Good = """{"id":"a","text":"One."}""";
        Assert.Equal(1, ToolRun.Lines($"{Good}\nbad\n", "--bad-lines", "stop", "--output", file, "--resume").ExitCode);

        Assert.Equal(0, ToolRun.Lines($"{Good}\n{Good}\n", "--bad-lines", "stop", "--output", file, "--resume").ExitCode);
        Assert.Equal(2, File.ReadAllText(file).Split('\n').Length - 1);
        Assert.Equal([file], Directory.GetFiles(folder.Path("")));
    }

    /// <summary>What a run of this build notes, without a catalog.</summary>
    internal static string Note(bool lines)
    {
        using var folder = new Folder();
        var note = folder.Path("note");
        Files.RunRecord.Of(lines, "skip", RunCatalog.Read(null, new MessageLog(TextWriter.Null))!).Write(note);
        return File.ReadAllText(note);
    }

    private static string[] In(Folder folder, string options) =>
        [
            .. options
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(word => word.EndsWith(".json", StringComparison.Ordinal) ? folder.Path(word) : word),
        ];

    /// <summary>An input that fails at its end.</summary>
    private sealed class Interrupted(string lines) : MemoryStream
    {
        private string? _rest = lines;

        public override int Read(byte[] buffer, int offset, int count)
        {
            var length = Encoding.UTF8.GetBytes(_rest ?? throw new InvalidOperationException(), buffer.AsSpan(offset, count));
            _rest = null;
            return length;
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_file_that_another_run_writes_is_left_alone(bool resumes)
    {
        using var folder = new Folder();
        var file = folder.Write("out.jsonl", "{\"id\":\"");
        using (new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
            Assert.Equal(1, ToolRun.Lines(Input, ["--output", file, .. resumes ? new[] { "--resume" } : []]).ExitCode);

        Assert.Equal("{\"id\":\"", File.ReadAllText(file));
    }

    [Fact]
    public void A_process_that_was_killed_goes_on()
    {
        const int Articles = 600;
        using var folder = new Folder();
        var input = folder.Write(
            "in.jsonl",
            string.Concat(
                Enumerable
                    .Range(0, Articles)
                    .Select(i =>
                        $$"""{"id":"{{i}}","text":"{{string.Concat(Enumerable.Repeat("“It rains,” Carl Dorn said on Monday. ", 1 + i % 50))}}"}"""
                        + "\n"
                    )
            )
        );
        var bytes = File.ReadAllBytes(input);
        var whole = ToolRun.Of(["extract", "--jsonl"], bytes).Output;
        var file = folder.Path("out.jsonl");
        for (var part = 1; part < 4; part++)
        {
            using var tool = Process.Start(
                new ProcessStartInfo("dotnet", [typeof(CorpusTool).Assembly.Location, "extract", "--jsonl", "--output", file, "--resume"])
                {
                    RedirectStandardInput = true,
                }
            )!;
            try
            {
                // Its input stays open: it is in the middle of its work.
                foreach (var line in File.ReadLines(input).Take(Articles * part / 4 + 100))
                    tool.StandardInput.Write(line + "\n");
                tool.StandardInput.Flush();
                Assert.True(
                    SpinWait.SpinUntil(
                        () => File.Exists(file) && new FileInfo(file).Length > whole.Length * part / 4,
                        TimeSpan.FromSeconds(60)
                    )
                );
            }
            finally
            {
                tool.Kill();
                Assert.True(tool.WaitForExit(TimeSpan.FromSeconds(30)));
            }
        }

        var run = ToolRun.Of(["extract", "--jsonl", "--output", file, "--resume"], bytes);

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Errors));
        Assert.Equal(whole, File.ReadAllText(file));
    }
}
