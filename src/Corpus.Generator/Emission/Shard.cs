using Corpus.Generator.Texts;

namespace Corpus.Generator.Emission;

/// <summary>Some articles of a corpus that follow one another. Its data depends on them alone, so that an edit of one text writes one shard anew.</summary>
internal sealed record Shard(string Corpus, int Number, EquatableArray<CorpusArticle> Articles)
{
    private const int SmallestShard = 64 * 1024;
    private const int LargestShard = 1024 * 1024;

    /// <summary>
    /// Divides a corpus into some 16 shards of 64 KB to 1 MB, more where it is larger: each literal costs a program that starts a compiled method, and one large
    /// literal costs the compiler 150 times its size. A shard holds a number of articles that is a power of two, so that an edit seldom moves the borders, and fewer where they are too large.
    /// </summary>
    public static IEnumerable<Shard> Of(CorpusModel corpus)
    {
        var total = corpus.Articles.Sum(a => a.Source.Text.Length + 1L);
        var size = Math.Min(Math.Max(total / 12, SmallestShard), LargestShard);
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
