using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Corpus.Export;

/// <summary>Writes articles as JSON and reads them. The articles that are read equal those that were written.</summary>
/// <remarks>The format has a version and a schema, <c>docs/data.schema.json</c> of the repository. Unknown keys are skipped.</remarks>
public static class CorpusJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Returns one document with all articles.</summary>
    /// <param name="articles">The articles.</param>
    /// <returns>A JSON document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    public static string Write(IEnumerable<Article> articles) => Written.ToString((Stream output) => Write(output, articles));

    /// <summary>Writes one document with all articles.</summary>
    /// <param name="output">The stream, which gets UTF-8. Each article is written when it is read, so that the document can be larger than memory.</param>
    /// <param name="articles">The articles.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Stream output, IEnumerable<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(articles);
        // A JSON writer of the whole document would hold it until the end. The frame is therefore written here.
        output.Write(Encoding.UTF8.GetBytes($"{{\"format\":\"{CorpusDocument.Name}\",\"version\":{CorpusDocument.Current},\"articles\":["));
        var isFirst = true;
        using var json = new Utf8JsonWriter(output, Options);
        foreach (var article in articles)
        {
            if (!isFirst)
                output.WriteByte((byte)',');
            isFirst = false;
            Write(json, ToDocument.Of(article));
        }

        output.Write("]}"u8);
    }

    /// <summary>Writes JSON Lines: one article a line, with LF as line end.</summary>
    /// <param name="output">The stream, which gets UTF-8. Each article is written when it is read, so that the output can be larger than memory.</param>
    /// <param name="articles">The articles.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteLines(Stream output, IEnumerable<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(articles);
        using var json = new Utf8JsonWriter(output, Options);
        foreach (var article in articles)
        {
            Write(json, ToDocument.Of(article, CorpusDocument.Current));
            output.WriteByte((byte)'\n');
        }
    }

    /// <summary>Writes a line of JSON Lines.</summary>
    internal static void WriteLine(IBufferWriter<byte> output, ArticleDocument article)
    {
        using (var json = new Utf8JsonWriter(output, Options))
            DocumentWriter.Write(json, article);
        output.Write("\n"u8);
    }

    /// <summary>Reads a document that <see cref="Write(IEnumerable{Article})"/> wrote.</summary>
    /// <param name="json">The document.</param>
    /// <returns>The articles. They belong to no corpus: their entities have no lists of quotations, mentions and events.</returns>
    /// <remarks>Keys that the format does not define are skipped. Everything else must be as the schema says.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">
    /// The document is malformed, has another version, lacks a key, has a duplicate key or a value that the format does not allow, or its parts do not fit together. The message and
    /// <see cref="JsonException.Path"/> say where.
    /// </exception>
    public static IReadOnlyList<Article> Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return DocumentReader.Document(json, CorpusContext.Default);
    }

    /// <summary>Reads JSON Lines that <see cref="WriteLines"/> wrote.</summary>
    /// <param name="input">A stream of UTF-8. It is not closed.</param>
    /// <returns>The articles. Each is read when the result is enumerated to it.</returns>
    /// <remarks>The input can be the lines of several files. Two articles with the same id are therefore not an error, as they are in a document.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> is null.</exception>
    /// <exception cref="JsonException">A line is not an article, for one of the reasons that <see cref="Read"/> has. The message begins with the line number.</exception>
    public static IEnumerable<Article> ReadLines(Stream input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return DocumentReader.Lines(input, CorpusContext.Default);
    }

    private static void Write(Utf8JsonWriter json, ArticleDocument article)
    {
        DocumentWriter.Write(json, article);
        json.Flush();
        json.Reset();
    }
}
