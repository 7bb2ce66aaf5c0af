using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Corpus.Benchmarks.Cold;
using Corpus.Extraction;
using Corpus.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Benchmarks.Build;

/// <summary>A project of synthetic articles in memory, as the compiler sees it: texts, a catalog, a program that uses them.</summary>
internal sealed class SyntheticProject
{
    private const string Root = "/project/";

    // Names an article, so that the members have to be there, and reads quotations and texts, so that a built program says what it holds.
    private const string Program = """
        using System.Linq;

        var articles = App.Press.Articles;
        System.Console.WriteLine($"{articles.FIRST.T00000.Title} {articles.Count} {App.Press.Quotes.Sum(q => q.Span.Length)} {articles.Sum(a => (long)a.Text.Length)}");
        """;

    public SyntheticProject(int articles, int length)
    {
        Files =
        [
            .. Enumerable
                .Range(0, articles)
                .Select(i => new AdditionalFile($"{Root}press/T{i:D5}.txt", SyntheticNews.Article(i, length), "text")),
            new AdditionalFile(Root + "press/corpus.json", Catalog(articles), "catalog"),
        ];
        Compilation = Compile([CSharpSyntaxTree.ParseText(Program.Replace(".FIRST", Form.Group(articles)))]);
    }

    public AdditionalFile[] Files { get; }

    public CSharpCompilation Compilation { get; }

    public GeneratorDriver Driver =>
        CSharpGeneratorDriver.Create(
            [new CorpusGenerator().AsSourceGenerator()],
            Files,
            optionsProvider: new Options(Files),
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: false)
        );

    /// <summary>The same driver, which also says which of its steps ran.</summary>
    public GeneratorDriver TrackingDriver =>
        CSharpGeneratorDriver.Create(
            [new CorpusGenerator().AsSourceGenerator()],
            Files,
            optionsProvider: new Options(Files),
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)
        );

    public static CSharpCompilation Compile(IEnumerable<SyntaxTree> trees) =>
        CSharpCompilation.Create(
            "App",
            trees,
            References(),
            new CSharpCompilationOptions(
                OutputKind.ConsoleApplication,
                optimizationLevel: OptimizationLevel.Release,
                nullableContextOptions: NullableContextOptions.Enable
            )
        );

    private static string Catalog(int articles) =>
        JsonSerializer.Serialize(
            new
            {
                articles = Enumerable
                    .Range(0, articles)
                    .ToDictionary(
                        i => $"T{i:D5}.txt",
                        i => new
                        {
                            name = $"T{i:D5}",
                            title = $"Title number {i}",
                            published = CalendarDate.Of(2024, 1 + (i % 12), 1 + (i % 28))!.Value.ToString(),
                        }
                    ),
            }
        );

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Append(Path.Combine(AppContext.BaseDirectory, "Corpus.dll"))
            .Select(path => MetadataReference.CreateFromFile(path));

    internal sealed class AdditionalFile(string path, string content, string role) : AdditionalText
    {
        private readonly SourceText _content = SourceText.From(content, Encoding.UTF8);

        public override string Path => path;

        public string Role => role;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _content;

        public AdditionalFile With(string edited) => new(path, edited, role);
    }

    /// <summary>What MSBuild tells the compiler of a project and of its files.</summary>
    private sealed class Options(AdditionalFile[] files) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } =
            new Values(
                new()
                {
                    ["build_property.RootNamespace"] = "App",
                    ["build_property.CorpusRootEscaped"] = Uri.EscapeDataString(Root),
                    ["build_property.CorpusFiles"] = Convert.ToBase64String(
                        Encoding.UTF8.GetBytes(string.Join('\n', files.Select(f => $"{f.Role}\t{f.Path}\tPress")))
                    ),
                }
            );

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values([]);

        private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
                values.TryGetValue(key, out value);
        }
    }
}
