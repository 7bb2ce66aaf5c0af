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
    /// <param name="progress">Shows how much of the texts is read, given their files; null or a null result for nothing.</param>
    /// <param name="linkSurnames">Whether a surname alone can mean a person whom other articles name in full.</param>
    /// <returns>Null, after reporting messages, if no text can be read or a catalog, sidecar or table cannot be read.</returns>
    public static ExportedCorpus? Read(
        CorpusFiles files,
        string root,
        Messages messages,
        StageProbe? probe = null,
        bool linkSurnames = true,
        Func<IEnumerable<string>, Progress?>? progress = null
    )
    {
        if (CorpusTexts.Open(files, root, messages, probe) is not { } texts)
            return null;
        var inputs = texts
            .Files.Select(file => (File: file, Input: CorpusTexts.Input(FileRole.Text, file, messages)))
            .Where(file => file.Input is not null)
            .ToList();
        var read = new List<(string File, ReadText Text)>(inputs.Count);
        using (var shown = progress?.Invoke(inputs.Select(input => input.File)))
        {
            var all = OrderedParallel.Map(
                inputs.AsEnumerable().GetEnumerator(),
                input => TextFile.Length(input.File),
                input => (input.File, Text: texts.Read(input.Input!)),
                Environment.ProcessorCount
            );
            foreach (var text in all)
            {
                read.Add(text);
                shown?.Advance(TextFile.Length(text.File), article: true);
            }
        }

        texts.Report(read, messages);
        var kept = read.FindAll(text => text.Text.Text is not null);
        if (kept.Count == 0)
            return null;
        // The step that names corpora is skipped: its size limit applies to builds only.
        var (names, doubles) = CorpusNames.Of(CorpusTexts.Name, kept.Select((text, number) => (text.Text.Name!, number)));
        foreach (var (text, id, other) in doubles)
            CorpusTexts.ReportDouble(kept.First(one => one.Text.Name == text).File, id, other.Path, messages);
        return new ExportedCorpus(
            new CorpusReader(new RowsInMemory(CompiledCorpus.Of(names, [.. kept.Select(text => text.Text)], linkSurnames)))
        );
    }

    private sealed class ArticlesOf(CorpusReader reader) : ArticleList(reader);
}
