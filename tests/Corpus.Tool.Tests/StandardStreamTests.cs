namespace Corpus.Tool.Tests;

/// <summary>Standard streams that are closed, full or not what they should be: the tool ends with an exit code of its own.</summary>
public class StandardStreamTests
{
    [UnixTheory]
    // A message is lost, and the exit code says so.
    [InlineData("echo bad | corpus extract --jsonl 2>&-", 1, "", "")]
    [InlineData("echo bad | corpus extract --jsonl 2>/dev/full", 1, "", "")]
    [InlineData("corpus nonsense 2>&-", 2, "", "")]
    [InlineData("corpus nonsense 2>/dev/full", 2, "", "")]
    [InlineData("corpus export nowhere.txt 2>/dev/full", 1, "", "")]
    // No message is lost, and the output is whole.
    [InlineData("corpus extract a.txt 2>&-", 0, """{"id":"a",""", "")]
    [InlineData("corpus extract nowhere.txt a.txt 2>/dev/full", 1, """{"id":"a",""", "")]
    [InlineData("corpus extract --progress a.txt 2>/dev/full", 1, """{"id":"a",""", "")]
    [InlineData("corpus extract a.txt >&-", 1, "", "corpus: standard output cannot be written: it is closed\n")]
    [InlineData("corpus export >&-", 1, "", "corpus: standard output cannot be written: it is closed\n")]
    [InlineData("corpus --help >&-", 1, "", "corpus: standard output cannot be written: it is closed\n")]
    [InlineData("corpus extract a.txt >/dev/full", 1, "", "corpus: standard output cannot be written: No space left on device\n")]
    [InlineData("corpus export >/dev/full", 1, "", "corpus: standard output cannot be written: No space left on device\n")]
    [InlineData("corpus --version >/dev/full", 1, "", "corpus: standard output cannot be written: No space left on device\n")]
    [InlineData("corpus extract a.txt --output /dev/full", 1, "", "corpus: /dev/full cannot be written: No space left on device\n")]
    [InlineData("corpus extract nowhere.txt >&- 2>&-", 1, "", "")]
    [InlineData("corpus extract a.txt >&- 2>/dev/full", 1, "", "")]
    [InlineData("corpus export --output out.json >&-; ls", 0, "a.txt\nout.json\n", "")]
    [InlineData("corpus extract --jsonl <&-", 1, "", "corpus: standard input cannot be read: it is closed\n")]
    [InlineData("corpus extract --jsonl --progress <&- 2>&-", 1, "", "")]
    [InlineData("corpus extract --jsonl <.", 1, "", "corpus: standard input cannot be read: it is a folder\n")]
    [InlineData("corpus extract a.txt <&-", 0, """{"id":"a",""", "")]
    [InlineData("corpus export | true", 0, "", "")]
    [InlineData("(corpus export --format jsonl; echo $? >&2) | head -c 1", 0, "{", "0\n")]
    public void A_stream_that_is_closed_or_full_ends_in_an_exit_code(string script, int exitCode, string output, string errors)
    {
        using var folder = new Folder();
        folder.Write("a.txt", "“It rains,” Carl Dorn said.");
        var run = Shell.Run(folder, script);

        Assert.Equal((exitCode, errors), (run.ExitCode, run.Errors));
        Assert.StartsWith(output, run.Output, StringComparison.Ordinal);
        Assert.Equal(output == "", run.Output == "");
    }
}
