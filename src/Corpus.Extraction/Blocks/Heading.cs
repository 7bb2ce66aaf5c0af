namespace Corpus.Extraction.Blocks;

/// <summary>Titles and headings: short lines without a stop.</summary>
internal static class Heading
{
    private const int LongestTitle = 300;
    private const int LongestHeading = 100;
    private const int MostWords = 14;

    /// <summary>The catalog's title, whatever its letter case, marks and spaces.</summary>
    public static bool IsSame(string text, TextSpan line, string title)
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

    /// <summary>The first line of a page can be its title.</summary>
    public static bool CanBeTitle(string text, TextSpan line) => line.Length <= LongestTitle && EndsOpen(text, line) && Prose.Words(text, line, 2) > 1;

    /// <summary>A line inside the page can be a heading of the paragraph after it.</summary>
    public static bool CanBeHeading(string text, TextSpan line) =>
        line.Length <= LongestHeading && !char.IsLower(text[line.Start]) && EndsOpen(text, line) && Prose.Words(text, line, MostWords) <= MostWords;

    // A stop, a comma or a dash at the end says that the line goes on or is a sentence.
    private static bool EndsOpen(string text, TextSpan line) =>
        !Prose.EndsSentence(text, line) && (char.IsLetterOrDigit(text[line.End - 1]) || text[line.End - 1] is '”' or '"' or '’' or '\'' or ')' or ']' or '%');
}
