using System.Runtime.CompilerServices;
using System.Text;
using Corpus.Export;

namespace Corpus.Tool.Tests;

public class ExportTests
{
    public static TheoryData<string, string> Written =>
        new()
        {
            { "json", CorpusJson.Write(Seeds.Articles) + "\n" },
            { "jsonl", Lines(Seeds.Articles) },
            { "csv", CorpusCsv.WriteQuotes(Seeds.Quotes) },
            { "csv-events", CorpusCsv.WriteEvents(Seeds.Events) },
            { "timelinejs", CorpusTimelineJs.Write(Seeds.Events) + "\n" },
            { "ics", CorpusCalendar.Write(Seeds.Events) },
        };

    /// <summary>The texts of the bundled corpus, read by the tool, are the records that were compiled, in every form.</summary>
    [Theory]
    [MemberData(nameof(Written))]
    public void What_the_library_writes_of_compiled_records_the_tool_writes_of_their_texts(string format, string expected)
    {
        foreach (var texts in new string[][] { [], [Repository("seeds"), "--root", Repository("")] })
        {
            var run = ToolRun.Of(["export", .. texts, "--format", format]);
            Assert.Equal((0, ""), (run.ExitCode, Errors(run)));
            Assert.Equal(expected, run.Output);
        }
    }

    /// <summary>The tool finds the files beside the texts that a build finds.</summary>
    [Theory]
    [InlineData("rain.json", """{ "date": "2025-06-03", "section": "Weather", "tags": ["rain"] }""")]
    [InlineData("corpus.csv", "file,date,section,tags\nrain.txt,2025-06-03,Weather,rain\n")]
    public void Metadata_beside_a_text_is_in_its_record(string file, string content)
    {
        using var folder = new Folder();
        folder.Write("rain.txt", "It rains\n\n“It rains,” Anna Berg said.\n");
        folder.Write(file, content);

        var run = ToolRun.Of(["export", folder.Path("rain.txt")]);

        Assert.Equal("", run.Errors);
        var article = Assert.Single(CorpusJson.Read(run.Output));
        Assert.Equal((new DateOnly(2025, 6, 3), "Weather"), (article.Published, article.Fields.Text("section")));
        Assert.Equal(["rain"], article.Tags);
    }

    [Theory]
    [InlineData("rain.json", "{\n  \"date\": \"June\" }", "rain.json(2,11): error CORPUS106: 'June' was ignored")]
    [InlineData("corpus.csv", "file,date\nrain.txt,June\n", "corpus.csv(2,10): error CORPUS106: 'June' was ignored")]
    public void A_fault_beside_a_text_is_told_at_its_place(string file, string content, string message)
    {
        using var folder = new Folder();
        folder.Write("rain.txt", "“It rains,” Anna Berg said.\n");
        folder.Write(file, content);

        var run = ToolRun.Of(["export", folder.Path("rain.txt")]);

        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
        Assert.Single(CorpusJson.Read(run.Output));
    }

