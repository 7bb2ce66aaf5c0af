using Corpus.Extraction.Rules;

namespace Corpus.Extraction.Blocks;

/// <summary>Titles and headings: short lines without a stop.</summary>
internal static class HeadingRules
{
    private const int LongestTitle = 300;
    private const int LongestHeading = 100;
    private const int MostWords = 14;

    public static readonly Rule<LineContext, BlockKind?> DeclaredTitle = new(
        "block/declared-title",
        "One of the first lines is the title that the catalog gives, whatever its letter case, marks and spaces.",
        static (in c) => c.Title is not null && IsSame(c.Text, c.Line, c.Title) ? BlockKind.Title : null
    )
    {
        // The catalog of the tests has the title "Ministers Meet in the Mountains".
        Examples = ["[Ministers meet – in the mountains. = title]⏎They left."],
        Counterexamples = ["[Ministers meet in the mountains again. = paragraph]⏎They left."],
    };

    public static readonly Rule<LineContext, BlockKind?> FirstLine = new(
        "block/first-line",
        "The first line of the article is its title if it does not end like a sentence, and a blank line or a paragraph follows.",
        static (in c) =>
            !c.IsLast && c.Line.Length <= LongestTitle && EndsOpen(c) && c.Shape.Words > 1 && (c.Next.BlankBefore || c.LeadsToProse)
                ? BlockKind.Title
                : null
    )
    {
        Examples = ["[Winter comes to the mountains = title]⏎They left."],
        Counterexamples = ["[Winter came to the mountains. = paragraph]⏎They left.", "[Mountains, = paragraph]⏎⏎They left."],
    };

    public static readonly Rule<LineContext, BlockKind?> Heading = new(
        "block/heading",
        "A short line that does not end like a sentence stands above a longer paragraph.",
        static (in c) =>
            c.Line.Length <= LongestHeading
            && !char.IsLower(c.First)
            && EndsOpen(c)
            && c.Shape.Words <= MostWords
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

    private static bool IsSame(string text, TextSpan line, string title)
    {
        var (at, other) = (line.Start, 0);
        while (true)
        {
            while (at < line.End && !char.IsLetterOrDigit(text[at]))
                at++;
            while (other < title.Length && !char.IsLetterOrDigit(title[other]))
                other++;
            if (at == line.End || other == title.Length)
                return at == line.End && other == title.Length && line.Length > 0;
            if (char.ToLowerInvariant(text[at++]) != char.ToLowerInvariant(title[other++]))
                return false;
        }
    }

    // A stop, a comma or a dash at the end means that the line is a sentence or that it continues.
    private static bool EndsOpen(in LineContext c) =>
        !c.Shape.EndsSentence && (char.IsLetterOrDigit(c.Last) || c.Last is '”' or '"' or '’' or '\'' or ')' or ']' or '%');
}
