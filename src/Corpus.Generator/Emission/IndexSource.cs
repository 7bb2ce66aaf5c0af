using System.Globalization;
using Corpus.Data;
using Corpus.Extraction.Compilation;

namespace Corpus.Generator.Emission;

/// <summary>The source of the class that hands all data of a corpus to the library.</summary>
internal static class IndexSource
{
    public static SourceWriter Write(IndexData index, string ns)
    {
        var (corpus, literals) = (index.Corpus, index.Literals);
        var writer = new SourceWriter($"{corpus}: the tables that span articles. See ARCHITECTURE.md of Corpus for the layout.", ns);
        using (writer.Block($"static partial class {corpus}"))
        {
            writer.Line($"static {corpus}() => Reader = new global::Corpus.Data.CorpusReader(new Baked());").Line();
            using (writer.Block("private sealed class Baked : global::Corpus.Data.CorpusData"))
            {
                writer.Line($"public Baked() : base(global::Corpus.Data.CorpusData.Layout{Text(Layout.Format)}) {{ }}").Line();
                writer.Utf8($"public override {ShardSource.Bytes} Head => ", literals[0]).Line();
                Switch(writer, "Index", Enumerable.Range(1, literals.Count - 1).Select(i => (i, $"Index{Text(i)}")));
                Switch(writer, "Shard", index.Shards.Select(s => (s.Number, $"Shards.{ShardSource.Name(s.Number)}")));
                for (var i = 1; i < literals.Count; i++)
                    writer.Utf8($"private static {ShardSource.Bytes} Index{Text(i)} => ", literals[i]);
            }
        }

        return writer;
    }

    private static void Switch(SourceWriter writer, string name, IEnumerable<(int Number, string Literal)> cases)
    {
        writer.Line($"public override {ShardSource.Bytes} {name}(int number) => number switch").Line("{");
        foreach (var (number, literal) in cases)
            writer.Line($"    {Text(number)} => {literal},");
        writer.Line("    _ => default,").Line("};").Line();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
