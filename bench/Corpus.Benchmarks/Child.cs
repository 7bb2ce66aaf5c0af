using System.Diagnostics;

namespace Corpus.Benchmarks;

/// <summary>Programs that are started and waited for.</summary>
internal static class Child
{
    /// <summary>The command that starts this program again.</summary>
    public static string[] Self { get; } = ["dotnet", typeof(Child).Assembly.Location];

    /// <summary>What the program prints.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static string Run(params string[] command)
    {
        using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd().TrimEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{string.Join(' ', command)} failed:\n{output}");
    }
}
