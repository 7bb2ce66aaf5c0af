namespace Corpus.Accuracy.Scoring;

/// <summary>Something that the tool gets wrong: a line of the file that <c>--errors</c> names.</summary>
internal sealed record Mistake(string Set, string Id, string What, string Expected, string Found, string Context)
{
    /// <summary>The words at a span, with some before and after.</summary>
    public static string Around(string text, Data.TextSpan span, int before = 60, int after = 60) =>
        $"{text[Math.Max(0, span.Start - before)..span.Start]}[[{span.In(text)}]]{text[span.End..Math.Min(text.Length, span.End + after)]}";

    public override string ToString() =>
        string.Join(
            '\t',
            new[] { Set, Id, What, "expected " + Expected, "found " + Found, Context }.Select(c =>
                c.Replace('\t', ' ').Replace("\r", "").Replace("\n", "⏎")
            )
        );
}
