namespace Corpus.Tool.Tests;

public class CommandLineTests
{
    [Theory]
    [InlineData("", "Required command")]
    [InlineData("extrakt", "'extrakt' is not a command; did you mean 'extract'?")]
    [InlineData("exprot a.txt --format csv", "'exprot' is not a command; did you mean 'export'?")]
    [InlineData("summarize", "'summarize' is not a command\n")]
    [InlineData("[suggest:x]", "Required command")]
    [InlineData("[suggest:9]", "Required command")]
    [InlineData("[suggest:99999999999] corpus", "'corpus' is not a command")]
    [InlineData("[suggest", "'[suggest' is not a command")]
    [InlineData("[suggestion.txt", "'[suggestion.txt' is not a command")]
    [InlineData("extract", "specify FILES or --jsonl")]
    [InlineData("extract --jsonl a.txt", "either FILES or")]
    [InlineData("extract --jsnol", "'--jsnol' is not an option; did you mean '--jsonl'?\n")]
    [InlineData("extract --whatever", "'--whatever' is not an option; to specify a file with this name, use './--whatever'\n")]
    [InlineData("extract a.txt --output --quit", "'--quit' is not an option; did you mean '--quiet'?\n")]
    [InlineData("info a.corpus --verfy", "'--verfy' is not an option; did you mean '--verify'?\n")]
    [InlineData("info a.corpus --hlep", "'--hlep' is not an option; did you mean '--help'?\n")]
    [InlineData("--versoin", "'--versoin' is not an option; did you mean '--version'?\n")]
    [InlineData("extract a.txt --catalog", "--catalog")]
    [InlineData("extract a.txt --catalog a.json --catalog b.json", "--catalog")]
    [InlineData("extract --jsonl --cores 0", "--cores must be a number from 1 to 4096, not '0'")]
    [InlineData("extract --jsonl --cores -1", "--cores must be a number from 1 to 4096, not '-1'")]
    [InlineData("extract --jsonl --cores 4097", "--cores must be a number from 1 to 4096, not '4097'")]
    [InlineData("extract --jsonl --cores 2147483647", "--cores must be a number from 1 to 4096, not '2147483647'")]
    [InlineData("extract --jsonl --cores 99999999999999999999", "--cores must be a number from 1 to 4096, not '99999999999999999999'")]
    [InlineData("extract --jsonl --cores 1.5", "--cores must be a number from 1 to 4096, not '1.5'")]
    [InlineData("extract --jsonl --cores many", "--cores must be a number from 1 to 4096, not 'many'")]
    [InlineData("extract --jsonl --cores", "--cores")]
    [InlineData("extract --jsonl --bad-lines keep", "--bad-lines must be one of skip, stop, not 'keep'\n")]
    [InlineData("extract --jsonl --bad-lines export", "--bad-lines must be one of skip, stop, not 'export'\n")]
    [InlineData("extract a.txt --bad-lines stop", "--bad-lines requires --jsonl")]
    [InlineData("extract --jsonl --resume", "--resume requires --output")]
    [InlineData("extract --jsonl --resume --output", "--output")]
    [InlineData("extract a.txt b.txt --output ./b.txt", "./b.txt is the same file as the input b.txt, so nothing was written")]
    [InlineData("export --root nowhere", "--root must be an existing folder, and 'nowhere' does not exist")]
    [InlineData("extract ''", "the value of FILES is empty")]
    [InlineData("extract a.txt '' b.txt", "the value of FILES is empty")]
    [InlineData("extract a.txt --output ''", "the value of --output is empty")]
    [InlineData("extract a.txt --catalog ''", "the value of --catalog is empty")]
    [InlineData("extract --jsonl --cores ''", "the value of --cores is empty")]
    [InlineData("export ''", "the value of TEXTS is empty")]
    [InlineData("export --output ''", "the value of --output is empty")]
    [InlineData("export --format ''", "the value of --format is empty")]
    [InlineData("export a.txt --catalog ''", "the value of --catalog is empty")]
    [InlineData("export a.txt --root ''", "the value of --root is empty")]
    [InlineData("browse ''", "the value of TEXTS is empty")]
    [InlineData("browse --output ''", "the value of --output is empty")]
    [InlineData("extract a\0.txt", "the value of FILES contains a NUL character")]
    [InlineData("extract a.txt --output o\0", "the value of --output contains a NUL character")]
    [InlineData("export a.txt --root \0", "the value of --root contains a NUL character")]
    [InlineData(
        "export --format cvs",
        "corpus: --format must be one of json, jsonl, csv, csv-events, timelinejs, ics, parquet, not 'cvs'; did you mean 'csv'?\n"
    )]
    [InlineData("export --format export", "parquet, not 'export'\n")]
    [InlineData("export --catalog corpus.json", "--catalog requires TEXTS")]
    [InlineData("export --fromat csv", "'--fromat' is not an option")]
    [InlineData("browse --catalog corpus.json", "--catalog requires TEXTS")]
    [InlineData("browse --ouput a.html", "'--ouput' is not an option")]
    [InlineData("completion", "Required argument")]
    [InlineData("completion tcsh", "SHELL must be one of bash, fish, pwsh, zsh, not 'tcsh'")]
    [InlineData("completion export", "not 'export'\n")]
    [InlineData("explain", "Required argument")]
    [InlineData("explain ''", "the value of PLACE is empty")]
    [InlineData("explain a.txt", "'a.txt' is not a place; write FILE:LINE or FILE:LINE:COLUMN")]
    [InlineData("explain nowhere.txt:1", "the file 'nowhere.txt' does not exist")]
    [InlineData("explain a.txt:1 --jsn", "'--jsn'")]
    public void A_command_line_that_cannot_be_understood_is_exit_code_2(string line, string message)
    {
        var run = ToolRun.Of([.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word == "''" ? "" : word)]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("corpus: ", run.Errors, StringComparison.Ordinal);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help", "corpus [command]")]
    [InlineData("exprot --help", "corpus [command]")]
    [InlineData("extract --help", "corpus extract [<FILES>...]")]
    [InlineData("import --help", "corpus import <SOURCES>...")]
    [InlineData("init --help", "corpus init <FOLDER>")]
    [InlineData("explain --help", "corpus explain <PLACE>")]
    [InlineData("export --help", "corpus export [<TEXTS>...]")]
    [InlineData("browse --help", "corpus browse [<TEXTS>...]")]
    [InlineData("completion --help", "corpus completion <SHELL>")]
    [InlineData("diff --help", "corpus diff <BEFORE> <AFTER>")]
    public void Help_is_output(string line, string expected)
    {
        var run = ToolRun.Of(line.Split(' '));

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
    }

    public static TheoryData<string> Commands => [.. Tool().Subcommands.Select(command => command.Name).Prepend("corpus")];

    /// <summary>The help of each command ends with an example, which the command understands.</summary>
    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_has_an_example(string command)
    {
        var run = ToolRun.Of(command == "corpus" ? ["--help"] : [command, "--help"]);
        var example = run.Output.ReplaceLineEndings("\n").Split("Example:\n  ")[^1].TrimEnd();
        // A shell runs what stands in its substitution.
        var words = example.Split("$(")[^1].Split(')')[0].Split(' ');

        Assert.Equal("corpus", words[0]);
        var given = Tool().Parse(words[1..]);
        Assert.Empty(given.Errors);
        Assert.Empty(given.UnmatchedTokens);
        if (command != "corpus")
            Assert.Equal(command, given.CommandResult.Command.Name);
        Assert.All(words.Where(word => word.StartsWith("--", StringComparison.Ordinal)), word =>
            Assert.Contains(word, given.CommandResult.Command.Options.Select(option => option.Name))
        );
    }

    [Theory]
    [InlineData("init FILE")]
    [InlineData("export --root FILE")]
    [InlineData("apply patch.json --root FILE")]
    public void A_file_is_no_folder(string line)
    {
        using var folder = new Folder();
        var file = folder.Write("rain.txt", "It rains.");
        var run = ToolRun.Of([.. line.Split(' ').Select(word => word == "FILE" ? file : word)]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains($" must be an existing folder, and '{file}' is a file\n", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_no_corpus_file()
    {
        using var folder = new Folder();
        var press = Path.GetDirectoryName(folder.Write("press/rain.txt", "It rains."))!;
        var run = ToolRun.Of(["info", press]);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal(
            $"corpus: {press} is a folder; 'corpus pack {press} --output FILE' writes a corpus file of the texts in it\n",
            run.Errors
        );
    }

    private static System.CommandLine.Command Tool() => CorpusTool.Root(Stream.Null, Stream.Null, TextWriter.Null, ToolHost.None);

    [Theory]
    [InlineData("export --quiet true", "true(1,1)")]
    [InlineData("extract /h", "/h(1,1)")]
    [InlineData("extract /?", "/?(1,1)")]
    public void A_word_after_a_flag_or_with_a_slash_is_a_path(string line, string place)
    {
        var run = ToolRun.Of(line.Split(' '));

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"{place}: error CORPUS001: ", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    // What is to be read.
    [InlineData("extract LONG", "error CORPUS001: The file cannot be read: the path is too long")]
    [InlineData("export LONG", "error CORPUS001: The file cannot be read: the path is too long")]
    [InlineData("extract a.txt/b", "error CORPUS001: The file cannot be read: the file does not exist")]
    [InlineData("export a.txt/b", "error CORPUS001: The file cannot be read: the file does not exist")]
    [InlineData("export a.txt/*", "error CORPUS001: The file cannot be read: no file matches the pattern")]
    [InlineData("extract a.txt --catalog LONG", "error CORPUS001: The file cannot be read: the path is too long")]
    [InlineData("extract a.txt --catalog folder", "error CORPUS001: The file cannot be read: it is a folder")]
    [InlineData("export a.txt --catalog folder", "error CORPUS001: The file cannot be read: it is a folder")]
    [InlineData("extract a.txt/*", "error CORPUS001: The file cannot be read: no file matches the pattern")]
    // What is to be written.
    [InlineData("extract a.txt --output LONG", "LONG cannot be written: the path is too long")]
    [InlineData("export --output LONG", "LONG cannot be written: the path is too long")]
    [InlineData("browse --output LONG", "LONG cannot be written: the path is too long")]
    [InlineData("extract a.txt --output folder", "folder cannot be written: it is a folder")]
    [InlineData("export --output folder", "folder cannot be written: it is a folder")]
    [InlineData("browse --output folder/", "folder/ cannot be written: it is a folder")]
    [InlineData("extract a.txt --output nowhere/out", "nowhere/out cannot be written: the folder '")]
    [InlineData("export --output nowhere/out", "nowhere/out cannot be written: the folder '")]
    [InlineData("browse --output a.txt/out", "a.txt/out cannot be written: the folder '")]
    [InlineData("export --output loop", "loop cannot be written: its links form a loop")]
    [InlineData("extract a.txt --output loop --resume", "loop cannot be written: its links form a loop")]
    public void A_path_that_cannot_be_used_is_a_message_and_exit_code_1(string line, string message)
    {
        using var folder = new Folder();
        folder.Write("a.txt", "One.");
        folder.Write("folder/b.txt", "Two.");
        File.CreateSymbolicLink(folder.Path("loop"), "loop");
        var tooLong = new string('x', 300);
        var run = ToolRun.Of([
            .. line.Split(' ')
                .Select(
                    (word, i) =>
                        i == 0 || word.StartsWith('-') ? word : folder.Path(word.Replace("LONG", tooLong, StringComparison.Ordinal))
                ),
        ]);

        Assert.Equal((1, 1), (run.ExitCode, run.Errors.Count(c => c == '\n')));
        Assert.Contains(message.Replace("LONG", tooLong, StringComparison.Ordinal), run.Errors, StringComparison.Ordinal);
        Assert.Equal(
            ["a.txt", "folder", "loop"],
            new DirectoryInfo(folder.Path("")).GetFileSystemInfos().Select(file => file.Name).Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData("extract \u001b[2J", "\\u001B[2J(1,1): error CORPUS001: ")]
    [InlineData("export --format \u001b[2J", "'\\u001B[2J'")]
    [InlineData("extract a.txt --output nowhere/\u001b[2J", "nowhere/\\u001B[2J cannot be written")]
    [InlineData("extract \u202etxt.a", "\\u202Etxt.a(1,1): error CORPUS001: ")]
    [InlineData("extract a.txt --catalog a\nb", "a\\u000Ab(1,1): error CORPUS001: ")]
    public void No_argument_orders_a_terminal_about(string line, string message)
    {
        var run = ToolRun.Of(line.Split(' '));

        Assert.NotEqual(0, run.ExitCode);
        Assert.DoesNotContain(run.Errors, c => c is '\u001b' or '\u202e');
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void An_argument_with_an_at_sign_is_a_file()
    {
        using var folder = new Folder();
        var run = ToolRun.Of(["extract", folder.Path("@list.txt")]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("the file does not exist", run.Errors, StringComparison.Ordinal);
    }
}
