using Corpus.Extraction;
using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Texts;
using Corpus.Tool.Files;

namespace Corpus.Tool;

/// <summary>An article as it came, and what came along with it.</summary>
/// <param name="Key">Its key in the catalog.</param>
/// <param name="Text">What all spans written lie in.</param>
internal sealed record GivenArticle(
    string Id,
    string Key,
    string Text,
    DecodedText Decoded,
    string? Title = null,
    CalendarDate? Published = null
);

/// <summary>A part of the input that may be an article.</summary>
/// <param name="Bytes">How long it is.</param>
internal abstract record ArticleInput(long Bytes)
{
    /// <returns>Null if there is no article, after reporting a message unless the input is blank.</returns>
    public GivenArticle? Read(RunCatalog catalog, Messages messages, StageProbe? probe = null)
    {
        GivenArticle? article = null;
        if (new ExtractionProgress(probe: probe).Run(Stage.Decoding, () => article = Decode(catalog, messages)) is { } fault)
            Report(fault, "", messages);
        return article;
    }

    /// <summary>Reports a fault of this program at the article's place.</summary>
    /// <param name="text">The text that the position of the fault refers to.</param>
    public abstract void Report(Finding fault, string text, Messages messages);

    protected abstract GivenArticle? Decode(RunCatalog catalog, Messages messages);

    /// <summary>Each file, in order.</summary>
    public static IEnumerable<ArticleInput> Files(IEnumerable<string> paths) => paths.Select(path => new TextFileInput(path));

    /// <summary>Each line, in order.</summary>
    public static IEnumerable<ArticleInput> Lines(Stream input)
    {
        var lines = new LineReader(input);
        for (var number = 1; lines.Read(out var line); number++)
            yield return new LineInput(line.ToArray(), number);
    }

    private sealed record TextFileInput(string Path) : ArticleInput(TextFile.Length(Path))
    {
        public override void Report(Finding fault, string text, Messages messages) => messages.Report(Path, text, [fault]);

        protected override GivenArticle? Decode(RunCatalog catalog, Messages messages)
        {
            if (TextFile.Read(Path, messages) is not { } text)
                return null;
            var decoded = Decoder.Decode(text);
            messages.ReportDamage(
                Path,
                text,
                decoded.Findings.Select(finding => finding with { Span = decoded.Offsets.ToRaw(finding.Span) })
            );
            return decoded.Text is null
                ? null
                : new GivenArticle(System.IO.Path.GetFileNameWithoutExtension(Path), catalog.KeyOf(Path), text, decoded);
        }
    }

    private sealed record LineInput(byte[] Line, int Number) : ArticleInput(Line.Length + 1)
    {
        public override void Report(Finding fault, string text, Messages messages) =>
            messages.Report(ArticleLine.Path, Number, 1, fault.Kind, fault.Detail);

        protected override GivenArticle? Decode(RunCatalog catalog, Messages messages)
        {
            if (ArticleLine.Read(Line, Number, messages) is not { } article)
                return null;
            var key = catalog.Catalog[article.Id] is null ? article.Id + ".txt" : article.Id;
            return new GivenArticle(article.Id, key, article.Text, Decoder.Decode(article.Text), article.Title, article.Published);
        }
    }
}
