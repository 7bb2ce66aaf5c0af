namespace Corpus.Data;

/// <summary>The rows of one article in its shard. The items of a list are told from one another, so a list is read as a whole.</summary>
internal sealed class ArticleRows
{
    private readonly CorpusReader _reader;
    private readonly Article _article;
    private readonly Shard _shard;
    private readonly int _place;
    private readonly int _firstCast;

    public ArticleRows(CorpusReader reader, Article article, int number)
    {
        (_reader, _article) = (reader, article);
        _shard = reader.Shard(reader.Read(IndexTable.Articles, number, ArticleColumn.Shard));
        _place = reader.Read(IndexTable.Articles, number, ArticleColumn.PlaceInShard);
        _firstCast = reader.Read(IndexTable.Articles, number, ArticleColumn.FirstCast);
    }

    // A line feed stands between two texts.
    public string Text() => _shard.Text(First(PlaceColumn.Text), End(PlaceColumn.Text) - First(PlaceColumn.Text) - 1);

    /// <summary>The offsets in the text at which the lines of the file begin.</summary>
    public int[] LineStarts()
    {
        var starts = new List<int> { 0 };
        var (join, end) = (First(PlaceColumn.Joins), End(PlaceColumn.Joins));
        var text = _article.Text;
        for (var i = text.IndexOf('\n'); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            if (join < end && _shard.Read(ShardTable.Joins, join, 0) == i)
                join++;
            else
                starts.Add(i + 1);
        }

        return [.. starts];
    }

    public Block[] Blocks()
    {
        var first = First(PlaceColumn.Blocks);
        var blocks = new Block[End(PlaceColumn.Blocks) - first];
        var end = 0;
        for (var i = 0; i < blocks.Length; i++)
        {
            var span = new TextSpan(end + Block(first + i, BlockColumn.Gap), Block(first + i, BlockColumn.Length));
            blocks[i] = new Block((BlockKind)Block(first + i, BlockColumn.Kind), new Passage(_article, span));
            end = span.End;
        }

        return blocks;

        int Block(int row, int column) => _shard.Read(ShardTable.Blocks, row, column);
    }

    public Mention[] Mentions()
    {
        var (row, end) = (First(PlaceColumn.Mentions), End(PlaceColumn.Mentions));
        var mentions = new List<Mention>(end - row);
        for (var start = 0; row < end; row++)
        {
            start += Mention(MentionColumn.Step);
            // A source that is never named is no person.
            if (Person(Mention(MentionColumn.Entity)) is { } person)
                mentions.Add(new Mention(_article, person, new Passage(_article, new TextSpan(start, Mention(MentionColumn.Length)))));
        }

        return [.. mentions];

        int Mention(int column) => _shard.Read(ShardTable.Mentions, row, column);
    }

    public QuoteDetails QuoteDetails(int position, TextSpan span)
    {
        var row = First(PlaceColumn.Quotes) + position;
        return new QuoteDetails
        {
            Source = Part(DetailColumn.Source),
            Cue = Part(DetailColumn.Cue),
            Via = Part(DetailColumn.Via),
            Addressee = Part(DetailColumn.Addressee),
            Continues = Other(DetailColumn.ContinuesOrNone),
            Parent = Other(DetailColumn.ParentOrNone),
            SpeakerName = _shard.String(Detail(DetailColumn.UnnamedSpeaker)),
            Rule = _shard.String(Detail(DetailColumn.Rule)),
        };

        int Detail(int column) => _shard.Read(ShardTable.QuoteDetails, row, column);

        Passage? Part(int column) => Detail(column + 1) is > 0 and var length
            ? new Passage(_article, new TextSpan(span.Start + Layout.FromSigned(Detail(column)), length - 1))
            : null;

        int? Other(int column) => Detail(column) is > 0 and var back ? position - Layout.FromSigned(back - 1) : null;
    }

