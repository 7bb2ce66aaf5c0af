using System.Text.Encodings.Web;
using System.Text.Json;
using Corpus.Extraction;
using Corpus.Extraction.Articles;
using Corpus.Extraction.Catalog;
using Corpus.Extraction.Dates;
using Corpus.Extraction.Events;
using Corpus.Extraction.Facts;
using Corpus.Extraction.Quotations;
using Corpus.Extraction.Texts;

namespace Corpus.Tool;

/// <summary>Writes one article's data: a method for each kind of thing, a line for each key. <c>docs/extract.schema.json</c> says the same.</summary>
/// <param name="given">The text as it came: what all spans written lie in.</param>
/// <param name="decoded">What the extraction read: what all spans of <paramref name="model"/> lie in.</param>
internal sealed class ArticleJson(Utf8JsonWriter json, string given, DecodedText decoded, ArticleModel model)
{
    // A key may be added to a version; another meaning for a key is another version.
    private const int Version = 1;

    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Write(string id)
    {
        json.WriteStartObject();
        // The first key: by it a run that is resumed knows a line.
        json.WriteString("id", id);
        json.WriteNumber("version", Version);
        json.WriteString("title", model.Title);
        json.WriteString("byline", model.Fact(FactKind.Byline)?.Value);
        json.WriteString("outlet", model.Fact(FactKind.Outlet)?.Value);
        json.WriteString("published", model.Published?.ToString());
        json.WriteString("language", model.Fact(FactKind.Language)?.Value);
        Array("facts", model.Facts, fact =>
        {
            json.WriteString("kind", CatalogReader.Word(fact.Kind));
            json.WriteString("basis", CatalogReader.Word(fact.Basis));
            if (fact.Span is { } span)
                Span(span);
            if (fact.Rule is { } rule)
                json.WriteString("rule", rule);
        });
        Array("blocks", model.Blocks, block =>
        {
            Span(block.Span);
            json.WriteString("kind", CatalogReader.Word(block.Kind));
        });
        Array("quotes", model.Quotations, Quote);
        Array("dates", model.Expressions, Date);
        Array("events", model.Events, Event);
        Array("mentions", model.Cast.Mentions, mention =>
        {
            Span(mention.Span);
            json.WriteString("name", model.Cast.Entities[mention.Entity].Name);
            json.WriteString("kind", CatalogReader.Word(model.Cast.Entities[mention.Entity].Kind));
        });
        Array("diagnostics", decoded.Findings.Concat(model.Findings).ToEquatableArray(), finding =>
        {
            json.WriteString("id", finding.Kind.Id);
            json.WriteNumber("start", decoded.Offsets.ToRaw(finding.Span).Start);
            json.WriteString("message", finding.Kind.MessageFor(finding.Detail));
        });
        json.WriteEndObject();
    }

    private void Quote(Quote quote)
    {
        Span(quote.Content);
        json.WriteString("text", Words(quote.Content));
        json.WriteString("kind", CatalogReader.Word(quote.Kind));
        json.WriteString("speaker", quote.Speaker is { } speaker ? model.Cast.Entities[speaker].Name : null);
        Part("mention", quote.Source);
        Part("cue", quote.Cue);
        Part("via", quote.Via);
        Part("addressee", quote.Addressee);
        if (quote.Continues is { } first)
            json.WriteNumber("continues", first);
        if (quote.Parent is { } parent)
            json.WriteNumber("parent", parent);
        json.WriteString("basis", CatalogReader.Word(quote.Basis));
        json.WriteString("rule", quote.Rule);
    }

    private void Date(TemporalExpression date)
    {
        Span(date.Span);
        json.WriteString("text", Words(date.Span));
        json.WriteString("type", date.Type.ToString().ToUpperInvariant());
        json.WriteString("value", date.Value);
        if (date.Modifier != TimexModifier.None)
            json.WriteString("mod", CatalogReader.Word(date.Modifier));
        json.WriteString("anchor", CatalogReader.Word(date.Anchor));
        if (date.AnchorSpan is { } anchor)
        {
            json.WriteStartObject("anchorExpression");
            Span(anchor);
            json.WriteEndObject();
        }

        if (date.Interval is { } when)
            json.WriteString("when", Edtf.Write(when));
        json.WriteString("rule", date.Rule);
    }

    private void Event(DatedEvent happening)
    {
        Span(happening.Clause);
        json.WriteStartObject("sentence");
        Span(happening.Sentence);
        json.WriteEndObject();
        json.WriteString("date", Edtf.Write(happening.When));
        json.WriteStartObject("expression");
        Span(model.Expressions[happening.Expression].Span);
        json.WriteEndObject();
        json.WriteString("basis", CatalogReader.Word(happening.Basis));
        if (happening.Key is { } key)
            json.WriteString("key", key);
        json.WriteStartArray("participants");
        foreach (var participant in happening.Participants)
            json.WriteStringValue(model.Cast.Entities[participant].Name);
        json.WriteEndArray();
    }

    private void Array<T>(string key, EquatableArray<T> items, Action<T> write)
        where T : IEquatable<T>
    {
        json.WriteStartArray(key);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Words that may be missing: null, or the words and where they stand.</summary>
    private void Part(string key, TextSpan? span)
    {
        json.WriteString(key, Words(span));
        if (span is { } place)
            Span(place, key + "Start", key + "End");
    }

    private string? Words(TextSpan? span) => span is { } words ? decoded.Offsets.ToRaw(words).In(given) : null;

    private void Span(TextSpan span, string start = "start", string end = "end")
    {
        var place = decoded.Offsets.ToRaw(span);
        json.WriteNumber(start, place.Start);
        json.WriteNumber(end, place.End);
    }
}
