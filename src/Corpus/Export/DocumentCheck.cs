using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Corpus.Export;

/// <summary>Checks that JSON has the shape of the format before it becomes records: the deserializer takes a missing number for 0, two words for a third, and the last of two equal keys.</summary>
internal ref struct DocumentCheck
{
    private readonly ReadOnlySpan<byte> _bytes;
    private readonly List<(string? Key, int Index)> _path = [];
    private readonly string? _wanted;
    private Utf8JsonReader _json;
    private long _found;

    private DocumentCheck(ReadOnlySpan<byte> bytes, string? wanted)
    {
        _bytes = bytes;
        _wanted = wanted;
        _json = new Utf8JsonReader(bytes);
    }

    /// <exception cref="JsonException">The JSON is malformed, or is not of the shape.</exception>
    public static void Run(ReadOnlySpan<byte> json, Shape shape) => new DocumentCheck(json, null).Document(shape);

    /// <summary>An exception for a value that has the shape and is wrong nevertheless.</summary>
    public static JsonException Wrong(ReadOnlySpan<byte> json, Shape shape, string path, string message)
    {
        var check = new DocumentCheck(json, path);
        check.Document(shape);
        return Error(json, path, message, check._found);
    }

    /// <summary>The number of a key of the outermost object; null where there is none. It is found before anything else is read: in another version all else may differ.</summary>
    public static int? Version(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                return null;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isVersion = reader.ValueTextEquals("version");
                reader.Read();
                if (isVersion)
                    return reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var version) ? version : null;
                reader.Skip();
            }
        }
        catch (JsonException)
        {
            // The check reports it with its path.
        }

        return null;
    }

    private void Document(Shape shape)
    {
        try
        {
            _json.Read();
            Value(shape);
            _json.Read();
        }
        catch (JsonException error) when (error.Path is null)
        {
            var at = 0;
            for (var line = 0; line < error.LineNumber; line++)
                at += _bytes[at..].IndexOf((byte)'\n') + 1;
            throw Error(
                _bytes,
                Path(),
                $"the JSON is malformed: {error.Message.Split(" LineNumber:")[0]}",
                at + (error.BytePositionInLine ?? 0)
            );
        }
    }

    private void Value(Shape shape)
    {
        if (_wanted is not null && Path() == _wanted)
            _found = _json.TokenStartIndex;
        switch (shape)
        {
            case ObjectShape record:
                Expect(JsonTokenType.StartObject, "an object");
                Object(record);
                break;
            case ListShape list:
                Expect(JsonTokenType.StartArray, "an array");
                for (var i = 0; _json.Read() && _json.TokenType != JsonTokenType.EndArray; i++)
                {
                    _path.Add((null, i));
                    Value(list.Item);
                    _path.RemoveAt(_path.Count - 1);
                }

                break;
            case NumberShape(var least):
                Expect(JsonTokenType.Number, "a number");
                if (!_json.TryGetInt32(out var number) || number < least)
                    throw Error($"{Shown()} is not a whole number from {least} to {int.MaxValue}");
                break;
            case DecimalShape:
                Expect(JsonTokenType.Number, "a number");
                if (!_json.TryGetDecimal(out _))
                    throw Error($"{Shown()} is too large");
                break;
            case FlagShape when _json.TokenType is not (JsonTokenType.True or JsonTokenType.False):
                throw Error($"{Shown()} is neither true nor false");
            case FlagShape:
                break;
            default:
                Expect(JsonTokenType.String, "a string");
                Word(shape);
                break;
        }
    }

    private void Object(ObjectShape shape)
    {
        var start = _json.TokenStartIndex;
        var seen = 0u;
        for (var key = -1; _json.Read() && _json.TokenType == JsonTokenType.PropertyName; )
        {
            if (shape.Find(ref _json, key + 1) is var found && found < 0)
            {
                _json.Skip();
                continue;
            }

            key = found;
            _path.Add((shape.Keys[key].Name, 0));
            if ((seen & (1u << key)) != 0)
                throw Error("the key is a duplicate");
            seen |= 1u << key;
            _json.Read();
            Value(shape.Keys[key].Shape);
            _path.RemoveAt(_path.Count - 1);
        }

        for (var key = 0; key < shape.Keys.Length; key++)
        {
            if (shape.Keys[key].IsRequired && (seen & (1u << key)) == 0)
                throw Error(_bytes, Path(), $"the key \"{shape.Keys[key].Name}\" is missing", start);
        }
    }

    private void Word(Shape shape)
    {
        // Text of an article is not decoded here, except where an escape could be an unpaired surrogate.
        if (shape is TextShape && _json.ValueSpan.IndexOf("\\u"u8) < 0)
            return;
        string word;
        try
        {
            word = _json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw Error("the string contains an unpaired surrogate");
        }

        if (shape is WordShape(var words) && !words.Contains(word))
            throw Error($"{Shown()} is not one of {string.Join(", ", words)}");
        if (shape is DateShape && !DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            throw Error($"{Shown()} is not a date in the form 2025-06-10");
    }

    private void Expect(JsonTokenType type, string what)
    {
        if (_json.TokenType != type)
            throw Error($"{Shown()} is not {what}");
    }

    private string Shown() =>
        _json.TokenType switch
        {
            JsonTokenType.StartObject => "an object",
            JsonTokenType.StartArray => "an array",
            _ when _json.ValueSpan.Length > 40 => Encoding.UTF8.GetString(_json.ValueSpan[..40]) + "…",
            JsonTokenType.String => $"'{Encoding.UTF8.GetString(_json.ValueSpan)}'",
            _ => Encoding.UTF8.GetString(_json.ValueSpan),
        };

    private string Path() => "$" + string.Concat(_path.Select(part => part.Key is { } key ? "." + key : $"[{part.Index}]"));

    private JsonException Error(string message) => Error(_bytes, Path(), message, _json.TokenStartIndex);

    private static JsonException Error(ReadOnlySpan<byte> json, string path, string message, long at)
    {
        var before = json[..(int)at];
        var line = before.Count((byte)'\n');
        var start = before.LastIndexOf((byte)'\n') + 1;
        return new JsonException(
            $"{path}: {message} (line {line + 1}, column {Encoding.UTF8.GetCharCount(before[start..]) + 1})",
            path,
            line,
            at - start
        );
    }
}
