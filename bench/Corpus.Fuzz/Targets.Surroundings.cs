using System.Text;
using System.Text.Json;
using Corpus.Export;
using Corpus.Extraction.Sentences;
using Corpus.Generator;
using Corpus.Tool;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Fuzz;

/// <summary>What is fed that is no text.</summary>
internal static partial class Targets
{
    private const string Sentence = "“It rains,” Carl Dorn said on 3 May 2024.\n";

    private static readonly CSharpCompilation Compilation = CSharpCompilation.Create(
        "App",
        [],
        [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
    );

    /// <summary>A document is a corpus that writes back equal, or a JsonException that says where.</summary>
    public static void Document(string given)
    {
        IReadOnlyList<Article> articles;
        try
        {
            articles = CorpusJson.Read(given);
        }
        catch (JsonException error)
        {
            Holds("a message", error.Message.Length > 0 && error.StackTrace is not null);
            return;
        }

        Holds("reading back", articles.SequenceEqual(CorpusJson.Read(CorpusJson.Write(articles))));
        _ =
            CorpusCsv.WriteQuotes(articles.SelectMany(a => a.Quotes))
            + CorpusCalendar.Write(articles.SelectMany(a => a.Events))
            + CorpusTimelineJs.Write(articles.SelectMany(a => a.Events));
        _ = articles.Concordance("the", int.MaxValue).Count + articles.SelectMany(a => a.Quotes).Count(q => q.GetContinuations().Any());
    }

    /// <summary>Files of these names: the generator writes code that parses, and the command writes each article or says why not.</summary>
    public static void Names(string given)
    {
        string[] names = [.. given.Split('\0', StringSplitOptions.RemoveEmptyEntries)];
        var project = new NamedTexts([.. names.Select(name => "/project/" + name).Distinct()]);
        var driver = CSharpGeneratorDriver
            .Create([new CorpusGenerator().AsSourceGenerator()], project.Files, optionsProvider: project)
            .RunGenerators(Compilation);
        var result = driver.GetRunResult();
        Holds("a generator that runs", result.Results.All(r => r.Exception is null));
        Holds(
            "code that parses",
            result.GeneratedTrees.All(tree => !tree.GetDiagnostics().Any(d => d.Severity == DiagnosticSeverity.Error))
        );

        InScratch(
            (folder, inside) =>
            {
                var written = 0;
                foreach (var name in names)
                {
                    var file = Path.GetFullPath(Path.Combine(inside, name));
                    if (
                        !file.StartsWith(inside + Path.DirectorySeparatorChar, StringComparison.Ordinal)
                        || file.Split('/').Any(part => Encoding.UTF8.GetByteCount(part) > 200)
                        || File.Exists(file)
                    )
                        continue;
                    try
                    {
                        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                        File.WriteAllText(file, Sentence);
                        written++;
                    }
                    catch (Exception error) when (error is IOException or UnauthorizedAccessException)
                    {
                        // A file stands where a folder should be.
                    }
                }

                using var output = new MemoryStream();
                using var errors = new StringWriter();
                var code = CorpusTool.Run(["export", inside, "--root", inside, "--format", "jsonl"], Stream.Null, output, errors);
                var lines = Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
                Holds("an exit code", code is CorpusTool.Done or CorpusTool.Failed);
                Holds($"a whole listing ({lines.Length} of {written})", code == CorpusTool.Failed || lines.Length == written);
                Holds("messages without control characters", !errors.ToString().Any(c => char.IsControl(c) && c is not ('\n' or '\r')));
                Holds("articles that are read back", CorpusJson.ReadLines(new MemoryStream(output.ToArray())).Count() == lines.Length);
            }
        );
    }

    /// <summary>Any arguments: an exit code, and nothing written outside the folder that they name.</summary>
    public static void Arguments(string given) =>
        InScratch(
            (folder, inside) =>
            {
                File.WriteAllText(Path.Combine(inside, "a.txt"), Sentence);
                File.WriteAllText(Path.Combine(inside, "b.txt"), "It rained on Monday.\n");
                File.WriteAllText(Path.Combine(inside, "corpus.json"), "{}");
                Directory.CreateDirectory(Path.Combine(inside, "folder"));
                string[] arguments = [.. given.Split('\0').Select(a => a.Replace("@", inside, StringComparison.Ordinal))];
                for (var i = 1; i < arguments.Length; i++)
                {
                    // A relative path would be one beneath the folder where this program runs.
                    if (arguments[i - 1] is "--output" or "--output=" && arguments[i].Length > 0)
                        arguments[i] = Path.Combine(inside, arguments[i]);
                }

                // By itself it writes there too.
                if (arguments[0] == "browse" && !arguments.Any(a => a.StartsWith("--output", StringComparison.Ordinal)))
                    arguments = ["browse", "--output", Path.Combine(inside, "page.html"), .. arguments[1..]];
                var here = Directory.GetFileSystemEntries(Environment.CurrentDirectory);
                using var output = new MemoryStream();
                using var errors = new StringWriter();
                var code = CorpusTool.Run(
                    arguments,
                    new MemoryStream("{\"id\":\"a\",\"text\":\"It rained.\"}\n"u8.ToArray()),
                    output,
                    errors
                );
                Holds("an exit code", code is CorpusTool.Done or CorpusTool.Failed or CorpusTool.Misused);
                Holds("a message", code == CorpusTool.Done || errors.ToString().Trim().Length > 0);
                Holds(
                    "the folder",
                    Directory.GetFileSystemEntries(folder).SequenceEqual([inside])
                        && Directory.GetFileSystemEntries(Environment.CurrentDirectory).Length == here.Length
                );
            }
        );

    private static void InScratch(Action<string, string> run)
    {
        var folder = Directory.CreateTempSubdirectory("corpus-fuzz-").FullName;
        try
        {
            run(folder, Directory.CreateDirectory(Path.Combine(folder, "inside")).FullName);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
