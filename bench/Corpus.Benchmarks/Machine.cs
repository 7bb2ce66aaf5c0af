using System.Globalization;

namespace Corpus.Benchmarks;

/// <summary>What a figure was measured on.</summary>
internal static class Machine
{
    /// <summary>The day, the runtime and the cores, and how busy they were when the command began.</summary>
    public static string Line { get; } =
        $"{DateTime.UtcNow:yyyy-MM-dd}, .NET {Environment.Version}, {Environment.ProcessorCount} cores{Load()}.";

    private static string Load() =>
        File.Exists("/proc/loadavg")
            ? ", load " + File.ReadAllText("/proc/loadavg").Split(' ')[0].ToString(CultureInfo.InvariantCulture)
            : "";
}
