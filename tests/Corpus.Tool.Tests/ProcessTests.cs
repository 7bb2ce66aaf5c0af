using System.Diagnostics;
using System.Text.Json;

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
        // Its input stays open, and nobody writes to it any more.
        tool.StandardInput.WriteLine("""{"id":"b","text":"Some words."}""");
        tool.StandardInput.Flush();

        Assert.Equal("", tool.StandardError.ReadToEnd());
        Assert.Equal(0, ExitCode(tool));
    }

    [Fact]
    public void It_tells_a_missing_file_and_fails()
    {
        using var tool = Start("extract", "nowhere.txt");
        tool.StandardInput.Close();

        Assert.Equal(
            "nowhere.txt(1,1): error CORPUS001: The file cannot be read: the file does not exist",
            tool.StandardError.ReadToEnd().Trim()
        );
        Assert.Equal(1, ExitCode(tool));
    }

    [Fact]
    public void A_line_that_ends_in_the_middle_is_told_and_those_before_it_are_out()
    {
        using var tool = Start("extract", "--jsonl");
        tool.StandardInput.Write(
            """
            {"id":"a","text":"Some words."}
            {"id":"b","text":"Some wor
            """
        );
        tool.StandardInput.Close();

        Assert.Equal(["a"], Ids(tool.StandardOutput.ReadToEnd()));
        Assert.StartsWith("stdin(2,", tool.StandardError.ReadToEnd(), StringComparison.Ordinal);
        Assert.Equal(1, ExitCode(tool));
    }

    [Fact]
    public async Task A_line_of_a_hundred_megabytes_goes_through()
    {
        using var tool = Start("extract", "--jsonl");
        var reading = tool.StandardOutput.ReadToEndAsync();
        tool.StandardInput.WriteLine("""{"id":"a","text":"Some words."}""");
        tool.StandardInput.Write("{\"id\":\"b\",\"words\":\"");
        var piece = new string('x', 1 << 20);
        for (var i = 0; i < 100; i++)
            tool.StandardInput.Write(piece);
        tool.StandardInput.WriteLine("\",\"text\":\"More words.\"}");
        tool.StandardInput.Close();

        Assert.Equal("", tool.StandardError.ReadToEnd());
        Assert.Equal(["a", "b"], Ids(await reading));
        Assert.Equal(0, ExitCode(tool));
    }

    [UnixTheory]
    [InlineData("HUP", 129)]
    [InlineData("INT", 130)]
    [InlineData("QUIT", 131)]
    [InlineData("TERM", 143)]
    public async Task A_signal_ends_it_and_every_line_that_is_out_is_whole(string signal, int exitCode)
    {
        using var tool = StartWithSignals("extract", "--jsonl");
        var text = string.Concat(Enumerable.Repeat("“It rains,” Carl Dorn said on Monday. ", 2000));
        var feeding = Task.Run(() =>
        {
            try
            {
                for (var i = 0; i < 1000; i++)
                    tool.StandardInput.WriteLine($$"""{"id":"{{i}}","text":"{{text}}"}""");
            }
            catch (IOException)
            {
                // It has ended.
            }
        });
        var lines = new List<string> { tool.StandardOutput.ReadLine()! };
        Process.Start("kill", ["-" + signal, tool.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]).WaitForExit();
        var rest = tool.StandardOutput.ReadToEnd();

        Assert.Equal(exitCode, ExitCode(tool));
        Assert.True(rest.Length == 0 || rest.EndsWith('\n'));
        lines.AddRange(rest.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(
            Enumerable.Range(0, lines.Count).Select(i => i.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            Ids(string.Join('\n', lines))
        );
        await feeding.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [UnixTheory]
    [InlineData("HUP", 129)]
    [InlineData("QUIT", 131)]
    [InlineData("TERM", 143)]
    public void A_signal_in_the_middle_of_an_export_leaves_no_half_file(string signal, int expected)
    {
        using var folder = new Folder();
        Directory.CreateDirectory(folder.Path("texts"));
        Directory.CreateDirectory(folder.Path("out"));
        var text = string.Concat(Enumerable.Repeat("“It rains,” Carl Dorn said on Monday.\n\n", 1000));
        for (var i = 0; i < 100; i++)
            folder.Write($"texts/{i}.txt", text);
        var file = folder.Path("out/all.jsonl");
        using var tool = StartWithSignals("export", folder.Path("texts"), "--format", "jsonl", "--output", file);
        tool.ErrorDataReceived += (_, _) => { };
        tool.BeginErrorReadLine();
        SpinWait.SpinUntil(() => Directory.GetFiles(folder.Path("out")).Length > 0, TimeSpan.FromSeconds(60));
        Process.Start("kill", ["-" + signal, tool.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]).WaitForExit();

        // It may just have been done.
        var exitCode = ExitCode(tool);
        Assert.Contains(exitCode, new[] { expected, 0 });
        Assert.Equal(exitCode == 0 ? [file] : [], Directory.GetFiles(folder.Path("out")).Where(f => exitCode == 0 || f != file));
    }

    /// <summary>nohup has the tool ignore the signal of a terminal that goes away.</summary>
    [UnixFact]
    public void A_run_under_nohup_outlives_its_terminal()
    {
        using var tool = Process.Start(
            new ProcessStartInfo("env", ["--ignore-signal=HUP", "dotnet", typeof(CorpusTool).Assembly.Location, "extract", "--jsonl"])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        foreach (var id in new[] { "a", "b" })
        {
            tool.StandardInput.WriteLine($$"""{"id":"{{id}}","text":"Some words."}""");
            tool.StandardInput.Flush();
            Assert.Contains(id, tool.StandardOutput.ReadLine(), StringComparison.Ordinal);
            Process.Start("kill", ["-HUP", tool.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]).WaitForExit();
        }

        tool.StandardInput.Close();
        Assert.Equal(0, ExitCode(tool));
    }

    /// <summary>What draws the bar takes time to load, and is not loaded where there is no terminal: the tool runs without it.</summary>
    [Fact]
    public void The_library_of_the_bar_is_not_loaded_without_a_terminal()
    {
        using var folder = new Folder();
        var tool = typeof(CorpusTool).Assembly.Location;
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(tool)!))
            if (Path.GetExtension(file) is ".dll" or ".json")
                File.Copy(file, folder.Path(Path.GetFileName(file)));
        foreach (var library in new[] { "Spectre.Console.dll", "Spectre.Console.Ansi.dll" })
        {
            Assert.True(File.Exists(folder.Path(library)));
            folder.Write(library, "no library");
        }

        using var run = Process.Start(
            new ProcessStartInfo(
                "dotnet",
                [folder.Path(Path.GetFileName(tool)), "extract", "--progress", folder.Write("rain.txt", "It rains in the hills.")]
            )
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        Assert.Contains("1 article", run.StandardError.ReadToEnd(), StringComparison.Ordinal);
        Assert.Equal(0, ExitCode(run));
    }

    [Fact]
    public void It_tells_its_version()
    {
        using var tool = Start("--version");

        Assert.StartsWith(
            typeof(CorpusTool).Assembly.GetName().Version!.ToString(3),
            tool.StandardOutput.ReadToEnd(),
            StringComparison.Ordinal
        );
        Assert.Equal(0, ExitCode(tool));
    }

    private static Process Start(params string[] args) =>
        Process.Start(
            new ProcessStartInfo("dotnet", [typeof(CorpusTool).Assembly.Location, .. args])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;

    // Whoever started this run in the background may have it ignore Ctrl-C, which what it starts would inherit.
    private static Process StartWithSignals(params string[] args) =>
        !OperatingSystem.IsLinux()
            ? Start(args)
            : Process.Start(
                new ProcessStartInfo("env", ["--default-signal=HUP,INT,QUIT,TERM", "dotnet", typeof(CorpusTool).Assembly.Location, .. args])
                {
                    RedirectStandardInput = true,
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                }
            )!;

    private static IEnumerable<string?> Ids(string output) =>
        output
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString());

    private static int ExitCode(Process tool)
    {
        Assert.True(tool.WaitForExit(TimeSpan.FromSeconds(30)));
        return tool.ExitCode;
    }
}
