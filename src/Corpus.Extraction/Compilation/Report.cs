using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Texts;

namespace Corpus.Extraction.Compilation;

/// <summary>A finding with its position in a file, without references to other objects.</summary>
/// <param name="Line">The line, from 0.</param>
/// <param name="Column">The column in UTF-16 code units, from 0.</param>
/// <param name="EndLine">The line in which the span ends, from 0.</param>
/// <param name="EndColumn">The column after the span's last UTF-16 code unit, from 0.</param>
internal sealed record Report(
    DiagnosticKind Kind,
    string Detail,
    string Path,
    TextSpan Span,
    int Line,
    int Column,
    int EndLine,
    int EndColumn
)
{
    /// <param name="lines">The lines of the original file.</param>
    public static Report Of(Finding finding, string path, LineMap lines)
    {
        var (line, column) = lines.Of(finding.Span.Start);
        var (endLine, endColumn) = finding.Span.Length == 0 ? (line, column) : lines.Of(finding.Span.End);
        return new Report(finding.Kind, finding.Detail, path, finding.Span, line - 1, column - 1, endLine - 1, endColumn - 1);
    }

    /// <summary>A report about the project as a whole rather than about a file.</summary>
    public static Report OfProject(DiagnosticKind kind, string detail) => new(kind, detail, "", default, 0, 0, 0, 0);
}
