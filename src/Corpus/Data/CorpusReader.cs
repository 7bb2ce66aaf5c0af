using System.ComponentModel;
using System.Text;

namespace Corpus.Data;

/// <summary>
/// Builds the records of a corpus from its data, each when it is first touched, and keeps them. It reads numbers at known places and
/// decodes UTF-8; it parses nothing. Safe to use from several threads: all see the same records.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CorpusReader
{
    private readonly CorpusData _data;
    private readonly Article?[] _articles;
    private readonly Person?[] _people;

    /// <param name="data">What the generator wrote; null where the project that should hold it was not compiled with it.</param>
    /// <exception cref="InvalidOperationException">The data is missing or of a layout that this version of the library does not read.</exception>
    public CorpusReader(CorpusData? data)
    {
        _data = data ?? throw new InvalidOperationException("the corpus has no data: the generator did not run when its project was built");
        if (data.Format != Layout.Format)
            throw new InvalidOperationException($"{data} holds data of layout {data.Format}, this version of Corpus reads layout {Layout.Format}: rebuild the project of that class with this version");
        _articles = new Article?[data.ArticleCount];
        _people = new Person?[data.PersonCount];
        Quotes = new QuoteList(this);
        Events = new EventList(this);
    }

    /// <summary>The quotations, in the order of the articles and their texts.</summary>
    public QuoteList Quotes { get; }

    /// <summary>The events, in the order of their dates.</summary>
    public EventList Events { get; }

    internal int ArticleCount => _articles.Length;

    internal int PersonCount => _people.Length;

    internal int QuoteCount => _data.QuoteCount;

    internal int EventCount => _data.EventCount;

    internal Article Article(int number) => _articles[number] ?? Once.Set(ref _articles[number], new Article(new ArticleRows(this, number)));

    internal Person Person(int number) => _people[number] ?? Once.Set(ref _people[number], new Person(this, number, ReadPerson(number)));

    internal Quote Quote(int number)
    {
        var article = ArticleThatHolds(number, Layout.Count + Layout.Bytes, out var first);
        return Article(article).Quotes[number - first];
    }

    internal DatedEvent EventByDay(int position)
    {
        var number = new RowReader(Row(Data.Table.EventsByDay, position)).Next(Layout.Global);
        var article = ArticleThatHolds(number, Layout.Count + Layout.Bytes + Layout.Global, out var first);
        return Article(article).Events[number - first];
    }

    internal IReadOnlyList<Quote> QuotesBy(int person)
    {
        var (first, count) = QuoteRange(person);
        var quotes = new Quote[count];
        for (var i = 0; i < count; i++)
            quotes[i] = Quote(new RowReader(Row(Data.Table.QuotesBySpeaker, first + i)).Next(Layout.Global));
        return quotes;
    }

    internal IEnumerable<Mention> MentionsOf(int person)
    {
        for (var i = 0; i < ArticleCount; i++)
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
        var (low, high) = (0, ArticleCount - 1);
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

    internal ReadOnlySpan<byte> Row(Table table, int row)
    {
        var width = Layout.WidthOf(table);
        var (page, at) = Math.DivRem(row, Layout.RowsPerPage(width));
        return _data.Table((int)table, page).Slice(at * width, width);
    }

    internal ReadOnlySpan<byte> Shard(int shard, ShardPart part) => _data.Shard(shard, (int)part);

    /// <summary>The person that an article's entity is; null for a source that is never named.</summary>
    internal Person? PersonOfCast(int castRow) =>
        new RowReader(Row(Data.Table.Cast, castRow)).NextOptional(Layout.Global) is { } person ? Person(person) : null;

    /// <summary>The last article whose first quotation (or event) is not after <paramref name="number"/> and that has any.</summary>
    private int ArticleThatHolds(int number, int column, out int first)
    {
        var (low, high) = (0, ArticleCount - 1);
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if (FirstOf(middle, column) <= number)
                low = middle;
            else
                high = middle - 1;
        }

        first = FirstOf(low, column);
        return low;
    }

    private int FirstOf(int article, int column) => new RowReader(Row(Data.Table.Articles, article)[column..]).Next(Layout.Global);

    private (int First, int Count) QuoteRange(int person)
    {
        var reader = new RowReader(Row(Data.Table.People, person)[(Layout.PersonRow - (2 * Layout.Global))..]);
        return (reader.Next(Layout.Global), reader.Next(Layout.Global));
    }

    private PersonRow ReadPerson(int number)
    {
        var reader = new RowReader(Row(Data.Table.People, number));
        var name = Name(reader.Next(Layout.Global));
        var kind = (PersonKind)reader.Next(Layout.Code);
        var declared = reader.Next(Layout.Code) == 1;
        var role = reader.NextOptional(Layout.Global) is { } roleName ? Name(roleName) : null;
        var firstAlias = reader.Next(Layout.Global);
        var aliases = new string[reader.Next(Layout.Count)];
        for (var i = 0; i < aliases.Length; i++)
            aliases[i] = Name(firstAlias + i);
        return new PersonRow(name, kind, declared, role, new ValueList<string>(aliases));
    }

    private string Name(int number)
    {
        var reader = new RowReader(Row(Data.Table.Names, number));
        var page = reader.Next(Layout.Count);
        var at = reader.Next(Layout.Bytes);
        return Encoding.UTF8.GetString(_data.Names(page).Slice(at, reader.Next(Layout.Length)));
    }
}
