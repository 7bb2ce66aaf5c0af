extern alias library;

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using library::Corpus;
using Corpus.Tool.Export;
using library::Corpus.Export;

namespace Corpus.Tool.Browser;

/// <summary>What the script of the page reads: the documents of the articles without the words of their parts, and one list of entities for all of them.</summary>
internal static class BrowserData
{
    // Whatever a page could take for markup, or a script for the end of a line, is escaped.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static void Write(Stream output, ExportedCorpus corpus)
    {
        using var json = new Utf8JsonWriter(output, Options);
        // By reference: two people can have the same name and be equal as records.
        var documents = new ToDocument(ReferenceEqualityComparer.Instance) { RepeatsWords = false };
        json.WriteStartObject();
        json.WriteNumber("version", CorpusDocument.Current);
        json.WriteStartArray("articles");
        var mentions = new List<MentionDocument[]>();
        var places = new Dictionary<DatedEvent, (int Article, int Event)>(ReferenceEqualityComparer.Instance);
        foreach (var article in corpus.Articles)
        {
            var document = documents.Convert(article);
            for (var i = 0; i < article.Events.Count; i++)
                places.Add(article.Events[i], (mentions.Count, i));
            mentions.Add(document.Mentions!);
            DocumentWriter.Write(json, document with { Mentions = null, Sentences = null });
            json.Flush();
        }

        json.WriteEndArray();
        // Three numbers for each: where it begins, its length, its entity. A corpus has far more mentions than anything else.
        json.WriteStartArray("mentions");
        foreach (var ofArticle in mentions)
        {
            json.WriteStartArray();
            foreach (var mention in ofArticle)
            {
                json.WriteNumberValue(mention.Start);
                json.WriteNumberValue(mention.End - mention.Start);
                json.WriteNumberValue(mention.Entity);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
        // The line of the file in which each text begins.
        json.WriteStartArray("lines");
        foreach (var article in corpus.Articles)
            json.WriteNumberValue(article.GetLocation(0).Line);
        json.WriteEndArray();
        WriteHappenings(json, corpus, places);
        json.WriteStartArray("entities");
        foreach (var entity in documents.Entities)
            DocumentWriter.Write(json, entity);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>What several events report: the numbers of their articles and their numbers there, the most precise one first.</summary>
    private static void WriteHappenings(Utf8JsonWriter json, ExportedCorpus corpus, Dictionary<DatedEvent, (int Article, int Event)> places)
    {
        json.WriteStartArray("happenings");
        foreach (
            var happening in corpus
                .Articles.SelectMany(article => article.Events)
                .Happenings()
                .Where(happening => happening.Events.Count > 1)
        )
        {
            json.WriteStartObject();
            json.WriteStartArray("events");
            foreach (var reported in happening.Events.OrderBy(reported => reported != happening.Lead))
            {
                var (article, number) = places[reported];
                json.WriteStartArray();
                json.WriteNumberValue(article);
                json.WriteNumberValue(number);
                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteString("reason", happening.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
