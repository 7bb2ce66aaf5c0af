extern alias generator;
using System.Collections.Immutable;
using System.Runtime.Loader;
using System.Text;

using generator::Corpus.Extraction.Diagnostics;
using generator::Corpus.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Tests.Generation;

/// <summary>A project in memory: texts, catalogs and C# go in, diagnostics and a loaded assembly come out.</summary>
internal sealed class Project
{
    public const string Root = "/pro#ject;/";

    /// <summary>As a project that writes a documentation file: comments that are no XML are warnings.</summary>
    internal static readonly CSharpParseOptions Parsing = new(documentationMode: DocumentationMode.Diagnose);

    private readonly List<Text> _files = [];
    private readonly List<Text> _lost = [];
    private readonly List<Text> _others = [];
    private readonly Dictionary<string, string> _properties = new()
    {
        ["build_property.RootNamespace"] = "App",
        ["build_property.CorpusRootEscaped"] = Uri.EscapeDataString(Root),
    };

    private string _code = "class C;";

    public Project With(string path, string? content, string corpus = "Press")
    {
        _files.Add(new Text(Root + path, content, "text", corpus));
        return this;
    }

    public Project WithCatalog(string content, string path = "corpus.json")
    {
        _files.Add(new Text(Root + path, content, "catalog", ""));
        return this;
    }

    public Project WithSidecar(string path, string content)
    {
        _files.Add(new Text(Root + path, content, "sidecar", ""));
        return this;
    }

    public Project WithTable(string content, string path = "corpus.csv")
    {
        _files.Add(new Text(Root + path, content, "table", ""));
        return this;
    }

    public Project WithProperty(string name, string value)
    {
        _properties["build_property." + name] = value;
        return this;
    }

    public Project WithCode(string code)
    {
        _code = code;
        return this;
    }

    /// <summary>A file that is none of the project's texts and catalogs.</summary>
    public Project WithOther(string path, string content)
    {
        _others.Add(new Text(Root + path, content, "", ""));
        return this;
    }

    /// <param name="probe">Called where a stage reports its progress.</param>
    public Run Run(StageProbe? probe = null) => new(Compile(_code), _files, new Options(_files, _properties), probe);

    /// <summary>A text that the project lists and the compiler does not hand over.</summary>
    public Project Lists(string path)
    {
        _lost.Add(new Text(Root + path, null, "text", "Press"));
        return this;
    }

    public LanguageVersion Language { get; init; }

    public Run Run() =>
        new(
            Compile(_code, Parsing.WithLanguageVersion(Language)),
            [.. _files, .. _others],
            new Options([.. _files, .. _lost], _properties)
        );

