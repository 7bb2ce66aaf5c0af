using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Pipeline;

internal enum FileRole
{
    None,
    Text,
    Catalog,
}

/// <summary>An additional file that the package's targets have marked.</summary>
/// <param name="Path">As the compiler has it, with its own separators: what a diagnostic points to.</param>
/// <param name="Corpus">The name of the class that the text belongs to; "" for a catalogue.</param>
/// <param name="Content">The characters of the file; null where the compiler could not read it.</param>
internal sealed record InputFile(FileRole Role, string Path, string Corpus, string? Content)
{
    /// <summary>The path with <c>/</c> between its parts.</summary>
    public string Normalised => Path.Replace('\\', '/');

    public static InputFile Read((AdditionalText File, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellation)
    {
        var options = input.Options.GetOptions(input.File);
        var role = Metadata(options, "CorpusRole") switch
        {
            "text" => FileRole.Text,
            "catalog" => FileRole.Catalog,
            _ => FileRole.None,
        };
        return role == FileRole.None
            ? new InputFile(role, input.File.Path, "", null)
            : new InputFile(role, input.File.Path, role == FileRole.Text ? Metadata(options, "Corpus") : "", input.File.GetText(cancellation)?.ToString());
    }

    private static string Metadata(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_metadata.AdditionalFiles." + name, out var value) ? value : "";
}
