using System.Text.Json;
using Corpus.Accuracy.Data;

namespace Corpus.Accuracy.Tool;

/// <summary>
/// What the tool found in a text. This is the only file that knows the keys of the tool's JSON, which <c>docs/data.schema.json</c> describes.
/// </summary>
internal sealed record ToolOutput(string Id)
{
    public string? Title { get; init; }

    public string? Byline { get; init; }

    public string? Published { get; init; }

    public IReadOnlyList<FoundBlock> Blocks { get; init; } = [];

    public IReadOnlyList<FoundQuote> Quotes { get; init; } = [];

    public IReadOnlyList<FoundDate> Dates { get; init; } = [];

    public IReadOnlyList<FoundEvent> Events { get; init; } = [];

    public IReadOnlyList<FoundMention> Mentions { get; init; } = [];

    public static ToolOutput Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var article = json.RootElement;
        string[] entities = [.. List(article, "entities").Select(e => Text(e, "name")!)];
        FoundDate[] dates = [.. List(article, "expressions").Select(Date)];
        return new ToolOutput(Text(article, "id")!)
        {
            Title = Text(article, "title"),
            Byline = Text(article, "byline"),
            Published = Text(article, "published"),
            Blocks = [.. List(article, "blocks").Select(b => new FoundBlock(Span(b), Text(b, "kind")!))],
            Quotes = [.. List(article, "quotes").Select(Quote)],
            Dates = dates,
            Events = [.. List(article, "events").Select(e => Event(e, dates))],
            Mentions = [.. List(article, "mentions").Select(m => new FoundMention(Span(m), entities[m.GetProperty("entity").GetInt32()]))],
        };
    }

    private static FoundQuote Quote(JsonElement quote) =>
        new(
            Span(quote),
            Text(quote, "text") ?? "",
            Text(quote, "kind")!,
            Text(quote, "speaker"),
            Property(quote, "source") is { } source ? Text(source, "text") : null
        );

    private static FoundDate Date(JsonElement date) =>
        new(Span(date), Text(date, "text") ?? "", Text(date, "type")!.ToUpperInvariant(), Text(date, "value")!);

    private static FoundEvent Event(JsonElement found, FoundDate[] dates) =>
        new(
            Span(found),
            Span(found.GetProperty("sentence")),
            dates[found.GetProperty("expression").GetInt32()].Span,
            Text(found.GetProperty("when"), "edtf")!
        );

    private static TextSpan Span(JsonElement item) => new(item.GetProperty("start").GetInt32(), item.GetProperty("end").GetInt32());

    private static string? Text(JsonElement item, string key) =>
        Property(item, key) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static IReadOnlyList<JsonElement> List(JsonElement item, string key) =>
        Property(item, key) is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray()] : [];

    private static JsonElement? Property(JsonElement item, string key) => item.TryGetProperty(key, out var value) ? value : null;
}

/// <param name="Kind"><c>title</c>, <c>heading</c>, <c>paragraph</c>, <c>listItem</c>, <c>caption</c>, <c>relatedLink</c> or <c>boilerplate</c>.</param>
internal sealed record FoundBlock(TextSpan Span, string Kind)
{
    public bool IsBody => Kind is "title" or "heading" or "paragraph" or "listItem";
}

/// <param name="Kind"><c>direct</c>, <c>partial</c>, <c>term</c> or <c>indirect</c>.</param>
/// <param name="Speaker">The resolved name.</param>
/// <param name="SourceText">The words in the text that name the source.</param>
internal sealed record FoundQuote(TextSpan Span, string Text, string Kind, string? Speaker, string? SourceText)
{
    public bool IsIndirect => Kind == "indirect";

    public bool IsTerm => Kind == "term";
}

/// <param name="Type"><c>DATE</c>, <c>TIME</c>, <c>DURATION</c> or <c>SET</c>.</param>
/// <param name="Value">The TIMEX3 value.</param>
internal sealed record FoundDate(TextSpan Span, string Text, string Type, string Value);

/// <param name="Span">The clause.</param>
/// <param name="Date">The days, as EDTF.</param>
internal sealed record FoundEvent(TextSpan Span, TextSpan Sentence, TextSpan Expression, string Date);

internal sealed record FoundMention(TextSpan Span, string Name);
