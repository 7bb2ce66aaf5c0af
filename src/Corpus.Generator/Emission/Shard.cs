using System.Text;
using Corpus.Data;
using Corpus.Generator.People;
using Corpus.Generator.Texts;

namespace Corpus.Generator.Emission;

/// <summary>An article as a shard holds it.</summary>
internal sealed record ShardArticle(string Id, string Member, CorpusText Source);

/// <summary>Some articles of a corpus that follow one another. Its data depends on them alone, so that an edit of one text writes one shard anew.</summary>
internal sealed record Shard(string Corpus, int Number, EquatableArray<ShardArticle> Articles)
{
    private const int SmallestShard = 64 * 1024;
    private const int LargestShard = 1024 * 1024;

    /// <summary>
    /// Divides a corpus into some 64 shards of 64 KB to 1 MB: many small literals are slow to reach, and one large literal costs the compiler 150 times its
    /// size. A shard holds a number of articles that is a power of two, so that an edit seldom moves the borders, and fewer where they are too large.
    /// </summary>
    /// <param name="texts">Those of the corpus, and others.</param>
    public static IEnumerable<Shard> Of(CorpusModel corpus, IEnumerable<CorpusText> texts)
    {
        var byPath = new Dictionary<string, CorpusText>(StringComparer.Ordinal);
        foreach (var text in texts.Where(t => t.Corpus == corpus.Name))
            byPath[text.Path] = text;
        var articles = corpus.Articles.Select(a => new ShardArticle(a.Id, a.Member, byPath[a.Summary.Path])).ToArray();
        var total = articles.Sum(a => (long)a.Source.Text.Length);
        var size = Math.Min(Math.Max(total / 64, SmallestShard), LargestShard);
        var most = 1;
        while (most * 2 * total <= size * articles.Length)
            most *= 2;
        var number = 0;
        for (var first = 0; first < articles.Length;)
        {
            var end = first + 1;
            var length = articles[first].Source.Text.Length;
            while (end < articles.Length && end % most != 0 && (length += articles[end].Source.Text.Length) <= LargestShard)
                end++;
            yield return new Shard(corpus.Name, number++, articles.Skip(first).Take(end - first).ToEquatableArray());
            first = end;
        }
    }
}

/// <summary>Where in the rows of a shard the header of each of its articles stands: all that the index knows of a shard.</summary>
internal sealed record ShardPlaces(string Corpus, int Number, EquatableArray<int> Headers);

/// <summary>A shard written: its rows and strings. Its text is that of its articles.</summary>
internal sealed record ShardData(Shard Shard, string Rows, string Strings, ShardPlaces Places)
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
        return new ShardData(shard, strings + rows, pool.Text, new(shard.Corpus, shard.Number, headers.Select(h => h + strings.Length).ToEquatableArray()));
    }

    private static void WriteArticle(ShardArticle article, int textStart, int textBytes, StringPool pool, RowWriter rows)
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
