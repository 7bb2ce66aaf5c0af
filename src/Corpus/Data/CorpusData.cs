using System.ComponentModel;

namespace Corpus.Data;

/// <summary>The data of one corpus, as the generator writes it into an assembly. Not for use by hand: its shape changes with the package.</summary>
/// <remarks>No member is abstract, and the constructor stays: what an older package wrote must load, to be told by <see cref="CorpusReader"/> what to rebuild.</remarks>
/// <param name="format">The layout that the data is written in.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CorpusData(int format)
{
    /// <summary>The layout that this library reads. Generated code names it, so that it compiles with a library that reads what it holds, and with no other.</summary>
    public const int Layout3 = Layout.Format;

    internal int Format { get; } = format;

    /// <summary>The first literal of the tables that span articles, which says where they all stand: UTF-8.</summary>
    public virtual ReadOnlySpan<byte> Head => default;

    /// <summary>The literals of the tables that span articles, where the first does not hold them all: UTF-8. The first is number 0.</summary>
    public virtual ReadOnlySpan<byte> Index(int number) => default;

    /// <summary>The tables, strings and texts of some articles that follow one another: UTF-8.</summary>
    public virtual ReadOnlySpan<byte> Shard(int number) => default;
}
