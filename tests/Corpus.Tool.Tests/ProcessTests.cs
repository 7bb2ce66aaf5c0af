using System.Diagnostics;

namespace Corpus.Tool.Tests;

/// <summary>The tool as a process of its own: its streams, its exit code.</summary>
public class ProcessTests
{
    [Fact]
    public void It_answers_each_line_while_its_input_stays_open()
    {
        using var tool = Start("extract", "--jsonl");
        for (var i = 0; i < 3; i++)
        {
            tool.StandardInput.WriteLine($$"""{"id":"{{i}}","text":"Some words."}""");
            tool.StandardInput.Flush();
            Assert.StartsWith($$"""{"id":"{{i}}",""", tool.StandardOutput.ReadLine(), StringComparison.Ordinal);
        }

        tool.StandardInput.Close();
        Assert.Equal(0, ExitCode(tool));
    }

    [Fact]
    public void It_ends_quietly_when_nobody_reads_on()
    {
        using var tool = Start("extract", "--jsonl");
        tool.StandardInput.WriteLine("""{"id":"a","text":"Some words."}""");
        tool.StandardInput.Flush();
        Assert.NotNull(tool.StandardOutput.ReadLine());
        tool.StandardOutput.Close();
        tool.StandardInput.WriteLine("""{"id":"b","text":"Some words."}""");
        tool.StandardInput.Close();

        Assert.Equal("", tool.StandardError.ReadToEnd());
        Assert.Equal(0, ExitCode(tool));
    }

    [Fact]
    public void It_tells_a_missing_file_and_fails()
    {
        using var tool = Start("extract", "nowhere.txt");
        tool.StandardInput.Close();

        Assert.Equal("nowhere.txt(1,1): error CORPUS001: this file cannot be read: there is no such file", tool.StandardError.ReadToEnd().Trim());
        Assert.Equal(1, ExitCode(tool));
    }

    [Fact]
    public void It_tells_its_version()
    {
        using var tool = Start("--version");

        Assert.StartsWith(typeof(CorpusTool).Assembly.GetName().Version!.ToString(3), tool.StandardOutput.ReadToEnd(), StringComparison.Ordinal);
        Assert.Equal(0, ExitCode(tool));
    }

    private static Process Start(params string[] args) => Process.Start(new ProcessStartInfo("dotnet", [typeof(CorpusTool).Assembly.Location, .. args])
    {
        RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
    })!;

    private static int ExitCode(Process tool)
    {
        Assert.True(tool.WaitForExit(TimeSpan.FromSeconds(30)));
        return tool.ExitCode;
    }
}
