using System.Text;
using Corpus.Data;
using Corpus.Extraction.Articles;
using Corpus.Extraction.Dates;
using Corpus.Extraction.Facts;
using Corpus.Extraction.Metadata;

namespace Corpus.Extraction.Compilation;

/// <summary>A shard written: its tables and strings, before its texts.</summary>
/// <param name="Rows">The head and the tables.</param>
internal sealed record ShardData(Shard Shard, string Rows, string Strings)
{
    public ShardPlaces Places => new(Shard.Corpus, Shard.Number, Shard.Articles.Count);

    /// <summary>The content of the literal of the shard.</summary>
    public string Literal => string.Join("\n", Parts);

    /// <summary>The same in parts, with a line feed between each and the next.</summary>
    public string[] Parts
    {
        get
        {
            var parts = Shard.Articles.Select(a => a.Source.Text).ToArray();
            parts[0] = Rows + Strings + parts[0];
            return parts;
        }
    }

    /// <summary>
    /// Writes the rows of one text and discards them. The rows depend on that text alone, so a text that cannot be written is detected here, before it
    /// can spoil a shard of other texts.
    /// </summary>
    public static void Check(CorpusText text) => new Writer().Write(new ShardArticle("", "", text));

    public static ShardData Write(Shard shard)
    {
        var writer = new Writer();
        foreach (var article in shard.Articles)
            writer.Write(article);
        return writer.End(shard);
    }

    private sealed class Writer
    {
        // In the order of ShardTable; strings come last.
        private readonly TableWriter<ArticleOffsetColumn> _articleOffsets = new();
        private readonly TableWriter<NumberColumn> _softLineBreaks = new();
        private readonly TableWriter<BlockColumn> _blocks = new();
        private readonly TableWriter<NumberColumn> _sentences = new();
        private readonly TableWriter<MentionColumn> _mentions = new();
        private readonly TableWriter<DetailColumn> _details = new();
        private readonly TableWriter<ExpressionColumn> _expressions = new();
        private readonly TableWriter<EventColumn> _events = new();
        private readonly TableWriter<NumberColumn> _participants = new();
        private readonly TableWriter<FactColumn> _facts = new();
        private readonly TableWriter<NumberColumn> _tags = new();
        private readonly TableWriter<FieldColumn> _fields = new();
        private readonly StringPool _strings = new();
        private int _bytes;

        public void Write(ShardArticle article)
        {
            var (source, model) = (article.Source, article.Source.Model);
            var publication = model.Published?.DayNumber ?? 0;
            WriteOffsets();
            _bytes += Encoding.UTF8.GetByteCount(source.Text) + 1;
            WriteJoins(source);
            WriteBlocks(model);
            WriteMentions(model);
            for (var i = 0; i < model.Quotations.Count; i++)
                WriteDetails(model, i);
            for (var i = 0; i < model.Expressions.Count; i++)
                WriteExpression(model, i, publication);
            foreach (var fact in model.Facts)
                WriteFact(fact);
            foreach (var tag in model.Tags)
                _tags.Add()[NumberColumn.Number] = _strings.Add(tag);
            foreach (var field in model.Fields)
                WriteField(field);
            foreach (var e in model.Events)
            {
                WriteEvent(e, model.Expressions[e.Expression], publication);
                foreach (var entity in e.Participants)
                    _participants.Add()[NumberColumn.Number] = entity;
            }
        }

        public ShardData End(Shard shard)
        {
            WriteOffsets();
            ITableWriter[] tables =
            [
                _articleOffsets,
                _softLineBreaks,
                _blocks,
                _sentences,
                _mentions,
                _details,
                _expressions,
                _events,
                _participants,
                _facts,
                _tags,
                _fields,
                _strings.Table(),
            ];
            // In the order of ShardTable. Strings and texts begin on new lines.
            const int HeadDigits = Layout.ShardHead * Layout.AddressBits / Layout.DigitBits;
            var end = HeadDigits + tables.Sum(table => table.Digits);
            var (digits, address) = (new DigitWriter(end), HeadDigits);
            foreach (var table in tables)
            {
                digits.Address(address);
                address += table.Digits;
            }

            var strings = end + Layout.Padding + 1;
            digits.Address(_strings.Count).Address(strings).Address(strings + _strings.Bytes);
            foreach (var table in tables)
                table.Write(digits);
            return new ShardData(shard, digits + new string('0', Layout.Padding) + "\n", _strings.Text);
        }

