extern alias library;

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using library::Corpus;
using Corpus.Tool.Export;
using library::Corpus.Export;

namespace Corpus.Tool.Browser;

/// <summary>
/// What the script of the page reads, in the order in which the page lists the articles: an index of all of them, which the page reads when it is opened,
/// and a part for each article, which it reads when the article is looked at.
/// </summary>
internal sealed class BrowserData
{
    // Whatever a page could take for markup, or a script for the end of a line, is escaped. An all-ASCII page takes half the memory in a browser.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.BasicLatin) };

    private readonly ExportedCorpus _corpus;

    // By reference: two people can have the same name and be equal as records.
    private readonly ToDocument _documents;

    public BrowserData(ExportedCorpus corpus)
    {
        _corpus = corpus;
        _documents = new(ReferenceEqualityComparer.Instance) { RepeatsWords = false };
        Articles = [.. corpus.Articles.OrderBy(a => a.Published ?? DateOnly.MaxValue).ThenBy(a => a.Id, StringComparer.Ordinal)];
    }

    public Article[] Articles { get; }

    /// <summary>Writes what the lists, the filters and the timeline show of all articles. Numbers that there are many of stand in columns.</summary>
    public void WriteIndex(Stream output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteNumber("version", CorpusDocument.Current);
        var (starts, lengths, counts, mentions) = (new List<int>(), new List<int>(), new List<int>(), new List<int[]>());
        Column[] columns = [new("speaker"), new("kind"), new("act"), new("basis")];
        var events = new List<(int Article, int Number, DatedEvent Event, int[] People)>();
        json.WriteStartArray("articles");
        foreach (var article in Articles)
        {
            var document = _documents.Convert(article);
            DocumentWriter.Write(json, Head(document));
            counts.Add(article.Quotes.Count);
            foreach (var quote in document.Quotes!)
            {
                starts.Add(quote.Start);
                lengths.Add(quote.End - quote.Start);
                var isTerm = quote.Kind == QuoteKind.Term;
                columns[0].Add(isTerm ? null : quote.Entity ?? (object)(quote.Speaker ?? ""));
                columns[1].Add(Camel(quote.Kind));
                columns[2].Add(quote.Act is { } act ? Camel(act) : null);
                columns[3].Add(isTerm ? null : Camel(quote.Basis));
            }

            mentions.Add([.. document.Mentions!.GroupBy(mention => mention.Entity).SelectMany(named => (int[])[named.Key, named.Count()])]);
            for (var i = 0; i < article.Events.Count; i++)
                events.Add((mentions.Count - 1, i, article.Events[i], document.Events![i].Participants!));
            json.Flush();
        }

        json.WriteEndArray();
        json.WriteStartArray("entities");
        foreach (var entity in _documents.Entities)
            DocumentWriter.Write(json, entity);
        json.WriteEndArray();
        // The line of the file in which each text begins.
        Write(json, "lines", Articles.Select(article => article.GetLocation(0).Line));
        // Two numbers for each whom an article names: who it is, and how many times.
        Write(json, "mentions", mentions);
        json.WriteStartObject("quotes");
        Write(json, "counts", counts);
        Write(json, "starts", starts);
        Write(json, "lengths", lengths);
        foreach (var column in columns)
            column.Write(json);
        json.WriteEndObject();
        WriteEvents(json, [.. events.OrderBy(e => e.Event.When.Start).ThenBy(e => e.Event.When.End)]);
        json.WriteEndObject();
    }

    /// <summary>Writes an article, and three numbers for each mention: where it begins, its length, its entity. An article has far more of them than of anything else.</summary>
    public void WriteArticle(Stream output, Article article)
    {
        using var json = new Utf8JsonWriter(output, Options);
        var document = _documents.Convert(article);
        json.WriteStartArray();
        var events = Array.ConvertAll(document.Events!, e => e with { Sentence = null, Key = null });
        DocumentWriter.Write(json, document with { Mentions = null, Sentences = null, Events = events });
        json.WriteStartArray();
        foreach (var mention in document.Mentions!)
        {
            json.WriteNumberValue(mention.Start);
            json.WriteNumberValue(mention.End - mention.Start);
            json.WriteNumberValue(mention.Entity);
        }

        json.WriteEndArray();
        json.WriteEndArray();
    }

