using System.ComponentModel;
using System.Reflection.Metadata;

namespace Corpus.Data;

/// <summary>
/// Creates the records of a corpus from its data when they are first used. Those of compiled data are kept; those of a file are kept as long as anything refers to them. The reader reads numbers
/// at known offsets and decodes UTF-8; it does not parse.
/// </summary>
/// <remarks>
/// <para>This type is for generated code. It is exempt from semantic versioning: any version of the package can change it.</para>
/// <para>A reader can be used from several threads. All threads see the same records.</para>
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CorpusReader
{
    private readonly CorpusData _data;

    // Null for compiled data.
    private readonly ReadGate? _gate;
    private readonly LiveRecords<Article>? _liveArticles;
    private readonly LiveRecords<Entity>? _liveEntities;
    private readonly LiveRecords<Shard>? _liveShards;

    // The lists to fill again; null where the data cannot be replaced.
    private readonly List<IReloaded>? _lists;
    private volatile Known _known;
    private EntityList? _entityList;
    private QuoteList? _quoteList;
    private EventList? _eventList;

    /// <summary>Initializes a new instance of the <see cref="CorpusReader"/> class.</summary>
    /// <param name="data">The data that the generator wrote.</param>
    /// <exception cref="ArgumentNullException"><paramref name="data"/> is null.</exception>
    /// <exception cref="InvalidOperationException">This version of the library does not read the layout of the data.</exception>
    public CorpusReader(CorpusData data)
        : this(data, MetadataUpdater.IsSupported) { }

    // Whether the runtime can replace data that are compiled: usually only under a development tool.
    internal CorpusReader(CorpusData data, bool isReplaceable)
    {
        ArgumentNullException.ThrowIfNull(data);
        _data = data.Format == Layout.Format ? data : throw Unreadable(data);
        _gate = data.Gate;
        _known = new Known(data.Head, isKept: _gate is null);
        if (_gate is null && isReplaceable)
        {
            _lists = [];
            HotReload.Track(this);
        }

        if (_gate is not null)
        {
            _liveArticles = new LiveRecords<Article>(number => new Article(this, number));
            _liveEntities = new LiveRecords<Entity>(number => new Entity(this, number));
            _liveShards = new LiveRecords<Shard>(number => new Shard(_data, number));
        }
    }

    /// <summary>Remembers a list over data that can be replaced. The list lives as long as the reader.</summary>
    internal void Keep(IReloaded list)
    {
        if (_lists is null)
            return;
        lock (_lists)
        {
            _lists.Add(list);
            // What it was made of may have been replaced meanwhile.
            list.Reload();
        }
    }

    /// <summary>
    /// Forgets all that was read, because the data were replaced. Other threads go on reading: what they read at this moment can be old, mixed, or fail, but it is stored only among what is forgotten,
    /// because a method takes what is known before it reads data.
    /// </summary>
    internal void Reload()
    {
        lock (_lists!)
        {
            _known = new Known(_data.Head, isKept: true);
            foreach (var list in _lists)
                list.Reload();
        }
    }

    /// <summary>Gets all entities of the corpus.</summary>
    public EntityList Entities => _entityList ?? LazyInit.Publish(ref _entityList, new EntityList(this));

    /// <summary>Gets all quotations of the corpus, in the order of the articles and their texts.</summary>
    public QuoteList Quotes => _quoteList ?? LazyInit.Publish(ref _quoteList, new QuoteList(this));

    /// <summary>Gets all dated events of the corpus, in the order of their dates.</summary>
    public EventList Events => _eventList ?? LazyInit.Publish(ref _eventList, new EventList(this));

    internal int ArticleCount => _known.ArticleCount;

    internal int EntityCount => _known.EntityCount;

    internal int QuoteCount => _known.QuoteCount;

    internal int EventCount => _known.EventCount;

    /// <summary>Gets the articles of compiled data by number. Elements of this array and of the three below are null until they are first used. For a file, the arrays are null.</summary>
    internal Article?[]? ArticleRecords => _known.Articles;

    internal Entity?[]? EntityRecords => _known.Entities;

    internal Quote?[]? QuoteRecords
    {
        get
        {
            var known = _known;
            return known.Quotes ?? (_gate is null ? LazyInit.Publish(ref known.Quotes, new Quote?[known.QuoteCount]) : null);
        }
    }

    /// <summary>Gets the events by their position in the order of their dates.</summary>
    internal DatedEvent?[]? EventRecords
    {
        get
        {
            var known = _known;
            return known.Events ?? (_gate is null ? LazyInit.Publish(ref known.Events, new DatedEvent?[known.EventCount]) : null);
        }
    }

    // The code that creates a record is out of line, so that the access to an existing record can be inlined.
    internal Article Article(int number) => ArticleRecords?[number] ?? MakeArticle(number);

    internal Entity Entity(int number) => EntityRecords?[number] ?? MakeEntity(number);

    internal Quote Quote(int number) => QuoteRecords?[number] ?? ReadQuotes(number, 1);

    /// <summary>Returns the next quotation. In a file, the first one of each article but that of the list reads the others of its article.</summary>
    internal Quote QuoteAfter(Quote? before, int number, int count)
    {
        if (_gate is null || before is null)
            return QuoteRecords?[number] ?? ReadQuotes(number, count);
        var quotes = before.Article.Quotes;
        var position = number - before.FirstNumber;
        return position < quotes.Count
            ? quotes[position]
            : ArticleThatHolds(number, ArticleColumn.FirstQuote, out position, from: before.Article.Number).Quotes[position];
    }

    /// <summary>Reads a quotation and returns it; of compiled data also the next ones, at most <paramref name="count"/> in all and only those on its page.</summary>
    internal Quote ReadQuotes(int first, int count)
    {
        if (QuoteRecords is not { } quotes)
            return ReadQuoteIn(ArticleThatHolds(first, ArticleColumn.FirstQuote, out var position), position);
        var table = Page(IndexTable.Quotes, first);
        var data = Literal(table.Literal);
        var end = Math.Min(first + count, Math.Min((first | ((1 << Layout.PageRowBits) - 1)) + 1, quotes.Length));
        Span<int> row = stackalloc int[(int)QuoteColumn.SpeakerOrNone + 1];
        // One lock costs less than an atomic exchange for each of many quotations.
        lock (quotes)
        {
            for (var number = first; number < end; number++)
                quotes[number] ??= ReadQuote(table, data, number, row, article: null);
        }

        return quotes[first]!;
    }

    internal DatedEvent EventByDay(int position)
    {
        var events = EventRecords;
        if (events?[position] is { } known)
            return known;
        var article = ArticleThatHolds(
            Read(IndexTable.EventsByDay, position, (int)NumberColumn.Number),
            ArticleColumn.FirstEvent,
            out var number
        );
        return events is null ? article.Events[number] : LazyInit.Publish(ref events[position], article.Events[number]);
    }

    /// <summary>Returns the quotations of an article.</summary>
    internal Quote[] QuotesOf(Article article)
    {
        if (_gate is not null)
            return ReadQuotesOf(article, 0, article.QuotesRead.Length);
        var first = Read(ArticleColumn.FirstQuote, article.Number);
        var quotes = new Quote[QuoteCountOf(article.Number)];
        for (var i = 0; i < quotes.Length; i++)
            quotes[i] = Quote(first + i);
        return quotes;
    }

    internal int QuoteCountOf(int article)
    {
        var next = article + 1 < ArticleCount ? Read(ArticleColumn.FirstQuote, article + 1) : QuoteCount;
        return next - Read(ArticleColumn.FirstQuote, article);
    }

    internal DateOnly? PublishedDay(int article) =>
        Read(ArticleColumn.PublishedOrNone, article) is > 0 and var day ? DateOnly.FromDayNumber(day - 1) : null;

    /// <summary>Returns the article that contains a quotation.</summary>
    internal Article ArticleOfQuote(int number) => ArticleThatHolds(number, ArticleColumn.FirstQuote, out _);

    internal IReadOnlyList<Quote> QuotesBy(int entity)
    {
        var (first, article) = (Read(EntityColumn.FirstQuote, entity), 0);
        var quotes = new Quote[Read(EntityColumn.QuoteCount, entity)];
        for (var i = 0; i < quotes.Length; i++)
            quotes[i] = QuoteFrom(ref article, Read(IndexTable.QuotesBySpeaker, first + i, (int)NumberColumn.Number));
        return quotes;
    }

    /// <summary>Returns the quotations of all entities with a name or alias, in the order of the corpus.</summary>
    internal IReadOnlyList<Quote> QuotesBy(string name)
    {
        var numbers = new List<int>();
        for (var entity = 0; entity < EntityCount; entity++)
        {
            if (
                (HasLength(name, entity) && NameOf(entity) == name)
                || (Read(EntityColumn.AliasCount, entity) > 0 && Entity(entity).Aliases.Contains(name))
            )
            {
                var first = Read(EntityColumn.FirstQuote, entity);
                for (var i = Read(EntityColumn.QuoteCount, entity) - 1; i >= 0; i--)
                    numbers.Add(Read(IndexTable.QuotesBySpeaker, first + i, (int)NumberColumn.Number));
            }
        }

        numbers.Sort();
        var quotes = new Quote[numbers.Count];
        var article = 0;
        for (var i = 0; i < quotes.Length; i++)
            quotes[i] = QuoteFrom(ref article, numbers[i]);
        return quotes;
    }

    internal IReadOnlyList<Mention> MentionsOf(int entity)
    {
        var mentions = new List<Mention>();
        for (var i = 0; i < ArticleCount; i++)
        {
            foreach (var mention in Article(i).Mentions)
            {
                if (mention.Entity.NumberIn(this) == entity)
                    mentions.Add(mention);
            }
        }

        return mentions;
    }

    internal IReadOnlyList<DatedEvent> EventsWith(int entity) =>
        [.. Events.Where(e => e.Participants.Any(p => p.NumberIn(this) == entity))];

    /// <summary>Returns the number of the first entity of a kind, or the number after the last entity for the value after the last kind. Entities are sorted by kind.</summary>
    internal int FirstOf(EntityKind kind)
    {
        var (low, high) = (0, EntityCount);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Read(EntityColumn.Kind, middle) < (int)kind)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>Finds an article by binary search. Articles are in the ordinal order of their ids.</summary>
    internal Article? ArticleBy(string id)
    {
        var (low, high) = (0, ArticleCount - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = string.CompareOrdinal(_gate is null ? Article(middle).Id : OptionalName(Read(ArticleColumn.IdOrNone, middle)), id);
            if (order == 0)
                return Article(middle);
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return null;
    }

    /// <summary>Finds an entity by its name, or else by an alias: the first one of the entities from a number on, in the order of the corpus.</summary>
    internal Entity? EntityBy(string name, int first, int end)
    {
        for (var kind = EntityKind.Person; kind <= EntityKind.State; kind++)
        {
            if (EntityNamed(name, Math.Max(first, FirstOf(kind)), Math.Min(end, FirstOf(kind + 1))) is { } named)
                return named;
        }

        // Without an order: aliases have none, and names are in an order that ignores case, which another version of .NET may ignore for more letters.
        for (var number = first; number < end; number++)
        {
            if (HasLength(name, number) && NameOf(number) == name)
                return Entity(number);
        }

        for (var number = first; number < end; number++)
        {
            if (Read(EntityColumn.AliasCount, number) > 0 && Entity(number).Aliases.Contains(name))
                return Entity(number);
        }

        return null;
    }

    /// <summary>Returns the name of an entity without creating a record that is not kept.</summary>
    private string NameOf(int entity) => _gate is null ? Entity(entity).Name : Name(Read(EntityColumn.Name, entity));

    /// <summary>Determines whether the name of an entity has as many bytes as a name can have in UTF-8, which is quicker than to read it.</summary>
    private bool HasLength(string name, int entity) =>
        Read(IndexTable.Names, Read(EntityColumn.Name, entity), (int)NameColumn.Bytes) is var bytes
        && bytes >= name.Length
        && bytes <= 3 * name.Length;

    /// <summary>Finds an entity of one kind by its name: first among those that are declared, and then, by binary search, among the others, which are sorted by name.</summary>
    private Entity? EntityNamed(string name, int first, int end)
    {
        for (; first < end && Read(EntityColumn.IsDeclared, first) == 1; first++)
        {
            if (NameOf(first) == name)
                return Entity(first);
        }

        var (low, high) = (first, end);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (StringComparer.OrdinalIgnoreCase.Compare(NameOf(middle), name) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        for (; low < end && NameOf(low) is var same && StringComparer.OrdinalIgnoreCase.Equals(same, name); low++)
        {
            if (same == name)
                return Entity(low);
        }

        return null;
    }

    /// <summary>Finds the article that the id of a quotation or an event begins with.</summary>
    internal Article? ArticleOf(string id) => id.LastIndexOf(':') is >= 0 and var colon ? ArticleBy(id[..colon]) : null;

    internal int Read(ArticleColumn column, int article) => Read(IndexTable.Articles, article, (int)column);

    internal int Read(EntityColumn column, int entity) => Read(IndexTable.Entities, entity, (int)column);

    /// <summary>Reads a number of a table that spans articles.</summary>
    private int Read(IndexTable table, int row, int column)
    {
        _gate?.Enter();
        try
        {
            var page = Page(table, row);
            return page.Read(Literal(page.Literal), row & ((1 << Layout.PageRowBits) - 1), column);
        }
        finally
        {
            _gate?.Leave();
        }
    }

    /// <summary>Returns the name for a number of a column <c>…OrNone</c>.</summary>
    internal string? OptionalName(int numberOrNone) => numberOrNone > 0 ? Name(numberOrNone - 1) : null;

    internal string Name(int number)
    {
        var (start, bytes) = (Read(IndexTable.Names, number, (int)NameColumn.Start), Read(IndexTable.Names, number, (int)NameColumn.Bytes));
        _gate?.Enter();
        try
        {
            var (literal, page) = AddressOf(FirstPage(_data.Head, IndexTable.NameText) + (start >> Layout.NamePageBits));
            return Utf8.Decode(Literal(literal).Slice(page + (start & ((1 << Layout.NamePageBits) - 1)), bytes));
        }
        finally
        {
            _gate?.Leave();
        }
    }

    /// <summary>Returns the entity of the corpus for an entity of an article, or null for a source that the text never names.</summary>
    internal Entity? EntityOfArticle(int row) =>
        Read(IndexTable.ArticleEntities, row, (int)ArticleEntityColumn.EntityOrNone) is > 0 and var entity ? Entity(entity - 1) : null;

    internal Shard Shard(int number)
    {
        if (_liveShards is not null)
            return _liveShards[number];
        var known = _known;
        var shards = known.Shards ?? LazyInit.Publish(ref known.Shards, new Shard?[known.ArticleCount]);
        return shards[number] ?? LazyInit.Publish(ref shards[number], new Shard(_data, number));
    }

    // Out of line, so that startup does not compile the message.
    private static InvalidOperationException Unreadable(CorpusData data) =>
        new(
            $"{data} contains data in layout {data.Format}, but this version of Corpus reads layout {Layout.Format}; rebuild the project of that class with this version"
        );

    private Article MakeArticle(int number) =>
        _liveArticles is null ? LazyInit.Publish(ref ArticleRecords![number], new Article(this, number)) : _liveArticles[number];

    private Entity MakeEntity(int number) =>
        _liveEntities is null ? LazyInit.Publish(ref EntityRecords![number], new Entity(this, number)) : _liveEntities[number];

    /// <summary>Returns a quotation of the article with the number <paramref name="article"/> or of a later one, and sets that number to the one of its article, if the data are in a file.</summary>
    private Quote QuoteFrom(ref int article, int number)
    {
        if (_gate is null)
            return Quote(number);
        var holder = ArticleThatHolds(number, ArticleColumn.FirstQuote, out var position, from: article);
        article = holder.Number;
        return ReadQuoteIn(holder, position);
    }

    private Quote ReadQuoteIn(Article article, int position) =>
        article.QuotesRead[position] ?? ReadQuotesOf(article, position, position + 1)[position];

    /// <summary>Reads those of some quotations of an article of a file that were not read before.</summary>
    /// <returns>The quotations of the article. Those that were never read are null.</returns>
    private Quote[] ReadQuotesOf(Article article, int start, int end)
    {
        var quotes = article.QuotesRead;
        var first = Read(ArticleColumn.FirstQuote, article.Number);
        Span<int> row = stackalloc int[(int)QuoteColumn.SpeakerOrNone + 1];
        lock (quotes)
        {
            _gate!.Enter();
            try
            {
                for (var i = start; i < end; i++)
                {
                    var table = Page(IndexTable.Quotes, first + i);
                    quotes[i] ??= ReadQuote(table, Literal(table.Literal), first + i, row, article);
                }
            }
            finally
            {
                _gate.Leave();
            }
        }

        return quotes!;
    }

    private Quote ReadQuote(Table table, ReadOnlySpan<byte> data, int number, Span<int> row, Article? article)
    {
        table.Read(data, number & ((1 << Layout.PageRowBits) - 1), row);
        return new Quote(
            this,
            number,
            new TextSpan(row[(int)QuoteColumn.Start], row[(int)QuoteColumn.Length]),
            row[(int)QuoteColumn.KindAndBasis],
            row[(int)QuoteColumn.SpeakerOrNone] - 1,
            article
        );
    }

    private static int FirstPage(ReadOnlySpan<byte> head, IndexTable table) => Digits.Address(head, (2 * (int)table) + 1);

    private ReadOnlySpan<byte> Literal(int number) => number == 0 ? _data.Head : _data.Index(number);

    /// <summary>Returns the page of a table that has a row.</summary>
    private Table Page(IndexTable table, int row)
    {
        var pages = _known.Pages;
        var page = FirstPage(_data.Head, table) + (row >> Layout.PageRowBits);
        return pages[page] ?? MakePage(pages, page);
    }

    private Table MakePage(Table?[] pages, int page)
    {
        var (literal, start) = AddressOf(page);
        return LazyInit.Publish(ref pages[page], new Table(Literal(literal), start, literal));
    }

    private (int Literal, int Start) AddressOf(int page)
    {
        var head = _data.Head;
        var number = Layout.PageAddresses + (2 * page);
        return (Digits.Address(head, number), Digits.Address(head, number + 1));
    }

    /// <summary>Finds the article that contains a quotation or an event, and the position in it. The search begins at an article that is not after that one.</summary>
    private Article ArticleThatHolds(int number, ArticleColumn column, out int position, int from = 0)
    {
        var (low, high) = (from, ArticleCount - 1);
        if (from > 0)
        {
            // The next articles first, in steps that double.
            for (var step = 1; low + step < ArticleCount; step *= 2)
            {
                if (Read(column, low + step) > number)
                {
                    high = low + step - 1;
                    break;
                }

                low += step;
            }
        }

        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if (Read(column, middle) <= number)
                low = middle;
            else
                high = middle - 1;
        }

        position = number - Read(column, low);
        return Article(low);
    }

    /// <summary>How many records the data have, and what was made of the data so far. It is replaced as a whole.</summary>
    private sealed class Known
    {
        // Fields and no properties, which a program that starts would compile.
        public readonly int ArticleCount;
        public readonly int EntityCount;
        public readonly int QuoteCount;
        public readonly int EventCount;
        public readonly Table?[] Pages;
        public readonly Article?[]? Articles;
        public readonly Entity?[]? Entities;
        public Quote?[]? Quotes;
        public DatedEvent?[]? Events;
        public Shard?[]? Shards;

        public Known(ReadOnlySpan<byte> head, bool isKept)
        {
            (ArticleCount, EntityCount) = (Count(head, IndexTable.Articles), Count(head, IndexTable.Entities));
            (QuoteCount, EventCount) = (Count(head, IndexTable.Quotes), Count(head, IndexTable.EventsByDay));
            Pages = new Table?[Digits.Address(head, Layout.PageCount)];
            (Articles, Entities) = isKept ? (new Article?[ArticleCount], new Entity?[EntityCount]) : (null, null);
        }

        private static int Count(ReadOnlySpan<byte> head, IndexTable table) => Digits.Address(head, 2 * (int)table);
    }
}
