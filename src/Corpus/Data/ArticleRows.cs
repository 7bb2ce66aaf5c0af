namespace Corpus.Data;

/// <summary>The rows of one article in its shard. The items of a list are expected from one another, so a list is read as a whole.</summary>
internal sealed class ArticleRows
{
    private readonly CorpusReader _reader;
    private readonly Article _article;
    private readonly Shard _shard;
    private readonly int _place;
    private readonly int _firstEntity;

    public ArticleRows(CorpusReader reader, Article article, int number)
    {
        (_reader, _article) = (reader, article);
        _shard = reader.Shard(reader.Read(ArticleColumn.Shard, number));
        _place = reader.Read(ArticleColumn.PlaceInShard, number);
        _firstEntity = reader.Read(ArticleColumn.FirstEntity, number);
    }

    public string Text() => _shard.Text(First(ArticleOffsetColumn.Text), TextBytes);

    /// <summary>Returns some words of the text without decoding what is after them.</summary>
    public string Words(TextSpan span) => _shard.Words(First(ArticleOffsetColumn.Text), TextBytes, span);

    /// <summary>Returns the offsets in the text at which the lines of the file begin.</summary>
    public int[] LineStarts()
    {
        var starts = new List<int> { 0 };
        var (softLineBreak, end) = (First(ArticleOffsetColumn.SoftLineBreaks), End(ArticleOffsetColumn.SoftLineBreaks));
        var text = _article.Text;
        for (var i = text.IndexOf('\n'); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            if (softLineBreak < end && _shard.Read(ShardTable.SoftLineBreaks, softLineBreak, (int)NumberColumn.Number) == i)
                softLineBreak++;
            else
                starts.Add(i + 1);
        }

        return [.. starts];
    }

    public ArticleFact[] Facts()
    {
        var first = First(ArticleOffsetColumn.Facts);
        var facts = new ArticleFact[End(ArticleOffsetColumn.Facts) - first];
        for (var i = 0; i < facts.Length; i++)
        {
            var row = first + i;
            facts[i] = new ArticleFact(
                (FactKind)Fact(FactColumn.Kind),
                (FactBasis)Fact(FactColumn.Basis),
                Fact(FactColumn.StartOrNone) is > 0 and var start
                    ? new Passage(_article, new TextSpan(start - 1, Fact(FactColumn.Length)))
                    : null
            )
            {
                Rule = _shard.String(Fact(FactColumn.Rule)),
            };

            int Fact(FactColumn column) => _shard.Read(ShardTable.Facts, row, (int)column);
        }

        return facts;
    }

    public string[] Tags()
    {
        var first = First(ArticleOffsetColumn.Tags);
        var tags = new string[End(ArticleOffsetColumn.Tags) - first];
        for (var i = 0; i < tags.Length; i++)
            tags[i] = _shard.String(_shard.Read(ShardTable.Tags, first + i, (int)NumberColumn.Number)) ?? "";
        return tags;
    }

    public ArticleField[] Fields()
    {
        var first = First(ArticleOffsetColumn.Fields);
        var fields = new ArticleField[End(ArticleOffsetColumn.Fields) - first];
        for (var i = 0; i < fields.Length; i++)
        {
            var row = first + i;
            var (name, value) = (_shard.String(Field(FieldColumn.Name))!, Field(FieldColumn.Value));
            fields[i] = (FieldKind)Field(FieldColumn.Kind) switch
            {
                FieldKind.Number => new ArticleField(name, Number()),
                FieldKind.Day => new ArticleField(name, DateOnly.FromDayNumber(value)),
                FieldKind.Flag => new ArticleField(name, value != 0),
                _ => new ArticleField(name, _shard.String(value) ?? ""),
            };

            int Field(FieldColumn column) => _shard.Read(ShardTable.Fields, row, (int)column);

            decimal Number()
            {
                // Four pieces of 24 bits are the three of 32 bits that a decimal has.
                var (low, middle, high, highest) = (
                    (uint)value,
                    (uint)Field(FieldColumn.Middle),
                    (uint)Field(FieldColumn.High),
                    (uint)Field(FieldColumn.Highest)
                );
                var scale = Field(FieldColumn.ScaleAndSign);
                return new decimal(
                    (int)(low | (middle << 24)),
                    (int)((middle >> 8) | (high << 16)),
                    (int)((high >> 16) | (highest << 8)),
                    (scale & 1) != 0,
                    (byte)(scale >> 1)
                );
            }
        }

        return fields;
    }

