using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Corpus.Tool.Tests;

/// <summary>What docs/data.schema.json says of an extracted article is what <c>corpus extract</c> writes.</summary>
public class SchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(File.ReadAllText(Repository("docs/data.schema.json"))).RootElement;

    // Definitions that only the document of an export has.
    private static readonly string[] OfExport = ["article"];

    [Fact]
    public void It_describes_each_line_and_no_key_that_is_never_written()
    {
        var written = new HashSet<string>();
        var seeds = ToolRun.Of([
            "extract",
            .. Directory.GetFiles(Repository("seeds"), "*.txt"),
            "--catalog",
            Repository("seeds/corpus.json"),
        ]);
        using var folder = new Folder();
        var catalog = folder.Write(
            "corpus.json",
            """{ "articles": { "c.txt": { "byline": "Ana Reyes", "url": "https://example.org/c" } } }"""
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
            Check(article, Schema.GetProperty("definitions").GetProperty("extractedArticle"), "extractedArticle", written);

        Assert.NotEmpty(odd.Articles);
        Assert.Empty(Keys().Except(written));
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

    /// <summary>As much of the JSON Schema as this one uses.</summary>
    private static void Check(JsonElement value, JsonElement schema, string path, HashSet<string> written)
    {
        if (schema.TryGetProperty("$ref", out var name))
        {
            var definition = name.GetString()!["#/definitions/".Length..];
            Check(value, Schema.GetProperty("definitions").GetProperty(definition), definition, written);
            return;
        }

        if (schema.TryGetProperty("const", out var only))
            Assert.Equal(only.GetRawText(), value.GetRawText());
        if (schema.TryGetProperty("enum", out var words))
            Assert.Contains(value.GetString(), words.EnumerateArray().Select(word => word.GetString()));
        if (schema.TryGetProperty("type", out var type))
            Assert.Contains(
                Type(value),
                type.ValueKind == JsonValueKind.String ? [type.GetString()!] : type.EnumerateArray().Select(t => t.GetString()!)
            );
        if (schema.TryGetProperty("required", out var required))
            Assert.All(required.EnumerateArray(), key =>
                Assert.True(value.TryGetProperty(key.GetString()!, out _), $"{path}.{key} is missing")
            );
        if (schema.TryGetProperty("properties", out var properties))
        {
            foreach (var property in value.EnumerateObject())
            {
                Assert.True(properties.TryGetProperty(property.Name, out var inner), $"{path}.{property.Name} is not described");
                written.Add($"{path}.{property.Name}");
                Check(property.Value, inner, $"{path}.{property.Name}", written);
            }
        }

        if (schema.TryGetProperty("items", out var items))
        {
            foreach (var item in value.EnumerateArray())
                Check(item, items, path, written);
        }
    }

    private static IEnumerable<string> Keys() =>
        Schema
            .GetProperty("definitions")
            .EnumerateObject()
            .Select(d => (d.Name, Schema: d.Value))
            .Where(d => d.Schema.TryGetProperty("properties", out _) && !OfExport.Contains(d.Name))
            .SelectMany(d => d.Schema.GetProperty("properties").EnumerateObject().Select(p => $"{d.Name}.{p.Name}"));

    private static string Type(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Number => value.TryGetInt64(out _) ? "integer" : "number",
            JsonValueKind.True or JsonValueKind.False => "boolean",
            var kind => kind.ToString().ToLowerInvariant(),
        };

    private static string Repository(string path, [CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", path));
}
