using System.Text.Json;

namespace Corpus.Tool.Tests;

/// <summary><c>corpus apply</c>: the decisions of a review become part of a catalog, whose text stays as it was written.</summary>
public class ApplyTests
{
    private const string Text = """
        Rain over Harbour City

        “It rains and it pours and nobody knows for how long.”

        Carla Dorn met Bo Lund on Tuesday. “We shall wait,” she said.

        """;

    private const string Wait = """{ "quote": "We shall wait", "speaker": "Bo Lund" }""";
    private const string Rains = """{ "quote": "It rains and it pours", "speaker": null }""";

    /// <summary>A catalog, a patch of <c>rain.txt</c>, and the catalog that results.</summary>
    [Theory]
    [InlineData(
        "{}",
        "\"corrections\": [" + Wait + "]",
        "{\n  \"articles\": {\n    \"rain.txt\": {\n      \"corrections\": [\n        " + Wait + "\n      ]\n    }\n  }\n}"
    )]
    [InlineData(
        "{ \"articles\": { \"rain.txt\": { \"title\": \"Rain\" /* so */ } } }",
        "\"title\": \"Rain over Harbour City\"",
        "{ \"articles\": { \"rain.txt\": { \"title\": \"Rain over Harbour City\" /* so */ } } }"
    )]
    [InlineData(
        "{ \"articles\": { \"rain.txt\": {\n      \"title\": \"Rain\", // seen\n    } } }",
        "\"published\": \"2025-06-11\", \"publishedBasis\": \"verified\"",
        "{ \"articles\": { \"rain.txt\": {\n      \"title\": \"Rain\", // seen\n      \"published\": \"2025-06-11\",\n      \"publishedBasis\": \"verified\"\n    } } }"
    )]
    [InlineData(
        "{ \"articles\": { \"rain.txt\": { \"corrections\": [\n        " + Rains + " // nobody\n      ] } } }",
        "\"corrections\": [" + Wait + "]",
        "{ \"articles\": { \"rain.txt\": { \"corrections\": [\n        " + Rains + ", // nobody\n        " + Wait + "\n      ] } } }"
    )]
    // The same words are decided anew.
    [InlineData(
        "{ \"articles\": { \"rain.txt\": { \"corrections\": [\n        { \"quote\": \"We shall wait\", \"speaker\": null }, // ?\n        "
            + Rains
            + "\n      ] } } }",
        "\"corrections\": [" + Wait + "]",
        "{ \"articles\": { \"rain.txt\": { \"corrections\": [\n        " + Wait + ", // ?\n        " + Rains + "\n      ] } } }"
    )]
    public void What_is_there_stays_and_what_is_decided_is_added(string catalog, string entry, string expected)
    {
        using var folder = new Folder();
        folder.Write("rain.txt", Text);
        folder.Write("corpus.json", catalog);
        var run = Apply(folder, $$"""{ "articles": { "rain.txt": { {{entry}} } } }""");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(expected, File.ReadAllText(folder.Path("corpus.json")));
        // Once more changes nothing.
        Assert.Contains(
            "nothing new",
            Apply(folder, $$"""{ "articles": { "rain.txt": { {{entry}} } } }""").Output,
            StringComparison.Ordinal
        );
        Assert.Equal(expected, File.ReadAllText(folder.Path("corpus.json")));
    }

