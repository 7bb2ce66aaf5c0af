using Corpus.Extraction.Compilation;
using Corpus.Extraction.Naming;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Pipeline;

/// <summary>What the project sets with MSBuild properties.</summary>
internal static class CompilerSettings
{
    public static Settings Read(AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        var names = Property(options, "RootNamespace")
            .Split('.')
            .Where(n => n.Length > 0)
            .Select(n => Identifier.IsValid(n) ? n : Identifier.From(n));
        var root = Uri.UnescapeDataString(Property(options, "CorpusRootEscaped")).Replace('\\', '/');
        return new Settings(
            string.Join(".", names.Select(n => SyntaxFacts.GetKeywordKind(n) == SyntaxKind.None ? n : "@" + n)),
            root.Length == 0 || root.EndsWith("/", StringComparison.Ordinal) ? root : root + "/",
            Settings.MessagesOf(Property(options, "CorpusMessages")),
            Settings.LinksSurnames(Property(options, "CorpusLinkSurnames"))
        );
    }

    public static string Property(AnalyzerConfigOptionsProvider options, string name) =>
        options.GlobalOptions.TryGetValue("build_property." + name, out var value) ? value : "";
}
