using Corpus.Accuracy.Data;
using Corpus.Accuracy.Tool;

namespace Corpus.Accuracy.Tests;

/// <summary>Makes up what the tool might find, by words of a text.</summary>
internal static class Found
{
    public static TextSpan Span(string text, string words) =>
        text.IndexOf(words, StringComparison.Ordinal) is >= 0 and var start
            ? new TextSpan(start, start + words.Length)
            : throw new ArgumentException($"“{words}” is not in “{text}”.");

    public static FoundQuote Quote(string text, string words, string? speaker, string? source = null, string kind = "direct") =>
        new(Span(text, words), words, kind, speaker, source ?? speaker);

    public static FoundDate Date(string text, string words, string value, string type = "DATE") =>
        new(Span(text, words), words, type, value);

    public static FoundEvent Event(string text, string clause, string expression, string date) =>
        new(Span(text, clause), Span(text, clause), Span(text, expression), date);

    public static ToolOutput Quotes(params FoundQuote[] quotes) => new("x") { Quotes = quotes };

    public static ToolOutput Dates(params FoundDate[] dates) => new("x") { Dates = dates };
}
