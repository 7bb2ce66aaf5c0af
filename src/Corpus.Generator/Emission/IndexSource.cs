using System.Globalization;
using System.Text;
using Corpus.Data;
using Corpus.Generator.Texts;

namespace Corpus.Generator.Emission;

/// <summary>The tables that span articles, and the class that hands all data of a corpus to the library.</summary>
internal sealed class IndexSource
{
    private readonly CorpusModel _corpus;
    private readonly PeopleIndex _people;
    private readonly ShardData[] _shards;
    private readonly List<string>[] _tables;
    private readonly List<string> _names = [];

    public IndexSource(CorpusModel corpus, PeopleIndex people, IEnumerable<ShardData> shards)
    {
        (_corpus, _people, _shards) = (corpus, people, [.. shards]);
        var names = new NamePages();
        _tables =
        [
            Pages(Table.Articles, Articles()),
            Pages(Table.People, People(names)),
            Pages(Table.Cast, people.Cast.Select(person => new RowWriter().Add(person + 1, Layout.CastRow).ToString())),
            Pages(Table.QuotesBySpeaker, QuotesBySpeaker().Select(q => new RowWriter().Add(q.Number, Layout.QuoteBySpeakerRow).ToString())),
            Pages(Table.EventsByDay, EventsByDay()),
            Pages(Table.Names, names.Rows),
        ];
        _names = names.Pages;
    }

    /// <summary>For each table its pages: rows, as they are read.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Tables => _tables;

    /// <summary>The pages of the names of people.</summary>
    public IReadOnlyList<string> Names => _names;

    public string Write(string ns)
    {
        var writer = new SourceWriter($"{_corpus.Name}: the tables that span articles. See ARCHITECTURE.md of Corpus for the layout.", ns);
        using (writer.Block($"static partial class {_corpus.Name}"))
        {
            writer.Line("static partial void Open(ref global::Corpus.Data.CorpusData? data) => data = new Baked();").Line();
            using (writer.Block("private sealed class Baked : global::Corpus.Data.CorpusData"))
            {
                writer
                    .Line($"public override int Format => {Text(Layout.Format)};")
                    .Line($"public override int ArticleCount => {Text(_corpus.Articles.Count)};")
                    .Line($"public override int QuoteCount => {Text(_corpus.Articles.Sum(a => a.Source.Model.Quotations.Count))};")
                    .Line($"public override int EventCount => {Text(_corpus.Articles.Sum(a => a.Source.Model.Events.Count))};")
                    .Line($"public override int PersonCount => {Text(_people.People.Count)};")
                    .Line();
                Switch(writer, "Table(int table, int page) => (table, page)", _tables.SelectMany((pages, table) => pages.Select((_, page) => ($"({Text(table)}, {Text(page)})", $"Pages.{(Table)table}{Text(page)}"))));
                Switch(writer, "Names(int page) => page", _names.Select((_, page) => (Text(page), $"Pages.NameText{Text(page)}")));
                Switch(writer, "Shard(int shard, int part) => (shard, part)", _shards.SelectMany(s => Enum.GetValues(typeof(ShardPart)).Cast<ShardPart>()
                    .Select(part => ($"({Text(s.Shard.Number)}, {Text((int)part)})", $"Shard{ShardSource.Number(s.Shard.Number)}.{part}"))));
            }

            writer.Line();
            using (writer.Block("private static class Pages"))
            {
                for (var table = 0; table < _tables.Length; table++)
                {
                    for (var page = 0; page < _tables[table].Count; page++)
                        ShardSource.Property(writer, $"{(Table)table}{Text(page)}", _tables[table][page]);
                }

                for (var page = 0; page < _names.Count; page++)
                    ShardSource.Property(writer, $"NameText{Text(page)}", _names[page]);
            }
        }

        return writer.ToString();
    }

    private static void Switch(SourceWriter writer, string head, IEnumerable<(string Case, string Value)> cases)
    {
        writer.Line($"public override global::System.ReadOnlySpan<byte> {head} switch").Line("{");
        foreach (var (key, value) in cases)
            writer.Line($"    {key} => {value},");
        writer.Line("    _ => default,").Line("};").Line();
    }

