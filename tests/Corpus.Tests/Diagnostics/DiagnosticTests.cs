extern alias generator;

using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Corpus.Tests.Generation;
using generator::Corpus.Extraction.Compilation;
using Microsoft.CodeAnalysis.CSharp;
using DiagnosticKind = generator::Corpus.Extraction.Diagnostics.DiagnosticKind;
using DiagnosticKinds = generator::Corpus.Extraction.Diagnostics.DiagnosticKinds;
using Limits = generator::Corpus.Extraction.Compilation.Limits;

namespace Corpus.Tests.Diagnostics;

/// <summary>Each kind of diagnostic can occur, and docs/diagnostics has a page for it.</summary>
public class DiagnosticTests
{
    private static readonly DiagnosticKind[] All = DiagnosticKinds.All;

    // What a build cannot provoke, or not in a test's time: the tool alone reads lines, 20 MB of texts are many, and a fault is planted by FaultTests.
    private static readonly string[] Elsewhere = ["CORPUS003", "CORPUS006", "CORPUS007", "CORPUS009", "CORPUS020", "CORPUS119"];

    /// <summary>A text, called a.txt, and a catalog beside it.</summary>
    public static TheoryData<string, string?, string?> Provoked =>
        new()
        {
            { "CORPUS001", null, null },
            { "CORPUS011", "One \uFFFD.", null },
            { "CORPUS012", "One \0.", null },
            { "CORPUS013", "One \u0001.", null },
            { "CORPUS015", "One \u0085.", null },
            { "CORPUS016", "", null },
            { "CORPUS017", "Share and Follow\n\nLeave a Reply", null },
            { "CORPUS022", "---\ntitle: Rain\ndate: soon\n---\nOne.", null },
            { "CORPUS023", "<html><p>One.</p></html>", null },
            { "CORPUS024", "O\0n\0e\0.\0", null },
            { "CORPUS027", "Uno.", """{ "articles": { "a.txt": { "language": "es" } } }""" },
            { "CORPUS101", "One.", "{,}" },
            { "CORPUS102", "One.", """{ "artikles": {} }""" },
            { "CORPUS103", "One.", """{ "people": [], "people": [] }""" },
            { "CORPUS104", "One.", """{ "articles": { "a.txt": { "title": 1 } } }""" },
            { "CORPUS105", "One.", """{ "articles": { "a.txt": { "publishedBasis": "guessed" } } }""" },
            { "CORPUS106", "One.", """{ "articles": { "a.txt": { "published": "2025-02-30" } } }""" },
            { "CORPUS107", "One.", """{ "people": [{ "role": "forecaster" }] }""" },
            { "CORPUS108", "One.", """{ "articles": { "a.txt": { "name": "not a name" } } }""" },
            { "CORPUS109", "One.", """{ "people": [{ "name": "Anna Berg" }, { "name": "Anna Berg" }] }""" },
            {
                "CORPUS110",
                "One.",
                """{ "people": [{ "name": "Anna Berg", "aliases": ["Berg"] }, { "name": "Carl Berg", "aliases": ["Berg"] }] }"""
            },
            { "CORPUS111", "One.", """{ "articles": { "gone.txt": {} } }""" },
            { "CORPUS121", "One.", Corrected("""{ "quote": "no such words", "kind": "term" }""") },
            { "CORPUS122", "“So,” Anna Berg said. “So,” Carl Dorn said.", Corrected("""{ "quote": "So", "kind": "term" }""") },
            { "CORPUS123", "“It rains,” Anna Berg said.", Corrected("""{ "quote": "It rains", "speaker": "Anna Berg" }""") },
            { "CORPUS124", "“It rains,” Anna Berg said.", Corrected("""{ "quote": "It rains", "speaker": "Nobody Known" }""") },
            { "CORPUS201", "“It rains and it pours and nobody knows for how long.”", null },
            { "CORPUS202", "He said: “I will see.", null },
            { "CORPUS203", "They said that it would rain.", null },
            { "CORPUS021", "Rain in the hills\nPublished June 10, 2025\nPosted on June 11, 2025\nIt rained on Tuesday.", null },
            { "CORPUS301", "It rained on Tuesday.", null },
            { "CORPUS401", string.Concat(Enumerable.Range(1900, 40).Select(year => $"It rained in {year}, and ")) + "it was wet.", null },
        };

