using System.Text;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Pipeline;

/// <summary>An additional file that the project lists as a text or a catalog.</summary>
/// <param name="Path">As the compiler has it, with its own separators: what a diagnostic points to.</param>
/// <param name="Corpus">The name of the class that the text belongs to; "" for a catalogue.</param>
/// <param name="Content">The characters of the file; null where the compiler could not read it.</param>
/// <param name="Encoding">The name of the encoding that the compiler fell back to, because the file is no UTF-8; null where it is.</param>
internal sealed record InputFile(FileRole Role, string Path, string Corpus, string? Content, string? Encoding)
{
    /// <summary>The path with <c>/</c> between its parts.</summary>
    public string Normalised => Path.Replace('\\', '/');

    /// <summary>The file, where the project lists it.</summary>
    public static IEnumerable<InputFile> Read((AdditionalText File, FileList List) input, CancellationToken cancellation)
    {
        if (input.List.Find(input.File.Path) is not { } listed)
            return [];
        var text = input.File.GetText(cancellation);
        return [new InputFile(listed.Role, input.File.Path, listed.Corpus, text?.ToString(), FallBack(text?.Encoding))];
    }

    // On a machine with another code page the compiler reads by that what is no UTF-8, and no U+FFFD tells of it.
    private static string? FallBack(Encoding? encoding) => encoding is null or UTF8Encoding or UnicodeEncoding or UTF32Encoding ? null : encoding.WebName;
}
