extern alias library;
using library::Corpus;

using Corpus.Extraction.Compilation;
using Corpus.Extraction.Diagnostics;
using Corpus.Tool.Files;
using library::Corpus.Data;

namespace Corpus.Tool.Export;

/// <summary>A corpus to write: the bundled one, or texts as a build would have them.</summary>
internal sealed class ExportedCorpus
{
    // A build needs the name for a class; here it is not visible.
    private const string Name = "Texts";

    private readonly CorpusReader? _reader;

    private ExportedCorpus(CorpusReader? reader) => _reader = reader;

    public static ExportedCorpus Bundled { get; } = new(null);

    public IEnumerable<Article> Articles => _reader is null ? Seeds.Articles : new ArticlesOf(_reader);

    public EntityList Entities => _reader?.Entities ?? Seeds.Entities;

    public QuoteList Quotes => _reader?.Quotes ?? Seeds.Quotes;

    public EventList Events => _reader?.Events ?? Seeds.Events;

    /// <summary>Takes texts through the generator's own steps to the rows that it would compile, and reads these with the library's reader.</summary>
    /// <param name="root">The folder that paths are relative to, like the folder of the project in a build.</param>
    /// <param name="probe">Null outside of tests.</param>
    /// <param name="linkSurnames">Whether a surname alone can mean a person whom other articles name in full.</param>
    /// <returns>Null, after reporting messages, if no text can be read or a catalog, sidecar or table cannot be read.</returns>
    public static ExportedCorpus? Read(
        CorpusFiles files,
        string root,
        Messages messages,
        StageProbe? probe = null,
        bool linkSurnames = true
    )
    {
        var catalogs = files
            .Declared.Select(file => Input(file.Role, file.Path, messages))
            .OfType<InputFile>()
            .Select(file => CatalogFile.Read(file, probe, CancellationToken.None))
            .ToArray();
        if (catalogs.Length < files.Declared.Count)
            return null;
        var declared = new CatalogSet(catalogs);

        var names = files
            .Texts.Concat(files.Declared.Select(file => file.Path))
            .DistinctBy(Path.GetFullPath)
            .ToDictionary(Path.GetFullPath);
        var settings = new Settings(Namespace: "", Root: Path.GetFullPath(root).Replace('\\', '/').TrimEnd('/') + "/");
        var read = files
            .Texts.Select(file => Input(FileRole.Text, file, messages))
            .OfType<InputFile>()
            .AsParallel()
            .AsOrdered()
            .Select(file => ReadText.Read(TextInput.Of(file, settings, declared), probe, CancellationToken.None))
            .ToArray();
        foreach (
            var report in declared
                .Reports([])
                .Concat(read.SelectMany(text => text.Reports))
                .Concat(read.SelectMany(declared.Misfits))
                .Where(IsTold)
        )
            messages.Report(names[report.Path], report.Line + 1, report.Column + 1, report.Kind, report.Detail);
        ReadText[] kept = [.. read.Where(text => text.Text is not null)];
        return kept.Length == 0
            ? null
            : new ExportedCorpus(new CorpusReader(new RowsInMemory(CompiledCorpus.Of(Named(kept, names, messages), kept, linkSurnames))));
    }

    // The step that names corpora is skipped: its size limit applies to builds only.
    private static CorpusNames Named(ReadText[] read, Dictionary<string, string> names, Messages messages)
    {
        var (named, doubles) = CorpusNames.Of(Name, read.Select((text, number) => (text.Name!, number)));
        foreach (var (text, id, other) in doubles)
            messages.Report(names[text.File], 1, 1, DiagnosticKinds.SameName, $"'{id}' is already used by '{other.Path}'");
        return named;
    }

    /// <returns>Null, with a message, where the file cannot be read.</returns>
    private static InputFile? Input(FileRole role, string file, Messages messages)
    {
        if (TextFile.Read(file, messages) is not { } text)
            return null;
        // The compiler gives a text without the mark that a file may begin with.
        return new InputFile(
            role,
            Path.GetFullPath(file),
            role == FileRole.Text ? Name : "",
            text is ['\uFEFF', .. var rest] ? rest : text,
            Encoding: null
        );
    }

    // The messages of a build, except that a catalog can describe more texts than are exported here.
    private static bool IsTold(Report report) => report.Kind.Severity != Severity.Info && report.Kind != DiagnosticKinds.MissingText;

    private sealed class ArticlesOf(CorpusReader reader) : ArticleList(reader);
}
