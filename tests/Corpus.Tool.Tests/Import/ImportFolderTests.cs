namespace Corpus.Tool.Tests.Import;

/// <summary>The folder that is imported into: what a person changed there stays.</summary>
public sealed class ImportFolderTests
{
    private static readonly string Page = Saved.Page(
        """<meta name="author" content="Jane Doe"><meta property="article:published_time" content="2025-06-03"><link rel="canonical" href="https://alpine.example/snow">"""
    );

    [Fact]
    public void The_catalog_says_where_each_value_stood()
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
              "$schema": "corpus.schema.json",
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
            Saved.Catalog(folder)
        );
        Assert.Equal(Repository("docs/corpus.schema.json"), File.ReadAllText(folder.Path("press/corpus.schema.json")));
    }

    /// <summary>An agency report in three outlets, imported in two runs.</summary>
    [Fact]
    public void A_statement_of_a_story_in_several_outlets_can_be_counted_once()
    {
        using var folder = new Folder();
        const string Quoted = "<p>“The road is open at last,” Carla Dorn, the mayor, said on Monday, when the first machines came up.</p>";
        foreach (var outlet in new[] { "Alpine Post", "Valley News", "Hill Times" })
            folder.Write(
                $"saved/{outlet[..1]}.html",
                Saved.Page($"<meta property=\"og:site_name\" content=\"{outlet}\">", $"<h1>Snow in the {outlet}</h1>{Saved.Prose}{Quoted}")
            );
        ToolRun.Of(["import", folder.Path("saved/A.html"), folder.Path("saved/V.html"), "--into", folder.Path("press")]);
        ToolRun.Of(["import", folder.Path("saved"), "--into", folder.Path("press")]);

        var articles = Corpus.Export.CorpusJson.Read(ToolRun.Of(["export", folder.Path("press")]).Output);

        Assert.Equal(["A A", "H A", "V A"], articles.Select(article => $"{article.Id} {article.Story()}"));
        var quotes = articles.SelectMany(article => article.Quotes).ToArray();
        Assert.Equal(3, quotes.Count(quote => quote.Kind == QuoteKind.Direct));
        Assert.Equal(quotes.Length / 3, quotes.DistinctBy(quote => (quote.Article.Story(), quote.Text)).Count());
    }

    [Fact]
    public void Tags_and_other_columns_of_a_source_are_in_the_entry()
    {
        using var folder = new Folder();
        Saved.Import(
            folder,
            "a.csv",
            $"id,title,tags,section,words,free,text\nsnow,{Saved.Headline},\"snow, ice\",Weather,1200,true,\"{Saved.First} {Saved.Second}\"\n"
        );

        var article = Assert.Single(Corpus.Export.CorpusJson.Read(ToolRun.Of(["export", folder.Path("press")]).Output));

        Assert.Equal(["snow", "ice"], article.Tags);
        Assert.Equal(
            ("Weather", 1200, true),
            (article.Fields.Text("section"), article.Fields.Number("words"), article.Fields.Flag("free"))
        );
    }

    [Fact]
    public void A_second_run_changes_nothing()
    {
        using var folder = new Folder();
        Import(folder, Page);
        var before = Saved.Catalog(folder);

        var run = Import(folder, Page);

        Assert.Contains("0 new articles, 1 unchanged", run.Output);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(before, Saved.Catalog(folder));
    }

    [Fact]
    public void An_entry_and_a_text_that_a_person_changed_stay()
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
        Assert.Equal(mine, Saved.Catalog(folder));
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
    public void An_entry_is_added_to_what_is_there(string before, string after)
    {
        using var folder = new Folder();
        folder.Write("press/corpus.json", before);

        var run = Import(folder, Saved.Page());

        Assert.Equal("", run.Errors);
        const string Entry = "    \"snow.txt\": {\n      // title: h1\n      \"title\": \"Snow falls on the quiet hills\"\n    }";
        Assert.Equal(after.Replace("@", Entry, StringComparison.Ordinal), Saved.Catalog(folder));
    }

    [Fact]
    public void A_catalog_that_cannot_be_read_stays()
    {
        using var folder = new Folder();
        folder.Write("press/corpus.json", "{ \"articles\": ");

        var run = Import(folder, Page);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("nothing was imported", run.Errors);
        Assert.False(File.Exists(folder.Path("press/snow.txt")));
        Assert.Equal("{ \"articles\": ", Saved.Catalog(folder));
    }

    [Fact]
    public void Two_articles_of_one_name_get_two_files()
    {
        using var folder = new Folder();
        folder.Write("a/snow.html", Saved.Page());
        folder.Write("b/snow.html", Saved.Page("", $"<h1>Rain falls on the hills</h1>{Saved.Prose}"));

        var run = ToolRun.Of(["import", folder.Path("a"), folder.Path("b"), "--into", folder.Path("press")]);

        Assert.Equal(["snow.txt", "snow-2.txt"], Saved.Entries(folder).EnumerateObject().Select(entry => entry.Name));
        Assert.Contains("snow-2.txt is the same story as snow.txt; both were kept", run.Errors);
        Assert.Contains("// The same story as \"snow.txt\".", Saved.Catalog(folder));
    }

    [Theory]
    [InlineData("../../secret", "secret")]
    [InlineData("a/b\\c:d*e", "a-b-c-d-e")]
    [InlineData("CON", "CON_")]
    [InlineData("...", "article")]
    [InlineData("Zoë’s Schnee", "Zoë-s-Schnee")]
    public void A_name_from_outside_stays_in_the_folder(string id, string name)
    {
        using var folder = new Folder();
        var line = System.Text.Json.JsonSerializer.Serialize(new { id, text = $"{Saved.First} {Saved.Second}" });

        Saved.Import(folder, "a.jsonl", line);

        Assert.Equal([name + ".txt"], Saved.Entries(folder).EnumerateObject().Select(entry => entry.Name));
        Assert.Equal([name + ".txt"], Directory.GetFiles(folder.Path("press"), "*.txt").Select(Path.GetFileName));
    }

    [Fact]
    public void What_was_imported_is_a_corpus()
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
    public void A_folder_is_required()
    {
        var run = ToolRun.Of(["import", "a.html"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--into", run.Errors);
    }

    private static ToolRun Import(Folder folder, string page) => Saved.Import(folder, "snow.html", page);

    private static string Repository(string path, [System.Runtime.CompilerServices.CallerFilePath] string file = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", path));
}
