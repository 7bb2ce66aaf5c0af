using System.Text;
using Corpus.Extraction.Compilation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Pipeline;

/// <summary>The additional files that the package's targets have marked.</summary>
internal static class CompilerFiles
{
    /// <summary>The file, if it is marked and the project does not turn the generator off.</summary>
    public static IEnumerable<InputFile> Read((AdditionalText File, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellation)
    {
        var options = input.Options.GetOptions(input.File);
        var role = Metadata(options, "CorpusRole") switch
        {
            "text" => FileRole.Text,
            "catalog" => FileRole.Catalog,
            _ => FileRole.None,
        };
        if (role == FileRole.None || !CompilerSettings.IsEnabled(input.Options))
            return [];
        var text = input.File.GetText(cancellation);
        return [new InputFile(role, input.File.Path, role == FileRole.Text ? Metadata(options, "Corpus") : "", text?.ToString(), FallbackOf(text?.Encoding))];
    }

    // On a machine with another code page the compiler decodes invalid UTF-8 with that code page, and no U+FFFD shows it.
    private static string? FallbackOf(Encoding? encoding) => encoding is null or UTF8Encoding or UnicodeEncoding or UTF32Encoding ? null : encoding.WebName;

    private static string Metadata(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_metadata.AdditionalFiles." + name, out var value) ? value : "";
}
