using System.Globalization;
using Corpus.Data;

namespace Corpus.Generator.Emission;

/// <summary>The tables that span articles, and the class that hands all data of a corpus to the library.</summary>
internal sealed class IndexSource
{
    private const string Bytes = "global::System.ReadOnlySpan<byte>";

    private readonly CorpusModel _corpus;
    private readonly PeopleIndex _people;
    private readonly ShardPlaces[] _shards;
    private readonly IndexEntry[] _entries;
    private readonly NamePages _names = new();

    /// <param name="shards">Those of the corpus, and others.</param>
    /// <param name="entries">Those of the corpus, and others.</param>
    public IndexSource(CorpusModel corpus, PeopleIndex people, IEnumerable<ShardPlaces> shards, IEnumerable<IndexEntry> entries)
    {
        (_corpus, _people, _shards) = (corpus, people, [.. shards.Where(s => s.Corpus == corpus.Name).OrderBy(s => s.Number)]);
        var byPath = new Dictionary<string, IndexEntry>(StringComparer.Ordinal);
        foreach (var entry in entries.Where(e => e.Corpus == corpus.Name))
            byPath[entry.Path] = entry;
        _entries = [.. corpus.Articles.Select(a => byPath[a.Summary.Path])];
        // The names come last, when all are known.
        Tables = [Articles(), People(), Cast(), QuoteTable(), QuotesBySpeaker(), EventsByDay(), _names.Table];
    }

    /// <summary>In the order of IndexTable.</summary>
    public IReadOnlyList<TableWriter> Tables { get; }

    /// <summary>The pages of the names of people.</summary>
    public IReadOnlyList<string> Names => _names.Pages;

    public string Write(string ns)
    {
        var pages = Tables.SelectMany((table, number) => table.Pages().Select((digits, page) => (Table: number, Page: page, Digits: digits))).ToArray();
        var writer = new SourceWriter($"{_corpus.Name}: the tables that span articles. See ARCHITECTURE.md of Corpus for the layout.", ns);
        using (writer.Block($"static partial class {_corpus.Name}"))
        {
            writer.Line("static partial void Open(ref global::Corpus.Data.CorpusData? data) => data = new Baked();").Line();
            using (writer.Block("private sealed class Baked : global::Corpus.Data.CorpusData"))
            {
                writer.Line($"public Baked() : base(global::Corpus.Data.CorpusData.Layout{Text(Layout.Format)}) {{ }}").Line();
                Switch(writer, "int Count(int table) => table", Tables.Select((table, number) => (Text(number), Text(table.Count))));
                Switch(writer, $"{Bytes} Index(int table, int page) => (table, page)", pages.Select(p => ($"({Text(p.Table)}, {Text(p.Page)})", $"Pages.{(IndexTable)p.Table}{Text(p.Page)}")));
                Switch(writer, $"{Bytes} Names(int page) => page", _names.Pages.Select((_, page) => (Text(page), $"Pages.NameText{Text(page)}")));
                foreach (var part in new[] { "Rows", "Strings", "Texts" })
                    Switch(writer, $"{Bytes} {part}(int shard) => shard", _shards.Select(s => (Text(s.Number), $"Shards.{part}{ShardSource.Number(s.Number)}")));
            }

            writer.Line();
            using (writer.Block("private static class Pages"))
            {
                foreach (var page in pages)
                    ShardSource.Property(writer, $"{(IndexTable)page.Table}{Text(page.Page)}", page.Digits);
                for (var page = 0; page < _names.Pages.Count; page++)
                    ShardSource.Property(writer, $"NameText{Text(page)}", _names.Pages[page]);
            }
        }

        return writer.ToString();
    }

    private static void Switch(SourceWriter writer, string head, IEnumerable<(string Case, string Value)> cases)
    {
        writer.Line($"public override {head} switch").Line("{");
        foreach (var (key, value) in cases)
            writer.Line($"    {key} => {value},");
        writer.Line("    _ => default,").Line("};").Line();
    }