    public Block[] Blocks()
    {
        var first = First(ArticleOffsetColumn.Blocks);
        var blocks = new Block[End(ArticleOffsetColumn.Blocks) - first];
        var end = 0;
        for (var i = 0; i < blocks.Length; i++)
        {
            var span = new TextSpan(end + Block(first + i, BlockColumn.Gap), Block(first + i, BlockColumn.Length));
            blocks[i] = new Block((BlockKind)Block(first + i, BlockColumn.Kind), new Passage(_article, span));
            end = span.End;
        }

        return blocks;

        int Block(int row, BlockColumn column) => _shard.Read(ShardTable.Blocks, row, (int)column);
    }

    public Passage[] Sentences()
    {
        var sentences = new List<Passage>();
        var (row, step) = (First(ArticleOffsetColumn.Blocks), First(ArticleOffsetColumn.Sentences));
        var text = _article.Text;
        foreach (var block in _article.Blocks)
        {
            var count = _shard.Read(ShardTable.Blocks, row++, (int)BlockColumn.SentenceCount);
            var start = SentenceBounds.Start(text, block.Span.Start, block.Span.End);
            for (var left = count; left > 0; left--)
            {
                var next = left > 1 ? start + _shard.Read(ShardTable.Sentences, step++, (int)NumberColumn.Number) : block.Span.End;
                sentences.Add(new Passage(_article, new TextSpan(start, SentenceBounds.End(text, start, next) - start)));
                start = next;
            }
        }

        return [.. sentences];
    }

    public Mention[] Mentions()
    {
        var (row, end) = (First(ArticleOffsetColumn.Mentions), End(ArticleOffsetColumn.Mentions));
        var mentions = new List<Mention>(end - row);
        for (var start = 0; row < end; row++)
        {
            start += Mention(MentionColumn.Step);
            // A source that the text never names is not an entity of the corpus.
            if (Entity(Mention(MentionColumn.Entity)) is { } entity)
                mentions.Add(new Mention(_article, entity, new Passage(_article, new TextSpan(start, Mention(MentionColumn.Length)))));
        }

        return [.. mentions];

        int Mention(MentionColumn column) => _shard.Read(ShardTable.Mentions, row, (int)column);
    }

    public QuoteDetails QuoteDetails(int position, TextSpan span)
    {
        var row = First(ArticleOffsetColumn.Quotes) + position;
        return new QuoteDetails
        {
            Source = Part(DetailColumn.SourceShift, DetailColumn.SourceLengthOrNone),
            Cue = Part(DetailColumn.CueShift, DetailColumn.CueLengthOrNone),
            Via = Part(DetailColumn.ViaShift, DetailColumn.ViaLengthOrNone),
            Addressee = Part(DetailColumn.AddresseeShift, DetailColumn.AddresseeLengthOrNone),
            Continues = Other(DetailColumn.ContinuesOrNone),
            Parent = Other(DetailColumn.ParentOrNone),
            SpeakerName = _shard.String(Detail(DetailColumn.UnnamedSpeaker)),
            Rule = _shard.String(Detail(DetailColumn.Rule)),
            Act = Detail(DetailColumn.ActOrNone) is > 0 and var act ? (SpeechAct)(act - 1) : null,
        };

        int Detail(DetailColumn column) => _shard.Read(ShardTable.QuoteDetails, row, (int)column);

        Passage? Part(DetailColumn shift, DetailColumn lengthOrNone) =>
            Detail(lengthOrNone) is > 0 and var length
                ? new Passage(_article, new TextSpan(span.Start + Layout.FromSigned(Detail(shift)), length - 1))
                : null;

        QuoteDetails.Relation Other(DetailColumn column) =>
            Detail(column) is > 0 and var back ? new(position - Layout.FromSigned(back - 1), null) : default;
    }

