using System.Text.Json;
using System.Text.Json.Serialization;

namespace Corpus.Accuracy.Data;

/// <summary>One or several right answers. In JSON a string, null for "nobody", or an array of these.</summary>
[JsonConverter(typeof(Converter))]
internal sealed record OneOf(IReadOnlyList<string?> Answers)
{
    public bool Allows(string? answer) => Answers.Contains(answer);

    public override string ToString() => string.Join(" or ", Answers.Select(a => a is null ? "nobody" : $"“{a}”"));

    private sealed class Converter : JsonConverter<OneOf>
    {
        // Null is an answer of its own.
        public override bool HandleNull => true;

        public override OneOf Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.StartArray
                ? new OneOf(JsonSerializer.Deserialize<string?[]>(ref reader, options)!)
                : new OneOf([
                    reader.TokenType is JsonTokenType.String or JsonTokenType.Null
                        ? reader.GetString()
                        : throw new JsonException("Expected a string, null or an array of these."),
                ]);

        public override void Write(Utf8JsonWriter writer, OneOf value, JsonSerializerOptions options) => throw new NotSupportedException();
    }
}