    [Theory]
    [MemberData(nameof(Provoked))]
    public void A_diagnostic_happens(string id, string? text, string? catalog)
    {
        var project = new Project().With("a.txt", text);
        var run = (catalog is null ? project : project.WithCatalog(catalog)).Run();
        Assert.True(run.Result.Diagnostics.Any(d => d.Id == id), $"{id}: {string.Join("\n", run.Diagnostics)}");
        Assert.All(run.Result.Diagnostics, d =>
            Assert.Matches("^(https://.+/blob/main/)?docs/diagnostics/CORPUS[0-9]{3}.md$", d.Descriptor.HelpLinkUri)
        );
    }

    // Not among the cases above: a test's name cannot hold half a character, and some need more than one text.
    [Fact]
    public void Half_a_character_happens() =>
        Assert.Contains(new Project().With("a.txt", "One \uD800.").Run().Result.Diagnostics, d => d.Id == "CORPUS014");

    [Fact]
    public void A_table_without_paths_happens() =>
        Assert.Contains(new Project().With("a.txt", "One.").WithTable("title\nOne\n").Run().Result.Diagnostics, d => d.Id == "CORPUS112");

    [Fact]
    public void A_bad_corpus_name_happens() =>
        Assert.Contains(new Project().With("a.txt", "One.", "my corpus").Run().Result.Diagnostics, d => d.Id == "CORPUS004");

    [Fact]
    public void Two_texts_of_one_name_happen() =>
        Assert.Contains(new Project().With("a.txt", "One.").With("a.md", "Two.").Run().Result.Diagnostics, d => d.Id == "CORPUS005");

    [Fact]
    public void A_text_in_two_corpora_happens()
    {
        var run = new Project().With("a.txt", "One.").With("a.txt", "One.", "Radio").Run();
        Assert.Equal(
            [
                "a.txt(1,1): error CORPUS008: The text belongs to more than one corpus (Press, Radio) and was added only to the first one; exclude it from the other 'CorpusText' items",
            ],
            run.Diagnostics
        );
        Assert.Single(run.Articles());
    }

    [Fact]
    public void Texts_whose_paths_differ_in_case_alone_are_two() =>
        Assert.Empty(
            new Project()
                .With("press/a.txt", "One.")
                .With("Press/a.txt", "Two.", "Radio")
                .With("press/corpus.json", "x")
                .Run()
                .Result.Diagnostics.Where(d => d.Id == "CORPUS008")
        );

    [Fact]
    public void A_file_that_the_compiler_left_out_happens()
    {
        var run = new Project().With("a.txt", "One.").Lists("b.txt").Run();
        Assert.Equal("CORPUS019", Assert.Single(run.Result.Diagnostics).Id);
        Assert.StartsWith(
            "b.txt(1,1): error CORPUS019: The file was skipped because the compiler did not pass it",
            Assert.Single(run.Diagnostics),
            StringComparison.Ordinal
        );
    }

    /// <summary>In C# 10 the members still compile, so that the version is the one error; older versions get nothing that they cannot compile.</summary>
    [Theory]
    [InlineData(LanguageVersion.CSharp9, "9.0", false)]
    [InlineData(LanguageVersion.CSharp10, "10.0", true)]
    [InlineData(LanguageVersion.CSharp11, null, true)]
    [InlineData(LanguageVersion.Preview, null, true)]
    public void An_old_language_version_happens(LanguageVersion version, string? told, bool hasMembers)
    {
        var run = new Project { Language = version }
            .With("a.txt", "“It rains,” Anna Berg said.")
            .WithCode(hasMembers ? "class C { object A = App.Press.Articles.A; }" : "class C { }")
            .Run();
        Assert.Equal(
            told is null
                ? []
                :
                [
                    $"No data was generated because the project uses C# {told}, and Corpus requires C# 11 or later; set 'LangVersion' to 11 or later, or remove it",
                ],
            run.Result.Diagnostics.Select(d => d.GetMessage(CultureInfo.InvariantCulture))
        );
        Assert.Empty(run.CompilerDiagnostics);
        Assert.Equal(hasMembers, run.Result.GeneratedSources.Any());
    }

