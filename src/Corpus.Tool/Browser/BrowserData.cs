extern alias library;

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using library::Corpus;
using Corpus.Tool.Export;

namespace Corpus.Tool.Browser;

/// <summary>What browser.js reads: the records, the text of each article once, and for all else where it stands in it.</summary>
internal sealed class BrowserData
{
    // Whatever a page could take for markup, or a script for the end of a line, is escaped.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly Utf8JsonWriter _json;
    private readonly List<Entity> _people = [];

    // By reference: two people can have the same name and be equal as records.
    private readonly Dictionary<Entity, int> _numbers = new(ReferenceEqualityComparer.Instance);

    // The position of each quotation and expression in its article.
    private readonly Dictionary<object, int> _positions = new(ReferenceEqualityComparer.Instance);

    private BrowserData(Utf8JsonWriter json) => _json = json;

    public static void Write(Stream output, ExportedCorpus corpus)
    {
        using var json = new Utf8JsonWriter(output, Options);
        var data = new BrowserData(json);
        json.WriteStartObject();
        data.List("articles", corpus.Articles, article =>
        {
            data.Article(article);
            json.Flush();
        });
        data.List("people", data._people, data.Person);
        json.WriteEndObject();
    }

    private void Article(Article article)
    {
        _json.WriteString("id", article.Id);
        _json.WriteString("path", article.Path);
        Optional("title", article.Title);
        Optional("outlet", article.Outlet);
        Optional("byline", article.Byline);
        Optional("published", article.Published is { } day ? Iso(day) : null);
        Optional("publishedBasis", article.PublicationDateSource is { } source ? Word(source) : null);
        Optional("url", article.Url);
        Optional("rights", article.Rights);
        _json.WriteString("text", article.Text);
        _positions.Clear();
        Number(article.Quotes);
        Number(article.Expressions);
        List("facts", article.Facts, fact =>
        {
            _json.WriteString("kind", Word(fact.Kind));
            _json.WriteString("basis", Word(fact.Basis));
            Part("place", fact.Passage);
        });
        List("blocks", article.Blocks, block => Place(block.Span, Word(block.Kind)));
        List("quotes", article.Quotes, Quote);
        List("dates", article.Expressions, Date);
        List("events", article.Events, Event);
    }

    private void Number<T>(ValueList<T> items)
        where T : class
    {
        for (var i = 0; i < items.Count; i++)
            _positions[items[i]] = i;
    }

    private void Quote(Quote quote)
    {
        Place(quote.Span, Word(quote.Kind), quote.Location);
        _json.WriteString("basis", Word(quote.Basis));
        Optional("rule", quote.Rule);
        Optional("speaker", quote.SpeakerName);
        if (quote.Speaker is { } person)
            _json.WriteNumber("person", Number(person));
        Part("source", quote.Source);
        Part("cue", quote.Cue);
        Part("via", quote.Via);
        Part("addressee", quote.Addressee);
        if (quote.Continues is { } first)
            _json.WriteNumber("continues", _positions[first]);
    }

    private void Date(TemporalExpression date)
    {
        Place(date.Passage.Span, Word(date.Type), date.Article.GetLocation(date.Passage.Span.Start));
        _json.WriteString("value", date.Value);
        Optional("when", date.When?.ToString());
        Optional("rule", date.Rule);
        if (date.AnchorExpression is { } anchor)
            _json.WriteNumber("from", _positions[anchor]);
    }

    private void Event(DatedEvent happening)
    {
        Place(happening.Clause.Span, Word(happening.When.Precision), happening.Location);
        _json.WriteString("when", happening.When.ToString());
        _json.WriteString("first", Iso(happening.When.Start));
        _json.WriteString("last", Iso(happening.When.End));
        if (happening.When.IsApproximate)
            _json.WriteBoolean("approximate", true);
        _json.WriteNumber("date", _positions[happening.Expression]);
        _json.WriteString("basis", Word(happening.Basis));
        _json.WriteStartArray("participants");
        foreach (var person in happening.Participants)
            _json.WriteNumberValue(Number(person));
        _json.WriteEndArray();
    }

    private void Person(Entity person)
    {
        _json.WriteString("name", person.Name);
        _json.WriteString("kind", Word(person.Kind));
        Optional("role", person.Role);
        _json.WriteStartArray("aliases");
        foreach (var alias in person.Aliases)
            _json.WriteStringValue(alias);
        _json.WriteEndArray();
    }

    private void Place(TextSpan span, string kind, SourceLocation? location = null)
    {
        _json.WriteNumber("start", span.Start);
        _json.WriteNumber("end", span.End);
        _json.WriteString("kind", kind);
        if (location is not { } place)
            return;
        _json.WriteNumber("line", place.Line);
        _json.WriteNumber("column", place.Column);
    }

    private void Part(string key, Passage? passage)
    {
        if (passage is null)
            return;
        _json.WriteStartArray(key);
        _json.WriteNumberValue(passage.Span.Start);
        _json.WriteNumberValue(passage.Span.End);
        _json.WriteEndArray();
    }

    private void Optional(string key, string? value)
    {
        if (value is not null)
            _json.WriteString(key, value);
    }

    private void List<T>(string key, IEnumerable<T> items, Action<T> write)
    {
        _json.WriteStartArray(key);
        foreach (var item in items)
        {
            _json.WriteStartObject();
            write(item);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private int Number(Entity person)
    {
        if (!_numbers.TryGetValue(person, out var number))
        {
            _numbers.Add(person, number = _people.Count);
            _people.Add(person);
        }

        return number;
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>As words that people read: <c>previous sentence</c>.</summary>
    private static string Word<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) ? (i > 0 ? " " : "") + char.ToLowerInvariant(c) : c.ToString()));
}
