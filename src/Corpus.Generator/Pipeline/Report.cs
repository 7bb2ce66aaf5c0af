using Corpus.Generator.Diagnostics;
using Corpus.Generator.Texts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RoslynSpan = Microsoft.CodeAnalysis.Text.TextSpan;
using TextSpan = Corpus.Generator.Texts.TextSpan;

namespace Corpus.Generator.Pipeline;

/// <summary>A finding with its place in a file, cut down to values.</summary>
/// <param name="Line">From 0, as Roslyn counts.</param>
/// <param name="Column">From 0, as Roslyn counts.</param>
internal sealed record Report(Rule Rule, string Detail, string Path, TextSpan Span, int Line, int Column)
{
    /// <param name="lines">The lines of the file as it is.</param>
    public static Report Of(Finding finding, string path, LineMap lines)
    {
        var (line, column) = lines.Of(finding.Span.Start);
        return new Report(finding.Rule, finding.Detail, path, finding.Span, line - 1, column - 1);
    }

    /// <summary>What no file is to blame for.</summary>
    public static Report OfProject(Rule rule, string detail) => new(rule, detail, "", default, 0, 0);

    public Diagnostic ToDiagnostic()
    {
        var start = new LinePosition(Line, Column);
        var location = Path.Length == 0 ? Location.None : Location.Create(Path, new RoslynSpan(Span.Start, Span.Length), new LinePositionSpan(start, start));
        return Diagnostic.Create(Descriptor(Rule), location, Rule.OneLine(Detail));
    }

    private static DiagnosticDescriptor Descriptor(Rule rule) => new(
        rule.Id,
        rule.Title,
        rule.Message,
        "Corpus",
        rule.Severity switch { Severity.Error => DiagnosticSeverity.Error, Severity.Warning => DiagnosticSeverity.Warning, _ => DiagnosticSeverity.Info },
        isEnabledByDefault: true,
        helpLinkUri: HelpPage.Of(rule));
}
