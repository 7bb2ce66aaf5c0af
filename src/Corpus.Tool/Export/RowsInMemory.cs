extern alias library;

using System.Text;
using Corpus.Data;
using Corpus.Generator.Emission;
using library::Corpus.Data;

namespace Corpus.Tool.Export;

/// <summary>The data of a corpus as the generator would write it into an assembly, kept in memory.</summary>
internal sealed class RowsInMemory : CorpusData
{
    private readonly int[] _counts;
    private readonly byte[][][] _tables;
    private readonly byte[][] _names;
    private readonly byte[][] _rows;
    private readonly byte[][] _strings;
    private readonly byte[][] _texts;

    /// <param name="texts">Of which the corpus is made.</param>
    public RowsInMemory(CorpusModel corpus, IReadOnlyCollection<CorpusText> texts)
        : base(Layout.Format)
    {
        var shards = Shard.Of(corpus, texts).Select(ShardData.Write).ToArray();
        var index = new IndexSource(CorpusTables.Of(corpus, PeopleIndex.Of(corpus)), shards.Select(shard => shard.Places), texts.Select(IndexEntry.Of));
        _counts = [.. index.Tables.Select(table => table.Count)];
        _tables = [.. index.Tables.Select(table => table.Pages.Select(Bytes).ToArray())];
        _names = [.. index.Names.Select(Bytes)];
        (_rows, _strings, _texts) = ([.. shards.Select(s => Bytes(s.Rows))], [.. shards.Select(s => Bytes(s.Strings))], [.. shards.Select(s => Bytes(s.Texts))]);
    }

    public override int Count(int table) => _counts[table];

    public override ReadOnlySpan<byte> Index(int table, int page) => _tables[table][page];

    public override ReadOnlySpan<byte> Names(int page) => _names[page];

    public override ReadOnlySpan<byte> Rows(int shard) => _rows[shard];

    public override ReadOnlySpan<byte> Strings(int shard) => _strings[shard];

    public override ReadOnlySpan<byte> Texts(int shard) => _texts[shard];

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
