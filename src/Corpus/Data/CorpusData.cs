using System.ComponentModel;

namespace Corpus.Data;

/// <summary>The data of one corpus, as the generator writes it into an assembly. Not for use by hand: its shape changes with the package.</summary>
/// <remarks>No member is abstract, and the constructor stays: what an older package wrote must load, to be told by <see cref="CorpusReader"/> what to rebuild.</remarks>
/// <param name="format">The layout that the data is written in.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CorpusData(int format)
{
    /// <summary>The layout that this library reads. Generated code names it, so that it compiles with a library that reads what it holds, and with no other.</summary>
    public const int Layout2 = Layout.Format;

    internal int Format { get; } = format;

    /// <summary>How many rows a table that spans articles has.</summary>
    public virtual int Count(int table) => 0;

    /// <summary>A page of a table that spans articles.</summary>
    public virtual ReadOnlySpan<byte> Index(int table, int page) => default;

    /// <summary>A page of names: UTF-8.</summary>
    public virtual ReadOnlySpan<byte> Names(int page) => default;

    /// <summary>The tables of a shard.</summary>
    public virtual ReadOnlySpan<byte> Rows(int shard) => default;

    /// <summary>The strings of a shard: UTF-8.</summary>
    public virtual ReadOnlySpan<byte> Strings(int shard) => default;

    /// <summary>The texts of a shard: UTF-8.</summary>
    public virtual ReadOnlySpan<byte> Texts(int shard) => default;
}
