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
    private readonly ShardPlaces[] _shards;
    private readonly List<string>[] _tables;
    private readonly List<string> _names;

    private IndexSource(CorpusModel corpus, PeopleIndex people, IEnumerable<ShardPlaces> shards)
    {
        (_corpus, _people, _shards) = (corpus, people, [.. shards.OrderBy(s => s.Number)]);
        var names = new NamePages();
        _tables =
        [
            Pages(Table.Articles, Articles()),
            Pages(Table.People, People(names)),
            Pages(Table.Cast, Cast()),
            Pages(Table.QuotesBySpeaker, QuotesBySpeaker()),
            Pages(Table.EventsByDay, EventsByDay()),
            Pages(Table.Names, names.Rows),
        ];
        _names = names.Pages;
    }

    public static string Write(CorpusModel corpus, PeopleIndex people, IEnumerable<ShardPlaces> shards, string ns) => new IndexSource(corpus, people, shards).Write(ns);

    private string Write(string ns)
    {
        var writer = new SourceWriter($"{_corpus.Name}: the tables that span articles. See ARCHITECTURE.md of Corpus for the layout.", ns);
        using (writer.Block($"static partial class {_corpus.Name}"))
        {
            writer.Line("static partial void Open(ref global::Corpus.Data.CorpusData? data) => data = new Baked();").Line();
            using (writer.Block("private sealed class Baked : global::Corpus.Data.CorpusData"))
            {
                writer
                    .Line($"public override int Format => global::Corpus.Data.CorpusData.Layout{Text(Layout.Format)};")
                    .Line($"public override int ArticleCount => {Text(_corpus.Articles.Count)};")
                    .Line($"public override int QuoteCount => {Text(_corpus.Articles.Sum(a => a.Summary.Speakers.Count))};")
                    .Line($"public override int EventCount => {Text(_corpus.Articles.Sum(a => a.Summary.Dates.Count))};")
                    .Line($"public override int PersonCount => {Text(_people.People.Count)};")
                    .Line();
                Switch(writer, "Table(int table, int page) => (table, page)", _tables.SelectMany((pages, table) => pages.Select((_, page) => ($"({Text(table)}, {Text(page)})", $"Pages.{(Table)table}{Text(page)}"))));
                Switch(writer, "Names(int page) => page", _names.Select((_, page) => (Text(page), $"Pages.NameText{Text(page)}")));
                Switch(writer, "Shard(int shard, int part) => (shard, part)", _shards.SelectMany(s => Enum.GetValues(typeof(ShardPart)).Cast<ShardPart>()
                    .Select(part => ($"({Text(s.Number)}, {Text((int)part)})", $"Shard{ShardSource.Number(s.Number)}.{part}"))));
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

    private RowWriter Articles()
    {
        var rows = new RowWriter();
        var (article, quotes, events, cast) = (0, 0, 0, 0);
        foreach (var shard in _shards)
        {
            foreach (var header in shard.Headers)
            {
                rows.Add(shard.Number, Layout.Count).Add(header, Layout.Bytes).Add(quotes, Layout.Global).Add(events, Layout.Global).Add(cast, Layout.Global);
                var summary = _corpus.Articles[article++].Summary;
                quotes += summary.Speakers.Count;
                events += summary.Dates.Count;
                cast += summary.Entities.Count;
            }
        }

        return rows;
    }

    private RowWriter People(NamePages names)
    {
        var rows = new RowWriter();
        var first = 0;
        foreach (var person in _people.People)
        {
            rows.Add(names.Add(person.Name), Layout.Global)
                .Add((int)person.Kind, Layout.Code)
                .Add(person.Declared ? 1 : 0, Layout.Code)
                .AddOptional(person.Role is null ? null : names.Add(person.Role), Layout.Global)
                .Add(names.Count, Layout.Global)
                .Add(person.Aliases.Count, Layout.Count)
                .Add(first, Layout.Global)
                .Add(person.Quotes, Layout.Global);
            foreach (var alias in person.Aliases)
                names.Add(alias);
            first += person.Quotes;
        }

        return rows;
    }

    private RowWriter Cast()
    {
        var rows = new RowWriter();
        foreach (var person in _people.Cast)
            rows.Add(person + 1, Layout.CastRow);
        return rows;
    }

    private RowWriter QuotesBySpeaker()
    {
        // A speaker's quotations follow on those of the people before.
        var (next, sum) = (new int[_people.People.Count], 0);
        for (var i = 0; i < next.Length; i++)
            (next[i], sum) = (sum, sum + _people.People[i].Quotes);
        var sorted = new int[sum];
        var (number, cast) = (0, 0);
        foreach (var article in _corpus.Articles)
        {
            foreach (var speaker in article.Summary.Speakers)
            {
                if (speaker >= 0 && _people.Cast[cast + speaker] is >= 0 and var person)
                    sorted[next[person]++] = number;
                number++;
            }

            cast += article.Summary.Entities.Count;
        }

        return Numbers(sorted, Layout.QuoteBySpeakerRow);
    }

    private RowWriter EventsByDay()
    {
        var dates = _corpus.Articles.SelectMany(a => a.Summary.Dates).ToArray();
        var sorted = Enumerable.Range(0, dates.Length).ToArray();
        Array.Sort(sorted, (a, b) =>
            dates[a].First.CompareTo(dates[b].First) is not 0 and var first ? first : dates[a].Last.CompareTo(dates[b].Last) is not 0 and var last ? last : a.CompareTo(b));
        return Numbers(sorted, Layout.EventByDayRow);
    }

    private static RowWriter Numbers(int[] numbers, int width)
    {
        var rows = new RowWriter();
        foreach (var number in numbers)
            rows.Add(number, width);
        return rows;
    }

    private static List<string> Pages(Table table, RowWriter rows)
    {
        var width = Layout.WidthOf(table);
        var size = width * Layout.RowsPerPage(width);
        var pages = new List<string>();
        for (var from = 0; from < rows.Length; from += size)
            pages.Add(rows.ToString(from, Math.Min(size, rows.Length - from)));
        return pages;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Names in pages of UTF-8; none is divided between two.</summary>
    private sealed class NamePages
    {
        private readonly List<StringBuilder> _pages = [];
        private int _bytes;

        public RowWriter Rows { get; } = new();

        public List<string> Pages => [.. _pages.Select(p => p.ToString())];

        public int Count { get; private set; }

        public int Add(string name)
        {
            var length = Encoding.UTF8.GetByteCount(name);
            if (_pages.Count == 0 || _bytes + length > Layout.PageBytes)
            {
                _pages.Add(new StringBuilder());
                _bytes = 0;
            }

            Rows.Add(_pages.Count - 1, Layout.Count).Add(_bytes, Layout.Bytes).Add(length, Layout.Length);
            _pages[_pages.Count - 1].Append(name).Append('\n');
            _bytes += length + 1;
            return Count++;
        }
    }
}
