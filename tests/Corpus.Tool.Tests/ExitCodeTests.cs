using System.Globalization;
using System.Runtime.CompilerServices;

namespace Corpus.Tool.Tests;

/// <summary>The table of exit codes in docs/export.md. Each row has runs that end so; a row without one fails, and so does a run without a row.</summary>
public class ExitCodeTests
{
    private const string Rain = "It rains\n\n“It rains in the hills and by the lake,” Anna Berg said on Monday.\n";
    private const string Line = """{"id":"a","text":"One."}""" + "\n";

    // UTF-8, as its first two letters say, and then not.
    private static byte[] Broken => [.. "“It rains "u8, 0xC3, 0x28, .. " in the hills.”"u8];

    /// <summary>What stands in the second column, and runs of which each ends so. A run writes what it needs into a folder of its own.</summary>
    private static readonly Dictionary<string, Func<Folder, ToolRun>[]> Runs = new()
    {
        ["all output is written, whatever warnings were shown"] =
        [
            folder => Written(ToolRun.Of(["extract", folder.Write("rain.txt", Rain)])),
            folder => Warned(ToolRun.Of(["export", folder.Write("rain.txt", Rain)])),
            folder => Warned(ToolRun.Of(["export", folder.Write("rain.txt", Broken)])),
        ],
        ["`diff` compared both sides, whether or not they differ"] = [Diff(""), Diff("They left on June 3, 2025.\n")],
        ["an input cannot be read; `extract`, `export`, `browse`, `pack`, `import`, and `init` still write the others"] =
        [
            folder => Written(ToolRun.Of(["extract", folder.Write("rain.txt", Rain), folder.Path("nowhere.txt")])),
            folder => Written(ToolRun.Of(["export", folder.Write("rain.txt", Rain), folder.Path("nowhere.txt")])),
        ],
        ["one side of `diff` cannot be read; nothing is compared"] =
        [
            folder => ToolRun.Of(["diff", folder.Path("nowhere.json"), folder.Write("rain.txt", Rain)]),
        ],
        ["the run is refused, such as `pack` into a pipe or `--resume` of a run with another input; nothing is written"] =
        [
            folder => ToolRun.Of(["pack", folder.Write("rain.txt", Rain), "--output", "/dev/null"]),
            Resumed,
        ],
        ["`extract` or `init` replaces invalid UTF-8 in a text; it is still written, and `export` only warns"] =
        [
            folder => Written(ToolRun.Of(["extract", folder.Write("rain.txt", Broken)])),
            folder => Written(ToolRun.Of(["init", Path.GetDirectoryName(folder.Write("rain.txt", Broken))!])),
        ],
        ["an output cannot be written"] =
        [
            folder => ToolRun.Of(["export", "--output", folder.Path("")]),
            folder => ToolRun.Of(["browse", "--output", folder.Path("nowhere/out.html")]),
            folder => ToolRun.Of(["extract", folder.Write("rain.txt", Rain), "--output", folder.Path("nowhere/out.jsonl")]),
        ],
        ["`extract` or `pack` with `--jsonl` skips an invalid line; the others are still written"] =
        [
            _ => Written(ToolRun.Lines("bad\n" + Line)),
            folder => Written(ToolRun.Of(["pack", "--jsonl", "--output", folder.Path("a.corpus")], [.. "bad\n"u8, .. Bytes(Line)])),
        ],
        ["`extract --bad-lines stop` stops at an invalid line; the lines before it are written"] =
        [
            _ => Written(ToolRun.Lines(Line + "bad\n" + Line, "--bad-lines", "stop")),
        ],
        ["`apply` leaves out a correction that does not fit its text; the others are applied"] = [Apply],
        ["`import` finds no article"] =
        [
            folder => ToolRun.Of(["import", folder.Write("empty.md", ""), "--into", folder.Path("texts")]),
            folder => ToolRun.Of(["import", folder.Path("nowhere.html"), "--into", folder.Path("texts")]),
        ],
        ["`browse --article` finds no article with that id; nothing is written"] =
        [
            folder => ToolRun.Of(["browse", "--article", "Nowhere", "--output", folder.Path("out.html")]),
        ],
        ["`info --verify` finds damage, or `info` no corpus file"] =
        [
            folder => ToolRun.Of(["info", folder.Write("rain.txt", Rain)]),
            folder => ToolRun.Of(["info", folder.Path("")]),
            Damaged,
        ],
        ["the command line is invalid; nothing is written"] =
        [
            _ => ToolRun.Of([]),
            _ => ToolRun.Of(["exprot"]),
            _ => ToolRun.Of(["export", "--fromat", "csv"]),
            _ => ToolRun.Of(["export", "--format", "cvs"]),
            folder => ToolRun.Of(["apply", folder.Path("a.json"), "--root", folder.Path("nowhere")]),
        ],
    };

