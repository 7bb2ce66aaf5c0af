using Corpus.Extraction.Compilation;
using Corpus.Extraction.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RoslynSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace Corpus.Generator.Pipeline;

/// <summary>Reports as diagnostics of the compiler.</summary>
internal static class CompilerDiagnostics
{
    private static readonly Dictionary<DiagnosticKind, DiagnosticDescriptor> Descriptors = DiagnosticKinds
        .All.SelectMany(kind => new[] { kind, kind.Rest })
        .ToDictionary(kind => kind, Descriptor);

    public static Diagnostic ToDiagnostic(this Report report)
    {
        var lines = new LinePositionSpan(new LinePosition(report.Line, report.Column), new LinePosition(report.EndLine, report.EndColumn));
        var location =
            report.Path.Length == 0
                ? Location.None
                : Location.Create(report.Path, new RoslynSpan(report.Span.Start, report.Span.Length), lines);
        return Diagnostic.Create(Descriptors[report.Kind], location, DiagnosticKind.OneLine(report.Detail));
    }

    private static DiagnosticDescriptor Descriptor(DiagnosticKind kind) =>
        new(
            kind.Id,
            kind.Title,
            kind.Message,
            kind.Category,
            kind.Severity switch
            {
                Severity.Error => DiagnosticSeverity.Error,
                Severity.Warning => DiagnosticSeverity.Warning,
                _ => DiagnosticSeverity.Info,
            },
            isEnabledByDefault: true,
            helpLinkUri: HelpPage.Of(kind)
        );
}
