using System.Reflection;

namespace Corpus.Accuracy;

/// <summary>Where the data lies that comes with the repository.</summary>
internal static class Repository
{
    private static readonly string Project = typeof(Repository)
        .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == "ProjectFolder")
        .Value!;

    public static string Gold { get; } = Path.Combine(Project, "Gold");

    public static string Cases { get; } = Path.Combine(Project, "Cases", "cases.jsonl");

    public static string KnownWrong { get; } = Path.Combine(Project, "Cases", "known-wrong.txt");

    public static string SeedScores { get; } = Path.Combine(Project, "Gold", "scores.txt");

    public static string Seeds { get; } = Path.GetFullPath(Path.Combine(Project, "..", "..", "seeds"));
}
