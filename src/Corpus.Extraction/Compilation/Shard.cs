namespace Corpus.Extraction.Compilation;

/// <summary>An article as a shard holds it.</summary>
internal sealed record ShardArticle(string Id, string Member, CorpusText Source);

/// <summary>Consecutive articles of a corpus. The data of a shard depends only on its articles, so that an edit of one text recomputes one shard.</summary>
internal sealed record Shard(string Corpus, int Number, EquatableArray<ShardArticle> Articles)
{
    private const int SmallestShard = 64 * 1024;
    private const int LargestShard = 1024 * 1024;

    /// <summary>Divides a corpus that is written into a file, where nothing depends on the borders, into shards of 1 MB while its articles come in.</summary>
    /// <param name="number">The number of the first shard: that of the shards before.</param>
    public static IEnumerable<Shard> InFile(IEnumerable<ShardArticle> articles, string corpus, int number = 0)
    {
        var length = 0;
        var next = new List<ShardArticle>();
        foreach (var article in articles)
        {
            if (next.Count > 0 && length + article.Source.Text.Length > LargestShard)
            {
                yield return new Shard(corpus, number++, next.ToEquatableArray());
                next.Clear();
                length = 0;
            }

            next.Add(article);
            length += article.Source.Text.Length;
        }

        if (next.Count > 0)
            yield return new Shard(corpus, number, next.ToEquatableArray());
    }

    /// <summary>
    /// Divides a corpus into some 16 shards of 64 KB to 1 MB, more where it is larger: each literal costs a program that starts a compiled method, and one large
    /// literal costs the compiler 150 times its size. A shard holds a number of articles that is a power of two, so that an edit seldom moves the borders, and fewer where they are too large.
    /// </summary>
    /// <param name="textOf">A text, by its number.</param>
    public static IEnumerable<Shard> Of(CorpusNames corpus, Func<int, CorpusText> textOf)
    {
        var articles = corpus.Articles.Select(a => new ShardArticle(a.Id, a.Member, textOf(a.Text))).ToArray();
        var total = articles.Sum(a => a.Source.Text.Length + 1L);
        var size = Math.Min(Math.Max(total / 12, SmallestShard), LargestShard);
        var most = 1;
        while (most * 2 * total <= size * articles.Length)
            most *= 2;
        var number = 0;
        for (var first = 0; first < articles.Length; )
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

/// <summary>Which articles a shard holds: all that the index knows of it.</summary>
/// <param name="Count">How many, after those of the shards before.</param>
internal sealed record ShardPlaces(string Corpus, int Number, int Count);
