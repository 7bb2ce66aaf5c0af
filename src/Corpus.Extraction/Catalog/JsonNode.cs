namespace Corpus.Extraction.Catalog;

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
    // Most objects have a few members, which are found faster by looking at each.
    private const int Few = 16;

    private readonly List<JsonNode>? _items = kind is JsonKind.Array or JsonKind.Object ? [] : null;
    private readonly List<(string Text, TextSpan Span)>? _keys = kind == JsonKind.Object ? [] : null;
    private Dictionary<string, JsonNode>? _members;

    public JsonKind Kind { get; } = kind;

    /// <summary>From its first character to behind its last, quotation marks and brackets included.</summary>
    public TextSpan Span { get; private set; } = span;

    /// <summary>A string, its escapes resolved; "" for other kinds.</summary>
    public string Text { get; init; } = "";

    /// <summary>A number, where it is a whole one of 32 bits.</summary>
    public int? Number { get; init; }

    /// <summary>The values of an array or of an object, in order.</summary>
    public IReadOnlyList<JsonNode> Items => _items ?? (IReadOnlyList<JsonNode>)[];

    /// <summary>The keys of an object, one for each of <see cref="Items"/>.</summary>
    public IReadOnlyList<(string Text, TextSpan Span)> Keys => _keys ?? (IReadOnlyList<(string, TextSpan)>)[];

    /// <summary>False for an array or object that a syntax error cut off.</summary>
    public bool IsComplete { get; private set; } = kind is not (JsonKind.Array or JsonKind.Object);

    /// <summary>The value of a key, or null where the object has no such key (or this is no object).</summary>
    public JsonNode? this[string key]
    {
        get
        {
            if (_members is not null)
                return _members.TryGetValue(key, out var value) ? value : null;
            for (var i = 0; i < _keys?.Count; i++)
            {
                if (_keys[i].Text == key)
                    return _items![i];
            }

            return null;
        }
    }

    /// <summary>Adds a value to an array.</summary>
    public void Add(JsonNode value) => _items!.Add(value);

    /// <returns>False where the key is there already; the first one stays.</returns>
    public bool Add((string Text, TextSpan Span) key, JsonNode value)
    {
        if (this[key.Text] is not null)
            return false;
        _keys!.Add(key);
        _items!.Add(value);
        if (_members is not null)
            _members.Add(key.Text, value);
        else if (_keys.Count > Few)
            _members = Enumerable.Range(0, _keys.Count).ToDictionary(i => _keys[i].Text, i => _items[i], StringComparer.Ordinal);
        return true;
    }

    public void Close(int end)
    {
        Span = TextSpan.Between(Span.Start, end);
        IsComplete = true;
    }
}
