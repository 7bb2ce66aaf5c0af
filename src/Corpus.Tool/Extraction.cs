using System.Buffers;
using System.Text.Json;
using Corpus.Extraction.Articles;
using Corpus.Extraction.Blocks;
using Corpus.Extraction.Compilation;

namespace Corpus.Tool;

/// <summary>What is to be said of one part of the input.</summary>
/// <param name="Line">The article's data with a line feed, or empty where there is no article.</param>
/// <param name="Messages">What is wrong with it, as it is to be printed.</param>
/// <param name="HasErrors">Whether the input was at fault.</param>
internal sealed record Answer(ArticleInput Input, ReadOnlyMemory<byte> Line, string Messages, bool HasErrors)
{
    /// <summary>Whether it should have been an article and is none.</summary>
    public bool IsBad => Line.IsEmpty && HasErrors;
}

/// <summary>From an input to its answer; each is for itself, so that many can be under way at once.</summary>
internal sealed class Extraction(CatalogFile catalog)
{
    public Answer Answer(ArticleInput input)
    {
        using var told = new StringWriter();
        var messages = new Messages(told);
        var line = input.Read(catalog, messages) is { } article ? Line(article, messages) : default;
        return new Answer(input, line, told.ToString(), messages.HasErrors);
    }

    private ReadOnlyMemory<byte> Line(GivenArticle article, Messages messages)
    {
        var source = catalog.Catalog.SourceOf(article.Key, article.Text, article.Decoded);
        source = source with { Title = article.Title ?? source.Title, Published = article.Published ?? source.Published };
        var model = Extractor.Extract(source);
        catalog.Report(article.Key, model, messages);
        var line = new ArrayBufferWriter<byte>(article.Text.Length + 256);
        using (var json = new Utf8JsonWriter(line, ArticleJson.Options))
            new ArticleJson(json, article.Text, article.Decoded, model).Write(article.Id, source.Published);
        line.Write("\n"u8);
        return line.WrittenMemory;
    }
}
