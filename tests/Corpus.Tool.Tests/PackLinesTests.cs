using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Corpus.Export;

namespace Corpus.Tool.Tests;

/// <summary>JSON Lines as an input of <c>corpus pack</c>, as <c>corpus extract --jsonl</c> reads them.</summary>
public class PackLinesTests
{
    private const string Declared =
        """{ "articles": { "b.txt": { "outlet": "Alpine Post", "rights": "CC0" }, "c": { "byline": "Eva Fisk" } }, "people": [{ "name": "Anna Berg", "role": "mayor" }] }""";

    private static readonly (string Id, string Text, string? Title, string? Published)[] Articles =
    [
        ("b", "“It rains,” Anna Berg said on Tuesday. “It pours,” Berg said.", "Rain in the hills", "2025-06-05"),
        ("a", "Snow at last\n\nAnna Berg told Carl Dorn that it would snow on May 4, 2024.", null, null),
        ("c", "“It hails 😀,” Dorn said last year.\r\n\r\nThe Harbor Council met.", null, "2025-01-02"),
    ];

    /// <summary>Lines are packed as files with the same texts are whose catalog declares what the lines say.</summary>
    [Fact]
    public void Lines_are_packed_as_files_are()
    {
        using var folder = new Folder();
        var catalog = JsonNode.Parse(Declared)!;
        var entries = catalog["articles"]!.AsObject();
        foreach (var (id, text, title, published) in Articles)
        {
            folder.Write($"texts/{id}.txt", text);
            var entry = (entries[id + ".txt"] ?? entries[id])?.DeepClone() ?? new JsonObject();
            if (title is not null)
                entry["title"] = title;
            if (published is not null)
                entry["published"] = published;
            entries.Remove(id);
            entries[id + ".txt"] = entry;
        }

        folder.Write("texts/corpus.json", catalog.ToJsonString());
        ToolRun.Of(["pack", folder.Path("texts"), "--root", folder.Path("texts"), "--output", folder.Path("files.corpus")]);
        var packed = Pack(folder, Lines(Articles), "--catalog", folder.Write("lines.json", Declared));

        Assert.Equal((0, ""), (packed.ExitCode, packed.Errors));
        Assert.Equal(Json(folder.Path("files.corpus")), Json(folder.Path("a.corpus")));
        using var file = CorpusFile.OpenVerified(folder.Path("a.corpus"));
        Assert.Equal(["a", "b", "c"], file.Articles.Select(article => article.Id));
        Assert.Equal("a", file.Articles[0].Path);
        Assert.Equal("mayor", file.People["Anna Berg"].Role);
        Assert.Equal(3, file.Quotes.By("Anna Berg").Count());
        Assert.Equal(["--catalog " + folder.Path("lines.json"), "--jsonl"], file.GetSources());
    }

    [Fact]
    public void The_order_of_the_lines_does_not_matter()
    {
        using var folder = new Folder();
        Pack(folder, Lines(Articles));
        var first = File.ReadAllBytes(folder.Path("a.corpus"));
        Pack(folder, "\uFEFF" + Lines(Articles.Reverse()).Replace("\n", "\r\n \n", StringComparison.Ordinal));

        Assert.Equal(first, File.ReadAllBytes(folder.Path("a.corpus")));
    }

    /// <summary>What extraction reports of a line, packing reports too.</summary>
    [Theory]
    [InlineData("bad")]
    [InlineData("[]")]
    [InlineData("""{"text":"x"}""")]
    [InlineData("""{"id":"x","text":"x","published":"2025-02-30"}""")]
    [InlineData("""{"id":"ä😀",!}""")]
    public void A_bad_line_is_told_and_the_others_are_packed(string line)
    {
        using var folder = new Folder();
        var lines = Lines(Articles[..1]) + line + "\n" + Lines(Articles[1..]);
        var run = Pack(folder, lines);

        Assert.Equal((1, ToolRun.Lines(lines).Errors), (run.ExitCode, run.Errors));
        using var file = CorpusFile.OpenVerified(folder.Path("a.corpus"));
        Assert.Equal(3, file.Articles.Count);
    }

