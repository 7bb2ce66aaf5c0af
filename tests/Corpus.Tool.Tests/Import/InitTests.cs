namespace Corpus.Tool.Tests.Import;

/// <summary>The draft of a catalog for texts that are there.</summary>
public sealed class InitTests
{
    private const string Snow =
        "Snow falls on the quiet hills\nBy Jane Doe\nJune 3, 2025\n\nSnow fell on the hills all through the night, and the roads were closed.\n\n“It was very quiet up here,” Carla Dorn said. Dorn has lived there for years.\n";

    [Fact]
    public void The_draft_has_what_the_page_says_and_the_lines()
    {
        using var folder = new Folder();
        folder.Write("snow.txt", Snow);

        var run = Init(folder);

        Assert.Equal("", run.Errors);
        Assert.EndsWith("corpus.json: 1 new article, 1 new person\n", run.Output);
        Assert.Equal(
            """
            {
              "$schema": "corpus.schema.json",
              "articles": {
                "snow.txt": {
                  // not found: outlet
                  // title: line 1, byline: line 2, published: line 3
                  "title": "Snow falls on the quiet hills",
                  "byline": "Jane Doe",
                  "published": "2025-06-03",
                  "publishedBasis": "stated"
                }
              },
              "people": [
                // speaks in snow.txt; aliases to check: "Dorn"
                { "name": "Carla Dorn" }
              ]
            }

            """.ReplaceLineEndings("\n"),
            Saved.Catalog(folder, ".")
        );
    }

    [Fact]
    public void A_second_run_adds_only_what_is_new()
    {
        using var folder = new Folder();
        folder.Write("snow.txt", Snow);
        Init(folder);
        var mine = Saved.Catalog(folder, ".").Replace("Jane Doe", "Joan Doe", StringComparison.Ordinal);
        folder.Write("corpus.json", mine);

        Assert.EndsWith(": 0 new articles, 0 new people\n", Init(folder).Output);
        Assert.Equal(mine, Saved.Catalog(folder, "."));

        folder.Write("more/rain.txt", Snow.Replace("Carla", "Anna", StringComparison.Ordinal));
        Assert.EndsWith(": 1 new article, 1 new person\n", Init(folder).Output);
        var after = Saved.Catalog(folder, ".");
        Assert.Contains("Joan Doe", after);
        Assert.Contains("\"more/rain.txt\": {", after);
        Assert.Equal(0, ToolRun.Of(["export", folder.Path("")]).ExitCode);
    }

    /// <summary>What stands behind a name, and the role that it proposes.</summary>
    [Theory]
    [InlineData("Carla Dorn, the mayor of the village, said.", "mayor of the village")]
    [InlineData("Carla Dorn, a retired teacher, said.", "retired teacher")]
    [InlineData("Carla Dorn, spokeswoman for the village, said.", "spokeswoman for the village")]
    [InlineData("Carla Dorn, who met the mayor, said.", null)]
    [InlineData("Carla Dorn, as the mayor left, said.", null)]
    [InlineData("Carla Dorn, Anna Berg and a teacher, said.", null)]
    [InlineData("Carla Dorn said.", null)]
    public void A_role_is_proposed(string speaker, string? role)
    {
        using var folder = new Folder();
        folder.Write(
            "snow.txt",
            $"Snow falls on the hills\n\nSnow fell all through the night.\n\n“It was very quiet up here,” {speaker}\n"
        );
        Init(folder);

        var catalog = Saved.Catalog(folder, ".");
        Assert.Contains("\"Carla Dorn\"", catalog);
        Assert.Equal(role is not null, catalog.Contains("role to check: ", StringComparison.Ordinal));
        Assert.Contains(role is null ? "" : $"role to check: \"{role}\"", catalog);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_misuse() => Assert.Equal(2, ToolRun.Of(["init", "nowhere"]).ExitCode);

    private static ToolRun Init(Folder folder) => ToolRun.Of(["init", folder.Path("")]);
}
