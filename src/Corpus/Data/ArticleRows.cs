using System.Text;

namespace Corpus.Data;

/// <summary>The rows of one article: where each table begins, and what its numbers mean.</summary>
internal sealed class ArticleRows
{
    private readonly CorpusReader _reader;
    private readonly int _shard;
    private readonly int _firstCast;
    private readonly int _header;
    private readonly int _textStart;
    private readonly int _textBytes;
    private readonly int _lines;
    private readonly int _blocks;
    private readonly int _mentions;
    private readonly int _quotes;
    private readonly int _expressions;
    private readonly int _events;
    private readonly int _participants;

    public ArticleRows(CorpusReader reader, int article)
    {
        _reader = reader;
        var index = new RowReader(reader.Row(Table.Articles, article));
        _shard = index.Next(Layout.Count);
        _header = index.Next(Layout.Bytes);
        _ = index.Next(Layout.Global);
        _ = index.Next(Layout.Global);
        _firstCast = index.Next(Layout.Global);

        var header = new RowReader(Rows.Slice(_header, Layout.HeaderRow)[(8 * Layout.Name)..]);
        Published = header.NextOptional(Layout.Day) is { } day ? DateOnly.FromDayNumber(day) : null;
        PublishedBasis = header.NextOptional(Layout.Code) is { } basis ? (PublishedBasis)basis : null;
        LineCount = header.Next(Layout.Count);
        BlockCount = header.Next(Layout.Count);
        MentionCount = header.Next(Layout.Count);
        QuoteCount = header.Next(Layout.Count);
        ExpressionCount = header.Next(Layout.Count);
        EventCount = header.Next(Layout.Count);
        _ = header.Next(Layout.Count);
        _textStart = header.Next(Layout.Bytes);
        _textBytes = header.Next(Layout.Bytes);

        _lines = _header + Layout.HeaderRow;
        _blocks = _lines + (LineCount * Layout.LineRow);
        _mentions = _blocks + (BlockCount * Layout.BlockRow);
        _quotes = _mentions + (MentionCount * Layout.MentionRow);
        _expressions = _quotes + (QuoteCount * Layout.QuoteRow);
        _events = _expressions + (ExpressionCount * Layout.ExpressionRow);
        _participants = _events + (EventCount * Layout.EventRow);
    }

    public DateOnly? Published { get; }

    public PublishedBasis? PublishedBasis { get; }

    public int LineCount { get; }

    public int BlockCount { get; }

    public int MentionCount { get; }

    public int QuoteCount { get; }

    public int ExpressionCount { get; }

    public int EventCount { get; }

    private ReadOnlySpan<byte> Rows => _reader.Shard(_shard, ShardPart.Rows);

    public string Text() => Encoding.UTF8.GetString(_reader.Shard(_shard, ShardPart.Text).Slice(_textStart, _textBytes));

    /// <summary>A string of the header; null where there is none.</summary>
    public string? String(ArticleString column) => Pooled(new RowReader(Rows[(_header + ((int)column * Layout.Name))..]).Next(Layout.Name));

    /// <summary>The offset at which a line begins, lines counted from 0.</summary>
    public int LineStart(int line) => new RowReader(Row(_lines, line, Layout.LineRow)).Next(Layout.Offset);

    public Block Block(Article article, int number)
    {
        var row = new RowReader(Row(_blocks, number, Layout.BlockRow));
        var span = row.NextSpan();
        return new Block((BlockKind)row.Next(Layout.Code), new Passage(article, span));
    }

    public Mention? Mention(Article article, int number)
    {
        var row = new RowReader(Row(_mentions, number, Layout.MentionRow));
        var span = row.NextSpan();
        return Person(row.Next(Layout.Count)) is { } person ? new Mention(article, person, new Passage(article, span)) : null;
    }

    public Quote Quote(Article article, int number) => new(article, number, new QuoteRow(Row(_quotes, number, Layout.QuoteRow)));

    public string? QuoteSpeakerName(int number) => Pooled(new QuoteRow(Row(_quotes, number, Layout.QuoteRow)).UnnamedSpeaker);

    public string? QuoteRule(int number) => Pooled(new QuoteRow(Row(_quotes, number, Layout.QuoteRow)).Rule);

    public TextSpan? QuotePart(int number, QuotePart part) => new QuoteRow(Row(_quotes, number, Layout.QuoteRow)).Part(part);

    public TemporalExpression Expression(Article article, int number)
    {
        var row = new RowReader(Row(_expressions, number, Layout.ExpressionRow));
        var passage = new Passage(article, row.NextSpan());
        var type = (TimexType)row.Next(Layout.Code);
        var modifier = (TimexModifier)row.Next(Layout.Code);
        var anchor = (TimexAnchor)row.Next(Layout.Code);
        var value = Pooled(row.Next(Layout.Name))!;
        var rule = Pooled(row.Next(Layout.Name));
        return new TemporalExpression(article, passage, type, value, modifier, anchor, row.NextWhen(), rule);
    }

    public DatedEvent Event(Article article, int number) => new(article, number, EventRow(number));

    public string? EventKey(int number) => Pooled(EventRow(number).Key);

    public Person[] EventParticipants(int number)
    {
        var row = EventRow(number);
        var people = new List<Person>(row.ParticipantCount);
        for (var i = 0; i < row.ParticipantCount; i++)
        {
            var entity = new RowReader(Row(_participants, row.FirstParticipant + i, Layout.ParticipantRow)).Next(Layout.Count);
            if (Person(entity) is { } person)
                people.Add(person);
        }

        return [.. people];
    }

    /// <summary>The person that an entity of the article is; null for -1 and for a source that is never named.</summary>
    public Person? Person(int entity) => entity < 0 ? null : _reader.PersonOfCast(_firstCast + entity);

    private EventRow EventRow(int number) => new(Row(_events, number, Layout.EventRow));

    private ReadOnlySpan<byte> Row(int table, int number, int width) => Rows.Slice(table + (number * width), width);

    private string? Pooled(int number)
    {
        if (number == 0)
            return null;
        var row = new RowReader(Rows.Slice((number - 1) * Layout.StringRow, Layout.StringRow));
        var at = row.Next(Layout.Bytes);
        return Encoding.UTF8.GetString(_reader.Shard(_shard, ShardPart.Strings).Slice(at, row.Next(Layout.Length)));
    }
}

/// <summary>The strings of an article's header, in the order of the row.</summary>
internal enum ArticleString
{
    Id,
    Path,
    Title,
    Outlet,
    Byline,
    Url,
    Language,
    Rights,
}