    [Fact]
    public void A_project_without_texts_may_have_any_language_version() =>
        Assert.Empty(
            new Project { Language = LanguageVersion.CSharp7_3 }
                .Run()
                .Result.Diagnostics
        );

    [Fact]
    public void A_text_that_is_listed_twice_is_one() =>
        Assert.Empty(new Project().With("a.txt", "One.").With("a.txt", "One.").Run().Result.Diagnostics);

    [Theory]
    [InlineData(20_000_000, null)]
    [InlineData(20_000_001, "CORPUS007")]
    [InlineData(200_000_000, "CORPUS007")]
    [InlineData(200_000_001, "CORPUS009")]
    public void Many_texts_are_told(long length, string? id) => Assert.Equal(id, Limits.CheckSize(length)?.Kind.Id);

    /// <summary>The same text many times over, read once: extracting so much takes minutes.</summary>
    [Theory]
    [InlineData(20, null, true)]
    [InlineData(21, "b.txt: CORPUS007 21", true)]
    [InlineData(201, "b.txt: CORPUS009 201", false)]
    public void Of_too_many_texts_nothing_is_made(int count, string? expected, bool isMade)
    {
        var file = new InputFile(FileRole.Text, "b.txt", "Press", "One.", null);
        var one = ReadText.Read(new TextInput(file, "b.txt", null, default, default), null, default);
        var large = one with { Text = one.Text! with { Text = new string('a', 1_000_000) } };
        var size = ProjectSize.Of(Enumerable.Repeat(large, count));
        Assert.Equal(expected, size.Report is { } report ? $"{report.Path}: {report.Kind.Id} {report.Detail}" : null);
        Assert.Equal(isMade, NamedCorpus.Of((new([one.Name!]), size), default).Any(c => c.Names is not null));
    }

