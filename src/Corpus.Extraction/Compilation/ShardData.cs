using System.Text;
using Corpus.Data;
using Corpus.Extraction.Articles;
using Corpus.Extraction.Dates;

namespace Corpus.Extraction.Compilation;

/// <summary>A shard written: its tables and strings, before its texts.</summary>
/// <param name="Rows">The head and the tables.</param>
internal sealed record ShardData(Shard Shard, string Rows, string Strings)
{
    public ShardPlaces Places => new(Shard.Corpus, Shard.Number, Shard.Articles.Count);

    /// <summary>What the literal of the shard holds.</summary>
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
    /// Writes the rows of one text and drops them. What a text's rows are depends on that text alone, so one that cannot be written is known here, before it
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
        private readonly TableWriter _places = new(8), _joins = new(1), _blocks = new(3), _mentions = new(3), _details = new(12), _expressions = new(11), _events = new(12), _participants = new(1);
        private readonly StringPool _strings = new();
        private int _bytes;

        public void Write(ShardArticle article)
        {
            var (source, model) = (article.Source, article.Source.Model);
            var publication = source.Entry?.Published?.DayNumber ?? 0;
            WritePlace();
            _bytes += Encoding.UTF8.GetByteCount(source.Text) + 1;
            WriteJoins(source);
            WriteBlocks(model);
            WriteMentions(model);
            for (var i = 0; i < model.Quotations.Count; i++)
                WriteDetails(model, i);
            foreach (var expression in model.Expressions)
                WriteExpression(expression, publication);
            foreach (var e in model.Events)
            {
                WriteEvent(e, model.Expressions[e.Expression], publication);
                foreach (var entity in e.Participants)
                    _participants.Row(entity);
            }
        }

        public ShardData End(Shard shard)
        {
            WritePlace();
            TableWriter[] tables = [_places, _joins, _blocks, _mentions, _details, _expressions, _events, _participants, _strings.Table];
            // Strings and texts begin on lines of their own.
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

        private void WritePlace() =>
            _places.Row(_bytes, _joins.Count, _blocks.Count, _mentions.Count, _details.Count, _expressions.Count, _events.Count, _participants.Count);

        private void WriteJoins(CorpusText source)
        {
            var line = 0;
            for (var at = source.Text.IndexOf('\n'); at >= 0; at = source.Text.IndexOf('\n', at + 1))
            {
                if (line + 1 < source.Lines.Count && source.Lines[line + 1] == at + 1)
                    line++;
                else
                    _joins.Row(at);
            }
        }

        private void WriteBlocks(ArticleModel model)
        {
            var end = 0;
            foreach (var block in model.Blocks)
            {
                _blocks.Row(block.Span.Start - end, block.Span.Length, (int)block.Kind);
                end = block.Span.End;
            }
        }

        private void WriteMentions(ArticleModel model)
        {
            var start = 0;
            foreach (var mention in model.Cast.Mentions)
            {
                _mentions.Row(mention.Span.Start - start, mention.Span.Length, mention.Entity);
                start = mention.Span.Start;
            }
        }

        private void WriteDetails(ArticleModel model, int number)
        {
            var quote = model.Quotations[number];
            var unnamed = quote.Speaker is { } speaker && model.Cast.Entities[speaker].Kind == EntityKind.Unnamed ? model.Cast.Entities[speaker].Name : null;
            _details.Row(
                From(quote.Source), Length(quote.Source),
                From(quote.Cue), Length(quote.Cue),
                From(quote.Via), Length(quote.Via),
                From(quote.Addressee), Length(quote.Addressee),
                Back(quote.Continues), Back(quote.Parent),
                _strings.Add(unnamed), _strings.Add(quote.Rule));

            int From(TextSpan? part) => part is { } span ? Layout.Signed(span.Start - quote.Content.Start) : 0;

            int Back(int? other) => other is { } index ? Layout.Signed(number - index) + 1 : 0;

            static int Length(TextSpan? part) => part?.Length + 1 ?? 0;
        }

        private void WriteExpression(TemporalExpression expression, int publication)
        {
            var when = expression.Interval;
            _expressions.Row(
                expression.Span.Start, expression.Span.Length, (int)expression.Type, (int)expression.Modifier, (int)expression.Anchor,
                _strings.Add(expression.Value), _strings.Add(expression.Rule),
                when is { } known ? Layout.Signed(known.First.DayNumber - publication) + 1 : 0,
                when?.Last.DayNumber - when?.First.DayNumber ?? 0, (int)(when?.Precision ?? 0), when?.Approximate == true ? 1 : 0);
        }

        private void WriteEvent(Events.DatedEvent e, TemporalExpression expression, int publication)
        {
            var told = expression.Interval;
            _events.Row(
                e.Expression,
                Layout.Signed(e.Clause.Start - expression.Span.Start), e.Clause.Length,
                Layout.Signed(e.Sentence.Start - e.Clause.Start), Layout.Signed(e.Sentence.Length - e.Clause.Length),
                Layout.Signed(e.When.First.DayNumber - (told?.First.DayNumber ?? publication)), Layout.Signed(e.When.Last.DayNumber - (told?.Last.DayNumber ?? publication)),
                (int)e.When.Precision ^ (int)(told?.Precision ?? 0), (e.When.Approximate ? 1 : 0) ^ (told?.Approximate == true ? 1 : 0),
                (int)e.Basis, _strings.Add(e.Key), e.Participants.Count);
        }
    }
}