    [Theory]
    [InlineData("[]", """{ "name": "Zoe Quist" }""", """[{ "name": "Zoe Quist" }]""")]
    [InlineData("""[{ "name": "Zoe Quist" }]""", """{ "name": "Zoe Quist" }""", """[{ "name": "Zoe Quist" }]""")]
    [InlineData(
        """[{ "name": "Zoe Quist", "role": "Mayor" }]""",
        """{ "name": "Zoe Quist", "aliases": ["Z. Quist"] }""",
        """[{ "name": "Zoe Quist", "aliases": ["Z. Quist"], "role": "Mayor" }]"""
    )]
    [InlineData(
        """[{ "name": "Zoe Quist", "aliases": ["Z. Quist"] }]""",
        """{ "name": "Zoe Quist", "aliases": ["Z. Quist", "Zoë Quist"] }""",
        """[{ "name": "Zoe Quist", "aliases": ["Z. Quist", "Zoë Quist"] }]"""
    )]
    [InlineData(
        """[{ "name": "Zoe Quist", "aliases": ["Z. Quist"] }]""",
        """{ "name": "Z. Quist" }""",
        """[{ "name": "Zoe Quist", "aliases": ["Z. Quist"] }]"""
    )]
    // Whoever is declared under another of the names stays the main one.
    [InlineData(
        """[{ "name": "Zoe Quist" }]""",
        """{ "name": "Zoe Qvist", "aliases": ["Zoe Quist"] }""",
        """[{ "name": "Zoe Quist", "aliases": ["Zoe Qvist"] }]"""
    )]
    // Two of the patch are one of the catalog.
    [InlineData(
        """[{ "name": "Zoe Quist", "aliases": ["Z. Quist"] }]""",
        """{ "name": "Zoe Quist", "aliases": ["Zoë Quist"] }, { "name": "Z. Quist", "aliases": ["Z. Q."] }""",
        """[{ "name": "Zoe Quist", "aliases": ["Z. Quist", "Zoë Quist", "Z. Q."] }]"""
    )]
    public void People_are_added_or_get_more_names(string people, string person, string expected)
    {
        using var folder = new Folder();
        folder.Write("rain.txt", Text);
        folder.Write("corpus.json", $$"""{ "people": {{people}} }""");
        var run = Apply(folder, $$"""{ "articles": { "rain.txt": {} }, "people": [{{person}}] }""");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var made = File.ReadAllText(folder.Path("corpus.json"));
        Assert.Equal(
            $$"""{ "people": {{expected}} }""".Replace(" ", "", StringComparison.Ordinal),
            made.ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_correction_that_does_not_fit_is_told_at_its_place_and_left_out()
    {
        using var folder = new Folder();
        folder.Write("rain.txt", Text);
        var run = Apply(
            folder,
            """
            { "articles": { "rain.txt": { "corrections": [
              { "quote": "We shall wait", "speaker": "Bo Lund" },
              { "quote": "nowhere", "speaker": null },
              { "quote": "It rains", "speaker": "Nobody Known" },
              { "quote": "rain", "kind": "term" },
              { "expression": "Tuesday", "value": "2025-06-10" }
            ] } } }
            """
        );
        var patch = folder.Path("patch.json");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            [$"{patch}(3,14): error CORPUS121", $"{patch}(4,14): error CORPUS124", $"{patch}(5,14): error CORPUS121"],
            run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line[..(line.IndexOf("CORPUS", StringComparison.Ordinal) + 9)])
                .Order()
        );
        Assert.Equal($"{folder.Path("corpus.json")}: 2 corrections in 1 article, 3 left out\n", run.Output);
        var made = File.ReadAllText(folder.Path("corpus.json"));
        Assert.Contains("We shall wait", made, StringComparison.Ordinal);
        Assert.DoesNotContain("nowhere", made, StringComparison.Ordinal);
        Assert.True(File.Exists(folder.Path("corpus.schema.json")));
    }

    [Theory]
    [InlineData("{ \"articles\": { \"fog.txt\": {} } }", "CORPUS111")]
    [InlineData("{ \"articles\": { \"rain.txt\": { \"corrections\": [{ \"quote\": 7 }] } } }", "CORPUS104")]
    [InlineData("{ \"articles\": ", "CORPUS101")]
    [InlineData("{ \"people\": [{ \"name\": \"Zoe Quist\" }] }", "names no text")]
    public void A_patch_that_cannot_be_read_changes_nothing(string patch, string error)
    {
        using var folder = new Folder();
        folder.Write("rain.txt", Text);
        folder.Write("corpus.json", "{}");
        var run = Apply(folder, patch);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(error, run.Errors, StringComparison.Ordinal);
        Assert.Equal("{}", File.ReadAllText(folder.Path("corpus.json")));
    }