    /// <summary>A message about a missing speaker or day ends in what is to be pasted.</summary>
    [Fact]
    public void A_message_ends_in_the_line_to_paste()
    {
        using var folder = new Folder();
        folder.Write("rain.txt", "It rains\n\nIt rained in the hills on Tuesday. “It was far too late by then.” The road stayed closed.\n");
        var errors = ToolRun.Of(["export", folder.Path("rain.txt")]).Errors;
        var (speaker, day) = (Pasted("CORPUS201", "NAME", "Anna Berg"), Pasted("CORPUS301", "YYYY-MM-DD", "2025-06-06"));
        folder.Write(
            "corpus.json",
            $$"""{ "articles": { "rain.txt": { {{day}}, "corrections": [ {{speaker}} ] } }, "people": [{ "name": "Anna Berg" }] }"""
        );

        var run = ToolRun.Of(["export", folder.Path("rain.txt")]);

        Assert.Equal("", run.Errors);
        Assert.Equal("Anna Berg", Assert.Single(CorpusJson.Read(run.Output)).Quotes.Single().SpeakerName);

        string Pasted(string id, string placeholder, string value)
        {
            var line = errors.Split('\n').Single(message => message.Contains(id, StringComparison.Ordinal)).Trim();
            return line[(line.IndexOf("corpus.json: ", StringComparison.Ordinal) + "corpus.json: ".Length)..]
                .Replace(placeholder, value, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Without_a_format_it_is_json() => Assert.Equal(Seeds.Articles, CorpusJson.Read(ToolRun.Of(["export"]).Output));

    [Theory]
    [InlineData("press/rain.txt", "rain")]
    [InlineData("press/sun.txt press/rain.txt press/../press/sun.txt", "rain sun")]
    [InlineData("press", "2024/rain rain sun")]
    [InlineData("press/*.txt", "rain sun")]
    [InlineData("press/?un.txt", "sun")]
    [InlineData("press/**", "2024/rain notes rain sun")]
    [InlineData("press/**/*.txt", "2024/rain rain sun")]
    [InlineData("**/2024/*.txt other", "other/a press/2024/rain")]
    [InlineData("pre*/*/r*.txt", "rain")]
    [InlineData("odd/[x]*.txt", "[x]*")]
    public void Texts_are_files_folders_and_patterns(string given, string ids)
    {
        using var folder = Press();
        var run = ToolRun.Of(["export", "--format", "jsonl", .. given.Split(' ').Select(folder.Path)]);

        Assert.Equal((0, ids, ""), (run.ExitCode, run.Ids, run.Errors));
    }

    /// <summary>What stands beside the texts is no text, though a pattern takes it in, as in a build.</summary>
    [Theory]
    [InlineData("press/*")]
    [InlineData("press/*.*")]
    [InlineData("press")]
    public void Metadata_beside_a_text_is_not_a_text(string given)
    {
        using var folder = new Folder();
        Directory.CreateDirectory(folder.Path("press"));
        folder.Write("press/rain.txt", "It rains.");
        folder.Write("press/rain.json", """{ "title": "Rain" }""");
        folder.Write("press/corpus.csv", "file,outlet\nrain.txt,Alpine Post\n");
        var run = ToolRun.Of(["export", "--format", "jsonl", folder.Path(given)]);

        Assert.Equal((0, "rain", ""), (run.ExitCode, run.Ids, run.Errors));
    }

    [Theory]
    [InlineData("nowhere.txt", "nowhere.txt(1,1): error CORPUS001: The file cannot be read: the file does not exist")]
    [InlineData("nowhere/*.txt", "nowhere/*.txt(1,1): error CORPUS001: The file cannot be read: no file matches the pattern")]
    [InlineData("empty", "empty(1,1): error CORPUS001: The file cannot be read: the folder contains no .txt files")]
    public void What_is_not_there_is_told_and_the_others_come_out(string given, string message)
    {
        using var folder = Press();
        Directory.CreateDirectory(folder.Path("empty"));
        var run = ToolRun.Of(["export", "--format", "jsonl", folder.Path(given), folder.Path("press/sun.txt")]);

        Assert.Equal((1, "sun", folder.Path(message) + "\n"), (run.ExitCode, run.Ids, run.Errors));
    }

    [Fact]
    public void The_catalog_beside_the_texts_is_found_as_in_a_build()
    {
        using var folder = Press();
        folder.Write("press/corpus.json", """{ "articles": { "rain.txt": { "name": "Rain", "title": "Declared" }, "gone.txt": {} } }""");
        var other = folder.Write("press/other.json", """{ "articles": { "rain.txt": { "title": "Another" } } }""");

        Assert.Equal("Declared", Article(ToolRun.Of(["export", folder.Path("press/rain.txt")])).Title);
        Assert.Equal("Another", Article(ToolRun.Of(["export", folder.Path("press/rain.txt"), "--catalog", other])).Title);
    }

    [Fact]
    public void Doubts_are_told_as_a_build_tells_them()
    {
        using var folder = new Folder();
        var catalog = folder.Write("corpus.json", "{\n  \"artikles\": {} }");
        var text = folder.Write("a.txt", "\uFEFFOne.\r\n“It rains and it pours and nobody knows for how long.”");
        var run = ToolRun.Of(["export", text]);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith($"{catalog}(2,3): warning CORPUS102: ", run.Errors, StringComparison.Ordinal);
        Assert.Contains($"{text}(2,2): warning CORPUS201: ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_texts_with_one_id_one_comes_out()
    {
        using var folder = new Folder();
        var run = ToolRun.Of([
            "export",
            "--format",
            "jsonl",
            folder.Write("a.txt", "One."),
            folder.Write("a.md", "Two."),
            "--root",
            folder.Path(""),
        ]);

        Assert.Equal((1, "a"), (run.ExitCode, run.Ids));
        Assert.Equal(
            $"{folder.Path("a.txt")}(1,1): error CORPUS005: The text was skipped because the article name 'a' is already used by 'a.md'; set a unique 'name' for one of them in corpus.json\n",
            run.Errors
        );
    }

    [Theory]
    [InlineData("a.txt", "", null, "a.txt(1,1): warning CORPUS016: ")]
    [InlineData(
        "a.txt",
        "One.",
        "{ \"articles\": { \"a.txt\": { \"corrections\": [ { \"quote\": \"nowhere\", \"speaker\": null } ] } } }",
        "corpus.json(1,56): error CORPUS121: "
    )]
    public void A_fault_is_told_at_its_place(string file, string text, string? catalog, string message)
    {
        using var folder = new Folder();
        folder.Write(file, text);
        if (catalog is not null)
            folder.Write("corpus.json", catalog);
        var run = ToolRun.Of(["export", folder.Path(file)]);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(folder.Path(message), run.Errors, StringComparison.Ordinal);
        Assert.Equal(catalog is null, run.Output == "");
    }

    [Fact]
    public void Without_the_catalog_that_was_asked_for_nothing_comes_out()
    {
        using var folder = Press();
        var run = ToolRun.Of(["export", folder.Path("press"), "--catalog", folder.Path("none.json")]);

        Assert.Equal(
            (1, "", $"{folder.Path("none.json")}(1,1): error CORPUS001: The file cannot be read: the file does not exist\n"),
            (run.ExitCode, run.Output, run.Errors)
        );
    }

    [Fact]
    public void A_file_is_written_whole_in_the_place_of_the_old_one()
    {
        using var folder = new Folder();
        var file = folder.Write("out.json", "old");
        var run = ToolRun.Of(["export", "--output", file]);

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Errors));
        Assert.Equal(Seeds.Articles, CorpusJson.Read(File.ReadAllText(file)));
        Assert.Equal([file], Directory.GetFiles(folder.Path("")));
    }

    [Fact]
    public void A_file_that_cannot_be_written_leaves_nothing_behind()
    {
        using var folder = new Folder();
        Directory.CreateDirectory(folder.Path("taken"));
        foreach (var path in new[] { "taken", "nowhere/out.json" })
        {
            var run = ToolRun.Of(["export", "--output", folder.Path(path)]);
            Assert.Equal((1, ""), (run.ExitCode, run.Output));
            Assert.StartsWith($"corpus: {folder.Path(path)} cannot be written: ", run.Errors, StringComparison.Ordinal);
        }

        Assert.Empty(Directory.GetFiles(folder.Path(""), "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_failure_in_the_middle_keeps_the_old_file()
    {
        using var folder = new Folder();
        var file = folder.Write("out.json", "old");
        Assert.Throws<InvalidOperationException>(() =>
            Files
                .OutputFile.At(file)
                .Replace(stream =>
                {
                    stream.Write("half"u8);
                    throw new InvalidOperationException();
                })
        );

        Assert.Equal("old", File.ReadAllText(file));
        Assert.Equal([file], Directory.GetFiles(folder.Path("")));
    }

    private static Folder Press()
    {
        var folder = new Folder();
        foreach (
            var name in new[] { "press/rain.txt", "press/sun.txt", "press/notes.md", "press/2024/rain.txt", "other/a.txt", "odd/[x]*.txt" }
        )
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder.Path(name))!);
            folder.Write(name, "It rains.");
        }

        return folder;
    }

    private static Article Article(ToolRun run) => CorpusJson.Read(run.Output).Single();

    private static string Lines(IEnumerable<Article> articles)
    {
        using var stream = new MemoryStream();
        CorpusJson.WriteLines(stream, articles);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    // What is not clear in the texts is told; nothing else is.
    private static string Errors(ToolRun run) =>
        string.Concat(
            run.Errors.Split('\n').Where(line => line.Length > 0 && !line.Contains(": warning CORPUS2", StringComparison.Ordinal))
        );

    private static string Repository(string path, [CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", path));
}
