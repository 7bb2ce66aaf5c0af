using System.ComponentModel;

namespace Corpus.Data;

/// <summary>
/// Creates the records of a corpus from its compiled data when they are first used, and keeps them. The reader reads numbers at known offsets and decodes UTF-8; it does not parse.
/// </summary>
/// <remarks>
/// <para>This type is for generated code. It is exempt from semantic versioning: any version of the package can change it.</para>
/// <para>A reader can be used from several threads. All threads see the same records.</para>
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CorpusReader
{
    private readonly CorpusData _data;
    private readonly int _quoteCount;
    private readonly int _eventCount;
    private Table?[]? _pages;
    private Quote?[]? _quotes;
    private DatedEvent?[]? _events;
    private Shard?[]? _shards;
    private EntityList? _entityList;
    private QuoteList? _quoteList;
    private EventList? _eventList;

    /// <summary>Initializes a new instance of the <see cref="CorpusReader"/> class.</summary>
    /// <param name="data">The data that the generator wrote.</param>
    /// <exception cref="ArgumentNullException"><paramref name="data"/> is null.</exception>
    /// <exception cref="InvalidOperationException">This version of the library does not read the layout of the data.</exception>
    public CorpusReader(CorpusData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        _data = data.Format == Layout.Format ? data : throw Unreadable(data);
        var head = data.Head;
        ArticleRecords = new Article?[Count(head, IndexTable.Articles)];
        EntityRecords = new Entity?[Count(head, IndexTable.Entities)];
        (_quoteCount, _eventCount) = (Count(head, IndexTable.Quotes), Count(head, IndexTable.EventsByDay));
    }

    /// <summary>Gets all entities of the corpus.</summary>
    public EntityList Entities => _entityList ?? LazyInit.Publish(ref _entityList, new EntityList(this));

    /// <summary>Gets all quotations of the corpus, in the order of the articles and their texts.</summary>
    public QuoteList Quotes => _quoteList ?? LazyInit.Publish(ref _quoteList, new QuoteList(this));

    /// <summary>Gets all dated events of the corpus, in the order of their dates.</summary>
    public EventList Events => _eventList ?? LazyInit.Publish(ref _eventList, new EventList(this));

    /// <summary>Gets the articles by number. Elements of this array and of the three below are null until they are first used.</summary>
    internal Article?[] ArticleRecords { get; }

    internal Entity?[] EntityRecords { get; }

    internal Quote?[] QuoteRecords => _quotes ?? LazyInit.Publish(ref _quotes, new Quote?[_quoteCount]);

    /// <summary>Gets the events by their position in the order of their dates.</summary>
    internal DatedEvent?[] EventRecords => _events ?? LazyInit.Publish(ref _events, new DatedEvent?[_eventCount]);

    // The code that creates a record is out of line, so that the access to an existing record can be inlined.
    internal Article Article(int number) => ArticleRecords[number] ?? MakeArticle(number);

    internal Entity Entity(int number) => EntityRecords[number] ?? MakeEntity(number);

    internal Quote Quote(int number) => QuoteRecords[number] ?? ReadQuotes(number, 1);

    /// <summary>Reads consecutive quotations, at most <paramref name="count"/> of them and only those on the page of the first, and returns the first.</summary>
    internal Quote ReadQuotes(int first, int count)
    {
        var quotes = QuoteRecords;
        var table = Page(IndexTable.Quotes, first);
        var data = Literal(table.Literal);
        var end = Math.Min(first + count, Math.Min((first | ((1 << Layout.PageRowBits) - 1)) + 1, quotes.Length));
        Span<int> row = stackalloc int[(int)QuoteColumn.SpeakerOrNone + 1];
        // One lock costs less than an atomic exchange for each of many quotations.
        lock (quotes)
        {
            for (var number = first; number < end; number++)
            {
                table.Read(data, number & ((1 << Layout.PageRowBits) - 1), row);
                var span = new TextSpan(row[(int)QuoteColumn.Start], row[(int)QuoteColumn.Length]);
                quotes[number] ??= new Quote(
                    this,
                    number,
                    span,
                    row[(int)QuoteColumn.KindAndBasis],
                    row[(int)QuoteColumn.SpeakerOrNone] - 1
                );
            }
        }

        return quotes[first]!;
    }

    internal DatedEvent EventByDay(int position)
    {
        var events = EventRecords;
        return events[position]
            ?? LazyInit.Publish(
                ref events[position],
                ArticleThatHolds(
                    Read(IndexTable.EventsByDay, position, (int)NumberColumn.Number),
                    ArticleColumn.FirstEvent,
                    out var number
                ).Events[number]
            );
    }

    /// <summary>Returns the quotations of an article.</summary>
    internal Quote[] QuotesOf(int article)
    {
        var first = Read(ArticleColumn.FirstQuote, article);
        var next = article + 1 < ArticleRecords.Length ? Read(ArticleColumn.FirstQuote, article + 1) : QuoteRecords.Length;
        var quotes = new Quote[next - first];
        for (var i = 0; i < quotes.Length; i++)
            quotes[i] = Quote(first + i);
        return quotes;
    }

    /// <summary>Returns the article that contains a quotation, and the position of the quotation in it.</summary>
    internal Article ArticleOfQuote(int number, out int position) => ArticleThatHolds(number, ArticleColumn.FirstQuote, out position);

    internal IReadOnlyList<Quote> QuotesBy(int entity)
    {
        var first = Read(EntityColumn.FirstQuote, entity);
        var quotes = new Quote[Read(EntityColumn.QuoteCount, entity)];
        for (var i = 0; i < quotes.Length; i++)
            quotes[i] = Quote(Read(IndexTable.QuotesBySpeaker, first + i, (int)NumberColumn.Number));
        return quotes;
    }

    internal IReadOnlyList<Mention> MentionsOf(int entity)
    {
        var mentions = new List<Mention>();
        for (var i = 0; i < ArticleRecords.Length; i++)
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
        var (low, high) = (0, EntityRecords.Length);
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
        var (low, high) = (0, ArticleRecords.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = string.CompareOrdinal(Article(middle).Id, id);
            if (order == 0)
                return Article(middle);
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
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
        var page = Page(table, row);
        return page.Read(Literal(page.Literal), row & ((1 << Layout.PageRowBits) - 1), column);
    }

    /// <summary>Returns the name for a number of a column <c>…OrNone</c>.</summary>
    internal string? OptionalName(int numberOrNone) => numberOrNone > 0 ? Name(numberOrNone - 1) : null;

    internal string Name(int number)
    {
        var start = Read(IndexTable.Names, number, (int)NameColumn.Start);
        var (literal, page) = AddressOf(FirstPage(_data.Head, IndexTable.NameText) + (start >> Layout.NamePageBits));
        return Utf8.Decode(
            Literal(literal).Slice(page + (start & ((1 << Layout.NamePageBits) - 1)), Read(IndexTable.Names, number, (int)NameColumn.Bytes))
        );
    }

    /// <summary>Returns the entity of the corpus for an entity of an article, or null for a source that the text never names.</summary>
    internal Entity? EntityOfArticle(int row) =>
        Read(IndexTable.ArticleEntities, row, (int)ArticleEntityColumn.EntityOrNone) is > 0 and var entity ? Entity(entity - 1) : null;

    internal Shard Shard(int number)
    {
        var shards = _shards ?? LazyInit.Publish(ref _shards, new Shard?[ArticleRecords.Length]);
        return shards[number] ?? LazyInit.Publish(ref shards[number], new Shard(_data, number));
    }

    // Out of line, so that startup does not compile the message.
    private static InvalidOperationException Unreadable(CorpusData data) =>
        new(
            $"{data} contains data in layout {data.Format}, but this version of Corpus reads layout {Layout.Format}; rebuild the project of that class with this version"
        );

    private Article MakeArticle(int number) => LazyInit.Publish(ref ArticleRecords[number], new Article(this, number));

    private Entity MakeEntity(int number) => LazyInit.Publish(ref EntityRecords[number], new Entity(this, number));

    private static int Count(ReadOnlySpan<byte> head, IndexTable table) => Digits.Address(head, 2 * (int)table);

    private static int FirstPage(ReadOnlySpan<byte> head, IndexTable table) => Digits.Address(head, (2 * (int)table) + 1);

    private ReadOnlySpan<byte> Literal(int number) => number == 0 ? _data.Head : _data.Index(number);

    /// <summary>Returns the page of a table that has a row.</summary>
    private Table Page(IndexTable table, int row)
    {
        var head = _data.Head;
        var page = FirstPage(head, table) + (row >> Layout.PageRowBits);
        var pages = _pages ?? LazyInit.Publish(ref _pages, new Table?[Digits.Address(head, Layout.PageCount)]);
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

    /// <summary>Finds the article that contains a quotation or an event, and the position in it.</summary>
    private Article ArticleThatHolds(int number, ArticleColumn column, out int position)
    {
        var (low, high) = (0, ArticleRecords.Length - 1);
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
}