    internal static CSharpCompilation Compile(string code, CSharpParseOptions? parsing = null) =>
        CSharpCompilation.Create(
            "App",
            [CSharpSyntaxTree.ParseText(code, parsing ?? Parsing)],
            [.. References.Value],
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                deterministic: true,
                nullableContextOptions: NullableContextOptions.Enable,
                generalDiagnosticOption: ReportDiagnostic.Default
            )
        );

    private static readonly Lazy<IEnumerable<MetadataReference>> References = new(() =>
        [
            .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
                .Split(Path.PathSeparator)
                .Where(p =>
                    Path.GetFileName(p) is var name
                    && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll" or "Corpus.dll")
                )
                .Select(p => MetadataReference.CreateFromFile(p)),
        ]
    );

    internal sealed class Text(string path, string? content, string role, string corpus) : AdditionalText
    {
        public override string Path => path;

        public string Role => role;

        public string Corpus => corpus;

        public override SourceText? GetText(CancellationToken cancellationToken = default) =>
            content is null ? null : SourceText.From(content, Encoding.UTF8);
    }

    internal sealed class Options(IEnumerable<Text> files, Dictionary<string, string> properties) : AnalyzerConfigOptionsProvider
    {
        // As build/Corpus.targets lists them.
        public override AnalyzerConfigOptions GlobalOptions { get; } =
            new Values(
                new(properties)
                {
                    ["build_property.CorpusFiles"] = Convert.ToBase64String(
                        Encoding.UTF8.GetBytes(string.Join('\n', files.Select(f => $"{f.Role}\t{f.Path}\t{f.Corpus}")))
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

/// <summary>A project after the generator has run; edits give the next run of the same driver.</summary>
internal sealed class Run
{
    private readonly GeneratorDriver _driver;
    private readonly CSharpCompilation _compilation;
    private readonly IReadOnlyList<Project.Text> _files;

    public Run(
        CSharpCompilation compilation,
        IReadOnlyList<Project.Text> files,
        AnalyzerConfigOptionsProvider options,
        StageProbe? probe = null
    )
        : this(
            compilation,
            files,
            CSharpGeneratorDriver.Create(
                [(probe is null ? new CorpusGenerator() : new CorpusGenerator(probe)).AsSourceGenerator()],
                files,
                parseOptions: (CSharpParseOptions)compilation.SyntaxTrees.First().Options,
                optionsProvider: options,
                driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)
            )
        ) { }

    private Run(CSharpCompilation compilation, IReadOnlyList<Project.Text> files, GeneratorDriver driver)
    {
        (_compilation, _files) = (compilation, files);
        _driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        Output = output;
    }

    public Compilation Output { get; }

    public GeneratorRunResult Result => _driver.GetRunResult().Results.Single();

    /// <summary>What the generator has to say, one line each, as the build prints it.</summary>
    public IEnumerable<string> Diagnostics => Result.Diagnostics.Select(Line).Order(StringComparer.Ordinal);

    /// <summary>What the compiler has to say to what was generated; hidden hints aside.</summary>
    public IEnumerable<Diagnostic> CompilerDiagnostics => Output.GetDiagnostics().Where(d => d.Severity != DiagnosticSeverity.Hidden);

    public string Source(string hintName) => Result.GeneratedSources.Single(s => s.HintName == hintName).SourceText.ToString();

    public Run EditCode(string code) => new(Project.Compile(code), _files, _driver);

    public Run EditText(string path, string content)
    {
        var old = _files.Single(f => f.Path == Project.Root + path);
        var edited = new Project.Text(old.Path, content, old.Role, old.Corpus);
        return new Run(_compilation, [.. _files.Select(f => f == old ? edited : f)], _driver.ReplaceAdditionalText(old, edited));
    }

    public Run Delete(string path)
    {
        var old = _files.Single(f => f.Path == Project.Root + path);
        return new Run(_compilation, [.. _files.Where(f => f != old)], _driver.RemoveAdditionalTexts([old]));
    }

    /// <summary>For each named step how many of its results were made anew, kept though looked at again, or not looked at.</summary>
    public string Steps =>
        string.Join(
            "; ",
            Result
                .TrackedSteps.Where(step => typeof(generator::Corpus.Generator.Pipeline.Steps).GetField(step.Key) is not null)
                .OrderBy(step => step.Key, StringComparer.Ordinal)
                .Select(step =>
                    $"{step.Key} {step.Value.SelectMany(run => run.Outputs).Count(o => o.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified)}"
                )
        );

    /// <summary>The results of a step, or of all of them, that were not taken from the run before: made anew, or made again and found equal.</summary>
    public int Ran(string? step = null) =>
        Result
            .TrackedSteps.Where(s =>
                step is null ? typeof(generator::Corpus.Generator.Pipeline.Steps).GetField(s.Key) is not null : s.Key == step
            )
            .SelectMany(s => s.Value)
            .SelectMany(run => run.Outputs)
            .Count(o => o.Reason != IncrementalStepRunReason.Cached);

    /// <summary>The outputs of every kind that were written anew.</summary>
    public int OutputsWritten =>
        Result
            .TrackedOutputSteps.SelectMany(s => s.Value)
            .SelectMany(run => run.Outputs)
            .Count(o => o.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);

    /// <summary>The articles of a generated corpus, compiled and loaded.</summary>
    public ArticleList Articles(string corpus = "Press") => Load(Emit(), corpus).Articles;

    public EntityList Entities(string corpus = "Press") => Load(Emit(), corpus).Entities;

    /// <summary>The library that the compiler makes of the project.</summary>
    public MemoryStream Emit()
    {
        var image = new MemoryStream();
        var emitted = Output.Emit(image);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        return image;
    }

    /// <summary>The lists of a library's corpus, of which nobody has touched a record yet.</summary>
    public static (ArticleList Articles, EntityList Entities) Load(MemoryStream image, string corpus = "Press")
    {
        image.Position = 0;
        var type = new AssemblyLoadContext(null).LoadFromStream(image).GetType("App." + corpus)!;
        return ((ArticleList)type.GetProperty("Articles")!.GetValue(null)!, (EntityList)type.GetProperty("Entities")!.GetValue(null)!);
    }

    private static string Line(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        if (place.Path is null)
            return $"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
        return $"{place.Path[Project.Root.Length..]}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
    }
}
