namespace Corpus.Tool.Tests.Import;

/// <summary>The draft of a catalog for texts that are there.</summary>
public sealed class InitTests
{
    private const string Snow =
        "Snow falls on the quiet hills\nBy Jane Doe\nJune 3, 2025\n\nSnow fell on the hills all through the night, and the roads were closed.\n\n“It was very quiet up here,” Carla Dorn said. Dorn has lived there for years.\n";

    [Fact]
    public void TheDraftHasWhatThePageSaysAndTheLines()
    {
        using var folder = new Folder();
        folder.Write("snow.txt", Snow);

        var run = ToolRun.Of(["init", folder.Path("")]);

        Assert.Equal("", run.Errors);
        Assert.EndsWith("corpus.json: 1 new article, 1 new person\n", run.Output);
        Assert.Equal(
            """
            {
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
            File.ReadAllText(folder.Path("corpus.json"))
        );
    }

    [Fact]
    public void ASecondRunAddsOnlyWhatIsNew()
    {
        using var folder = new Folder();
        folder.Write("snow.txt", Snow);
        ToolRun.Of(["init", folder.Path("")]);
        var mine = File.ReadAllText(folder.Path("corpus.json")).Replace("Jane Doe", "Joan Doe", StringComparison.Ordinal);
        folder.Write("corpus.json", mine);

        Assert.EndsWith(": 0 new articles, 0 new people\n", ToolRun.Of(["init", folder.Path("")]).Output);
        Assert.Equal(mine, File.ReadAllText(folder.Path("corpus.json")));

        folder.Write("more/rain.txt", Snow.Replace("Carla", "Anna", StringComparison.Ordinal));
        Assert.EndsWith(": 1 new article, 1 new person\n", ToolRun.Of(["init", folder.Path("")]).Output);
        var after = File.ReadAllText(folder.Path("corpus.json"));
        Assert.Contains("Joan Doe", after);
        Assert.Contains("\"more/rain.txt\": {", after);
        Assert.Equal(0, ToolRun.Of(["export", folder.Path("")]).ExitCode);
    }

    [Fact]
    public void AFolderThatIsNotThereIsMisuse() => Assert.Equal(2, ToolRun.Of(["init", "nowhere"]).ExitCode);
}
