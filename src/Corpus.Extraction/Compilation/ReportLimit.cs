using System.Globalization;
using Corpus.Extraction.Diagnostics;

namespace Corpus.Extraction.Compilation;

/// <summary>Keeps a build log readable: the first reports of each kind in full, and one with the number of the others.</summary>
internal static class ReportLimit
{
    /// <summary>The number of reports of one kind that are shown in full by default.</summary>
    public const int Default = 20;

    /// <summary>The setting of a project that shows all reports.</summary>
    public const string ProjectSetting = "<CorpusMessages>0</CorpusMessages>";

    /// <param name="most">The number of reports of one kind to keep; 0 keeps all.</param>
    public static IEnumerable<Report> Apply(IEnumerable<Report> reports, int most)
    {
        var counts = new ReportCounts(most);
        foreach (var report in reports)
        {
            if (counts.Add(report.Kind, report.Path))
                yield return report;
        }

        foreach (var (kind, rest) in counts.Rests(ProjectSetting))
            yield return Report.OfProject(kind.Rest, rest);
    }
}

/// <summary>Counts reports by their kinds.</summary>
/// <param name="most">The number of reports of one kind that are shown in full; 0 for all.</param>
internal sealed class ReportCounts(int most)
{
    private readonly Dictionary<DiagnosticKind, ReportCount> _counts = [];

    /// <returns>Whether the report is shown in full.</returns>
    public bool Add(DiagnosticKind kind, string path)
    {
        if (!_counts.TryGetValue(kind, out var count))
            _counts[kind] = count = new ReportCount(most);
        return count.Add(path);
    }

    /// <summary>Returns, for each kind of which not all reports are shown, a sentence with the number of the others.</summary>
    /// <param name="setting">The setting that shows all reports.</param>
    public IEnumerable<(DiagnosticKind Kind, string Text)> Rests(string setting)
    {
        foreach (var (kind, count) in _counts.Select(c => (c.Key, c.Value)).OrderBy(c => c.Key.Id, StringComparer.Ordinal))
        {
            if (count.Rest(kind, setting) is { } rest)
                yield return (kind, rest);
        }
    }

    /// <summary>Counts the reports of one kind.</summary>
    private sealed class ReportCount(int most)
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
}
