using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Corpus.Tests.Gold;

/// <summary>
/// What the compiled library holds against the right annotations of the five texts, point by point. <c>known-differences.txt</c> lists the points
/// that are not right yet. It can only shrink: a new slip fails, and so does a line for what has become right.
/// </summary>
public class GoldTests
{
    [Fact]
    public void The_library_holds_what_the_gold_says()
    {
        var differences = Directory
            .GetFiles(Path.Combine(AppContext.BaseDirectory, "Gold"), "*.json")
            .Order(StringComparer.Ordinal)
            .SelectMany(Differences)
            .ToArray();
        var known = File.ReadAllLines(Path.Combine(Path.GetDirectoryName(ThisFile())!, "known-differences.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .ToArray();
        var slips = differences.Except(known).Select(d => "new slip:  " + d);
        var mended = known.Except(differences).Select(d => "now right, delete the line:  " + d);
        Assert.True(
            differences.SequenceEqual(known),
            string.Join("\n", slips.Concat(mended).DefaultIfEmpty("known-differences.txt is not in the order of the texts"))
        );
    }

    private static IEnumerable<string> Differences(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        var gold = json.RootElement.Clone();
        var file = Path.GetFileNameWithoutExtension(path);
        var article = Seeds.Articles.Single(a => Path.GetFileNameWithoutExtension(a.Path) == file);
        // The gold of the repository has what stands in quotation marks; reported speech is measured by bench/Corpus.Accuracy.
        var said = article.Quotes.Where(q => q.Kind != QuoteKind.Indirect).ToArray();

        return Compare("title", Of(gold, "title"), article.Title)
            .Concat(Compare("outlet", Of(gold, "outlet"), article.Outlet))
            .Concat(
                Compare(
                    "published",
                    Of(gold, "published"),
                    article.Published?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
                )
            )
            .Concat(
                Lists(
                    "block",
                    gold.GetProperty("blocks").EnumerateArray().Select(b => (Span(b), Of(b, "kind")!)),
                    article.Blocks.Select(b => (b.Span, Snake(b.Kind)))
                )
            )
            .Concat(Lists("quotation", Gold("quotes").Select(q => (Span(q), Of(q, "kind")!)), said.Select(q => (q.Span, Snake(q.Kind)))))
            .Concat(Gold("quotes").SelectMany(q => said.Where(s => s.Span == Span(q)).SelectMany(s => Quote(q, s))))
            .Concat(
                Lists(
                    "expression",
                    Expressions().Select(d => (Span(d), $"{Of(d, "type")} {Of(d, "value")}")),
                    Found().Select(e => (e.Passage.Span, $"{Snake(e.Type).ToUpperInvariant()} {e.Value}"))
                )
            )
            .Concat(Expressions().Where(IsEvent).SelectMany(Event))
            .Concat(Extra())
            .Select(d => $"{file[..3]} {d}");

        // Names of what stands in the site's boilerplate are not asked for.
        IEnumerable<JsonElement> Gold(string list) =>
            gold.GetProperty(list)
                .EnumerateArray()
                .Where(q => article.Blocks.Any(b => b.IsBody && b.Span.Contains(q.GetProperty("start").GetInt32())));

        IEnumerable<JsonElement> Optional() =>
            Gold("dates").Where(d => d.TryGetProperty("optional", out var o) && o.ValueKind == JsonValueKind.True);

        IEnumerable<JsonElement> Expressions() => Gold("dates").Except(Optional());

        // Optional ones count neither way.
        IEnumerable<TemporalExpression> Found() => article.Expressions.Where(e => !Optional().Any(o => Span(o).Overlaps(e.Passage.Span)));

        IEnumerable<string> Event(JsonElement d)
        {
            var (when, value) = (Of(d, "resolved") ?? Of(d, "value")!, Of(d, "value")!);
            var events = article.Events.Where(e => e.Expression.Passage.Span == Span(d)).ToArray();
            if (events.Length == 0)
                yield return $"event missing: {Of(d, "text")} {when}";
            else if (!events.Any(e => Right(e, when, value)))
                yield return $"event date: {Of(d, "text")} is {when}, got {events[0].When}";
            else if (events[0].Sentence.Span != Span(d.GetProperty("sentence")))
                yield return $"event sentence: {Of(d, "text")} {Span(d.GetProperty("sentence"))}, got {events[0].Sentence.Span}";
        }

        IEnumerable<string> Extra() =>
            article
                .Events.Where(e =>
                    !Gold("dates").Any(d => Span(d).Overlaps(e.Expression.Passage.Span) && (IsEvent(d) || Of(d, "optional") is not null))
                )
                .Select(e => $"event extra: {e.Expression.Passage.Text} {e.When}");
    }

    // The interval, a stretch that begins with the day meant, or no finer than the text itself says.
    private static bool Right(DatedEvent e, string when, string value) =>
        e.When.ToString() is var got
        && (
            got == when
            || got.StartsWith(when + "/", StringComparison.Ordinal)
            || (when.StartsWith(got, StringComparison.Ordinal) && got == value)
        );

    private static bool IsEvent(JsonElement d) =>
        d.GetProperty("is_event").GetBoolean() && !(d.TryGetProperty("optional", out var o) && o.ValueKind == JsonValueKind.True);

    private static IEnumerable<string> Quote(JsonElement gold, Quote quote)
    {
        var accepted = new List<string?> { Of(gold, "speaker") };
        if (gold.TryGetProperty("speaker_also_right", out var also))
            accepted.AddRange(also.EnumerateArray().Select(a => a.GetString()));
        if (!accepted.Contains(quote.SpeakerName?.Replace('’', '\'')) && !accepted.Contains(quote.SpeakerName))
            yield return $"speaker of {quote.Span}: {accepted[0] ?? "none"}, got {quote.SpeakerName ?? "none"}";
        foreach (var (part, got) in new[] { ("speaker_mention", quote.Source), ("cue", quote.Cue) })
        {
            var span = gold.GetProperty(part) is { ValueKind: JsonValueKind.Object } g ? Span(g) : (TextSpan?)null;
            if (span != got?.Span)
                yield return $"{part} of {quote.Span}: {(span is null ? "none" : Of(gold.GetProperty(part), "text"))}, got {got?.Text ?? "none"}";
        }
    }

    private static IEnumerable<string> Lists(
        string what,
        IEnumerable<(TextSpan Span, string Value)> gold,
        IEnumerable<(TextSpan Span, string Value)> got
    )
    {
        var (wanted, found) = (gold.ToArray(), got.ToArray());
        return wanted
            .Except(found)
            .Select(w =>
                (
                    w.Span,
                    Line: $"{what} {w.Span} {w.Value}{(found.Any(f => f.Span == w.Span) ? $", got {found.First(f => f.Span == w.Span).Value}" : " missing")}"
                )
            )
            .Concat(found.Where(f => wanted.All(w => w.Span != f.Span)).Select(f => (f.Span, Line: $"{what} {f.Span} {f.Value} extra")))
            .OrderBy(d => d.Span)
            .Select(d => d.Line);
    }

    private static IEnumerable<string> Compare(string what, string? gold, string? got) =>
        gold == got ? [] : [$"{what}: {gold ?? "none"}, got {got ?? "none"}"];

    private static string? Of(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value)
            ? value.ValueKind == JsonValueKind.String
                ? value.GetString()
                : value.ValueKind == JsonValueKind.True
                    ? "true"
                    : null
            : null;

    private static TextSpan Span(JsonElement element) =>
        new(element.GetProperty("start").GetInt32(), element.GetProperty("end").GetInt32() - element.GetProperty("start").GetInt32());

    private static string Snake<T>(T value)
        where T : struct, Enum =>
        string.Concat(
            value
                .ToString()
                .Select((c, i) => char.IsUpper(c) && i > 0 ? "_" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString())
        );

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