        private void WriteOffsets()
        {
            var row = _articleOffsets.Add();
            row[ArticleOffsetColumn.Text] = _bytes;
            row[ArticleOffsetColumn.SoftLineBreaks] = _softLineBreaks.Count;
            row[ArticleOffsetColumn.Blocks] = _blocks.Count;
            row[ArticleOffsetColumn.Sentences] = _sentences.Count;
            row[ArticleOffsetColumn.Mentions] = _mentions.Count;
            row[ArticleOffsetColumn.Quotes] = _details.Count;
            row[ArticleOffsetColumn.Expressions] = _expressions.Count;
            row[ArticleOffsetColumn.Events] = _events.Count;
            row[ArticleOffsetColumn.Participants] = _participants.Count;
            row[ArticleOffsetColumn.Facts] = _facts.Count;
            row[ArticleOffsetColumn.Tags] = _tags.Count;
            row[ArticleOffsetColumn.Fields] = _fields.Count;
        }

        private void WriteJoins(CorpusText source)
        {
            var line = 0;
            for (var at = source.Text.IndexOf('\n'); at >= 0; at = source.Text.IndexOf('\n', at + 1))
            {
                if (line + 1 < source.Lines.Count && source.Lines[line + 1] == at + 1)
                    line++;
                else
                    _softLineBreaks.Add()[NumberColumn.Number] = at;
            }
        }

        private void WriteBlocks(ArticleModel model)
        {
            var end = 0;
            var sentence = 0;
            foreach (var block in model.Blocks)
            {
                var row = _blocks.Add();
                row[BlockColumn.Gap] = block.Span.Start - end;
                row[BlockColumn.Length] = block.Span.Length;
                row[BlockColumn.Kind] = (int)block.Kind;
                end = block.Span.End;
                var first = sentence;
                for (; sentence < model.Sentences.Count && model.Sentences[sentence].End <= end; sentence++)
                {
                    if (sentence > first)
                        _sentences.Add()[NumberColumn.Number] = model.Sentences[sentence].Start - model.Sentences[sentence - 1].Start;
                }

                row[BlockColumn.SentenceCount] = sentence - first;
            }
        }

        private void WriteMentions(ArticleModel model)
        {
            var start = 0;
            foreach (var mention in model.Entities.Mentions)
            {
                var row = _mentions.Add();
                row[MentionColumn.Step] = mention.Span.Start - start;
                row[MentionColumn.Length] = mention.Span.Length;
                row[MentionColumn.Entity] = mention.Entity;
                start = mention.Span.Start;
            }
        }

        private void WriteDetails(ArticleModel model, int number)
        {
            var quote = model.Quotations[number];
            var unnamed =
                quote.Speaker is { } speaker && model.Entities.All[speaker].Kind == EntityKind.Unnamed
                    ? model.Entities.All[speaker].Name
                    : null;
            var row = _details.Add();
            row[DetailColumn.SourceShift] = From(quote.Source);
            row[DetailColumn.SourceLengthOrNone] = Length(quote.Source);
            row[DetailColumn.CueShift] = From(quote.Cue);
            row[DetailColumn.CueLengthOrNone] = Length(quote.Cue);
            row[DetailColumn.ViaShift] = From(quote.Via);
            row[DetailColumn.ViaLengthOrNone] = Length(quote.Via);
            row[DetailColumn.AddresseeShift] = From(quote.Addressee);
            row[DetailColumn.AddresseeLengthOrNone] = Length(quote.Addressee);
            row[DetailColumn.ContinuesOrNone] = Back(quote.Continues);
            row[DetailColumn.ParentOrNone] = Back(quote.Parent);
            row[DetailColumn.UnnamedSpeaker] = _strings.Add(unnamed);
            row[DetailColumn.Rule] = _strings.Add(quote.Rule);
            row[DetailColumn.ActOrNone] = quote.Act is { } act ? (int)act + 1 : 0;

            int From(TextSpan? part) => part is { } span ? Layout.Signed(span.Start - quote.Content.Start) : 0;

            int Back(int? other) => other is { } index ? Layout.Signed(number - index) + 1 : 0;

            static int Length(TextSpan? part) => part?.Length + 1 ?? 0;
        }

