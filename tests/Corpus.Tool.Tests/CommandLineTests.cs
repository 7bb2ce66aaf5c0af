namespace Corpus.Tool.Tests;

public class CommandLineTests
{
    [Theory]
    [InlineData("", "Required command")]
    [InlineData("extrakt", "extrakt")]
    [InlineData("extract", "extract needs FILES or --jsonl")]
    [InlineData("extract --jsonl a.txt", "either FILES or")]
    [InlineData("extract --jsnol", "there is no option --jsnol")]
    [InlineData("extract a.txt --catalog", "--catalog")]
    [InlineData("extract a.txt --catalog a.json --catalog b.json", "--catalog")]
    [InlineData("extract --jsonl --cores 0", "--cores is a number from 1 on, not 0")]
    [InlineData("extract --jsonl --cores many", "--cores is a number from 1 on, not many")]
    [InlineData("extract --jsonl --cores", "--cores")]
    [InlineData("extract --jsonl --bad-lines keep", "keep")]
    [InlineData("extract a.txt --bad-lines stop", "--bad-lines goes with --jsonl")]
    [InlineData("extract --jsonl --resume", "--resume goes with --output")]
    [InlineData("extract --jsonl --resume --output", "--output")]
    [InlineData("extract a.txt b.txt --output ./b.txt", "--output would write over a text that is to be read")]
    [InlineData("export --format xml", "xml")]
    [InlineData("export --catalog corpus.json", "--catalog goes with TEXTS")]
    [InlineData("export --fromat csv", "there is no option --fromat")]
    [InlineData("browse --catalog corpus.json", "--catalog goes with TEXTS")]
    [InlineData("browse --ouput a.html", "there is no option --ouput")]
    public void A_command_line_that_cannot_be_understood_is_exit_code_2(string line, string message)
    {
        var run = ToolRun.Of(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("corpus: ", run.Errors, StringComparison.Ordinal);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help", "corpus [command]")]
    [InlineData("extract --help", "corpus extract [<FILES>...]")]
    [InlineData("export --help", "corpus export [<TEXTS>...]")]
    [InlineData("browse --help", "corpus browse [<TEXTS>...]")]
    public void Help_is_output(string line, string expected)
    {
        var run = ToolRun.Of(line.Split(' '));

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Output_needs_a_name() => Assert.Contains("--output is the name of a file", ToolRun.Of(["extract", "a.txt", "--output", ""]).Errors, StringComparison.Ordinal);

    [Fact]
    public void An_argument_with_an_at_sign_is_a_file()
    {
        using var folder = new Folder();
        var run = ToolRun.Of(["extract", folder.Path("@list.txt")]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("there is no such file", run.Errors, StringComparison.Ordinal);
    }
}
