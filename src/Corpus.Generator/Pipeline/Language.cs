using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Pipeline;

/// <summary>The version of C# that a project is compiled as.</summary>
/// <param name="HasMembers">Whether it has what the members are written with: namespaces without braces.</param>
/// <param name="HasData">Whether it has what the data is written with: raw and UTF-8 string literals.</param>
internal sealed record Language(string Version, bool HasMembers, bool HasData)
{
    public static Language Read(ParseOptions options, CancellationToken cancellation)
    {
        var version = ((CSharpParseOptions)options).LanguageVersion;
        return new Language(version.ToDisplayString(), version >= LanguageVersion.CSharp10, version >= LanguageVersion.CSharp11);
    }
}
