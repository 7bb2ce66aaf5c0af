using System.Text;
using System.Text.Json;

namespace Corpus.Export;

/// <summary>Articles from documents and lines.</summary>
internal static class DocumentReader
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static IReadOnlyList<Article> Document(string json, CorpusContext context)
    {
        var bytes = Bytes(json);
        Check(bytes, Shape.Corpus);
        var document = JsonSerializer.Deserialize(bytes, context.CorpusDocument)!;
        if (document.Format != CorpusDocument.Name)
            throw DocumentCheck.Wrong(
                bytes,
                Shape.Corpus,
                "$.format",
                $"this is not an exported corpus, which starts with {{\"format\":\"{CorpusDocument.Name}\""
            );
        var articles = new List<Article>(document.Articles!.Length);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var article in document.Articles)
        {
            var path = $"$.articles[{articles.Count}]";
            if (!ids.Add(article.Id!))
                throw DocumentCheck.Wrong(bytes, Shape.Corpus, path + ".id", $"two articles have the id '{article.Id}'");
            articles.Add(Record(bytes, Shape.Corpus, article, path));
        }

        return articles;
    }

    public static IEnumerable<Article> Lines(Stream stream, CorpusContext context)
    {
        using var reader = new StreamReader(stream, Strict, leaveOpen: true);
        for (var number = 1; Next(reader, number) is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
                yield return Line(line, number, context);
        }
    }

    private static Article Line(string line, int number, CorpusContext context)
    {
        try
        {
            var bytes = Bytes(line);
            Check(bytes, Shape.Article);
            return Record(bytes, Shape.Article, JsonSerializer.Deserialize(bytes, context.ArticleDocument)!, "$");
        }
        catch (JsonException error)
        {
            throw new JsonException(
                $"line {number}: {error.Message.Replace("(line 1, ", "(", StringComparison.Ordinal)}",
                error.Path,
                number - 1,
                error.BytePositionInLine,
                error
            );
        }
    }

    private static string? Next(StreamReader reader, int number)
    {
        try
        {
            return reader.ReadLine();
        }
        catch (DecoderFallbackException error)
        {
            throw new JsonException($"line {number} or a line soon after it is not valid UTF-8: {error.Message}", error);
        }
    }

    private static void Check(byte[] json, Shape shape)
    {
        if (DocumentCheck.Version(json) is { } version && version != CorpusDocument.Current)
            throw new JsonException(
                $"this corpus was exported in format version {version}, but this library reads version {CorpusDocument.Current}; use the version of Corpus that wrote it, or a later one",
                "$.version",
                null,
                null
            );
        DocumentCheck.Run(json, shape);
    }

    private static Article Record(byte[] json, Shape shape, ArticleDocument article, string path)
    {
        try
        {
            return ToRecord.Of(article);
        }
        catch (MisfitException misfit)
        {
            throw DocumentCheck.Wrong(json, shape, path + misfit.Path, misfit.Message);
        }
    }

    private static byte[] Bytes(string json)
    {
        // Files of some programs begin with a mark of byte order, and not every reader of files takes it away.
        var text = json.StartsWith('\uFEFF') ? json[1..] : json;
        return Given.IllFormedAt(text) is >= 0 and var at
            ? throw new JsonException($"the JSON is not well-formed UTF-16: unpaired surrogate at position {at}")
            : Strict.GetBytes(text);
    }
}
