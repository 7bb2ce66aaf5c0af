using System.CommandLine;

namespace Corpus.Tool;

/// <summary><c>corpus completion</c> writes the script with which a shell completes command lines of the tool. The script asks the tool itself, by <see cref="Suggestions"/>.</summary>
internal static class CompletionCommand
{
    private static readonly string[] Shells = ["bash", "fish", "pwsh", "zsh"];

    public static Command Create(Stream output)
    {
        var shell = new Argument<string>("SHELL") { Description = "The shell. The first line of the script says which file to add it to." };
        shell.AcceptOnly(Shells);
        var command = new Command("completion", "Write the script with which a shell completes commands, options, and their values.")
        {
            shell,
        };
        command.SetAction(given =>
        {
            using var script = typeof(CompletionCommand).Assembly.GetManifestResourceStream("completion." + given.GetValue(shell))!;
            script.CopyTo(output);
            return CorpusTool.Done;
        });
        return command;
    }
}
