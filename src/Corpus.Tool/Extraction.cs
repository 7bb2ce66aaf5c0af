using System.Buffers;
using System.Text.Json;
using Corpus.Generator;
using Corpus.Generator.Texts;

namespace Corpus.Tool;

/// <summary>Prints the data of articles as they come.</summary>
internal sealed class Extraction(CatalogFile catalog, Stream output, Messages messages)
{
    private readonly ArrayBufferWriter<byte> _line = new();

    public void Files(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            if (TextFile.Read(path, messages) is not { } text)
                continue;
            var decoded = Decoder.Decode(text);
            messages.ReportDamage(path, text, decoded.Findings.Select(finding => finding with { Span = decoded.Offsets.ToRaw(finding.Span) }));
            if (decoded.Text is not null)
                Print(Path.GetFileNameWithoutExtension(path), catalog.KeyOf(path), text, decoded, source => source);
        }
    }

    public void Lines(Stream input)
    {
        var lines = new LineReader(input);
        for (var number = 1; lines.Read(out var line); number++)
        {
            if (ArticleLine.Read(line, number, messages) is not { } article)
                continue;
            var key = catalog.Catalog[article.Id] is null ? article.Id + ".txt" : article.Id;
            Print(article.Id, key, article.Text, Decoder.Decode(article.Text), source => source with
            {
                Title = article.Title ?? source.Title,
                Published = article.Published ?? source.Published,
            });
        }
    }

    /// <param name="given">The text as it came.</param>
    /// <param name="declare">Adds what came along with the text.</param>
    private void Print(string id, string key, string given, DecodedText decoded, Func<ArticleSource, ArticleSource> declare)
    {
        var source = declare(catalog.Catalog.SourceOf(key, given, decoded));
        var model = Extractor.Extract(source);
        catalog.Report(key, model, messages);
        _line.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(_line, ArticleJson.Options))
            new ArticleJson(json, given, decoded, model).Write(id, source.Published);
        _line.Write("\n"u8);
        // Whoever waits for this article gets it now, and whole.
        output.Write(_line.WrittenSpan);
        output.Flush();
    }
}