    private IEnumerable<string> Articles()
    {
        var (quotes, events, cast) = (0, 0, 0);
        foreach (var shard in _shards)
        {
            for (var i = 0; i < shard.Shard.Articles.Count; i++)
            {
                var model = shard.Shard.Articles[i].Source.Model;
                yield return new RowWriter()
                    .Add(shard.Shard.Number, Layout.Count)
                    .Add(shard.Headers[i], Layout.Bytes)
                    .Add(quotes, Layout.Global)
                    .Add(events, Layout.Global)
                    .Add(cast, Layout.Global)
                    .ToString();
                quotes += model.Quotations.Count;
                events += model.Events.Count;
                cast += model.Cast.Entities.Count;
            }
        }
    }

    private IEnumerable<string> People(NamePages names)
    {
        var counts = QuotesBySpeaker().GroupBy(q => q.Person).ToDictionary(g => g.Key, g => g.Count());
        var first = 0;
        for (var i = 0; i < _people.People.Count; i++)
        {
            var person = _people.People[i];
            counts.TryGetValue(i, out var count);
            var row = new RowWriter()
                .Add(names.Add(person.Name), Layout.Global)
                .Add((int)person.Kind, Layout.Code)
                .Add(person.Declared ? 1 : 0, Layout.Code)
                .AddOptional(person.Role is null ? null : names.Add(person.Role), Layout.Global)
                .Add(names.Count, Layout.Global)
                .Add(person.Aliases.Count, Layout.Count)
                .Add(first, Layout.Global)
                .Add(count, Layout.Global);
            foreach (var alias in person.Aliases)
                names.Add(alias);
            first += count;
            yield return row.ToString();
        }
    }

    private IEnumerable<(int Person, int Number)> QuotesBySpeaker()
    {
        var (number, cast) = (0, 0);
        var quotes = new List<(int Person, int Number)>();
        foreach (var article in _corpus.Articles)
        {
            foreach (var quote in article.Source.Model.Quotations)
            {
                if (quote.Speaker is { } speaker && _people.Cast[cast + speaker] is >= 0 and var person)
                    quotes.Add((person, number));
                number++;
            }

            cast += article.Source.Model.Cast.Entities.Count;
        }

        return quotes.OrderBy(q => q.Person).ThenBy(q => q.Number);
    }

    private IEnumerable<string> EventsByDay() => _corpus.Articles
        .SelectMany(a => a.Source.Model.Events)
        .Select((e, number) => (e.When, Number: number))
        .OrderBy(e => e.When.First).ThenBy(e => e.When.Last).ThenBy(e => e.Number)
        .Select(e => new RowWriter().Add(e.Number, Layout.EventByDayRow).ToString());

    private static List<string> Pages(Table table, IEnumerable<string> rows)
    {
        var pages = new List<string>();
        var page = new StringBuilder();
        var perPage = Layout.RowsPerPage(Layout.WidthOf(table));
        var count = 0;
        foreach (var row in rows)
        {
            page.Append(row);
            if (++count % perPage == 0)
            {
                pages.Add(page.ToString());
                page.Clear();
            }
        }

        if (page.Length > 0)
            pages.Add(page.ToString());
        return pages;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Names in pages of UTF-8; none is divided between two.</summary>
    private sealed class NamePages
    {
        private readonly List<StringBuilder> _pages = [];
        private int _bytes;

        public List<string> Rows { get; } = [];

        public List<string> Pages => [.. _pages.Select(p => p.ToString())];

        public int Count => Rows.Count;

        public int Add(string name)
        {
            var length = Encoding.UTF8.GetByteCount(name);
            if (_pages.Count == 0 || _bytes + length > Layout.PageBytes)
            {
                _pages.Add(new StringBuilder());
                _bytes = 0;
            }

            Rows.Add(new RowWriter().Add(_pages.Count - 1, Layout.Count).Add(_bytes, Layout.Bytes).Add(length, Layout.Length).ToString());
            _pages[_pages.Count - 1].Append(name).Append('\n');
            _bytes += length + 1;
            return Rows.Count - 1;
        }
    }
}
