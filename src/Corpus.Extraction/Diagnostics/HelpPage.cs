using System.Reflection;

namespace Corpus.Extraction.Diagnostics;

/// <summary>Where a diagnostic is explained: the table of docs/diagnostics.md.</summary>
internal static class HelpPage
{
    private const string Page = "docs/diagnostics.md";

    // The build knows the address of the repository that it was made from; a copy without one names the page alone.
    private static readonly string Address = typeof(HelpPage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Where(a => a.Key == "RepositoryUrl" && !string.IsNullOrEmpty(a.Value))
        .Select(a => a.Value!.EndsWith(".git", StringComparison.Ordinal) ? a.Value.Substring(0, a.Value.Length - 4) : a.Value)
        .Select(url => url + "/blob/main/" + Page)
        .DefaultIfEmpty(Page)
        .First();

    public static string Of(DiagnosticKind kind) => Address + "#" + Anchor(kind);

    private static string Anchor(DiagnosticKind kind) => kind.Id.Substring(0, 7) switch
    {
        "CORPUS0" => "texts-and-files",
        "CORPUS1" => kind.Id[7] == '2' ? "corrections" : "the-catalog",
        _ => "quotations-dates-events",
    };
}