        private void WriteExpression(ArticleModel model, int number, int publication)
        {
            var expression = model.Expressions[number];
            var when = expression.When;
            var row = _expressions.Add();
            row[ExpressionColumn.Start] = expression.Span.Start;
            row[ExpressionColumn.Length] = expression.Span.Length;
            row[ExpressionColumn.Type] = (int)expression.Type;
            row[ExpressionColumn.Modifier] = (int)expression.Modifier;
            row[ExpressionColumn.Anchor] = (int)expression.Anchor;
            row[ExpressionColumn.Value] = _strings.Add(expression.Value);
            row[ExpressionColumn.Rule] = _strings.Add(expression.Rule);
            row[ExpressionColumn.FirstDayOrNone] = when is { } known ? Layout.Signed(known.Start.DayNumber - publication) + 1 : 0;
            row[ExpressionColumn.Days] = when?.End.DayNumber - when?.Start.DayNumber ?? 0;
            row[ExpressionColumn.Precision] = (int)(when?.Precision ?? 0);
            row[ExpressionColumn.IsApproximate] = when?.IsApproximate == true ? 1 : 0;
            row[ExpressionColumn.AnchorDistanceOrNone] = model.AnchorOf(number) is { } anchor ? number - anchor : 0;
        }

        private void WriteFact(ArticleFact fact)
        {
            var row = _facts.Add();
            row[FactColumn.Kind] = (int)fact.Kind;
            row[FactColumn.Basis] = (int)fact.Basis;
            row[FactColumn.StartOrNone] = fact.Span?.Start + 1 ?? 0;
            row[FactColumn.Length] = fact.Span?.Length ?? 0;
            row[FactColumn.Rule] = _strings.Add(fact.Rule);
        }

        private void WriteField(ArticleField field)
        {
            const int Piece = 0xFFFFFF;
            var bits = decimal.GetBits(field.Number);
            var (low, middle, high, flags) = ((uint)bits[0], (uint)bits[1], (uint)bits[2], (uint)bits[3]);
            var row = _fields.Add();
            row[FieldColumn.Name] = _strings.Add(field.Name);
            row[FieldColumn.Kind] = (int)field.Kind;
            row[FieldColumn.Value] = field.Kind == FieldKind.Text ? _strings.Add(field.Text) : (int)(low & Piece);
            row[FieldColumn.Middle] = (int)((low >> 24) | (middle << 8)) & Piece;
            row[FieldColumn.High] = (int)((middle >> 16) | (high << 16)) & Piece;
            row[FieldColumn.Highest] = (int)(high >> 8);
            // Bits 16 to 23 are the decimal places, and the highest bit is the sign.
            row[FieldColumn.ScaleAndSign] = (int)((flags >> 15) & 0x1FE | (flags >> 31));
        }

        private void WriteEvent(Events.DatedEvent e, TemporalExpression expression, int publication)
        {
            var expected = expression.When;
            var row = _events.Add();
            row[EventColumn.Expression] = e.Expression;
            row[EventColumn.ClauseShift] = Layout.Signed(e.Clause.Start - expression.Span.Start);
            row[EventColumn.ClauseLength] = e.Clause.Length;
            row[EventColumn.FirstDayShift] = Layout.Signed(e.When.Start.DayNumber - (expected?.Start.DayNumber ?? publication));
            row[EventColumn.LastDayShift] = Layout.Signed(e.When.End.DayNumber - (expected?.End.DayNumber ?? publication));
            row[EventColumn.PrecisionChange] = (int)e.When.Precision ^ (int)(expected?.Precision ?? 0);
            row[EventColumn.ApproximateChange] = (e.When.IsApproximate ? 1 : 0) ^ (expected?.IsApproximate == true ? 1 : 0);
            row[EventColumn.Basis] = (int)e.Basis;
            row[EventColumn.Key] = _strings.Add(e.Key);
            row[EventColumn.ParticipantCount] = e.Participants.Count;
        }
    }
}
