namespace Corpus.Tool.Tests;

/// <summary>What the tool suggests for a command line, and the scripts of <c>corpus completion</c> in the shells that this machine has.</summary>
public class CompletionTests
{
    [Theory]
    [InlineData("corpus ex", "explain export extract")]
    [InlineData("corpus completion ", "--help -? -h bash fish pwsh zsh")]
    [InlineData("corpus export --fo", "--format")]
    [InlineData("corpus export --format csv", "csv csv-events")]
    [InlineData("corpus export --format csv --ou", "--output")]
    [InlineData("corpus export press --quiet --me", "--messages")]
    [InlineData("corpus extract --bad-lines ", "skip stop")]
    [InlineData("corpus explain --catalog ", "")]
    [InlineData("corpus info --verify news", "")]
    [InlineData("corpus export --format=cs", "csv csv-events")]
    [InlineData("corpus export --output=a", "")]
    [InlineData("corpus export --quiet=t", "")]
    [InlineData("corpus export -- --fo", "")]
    [InlineData("corpus export --format csv \"my fil", "")]
    [InlineData("corpus export \"my file\" --fo", "--format")]
    public void The_tool_suggests_what_can_follow(string line, string expected)
    {
        var run = ToolRun.Of([$"[suggest:{line.Length}]", line]);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(expected, string.Join(' ', run.Output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public void A_line_is_completed_where_the_cursor_is() =>
        Assert.Equal("export\n", ToolRun.Of(["[suggest:11]", "corpus expo press"]).Output.ReplaceLineEndings("\n"));

    [ShellFact("bash")]
    public void Bash_completes() =>
        Completes(
            "bash",
            """
            eval "$(corpus completion bash)"
            [[ $(complete -p corpus) == *'-o default'* ]] || exit 3
            ask() { COMP_LINE=$1 COMP_POINT=${#1}; _corpus corpus "${1##*[ =]}"; echo "${COMPREPLY[*]:-files}"; }
            """
        );

    [ShellFact("zsh")]
    public void Zsh_completes() =>
        Completes(
            "zsh",
            """
            compdef() { [[ "$*" == '_corpus corpus' ]] || exit 3 }
            compset() { PREFIX=${PREFIX#*=} }
            compadd() { local found=(${(M)suggested:#$PREFIX*}); (( $#found )) && print -r -- $found }
            _files() { print files }
            eval "$(corpus completion zsh)"
            ask() { words=("${(@s: :)1}") CURRENT=$#words PREFIX=$words[-1]; _corpus }
            """
        );

    [ShellFact("fish")]
    public void Fish_completes() =>
        Completes(
            "fish",
            """
            corpus completion fish | source
            function ask
                string join ' ' -- (complete -C $argv[1] | string replace -r -- '^(~/|"|--[a-z]+=)' '' | string replace -r '^files/.*' files)
            end
            """
        );

    [ShellFact("pwsh")]
    public void PowerShell_completes() =>
        Completes(
            "pwsh",
            """
            corpus completion pwsh | Out-String | Invoke-Expression
            function ask($line) { (TabExpansion2 $line $line.Length).CompletionMatches.ListItemText -join ' ' }
            """
        );

    private static void Completes(string shell, string script)
    {
        // How PowerShell completes file names is its own matter.
        string[] lines = ["--format=cs", "--output=fil", "~/fil", "\"fil", "-- fil"];
        var more = shell == "pwsh" ? "" : string.Join('\n', lines.Select(line => $"ask 'corpus export {line}'"));
        using var folder = new Folder();
        folder.Write("files/rain.txt", "It rains.");
        folder.Write("corpus", $"#!/bin/sh\nexec dotnet '{typeof(CorpusTool).Assembly.Location}' \"$@\"\n");
        folder.Write(
            "script",
            $"{script}\nask 'corpus ex'\nask 'corpus export fil'\nask 'corpus export --fo'\nask 'corpus export --format cs'\n{more}\nexit 0\n"
        );

        var run = Shell.Run(folder, $"chmod +x corpus; PATH=.:$PATH HOME=$PWD {shell} {(shell == "pwsh" ? "-Command -" : "")} < script");

        var expected = more == "" ? "" : "csv csv-events\nfiles\nfiles\nfiles\nfiles\n";
        Assert.Equal($"explain export extract\nfiles\n--format\ncsv csv-events\n{expected}", run.Output);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
    }
}

/// <summary>A test that needs a shell.</summary>
internal sealed class ShellFactAttribute : FactAttribute
{
    public ShellFactAttribute(string shell)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        Skip = Unix.Missing
            ?? (folders.Any(folder => File.Exists(Path.Combine(folder, shell))) ? null : $"there is no {shell} on this machine");
    }
}
