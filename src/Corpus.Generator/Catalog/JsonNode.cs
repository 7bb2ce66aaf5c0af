using Corpus.Generator.Texts;

namespace Corpus.Generator.Catalog;

internal enum JsonKind
{
    Null,
    Boolean,
    Number,
    String,
    Array,
    Object,
}

/// <summary>A value of a JSON text, with its place.</summary>
internal sealed class JsonNode(JsonKind kind, TextSpan span)
{
    private readonly Dictionary<string, JsonNode>? _members = kind == JsonKind.Object ? new(StringComparer.Ordinal) : null;

    public JsonKind Kind { get; } = kind;

    /// <summary>From its first character to behind its last, quotation marks and brackets included.</summary>
    public TextSpan Span { get; private set; } = span;

    /// <summary>A string, its escapes resolved; "" for other kinds.</summary>
    public string Text { get; init; } = "";

    /// <summary>A number, where it is a whole one of 32 bits.</summary>
    public int? Number { get; init; }

    /// <summary>The values of an array or of an object, in order.</summary>
    public List<JsonNode> Items { get; } = [];

    /// <summary>The keys of an object, one for each of <see cref="Items"/>.</summary>
    public List<(string Text, TextSpan Span)> Keys { get; } = [];

    /// <summary>False for an array or object that a syntax error cut off.</summary>
    public bool IsComplete { get; private set; } = kind is not (JsonKind.Array or JsonKind.Object);

    /// <summary>The value of a key, or null where the object has no such key (or this is no object).</summary>
    public JsonNode? this[string key] => _members is not null && _members.TryGetValue(key, out var value) ? value : null;

    /// <returns>False where the key is there already; the first one stays.</returns>
    public bool Add((string Text, TextSpan Span) key, JsonNode value)
    {
        if (this[key.Text] is not null)
            return false;
        _members![key.Text] = value;
        Keys.Add(key);
        Items.Add(value);
        return true;
    }

    public void Close(int end)
    {
        Span = TextSpan.Between(Span.Start, end);
        IsComplete = true;
    }
}
