using System.Globalization;
using Corpus.Extraction.Diagnostics;

namespace Corpus.Extraction.Compilation;

/// <summary>Keeps a build log readable: the first reports of each kind in full, and one with the count of the others.</summary>
internal static class ReportLimit
{
    /// <summary>The number of reports of one kind that are shown in full if nothing else is set.</summary>
    public const int Default = 20;

    /// <param name="most">The number of reports of one kind to keep; 0 keeps all.</param>
    /// <param name="setting">What sets the number, for the message.</param>
    public static IEnumerable<Report> Apply(IEnumerable<Report> reports, int most, string setting)
    {
        var counts = new Dictionary<DiagnosticKind, (int Count, HashSet<string> Files)>();
        foreach (var report in reports)
        {
            var (count, files) = counts.TryGetValue(report.Kind, out var known) ? known : (0, []);
            count++;
            counts[report.Kind] = (count, files);
            if (most == 0 || count <= most)
                yield return report;
            else
                files.Add(report.Path);
        }

        foreach (var (kind, (count, files)) in counts.Select(c => (c.Key, c.Value)).OrderBy(c => c.Key.Id, StringComparer.Ordinal))
        {
            if (most > 0 && count > most)
                yield return Report.OfProject(kind.Rest, Rest(kind, count - most, files.Count, setting));
        }
    }

    private static string Rest(DiagnosticKind kind, int count, int files, string setting) =>
        string.Format(
            CultureInfo.InvariantCulture,
            "{0:N0} more of {1} ({2}) in {3:N0} {4} not shown; {5} shows all",
            count,
            kind.Id,
            kind.Title,
            files,
            files == 1 ? "file are" : "files are",
            setting
        );
}
