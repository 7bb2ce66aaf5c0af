using System.ComponentModel;

namespace Corpus.Data;

/// <summary>Represents the compiled data of one corpus. The generator writes a class that derives from this one.</summary>
/// <remarks>
/// <para>This type is for generated code. It is exempt from semantic versioning: any version of the package can change it.</para>
/// <para>No member is abstract, and the constructor does not change, so that data of an older package can be loaded and <see cref="CorpusReader"/> can report what to rebuild.</para>
/// </remarks>
/// <param name="format">The version of the layout of the data.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CorpusData(int format)
{
    /// <summary>The version of the layout that this library reads. Generated code refers to this constant, so that it compiles only with a library that reads its data.</summary>
    public const int Layout8 = Layout.Format;

    internal int Format { get; } = format;

    /// <summary>Gets the gate that a reader enters before it reads and leaves afterward, or null if the data is always there.</summary>
    internal virtual ReadGate? Gate => null;

    /// <summary>Gets the first literal of the tables that span articles, in UTF-8. It begins with the offsets of all of them.</summary>
    public virtual ReadOnlySpan<byte> Head => default;

    /// <summary>Returns a literal of the tables that span articles, in UTF-8.</summary>
    /// <param name="number">The number of the literal, from 1. Number 0 is <see cref="Head"/>.</param>
    /// <returns>The literal.</returns>
    public virtual ReadOnlySpan<byte> Index(int number) => default;

    /// <summary>Returns the tables, strings and texts of some consecutive articles, in UTF-8.</summary>
    /// <param name="number">The number of the shard, from 0.</param>
    /// <returns>The literal.</returns>
    public virtual ReadOnlySpan<byte> Shard(int number) => default;
}
