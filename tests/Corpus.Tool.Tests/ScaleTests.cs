using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Corpus.Tool.Tests;

/// <summary>The recipes of docs/scale.md, as they stand there.</summary>
public class ScaleTests
{
    private const string DuckDb = """
        const { DuckDBInstance } = require('@duckdb/node-api');
        (async () => {
          const connection = await (await DuckDBInstance.create()).connect();
          const rows = (await connection.runAndReadAll(process.argv[1])).getRowObjectsJson();
          console.log(rows.map(row => JSON.stringify(row)).join('\n'));
        })();
        """;

    private const string Batches = """

        import pandas as pd
        rows = [json.loads(line) for line in open("articles.jsonl", encoding="utf-8")]
        with open("data.jsonl", "w", encoding="utf-8", newline="") as file:
            for batch in extract(pd.DataFrame(rows[i:i + 9]) for i in range(0, len(rows), 9)):
                for line in batch["data"]:
                    file.write(line + "\n")
        """;

    private const string Elements = """

        lines = open("articles.jsonl", encoding="utf-8", newline="\n").read().split("\n")[:-1]
        with open("data.jsonl", "w", encoding="utf-8", newline="") as file:
            for i in range(0, len(lines), 9):
                for line in extract(lines[i:i + 9]):
                    file.write(line + "\n")
        """;

    // An id that a reader takes for a number, texts without a day, characters that some take for the end of a line.
    private static readonly string[] Articles =
    [
        .. Enumerable
            .Range(0, 30)
            .Select(i =>
                JsonSerializer.Serialize(
                    i % 3 == 0
                        ? new Dictionary<string, string>
                        {
                            ["id"] = $"00{i}",
                            ["text"] = $"“It rains in {i},” Carl Dörn said on Monday.\u2028\u0085 😀",
                        }
                        : new Dictionary<string, string>
                        {
                            ["id"] = $"{i:D3}",
                            ["text"] = $"Ana Reyes left on Monday, {i}.",
                            ["published"] = "2024-05-04",
                        },
                    Relaxed
                )
            ),
    ];

