using System.Text;
using Corpus.Data;
using Corpus.Generator.People;
using Corpus.Generator.Texts;

namespace Corpus.Generator.Emission;

/// <summary>Some articles of a corpus that follow one another. Its data depends on them alone, so that an edit of one text writes one shard anew.</summary>
internal sealed record Shard(string Corpus, int Number, EquatableArray<CorpusArticle> Articles)
{
    private const int SmallestShard = 64 * 1024;
    private const int LargestShard = 1024 * 1024;

    /// <summary>
    /// Divides a corpus into some 64 shards of 64 KB to 1 MB: many small literals are slow to reach, and one large literal costs the compiler 150 times its
    /// size. A shard holds a number of articles that is a power of two, so that an edit seldom moves the borders, and fewer where they are too large.
    /// </summary>
    public static IEnumerable<Shard> Of(CorpusModel corpus)
    {
        var total = corpus.Articles.Sum(a => (long)a.Source.Text.Length);
        var size = Math.Min(Math.Max(total / 64, SmallestShard), LargestShard);
        var most = 1;
        while (most * 2 * total <= size * corpus.Articles.Count)
            most *= 2;
        var number = 0;
        for (var first = 0; first < corpus.Articles.Count;)
        {
            var end = first + 1;
            var length = corpus.Articles[first].Source.Text.Length;
            while (end < corpus.Articles.Count && end % most != 0 && (length += corpus.Articles[end].Source.Text.Length) <= LargestShard)
                end++;
            yield return new Shard(corpus.Name, number++, corpus.Articles.Skip(first).Take(end - first).ToEquatableArray());
            first = end;
        }
    }
}

/// <summary>A shard written: its rows, strings and text, and where in the rows each article's header stands.</summary>
internal sealed record ShardData(Shard Shard, string Rows, string Strings, EquatableArray<int> Headers)
{
    public string Text => string.Join("\n", Shard.Articles.Select(a => a.Source.Text));

    public static ShardData Write(Shard shard)
    {
        var pool = new StringPool();
        var rows = new RowWriter();
        var headers = new List<int>();
        var bytes = 0;
        foreach (var article in shard.Articles)
        {
            headers.Add(rows.Length);
            var length = Encoding.UTF8.GetByteCount(article.Source.Text);
            WriteArticle(article, bytes, length, pool, rows);
            bytes += length + 1;
        }

        var strings = pool.Rows;
        return new ShardData(shard, strings + rows, pool.Text, headers.Select(h => h + strings.Length).ToEquatableArray());
    }

    private static void WriteArticle(CorpusArticle article, int textStart, int textBytes, StringPool pool, RowWriter rows)
    {
        var (source, model, entry) = (article.Source, article.Source.Model, article.Source.Entry);
        foreach (var text in new[] { article.Id, source.Path, model.Title, entry?.Outlet, entry?.Byline, entry?.Url, entry?.Language, entry?.Rights })
            rows.Add(pool.Add(text), Layout.Name);
        rows.AddOptional(entry?.Published?.DayNumber, Layout.Day)
            .AddOptional((int?)entry?.PublishedBasis, Layout.Code)
            .Add(source.Lines.Count, Layout.Count)
            .Add(model.Blocks.Count, Layout.Count)
            .Add(model.Cast.Mentions.Count, Layout.Count)
            .Add(model.Quotations.Count, Layout.Count)
            .Add(model.Expressions.Count, Layout.Count)
            .Add(model.Events.Count, Layout.Count)
            .Add(model.Events.Sum(e => e.Participants.Count), Layout.Count)
            .Add(textStart, Layout.Bytes)
            .Add(textBytes, Layout.Bytes);

        foreach (var line in source.Lines)
            rows.Add(line, Layout.Offset);
        foreach (var block in model.Blocks)
            rows.Add(block.Span).Add((int)block.Kind, Layout.Code);
        foreach (var mention in model.Cast.Mentions)
            rows.Add(mention.Span).Add(mention.Entity, Layout.Count);
        foreach (var quote in model.Quotations)
        {
            var unnamed = quote.Speaker is { } s && model.Cast.Entities[s].Kind == EntityKind.Unnamed ? model.Cast.Entities[s].Name : null;
            rows.Add(quote.Content)
                .Add((int)quote.Kind, Layout.Code)
                .Add((int)quote.Basis, Layout.Code)
                .AddOptional(quote.Speaker, Layout.Count)
                .Add(pool.Add(unnamed), Layout.Name)
                .AddOptional(quote.Source)
                .AddOptional(quote.Cue)
                .AddOptional(quote.Via)
                .AddOptional(quote.Addressee)
                .AddOptional(quote.Continues, Layout.Count)
                .AddOptional(quote.Parent, Layout.Count)
                .Add(pool.Add(quote.Rule), Layout.Name);
        }

        foreach (var expression in model.Expressions)
        {
            rows.Add(expression.Span)
                .Add((int)expression.Type, Layout.Code)
                .Add((int)expression.Modifier, Layout.Code)
                .Add((int)expression.Anchor, Layout.Code)
                .Add(pool.Add(expression.Value), Layout.Name)
                .Add(pool.Add(expression.Rule), Layout.Name)
                .AddOptional(expression.Interval);
        }

        var participants = 0;
        foreach (var e in model.Events)
        {
            rows.Add(e.Sentence)
                .Add(e.Clause)
                .Add(e.Expression, Layout.Count)
                .AddOptional(e.When)
                .Add((int)e.Basis, Layout.Code)
                .Add(pool.Add(e.Key), Layout.Name)
                .Add(participants, Layout.Count)
                .Add(e.Participants.Count, Layout.Count);
            participants += e.Participants.Count;
        }

        foreach (var entity in model.Events.SelectMany(e => e.Participants))
            rows.Add(entity, Layout.Count);
    }
}
