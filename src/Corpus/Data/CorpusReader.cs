using System.ComponentModel;

namespace Corpus.Data;

/// <summary>
/// Builds the records of a corpus from its data, each when it is first touched, and keeps them. It reads numbers at known places and
/// decodes UTF-8; it parses nothing. Safe to use from several threads: all see the same records.
/// </summary>
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
    private QuoteList? _quoteList;
    private EventList? _eventList;

    /// <param name="data">What the generator wrote.</param>
    /// <exception cref="InvalidOperationException">It is of a layout that this version of the library does not read.</exception>
    public CorpusReader(CorpusData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        _data = data.Format == Layout.Format ? data : throw Unreadable(data);
        var head = data.Head;
        Articles = new Article?[Count(head, IndexTable.Articles)];
        People = new Person?[Count(head, IndexTable.People)];
        (_quoteCount, _eventCount) = (Count(head, IndexTable.Quotes), Count(head, IndexTable.EventsByDay));
    }

    /// <summary>The quotations, in the order of the articles and their texts.</summary>
    public QuoteList Quotes => _quoteList ?? Once.Set(ref _quoteList, new QuoteList(this));

    /// <summary>The events, in the order of their dates.</summary>
    public EventList Events => _eventList ?? Once.Set(ref _eventList, new EventList(this));

    /// <summary>The articles, by number: null where nobody has touched one. So are the others.</summary>
    internal Article?[] Articles { get; }

    internal Person?[] People { get; }

    internal Quote?[] QuoteRecords => _quotes ?? Once.Set(ref _quotes, new Quote?[_quoteCount]);

    /// <summary>The events, by their position in the order of their dates.</summary>
    internal DatedEvent?[] EventRecords => _events ?? Once.Set(ref _events, new DatedEvent?[_eventCount]);

    // What makes a record stands apart, so that the way to one that is there is short enough to be inlined.
    internal Article Article(int number) => Articles[number] ?? MakeArticle(number);

    internal Person Person(int number) => People[number] ?? MakePerson(number);

    internal Quote Quote(int number) => QuoteRecords[number] ?? ReadQuotes(number, 1);

    /// <summary>Reads some quotations that follow one another, as many as are asked for and stand on one page, and gives the first.</summary>
    internal Quote ReadQuotes(int first, int count)
    {
        var quotes = QuoteRecords;
        var table = Page(IndexTable.Quotes, first);
        var data = Literal(table.Literal);
        var end = Math.Min(first + count, Math.Min((first | ((1 << Layout.PageRowBits) - 1)) + 1, quotes.Length));
        Span<int> row = stackalloc int[QuoteColumn.SpeakerOrNone + 1];
        // Under a lock, which costs many at once less than an exchange for each.
        lock (quotes)
        {
            for (var number = first; number < end; number++)
            {
                table.Read(data, number & ((1 << Layout.PageRowBits) - 1), row);
                var span = new TextSpan(row[QuoteColumn.Start], row[QuoteColumn.Length]);
                quotes[number] ??= new Quote(this, number, span, row[QuoteColumn.KindAndBasis], row[QuoteColumn.SpeakerOrNone] - 1);
            }
        }

        return quotes[first]!;
    }

    internal DatedEvent EventByDay(int position)
    {
        var events = EventRecords;
        return events[position]
            ?? Once.Set(ref events[position], ArticleThatHolds(Read(IndexTable.EventsByDay, position, 0), ArticleColumn.FirstEvent, out var number).Events[number]);
    }

    /// <summary>The quotations of an article.</summary>
    internal Quote[] QuotesOf(int article)
    {
        var first = Read(IndexTable.Articles, article, ArticleColumn.FirstQuote);
        var next = article + 1 < Articles.Length ? Read(IndexTable.Articles, article + 1, ArticleColumn.FirstQuote) : QuoteRecords.Length;
        var quotes = new Quote[next - first];
        for (var i = 0; i < quotes.Length; i++)
            quotes[i] = Quote(first + i);
        return quotes;
    }

    /// <summary>The article that a quotation stands in, and its position there.</summary>
    internal Article ArticleOfQuote(int number, out int position) => ArticleThatHolds(number, ArticleColumn.FirstQuote, out position);

    internal IReadOnlyList<Quote> QuotesBy(int person)
    {
        var first = Read(IndexTable.People, person, PersonColumn.FirstQuote);
        var quotes = new Quote[Read(IndexTable.People, person, PersonColumn.QuoteCount)];
        for (var i = 0; i < quotes.Length; i++)
            quotes[i] = Quote(Read(IndexTable.QuotesBySpeaker, first + i, 0));
        return quotes;
    }

    internal IEnumerable<Mention> MentionsOf(int person)
    {
        for (var i = 0; i < Articles.Length; i++)
        {
            var article = Article(i);
            for (var m = 0; m < article.Mentions.Count; m++)
            {
                if (article.Mentions[m].Person.NumberIn(this) == person)
                    yield return article.Mentions[m];
            }
        }
    }

    /// <summary>The article whose id this is, by binary search: articles stand in the ordinal order of their ids.</summary>
    internal Article? ArticleBy(string id)
    {
        var (low, high) = (0, Articles.Length - 1);
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

    /// <summary>The article that the id of a quotation or an event begins with.</summary>
    internal Article? ArticleOf(string id) => id.LastIndexOf(':') is >= 0 and var colon ? ArticleBy(id[..colon]) : null;

    /// <summary>A number of a table that spans articles.</summary>
    internal int Read(IndexTable table, int row, int column)
    {
        var page = Page(table, row);
        return page.Read(Literal(page.Literal), row & ((1 << Layout.PageRowBits) - 1), column);
    }

    /// <summary>A name that a column gives the number of, or none.</summary>
    internal string? NameIn(IndexTable table, int row, int column) => Read(table, row, column) is > 0 and var name ? Name(name - 1) : null;

    internal string Name(int number)
    {
        var start = Read(IndexTable.Names, number, NameColumn.Start);
        var (literal, page) = AddressOf(FirstPage(_data.Head, IndexTable.NameText) + (start >> Layout.NamePageBits));
        return Utf8.Decode(Literal(literal).Slice(page + (start & ((1 << Layout.NamePageBits) - 1)), Read(IndexTable.Names, number, NameColumn.Bytes)));
    }

    /// <summary>The person that an article's entity is; null for a source that is never named.</summary>
    internal Person? PersonOfCast(int castRow) => Read(IndexTable.Cast, castRow, 0) is > 0 and var person ? Person(person - 1) : null;

    internal Shard Shard(int number)
    {
        var shards = _shards ?? Once.Set(ref _shards, new Shard?[Articles.Length]);
        return shards[number] ?? Once.Set(ref shards[number], new Shard(_data, number));
    }

    // Apart: a program that starts would have to compile the message too.
    private static InvalidOperationException Unreadable(CorpusData data) => new(
        $"{data} contains data in layout {data.Format}, but this version of Corpus reads layout {Layout.Format}; rebuild the project of that class with this version");

    private Article MakeArticle(int number) => Once.Set(ref Articles[number], new Article(this, number));

    private Person MakePerson(int number) => Once.Set(ref People[number], new Person(this, number));

    private static int Count(ReadOnlySpan<byte> head, IndexTable table) => Digits.Address(head, 2 * (int)table);

    private static int FirstPage(ReadOnlySpan<byte> head, IndexTable table) => Digits.Address(head, (2 * (int)table) + 1);

    private ReadOnlySpan<byte> Literal(int number) => number == 0 ? _data.Head : _data.Index(number);

    /// <summary>The page of a table on which a row stands.</summary>
    private Table Page(IndexTable table, int row)
    {
        var head = _data.Head;
        var page = FirstPage(head, table) + (row >> Layout.PageRowBits);
        var pages = _pages ?? Once.Set(ref _pages, new Table?[Digits.Address(head, Layout.PageCount)]);
        return pages[page] ?? MakePage(pages, page);
    }

    private Table MakePage(Table?[] pages, int page)
    {
        var (literal, start) = AddressOf(page);
        return Once.Set(ref pages[page], new Table(Literal(literal), start, literal));
    }

    private (int Literal, int Start) AddressOf(int page)
    {
        var head = _data.Head;
        var number = Layout.PageAddresses + (2 * page);
        return (Digits.Address(head, number), Digits.Address(head, number + 1));
    }

    /// <summary>The last article whose first quotation (or event) is not after <paramref name="number"/>, and the position in it.</summary>
    private Article ArticleThatHolds(int number, int column, out int position)
    {
        var (low, high) = (0, Articles.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if (Read(IndexTable.Articles, middle, column) <= number)
                low = middle;
            else
                high = middle - 1;
        }

        position = number - Read(IndexTable.Articles, low, column);
        return Article(low);
    }
}