    [Fact]
    public void A_correction_that_the_catalog_has_and_that_no_longer_fits_is_told_once()
    {
        using var folder = new Folder();
        folder.Write("rain.txt", Text);
        const string Gone = """{ "quote": "It snows", "speaker": "Bo Lund" }""";
        folder.Write("corpus.json", $$"""{ "articles": { "rain.txt": { "corrections": [{{Gone}}] } } }""");
        var run = Apply(folder, $$"""{ "articles": { "rain.txt": { "corrections": [{{Gone}}, {{Wait}}] } } }""");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            "CORPUS121",
            Assert.Single(run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)),
            StringComparison.Ordinal
        );
        Assert.Equal($"{folder.Path("corpus.json")}: 1 correction in 1 article, 1 left out\n", run.Output);
        Assert.Contains("We shall wait", File.ReadAllText(folder.Path("corpus.json")), StringComparison.Ordinal);
    }

    [UnixFact]
    public void A_text_can_be_in_the_folder_in_which_the_command_runs()
    {
        using var folder = new Folder();
        folder.Write("rain.txt", Text);
        folder.Write("patch.json", $$"""{ "articles": { "rain.txt": { "corrections": [{{Wait}}] } } }""");

        Assert.Equal("corpus.json: 1 correction in 1 article\n", Shell.Run(folder, "corpus apply patch.json --root .").Output);
        Assert.Contains("We shall wait", File.ReadAllText(folder.Path("corpus.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void People_are_in_the_catalogs_of_the_texts_that_name_them()
    {
        using var folder = new Folder();
        foreach (var name in (string[])["a", "b"])
            folder.Write($"{name}/corpus.json", "{}");
        folder.Write("a/rain.txt", Text);
        folder.Write("b/fog.txt", "Fog over Harbour City\n\nZoe\nQuist saw it.\n");
        var run = Apply(
            folder,
            """{ "articles": { "a/rain.txt": {}, "b/fog.txt": {} }, "people": [{ "name": "Carla Dorn" }, { "name": "Zoe Quist" }, { "name": "Ida Moe" }] }"""
        );

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(("Carla Dorn, Ida Moe", "Zoe Quist, Ida Moe"), (Names("a"), Names("b")));

        string Names(string name) =>
            string.Join(
                ", ",
                JsonDocument
                    .Parse(File.ReadAllText(folder.Path($"{name}/corpus.json")))
                    .RootElement.GetProperty("people")
                    .EnumerateArray()
                    .Select(person => person.GetProperty("name").GetString())
            );
    }

    [Fact]
    public void Each_text_has_the_nearest_catalog()
    {
        using var folder = new Folder();
        folder.Write("a/rain.txt", Text);
        folder.Write("b/c/rain.txt", Text);
        folder.Write("b/corpus.json", "{}");
        var run = Apply(
            folder,
            $$"""{ "articles": { "a/rain.txt": { "corrections": [{{Wait}}] }, "b/c/rain.txt": { "corrections": [{{Wait}}] } } }"""
        );

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("\"rain.txt\"", File.ReadAllText(folder.Path("a/corpus.json")), StringComparison.Ordinal);
        Assert.Contains("\"c/rain.txt\"", File.ReadAllText(folder.Path("b/corpus.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_catalog_can_be_named()
    {
        using var folder = new Folder();
        folder.Write("press/rain.txt", Text);
        var patch = $$"""{ "articles": { "press/rain.txt": { "corrections": [{{Wait}}] } } }""";
        var run = Apply(folder, patch, "--catalog", folder.Path("own.json"));

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("\"press/rain.txt\"", File.ReadAllText(folder.Path("own.json")), StringComparison.Ordinal);
        Directory.CreateDirectory(folder.Path("elsewhere"));
        Assert.Contains(
            "does not apply to all texts",
            Apply(folder, patch, "--catalog", folder.Path("elsewhere/own.json")).Errors,
            StringComparison.Ordinal
        );
    }

    private static ToolRun Apply(Folder folder, string patch, params string[] more) =>
        ToolRun.Of(["apply", folder.Write("patch.json", patch), "--root", folder.Path(""), .. more]);
}
