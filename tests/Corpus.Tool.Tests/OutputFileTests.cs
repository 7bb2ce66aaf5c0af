using System.Runtime.Versioning;

namespace Corpus.Tool.Tests;

/// <summary><c>--output</c> writes to what its name leads to, and leaves that what it was.</summary>
public class OutputFileTests
{
    public static TheoryData<string> Commands => ["extract a.txt", "export a.txt --format jsonl", "browse a.txt"];

    [UnixTheory]
    [MemberData(nameof(Commands))]
    public void What_is_no_plain_file_is_written_through(string command)
    {
        using var folder = Texts();
        var run = Shell.Run(
            folder,
            $"""
            corpus {command} --output plain >log || exit
            mkfifo pipe && cat pipe >from-pipe &
            while [ ! -p pipe ]; do sleep 0.1; done
            corpus {command} --output pipe >log || exit
            wait
            ln -s /dev/null null && corpus {command} --output null >log || exit
            corpus {command} --output /dev/stderr 2>from-stderr >log || exit
            echo first >from-stdout; corpus {command} --output /dev/stdout >>from-stdout || exit
            [ -p pipe ] && [ -L null ] && [ -c null ] && [ -L /dev/stderr ] && cmp plain from-pipe && cmp plain from-stderr || exit
            head -n 1 from-stdout
            """
        );

        Assert.Equal((0, "first\n", ""), (run.ExitCode, run.Output, run.Errors));
        Assert.StartsWith(
            "first\n" + File.ReadAllText(folder.Path("plain")),
            File.ReadAllText(folder.Path("from-stdout")),
            StringComparison.Ordinal
        );
    }

    [UnixTheory]
    [MemberData(nameof(Commands))]
    public void A_link_stays_and_its_target_is_written(string command)
    {
        using var folder = Texts();
        folder.Write("there/old", "old");
        File.CreateSymbolicLink(folder.Path("link"), "there/second");
        File.CreateSymbolicLink(folder.Path("there/second"), "old");
        File.CreateSymbolicLink(folder.Path("dangling"), "there/new");
        foreach (var link in new[] { "link", "dangling" })
            Assert.Equal((0, ""), Told(ToolRun.Of([.. In(folder, command), "--output", folder.Path(link)])));

        Assert.Equal(
            ["there/second", "old", "there/new"],
            new[] { "link", "there/second", "dangling" }.Select(name => new FileInfo(folder.Path(name)).LinkTarget)
        );
        Assert.Equal(["new", "old", "second"], Directory.GetFiles(folder.Path("there")).Select(Path.GetFileName).Order());
        Assert.Equal(File.ReadAllText(folder.Path("there/new")), File.ReadAllText(folder.Path("there/old")));
        Assert.NotEqual("old", File.ReadAllText(folder.Path("there/old")));
    }

    [UnixTheory]
    [MemberData(nameof(Commands))]
    [UnsupportedOSPlatform("windows")]
    public void An_existing_file_keeps_its_mode_and_owner(string command)
    {
        using var folder = Texts();
        foreach (
            var mode in new[] { UnixFileMode.UserRead | UnixFileMode.UserWrite, (UnixFileMode)0b110_110_110, (UnixFileMode)0b111_101_000 }
        )
        {
            var file = folder.Write("out", "old");
            File.SetUnixFileMode(file, mode);
            Assert.Equal((0, ""), Told(ToolRun.Of([.. In(folder, command), "--output", file])));
            Assert.Equal(mode, File.GetUnixFileMode(file));
        }

        // Only root can give a file away.
        if (Environment.UserName != "root")
            return;
        var run = Shell.Run(folder, $"chown 4321:1234 out && chmod 640 out && corpus {command} --output out >log && ls -ln out");
        Assert.Matches("^-rw-r-----[.+]? +1 +4321 +1234 ", run.Output);
    }

    [UnixTheory]
    [MemberData(nameof(Commands))]
    public void A_name_of_the_greatest_length_is_written(string command)
    {
        using var folder = Texts();
        var file = folder.Path(new string('x', 240));

        Assert.Equal((0, ""), Told(ToolRun.Of([.. In(folder, command), "--output", file])));
        Assert.True(File.Exists(file));
    }

    [UnprivilegedTheory]
    [InlineData("chmod 755 . && touch out && chmod 444 out", "out cannot be written: access is denied")]
    [InlineData("touch out && chmod 666 out && chmod 755 .", "out cannot be written: access to the folder ")]
    [InlineData("chmod 755 .", "out cannot be written: access to the folder ")]
    public void Where_access_is_denied_a_message_says_to_what(string made, string message)
    {
        using var folder = new Folder();
        var run = Shell.Run(
            folder,
            $"{made} && {UnprivilegedTheoryAttribute.Prefix} dotnet '{typeof(CorpusTool).Assembly.Location}' export --output out"
        );

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("corpus: " + message, run.Errors, StringComparison.Ordinal);
    }

    private static string[] In(Folder folder, string command) =>
        [.. command.Split(' ').Select(word => word.EndsWith(".txt", StringComparison.Ordinal) ? folder.Path(word) : word)];

    private static Folder Texts()
    {
        var folder = new Folder();
        folder.Write("a.txt", "“It rains,” Carl Dorn said.");
        return folder;
    }

    private static (int, string) Told(ToolRun run) => (run.ExitCode, run.Errors);
}
