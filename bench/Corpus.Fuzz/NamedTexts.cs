using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Fuzz;

/// <summary>Texts of these paths as MSBuild passes them to the compiler.</summary>
internal sealed class NamedTexts(string[] paths) : AnalyzerConfigOptionsProvider
{
    public AdditionalText[] Files { get; } = [.. paths.Select(path => new Named(path))];

    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Values(
            new() { ["build_property.RootNamespace"] = "App", ["build_property.CorpusRootEscaped"] = Uri.EscapeDataString("/project/") }
        );

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new Values(new() { ["build_metadata.AdditionalFiles.CorpusRole"] = "text", ["build_metadata.AdditionalFiles.Corpus"] = "Press" });

    private sealed class Named(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) =>
            SourceText.From("“It rains,” Carl Dorn said.\n", Encoding.UTF8);
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