    public TemporalExpression[] Expressions()
    {
        var first = First(ArticleOffsetColumn.Expressions);
        var expressions = new TemporalExpression[End(ArticleOffsetColumn.Expressions) - first];
        for (var i = 0; i < expressions.Length; i++)
        {
            var row = first + i;
            expressions[i] = new TemporalExpression(
                _article,
                new Passage(_article, new TextSpan(Expression(row, ExpressionColumn.Start), Expression(row, ExpressionColumn.Length))),
                (TimexType)Expression(row, ExpressionColumn.Type),
                _shard.String(Expression(row, ExpressionColumn.Value)) ?? "",
                Expression(row, ExpressionColumn.AnchorDistanceOrNone) is > 0 and var distance ? i - distance : null
            )
            {
                Modifier = (TimexModifier)Expression(row, ExpressionColumn.Modifier),
                Anchor = (TimexAnchor)Expression(row, ExpressionColumn.Anchor),
                When = When(row),
                Rule = _shard.String(Expression(row, ExpressionColumn.Rule)),
            };
        }

        return expressions;
    }

    public DatedEvent[] Events()
    {
        var first = First(ArticleOffsetColumn.Events);
        var events = new DatedEvent[End(ArticleOffsetColumn.Events) - first];
        var participant = First(ArticleOffsetColumn.Participants);
        for (var i = 0; i < events.Length; i++)
        {
            var row = first + i;
            var number = Event(row, EventColumn.Expression);
            var expression = First(ArticleOffsetColumn.Expressions) + number;
            var clause = new TextSpan(
                Expression(expression, ExpressionColumn.Start) + Layout.FromSigned(Event(row, EventColumn.ClauseShift)),
                Event(row, EventColumn.ClauseLength)
            );
            var participants = Event(row, EventColumn.ParticipantCount);
            events[i] = new DatedEvent(
                _article,
                EventDate(row, expression),
                clause,
                number,
                (DateResolution)Event(row, EventColumn.Basis),
                _shard.String(Event(row, EventColumn.Key)),
                participant,
                participants
            );
            participant += participants;
        }

        return events;
    }

    public Entity[] Participants(int first, int count)
    {
        var entities = new List<Entity>(count);
        for (var i = 0; i < count; i++)
        {
            if (Entity(_shard.Read(ShardTable.Participants, first + i, (int)NumberColumn.Number)) is { } entity)
                entities.Add(entity);
        }

        return [.. entities];
    }

    private int Event(int row, EventColumn column) => _shard.Read(ShardTable.Events, row, (int)column);

    private int Expression(int row, ExpressionColumn column) => _shard.Read(ShardTable.Expressions, row, (int)column);

    private DateInterval? When(int row) =>
        Expression(row, ExpressionColumn.FirstDayOrNone) is > 0 and var day
            ? Interval(
                DaysFrom + Layout.FromSigned(day - 1),
                Expression(row, ExpressionColumn.Days),
                Expression(row, ExpressionColumn.Precision),
                Expression(row, ExpressionColumn.IsApproximate)
            )
            : null;

    private DateInterval EventDate(int row, int expression)
    {
        var expected = When(expression) ?? Interval(DaysFrom, 0, 0, 0);
        var first = expected.Start.DayNumber + Layout.FromSigned(Event(row, EventColumn.FirstDayShift));
        var last = expected.End.DayNumber + Layout.FromSigned(Event(row, EventColumn.LastDayShift));
        var isApproximate = (expected.IsApproximate ? 1 : 0) ^ Event(row, EventColumn.ApproximateChange);
        return Interval(first, last - first, (int)expected.Precision ^ Event(row, EventColumn.PrecisionChange), isApproximate);
    }

    private static DateInterval Interval(int first, int days, int precision, int isApproximate) =>
        new(DateOnly.FromDayNumber(first), DateOnly.FromDayNumber(first + days), (DatePrecision)precision, isApproximate == 1);

    // The last byte is the line feed between two texts.
    private int TextBytes => End(ArticleOffsetColumn.Text) - First(ArticleOffsetColumn.Text) - 1;

    private int DaysFrom => _article.Published?.DayNumber ?? 0;

    private Entity? Entity(int number) => _reader.EntityOfArticle(_firstEntity + number);

    private int First(ArticleOffsetColumn column) => _shard.Read(ShardTable.ArticleOffsets, _place, (int)column);

    private int End(ArticleOffsetColumn column) => _shard.Read(ShardTable.ArticleOffsets, _place + 1, (int)column);
}
