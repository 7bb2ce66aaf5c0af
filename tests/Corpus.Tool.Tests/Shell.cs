using System.Diagnostics;

namespace Corpus.Tool.Tests;

/// <summary>Runs the tool from a shell, with the redirections, links and pipes of Unix.</summary>
internal static class Shell
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    /// <param name="script">A script for <c>sh</c>, in which <c>corpus</c> is the tool.</param>
    /// <returns>The script's exit code and output. A script that does not end fails the test.</returns>
    public static ToolRun Run(Folder folder, string script)
    {
        var start = new ProcessStartInfo("sh", ["-c", $"corpus() {{ dotnet '{typeof(CorpusTool).Assembly.Location}' \"$@\"; }}\n{script}"])
        {
            WorkingDirectory = folder.Path(""),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var shell = Process.Start(start)!;
        var (output, errors) = (shell.StandardOutput.ReadToEndAsync(), shell.StandardError.ReadToEndAsync());
        if (!shell.WaitForExit(Patience))
        {
            shell.Kill(entireProcessTree: true);
            Assert.Fail($"This does not end: {script}");
        }

        return new ToolRun(shell.ExitCode, output.Result, errors.Result);
    }
}

/// <summary>A test that needs a Unix shell, Unix signals or Unix files.</summary>
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute() => Skip = Unix.Missing;
}

internal sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute() => Skip = Unix.Missing;
}

/// <summary>A test of what is denied to a user: nothing is denied to root, so root runs the tool as nobody.</summary>
internal sealed class UnprivilegedTheoryAttribute : TheoryAttribute
{
    private static readonly Lazy<string?> Missing = new(() => Unix.Missing ?? Try());

    public UnprivilegedTheoryAttribute() => Skip = Missing.Value;

    /// <summary>Stands before a command that is to run without privileges.</summary>
    public static string Prefix => Environment.UserName == "root" ? "setpriv --reuid=65534 --regid=65534 --clear-groups" : "";

    private static string? Try()
    {
        using var folder = new Folder();
        var run = Shell.Run(folder, $"{Prefix} dotnet '{typeof(CorpusTool).Assembly.Location}' --version");
        return run.ExitCode == 0 ? null : "this machine has no setpriv, or nobody cannot read the tool: " + run.Errors.Trim();
    }
}

internal static class Unix
{
    public static string? Missing => OperatingSystem.IsWindows() ? "Windows has no such shell, signals and devices" : null;
}
