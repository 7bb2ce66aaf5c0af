using System.Globalization;
using Corpus.Data;
using Corpus.Generator.Quotations;

namespace Corpus.Generator.Emission;

/// <summary>The tables that span articles, and the class that hands all data of a corpus to the library.</summary>
internal sealed class IndexSource
{
    private const string Bytes = "global::System.ReadOnlySpan<byte>";

    private readonly CorpusModel _corpus;
    private readonly PeopleIndex _people;
    private readonly Shard[] _shards;
    private readonly (Quotation Quote, int? Speaker)[] _quotes;
    private readonly NamePages _names = new();

    private IndexSource(CorpusModel corpus, PeopleIndex people, IEnumerable<Shard> shards)
    {
        (_corpus, _people, _shards) = (corpus, people, [.. shards]);
        _quotes = [.. Quotes()];
    }

    public static string Write(CorpusModel corpus, PeopleIndex people, IEnumerable<Shard> shards, string ns) => new IndexSource(corpus, people, shards).Write(ns);

    private string Write(string ns)
    {
        // In the order of IndexTable; the names come last, when all are known.
        TableWriter[] tables = [Articles(), People(), Cast(), QuoteTable(), QuotesBySpeaker(), EventsByDay(), _names.Table];
        var pages = tables.SelectMany((table, number) => table.Pages().Select((digits, page) => (Table: number, Page: page, Digits: digits))).ToArray();
        var writer = new SourceWriter($"{_corpus.Name}: the tables that span articles. See ARCHITECTURE.md of Corpus for the layout.", ns);
        using (writer.Block($"static partial class {_corpus.Name}"))
        {
            writer.Line("static partial void Open(ref global::Corpus.Data.CorpusData? data) => data = new Baked();").Line();
            using (writer.Block("private sealed class Baked : global::Corpus.Data.CorpusData"))
            {
                writer.Line($"public Baked() : base({Text(Layout.Format)}) {{ }}").Line();
                Switch(writer, "int Count(int table) => table", tables.Select((table, number) => (Text(number), Text(table.Count))));
                Switch(writer, $"{Bytes} Index(int table, int page) => (table, page)", pages.Select(p => ($"({Text(p.Table)}, {Text(p.Page)})", $"Pages.{(IndexTable)p.Table}{Text(p.Page)}")));
                Switch(writer, $"{Bytes} Names(int page) => page", _names.Pages.Select((_, page) => (Text(page), $"Pages.NameText{Text(page)}")));
                foreach (var part in new[] { "Rows", "Strings", "Texts" })
                    Switch(writer, $"{Bytes} {part}(int shard) => shard", _shards.Select(s => (Text(s.Number), $"Shard{ShardSource.Number(s.Number)}.{part}")));
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

    private IEnumerable<(Quotation, int?)> Quotes()
    {
        var cast = 0;
        foreach (var model in _corpus.Articles.Select(a => a.Source.Model))
        {
            foreach (var quote in model.Quotations)
                yield return (quote, quote.Speaker is { } speaker && _people.Cast[cast + speaker] is >= 0 and var person ? person : null);
            cast += model.Cast.Entities.Count;
        }
    }

    private TableWriter Articles()
    {
        var table = new TableWriter(columns: 15);
        var (quotes, events, cast) = (0, 0, 0);
        foreach (var shard in _shards)
        {
            for (var i = 0; i < shard.Articles.Count; i++)
            {
                var source = shard.Articles[i].Source;
                var (model, entry) = (source.Model, source.Entry);
                table.Row(
                    shard.Number, i, quotes, events, cast, entry?.Published?.DayNumber + 1 ?? 0, (int?)entry?.PublishedBasis + 1 ?? 0,
                    _names.AddOptional(shard.Articles[i].Id), _names.AddOptional(source.Path), _names.AddOptional(model.Title), _names.AddOptional(entry?.Outlet),
                    _names.AddOptional(entry?.Byline), _names.AddOptional(entry?.Url), _names.AddOptional(entry?.Language), _names.AddOptional(entry?.Rights));
                quotes += model.Quotations.Count;
                events += model.Events.Count;
                cast += model.Cast.Entities.Count;
            }
        }

        return table;
    }

    private TableWriter People()
    {
        var table = new TableWriter(columns: 8);
        var counts = new int[_people.People.Count];
        foreach (var speaker in _quotes.Select(q => q.Speaker).OfType<int>())
            counts[speaker]++;
        var first = 0;
        for (var i = 0; i < counts.Length; i++)
        {
            var person = _people.People[i];
            // Aliases stand one after the other, so they are not shared with other names.
            var firstAlias = _names.Count;
            foreach (var alias in person.Aliases)
                _names.Add(alias);
            table.Row(
                _names.Share(person.Name), (int)person.Kind, person.Declared ? 1 : 0, _names.AddOptional(person.Role), firstAlias, person.Aliases.Count, first, counts[i]);
            first += counts[i];
        }

        return table;
    }

    private TableWriter Cast()
    {
        var table = new TableWriter(columns: 1);
        foreach (var person in _people.Cast)
            table.Row(person + 1);
        return table;
    }

    private TableWriter QuoteTable()
    {
        var table = new TableWriter(columns: 4);
        foreach (var (quote, speaker) in _quotes)
            table.Row(quote.Content.Start, quote.Content.Length, (int)quote.Kind | ((int)quote.Basis << QuoteColumn.KindBits), speaker + 1 ?? 0);
        return table;
    }

    private TableWriter QuotesBySpeaker()
    {
        var table = new TableWriter(columns: 1);
        foreach (var (number, _) in _quotes.Select((q, number) => (Number: number, q.Speaker)).Where(q => q.Speaker is not null).OrderBy(q => q.Speaker))
            table.Row(number);
        return table;
    }

    private TableWriter EventsByDay()
    {
        var table = new TableWriter(columns: 1);
        var events = _corpus.Articles.SelectMany(a => a.Source.Model.Events).Select((e, number) => (e.When, Number: number));
        foreach (var (_, number) in events.OrderBy(e => e.When.First).ThenBy(e => e.When.Last))
            table.Row(number);
        return table;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
