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
        Assert.Equal(["a.corpus.parts", "a.corpus.resume", "texts"], Names(folder));
        var run = Pack(folder, "--resume", "--cores", "1");

        // The articles of shards that were complete are not read again. A shard is complete when the next article is added to another one.
        Assert.Equal((0, Articles - ((article - 2) / ArticlesOfShard * ArticlesOfShard)), (run.ExitCode, Warnings(run.Errors)));
        Assert.Equal(whole, File.ReadAllBytes(folder.Path("a.corpus")));
        Assert.Equal(["a.corpus", "texts"], Names(folder));
    }

    [Fact]
    public void What_is_cut_off_or_damaged_is_written_again()
    {
        using var folder = new Folder();
        var (whole, _) = Whole(folder);
        Interrupt(folder, 11);
        string[] parts = [folder.Path("a.corpus.parts/corpus"), folder.Path("a.corpus.parts/index")];
        var (contents, record) = (parts.Select(File.ReadAllBytes).ToArray(), File.ReadAllText(folder.Path("a.corpus.resume")));
        for (var part = 0; part < parts.Length; part++)
        {
            foreach (var share in new[] { 0, 0.2, 0.5, 0.9, 1 })
            {
                foreach (var isCut in new[] { false, true })
                {
                    Directory.CreateDirectory(folder.Path("a.corpus.parts"));
                    File.WriteAllText(folder.Path("a.corpus.resume"), record);
                    for (var i = 0; i < parts.Length; i++)
                        File.WriteAllBytes(parts[i], contents[i]);
                    var (bytes, at) = (contents[part].ToArray(), (int)((contents[part].Length - 1) * share));
                    // The first bytes of the index tell that the folder is ours.
                    if (!isCut && at > 0)
                        bytes[at] ^= 1;
                    File.WriteAllBytes(parts[part], isCut ? bytes[..at] : bytes);

                    Assert.Equal(0, Pack(folder, "--resume", "--quiet").ExitCode);
                    Assert.Equal(whole, File.ReadAllBytes(folder.Path("a.corpus")));
                    File.Delete(folder.Path("a.corpus"));
                }
            }
        }
    }

    [Fact]
    public void A_process_that_was_killed_goes_on()
    {
        using var folder = new Folder();
        var (whole, _) = Whole(folder);
        for (var part = 0; part < 3; part++)
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
            var index = new FileInfo(folder.Path("a.corpus.parts/index"));
            var length = index.Exists ? index.Length : 0;
            SpinWait.SpinUntil(
                () => tool.HasExited || (Refreshed(index) is { Exists: true } grown && grown.Length > length),
                TimeSpan.FromSeconds(60)
            );
            tool.Kill();
            Assert.True(tool.WaitForExit(TimeSpan.FromSeconds(30)));
        }

        Assert.Equal(0, Pack(folder, "--resume").ExitCode);
        Assert.Equal(whole, File.ReadAllBytes(folder.Path("a.corpus")));
        Assert.Equal(["a.corpus", "texts"], Names(folder));

        static FileInfo Refreshed(FileInfo file)
        {
            file.Refresh();
            return file;
        }
    }

    [Theory]
    [InlineData("added", "it was started with other texts")]
    [InlineData("deleted", "it was started with other texts")]
    [InlineData("edited", "00.txt has changed since it was read")]
    [InlineData("unreadable", "00.txt has changed since it was read")]
    [InlineData("catalog", "it was started with different content of a catalog, sidecar, or table")]
    [InlineData("sidecar", "it was started with different content of a catalog, sidecar, or table")]
    [InlineData("--no-surname-links", "it was started with TEXTS --root ROOT, and this run uses TEXTS --root ROOT --no-surname-links")]
    [InlineData("version", "it was started by version 0.0.1 of the tool, and this is version ")]
    public void Only_a_run_with_the_same_inputs_goes_on(string change, string message)
    {
        using var folder = new Folder();
        Write(folder);
        Interrupt(folder, 5);
        var record = folder.Path("a.corpus.resume");
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
            case "unreadable":
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

        var (noticed, written) = (File.ReadAllText(record), File.ReadAllBytes(folder.Path("a.corpus.parts/corpus")));
        string[] more = change.StartsWith("--", StringComparison.Ordinal) ? [change] : [];
        var run = Pack(folder, ["--resume", "--quiet", .. more]);

        var expected = message
            .Replace("TEXTS", folder.Path("texts"), StringComparison.Ordinal)
            .Replace("ROOT", folder.Path(""), StringComparison.Ordinal);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"corpus: {folder.Path("a.corpus")} cannot be resumed: ", run.Errors, StringComparison.Ordinal);
        Assert.Contains(expected, run.Errors, StringComparison.Ordinal);
        Assert.EndsWith("; to start over, omit --resume\n", run.Errors, StringComparison.Ordinal);
        Assert.Equal(noticed, File.ReadAllText(record));
        Assert.Equal(written, File.ReadAllBytes(folder.Path("a.corpus.parts/corpus")));
        // Without the option, the run begins anew.
        Pack(folder, [.. more, "--quiet"]);
        Assert.Equal(["a.corpus", "texts"], Names(folder));
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

    [Fact]
    public void A_complete_file_stays_if_it_has_the_articles_of_all_texts()
    {
        using var folder = new Folder();
        Whole(folder);
        folder.Write("texts/empty.txt", "");
        Pack(folder, "--resume");
        var written = File.GetLastWriteTimeUtc(folder.Path("a.corpus"));
        var run = Pack(folder, "--resume");

        Assert.Equal((0, 1), (run.ExitCode, run.Errors.Split("empty.txt").Length - 1));
        Assert.StartsWith(folder.Path("a.corpus") + "\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(written, File.GetLastWriteTimeUtc(folder.Path("a.corpus")));
        folder.Write("texts/more.txt", "It rains.");
        Refused("it is complete, and does not have the article 'more'");
        File.Delete(folder.Path("texts/more.txt"));
        File.Delete(folder.Path("texts/11.txt"));
        Refused("it is complete, and its article '11' is not in the input");

        void Refused(string message)
        {
            var run = Pack(folder, "--resume");
            Assert.Equal((1, ""), (run.ExitCode, run.Output));
            Assert.EndsWith(
                $"corpus: {folder.Path("a.corpus")} cannot be resumed: {message}; to start over, omit --resume\n",
                run.Errors,
                StringComparison.Ordinal
            );
            Assert.Equal(written, File.GetLastWriteTimeUtc(folder.Path("a.corpus")));
        }
    }

    [Theory]
    [InlineData("a.corpus", "Dear diary", "cannot be resumed: ")]
    [InlineData(
        "a.corpus.resume",
        "Dear diary",
        "cannot be used for the record of the run because it is a different file; nothing was written"
    )]
    [InlineData(
        "a.corpus.parts/corpus",
        "Dear diary",
        "cannot be used for the parts of the file because it is a different folder; nothing was written"
    )]
    [InlineData(
        "a.corpus.parts/index",
        "Dear diary",
        "cannot be used for the parts of the file because it is a different folder; nothing was written"
    )]
    [InlineData("a.corpus.parts", "Dear diary", "cannot be written: ")]
    public void Files_of_the_users_own_stay(string name, string text, string message)
    {
        using var folder = new Folder();
        folder.Write("texts/rain.txt", "It rains.");
        folder.Write(name, text);
        var run = Pack(folder, "--resume");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(folder.Path(name)));
        Assert.Equal(2, Directory.GetFiles(folder.Path(""), "*", SearchOption.AllDirectories).Length);
    }

    [Fact]
    public void Two_runs_into_one_file_do_not_mix()
    {
        using var folder = new Folder();
        Write(folder);
        Interrupt(folder, 5);
        using (new FileStream(folder.Path("a.corpus.parts/index"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
            Assert.Equal(1, Pack(folder, "--resume").ExitCode);

        Assert.Equal(0, Pack(folder, "--resume").ExitCode);
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

    private static string[] Names(Folder folder) =>
        [.. Directory.GetFileSystemEntries(folder.Path("")).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    private static void Interrupt(Folder folder, int article) => Interrupt(Arguments(folder), article);

    /// <summary>Ends a run at the warning of an article.</summary>
    private static void Interrupt(string[] arguments, int article, string input = "")
    {
        using var errors = new Interrupting(article);
        Assert.Throws<InvalidOperationException>(() =>
            CorpusTool.Run([.. arguments, "--cores", "2"], new MemoryStream(Encoding.UTF8.GetBytes(input)), Stream.Null, errors)
        );
    }

    /// <summary>Fails at a warning.</summary>
    private sealed class Interrupting(int article) : StringWriter
    {
        private int _warnings;

        public override void WriteLine(string? value)
        {
            if (value?.Contains("CORPUS201", StringComparison.Ordinal) == true && ++_warnings == article)
                throw new InvalidOperationException();
        }
    }
}
