using System.Globalization;

namespace Corpus.Tool.Tests;

/// <summary>How many messages about the input are shown.</summary>
public class MessageTests
{
    private const string Rest = " more of CORPUS201 (Quotation without a speaker) in ";
    private const string Setting = " not shown; --messages 0 shows all\n";

    /// <summary>Exports 25 texts, each with a quotation without a speaker.</summary>
    [Theory]
    [InlineData("", 20, "corpus: 5" + Rest + "5 files are" + Setting)]
    [InlineData("--messages 24", 24, "corpus: 1" + Rest + "1 file are" + Setting)]
    [InlineData("--messages 25", 25, "")]
    [InlineData("--messages 0", 25, "")]
    [InlineData("--quiet", 0, "")]
    public void The_first_messages_of_a_kind_are_shown_and_the_others_are_counted(string options, int shown, string rest)
    {
        using var folder = new Folder();
        for (var i = 0; i < 25; i++)
            folder.Write($"press/{i:00}.txt", "“It rains and it pours and nobody knows for how long.”");
        var run = ToolRun.Of([
            "export",
            "--format",
            "jsonl",
            folder.Path("press"),
            .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        ]);
        var lines = run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(shown, lines.Count(line => line.Contains(": warning CORPUS201: ", StringComparison.Ordinal)));
        Assert.Equal(
            rest,
            string.Concat(
                run.Errors.Split('\n').Where(line => line.StartsWith("corpus: ", StringComparison.Ordinal)).Select(line => line + "\n")
            )
        );
    }

    [Theory]
    [InlineData("1")]
    [InlineData("4")]
    public void Errors_are_limited_and_shown_with_quiet_and_all_of_them_count(string cores)
    {
        using var folder = new Folder();
        var missing = Enumerable.Range(0, 30).Select(i => folder.Path(i.ToString("00", CultureInfo.InvariantCulture) + ".txt"));
        var run = ToolRun.Of(["extract", .. missing, "--quiet", "--messages", "2", "--cores", cores]);

        Assert.Equal(
            (
                1,
                $"{folder.Path("00.txt")}(1,1): error CORPUS001: The file cannot be read: the file does not exist\n"
                    + $"{folder.Path("01.txt")}(1,1): error CORPUS001: The file cannot be read: the file does not exist\n"
                    + "corpus: 28 more of CORPUS001 (Unreadable file) in 28 files are not shown; --messages 0 shows all\n"
            ),
            (run.ExitCode, run.Errors)
        );
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("many")]
    [InlineData("99999999999")]
    public void The_number_must_be_a_number(string number)
    {
        var run = ToolRun.Of(["export", "--messages", number]);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(
            $"corpus: --messages must be a number from 0 to 2147483647, not '{number}'\n",
            run.Errors,
            StringComparison.Ordinal
        );
    }
}