    /// <summary>Writes which words stand in which articles and quotations.</summary>
    public void WriteWords(Stream output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        var index = new WordIndex();
        foreach (var article in Articles)
        {
            index.BeginUnit();
            foreach (var words in new[] { article.Text, article.Title, article.Outlet, article.Byline, article.Path })
                index.Add(words);
            foreach (var quote in article.Quotes)
            {
                index.BeginUnit();
                index.Add(quote.Text);
                index.Add(quote.SpeakerName);
            }
        }

        var pieces = index.Pieces();
        json.WriteStartObject();
        WritePieces("words", pieces.Words);
        WritePieces("units", pieces.Units);
        json.WriteEndObject();

        void WritePieces(string name, IEnumerable<string> pieces)
        {
            json.WriteStartArray(name);
            foreach (var piece in pieces)
            {
                json.WriteStringValue(piece);
                json.Flush();
            }

            json.WriteEndArray();
        }
    }

    private static ArticleDocument Head(ArticleDocument document) =>
        document with
        {
            Rights = null,
            Tags = null,
            Fields = null,
            Text = null,
            Facts = null,
            Blocks = null,
            Sentences = null,
            Mentions = null,
            Quotes = null,
            Expressions = null,
            Events = null,
        };

    /// <summary>Writes all events by day, and what several of them report.</summary>
    private void WriteEvents(Utf8JsonWriter json, (int Article, int Number, DatedEvent Event, int[] People)[] events)
    {
        var numbers = new Dictionary<DatedEvent, int>(ReferenceEqualityComparer.Instance);
        foreach (var e in events)
            numbers.Add(e.Event, numbers.Count);
        json.WriteStartObject("events");
        Write(json, "articles", events.Select(e => e.Article));
        Write(json, "numbers", events.Select(e => e.Number));
        Write(json, "first", events.Select(e => Day(e.Event.When.Start)));
        Write(json, "last", events.Select(e => Day(e.Event.When.End)));
        Write(json, "people", events.Select(e => e.People));
        json.WriteEndObject();
        json.WriteStartArray("happenings");
        var shared = _corpus.Articles.SelectMany(article => article.Events).Happenings().Where(happening => happening.Events.Count > 1);
        foreach (var happening in shared)
        {
            json.WriteStartObject();
            // The one that leads first.
            Write(json, "events", happening.Events.OrderBy(reported => reported != happening.Lead).Select(reported => numbers[reported]));
            json.WriteString("reason", happening.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();

        // As scripts count days.
        static int Day(DateOnly day) => day.DayNumber - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;
    }

    private static string Camel<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<int> numbers)
    {
        json.WritePropertyName(name);
        Write(json, numbers);
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<int[]> lists)
    {
        json.WriteStartArray(name);
        foreach (var list in lists)
            Write(json, list);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, IEnumerable<int> numbers)
    {
        json.WriteStartArray();
        foreach (var number in numbers)
            json.WriteNumberValue(number);
        json.WriteEndArray();
    }

    /// <summary>What each quotation has in one respect: the different values, and for each quotation the number of its value, or -1 for none.</summary>
    private sealed class Column(string name)
    {
        private readonly Dictionary<object, int> _values = [];
        private readonly List<int> _codes = [];

        public void Add(object? value)
        {
            var code = -1;
            if (value is not null && !_values.TryGetValue(value, out code))
                _values.Add(value, code = _values.Count);
            _codes.Add(code);
        }

        public void Write(Utf8JsonWriter json)
        {
            json.WriteStartObject(name);
            json.WriteStartArray("values");
            foreach (var value in _values.Keys)
            {
                if (value is int number)
                    json.WriteNumberValue(number);
                else
                    json.WriteStringValue((string)value);
            }

            json.WriteEndArray();
            BrowserData.Write(json, "codes", _codes);
            json.WriteEndObject();
        }
    }
}
