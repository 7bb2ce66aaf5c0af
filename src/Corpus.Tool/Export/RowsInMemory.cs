extern alias library;

using System.Text;
using Corpus.Data;
using Corpus.Generator.Emission;
using library::Corpus.Data;

namespace Corpus.Tool.Export;

/// <summary>The data of a corpus as the generator would write it into an assembly, kept in memory.</summary>
internal sealed class RowsInMemory : CorpusData
{
    private readonly byte[][][] _tables;
    private readonly byte[][] _names;
    private readonly byte[][][] _shards;

    public RowsInMemory(CorpusModel corpus)
    {
        var people = PeopleIndex.Of(corpus);
        var shards = Generator.Emission.Shard.Of(corpus).Select(ShardData.Write).ToArray();
        var index = new IndexSource(corpus, people, shards);
        (ArticleCount, PersonCount) = (corpus.Articles.Count, people.People.Count);
        QuoteCount = corpus.Articles.Sum(a => a.Source.Model.Quotations.Count);
        EventCount = corpus.Articles.Sum(a => a.Source.Model.Events.Count);
        _tables = [.. index.Tables.Select(pages => pages.Select(Bytes).ToArray())];
        _names = [.. index.Names.Select(Bytes)];
        _shards = [.. shards.Select(shard => new[] { Bytes(shard.Rows), Bytes(shard.Strings), Bytes(shard.Text) })];
    }

    public override int Format => Layout.Format;

    public override int ArticleCount { get; }

    public override int QuoteCount { get; }

    public override int EventCount { get; }

    public override int PersonCount { get; }

    public override ReadOnlySpan<byte> Table(int table, int page) => _tables[table][page];

    public override ReadOnlySpan<byte> Names(int page) => _names[page];

    public override ReadOnlySpan<byte> Shard(int shard, int part) => _shards[shard][part];

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