    private static readonly JsonSerializerOptions Relaxed = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static string Whole => ToolRun.Lines(string.Join('\n', Articles)).Output;

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(29)]
    public void The_parts_of_an_input_give_the_parts_of_its_output(int size) =>
        Assert.Equal(Whole, string.Concat(Articles.Chunk(size).Select(part => ToolRun.Lines(string.Join('\n', part)).Output)));

    [RecipeTheory(Needs.Shell)]
    [InlineData("--lines 10000", "--lines 10000")]
    [InlineData("--lines 10000", "--lines 7")]
    public void Lines_through_xargs(string given, string instead)
    {
        using var place = new Place();
        var recipe = Recipe("xargs-lines").Replace(given, instead, StringComparison.Ordinal);
        place.Run("sh", ["-e", "-c", recipe]);
        Assert.Equal(Whole, place.Data);

        // An interruption.
        var part = Directory.GetFiles(place.Path("parts"), "*.jsonl").Order(StringComparer.Ordinal).Last();
        File.WriteAllBytes(part, File.ReadAllBytes(part)[..^10]);
        File.WriteAllText(part + ".resume", ResumeTests.Note(lines: true));
        File.Delete(place.Path("data.jsonl"));
        place.Run("sh", ["-e", "-c", recipe]);
        Assert.Equal(Whole, place.Data);
    }

    [RecipeTheory(Needs.Shell)]
    [InlineData("-n 500", "-n 500")]
    [InlineData("-n 500", "-n 2")]
    public void Texts_through_xargs(string given, string instead)
    {
        using var place = new Place();
        var names = new[] { "a b.txt", "deep/c.txt", "e.txt", "o'f.txt", "z.txt" };
        foreach (var name in names)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(place.Path("press/" + name))!);
            File.WriteAllText(place.Path("press/" + name), $"“It rains,” Carl Dorn said in {name}.");
        }

        place.Run("sh", ["-e", "-c", Recipe("xargs-texts").Replace(given, instead, StringComparison.Ordinal)]);

        Assert.Equal(ToolRun.Of(["extract", .. names.Select(name => place.Path("press/" + name))]).Output, place.Data);
    }

    [RecipeTheory(Needs.Parallel)]
    [InlineData("--block 10M", "--block 10M")]
    [InlineData("--block 10M", "--block 1k")]
    public void Lines_through_parallel(string given, string instead)
    {
        using var place = new Place();
        place.Run("sh", ["-e", "-c", Recipe("parallel").Replace(given, instead, StringComparison.Ordinal)]);

        Assert.Equal(Whole, place.Data);
    }

    [RecipeTheory(Needs.Pandas)]
    [InlineData("pandas-batches", Batches)]
    [InlineData("beam-batches", Elements)]
    public void Batches_in_python(string recipe, string use)
    {
        using var place = new Place();
        place.Run(Programs.Python!, ["-c", Recipe(recipe) + use]);

        Assert.Equal(Whole, place.Data);
    }

    [RecipeTheory(Needs.Pandas)]
    [InlineData("pandas-read")]
    public void Output_is_read_by_pandas(string recipe)
    {
        using var place = new Place();
        File.WriteAllText(place.Path("data.jsonl"), Whole);

        Assert.Equal(Quotes("speaker", "text"), Rows(place.Run(Programs.Python!, ["-c", Recipe(recipe)]), "id", "speaker", "text"));
    }

    [RecipeTheory(Needs.DuckDb)]
    [InlineData("duckdb")]
    public void Output_is_read_by_duckdb(string recipe)
    {
        using var place = new Place();
        File.WriteAllText(place.Path("data.jsonl"), Whole);

        Assert.Equal(
            Quotes("speaker", "text").Order(StringComparer.Ordinal),
            Rows(place.Run("node", ["-e", DuckDb, Recipe(recipe)]), "id", "speaker", "words")
        );
    }

    [RecipeTheory(Needs.DuckDb)]
    [InlineData("docs/export.md")]
    public void Exported_lines_become_parquet(string page)
    {
        using var place = new Place();
        File.WriteAllText(place.Path("press.jsonl"), ToolRun.Of(["export", "--format", "jsonl"]).Output);
        var recipe = Regex.Match(Page(page), "```sql\n(COPY .*?)```", RegexOptions.Singleline).Groups[1].Value;
        var rows = place.Run("node", ["-e", DuckDb, recipe + "SELECT id, len(quotes)::INT AS quotes FROM 'press.parquet' ORDER BY id;"]);

        Assert.Equal(
            Seeds.Articles.Select(article => $"{article.Id} | {article.Quotes.Count}").Order(StringComparer.Ordinal),
            Rows(rows, "id", "quotes")
        );
    }

    [Fact]
    public void Every_recipe_is_run() =>
        Assert.Equal(
            ["beam-batches", "duckdb", "pandas-batches", "pandas-read", "parallel", "xargs-lines", "xargs-texts"],
            Regex.Matches(Page(), "<!-- recipe: (.*) -->").Select(mark => mark.Groups[1].Value).Order()
        );

    private static string Recipe(string name) =>
        Regex.Match(Page(), $"<!-- recipe: {name} -->\n```[a-z]+\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;

    private static string Page(string page = "docs/scale.md", [CallerFilePath] string file = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", page)).ReplaceLineEndings("\n");

    private static string[] Quotes(params string[] keys) =>
        [
            .. Whole
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonDocument.Parse(line).RootElement)
                .SelectMany(
                    article => article.GetProperty("quotes").EnumerateArray(),
                    (article, quote) =>
                        string.Join(" | ", [article.GetProperty("id").ToString(), .. keys.Select(key => ToolRun.Value(quote, key))])
                ),
        ];

    private static string[] Rows(string output, params string[] keys) =>
        [
            .. output
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonDocument.Parse(line).RootElement)
                .Select(row => string.Join(" | ", keys.Select(key => ToolRun.Value(row, key)))),
        ];

    /// <summary>A folder with <c>articles.jsonl</c>, in which the command is called <c>corpus</c>.</summary>
    private sealed class Place : IDisposable
    {
        private readonly Folder _folder = new();

        public Place()
        {
            Directory.CreateDirectory(Path("bin"));
            _folder.Write("bin/corpus", $"#!/bin/sh\nexec dotnet '{typeof(CorpusTool).Assembly.Location}' \"$@\"\n");
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(Path("bin/corpus"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
            File.WriteAllText(Path("articles.jsonl"), string.Concat(Articles.Select(line => line + "\n")));
        }

        public string Data => File.ReadAllText(Path("data.jsonl"));

        public string Path(string name) => _folder.Path(name);

        public string Run(string program, string[] args)
        {
            var (exitCode, output, errors) = Programs.Run(program, args, Path("."), Path("bin"));
            Assert.True(exitCode == 0, $"{program}: exit code {exitCode}\n{errors}");
            return output;
        }

        public void Dispose() => _folder.Dispose();
    }

    private enum Needs
    {
        Shell,
        Parallel,
        Pandas,
        DuckDb,
    }

    /// <summary>What the machine has.</summary>
    private static class Programs
    {
        /// <summary>A Python that has pandas: Debian's package is for Debian's Python, which need not be the first on the path.</summary>
        public static string? Python { get; } =
            new[] { "python3", "/usr/bin/python3" }.FirstOrDefault(python => Has(python, "-c", "import pandas"));

        public static string? Missing(Needs needs) =>
            needs switch
            {
                _ when OperatingSystem.IsWindows() => "the recipes are for a Unix shell",
                Needs.Parallel when !Has("sh", "-c", "command -v parallel") => "GNU parallel is not installed: apt-get install parallel",
                Needs.Pandas when Python is null => "no Python has pandas: apt-get install python3-pandas",
                Needs.DuckDb when !Has("node", "-e", "require('@duckdb/node-api')") =>
                    "node does not find DuckDB: npm install --prefix DIR @duckdb/node-api, and NODE_PATH=DIR/node_modules",
                _ => null,
            };

        public static (int ExitCode, string Output, string Errors) Run(string program, string[] args, string folder, string path)
        {
            var start = new ProcessStartInfo(program, args)
            {
                WorkingDirectory = folder,
                StandardOutputEncoding = Encoding.UTF8,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            start.Environment["PATH"] = path + ":" + Environment.GetEnvironmentVariable("PATH");
            using var process = Process.Start(start)!;
            process.StandardInput.Close();
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output, errors.GetAwaiter().GetResult());
        }

        private static bool Has(string program, params string[] args)
        {
            try
            {
                return Run(program, args, ".", ".").ExitCode == 0;
            }
            catch (System.ComponentModel.Win32Exception)
            {
                return false;
            }
        }
    }

    [AttributeUsage(AttributeTargets.Method)]
    private sealed class RecipeTheoryAttribute : TheoryAttribute
    {
        public RecipeTheoryAttribute(Needs needs) => Skip = Programs.Missing(needs);
    }
}
