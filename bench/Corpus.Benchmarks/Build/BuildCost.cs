using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Benchmarks.Build;

/// <summary>
/// What a build costs: the generator and the compiler together, then the compiler alone on what was generated, each in a process of its own that tells its
/// time and the most memory that it held. The assembly is then run, to see that it holds what went in.
/// </summary>
internal static class BuildCost
{
    private const int ArticleLength = 5_000;

    // Twice as many do not compile with a heap of 1 GB.
    private const int MostInLimit = 10_000;

    public static void Print(int[] sizes)
    {
        Console.WriteLine(Machine.Line);
        Console.WriteLine(
            $"{"", 8} {"", 8} | {"generator and compiler", 26} | {"compiler alone", 17} | {"with a heap of 1 GB", 19} | {"", 8} {"", 8} | {"", 8}"
        );
        Console.WriteLine(
            $"{"articles", 8} {"text MB", 8} | {"generator s", 11} {"all s", 7} {"MB", 6} | {"all s", 10} {"MB", 6} | {"all s", 12} {"MB", 6} | {"source", 8} {"assembly", 8} | {"runs ms", 8}"
        );
        foreach (var size in sizes)
        {
            var folder = Directory.CreateTempSubdirectory("corpus-build").FullName;
            try
            {
                var whole = Measure([], "build-whole", size.ToString(CultureInfo.InvariantCulture), folder);
                var alone = Measure([], "build-alone", folder);
                var limited = size <= MostInLimit ? Measure(["DOTNET_GCHeapHardLimit=0x3B9ACA00"], "build-alone", folder) : null;
                var (text, generator, source, assembly) = (whole["text"], whole["generator"], whole["source"], whole["assembly"]);
                Console.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{size, 8:N0} {text, 8:F2} | {generator, 11:F2} {whole["all"], 7:F2} {whole["peak"], 6:F0} | {alone["all"], 10:F2} {alone["peak"], 6:F0} | {limited?["all"], 12:F2} {limited?["peak"], 6:F0} | {source / text, 8:F2} {assembly / text, 8:F2} | {RunBuilt(folder, size), 8:F0}"
                    )
                );
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }

        Console.WriteLine(
            "source, assembly: their size over that of the text. MB: the most that the process held, with what it was given to compile. With a heap of 1 GB: DOTNET_GCHeapHardLimit, where that is enough."
        );
    }

    /// <summary>In the process that is measured: generates, compiles, and leaves the assembly and the sources in a folder.</summary>
    public static void Whole(int articles, string folder)
    {
        var project = new SyntheticProject(articles, ArticleLength);
        var clock = Stopwatch.StartNew();
        project.Driver.RunGeneratorsAndUpdateCompilation(project.Compilation, out var output, out var said);
        var generated = clock.Elapsed.TotalSeconds;
        Emit(output, Path.Combine(folder, "app.dll"));
        var all = clock.Elapsed.TotalSeconds;
        var peak = Peak();
        if (said.FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error) is { } error)
            throw new InvalidOperationException(error.ToString());
        var source = 0L;
        Directory.CreateDirectory(Path.Combine(folder, "sources"));
        foreach (var tree in output.SyntaxTrees)
        {
            var file = Path.Combine(folder, "sources", Path.GetFileName(tree.FilePath) is { Length: > 0 } name ? name : "Program.cs");
            File.WriteAllText(file, tree.ToString());
            source += new FileInfo(file).Length;
        }

        var text = project.Files.SkipLast(1).Sum(f => (long)Encoding.UTF8.GetByteCount(f.GetText().ToString()));
        Tell(
            ("text", text / 1e6),
            ("generator", generated),
            ("all", all),
            ("peak", peak),
            ("source", source / 1e6),
            ("assembly", new FileInfo(Path.Combine(folder, "app.dll")).Length / 1e6)
        );
    }

    /// <summary>In the process that is measured: compiles what was generated.</summary>
    public static void Alone(string folder)
    {
        var clock = Stopwatch.StartNew();
        // In parallel, as the compiler reads files.
        var trees = Directory
            .GetFiles(Path.Combine(folder, "sources"))
            .AsParallel()
            .AsOrdered()
            .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), path: file, encoding: Encoding.UTF8))
            .ToArray();
        Emit(SyntheticProject.Compile(trees), Path.Combine(folder, "alone.dll"));
        Tell(("all", clock.Elapsed.TotalSeconds), ("peak", Peak()));
    }

    private static void Emit(Compilation compilation, string file)
    {
        using var stream = File.Create(file);
        var emitted = compilation.Emit(stream);
        if (!emitted.Success)
            throw new InvalidOperationException(
                string.Join('\n', emitted.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(5))
            );
    }

    private static double Peak() => Process.GetCurrentProcess().PeakWorkingSet64 / 1e6;

    private static void Tell(params (string Name, double Value)[] values) =>
        Console.WriteLine(string.Join(' ', values.Select(v => string.Create(CultureInfo.InvariantCulture, $"{v.Name}={v.Value}"))));

    // With the garbage collector that the SDK sets for its compiler.
    private static Dictionary<string, double> Measure(string[] settings, params string[] arguments) =>
        Child
            .Run(["env", "DOTNET_gcServer=1", .. settings, .. Child.Self, .. arguments])
            .Split(' ')
            .Select(pair => pair.Split('='))
            .ToDictionary(pair => pair[0], pair => double.Parse(pair[1], CultureInfo.InvariantCulture));

    private static double RunBuilt(string folder, int articles)
    {
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Corpus.dll"), Path.Combine(folder, "Corpus.dll"));
        File.WriteAllText(
            Path.Combine(folder, "app.runtimeconfig.json"),
            $$"""{ "runtimeOptions": { "framework": { "name": "Microsoft.NETCore.App", "version": "{{Environment.Version}}" } } }"""
        );
        var clock = Stopwatch.StartNew();
        var answer = Child.Run("dotnet", Path.Combine(folder, "app.dll"));
        return answer.StartsWith($"Title number 0 {articles} ", StringComparison.Ordinal)
            ? clock.Elapsed.TotalMilliseconds
            : throw new InvalidOperationException($"the program says: {answer}");
    }
}
