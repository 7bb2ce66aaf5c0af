extern alias library;

using System.Text;
using Corpus.Extraction.Compilation;
using library::Corpus.Data;

namespace Corpus.Tool.Export;

/// <summary>The data of a corpus, kept in memory instead of in an assembly.</summary>
internal sealed class RowsInMemory(CompiledCorpus corpus) : CorpusData(Layout.Format)
{
    private readonly byte[][] _index = [.. corpus.Index.Select(Encoding.UTF8.GetBytes)];
    private readonly byte[][] _shards = [.. corpus.Shards.Select(Encoding.UTF8.GetBytes)];

    public override ReadOnlySpan<byte> Head => _index[0];

    public override ReadOnlySpan<byte> Index(int number) => _index[number];

    public override ReadOnlySpan<byte> Shard(int number) => _shards[number];
}
