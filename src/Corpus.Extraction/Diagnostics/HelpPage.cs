using System.Reflection;

namespace Corpus.Extraction.Diagnostics;

/// <summary>The page of docs/diagnostics that explains a kind of diagnostic.</summary>
internal static class HelpPage
{
    private const string Folder = "docs/diagnostics";

    // The address of the repository is known at pack time. Without one, the link names the file inside the package.
    private static readonly string Address = typeof(HelpPage)
        .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Where(a => a.Key == "RepositoryUrl" && !string.IsNullOrEmpty(a.Value))
        .Select(a => a.Value!.EndsWith(".git", StringComparison.Ordinal) ? a.Value.Substring(0, a.Value.Length - 4) : a.Value)
        .Select(url => url + "/blob/main/" + Folder)
        .DefaultIfEmpty(Folder)
        .First();

    public static string Of(DiagnosticKind kind) => $"{Address}/{kind.Id}.md";
}
