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
    private readonly Table?[]?[] _index = new Table?[]?[(int)IndexTable.Names + 1];
    private Quote?[]? _quotes;
    private DatedEvent?[]? _events;
    private Shard?[]? _shards;
    private QuoteList? _quoteList;
    private EventList? _eventList;

    /// <param name="data">What the generator wrote; null where the project that should hold it was not compiled with it.</param>
    /// <exception cref="InvalidOperationException">The data is missing or of a layout that this version of the library does not read.</exception>
    public CorpusReader(CorpusData? data)
    {
        _data = data is { Format: Layout.Format } ? data : throw Unreadable(data);
        Articles = new Article?[data.Count((int)IndexTable.Articles)];
        People = new Person?[data.Count((int)IndexTable.People)];
    }

    /// <summary>The quotations, in the order of the articles and their texts.</summary>
    public QuoteList Quotes => _quoteList ?? Once.Set(ref _quoteList, new QuoteList(this));

    /// <summary>The events, in the order of their dates.</summary>
    public EventList Events => _eventList ?? Once.Set(ref _eventList, new EventList(this));

    /// <summary>The articles, by number: null where nobody has touched one. So are the others.</summary>
    internal Article?[] Articles { get; }

    internal Person?[] People { get; }

    internal Quote?[] QuoteRecords => _quotes ?? Once.Set(ref _quotes, new Quote?[_data.Count((int)IndexTable.Quotes)]);

    /// <summary>The events, by their position in the order of their dates.</summary>
    internal DatedEvent?[] EventRecords => _events ?? Once.Set(ref _events, new DatedEvent?[_data.Count((int)IndexTable.EventsByDay)]);

    // What makes a record stands apart, so that the way to one that is there is short enough to be inlined.
    internal Article Article(int number) => Articles[number] ?? MakeArticle(number);

    internal Person Person(int number) => People[number] ?? MakePerson(number);

    internal Quote Quote(int number) => QuoteRecords[number] ?? ReadQuotes(number, 1);

    /// <summary>Reads some quotations that follow one another, as many as are asked for and stand on one page, and gives the first.</summary>
    internal Quote ReadQuotes(int first, int count)
    {
        var quotes = QuoteRecords;
        var page = first >> Layout.PageRowBits;
        var data = _data.Index((int)IndexTable.Quotes, page);
        var table = Page(IndexTable.Quotes, page, data);
        var end = Math.Min(first + count, Math.Min((page + 1) << Layout.PageRowBits, quotes.Length));
        for (var number = first; number < end; number++)
        {
            var row = number & ((1 << Layout.PageRowBits) - 1);
            var span = new TextSpan(table.Read(data, row, QuoteColumn.Start), table.Read(data, row, QuoteColumn.Length));
            var quote = new Quote(this, number, span, table.Read(data, row, QuoteColumn.KindAndBasis), table.Read(data, row, QuoteColumn.SpeakerOrNone) - 1);
            Once.Set(ref quotes[number], quote);
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
        var page = row >> Layout.PageRowBits;
        var data = _data.Index((int)table, page);
        return Page(table, page, data).Read(data, row & ((1 << Layout.PageRowBits) - 1), column);
    }

    /// <summary>A name that a column gives the number of, or none.</summary>
    internal string? NameIn(IndexTable table, int row, int column) => Read(table, row, column) is > 0 and var name ? Name(name - 1) : null;

    internal string Name(int number)
    {
        var start = Read(IndexTable.Names, number, NameColumn.Start);
        var page = _data.Names(start >> Layout.NamePageBits);
        return Utf8.Decode(page.Slice(start & ((1 << Layout.NamePageBits) - 1), Read(IndexTable.Names, number, NameColumn.Bytes)));
    }

    /// <summary>The person that an article's entity is; null for a source that is never named.</summary>
    internal Person? PersonOfCast(int castRow) => Read(IndexTable.Cast, castRow, 0) is > 0 and var person ? Person(person - 1) : null;

    internal Shard Shard(int number)
    {
        var shards = _shards ?? Once.Set(ref _shards, new Shard?[Articles.Length]);
        return shards[number] ?? Once.Set(ref shards[number], new Shard(_data, number));
    }

    // Apart: a program that starts would have to compile the message too.
    private static InvalidOperationException Unreadable(CorpusData? data) => new(data is null
        ? "the corpus has no data: the generator did not run when its project was built"
        : $"{data} holds data of layout {data.Format}, this version of Corpus reads layout {Layout.Format}: rebuild the project of that class with this version");

    private Article MakeArticle(int number) => Once.Set(ref Articles[number], new Article(this, number));

    private Person MakePerson(int number) => Once.Set(ref People[number], new Person(this, number));

    private Table Page(IndexTable table, int page, ReadOnlySpan<byte> data)
    {
        var pages = _index[(int)table] ?? Once.Set(ref _index[(int)table], new Table?[((_data.Count((int)table) - 1) >> Layout.PageRowBits) + 1]);
        return pages[page] ?? Once.Set(ref pages[page], new Table(data, 0));
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