    public TemporalExpression[] Expressions()
    {
        var first = First(PlaceColumn.Expressions);
        var expressions = new TemporalExpression[End(PlaceColumn.Expressions) - first];
        for (var i = 0; i < expressions.Length; i++)
        {
            var row = first + i;
            expressions[i] = new TemporalExpression(
                _article,
                new Passage(_article, new TextSpan(Expression(row, ExpressionColumn.Start), Expression(row, ExpressionColumn.Length))),
                (TimexType)Expression(row, ExpressionColumn.Type),
                _shard.String(Expression(row, ExpressionColumn.Value)) ?? "",
                (TimexModifier)Expression(row, ExpressionColumn.Modifier),
                (TimexAnchor)Expression(row, ExpressionColumn.Anchor),
                When(row),
                _shard.String(Expression(row, ExpressionColumn.Rule)));
        }

        return expressions;
    }

    public DatedEvent[] Events()
    {
        var first = First(PlaceColumn.Events);
        var events = new DatedEvent[End(PlaceColumn.Events) - first];
        var participant = First(PlaceColumn.Participants);
        for (var i = 0; i < events.Length; i++)
        {
            var row = first + i;
            var number = Event(row, EventColumn.Expression);
            var expression = First(PlaceColumn.Expressions) + number;
            var clause = new TextSpan(
                Expression(expression, ExpressionColumn.Start) + Layout.FromSigned(Event(row, EventColumn.ClauseShift)), Event(row, EventColumn.ClauseLength));
            var sentence = new TextSpan(
                clause.Start + Layout.FromSigned(Event(row, EventColumn.SentenceShift)), clause.Length + Layout.FromSigned(Event(row, EventColumn.SentenceGrowth)));
            var participants = Event(row, EventColumn.ParticipantCount);
            events[i] = new DatedEvent(
                _article, EventDate(row, expression), sentence, clause, number, (DateBasis)Event(row, EventColumn.Basis),
                _shard.String(Event(row, EventColumn.Key)), participant, participants);
            participant += participants;
        }

        return events;
    }

    public Person[] Participants(int first, int count)
    {
        var people = new List<Person>(count);
        for (var i = 0; i < count; i++)
        {
            if (Person(_shard.Read(ShardTable.Participants, first + i, 0)) is { } person)
                people.Add(person);
        }

        return [.. people];
    }

    private int Event(int row, int column) => _shard.Read(ShardTable.Events, row, column);

    private int Expression(int row, int column) => _shard.Read(ShardTable.Expressions, row, column);

    private DateInterval? When(int row) => Expression(row, ExpressionColumn.FirstDayOrNone) is > 0 and var day
        ? Interval(DaysFrom + Layout.FromSigned(day - 1), Expression(row, ExpressionColumn.Days), Expression(row, ExpressionColumn.Precision), Expression(row, ExpressionColumn.IsApproximate))
        : null;

    private DateInterval EventDate(int row, int expression)
    {
        var told = When(expression) ?? Interval(DaysFrom, 0, 0, 0);
        var first = told.First.DayNumber + Layout.FromSigned(Event(row, EventColumn.FirstDayShift));
        var last = told.Last.DayNumber + Layout.FromSigned(Event(row, EventColumn.LastDayShift));
        var isApproximate = (told.IsApproximate ? 1 : 0) ^ Event(row, EventColumn.ApproximateChange);
        return Interval(first, last - first, (int)told.Precision ^ Event(row, EventColumn.PrecisionChange), isApproximate);
    }

    private static DateInterval Interval(int first, int days, int precision, int isApproximate) =>
        new(DateOnly.FromDayNumber(first), DateOnly.FromDayNumber(first + days), (DatePrecision)precision, isApproximate == 1);

    private int DaysFrom => _article.Published?.DayNumber ?? 0;

    private Person? Person(int entity) => _reader.PersonOfCast(_firstCast + entity);

    private int First(int column) => _shard.Read(ShardTable.Places, _place, column);

    private int End(int column) => _shard.Read(ShardTable.Places, _place + 1, column);
}