    /// <summary>
    /// The rows that need a process: <see cref="ProcessTests.It_ends_quietly_when_nobody_reads_on"/>, <see cref="StandardStreamTests"/>, and
    /// <see cref="ProcessTests.A_signal_ends_it_and_every_line_that_is_out_is_whole"/>.
    /// </summary>
    private static readonly string[] Elsewhere =
    [
        "the consumer closed the pipe",
        "a message cannot be shown; the output is still written",
        "ended by SIGHUP, SIGINT (Ctrl+C), SIGQUIT, or SIGTERM",
    ];

    public static TheoryData<string> Rows => [.. Table().Select(row => row.When).Except(Elsewhere)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_run_ends_with_the_code_of_its_row(string when)
    {
        var code = Table().First(row => row.When == when).Code;
        Assert.True(Runs.ContainsKey(when), $"no run ends so: {when}");
        foreach (var run in Runs[when])
        {
            using var folder = new Folder();
            var ended = run(folder);
            Assert.True(ended.ExitCode.ToString(CultureInfo.InvariantCulture) == code, $"{ended.ExitCode}: {ended.Errors}");
            if (code != "0")
                Assert.NotEqual("", ended.Errors);
        }
    }

    [Fact]
    public void Every_run_has_a_row() => Assert.Empty(Runs.Keys.Concat(Elsewhere).Except(Table().Select(row => row.When)));

    private static Func<Folder, ToolRun> Diff(string more) =>
        folder =>
        {
            var before = folder.Path("before.json");
            ToolRun.Of(["export", folder.Write("rain.txt", Rain), "--quiet", "--root", folder.Path(""), "--output", before]);
            var run = ToolRun.Of(["diff", before, folder.Write("rain.txt", Rain + more)]);
            Assert.Equal(more == "", run.Output == "");
            return run;
        };

    private static ToolRun Apply(Folder folder)
    {
        folder.Write("rain.txt", Rain);
        var patch = folder.Write(
            "patch.json",
            """{ "articles": { "rain.txt": { "title": "Rain", "corrections": [{ "quote": "It snows", "speaker": null }] } } }"""
        );
        var run = ToolRun.Of(["apply", patch, "--root", folder.Path("")]);
        Assert.Contains("\"Rain\"", File.ReadAllText(folder.Path("corpus.json")), StringComparison.Ordinal);
        return run;
    }

    private static ToolRun Damaged(Folder folder)
    {
        var file = folder.Path("a.corpus");
        ToolRun.Of(["pack", folder.Write("rain.txt", Rain), "--quiet", "--output", file]);
        var bytes = File.ReadAllBytes(file);
        bytes[^1] ^= 1;
        File.WriteAllBytes(file, bytes);
        return ToolRun.Of(["info", file, "--verify"]);
    }

    private static ToolRun Resumed(Folder folder)
    {
        folder.Write("a.corpus.parts/corpus", "");
        folder.Write("a.corpus.parts/record", """{ "tool": "0.0.1", "input": "snow.txt" }""");
        return ToolRun.Of(["pack", folder.Write("rain.txt", Rain), "--output", folder.Path("a.corpus"), "--resume"]);
    }

    private static ToolRun Warned(ToolRun run)
    {
        Assert.Contains(": warning CORPUS", run.Errors, StringComparison.Ordinal);
        return Written(run);
    }

    private static ToolRun Written(ToolRun run)
    {
        Assert.NotEqual("", run.Output);
        return run;
    }

    private static byte[] Bytes(string text) => System.Text.Encoding.UTF8.GetBytes(text);

    private static IEnumerable<(string Code, string When)> Table([CallerFilePath] string source = "") =>
        File.ReadLines(Path.Combine(Path.GetDirectoryName(source)!, "../../docs/export.md"))
            .SkipWhile(line => line != "| exit code | when |")
            .Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => (cells[1], cells[2]));
}
