extern alias library;

using System.Text;
using Corpus.Data;
using Corpus.Generator.Emission;
using Corpus.Generator.Pipeline;
using library::Corpus.Data;

namespace Corpus.Tool.Export;

/// <summary>The data of a corpus as the generator would write it into an assembly, kept in memory.</summary>
internal sealed class RowsInMemory : CorpusData
{
    private readonly byte[][] _index;
    private readonly byte[][] _shards;

    /// <param name="texts">Of which the corpus is made.</param>
    public RowsInMemory(CorpusNames names, IReadOnlyList<ReadText> texts)
        : base(Layout.Format)
    {
        var corpus = CorpusModel.Of(names, text => texts[text].Summary!);
        var shards = Generator.Emission.Shard.Of(names, text => texts[text].Text!).Select(ShardData.Write).ToArray();
        var index = new IndexSource(CorpusTables.Of(corpus, PeopleIndex.Of(corpus)), shards.Select(shard => shard.Places), [CorpusEntries.Of(names, text => texts[text].Entry!)]);
        (_index, _shards) = ([.. index.Literals.Select(Encoding.UTF8.GetBytes)], [.. shards.Select(s => Encoding.UTF8.GetBytes(s.Literal))]);
    }

    public override ReadOnlySpan<byte> Head => _index[0];

    public override ReadOnlySpan<byte> Index(int number) => _index[number];

    public override ReadOnlySpan<byte> Shard(int number) => _shards[number];
}
