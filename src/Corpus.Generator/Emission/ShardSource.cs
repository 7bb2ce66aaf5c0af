namespace Corpus.Generator.Emission;

/// <summary>The source of a shard: three literals.</summary>
internal static class ShardSource
{
    public static string Write(ShardData data, string ns)
    {
        var shard = data.Shard;
        var (first, last) = (shard.Articles[0].Member, shard.Articles[shard.Articles.Count - 1].Member);
        var writer = new SourceWriter($"{shard.Corpus}: the rows, strings and texts of {(first == last ? first : $"{first} to {last}")}. See ARCHITECTURE.md of Corpus for the layout.", ns);
        using (writer.Block($"static partial class {shard.Corpus}"))
        using (writer.Block($"private static class Shard{Number(shard.Number)}"))
        {
            Property(writer, "Rows", data.Rows);
            Property(writer, "Strings", data.Strings);
            Property(writer, "Texts", data.Texts);
        }

        return writer.ToString();
    }

    public static string Number(int number) => number.ToString("D3", System.Globalization.CultureInfo.InvariantCulture);

    public static void Property(SourceWriter writer, string name, string content) =>
        writer.Line($"internal static global::System.ReadOnlySpan<byte> {name} => ", Literal.Utf8(content), ";");
}
