extern alias library;

using System.Text;
using Corpus.Data;
using Corpus.Generator.Emission;
using library::Corpus.Data;

namespace Corpus.Tool.Export;

/// <summary>The data of a corpus as the generator would write it into an assembly, kept in memory.</summary>
internal sealed class RowsInMemory : CorpusData
{
    private readonly byte[][] _index;
    private readonly byte[][] _shards;

    /// <param name="texts">Of which the corpus is made.</param>
    public RowsInMemory(CorpusModel corpus, IReadOnlyCollection<CorpusText> texts)
        : base(Layout.Format)
    {
        var shards = Generator.Emission.Shard.Of(corpus, texts).Select(ShardData.Write).ToArray();
        var index = new IndexSource(CorpusTables.Of(corpus, PeopleIndex.Of(corpus)), shards.Select(shard => shard.Places), texts.Select(IndexEntry.Of));
        (_index, _shards) = ([.. index.Literals.Select(Encoding.UTF8.GetBytes)], [.. shards.Select(s => Encoding.UTF8.GetBytes(s.Literal))]);
    }

    public override ReadOnlySpan<byte> Head => _index[0];

    public override ReadOnlySpan<byte> Index(int number) => _index[number];

    public override ReadOnlySpan<byte> Shard(int number) => _shards[number];
}
