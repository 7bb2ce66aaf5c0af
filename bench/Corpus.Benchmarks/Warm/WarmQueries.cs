using Corpus.Benchmarks.Cold;

namespace Corpus.Benchmarks.Warm;

/// <summary>A query that has run before, over a corpus and over an array of the same records, with what each allocates (BenchmarkDotNet).</summary>
internal static class WarmQueries
{
    public static void Run(int size)
    {
        var folder = Directory.CreateTempSubdirectory("corpus-warm").FullName;
        try
        {
            var form = Forms.Baked with
            {
                Name = "warm",
                Sources = ["Warm"],
                // LINQ's code is shared: with profiles, it would be shaped by the benchmark that happens to run first, and be quick for that one alone.
                Items =
                    Forms.Baked.Items
                    + """<PackageReference Include="BenchmarkDotNet" Version="0.14.0" /></ItemGroup><PropertyGroup><TieredPGO>false</TieredPGO></PropertyGroup><ItemGroup>""",
            };
            var program = form.Build(folder, ColdStart.Synthetic(size), "jit");
            Console.WriteLine($"{Machine.Line} {size} articles.");
            // The program prints where the report is, in its last line.
            Console.WriteLine(string.Join('\n', File.ReadLines(Child.Run(program).Split('\n')[^1]).SkipWhile(l => !l.StartsWith('|'))));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
