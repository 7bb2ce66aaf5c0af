using Corpus.Data;

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
        // Each article has an id, a path and a title. Articles share the other strings.
        _names = new NamePages(expected: (3 * corpus.Articles.Count) + tables.Entities.Entities.Count);
        // These two tables add names, so they come before the names.
        var (articles, entities) = (Articles(), Entities());
        var names = _names.Pages;
        Literals = IndexLiterals.Of([
            articles,
            _names.Table.Written(),
            new WrittenTable(names.Count, names),
            entities,
            tables.ArticleEntities,
            QuoteTable(),
            tables.QuotesBySpeaker,
            tables.EventsByDay,
        ]);
    }

    public string Corpus => _corpus.Name;

    /// <summary>The shards of the corpus, by number.</summary>
    public ShardPlaces[] Shards { get; }

    /// <summary>The literals of the index; the first one begins with the addresses of all tables.</summary>
    public IReadOnlyList<string> Literals { get; }

    private WrittenTable Articles()
    {
        var table = new TableWriter<ArticleColumn>();
        var (article, quotes, events, entities) = (0, 0, 0, 0);
        foreach (var shard in Shards)
        {
            for (var i = 0; i < shard.Count; i++, article++)
            {
                var ((id, _, path, summary), given) = (_corpus.Articles[article], _entries[article]);
                var entry = given.Entry;
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
                row[ArticleColumn.OutletOrNone] = _names.AddOptional(given.Fact(FactKind.Outlet)?.Value);
                row[ArticleColumn.BylineOrNone] = _names.AddOptional(given.Fact(FactKind.Byline)?.Value);
                row[ArticleColumn.UrlOrNone] = _names.AddOptional(given.Fact(FactKind.Url)?.Value);
                row[ArticleColumn.LanguageOrNone] = _names.AddOptional(given.Fact(FactKind.Language)?.Value);
                row[ArticleColumn.RightsOrNone] = _names.AddOptional(entry?.Rights);
                quotes += summary.Speakers.Count;
                events += summary.Dates.Count;
                entities += summary.Entities.Count;
            }
        }

        return table.Written();
    }

    private WrittenTable Entities()
    {
        var table = new TableWriter<EntityColumn>();
        var first = 0;
        foreach (var entity in _tables.Entities.Entities)
        {
            // The numbers of aliases are consecutive, so they are not shared with other names.
            var firstAlias = _names.Count;
            foreach (var alias in entity.Aliases)
                _names.Add(alias);
            var row = table.Add();
            row[EntityColumn.Name] = _names.Share(entity.Name);
            row[EntityColumn.Kind] = (int)entity.Kind;
            row[EntityColumn.IsDeclared] = entity.Declared ? 1 : 0;
            row[EntityColumn.RoleOrNone] = _names.AddOptional(entity.Role);
            row[EntityColumn.FirstAlias] = firstAlias;
            row[EntityColumn.AliasCount] = entity.Aliases.Count;
            row[EntityColumn.FirstQuote] = first;
            row[EntityColumn.QuoteCount] = entity.Quotes;
            first += entity.Quotes;
        }

        return table.Written();
    }

    private WrittenTable QuoteTable()
    {
        var table = new TableWriter<QuoteColumn>();
        var number = 0;
        var (speakers, bySurname) = (_tables.Speakers, _tables.BySurname);
        foreach (var entry in _entries.AsSpan())
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

        return table.Written();
    }
}
