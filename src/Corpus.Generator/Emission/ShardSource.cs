using Corpus.Extraction.Compilation;

namespace Corpus.Generator.Emission;

/// <summary>The source of a shard: one literal.</summary>
/// <remarks>
/// All shards are members of one class. The compiler makes a node of each byte of a literal while it compiles the method, and it compiles classes side by
/// side: with a class a shard it would hold many shards at once, at 150 times their size.
/// </remarks>
internal static class ShardSource
{
    public const string Bytes = "global::System.ReadOnlySpan<byte>";

    public static SourceWriter Write(ShardData data, string ns)
    {
        var shard = data.Shard;
        var (first, last) = (shard.Articles[0].Member, shard.Articles[shard.Articles.Count - 1].Member);
        var writer = new SourceWriter(
            $"{shard.Corpus}: the rows, strings and texts of {(first == last ? first : $"{first} to {last}")}. See ARCHITECTURE.md of Corpus for the layout.",
            ns
        );
        using (writer.Block($"static partial class {shard.Corpus}"))
        using (writer.Block("private static partial class Shards"))
            writer.Utf8($"internal static {Bytes} {Name(shard.Number)} => ", data.Parts);

        return writer;
    }

    /// <summary>The name of the property that holds a shard.</summary>
    public static string Name(int number) => "Shard" + number.ToString("D3", System.Globalization.CultureInfo.InvariantCulture);
}
