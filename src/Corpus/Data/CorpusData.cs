using System.ComponentModel;

namespace Corpus.Data;

/// <summary>The data of one corpus, as the generator writes it into an assembly. Not for use by hand: its shape changes with the package.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CorpusData
{
    /// <summary>The layout that this library reads. Generated code names it, so that it compiles with a library that reads what it holds, and with no other.</summary>
    public const int Layout1 = Layout.Format;

    /// <summary>The layout the data is written in.</summary>
    public abstract int Format { get; }

    /// <summary>How many articles there are.</summary>
    public abstract int ArticleCount { get; }

    /// <summary>How many quotations there are.</summary>
    public abstract int QuoteCount { get; }

    /// <summary>How many events there are.</summary>
    public abstract int EventCount { get; }

    /// <summary>How many people, organisations and states there are.</summary>
    public abstract int PersonCount { get; }

    /// <summary>A page of rows of a table that spans articles.</summary>
    public abstract ReadOnlySpan<byte> Table(int table, int page);

    /// <summary>A page of the names of people: UTF-8.</summary>
    public abstract ReadOnlySpan<byte> Names(int page);

    /// <summary>A part of a shard: rows, strings or text.</summary>
    public abstract ReadOnlySpan<byte> Shard(int shard, int part);
}
