using System.Globalization;
using Corpus.Data;
using Corpus.Generator.Texts;

namespace Corpus.Generator.Emission;

/// <summary>The tables that span articles, and the class that hands all data of a corpus to the library.</summary>
internal sealed class IndexSource
{
    private readonly CorpusModel _corpus;
    private readonly CorpusTables _tables;
    private readonly ShardPlaces[] _shards;
    private readonly EquatableArray<IndexEntry> _entries;
    private readonly NamePages _names;

    /// <param name="shards">Those of the corpus, and others.</param>
    /// <param name="entries">Those of the corpus, and of others.</param>
    public IndexSource(CorpusTables tables, IEnumerable<ShardPlaces> shards, IEnumerable<CorpusEntries> entries)
    {
        var corpus = tables.Corpus;
        (_corpus, _tables, _shards) = (corpus, tables, [.. shards.Where(s => s.Corpus == corpus.Name).OrderBy(s => s.Number)]);
        _entries = entries.Single(e => e.Corpus == corpus.Name).Entries;
        // Of an article its id, path and title, and what many share.
        _names = new NamePages(expected: (3 * corpus.Articles.Count) + tables.People.People.Count);
        // These name what the names are.
        var (articles, people) = (Articles(), People());
        var names = _names.Pages;
        Literals = IndexLiterals.Of([
            articles, _names.Table.Written(), new WrittenTable(names.Count, names), people, tables.Cast, QuoteTable(), tables.QuotesBySpeaker, tables.EventsByDay]);
    }

    /// <summary>What the index is: the first says where everything stands.</summary>
    public IReadOnlyList<string> Literals { get; }

    public SourceWriter Write(string ns)
    {
        var writer = new SourceWriter($"{_corpus.Name}: the tables that span articles. See ARCHITECTURE.md of Corpus for the layout.", ns);
        using (writer.Block($"static partial class {_corpus.Name}"))
        {
            writer.Line($"static {_corpus.Name}() => Reader = new global::Corpus.Data.CorpusReader(new Baked());").Line();
            using (writer.Block("private sealed class Baked : global::Corpus.Data.CorpusData"))
            {
                writer.Line($"public Baked() : base(global::Corpus.Data.CorpusData.Layout{Text(Layout.Format)}) {{ }}").Line();
                writer.Utf8($"public override {ShardSource.Bytes} Head => ", Literals[0]).Line();
                Switch(writer, "Index", Enumerable.Range(1, Literals.Count - 1).Select(i => (i, $"Index{Text(i)}")));
                Switch(writer, "Shard", _shards.Select(s => (s.Number, $"Shards.{ShardSource.Name(s.Number)}")));
                for (var i = 1; i < Literals.Count; i++)
                    writer.Utf8($"private static {ShardSource.Bytes} Index{Text(i)} => ", Literals[i]);
            }
        }

        return writer;
    }

    private static void Switch(SourceWriter writer, string name, IEnumerable<(int Number, string Literal)> cases)
    {
        writer.Line($"public override {ShardSource.Bytes} {name}(int number) => number switch").Line("{");
        foreach (var (number, literal) in cases)
            writer.Line($"    {Text(number)} => {literal},");
        writer.Line("    _ => default,").Line("};").Line();
    }

    private WrittenTable Articles()
    {
        var table = new TableWriter(columns: 15);
        var (article, quotes, events, cast) = (0, 0, 0, 0);
        foreach (var shard in _shards)
        {
            for (var i = 0; i < shard.Count; i++, article++)
            {
                var ((id, _, path, summary), (title, entry, _)) = (_corpus.Articles[article], _entries[article]);
                table.Row(
                    shard.Number, i, quotes, events, cast, entry?.Published?.DayNumber + 1 ?? 0, (int?)entry?.PublishedBasis + 1 ?? 0,
                    _names.AddOptional(id), _names.AddOptional(path), _names.AddOptional(title), _names.AddOptional(entry?.Outlet),
                    _names.AddOptional(entry?.Byline), _names.AddOptional(entry?.Url), _names.AddOptional(entry?.Language), _names.AddOptional(entry?.Rights));
                quotes += summary.Speakers.Count;
                events += summary.Dates.Count;
                cast += summary.Entities.Count;
            }
        }

        return table.Written();
    }

    private WrittenTable People()
    {
        var table = new TableWriter(columns: 8);
        var first = 0;
        foreach (var person in _tables.People.People)
        {
            // Aliases stand one after the other, so they are not shared with other names.
            var firstAlias = _names.Count;
            foreach (var alias in person.Aliases)
                _names.Add(alias);
            table.Row(
                _names.Share(person.Name), (int)person.Kind, person.Declared ? 1 : 0, _names.AddOptional(person.Role), firstAlias, person.Aliases.Count, first, person.Quotes);
            first += person.Quotes;
        }

        return table.Written();
    }

    private WrittenTable QuoteTable()
    {
        var table = new TableWriter(columns: 4);
        var speaker = 0;
        var speakers = _tables.Speakers.AsSpan();
        foreach (var entry in _entries.AsSpan())
        {
            var (rows, at) = (new int[4 * entry.Quotes.Count], 0);
            foreach (var quote in entry.Quotes.AsSpan())
                (rows[at++], rows[at++], rows[at++], rows[at++]) = (quote.Span.Start, quote.Span.Length, quote.KindAndBasis, speakers[speaker++] + 1);
            table.Rows(rows);
        }

        return table.Written();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
