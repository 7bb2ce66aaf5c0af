extern alias library;

using System.Buffers;
using Corpus.Extraction.Articles;
using Corpus.Extraction.Catalog;
using Corpus.Extraction.Diagnostics;
using library::Corpus.Export;

namespace Corpus.Tool;

/// <summary>The output for one part of the input.</summary>
/// <param name="Line">The article's data with a line feed, or empty if there is no article.</param>
/// <param name="Messages">The messages about it.</param>
internal sealed record Answer(ArticleInput Input, ReadOnlyMemory<byte> Line, MessageList Messages)
{
    /// <summary>Whether it should have been an article and is none.</summary>
    public bool IsBad => Line.IsEmpty && Messages.HasErrors;
}

/// <summary>From an input to its answer; each is for itself, so that many can be under way at once.</summary>
/// <param name="probe">Null outside of tests.</param>
internal sealed class Extraction(RunCatalog catalog, StageProbe? probe = null)
{
    public Answer Answer(ArticleInput input)
    {
        var messages = new MessageList();
        var line = input.Read(catalog, messages, probe) is { } article ? Line(input, article, messages) : default;
        return new Answer(input, line, messages);
    }

    private ReadOnlyMemory<byte> Line(ArticleInput input, GivenArticle article, Messages messages)
    {
        var source = catalog.Catalog.SourceOf(article.Key, article.Text, article.Decoded);
        source = source with { Title = article.Title ?? source.Title, Published = article.Published ?? source.Published };
        var model = Extractor.Extract(source, probe: probe);
        catalog.Report(article.Key, model, messages);
        foreach (var fault in model.Findings.Where(finding => finding.Kind == DiagnosticKinds.TextFault))
            input.Report(fault with { Span = article.Decoded.Offsets.ToRaw(fault.Span) }, article.Text, messages);
        ReadOnlyMemory<byte> line = default;
        if (new ExtractionProgress(probe: probe).Run(Stage.Output, () => line = Written(article, source, model)) is not { } unwritten)
            return line;
        input.Report(unwritten, article.Text, messages);
        // A line all the same: each article has one, which a run that is resumed counts on.
        return Written(article, source, ArticleModel.Blank(model, new([unwritten])));
    }

    private ReadOnlyMemory<byte> Written(GivenArticle article, ArticleSource source, ArticleModel model)
    {
        var line = new ArrayBufferWriter<byte>((article.Text.Length * 5 / 2) + 256);
        CorpusJson.WriteLine(line, ArticleJson.Of(article, source, catalog.Catalog[article.Key]?.Article, model));
        return line.WrittenMemory;
    }
}