    [Fact]
    public void An_id_is_that_of_one_article_and_not_empty()
    {
        using var folder = new Folder();
        var run = Pack(folder, Lines([.. Articles, ("b", "It rains.", null, null), ("", "It rains.", null, null)]));

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            """
            stdin(5,1): error CORPUS003: The line is not a valid article: its 'id' is empty
            stdin(4,1): error CORPUS003: The line is not a valid article: its 'id' 'b' is also that of line 1

            """.ReplaceLineEndings("\n"),
            run.Errors
        );
        using var file = CorpusFile.OpenVerified(folder.Path("a.corpus"));
        Assert.Equal("Rain in the hills", file.Articles["b"].Title);
    }

    [Fact]
    public void A_report_about_a_text_stands_at_its_line()
    {
        using var folder = new Folder();
        var run = Pack(
            folder,
            Lines([("a", "One.", null, null), ("b", "Rain.\n\n“It was far too late by then.” Nobody saw.", null, null)])
        );

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("stdin(2,1): warning CORPUS201: ", Assert.Single(run.Errors.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    /// <summary>JSON can write half a surrogate pair, and UTF-8 cannot.</summary>
    [Fact]
    public void What_utf8_cannot_write_is_replaced()
    {
        using var folder = new Folder();
        Pack(folder, """{"id":"x\ud800y","text":"It rains \ud800.","title":"Rain \udc00"}""" + "\n");
        using var file = CorpusFile.OpenVerified(folder.Path("a.corpus"));

        Assert.Equal(("x\uFFFDy", "Rain \uFFFD"), (file.Articles[0].Id, file.Articles[0].Title));
        Assert.True(file.Articles.TryGetValue("x\uFFFDy", out _));
    }

    /// <summary>Files of lines beside other texts, with the catalog of their folder.</summary>
    [Fact]
    public void A_file_of_lines_is_named_as_texts_are()
    {
        using var folder = new Folder();
        folder.Write("news/more.jsonl", Lines(Articles) + "bad\n");
        folder.Write("news/more.json", "not a sidecar");
        folder.Write("news/corpus.json", Declared);
        folder.Write("news/x/rain.txt", "“It rains,” Anna Berg said.");
        var run = ToolRun.Of(["pack", folder.Path("news/*.jsonl"), folder.Path("news/x"), "--output", folder.Path("a.corpus")]);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(folder.Path("news/more.jsonl") + "(4,1): error CORPUS003: ", run.Errors, StringComparison.Ordinal);
        Assert.Single(run.Errors.TrimEnd().Split('\n'));
        using var file = CorpusFile.OpenVerified(folder.Path("a.corpus"));
        Assert.Equal(4, file.Articles.Count);
        Assert.Equal("Alpine Post", file.Articles["b"].Outlet);
        Assert.Equal("mayor", file.People["Anna Berg"].Role);
    }

    /// <summary>The first text of an id is kept, whatever the sort does with many of them, and each other is told its place.</summary>
    [Fact]
    public void Of_many_texts_of_one_id_the_first_is_kept()
    {
        using var folder = new Folder();
        for (var file = 1; file <= 2; file++)
            folder.Write(
                $"news/{file}.jsonl",
                Lines(Enumerable.Range(1, 150).Select(n => ("a", "It rains.", (string?)$"Line {n} of {file}", (string?)null)))
            );
        var run = ToolRun.Of(["pack", folder.Path("news/*.jsonl"), "--messages", "0", "--output", folder.Path("a.corpus")]);

        using var packed = CorpusFile.OpenVerified(folder.Path("a.corpus"));
        Assert.Equal("Line 1 of 1", Assert.Single(packed.Articles).Title);
        string[] errors = run.Errors.TrimEnd().Split('\n');
        Assert.Equal(299, errors.Length);
        Assert.Equal(149, errors.Count(error => error.EndsWith("its 'id' 'a' is also that of line 1", StringComparison.Ordinal)));
        Assert.Equal(
            150,
            errors.Count(error =>
                error.EndsWith($"its 'id' 'a' is also that of line 1 of {folder.Path("news/1.jsonl")}", StringComparison.Ordinal)
            )
        );
    }

    [Fact]
    public void Lines_do_not_change_the_ids_of_files()
    {
        using var folder = new Folder();
        folder.Write("news/x/rain.txt", "It rains.");
        folder.Write("news/x/snow.txt", "It snows.");
        folder.Write("news/more.jsonl", Lines(Articles));
        ToolRun.Of([
            "pack",
            folder.Path("news/x"),
            folder.Path("news/more.jsonl"),
            "--root",
            folder.Path(""),
            "--output",
            folder.Path("a.corpus"),
        ]);

        using var file = CorpusFile.OpenVerified(folder.Path("a.corpus"));
        Assert.Equal(["a", "b", "c", "rain", "snow"], file.Articles.Select(article => article.Id));
    }

    [Theory]
    [InlineData(
        "pack --jsonl --root /nowhere --output a.corpus",
        "corpus: --root must be an existing folder, and '/nowhere' does not exist"
    )]
    [InlineData("pack --jsonl a.txt --output a.corpus", "corpus: specify either TEXTS or --jsonl, not both")]
    [InlineData("pack --output a.corpus", "corpus: specify TEXTS or --jsonl")]
    public void A_wrong_command_is_told(string command, string message)
    {
        var run = ToolRun.Of(command.Split(' '));
        Assert.Equal((2, message), (run.ExitCode, run.Errors.Split('\n')[0]));
    }

    [Fact]
    public void Without_an_article_there_is_no_file()
    {
        using var folder = new Folder();
        Assert.Equal(1, Pack(folder, "\n\n").ExitCode);
        Assert.Empty(Directory.GetFiles(folder.Path("")));
    }

    private static ToolRun Pack(Folder folder, string lines, params string[] more) =>
        ToolRun.Of(["pack", "--jsonl", "--output", folder.Path("a.corpus"), .. more], Encoding.UTF8.GetBytes(lines));

    private static string Lines(IEnumerable<(string Id, string Text, string? Title, string? Published)> articles) =>
        string.Concat(
            articles.Select(a =>
                JsonSerializer.Serialize(
                    new
                    {
                        id = a.Id,
                        title = a.Title,
                        text = a.Text,
                        published = a.Published,
                    }
                ) + "\n"
            )
        );

    // The path of a line is its id.
    private static string Json(string path)
    {
        using var file = CorpusFile.OpenVerified(path);
        return CorpusJson.Write(file.Articles).Replace(".txt\"", "\"", StringComparison.Ordinal);
    }
}
