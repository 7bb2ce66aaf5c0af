using Corpus.Accuracy.Data;
using Corpus.Accuracy.Tool;

namespace Corpus.Accuracy.Scoring.Cases;

/// <summary>A case, and what is wrong about what was found in it: nothing if the case is right.</summary>
internal sealed record CaseResult(Case Case, IReadOnlyList<string> Failures)
{
    public bool IsRight => Failures.Count == 0;

    public override string ToString() =>
        $"{Case.Id} ({Case.Phenomenon}): {string.Join("; ", Failures)}\n    {Case.Text.Replace("\n", "⏎")} (published {Case.Published})";
}

/// <summary>Compares what was found in a short text with what its case expects. Each method checks one key of the expectation.</summary>
internal static class CaseScorer
{
    public static CaseResult Check(Case @case, ToolOutput found)
    {
        var expect = @case.Expect;
        return new CaseResult(
            @case,
            [
                .. Dates(expect.Dates, found, andNoOthers: true),
                .. Dates(expect.DatesInclude, found, andNoOthers: false),
                .. Values(expect.Values, found),
                .. NoDateWith(expect.NoDateWith, found),
                .. Quotes(expect.Quotes, found),
                .. Speakers(expect.Speakers, found),
                .. NoSpeaker(expect.NoSpeaker, found),
                .. Blocks(expect.Blocks, @case.Text, found),
                .. Mentions(expect.Mentions, @case.Text, found),
                .. NoName(expect.NoName, @case.Text, found),
                .. EventSentence(expect.EventSentence, @case.Text, found),
            ]
        );
    }

    private static IEnumerable<string> Dates(IReadOnlyList<ExpectedDate>? expected, ToolOutput found, bool andNoOthers)
    {
        if (expected is null)
            yield break;
        var rest = found.Dates.ToList();
        foreach (var date in expected)
        {
            if (rest.Find(d => date.Text.Allows(d.Text) && date.Value.Allows(d.Value)) is { } match)
                rest.Remove(match);
            else
                yield return $"date {date.Text} = {date.Value} is missing{Instead(rest.Select(d => $"“{d.Text}” = {d.Value}"))}";
        }

        if (andNoOthers)
        {
            foreach (var date in rest)
                yield return $"“{date.Text}” = {date.Value} is not expected";
        }
    }

    private static IEnumerable<string> Values(IReadOnlyList<OneOf>? expected, ToolOutput found) =>
        (expected ?? [])
            .Where(value => !found.Dates.Any(d => value.Answers.Any(v => d.Value.StartsWith(v!, StringComparison.Ordinal))))
            .Select(value => $"no date is {value}{Instead(found.Dates.Select(d => d.Value))}");

    private static IEnumerable<string> NoDateWith(IReadOnlyList<string>? words, ToolOutput found) =>
        found.Dates.Where(d => (words ?? []).Any(d.Text.Contains)).Select(d => $"“{d.Text}” = {d.Value} must not be a date");

    private static IEnumerable<string> Quotes(IReadOnlyList<ExpectedQuote>? expected, ToolOutput found)
    {
        if (expected is null)
            yield break;
        var rest = found.Quotes.Where(q => !q.IsIndirect).ToList();
        foreach (var quote in expected)
        {
            if (rest.Find(q => quote.Text.Allows(q.Text) && quote.Speaker?.Allows(q.Speaker) != false) is { } match)
                rest.Remove(match);
            else
                yield return $"quotation {quote.Text} by {quote.Speaker?.ToString() ?? "anyone"} is missing{Instead(rest.Select(q => $"“{q.Text}” by {q.Speaker ?? "nobody"}"))}";
        }

        foreach (var quote in rest)
            yield return $"“{quote.Text}” by {quote.Speaker ?? "nobody"} is not expected";
    }

    private static IEnumerable<string> Speakers(IReadOnlyList<ExpectedSpeaker>? expected, ToolOutput found)
    {
        foreach (var (beginning, speaker) in expected ?? [])
        {
            var quote = found.Quotes.FirstOrDefault(q => q.Text.StartsWith(beginning, StringComparison.Ordinal));
            if (quote is null)
                yield return $"no quotation begins “{beginning}”";
            else if (!speaker.Allows(quote.Speaker))
                yield return $"speaker of “{beginning}…” is {quote.Speaker ?? "nobody"}, expected {speaker}";
        }
    }

    private static IEnumerable<string> NoSpeaker(IReadOnlyList<string>? beginnings, ToolOutput found) =>
        found
            .Quotes.Where(q =>
                !string.IsNullOrEmpty(q.Speaker) && (beginnings ?? []).Any(b => q.Text.StartsWith(b, StringComparison.Ordinal))
            )
            .Select(q => $"“{q.Text}” must not have a speaker, found {q.Speaker}");

    private static IEnumerable<string> Blocks(IReadOnlyList<ExpectedBlock>? expected, string text, ToolOutput found)
    {
        foreach (var (line, kind) in expected ?? [])
        {
            var start = Place(text, line);
            var actual = found.Blocks.FirstOrDefault(b => b.Span.Contains(new TextSpan(start, start + 1)))?.Kind;
            if (!kind.Allows(actual))
                yield return $"“{line}…” is {actual ?? "in no block"}, expected {kind}";
        }
    }

    private static IEnumerable<string> Mentions(IReadOnlyList<ExpectedMention>? expected, string text, ToolOutput found) =>
        (expected ?? [])
            .Where(e => !found.Mentions.Any(m => e.Text.Allows(m.Span.In(text)) && e.Name.Allows(m.Name)))
            .Select(e => $"no mention {e.Text} of {e.Name}");

    private static IEnumerable<string> NoName(IReadOnlyList<string>? names, string text, ToolOutput found) =>
        found
            .Mentions.Where(m => (names ?? []).Any(n => n == m.Name || n == m.Span.In(text)))
            .Select(m => $"“{m.Span.In(text)}” must not be a name");

    private static IEnumerable<string> EventSentence(ExpectedSentence? expected, string text, ToolOutput found)
    {
        if (expected is null)
            yield break;
        var dated = found.Events.FirstOrDefault(e => e.Expression.In(text).Contains(expected.Date));
        if (dated?.Sentence.In(text) is var sentence && sentence != expected.Sentence)
            yield return $"sentence of the event dated “{expected.Date}” is {(sentence is null ? "missing" : $"“{sentence}”")}, expected “{expected.Sentence}”";
    }

    private static int Place(string text, string words) =>
        text.IndexOf(words, StringComparison.Ordinal) is >= 0 and var start
            ? start
            : throw new AccuracyException($"The case's text does not contain “{words}”: {text}");

    private static string Instead(IEnumerable<string> found) => string.Join(", ", found) is { Length: > 0 } list ? $", found {list}" : "";
}
