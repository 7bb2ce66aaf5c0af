using Corpus.Extraction.Compilation;
using Corpus.Extraction.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RoslynSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace Corpus.Generator.Pipeline;

/// <summary>Reports as diagnostics of the compiler.</summary>
internal static class CompilerDiagnostics
{
    public static Diagnostic ToDiagnostic(this Report report)
    {
        var start = new LinePosition(report.Line, report.Column);
        var location = report.Path.Length == 0 ? Location.None : Location.Create(report.Path, new RoslynSpan(report.Span.Start, report.Span.Length), new LinePositionSpan(start, start));
        return Diagnostic.Create(Descriptor(report.Rule), location, Rule.OneLine(report.Detail));
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
