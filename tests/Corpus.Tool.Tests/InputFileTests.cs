namespace Corpus.Tool.Tests;

/// <summary>Folders, links, pipes and devices among the texts: each is read, or a message says why it is not, and the others come out.</summary>
public class InputFileTests
{
    private const string Unreadable = "error CORPUS001: The file cannot be read: ";

    [UnixTheory]
    // What is no plain file.
    [InlineData("mkfifo press/x.txt", "export press", 1, "a", "press/x.txt", "it is a pipe or a device, not a file")]
    [InlineData("mkfifo press/x.txt", "export 'press/*.txt'", 1, "a", "press/x.txt", "it is a pipe or a device, not a file")]
    [InlineData("mkfifo x.txt", "extract x.txt press/a.txt", 1, "a", "x.txt", "it is a pipe or a device, not a file")]
    [InlineData("mkfifo x.txt", "export x.txt press/a.txt", 1, "a", "x.txt", "it is a pipe or a device, not a file")]
    [InlineData("", "extract /dev/zero press/a.txt", 1, "a", "/dev/zero", "it is a pipe or a device, not a file")]
    [InlineData("mkfifo press/corpus.json", "export press", 1, "", "press/corpus.json", "it is a pipe or a device, not a file")]
    [InlineData("mkfifo x.json", "extract press/a.txt --catalog x.json", 1, "", "x.json", "it is a pipe or a device, not a file")]
    [InlineData("mkfifo press/x.md", "export press", 0, "a", "", "")]
    // Links to files.
    [InlineData(
        "ln -s ../other.txt press/x.txt",
        "export press",
        1,
        "a",
        "press/x.txt",
        "it is a link to '../other.txt' outside the folder; to read it, specify the link itself on the command line"
    )]
    [InlineData(
        "ln -s /dev/zero press/x.txt",
        "export press",
        1,
        "a",
        "press/x.txt",
        "it is a link to '/dev/zero' outside the folder; to read it, specify the link itself on the command line"
    )]
    [InlineData(
        "ln -s ../other.txt press/x.txt",
        "export 'press/*.txt'",
        1,
        "a",
        "press/x.txt",
        "it is a link to '../other.txt' outside the folder; to read it, specify the link itself on the command line"
    )]
    [InlineData("ln -s ../other.txt press/x.txt", "export press/x.txt", 0, "x", "", "")]
    [InlineData("ln -s ../other.txt press/x.txt", "extract press/x.txt", 0, "x", "", "")]
    [InlineData("ln -s a.txt press/x.txt", "export press", 0, "a", "", "")]
    [InlineData("mkdir press/in && ln -s ../a.txt press/in/x.txt", "export press", 0, "a", "", "")]
    [InlineData("echo One. >press/x.md && ln -s x.md press/x.txt", "export press", 0, "a x", "", "")]
    [InlineData("ln -s nowhere press/x.txt", "export press", 1, "a", "press/x.txt", "it is a link to 'nowhere', which does not exist")]
    [InlineData("ln -s x.txt press/x.txt", "export press", 1, "a", "press/x.txt", "it is a link that forms a loop")]
    [InlineData("ln -s nowhere press/x.md", "export press", 0, "a", "", "")]
    // Links to folders.
    [InlineData("ln -s . press/loop", "export press", 0, "a", "", "")]
    [InlineData("mkdir press/in && ln -s .. press/in/loop", "export press", 0, "a", "", "")]
    [InlineData("mkdir press/in && ln -s ../in press/in/loop", "export 'press/**/*.txt'", 0, "a", "", "")]
    [InlineData(
        "mkdir out && echo One. >out/x.txt && ln -s ../out press/out",
        "export press",
        1,
        "a",
        "press/out",
        "it is a link to '../out' outside the folder; to read it, specify the link itself on the command line"
    )]
    [InlineData(
        "ln -s .. press/up",
        "export press",
        1,
        "a",
        "press/up",
        "it is a link to '..' outside the folder; to read it, specify the link itself on the command line"
    )]
    [InlineData("ln -s .. press/up", "export 'press/*.txt'", 0, "a", "", "")]
    [InlineData("ln -s press link", "export link", 0, "a", "", "")]
    [InlineData("ln -s press link && echo One. >press/x.md && ln -s \"$PWD/link/x.md\" press/x.txt", "export press", 0, "a x", "", "")]
    public void Links_pipes_and_devices_among_the_texts(string made, string command, int exitCode, string ids, string path, string reason)
    {
        using var folder = new Folder();
        folder.Write("press/a.txt", "“It rains,” Carl Dorn said.");
        folder.Write("other.txt", "Another text.");
        if (made != "")
            Assert.Equal(0, Shell.Run(folder, made).ExitCode);
        var canBlock = new[] { "mkfifo", "/dev/zero" }.Any($"{made} {command}".Contains);
        var run = Run(folder, command, canBlock);

        Assert.Equal(
            (exitCode, reason == "" ? "" : $"{path}(1,1): {Unreadable}{reason}\n"),
            (run.ExitCode, run.Errors.Replace(folder.Path("") + "/", "", StringComparison.Ordinal))
        );
        Assert.Equal(ids, string.Join(' ', run.Ids.Split(' ').Order(StringComparer.Ordinal)));
    }

    /// <param name="canBlock">Whether a tool that reads what it should not would never end. It then runs in a process that can be ended.</param>
    private static ToolRun Run(Folder folder, string command, bool canBlock)
    {
        var isExport = command.StartsWith("export ", StringComparison.Ordinal);
        if (canBlock)
            return Shell.Run(folder, $"corpus {command}{(isExport ? " --format jsonl" : "")}");
        // This process has a folder of its own, so the paths are absolute.
        string[] words = [.. command.Split(' ').Select(word => word.Trim('\''))];
        return ToolRun.Of([
            words[0],
            .. words.Skip(1).Select(word => word[0] is '-' or '/' ? word : folder.Path(word)),
            .. isExport ? ["--format", "jsonl", "--root", folder.Path("")] : Array.Empty<string>(),
        ]);
    }

    [UnprivilegedTheory]
    [InlineData("export press --format jsonl")]
    [InlineData("export 'press/**/*.txt' --format jsonl")]
    public void A_folder_that_cannot_be_read_is_told_and_the_others_come_out(string command)
    {
        using var folder = new Folder();
        folder.Write("press/a.txt", "One.");
        folder.Write("press/shut/b.txt", "Two.");
        folder.Write("press/z.txt", "Three.");
        var run = Shell.Run(
            folder,
            $"""
            chmod 755 . && chmod 000 press/shut
            {UnprivilegedTheoryAttribute.Prefix} dotnet '{typeof(CorpusTool).Assembly.Location}' {command}
            code=$?; chmod 755 press/shut; exit $code
            """
        );

        Assert.Equal(
            (1, $"press/shut(1,1): {Unreadable}access to the folder is denied; its content was skipped\n"),
            (run.ExitCode, run.Errors)
        );
        Assert.Equal("a z", run.Ids);
    }
}
