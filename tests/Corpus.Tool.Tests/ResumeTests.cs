using System.Diagnostics;
using System.Text;

namespace Corpus.Tool.Tests;

public class ResumeTests
{
    // Bad and blank lines, an id twice, half a surrogate pair, characters that are escaped, and a text in which nothing stands.
    private const string Input = """
        bad
        {"id":"ä😀\"","text":"“It rains,” Carl Dorn said."}

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
        for (var length = 0; length <= whole.Length; length++)
        {
            var file = folder.Write("out.jsonl", whole[..length]);
            var run = ToolRun.Lines(Input, "--output", file, "--resume");

            Assert.Equal((1, "", 3), (run.ExitCode, run.Output, run.Errors.Split("CORPUS003").Length - 1));
            Assert.Equal(whole, File.ReadAllBytes(file));
        }
    }

    [Fact]
    public void Files_that_are_no_articles_are_passed_over()
    {
        using var folder = new Folder();
        Directory.CreateDirectory(folder.Path("b"));
        string[] texts = [folder.Write("a.txt", ""), folder.Path("none.txt"), folder.Write("b/a.txt", "One."), folder.Write("c.txt", "Two."), folder.Write("d.txt", " ")];
        var whole = Encoding.UTF8.GetBytes(ToolRun.Of(["extract", .. texts]).Output);
        for (var length = 0; length <= whole.Length; length++)
        {
            var file = folder.Write("out.jsonl", whole[..length]);
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
    [InlineData("{\"id\":\"b\"}\n", "its line 1 is of \"b\", and the input goes on with \"ä😀\"\"")]
    [InlineData("{\"id\":\"ä😀\\\"\"}\n{\"id\":\"a\"}\n{\"id\":\"c\"}\nrest", "its line 3 is of \"c\", and the input goes on with \"a\"")]
    [InlineData("{\"id\":\"ä😀\\\"\"}\n{\"id\":\"a\"}\n{\"id\":\"a\"}\n{\"id\":\"\uFFFD\"}\n{\"id\":\"e\"}\n", "its line 5 is of \"e\", and the input has no more articles")]
    [InlineData("Dear diary,\nrest", "its line 1 is not the data of an article")]
    [InlineData("Dear diary", "its line 1 is not the data of an article")]
    [InlineData("\n", "its line 1 is not the data of an article")]
    [InlineData("{\"text\":\"a\"}\n", "its line 1 is not the data of an article")]
    [InlineData("{\"id\":7}\n", "its line 1 is not the data of an article")]
    public void A_file_of_something_else_is_left_as_it_is(string text, string message)
    {
        using var folder = new Folder();
        var file = folder.Write("out.jsonl", text);
        var run = ToolRun.Lines(Input, "--output", file, "--resume");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.EndsWith($"corpus: {file} cannot be resumed: {message}\n", run.Errors, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(file));
    }

    [Theory]
    [InlineData("nowhere/out.jsonl", "")]
    [InlineData(".", "")]
    [InlineData(".", "--resume")]
    public void A_file_that_cannot_be_written_is_told(string name, string resume)
    {
        using var folder = new Folder();
        var run = ToolRun.Lines(Input, ["--output", folder.Path(name), .. resume == "" ? Array.Empty<string>() : [resume]]);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"corpus: {folder.Path(name)} cannot be {(resume == "" ? "written" : "resumed")}: ", run.Errors, StringComparison.Ordinal);
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
        using var folder = new Folder();
        var input = folder.Write("in.jsonl", string.Concat(Enumerable.Range(0, 3_000).Select(i =>
            $$"""{"id":"{{i}}","text":"{{string.Concat(Enumerable.Repeat("“It rains,” Carl Dorn said on Monday. ", 1 + i % 50))}}"}""" + "\n")));
        var bytes = File.ReadAllBytes(input);
        var whole = ToolRun.Of(["extract", "--jsonl"], bytes).Output;
        var file = folder.Path("out.jsonl");
        for (var part = 1; part < 4; part++)
        {
            using var tool = Process.Start(new ProcessStartInfo("dotnet", [typeof(CorpusTool).Assembly.Location, "extract", "--jsonl", "--output", file, "--resume"])
            {
                RedirectStandardInput = true,
            })!;
            try
            {
                // Its input stays open: it is in the middle of its work.
                foreach (var line in File.ReadLines(input).Take(3_000 * part / 4 + 200))
                    tool.StandardInput.Write(line + "\n");
                tool.StandardInput.Flush();
                Assert.True(SpinWait.SpinUntil(() => File.Exists(file) && new FileInfo(file).Length > whole.Length * part / 4, TimeSpan.FromSeconds(60)));
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
