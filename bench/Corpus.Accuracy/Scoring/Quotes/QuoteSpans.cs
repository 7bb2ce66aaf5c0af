using Corpus.Accuracy.Data;

namespace Corpus.Accuracy.Scoring.Quotes;

/// <summary>
/// What is compared of a quotation's span: one core for each line it touches, without marks, blanks and punctuation at its edges,
/// so that annotation schemes that differ in these agree. An indirect quotation starts after its "that".
/// </summary>
internal static class QuoteSpans
{
    private const string That = "that ";

    public static IEnumerable<TextSpan> Cores(string text, TextSpan span, bool isIndirect)
    {
        var start = span.Start;
        foreach (var line in span.In(text).Split('\n'))
        {
            var core = Core(text, new TextSpan(start, start + line.Length));
            start += line.Length + 1;
            if (core.Length > 0)
                yield return isIndirect ? WithoutThat(text, core) : core;
        }
    }

    private static TextSpan WithoutThat(string text, TextSpan core) =>
        text.AsSpan(core.Start).StartsWith(That, StringComparison.OrdinalIgnoreCase) && core.Length > That.Length
            ? Core(text, core with { Start = core.Start + That.Length })
            : core;

    private static TextSpan Core(string text, TextSpan span) =>
        span.Trim(text, c => Characters.IsAlphanumeric(c) || "$€£¥#@%&".Contains(c));
}
