using Corpus.Extraction.Articles;
using Corpus.Extraction.Catalog;
using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Naming;
using Corpus.Extraction.Texts;

namespace Corpus.Extraction.Compilation;

/// <summary>A text and its declarations: all inputs of its extraction.</summary>
/// <param name="Path">The path relative to the root folder.</param>
/// <param name="Entry">The declarations; null if there are none.</param>
/// <param name="Places">The text in each file that applies to it, in the order in which their values count.</param>
internal sealed record TextInput(
    InputFile File,
    string Path,
    CatalogArticle? Entry,
    DeclaredPeople People,
    EquatableArray<TextPlace> Places
)
{
    public static TextInput Of(InputFile file, Settings settings, CatalogSet catalogs)
    {
        var path = file.NormalizedPath;
        if (settings.Root.Length > 0)
            path = path.StartsWith(settings.Root, StringComparison.Ordinal)
                ? path.Substring(settings.Root.Length)
                : CorpusCatalog.RelativePath(settings.Root, path);
        CatalogFile[] applied = [.. catalogs.For(file)];
        return new TextInput(
            file,
            path,
            CatalogArticle.Merged(applied.Select(catalog => catalog.Catalog[catalog.KeyOf(file)]?.Article)),
            catalogs.CatalogOf(file)?.Catalog.People ?? default,
            applied.Select(catalog => new TextPlace(catalog.File.Path, catalog.KeyOf(file))).ToEquatableArray()
        );
    }
}

/// <summary>A processed text with its reports.</summary>
/// <param name="Text">Null if the text was skipped.</param>
internal sealed record ReadText(TextInput Input, CorpusText? Text, EquatableArray<Report> Reports, EquatableArray<Misfit> Misfits)
{
    // The data that other texts depend on is computed once here, so that later comparisons of equal values are reference comparisons.
    public ArticleName? Name { get; } = Text is null ? null : ArticleName.Of(Text, Input.File.Path);

    public ArticleSummary? Summary { get; } = Text is null ? null : ArticleSummary.Of(Text);

    public IndexEntry? Entry { get; } = Text is null ? null : IndexEntry.Of(Text);

    public static ReadText Read(TextInput input, StageProbe? probe, CancellationToken cancellation)
    {
        var (file, entry) = (input.File, input.Entry);
        if (file.Content is null)
            return Refused(input, new Finding(DiagnosticKinds.UnreadableText, default, "the compiler could not load it"));
        if (!ClassName.IsValid(file.Corpus))
            return Refused(
                input,
                new Finding(DiagnosticKinds.BadCorpusName, default, $"'{file.Corpus}' is not a valid class name for a corpus")
            );
        var progress = new ExtractionProgress(probe, cancellation);
        var decoded = DecodedText.None;
        if (progress.Run(Stage.Decoding, () => decoded = Decoder.Decode(file.Content)) is { } undecoded)
            return Refused(input, undecoded);
        var lines = new LineMap(file.Content);
        if (decoded.Text is not { } text)
            return new ReadText(input, null, Reports(decoded.Findings, OffsetMap.Identity), default);
        if (Limits.Check(text) is { } tooLarge)
            return new ReadText(input, null, Reports([tooLarge], decoded.Offsets), default);
        var model = Extractor.Extract(ArticleSource.Of(file.Content, decoded, entry, input.People), probe, cancellation);
        ReadText? read = null;
        return progress.Run(Stage.Emission, () => read = Of(model)) is { } fault
            ? Of(ArticleModel.Blank(model, model.Findings.Append(fault).ToEquatableArray()))
            : read!;

        ReadText Of(ArticleModel model)
        {
            var reports = Reports(Encoding(file).Concat(decoded.Findings).Concat(model.Findings), decoded.Offsets);
            var written = new CorpusText(
                file.Corpus,
                input.Path,
                text,
                new(LineMap.Starts(file.Content, decoded)),
                entry,
                input.People,
                model
            );
            ShardData.Check(written);
            return new ReadText(input, written, reports, model.Misfits);
        }

        EquatableArray<Report> Reports(IEnumerable<Finding> findings, OffsetMap offsets) =>
            findings.Select(f => Report.Of(f with { Span = offsets.ToRaw(f.Span) }, file.Path, lines)).ToEquatableArray();
    }

    private static Finding[] Encoding(InputFile file) =>
        file.Encoding is not { } name ? []
        : name == Decoder.Windows1252 && Decoder.StandAlone(file.Content!)
            ? [new Finding(DiagnosticKinds.AssumedEncoding, default, "Windows-1252")]
        : [new Finding(DiagnosticKinds.InvalidBytes, default, $"the compiler read the file as {name}")];

    private static ReadText Refused(TextInput input, Finding why) =>
        new(input, null, new([Report.Of(why, input.File.Path, new LineMap(""))]), default);
}
