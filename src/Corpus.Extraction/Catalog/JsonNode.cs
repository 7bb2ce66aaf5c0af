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

/// <summary>A JSON value with its position.</summary>
internal sealed class JsonNode(JsonKind kind, TextSpan span)
{
    // Most objects have few members, for which a linear search is faster.
    private const int Few = 16;

    private readonly List<JsonNode>? _items = kind is JsonKind.Array or JsonKind.Object ? [] : null;
    private readonly List<(string Text, TextSpan Span)>? _keys = kind == JsonKind.Object ? [] : null;
    private Dictionary<string, JsonNode>? _members;

    public JsonKind Kind { get; } = kind;

    /// <summary>The span of the value, including quotation marks and brackets.</summary>
    public TextSpan Span { get; private set; } = span;

    /// <summary>The value of a string without escapes; empty for other kinds.</summary>
    public string Text { get; init; } = "";

    /// <summary>The value of a number if it is a 32-bit integer.</summary>
    public int? Number { get; init; }

    /// <summary>The value of a number that a decimal can hold.</summary>
    public decimal? Decimal { get; init; }

    /// <summary>The value of a Boolean.</summary>
    public bool Flag { get; init; }

    /// <summary>The values of an array or of an object, in order.</summary>
    public IReadOnlyList<JsonNode> Items => _items ?? (IReadOnlyList<JsonNode>)[];

    /// <summary>The keys of an object, one for each of <see cref="Items"/>.</summary>
    public IReadOnlyList<(string Text, TextSpan Span)> Keys => _keys ?? (IReadOnlyList<(string, TextSpan)>)[];

    /// <summary>False for an array or object that is truncated by a syntax error.</summary>
    public bool IsComplete { get; private set; } = kind is not (JsonKind.Array or JsonKind.Object);

    /// <summary>The value of a key, or null if this is not an object or has no such key.</summary>
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

    /// <returns>False if the key already exists; the first value is kept.</returns>
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
