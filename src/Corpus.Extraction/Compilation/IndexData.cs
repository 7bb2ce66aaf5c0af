namespace Corpus.Extraction.Compilation;

/// <summary>The tables that span articles, written: the counterpart of <see cref="ShardData"/>.</summary>
internal sealed class IndexData
{
    private readonly CorpusModel _corpus;
    private readonly CorpusTables _tables;
    private readonly EquatableArray<IndexEntry> _entries;
    private readonly NamePages _names;

    /// <param name="shards">The shards of this corpus, in any order; shards of other corpora are ignored.</param>
    /// <param name="entries">The entries of this corpus; entries of other corpora are ignored.</param>
    public IndexData(CorpusTables tables, IEnumerable<ShardPlaces> shards, IEnumerable<CorpusEntries> entries)
    {
        var corpus = tables.Corpus;
        (_corpus, _tables, Shards) = (corpus, tables, [.. shards.Where(s => s.Corpus == corpus.Name).OrderBy(s => s.Number)]);
        _entries = entries.Single(e => e.Corpus == corpus.Name).Entries;
        // Each article has an id, a path and a title; the other strings are shared by many.
        _names = new NamePages(expected: (3 * corpus.Articles.Count) + tables.People.People.Count);
        // The two tables that add names are written before the names are.
        var (articles, people) = (Articles(), People());
        var names = _names.Pages;
        Literals = IndexLiterals.Of([
            articles, _names.Table.Written(), new WrittenTable(names.Count, names), people, tables.Cast, QuoteTable(), tables.QuotesBySpeaker, tables.EventsByDay]);
    }

    public string Corpus => _corpus.Name;

    /// <summary>The shards of the corpus, by number.</summary>
    public ShardPlaces[] Shards { get; }

    /// <summary>The literals of the index; the first one begins with the addresses of all tables.</summary>
    public IReadOnlyList<string> Literals { get; }

    private WrittenTable Articles()
    {
        var table = new TableWriter(columns: 15);
        var (article, quotes, events, cast) = (0, 0, 0, 0);
        foreach (var shard in Shards)
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
}
