namespace Corpus.Tool.Tests.Import;

/// <summary>The folder that is imported into: what a person changed there stays.</summary>
public sealed class ImportFolderTests
{
    private static readonly string Page = Saved.Page(
        """<meta name="author" content="Jane Doe"><meta property="article:published_time" content="2025-06-03"><link rel="canonical" href="https://alpine.example/snow">"""
    );

    [Fact]
    public void TheCatalogSaysWhereEachValueStood()
    {
        using var folder = new Folder();

        var run = Import(folder, Page);

        Assert.Equal(
            $"{folder.Path("press/corpus.json")}: 1 new article\n",
            run.Output.Replace('\\', '/').Replace(folder.Path("press").Replace('\\', '/'), folder.Path("press"))
        );
        Assert.Equal(
            """
            {
              "articles": {
                "snow.txt": {
                  // title: h1, byline: meta author, published: meta article:published_time, url: link canonical
                  "title": "Snow falls on the quiet hills",
                  "byline": "Jane Doe",
                  "published": "2025-06-03",
                  "publishedBasis": "stated",
                  "url": "https://alpine.example/snow"
                }
              }
            }

            """.ReplaceLineEndings("\n"),
            File.ReadAllText(folder.Path("press/corpus.json"))
        );
    }

    [Fact]
    public void ASecondRunChangesNothing()
    {
        using var folder = new Folder();
        Import(folder, Page);
        var before = File.ReadAllText(folder.Path("press/corpus.json"));

        var run = Import(folder, Page);

        Assert.Contains("0 new articles, 1 unchanged", run.Output);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(before, File.ReadAllText(folder.Path("press/corpus.json")));
    }

    [Fact]
    public void AnEntryAndATextThatAPersonChangedStay()
    {
        using var folder = new Folder();
        Import(folder, Page);
        folder.Write("press/snow.txt", "Mine.\n");
        var mine = "{\n  // mine\n  \"articles\": { \"snow.txt\": { \"byline\": \"Joan Doe\" } },\n}\n";
        folder.Write("press/corpus.json", mine);

        var run = Import(folder, Page);

        Assert.Contains("snow.txt differs from this source and was kept", run.Errors);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("Mine.\n", File.ReadAllText(folder.Path("press/snow.txt")));
        Assert.Equal(mine, File.ReadAllText(folder.Path("press/corpus.json")));
    }

    /// <summary>Catalogs that are there, and what stands in them after an article was added; <c>@</c> is its entry.</summary>
    [Theory]
    [InlineData("{}", "{\n  \"articles\": {\n@\n  }\n}")]
    [InlineData("{\n  \"people\": []\n}\n", "{\n  \"people\": [],\n  \"articles\": {\n@\n  }\n}\n")]
    [InlineData("{\n  \"articles\": {},\n}\n", "{\n  \"articles\": {\n@\n  },\n}\n")]
    [InlineData(
        "{\n  \"articles\": {\n    \"a.txt\": {} // mine\n  }\n}\n",
        "{\n  \"articles\": {\n    \"a.txt\": {}, // mine\n@\n  }\n}\n"
    )]
    [InlineData(
        "{\n  \"articles\": {\n    \"a.txt\": {}, // a, b\n  }\n}\n",
        "{\n  \"articles\": {\n    \"a.txt\": {}, // a, b\n@\n  }\n}\n"
    )]
    [InlineData(
        "{\n  \"articles\": {\n    \"a.txt\": {} /* a, b */\n  }\n}\n",
        "{\n  \"articles\": {\n    \"a.txt\": {}, /* a, b */\n@\n  }\n}\n"
    )]
    public void AnEntryIsAddedToWhatIsThere(string before, string after)
    {
        using var folder = new Folder();
        folder.Write("press/corpus.json", before);

        var run = Import(folder, Saved.Page());

        Assert.Equal("", run.Errors);
        const string Entry = "    \"snow.txt\": {\n      // title: h1\n      \"title\": \"Snow falls on the quiet hills\"\n    }";
        Assert.Equal(after.Replace("@", Entry, StringComparison.Ordinal), File.ReadAllText(folder.Path("press/corpus.json")));
    }

    [Fact]
    public void ACatalogThatCannotBeReadStays()
    {
        using var folder = new Folder();
        folder.Write("press/corpus.json", "{ \"articles\": ");

        var run = Import(folder, Page);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("nothing was imported", run.Errors);
        Assert.False(File.Exists(folder.Path("press/snow.txt")));
        Assert.Equal("{ \"articles\": ", File.ReadAllText(folder.Path("press/corpus.json")));
    }

    [Fact]
    public void TwoArticlesOfOneNameGetTwoFiles()
    {
        using var folder = new Folder();
        folder.Write("a/snow.html", Saved.Page());
        folder.Write("b/snow.html", Saved.Page("", $"<h1>Rain falls on the hills</h1>{Saved.Prose}"));

        var run = ToolRun.Of(["import", folder.Path("a"), folder.Path("b"), "--into", folder.Path("press")]);

        Assert.Equal(["snow.txt", "snow-2.txt"], Saved.Entries(folder).EnumerateObject().Select(entry => entry.Name));
        Assert.Contains("snow-2.txt is the same story as snow.txt; both were kept", run.Errors);
        Assert.Contains("// The same story as \"snow.txt\".", File.ReadAllText(folder.Path("press/corpus.json")));
    }

    [Theory]
    [InlineData("../../secret", "secret")]
    [InlineData("a/b\\c:d*e", "a-b-c-d-e")]
    [InlineData("CON", "CON_")]
    [InlineData("...", "article")]
    [InlineData("Zoë’s Schnee", "Zoë-s-Schnee")]
    public void ANameFromOutsideStaysInTheFolder(string id, string name)
    {
        using var folder = new Folder();
        var line = System.Text.Json.JsonSerializer.Serialize(new { id, text = $"{Saved.First} {Saved.Second}" });

        ToolRun.Of(["import", folder.Write("a.jsonl", line), "--into", folder.Path("press")]);

        Assert.Equal([name + ".txt"], Saved.Entries(folder).EnumerateObject().Select(entry => entry.Name));
        Assert.Equal([name + ".txt"], Directory.GetFiles(folder.Path("press"), "*.txt").Select(Path.GetFileName));
    }

    [Fact]
    public void WhatWasImportedIsACorpus()
    {
        using var folder = new Folder();
        Import(
            folder,
            Page.Replace(
                Saved.Third,
                "“The road is open at last,” Carla Dorn, the mayor, said on Monday, when the first machines came up from the town.",
                StringComparison.Ordinal
            )
        );

        var run = ToolRun.Of(["export", folder.Path("press"), "--format", "csv"]);

        Assert.Equal("", run.Errors);
        Assert.Contains("Carla Dorn", run.Output);
    }

    [Fact]
    public void AFolderIsRequired()
    {
        var run = ToolRun.Of(["import", "a.html"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--into", run.Errors);
    }

    private static ToolRun Import(Folder folder, string page) =>
        ToolRun.Of(["import", folder.Write("snow.html", page), "--into", folder.Path("press")]);
}
