using System.Text;
using Corpus.Extraction;
using Corpus.Extraction.Compilation;
using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Naming;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Pipeline;

/// <summary>The corpora that the build writes into files, as <c>build/Corpus.targets</c> lists them in one property.</summary>
/// <param name="Names">The names that can be those of classes.</param>
/// <param name="Reports">Reports about the other names.</param>
/// <param name="Assembly">The name of the assembly, which the names of the files begin with.</param>
/// <param name="Folders">The folders of the packed texts.</param>
internal sealed record PackedCorpora(
    EquatableArray<string> Names,
    EquatableArray<Report> Reports,
    string Assembly,
    EquatableArray<string> Folders
)
{
    private static readonly PackedCorpora None = new(default, default, "", default);

    public static PackedCorpora Read(AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        var packs = CompilerSettings.Property(options, "CorpusPacks").Split([','], StringSplitOptions.RemoveEmptyEntries);
        if (packs.Length == 0)
            return None;
        // Files are compared without case on some systems, and those of the generator are everywhere.
        var taken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var corpus in FileList.Read(options, cancellation).Corpora)
            taken[corpus] = corpus;
        var (names, reports) = (new List<string>(), new List<Report>());
        foreach (var name in packs)
        {
            var fault =
                !ClassName.IsValid(name) ? $"'{name}' is not a valid class name for a corpus"
                : taken.TryGetValue(name, out var other) && other == name ? $"'{name}' is also the name of another corpus"
                : other is not null ? $"the corpus names '{name}' and '{other}' differ only in case"
                : null;
            if (fault is null)
                names.Add(taken[name] = name);
            else
                reports.Add(Report.OfProject(DiagnosticKinds.BadCorpusName, fault));
        }

        return new PackedCorpora(
            names.ToEquatableArray(),
            reports.ToEquatableArray(),
            Uri.UnescapeDataString(CompilerSettings.Property(options, "CorpusAssemblyEscaped")),
            Encoding
                .UTF8.GetString(Convert.FromBase64String(CompilerSettings.Property(options, "CorpusPackFolders")))
                .Split(['\n'], StringSplitOptions.RemoveEmptyEntries)
                .ToEquatableArray()
        );
    }
}
