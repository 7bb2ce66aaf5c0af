using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Texts;

namespace Corpus.Extraction.Compilation;

/// <summary>A finding with its place in a file, reduced to values.</summary>
/// <param name="Line">The line, from 0.</param>
/// <param name="Column">The column in UTF-16 code units, from 0.</param>
internal sealed record Report(Rule Rule, string Detail, string Path, TextSpan Span, int Line, int Column)
{
    /// <param name="lines">The lines of the file as it is.</param>
    public static Report Of(Finding finding, string path, LineMap lines)
    {
        var (line, column) = lines.Of(finding.Span.Start);
        return new Report(finding.Rule, finding.Detail, path, finding.Span, line - 1, column - 1);
    }

    /// <summary>A report about the project as a whole rather than about a file.</summary>
    public static Report OfProject(Rule rule, string detail) => new(rule, detail, "", default, 0, 0);
}
