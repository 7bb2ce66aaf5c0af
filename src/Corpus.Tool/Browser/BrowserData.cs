extern alias library;

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Corpus.Tool.Export;
using library::Corpus.Export;

namespace Corpus.Tool.Browser;

/// <summary>What browser.js reads: the documents of the articles without the words of their parts, and one list of entities for all of them.</summary>
internal static class BrowserData
{
    // Whatever a page could take for markup, or a script for the end of a line, is escaped.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static void Write(Stream output, ExportedCorpus corpus)
    {
        using var json = new Utf8JsonWriter(output, Options);
        // By reference: two people can have the same name and be equal as records.
        var documents = new ToDocument(ReferenceEqualityComparer.Instance) { RepeatsWords = false, Events = corpus.Events };
        json.WriteStartObject();
        json.WriteNumber("version", CorpusDocument.Current);
        json.WriteStartArray("articles");
        foreach (var article in corpus.Articles)
        {
            DocumentWriter.Write(json, documents.Convert(article) with { Mentions = null });
            json.Flush();
        }

        json.WriteEndArray();
        json.WriteStartArray("entities");
        foreach (var entity in documents.Entities)
            DocumentWriter.Write(json, entity);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
