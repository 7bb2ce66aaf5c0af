namespace Corpus.Extraction.Compilation;

/// <summary>The data of one corpus as the generator writes it into an assembly: what follows from the texts once they are read and named.</summary>
/// <param name="Index">The literals of the tables that span articles.</param>
/// <param name="Shards">The literal of each shard, by number.</param>
internal sealed record CompiledCorpus(IReadOnlyList<string> Index, IReadOnlyList<string> Shards)
{
    /// <summary>Runs the steps of the pipeline in a row; the generator runs the same ones and caches the result of each.</summary>
    /// <param name="texts">The texts that <paramref name="names"/> numbers.</param>
    /// <param name="linkSurnames">Whether a surname alone can mean a person whom other articles name in full.</param>
    public static CompiledCorpus Of(CorpusNames names, IReadOnlyList<ReadText> texts, bool linkSurnames = true)
    {
        var model = CorpusModel.Of(names, text => texts[text].Summary!);
        var tables = CorpusTables.Of(model, EntityIndex.Of(model, linkSurnames));
        var shards = Shard.Of(names, text => texts[text].Text!).Select(ShardData.Write).ToArray();
        var index = new IndexData(tables, shards.Select(shard => shard.Places), [CorpusEntries.Of(names, text => texts[text].Entry!)]);
        return new CompiledCorpus(index.Literals, [.. shards.Select(shard => shard.Literal)]);
    }
}
