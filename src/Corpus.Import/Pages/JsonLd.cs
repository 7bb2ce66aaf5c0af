using System.Text;
using System.Text.Json;

namespace Corpus.Import.Pages;

/// <summary>The metadata of an article in the JSON-LD of its page.</summary>
internal sealed class JsonLd
{
    private const int MostNodes = 5_000;
    private const int Deepest = 64;

    private static readonly HashSet<string> ArticleTypes = WordList.Of("Pages/article-types");
    private static readonly HashSet<string> PageTypes = WordList.Of("Pages/page-types");
    private static readonly JsonDocumentOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = Deepest,
    };

    private readonly List<JsonElement> _nodes = [];
    private readonly Dictionary<string, JsonElement> _byId = new(StringComparer.Ordinal);

    /// <param name="scripts">The contents of the script elements of type <c>application/ld+json</c>.</param>
    public JsonLd(IEnumerable<string> scripts)
    {
        foreach (var script in scripts)
        {
            if (Parse(script) is { } root)
                Collect(root, 0);
        }
    }

    /// <summary>The nodes of articles, excluding those in lists of other stories.</summary>
    public IEnumerable<JsonElement> Articles => _nodes.Where(node => Is(node, ArticleTypes));

    /// <summary>The nodes that describe the page itself.</summary>
    public IEnumerable<JsonElement> Pages => _nodes.Where(node => Is(node, PageTypes));

    /// <summary>The strings of a member: the string itself, each string of an array, and the names of objects.</summary>
    public IEnumerable<string> Strings(JsonElement node, string member)
    {
        if (node.ValueKind != JsonValueKind.Object || !node.TryGetProperty(member, out var value))
            return [];
        return Names(value, 0);
    }

    private IEnumerable<string> Names(JsonElement value, int depth)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                yield return value.GetString()!;
                break;
            case JsonValueKind.Array when depth < 3:
                foreach (var name in value.EnumerateArray().SelectMany(item => Names(item, depth + 1)))
                    yield return name;
                break;
            case JsonValueKind.Object when depth < 3:
                if (value.TryGetProperty("name", out var named))
                {
                    foreach (var name in Names(named, depth + 1))
                        yield return name;
                }
                else if (Id(value) is { } id && _byId.TryGetValue(id, out var target) && target.TryGetProperty("name", out var name))
                {
                    foreach (var found in Names(name, depth + 1))
                        yield return found;
                }

                break;
        }
    }

    private static string? Id(JsonElement node) =>
        node.TryGetProperty("@id", out var id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null;

    private static bool Is(JsonElement node, HashSet<string> types)
    {
        if (!node.TryGetProperty("@type", out var type))
            return false;
        return type.ValueKind switch
        {
            JsonValueKind.String => types.Contains(Local(type.GetString()!)),
            JsonValueKind.Array => type.EnumerateArray()
                .Any(one => one.ValueKind == JsonValueKind.String && types.Contains(Local(one.GetString()!))),
            _ => false,
        };
    }

    private static string Local(string type) => type[(type.LastIndexOfAny(['/', '#', ':']) + 1)..];

    private void Collect(JsonElement node, int depth)
    {
        if (_nodes.Count >= MostNodes || depth > 4)
            return;
        if (node.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in node.EnumerateArray())
                Collect(item, depth + 1);
        }
        else if (node.ValueKind == JsonValueKind.Object)
        {
            _nodes.Add(node);
            if (Id(node) is { } id && (!_byId.TryGetValue(id, out var known) || !known.TryGetProperty("name", out _)))
                _byId[id] = node;
            foreach (var member in (ReadOnlySpan<string>)["@graph", "mainEntity", "mainEntityOfPage"])
            {
                if (node.TryGetProperty(member, out var inner))
                    Collect(inner, depth + 1);
            }
        }
    }

    /// <summary>Reads JSON and tolerates common template errors: surrounding HTML comments, and line breaks in strings.</summary>
    private static JsonElement? Parse(string script)
    {
        try
        {
            return JsonDocument.Parse(script, Options).RootElement;
        }
        catch (JsonException)
        {
            try
            {
                return JsonDocument.Parse(Mended(script), Options).RootElement;
            }
            catch (JsonException)
            {
                return null;
            }
        }
    }

    private static string Mended(string script)
    {
        var start = script.AsSpan().IndexOfAny('{', '[');
        var end = script.AsSpan().LastIndexOfAny('}', ']');
        if (start < 0 || end < start)
            return script;
        var mended = new StringBuilder(script, start, end + 1 - start, end + 1 - start);
        for (var i = 0; i < mended.Length; i++)
        {
            if (char.IsControl(mended[i]))
                mended[i] = ' ';
        }

        return mended.ToString();
    }
}
