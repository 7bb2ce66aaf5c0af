using System.Globalization;
using Corpus.Extraction.Diagnostics;

namespace Corpus.Extraction.Compilation;

/// <summary>Keeps a build log readable: the first reports of each kind in full, and one with the number of the others.</summary>
internal static class ReportLimit
{
    /// <summary>The number of reports of one kind that are shown in full by default.</summary>
    public const int Default = 20;

    /// <param name="most">The number of reports of one kind to keep; 0 keeps all.</param>
    /// <param name="setting">The setting that shows all reports, for the message.</param>
    public static IEnumerable<Report> Apply(IEnumerable<Report> reports, int most, string setting)
    {
        var counts = new Dictionary<DiagnosticKind, ReportCount>();
        foreach (var report in reports)
        {
            if (!counts.TryGetValue(report.Kind, out var count))
                counts[report.Kind] = count = new ReportCount(most);
            if (count.Add(report.Path))
                yield return report;
        }

        foreach (var (kind, count) in counts.Select(c => (c.Key, c.Value)).OrderBy(c => c.Key.Id, StringComparer.Ordinal))
        {
            if (count.Rest(kind, setting) is { } rest)
                yield return Report.OfProject(kind.Rest, rest);
        }
    }
}

/// <summary>Counts the reports of one kind.</summary>
/// <param name="most">The number of reports that are shown in full; 0 for all.</param>
internal sealed class ReportCount(int most)
{
    private readonly HashSet<string> _files = new(StringComparer.Ordinal);
    private int _shown;
    private long _hidden;

    /// <returns>Whether the report is shown in full.</returns>
    public bool Add(string path)
    {
        if (most == 0 || _shown < most)
        {
            _shown++;
            return true;
        }

        _hidden++;
        _files.Add(path);
        return false;
    }

    /// <summary>Returns a sentence with the number of the reports that are not shown; null if all are.</summary>
    /// <param name="setting">The setting that shows all reports.</param>
    public string? Rest(DiagnosticKind kind, string setting) =>
        _hidden == 0
            ? null
            : string.Format(
                CultureInfo.InvariantCulture,
                "{0:N0} more of {1} ({2}) in {3:N0} {4} not shown; {5} shows all",
                _hidden,
                kind.Id,
                kind.Title,
                _files.Count,
                _files.Count == 1 ? "file are" : "files are",
                setting
            );
}
