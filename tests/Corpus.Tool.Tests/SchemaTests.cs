using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace Corpus.Tool.Tests;

/// <summary>The schemas of the documentation describe what the tool writes.</summary>
public class SchemaTests
{
    [Fact]
    public void The_schema_of_data_describes_each_line_of_extract_and_no_key_that_is_never_written()
    {
        var schema = new Schema("docs/data.schema.json");
        var seeds = ToolRun.Of([
            "extract",
            .. Directory.GetFiles(Repository("seeds"), "*.txt"),
            "--catalog",
            Repository("seeds/corpus.json"),
        ]);
        using var folder = new Folder();
        var catalog = folder.Write(
            "corpus.json",
            """{ "articles": { "c.txt": { "byline": "Ana Reyes", "url": "https://example.org/c", "tags": ["rain"], "fields": { "a": "b", "c": 1.5, "d": "2024-05-04", "e": true } } } }"""
        );
        var odd = ToolRun.Lines(
            """
            {"id":"a","text":"\u0000","title":"\ud800"}
            {"id":"b","text":""}
            {"id":"c","published":"2024-05-04","text":"“It rains,” Carl Dorn told Ana Reyes on Monday. He left yesterday; on 4 May 2024 it rained “again.” It stopped at 7 p.m. on Monday."}
            """,
            "--catalog",
            catalog
        );
        foreach (var article in seeds.Articles.Concat(odd.Articles))
            schema.Check(article, "extractedArticle");

        Assert.NotEmpty(odd.Articles);
        // Only the document of an export has this definition.
        Assert.DoesNotContain(schema.Unwritten, key => !key.StartsWith("article.", StringComparison.Ordinal));
    }

    [Fact]
    public void The_schema_of_explanations_describes_what_explain_writes_and_no_key_that_is_never_written()
    {
        var schema = new Schema("docs/explain.schema.json");
        using var folder = new Folder();
        folder.Write("corpus.json", "{}");
        var text = folder.Write(
            "rain.txt",
            "Rain\n\n“We waited,” Ana Reyes, the mayor, told reporters on 3 June 2024.\n\n“It was long,” someone said.\n"
        );
        foreach (var place in new[] { text + ":3", text + ":3:2", text + ":3:14", text + ":3:64", text + ":5:2" })
        {
            using var explanation = System.Text.Json.JsonDocument.Parse(ToolRun.Of(["explain", place, "--json"]).Output);
            schema.Check(explanation.RootElement, "explanation");
        }

        Assert.Empty(schema.Unwritten);
    }

    /// <summary>Both commands give the same data for a text whose characters are read as they are.</summary>
    [Fact]
    public void It_is_what_an_export_of_the_text_has()
    {
        using var folder = new Folder();
        var file = folder.Write(
            "a.txt",
            "“It rains,” Carl Dorn told Ana Reyes on Monday. A guard left yesterday; on 4 May 2024 it rained “again.” It stopped at 7 p.m. on Monday.\n"
        );
        var catalog = folder.Write(
            "corpus.json",
            """{ "articles": { "a.txt": { "published": "2024-05-04" } }, "people": [{ "name": "Carl Dorn", "role": "mayor" }] }"""
        );
        var extracted = JsonNode.Parse(ToolRun.Of(["extract", file, "--catalog", catalog]).Output)!.AsObject();
        var exported = JsonNode.Parse(ToolRun.Of(["export", file, "--catalog", catalog, "--format", "jsonl"]).Output)!.AsObject();
        Assert.NotEmpty(extracted["events"]!.AsArray());
        foreach (var key in new[] { "id", "path", "text", "diagnostics" })
        {
            extracted.Remove(key);
            exported.Remove(key);
        }

        Assert.Equal(exported.ToJsonString(), extracted.ToJsonString());
    }

    private static string Repository(string path, [CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", path));
}
