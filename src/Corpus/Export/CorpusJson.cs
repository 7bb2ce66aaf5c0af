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
    /// <remarks>Keys that the format does not know are skipped. Everything else has to be as the schema says, and nothing is guessed.</remarks>
    /// <exception cref="JsonException">
    /// The document is malformed, is of another version, lacks a key, has a key twice or a value that the format does not allow, or its parts do not fit together. The message and
    /// <see cref="JsonException.Path"/> tell where.
    /// </exception>
    public static IReadOnlyList<Article> Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return DocumentReader.Document(json, Context);
    }

    /// <summary>The articles of JSON Lines that <see cref="WriteLines"/> wrote, each read when it is asked for.</summary>
    /// <remarks>Lines of several files may follow one another. Two articles of one id are therefore no error here, as they are in a document.</remarks>
    /// <exception cref="JsonException">A line is no article, for one of the reasons that <see cref="Read"/> has. The message begins with the number of the line.</exception>
    public static IEnumerable<Article> ReadLines(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return DocumentReader.Lines(stream, Context);
    }
}
