using Corpus.Extraction.Rules;

namespace Corpus.Extraction.Blocks;

/// <summary>Headings: short lines without a stop.</summary>
internal static class HeadingRules
{
    private const int LongestHeading = 100;
    private const int MostWords = 14;

    public static readonly Rule<LineContext, BlockKind?> Heading = new(
        "block/heading",
        "A short line that does not end like a sentence stands above a longer paragraph.",
        static (in c) =>
            c.Line.Length <= LongestHeading
            && !char.IsLower(c.First)
            && EndsOpen(c)
            && Prose.Words(c.Text, c.Line, MostWords) <= MostWords
            && c.LeadsToProse
            && c.Next.Span.Length > c.Line.Length
                ? BlockKind.Heading
                : null
    )
    {
        Examples = ["They left.⏎[Winter 1953 = heading]⏎They came back at last."],
        Counterexamples =
        [
            "They left.⏎[The list of the ministers: = paragraph]⏎They came back at last, and it was late.",
            "They left.⏎[and so they waited = paragraph]⏎They came back at last.",
        ],
    };

    // A stop, a comma or a dash at the end means that the line is a sentence or that it continues.
    private static bool EndsOpen(in LineContext c) =>
        !Prose.EndsSentence(c.Text, c.Line) && (char.IsLetterOrDigit(c.Last) || c.Last is '”' or '"' or '’' or '\'' or ')' or ']' or '%');
}
