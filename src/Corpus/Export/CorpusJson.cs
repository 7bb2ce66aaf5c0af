using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Corpus.Export;

/// <summary>
/// Articles as JSON and back: what is read equals what was written. The format has a version and a schema, <c>docs/data.schema.json</c> of the
/// repository; unknown keys are skipped.
/// </summary>
public static class CorpusJson
{
    private static readonly CorpusContext Context = new(new JsonSerializerOptions(CorpusContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>One document that holds all articles.</summary>
    public static string Write(IEnumerable<Article> articles)
    {
        using var document = new MemoryStream();
        Write(document, articles);
        return Encoding.UTF8.GetString(document.GetBuffer(), 0, (int)document.Length);
    }

    /// <summary>One document that holds all articles, as UTF-8. The articles are written one by one, and none is kept: the document may be larger than memory.</summary>
    public static void Write(Stream stream, IEnumerable<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(articles);
        // The serializer flushes to a stream as it goes, which it does not do with a JSON writer: so the frame is written by hand.
        stream.Write(Encoding.UTF8.GetBytes($"{{\"format\":\"{CorpusDocument.Name}\",\"version\":{CorpusDocument.Current},\"articles\":["));
        var isFirst = true;
        foreach (var article in articles)
        {
            if (!isFirst)
                stream.WriteByte((byte)',');
            isFirst = false;
            JsonSerializer.Serialize(stream, ToDocument.Of(article), Context.ArticleDocument);
        }

        stream.Write("]}"u8);
    }

    /// <summary>JSON Lines: an article a line, as UTF-8 with LF, written as they come.</summary>
    public static void WriteLines(Stream stream, IEnumerable<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(articles);
        foreach (var article in articles)
        {
            JsonSerializer.Serialize(stream, ToDocument.Of(article, CorpusDocument.Current), Context.ArticleDocument);
            stream.WriteByte((byte)'\n');
        }
    }

    /// <summary>The articles of a document that <see cref="Write(IEnumerable{Article})"/> wrote. They belong to no corpus: their people know no quotations.</summary>
    /// <exception cref="JsonException">It is no such document, or one of a newer version.</exception>
    public static IReadOnlyList<Article> Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var document = JsonSerializer.Deserialize(json, Context.CorpusDocument);
        if (document is not { Format: CorpusDocument.Name, Version: int version, Articles: { } articles })
            throw new JsonException($"this is no exported corpus: it begins with {{\"format\":\"{CorpusDocument.Name}\",\"version\":{CorpusDocument.Current},\"articles\":[");
        if (version != CorpusDocument.Current)
            throw OtherVersion(version);
        return [.. articles.Select((article, i) => ToRecord.Of(article, $"articles[{i}]"))];
    }

    /// <summary>The articles of JSON Lines that <see cref="WriteLines"/> wrote, each read when it is asked for.</summary>
    /// <exception cref="JsonException">A line is no article.</exception>
    public static IEnumerable<Article> ReadLines(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Lines(stream);

        static IEnumerable<Article> Lines(Stream stream)
        {
            using var reader = new StreamReader(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true), leaveOpen: true);
            for (var number = 1; Line(reader, number) is { } line; number++)
            {
                if (!string.IsNullOrWhiteSpace(line))
                    yield return Read(line, number);
            }
        }

        static string? Line(StreamReader reader, int number)
        {
            try
            {
                return reader.ReadLine();
            }
            catch (DecoderFallbackException error)
            {
                throw new JsonException($"line {number} or one soon after it is no UTF-8: {error.Message}", error);
            }
        }

        static Article Read(string line, int number)
        {
            try
            {
                var article = JsonSerializer.Deserialize(line, Context.ArticleDocument);
                return article?.Version is { } version && version != CorpusDocument.Current ? throw OtherVersion(version) : ToRecord.Of(article, $"line {number}");
            }
            catch (JsonException error) when (error.Path is not null || error.LineNumber is not null)
            {
                throw new JsonException($"line {number}: {error.Message}", error);
            }
        }
    }

    private static JsonException OtherVersion(int version) =>
        new($"this corpus was exported in version {version} of the format, this library reads version {CorpusDocument.Current}");
}