    private TableWriter Articles()
    {
        var table = new TableWriter(columns: 15);
        var (article, quotes, events, cast) = (0, 0, 0, 0);
        foreach (var shard in _shards)
        {
            for (var i = 0; i < shard.Count; i++, article++)
            {
                var (id, summary, title, entry) = (_corpus.Articles[article].Id, _corpus.Articles[article].Summary, _entries[article].Title, _entries[article].Entry);
                table.Row(
                    shard.Number, i, quotes, events, cast, entry?.Published?.DayNumber + 1 ?? 0, (int?)entry?.PublishedBasis + 1 ?? 0,
                    _names.AddOptional(id), _names.AddOptional(summary.Path), _names.AddOptional(title), _names.AddOptional(entry?.Outlet),
                    _names.AddOptional(entry?.Byline), _names.AddOptional(entry?.Url), _names.AddOptional(entry?.Language), _names.AddOptional(entry?.Rights));
                quotes += summary.Speakers.Count;
                events += summary.Dates.Count;
                cast += summary.Entities.Count;
            }
        }

        return table;
    }

    private TableWriter People()
    {
        var table = new TableWriter(columns: 8);
        var first = 0;
        foreach (var person in _people.People)
        {
            // Aliases stand one after the other, so they are not shared with other names.
            var firstAlias = _names.Count;
            foreach (var alias in person.Aliases)
                _names.Add(alias);
            table.Row(
                _names.Share(person.Name), (int)person.Kind, person.Declared ? 1 : 0, _names.AddOptional(person.Role), firstAlias, person.Aliases.Count, first, person.Quotes);
            first += person.Quotes;
        }

        return table;
    }

    private TableWriter Cast() => Numbers(_people.Cast.Select(person => person + 1));

    private TableWriter QuoteTable()
    {
        var table = new TableWriter(columns: 4);
        var speaker = 0;
        var speakers = Speakers();
        foreach (var quote in _entries.SelectMany(e => e.Quotes))
            table.Row(quote.Span.Start, quote.Span.Length, quote.KindAndBasis, speakers[speaker++] + 1);
        return table;
    }

    private TableWriter QuotesBySpeaker()
    {
        // A speaker's quotations follow on those of the people before.
        var (next, sum) = (new int[_people.People.Count], 0);
        for (var i = 0; i < next.Length; i++)
            (next[i], sum) = (sum, sum + _people.People[i].Quotes);
        var sorted = new int[sum];
        var speakers = Speakers();
        for (var number = 0; number < speakers.Count; number++)
        {
            if (speakers[number] >= 0)
                sorted[next[speakers[number]]++] = number;
        }

        return Numbers(sorted);
    }

    private TableWriter EventsByDay()
    {
        var dates = _corpus.Articles.SelectMany(a => a.Summary.Dates).ToArray();
        var sorted = Enumerable.Range(0, dates.Length).ToArray();
        Array.Sort(sorted, (a, b) =>
            dates[a].First.CompareTo(dates[b].First) is not 0 and var first ? first : dates[a].Last.CompareTo(dates[b].Last) is not 0 and var last ? last : a.CompareTo(b));
        return Numbers(sorted);
    }

    /// <summary>For each quotation of the corpus the person who speaks, or -1.</summary>
    private List<int> Speakers()
    {
        var speakers = new List<int>();
        var cast = 0;
        foreach (var summary in _corpus.Articles.Select(a => a.Summary))
        {
            foreach (var speaker in summary.Speakers)
                speakers.Add(speaker < 0 ? -1 : _people.Cast[cast + speaker]);
            cast += summary.Entities.Count;
        }

        return speakers;
    }

    private static TableWriter Numbers(IEnumerable<int> numbers)
    {
        var table = new TableWriter(columns: 1);
        foreach (var number in numbers)
            table.Row(number);
        return table;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
