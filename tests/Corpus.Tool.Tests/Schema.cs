using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Corpus.Tool.Tests;

/// <summary>A JSON schema of the documentation, as much of the language as those schemas use.</summary>
internal sealed class Schema(string path)
{
    private readonly JsonElement _definitions = JsonDocument
        .Parse(File.ReadAllText(Repository(path)))
        .RootElement.GetProperty("definitions");
    private readonly HashSet<string> _written = [];

    /// <summary>The keys of the definitions that no checked value had.</summary>
    public IEnumerable<string> Unwritten =>
        _definitions
            .EnumerateObject()
            .Where(definition => definition.Value.TryGetProperty("properties", out _))
            .SelectMany(definition =>
                definition.Value.GetProperty("properties").EnumerateObject().Select(p => $"{definition.Name}.{p.Name}")
            )
            .Except(_written);

    /// <summary>Asserts that a value fits a definition, and that the definition describes each of its keys.</summary>
    public void Check(JsonElement value, string definition) => Check(value, _definitions.GetProperty(definition), definition);

    private void Check(JsonElement value, JsonElement schema, string path)
    {
        if (schema.TryGetProperty("$ref", out var name))
        {
            Check(value, name.GetString()!["#/definitions/".Length..]);
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
                _written.Add($"{path}.{property.Name}");
                Check(property.Value, inner, $"{path}.{property.Name}");
            }
        }

        if (schema.TryGetProperty("additionalProperties", out var others))
        {
            foreach (var property in value.EnumerateObject())
                Check(property.Value, others, $"{path}.{property.Name}");
        }

        if (schema.TryGetProperty("items", out var items))
        {
            foreach (var item in value.EnumerateArray())
                Check(item, items, path);
        }
    }

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
