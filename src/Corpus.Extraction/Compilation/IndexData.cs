using Corpus.Data;

namespace Corpus.Extraction.Compilation;

/// <summary>The tables that span articles, written: the counterpart of <see cref="ShardData"/>.</summary>
internal sealed class IndexData
{
    private readonly CorpusModel _corpus;
    private readonly CorpusTables _tables;
    private readonly IReadOnlyList<IndexEntry> _entries;
    private readonly Action<IndexTable, string> _write;
    private readonly NamePages _names;

    /// <param name="shards">The shards of this corpus, in any order; shards of other corpora are ignored.</param>
    /// <param name="entries">The entries of this corpus; entries of other corpora are ignored.</param>
    public IndexData(CorpusTables tables, IEnumerable<ShardPlaces> shards, IEnumerable<CorpusEntries> entries)
        : this(tables, shards, entries, new PageList()) { }

    /// <param name="write">Takes the pages of the tables, those of a table in their order.</param>
    public IndexData(
        CorpusTables tables,
        IEnumerable<ShardPlaces> shards,
        IEnumerable<CorpusEntries> entries,
        Action<IndexTable, string> write
    )
    {
        var corpus = tables.Corpus;
        (_corpus, _tables, Shards) = (corpus, tables, [.. shards.Where(s => s.Corpus == corpus.Name).OrderBy(s => s.Number)]);
        (_entries, _write) = (entries.Single(e => e.Corpus == corpus.Name).Entries, write);
        var places = Table<NameColumn>(IndexTable.Names);
        _names = new NamePages(places, page => write(IndexTable.NameText, page));
        // In the order of IndexTable, but for the names: the tables that add names come before them.
        var (articles, entities) = (Articles(), Entities());
        Rows =
        [
            articles,
            places.End(),
            _names.End(),
            entities,
            Written(IndexTable.ArticleEntities, tables.ArticleEntities),
            QuoteTable(),
            Written(IndexTable.QuotesBySpeaker, tables.QuotesBySpeaker),
            Written(IndexTable.EventsByDay, tables.EventsByDay),
        ];
    }

    private IndexData(CorpusTables tables, IEnumerable<ShardPlaces> shards, IEnumerable<CorpusEntries> entries, PageList pages)
        : this(tables, shards, entries, pages.Add) =>
        Literals = IndexLiterals.Of([.. Rows.Select((rows, table) => new WrittenTable(rows, pages[table]))]);

    public string Corpus => _corpus.Name;

    /// <summary>The shards of the corpus, by number.</summary>
    public ShardPlaces[] Shards { get; }

    /// <summary>The number of rows of each table, in the order of IndexTable.</summary>
    public IReadOnlyList<int> Rows { get; }

    /// <summary>The literals of the index; the first one begins with the addresses of all tables. Empty if the pages were written elsewhere.</summary>
    public IReadOnlyList<string> Literals { get; } = [];

    private int Articles()
    {
        var table = Table<ArticleColumn>(IndexTable.Articles);
        var (quotes, events, entities) = (0, 0, 0);
        using var articles = _corpus.Articles.Zip(_entries, (article, entry) => (article, entry)).GetEnumerator();
        foreach (var shard in Shards)
        {
            for (var i = 0; i < shard.Count && articles.MoveNext(); i++)
            {
                var ((id, _, path, summary), given) = articles.Current;
                var row = table.Add();
                row[ArticleColumn.Shard] = shard.Number;
                row[ArticleColumn.PlaceInShard] = i;
                row[ArticleColumn.FirstQuote] = quotes;
                row[ArticleColumn.FirstEvent] = events;
                row[ArticleColumn.FirstEntity] = entities;
                row[ArticleColumn.PublishedOrNone] = summary.Published?.DayNumber + 1 ?? 0;
                row[ArticleColumn.PublicationDateSourceOrNone] = (int?)given.PublicationDateSource + 1 ?? 0;
                row[ArticleColumn.IdOrNone] = _names.AddOptional(id);
                row[ArticleColumn.PathOrNone] = _names.AddOptional(path);
                row[ArticleColumn.TitleOrNone] = _names.AddOptional(given.Fact(FactKind.Title)?.Value);
                row[ArticleColumn.OutletOrNone] = _names.ShareOptional(given.Fact(FactKind.Outlet)?.Value);
                row[ArticleColumn.BylineOrNone] = _names.ShareOptional(given.Fact(FactKind.Byline)?.Value);
                row[ArticleColumn.UrlOrNone] = _names.AddOptional(given.Fact(FactKind.Url)?.Value);
                row[ArticleColumn.LanguageOrNone] = _names.ShareOptional(given.Fact(FactKind.Language)?.Value);
                row[ArticleColumn.RightsOrNone] = _names.ShareOptional(given.Rights);
                quotes += summary.Speakers.Count;
                events += summary.Dates.Count;
                entities += summary.Entities.Count;
            }
        }

        return table.End();
    }

    private int Entities()
    {
        var table = Table<EntityColumn>(IndexTable.Entities);
        var first = 0;
        foreach (var entity in _tables.Entities.Entities)
        {
            // The numbers of aliases are consecutive, so they are not shared with other names.
            var firstAlias = _names.Count;
            foreach (var alias in entity.Aliases)
                _names.Add(alias);
            var row = table.Add();
            row[EntityColumn.Name] = _names.Add(entity.Name);
            row[EntityColumn.Kind] = (int)entity.Kind;
            row[EntityColumn.IsDeclared] = entity.Declared ? 1 : 0;
            row[EntityColumn.RoleOrNone] = _names.ShareOptional(entity.Role);
            row[EntityColumn.FirstAlias] = firstAlias;
            row[EntityColumn.AliasCount] = entity.Aliases.Count;
            row[EntityColumn.FirstQuote] = first;
            row[EntityColumn.QuoteCount] = entity.Quotes;
            first += entity.Quotes;
        }

        return table.End();
    }

    private int QuoteTable()
    {
        var table = Table<QuoteColumn>(IndexTable.Quotes);
        var number = 0;
        var (speakers, bySurname) = (_tables.Speakers, _tables.BySurname);
        foreach (var entry in _entries)
        {
            foreach (var quote in entry.Quotes.AsSpan())
            {
                var row = table.Add();
                row[QuoteColumn.Start] = quote.Span.Start;
                row[QuoteColumn.Length] = quote.Span.Length;
                row[QuoteColumn.KindAndBasis] = bySurname[number] ? quote.With(AttributionBasis.Surname).KindAndBasis : quote.KindAndBasis;
                row[QuoteColumn.SpeakerOrNone] = speakers[number++] + 1;
            }
        }

        return table.End();
    }

    private TableWriter<TColumn> Table<TColumn>(IndexTable table)
        where TColumn : struct, Enum => new(page => _write(table, page));

    private int Written(IndexTable table, WrittenTable written)
    {
        foreach (var page in written.Pages)
            _write(table, page);
        return written.Count;
    }

    /// <summary>The pages of all tables, kept for literals.</summary>
    private sealed class PageList
    {
        private readonly List<string>[] _pages = [.. Enumerable.Range(0, Layout.IndexTables).Select(_ => new List<string>())];

        public EquatableArray<string> this[int table] => _pages[table].ToEquatableArray();

        public void Add(IndexTable table, string page) => _pages[(int)table].Add(page);
    }
}
