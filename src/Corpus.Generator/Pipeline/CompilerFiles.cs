using System.Text;
using Corpus.Extraction.Compilation;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Pipeline;

/// <summary>The additional files that the project lists as texts or catalogs.</summary>
internal static class CompilerFiles
{
    /// <summary>The file, if the project lists it.</summary>
    public static IEnumerable<InputFile> Read((AdditionalText File, FileList List) input, CancellationToken cancellation)
    {
        if (input.List.Find(input.File.Path) is not { } listed)
            return [];
        var text = input.File.GetText(cancellation);
        return [new InputFile(listed.Role, input.File.Path, listed.Corpus, text?.ToString(), FallbackOf(text?.Encoding))];
    }

    // On a machine with another code page the compiler decodes invalid UTF-8 with that code page, and no U+FFFD shows it.
    private static string? FallbackOf(Encoding? encoding) =>
        encoding is null or UTF8Encoding or UnicodeEncoding or UTF32Encoding ? null : encoding.WebName;
}
