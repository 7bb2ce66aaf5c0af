using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Corpus.Tool.Tests;

/// <summary>A run of <c>corpus pack</c> that was interrupted goes on to the file that one run would have written.</summary>
public class PackResumeTests
{
    private const int Articles = 12;

    // A shard has a million characters at most.
    private const int ArticlesOfShard = 3;

    // Each text has one warning. Most of it is long words, so that it is large and read quickly.
    private static string Text(int number) =>
        $"The storm took the roof of mill {number}. “It was far too late by then.” The road stayed closed.\n\n"
        + $"“It rained on May {number + 1}, 2024,” Anna Berg told Valley Radio.\n\n"
        + string.Concat(Enumerable.Repeat($"It was in the hills and on the {new string('x', 950)} by the lake.\n\n", 310));

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(6)]
    [InlineData(11)]
    public void Wherever_a_run_ends_it_goes_on_to_the_same_file(int article)
    {
        using var folder = new Folder();
        var (whole, warnings) = Whole(folder);
        Assert.Equal(Articles, warnings);
        Interrupt(folder, article);
        Assert.Equal(["a.corpus.parts", "texts"], Names(folder));
        var run = Pack(folder, "--resume", "--cores", "1");

        // The articles of shards that were complete are not read again. A shard is complete when the next article is added to another one.
        Assert.Equal((0, Articles - ((article - 2) / ArticlesOfShard * ArticlesOfShard)), (run.ExitCode, Warnings(run.Errors)));
        Assert.Equal(whole, File.ReadAllBytes(folder.Path("a.corpus")));
        Assert.Equal(["a.corpus", "texts"], Names(folder));
    }

    /// <summary>The head of the corpus file is written last. All else is in a piece or tells of one.</summary>
    [Theory]
    [InlineData("corpus", 0, 3, 12)]
    [InlineData("corpus", 0.2, 12, 12)]
    [InlineData("corpus", 0.5, 9, 9)]
    [InlineData("corpus", 0.9, 6, 6)]
    [InlineData("corpus", 1, 6, 6)]
    [InlineData("index", 0, 12, 12)]
    [InlineData("index", 0.2, 12, 12)]
    [InlineData("index", 0.5, 9, 9)]
    [InlineData("index", 0.9, 6, 6)]
    [InlineData("index", 1, 6, 6)]
    public void What_is_damaged_or_cut_off_is_written_again(string part, double share, int damaged, int cutOff)
    {
        using var folder = new Folder();
        var (whole, _) = Whole(folder);
        foreach (var (isCut, expected) in new[] { (false, damaged), (true, cutOff) })
        {
            Interrupt(folder, 11);
            var bytes = File.ReadAllBytes(Part(folder, part));
            var at = (int)((bytes.Length - 1) * share);
            bytes[at] ^= 1;
            File.WriteAllBytes(Part(folder, part), isCut ? bytes[..at] : bytes);
            var run = Pack(folder, "--resume");

            Assert.Equal((0, expected), (run.ExitCode, Warnings(run.Errors)));
            Assert.Equal(whole, File.ReadAllBytes(folder.Path("a.corpus")));
            Assert.Equal(["a.corpus", "texts"], Names(folder));
        }
    }

    [Fact]
    public void A_process_that_was_killed_goes_on()
    {
        // More than the mark that an index begins with.
        const int NoShard = 100;
        using var folder = new Folder();
        var (whole, _) = Whole(folder);
        for (var part = 0; part < 2; part++)
        {
            using var tool = Process.Start(
                new ProcessStartInfo(
                    "dotnet",
                    [typeof(CorpusTool).Assembly.Location, .. Arguments(folder), "--resume", "--cores", "1", "--quiet"]
                )
                {
                    RedirectStandardOutput = true,
                }
            )!;
            var length = Math.Max(NoShard, LengthOf(Part(folder, "index")));
            Assert.True(SpinWait.SpinUntil(() => LengthOf(Part(folder, "index")) > length, TimeSpan.FromSeconds(60)));
            tool.Kill();
            Assert.True(tool.WaitForExit(TimeSpan.FromSeconds(30)));
            Assert.Equal(["a.corpus.parts", "texts"], Names(folder));
        }

        var run = Pack(folder, "--resume");
        Assert.Equal(0, run.ExitCode);
        Assert.InRange(Warnings(run.Errors), 0, Articles - (2 * ArticlesOfShard));
        Assert.Equal(whole, File.ReadAllBytes(folder.Path("a.corpus")));
        Assert.Equal(["a.corpus", "texts"], Names(folder));

        static long LengthOf(string file) => new FileInfo(file) is { Exists: true } found ? found.Length : 0;
    }

    [Theory]
    [InlineData("added", "it was started with other texts")]
    [InlineData("deleted", "it was started with other texts")]
    [InlineData("edited", "00.txt has changed since it was read")]
    [InlineData("emptied", "00.txt has changed since it was read")]
    [InlineData("catalog", "it was started with different content of a catalog, sidecar, or table")]
    [InlineData("sidecar", "it was started with different content of a catalog, sidecar, or table")]
    [InlineData("--no-surname-links", "it was started with TEXTS --root ROOT, and this run uses TEXTS --root ROOT --no-surname-links")]
    [InlineData("version", "it was started by version 0.0.1 of the tool, and this is version ")]
    public void Only_a_run_with_the_same_inputs_goes_on(string change, string message)
    {
        using var folder = new Folder();
        Write(folder);
        Interrupt(folder, 5);
        var record = Part(folder, "record");
        switch (change)
        {
            case "added":
                folder.Write("texts/more.txt", "It rains.");
                break;
            case "deleted":
                File.Delete(folder.Path("texts/07.txt"));
                break;
            case "edited":
                folder.Write("texts/00.txt", Text(0).Replace("late", "soon", StringComparison.Ordinal));
                break;
            case "emptied":
                folder.Write("texts/00.txt", "");
                break;
            case "catalog":
                folder.Write("texts/corpus.json", """{ "people": [{ "name": "Anna Berg", "role": "baker" }] }""");
                break;
            case "sidecar":
                folder.Write("texts/11.json", """{ "title": "Late" }""");
                break;
            case "version":
                var noted = JsonNode.Parse(File.ReadAllText(record))!;
                noted["tool"] = "0.0.1";
                File.WriteAllText(record, noted.ToJsonString());
                break;
            default:
                break;
        }

        var (before, written) = (File.ReadAllText(record), File.ReadAllBytes(Part(folder, "corpus")));
        // A process that is killed leaves a part of a piece.
        File.AppendAllText(Part(folder, "corpus"), "half");
        string[] more = change.StartsWith("--", StringComparison.Ordinal) ? [change] : [];
        var run = Pack(folder, ["--resume", "--quiet", .. more]);

        var expected = message
            .Replace("TEXTS", folder.Path("texts"), StringComparison.Ordinal)
            .Replace("ROOT", folder.Path(""), StringComparison.Ordinal);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"corpus: {folder.Path("a.corpus")} cannot be resumed: ", run.Errors, StringComparison.Ordinal);
        Assert.Contains(expected, run.Errors, StringComparison.Ordinal);
        Assert.EndsWith("; to start over, omit --resume\n", run.Errors, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(record));
        Assert.Equal(written, File.ReadAllBytes(Part(folder, "corpus"))[..written.Length]);
        // Without the option, the run begins anew.
        Pack(folder, [.. more, "--quiet"]);
        Assert.Equal(["a.corpus", "texts"], Names(folder));
    }

    [UnixFact]
    public void A_text_that_cannot_be_read_for_a_while_loses_nothing()
    {
        using var folder = new Folder();
        var (whole, _) = Whole(folder);
        Interrupt(folder, 11);
        Assert.Equal(0, Shell.Run(folder, "mv texts/00.txt 00.txt && mkfifo texts/00.txt").ExitCode);
        var run = Pack(folder, "--resume");

        Assert.Equal(
            (
                1,
                $"""
                {folder.Path("texts/00.txt")}(1,1): error CORPUS001: The file cannot be read: it is a pipe or a device, not a file
                corpus: {folder.Path(
                    "a.corpus"
                )} cannot be resumed: texts/00.txt cannot be read any more; if that passes, --resume continues the run; to start over, omit --resume

                """.ReplaceLineEndings(
                    "\n"
                )
            ),
            (run.ExitCode, run.Errors)
        );
        Assert.Equal(0, Shell.Run(folder, "mv 00.txt texts/00.txt").ExitCode);
        run = Pack(folder, "--resume");
        Assert.Equal((0, 3), (run.ExitCode, Warnings(run.Errors)));
        Assert.Equal(whole, File.ReadAllBytes(folder.Path("a.corpus")));
    }

    /// <summary>The exit code is that of a run that was not interrupted.</summary>
    [Fact]
    public void Errors_of_articles_that_are_kept_are_not_forgotten()
    {
        using var folder = new Folder();
        folder.Write(
            "texts/corpus.json",
            """{ "articles": { "01.txt": { "corrections": [{ "quote": "It snows", "speaker": null }] } } }"""
        );
        Write(folder);
        var whole = Pack(folder);
        Assert.Equal((1, 1), (whole.ExitCode, whole.Errors.Split("CORPUS121").Length - 1));
        Interrupt(folder, 11);
        var run = Pack(folder, "--resume");

        Assert.Equal((1, 0), (run.ExitCode, run.Errors.Split("CORPUS121").Length - 1));
        Assert.Contains(
            "corpus: 1 of the articles that are kept have errors, which the interrupted run has reported; to see them again, omit --resume\n",
            run.Errors,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_text_that_was_not_read_yet_can_change()
    {
        using var folder = new Folder();
        Write(folder);
        Interrupt(folder, 5);
        folder.Write("texts/11.txt", "It rains.");
        Assert.Equal(0, Pack(folder, "--resume").ExitCode);
        var resumed = File.ReadAllBytes(folder.Path("a.corpus"));
        Pack(folder);

        Assert.Equal(File.ReadAllBytes(folder.Path("a.corpus")), resumed);
    }

    /// <summary>Lines are packed in the order of their ids, wherever they stand, and those that are not kept are reported again.</summary>
    [Fact]
    public void Lines_go_on_in_any_order()
    {
        using var folder = new Folder();
        string[] lines =
        [
            .. Enumerable.Range(0, Articles).Select(i => JsonSerializer.Serialize(new { id = $"{i:00}", text = Text(i) }) + "\n"),
            "bad\n",
            """{"id":"01","text":"Again."}""" + "\n",
        ];
        string[] arguments = ["pack", "--jsonl", "--output", folder.Path("a.corpus")];
        var first = ToolRun.Of(arguments, Encoding.UTF8.GetBytes(string.Concat(lines)));
        Assert.Equal((1, 2), (first.ExitCode, first.Errors.Split("CORPUS003").Length - 1));
        var whole = File.ReadAllBytes(folder.Path("a.corpus"));
        File.Delete(folder.Path("a.corpus"));
        Interrupt(arguments, 9, string.Concat(lines));
        var run = ToolRun.Of(
            [.. arguments, "--resume"],
            Encoding.UTF8.GetBytes(string.Concat([.. lines[6..12], .. lines[..6], .. lines[12..]]))
        );

        Assert.Equal((1, 2), (run.ExitCode, run.Errors.Split("CORPUS003").Length - 1));
        Assert.True(Warnings(run.Errors) < Articles);
        Assert.Equal(whole, File.ReadAllBytes(folder.Path("a.corpus")));
    }

    /// <summary>Somebody who writes a file of lines again while it is read loses nothing.</summary>
    [UnixFact]
    public void A_file_of_lines_that_became_shorter_leaves_the_parts()
    {
        using var folder = new Folder();
        var lines = string.Concat(
            Enumerable.Range(0, Articles).Select(i => JsonSerializer.Serialize(new { id = $"{i:00}", text = Text(i) }) + "\n")
        );
        var file = folder.Write("a.jsonl", lines + "bad\n");
        string[] arguments = ["pack", file, "--output", folder.Path("a.corpus")];
        ToolRun.Of(arguments);
        var whole = File.ReadAllBytes(folder.Path("a.corpus"));
        // The bad line is reported when all lines are listed and none is read.
        using (var errors = new Reacting("CORPUS003", 1, () => Shorten(file, lines.Length / 2)))
        {
            Assert.Equal(1, CorpusTool.Run(arguments, Stream.Null, Stream.Null, errors));
            Assert.EndsWith(
                $"corpus: {folder.Path("a.corpus")} cannot be written: {file} became shorter while it was read; what was written so far is in {folder.Path("a.corpus.parts")}, and --resume continues the run\n",
                errors.ToString().ReplaceLineEndings("\n"),
                StringComparison.Ordinal
            );
        }

        Assert.Equal(whole, File.ReadAllBytes(folder.Path("a.corpus")));
        File.Delete(folder.Path("a.corpus"));
        folder.Write("a.jsonl", lines + "bad\n");
        var run = ToolRun.Of([.. arguments, "--resume"]);
        Assert.InRange(Warnings(run.Errors), 1, Articles - ArticlesOfShard);
        Assert.Equal(whole, File.ReadAllBytes(folder.Path("a.corpus")));

        static void Shorten(string file, long length)
        {
            using var handle = File.OpenHandle(file, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            RandomAccess.SetLength(handle, length);
        }
    }

    /// <summary>Where nothing was interrupted, a run is a new one, so that no file of other texts, options or versions is taken for that of this run.</summary>
    [Theory]
    [InlineData("edited")]
    [InlineData("added")]
    [InlineData("deleted")]
    [InlineData("unreadable")]
    [InlineData("catalog")]
    [InlineData("damaged")]
    [InlineData("--no-surname-links")]
    public void A_complete_file_is_written_anew(string change)
    {
        using var folder = new Folder();
        folder.Write("texts/deep/rain.txt", "“It rains,” Anna Berg said. “It pours,” Berg said.");
        folder.Write("texts/deep/snow.txt", "“It snows,” Berg said.");
        Pack(folder);
        var old = File.ReadAllBytes(folder.Path("a.corpus"));
        switch (change)
        {
            case "edited":
                folder.Write("texts/deep/rain.txt", "“It rains,” Anna Berg said. “It hails,” Berg said.");
                break;
            case "added":
                folder.Write("texts/more.txt", "It rains.");
                break;
            case "deleted":
                File.Delete(folder.Path("texts/deep/snow.txt"));
                break;
            case "unreadable":
                folder.Write("texts/deep/rain.txt", "");
                break;
            case "catalog":
                folder.Write("texts/deep/corpus.json", """{ "people": [{ "name": "Anna Berg", "role": "baker" }] }""");
                break;
            case "damaged":
                old.AsSpan(old.Length / 2).Clear();
                File.WriteAllBytes(folder.Path("a.corpus"), old);
                break;
            default:
                break;
        }

        string[] more = change.StartsWith("--", StringComparison.Ordinal) ? [change] : [];
        var resumed = (Pack(folder, ["--resume", .. more]), File.ReadAllBytes(folder.Path("a.corpus")));
        var again = (Pack(folder, more), File.ReadAllBytes(folder.Path("a.corpus")));

        Assert.Equal(again.Item1, resumed.Item1);
        Assert.Equal(again.Item2, resumed.Item2);
        Assert.NotEqual(old, resumed.Item2);
    }

    /// <summary>A process can be killed at any place of its end.</summary>
    [Theory]
    [InlineData("corpus")]
    [InlineData("corpus record")]
    [InlineData("corpus record index")]
    public void What_remains_of_a_run_that_is_complete_does_no_harm(string removed)
    {
        using var folder = new Folder();
        Whole(folder);
        Interrupt(folder, 11);
        foreach (var part in removed.Split(' '))
            File.Delete(Part(folder, part));
        folder.Write("texts/more.txt", "It rains.");
        var run = Pack(folder, "--resume");

        Assert.Equal((0, Articles), (run.ExitCode, Warnings(run.Errors)));
        using (var file = CorpusFile.OpenVerified(folder.Path("a.corpus")))
            Assert.Equal(Articles + 1, file.Articles.Count);
        Assert.Equal(["a.corpus", "texts"], Names(folder));
    }

    [Fact]
    public void What_a_system_adds_to_the_folder_stays_and_does_no_harm()
    {
        using var folder = new Folder();
        var (whole, _) = Whole(folder);
        Interrupt(folder, 5);
        folder.Write("a.corpus.parts/.DS_Store", "");
        foreach (var more in new[] { "--resume", "--resume", "--quiet" })
        {
            Assert.Equal(0, Pack(folder, more).ExitCode);
            Assert.Equal(whole, File.ReadAllBytes(folder.Path("a.corpus")));
            Assert.Equal([folder.Path("a.corpus.parts/.DS_Store")], Directory.GetFiles(folder.Path("a.corpus.parts")));
        }
    }

    [Theory]
    [InlineData(
        "a.corpus.parts/record",
        "cannot be used for the record of the run because it is a different file; nothing was written; delete it or choose a different --output"
    )]
    [InlineData(
        "a.corpus.parts/corpus",
        "cannot be used for the parts of the file because it is a different folder; nothing was written; delete it or choose a different --output"
    )]
    [InlineData(
        "a.corpus.parts/index",
        "cannot be used for the parts of the file because it is a different folder; nothing was written; delete it or choose a different --output"
    )]
    [InlineData("a.corpus.parts", "cannot be written: ")]
    public void Files_of_the_users_own_stay(string name, string message)
    {
        using var folder = new Folder();
        folder.Write("texts/rain.txt", "It rains.");
        folder.Write(name, "Dear diary");
        foreach (var more in new[] { "--resume", "--quiet" })
        {
            var run = Pack(folder, more);
            Assert.Equal((1, ""), (run.ExitCode, run.Output));
            Assert.Contains(message, run.Errors, StringComparison.Ordinal);
            Assert.Equal("Dear diary", File.ReadAllText(folder.Path(name)));
            Assert.Equal(2, Directory.GetFiles(folder.Path(""), "*", SearchOption.AllDirectories).Length);
        }
    }

    [Fact]
    public void Nothing_remains_of_a_run_whose_record_cannot_be_written()
    {
        using var folder = new Folder();
        folder.Write("texts/rain.txt", "It rains.");
        Directory.CreateDirectory(Part(folder, "record"));

        Assert.Equal(1, Pack(folder).ExitCode);
        Assert.Equal([Part(folder, "record")], Directory.GetFileSystemEntries(folder.Path("a.corpus.parts")));
    }

    [Fact]
    public void Two_runs_into_one_file_do_not_mix()
    {
        using var folder = new Folder();
        var (whole, _) = Whole(folder);
        Interrupt(folder, 5);
        var before = (File.ReadAllText(Part(folder, "record")), File.ReadAllBytes(Part(folder, "corpus")));
        using (new FileStream(Part(folder, "index"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            foreach (var more in new[] { "--resume", "--quiet", "--no-surname-links" })
            {
                var run = Pack(folder, more);
                Assert.Equal(
                    (
                        1,
                        $"corpus: {folder.Path("a.corpus")} cannot be written because another run is writing it; nothing was changed; wait until that run has ended\n"
                    ),
                    (run.ExitCode, run.Errors)
                );
                Assert.Equal(before.Item1, File.ReadAllText(Part(folder, "record")));
                Assert.Equal(before.Item2, File.ReadAllBytes(Part(folder, "corpus")));
            }
        }

        Assert.Equal(0, Pack(folder, "--resume").ExitCode);
        Assert.Equal(whole, File.ReadAllBytes(folder.Path("a.corpus")));
    }

    [Theory]
    [InlineData(249)]
    [InlineData(250)]
    [InlineData(255)]
    public void A_name_of_any_length_can_be_written_and_resumed(int length)
    {
        using var folder = new Folder();
        var (whole, _) = Whole(folder);
        var output = folder.Path(new string('x', length));
        string[] arguments = [.. Arguments(folder)[..^1], output];
        Interrupt(arguments, 11);
        Assert.Single(Directory.GetDirectories(folder.Path(""), "*.parts"));
        var run = ToolRun.Of([.. arguments, "--resume"]);

        Assert.Equal((0, 3), (run.ExitCode, Warnings(run.Errors)));
        Assert.Equal(whole, File.ReadAllBytes(output));
        Assert.Equal(["texts", Path.GetFileName(output)], Names(folder));
    }

    [UnixFact]
    public void The_parts_are_beside_the_file_that_a_link_leads_to()
    {
        using var folder = new Folder();
        var (whole, _) = Whole(folder);
        Directory.CreateDirectory(folder.Path("there"));
        File.CreateSymbolicLink(folder.Path("a.corpus"), "there/b.corpus");
        Interrupt(folder, 11);
        Assert.True(File.Exists(folder.Path("there/b.corpus.parts/record")));

        Assert.Equal(3, Warnings(Pack(folder, "--resume").Errors));
        Assert.Equal("there/b.corpus", new FileInfo(folder.Path("a.corpus")).LinkTarget);
        Assert.Equal(whole, File.ReadAllBytes(folder.Path("there/b.corpus")));
        Assert.Equal(["a.corpus", "texts", "there"], Names(folder));
    }

    [UnprivilegedTheory]
    [InlineData("chmod 755 .", "out cannot be written: access to the folder '")]
    [InlineData("mkdir out.parts && chmod 700 out.parts && chmod 777 .", "out cannot be written: access to the folder '")]
    public void Where_access_is_denied_a_message_says_to_what(string made, string message)
    {
        using var folder = new Folder();
        folder.Write("rain.txt", "It rains.");
        var run = Shell.Run(
            folder,
            $"{made} && {UnprivilegedTheoryAttribute.Prefix} dotnet '{typeof(CorpusTool).Assembly.Location}' pack rain.txt --output out"
        );

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("corpus: " + message, run.Errors, StringComparison.Ordinal);
    }

    private static void Write(Folder folder)
    {
        for (var i = 0; i < Articles; i++)
            folder.Write($"texts/{i:00}.txt", Text(i));
    }

    /// <summary>Returns the file of a run that was not interrupted, and its number of warnings, and removes it.</summary>
    private static (byte[] File, int Warnings) Whole(Folder folder)
    {
        Write(folder);
        var run = Pack(folder);
        Assert.Equal(0, run.ExitCode);
        var whole = File.ReadAllBytes(folder.Path("a.corpus"));
        File.Delete(folder.Path("a.corpus"));
        return (whole, Warnings(run.Errors));
    }

    private static int Warnings(string errors) => errors.Split("CORPUS201").Length - 1;

    private static string[] Arguments(Folder folder) =>
        ["pack", folder.Path("texts"), "--root", folder.Path(""), "--output", folder.Path("a.corpus")];

    private static ToolRun Pack(Folder folder, params string[] more) => ToolRun.Of([.. Arguments(folder), .. more]);

    private static string Part(Folder folder, string name) => folder.Path("a.corpus.parts/" + name);

    private static string[] Names(Folder folder) =>
        [.. Directory.GetFileSystemEntries(folder.Path("")).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    private static void Interrupt(Folder folder, int article) => Interrupt(Arguments(folder), article);

    /// <summary>Ends a run at the warning of an article.</summary>
    private static void Interrupt(string[] arguments, int article, string input = "")
    {
        using var errors = new Reacting("CORPUS201", article, () => throw new InvalidOperationException());
        Assert.Throws<InvalidOperationException>(() =>
            CorpusTool.Run([.. arguments, "--cores", "2"], new MemoryStream(Encoding.UTF8.GetBytes(input)), Stream.Null, errors)
        );
    }

    /// <summary>Does something at a message.</summary>
    private sealed class Reacting(string id, int number, Action react) : StringWriter
    {
        private int _seen;

        public override void WriteLine(string? value)
        {
            if (value?.Contains(id, StringComparison.Ordinal) == true && ++_seen == number)
                react();
            base.WriteLine(value);
        }
    }
}