    [Fact]
    public void Each_kind_is_provoked() =>
        Assert.Equal(
            All.Select(r => r.Id),
            Provoked
                .Select(row => (string)((object?[])row)[0]!)
                .Concat(["CORPUS004", "CORPUS005", "CORPUS008", "CORPUS010", "CORPUS014", "CORPUS019", "CORPUS112"])
                .Concat(Elsewhere)
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void The_index_lists_each_kind()
    {
        var index = File.ReadAllLines(Path.Combine(Repository, "docs", "diagnostics.md"));
        Assert.Equal(
            Documented.Select(d => $"| [{d.Id}](diagnostics/{d.Id}.md) | {d.Severity} | {d.Title} |"),
            index.Where(l => l.StartsWith("| [CORPUS", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Each_kind_has_a_page_and_no_page_is_left_over() =>
        Assert.Equal(
            Documented.Select(d => d.Id + ".md"),
            Directory
                .GetFiles(Path.Combine(Repository, "docs", "diagnostics"))
                .Select(f => Path.GetFileName(f))
                .Order(StringComparer.Ordinal)
        );

    public static TheoryData<string> Ids => [.. Documented.Select(d => d.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_has_the_title_the_message_and_all_sections(string id)
    {
        var (_, severity, title, message) = Documented.Single(d => d.Id == id);
        var lines = DiagnosticPage.Of(id).Lines;
        Assert.Equal([$"# {id}: {title}", "", $"- **Severity:** {severity}", $"- **Message:** {message}"], lines.Take(4));
        Assert.Equal(
            ["## Cause", "## Example", "## How to fix", "## Suppress"],
            lines.Where(l => l.StartsWith("## ", StringComparison.Ordinal))
        );
    }

    /// <summary>An example that consists of whole files is built; the output of the others must at least fit the message.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_shows_what_the_example_reports(string id)
    {
        var page = DiagnosticPage.Of(id);
        var (_, severity, _, message) = Documented.Single(d => d.Id == id);
        var pattern = $@"(^|: ){severity} {id}: {Regex.Replace(Regex.Escape(message), @"\\\{\d}", ".+")}$";
        Assert.Matches(pattern, page.Output);
        if (page.Text is not { } text)
            return;
        var project = new Project().With("a.txt", text);
        if (page.Catalog is { } catalog)
            project.WithCatalog(catalog);
        if (page.Table is { } table)
            project.WithTable(table);
        Assert.Contains(page.Output, project.Run().Diagnostics);
    }

    /// <summary>The files in which generators and analyzers tell what each version brought: every rule of the build stands in one of them, once.</summary>
    [Fact]
    public void The_release_files_list_the_rules()
    {
        var rows = Directory
            .GetFiles(Path.Combine(Repository, "src", "Corpus.Generator"), "AnalyzerReleases.*.md")
            .SelectMany(File.ReadAllLines)
            .Where(l => l.StartsWith("CORPUS", StringComparison.Ordinal));
        Assert.Equal(
            All.Where(r => r.Id != "CORPUS003").Select(r => $"{r.Id} | {r.Category} | {r.Severity} | {r.Title}"),
            rows.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Each_help_link_leads_to_a_page() =>
        Assert.All(All, kind =>
            Assert.EndsWith(
                $"docs/diagnostics/{kind.Id}.md",
                generator::Corpus.Extraction.Diagnostics.HelpPage.Of(kind),
                StringComparison.Ordinal
            )
        );

    /// <summary>What the targets of the package say before the generator runs; they use the message of the generator if it can say the same.</summary>
    [Fact]
    public void The_targets_say_what_the_generator_says() =>
        Assert.Equal(
            All.Where(k => OfTargets.Any(t => t.Id == k.Id)).Select(k => (k.Id, k.Message)),
            OfTargets.Where(t => All.Any(k => k.Id == t.Id)).OrderBy(t => t.Id, StringComparer.Ordinal)
        );

    /// <summary>The errors of the package's targets that have an id, with numbers for the properties in their messages.</summary>
    private static (string Id, string Message)[] OfTargets =>
        [
            .. XDocument
                .Load(Path.Combine(Repository, "src", "Corpus", "build", "Corpus.targets"))
                .Descendants("Error")
                .Where(error => error.Attribute("Code") is not null)
                .Select(error =>
                {
                    var number = 0;
                    var message = Regex.Replace(error.Attribute("Text")!.Value, @"\$\(\w+\)", _ => "{" + number++ + "}");
                    return (error.Attribute("Code")!.Value, message);
                }),
        ];

    /// <summary>All diagnostics with a page, sorted by id.</summary>
    private static (string Id, string Severity, string Title, string Message)[] Documented =>
        [
            .. All.Select(k => (k.Id, k.Severity.ToString().ToLowerInvariant(), k.Title, k.Message))
                .Concat(OfTargets.Where(t => All.All(k => k.Id != t.Id)).Select(t => (t.Id, "error", TitleOf(t.Id), t.Message)))
                .OrderBy(d => d.Item1, StringComparer.Ordinal),
        ];

    private static string TitleOf(string ofTargets) =>
        ofTargets switch
        {
            "CORPUS018" => "Unsupported character in a path",
            "CORPUS025" => "No file matches",
            "CORPUS026" => "Language not supported",
            _ => throw new ArgumentOutOfRangeException(nameof(ofTargets), ofTargets, "A diagnostic of the targets without a title."),
        };

    /// <summary>The page of a diagnostic, with the code blocks of its example.</summary>
    private sealed record DiagnosticPage(string[] Lines, string Output, string? Text, string? Catalog, string? Table)
    {
        public static DiagnosticPage Of(string id)
        {
            var lines = File.ReadAllLines(Path.Combine(Repository, "docs", "diagnostics", id + ".md"));
            var example = string.Join('\n', lines.SkipWhile(l => l != "## Example").TakeWhile(l => l != "## How to fix"));
            return new DiagnosticPage(lines, Block("console")!, Block("text"), Block("json"), Block("csv"));

            string? Block(string language) =>
                Regex.Match(example, $@"^```{language}\n(.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)
                    is { Success: true } match
                    ? match.Groups[1].Value
                    : null;
        }
    }

    private static string Repository => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", ".."));

    private static string ThisFile([CallerFilePath] string path = "") => path;

    private static string Corrected(string correction) => $$"""{ "articles": { "a.txt": { "corrections": [{{correction}}] } } }""";
}
