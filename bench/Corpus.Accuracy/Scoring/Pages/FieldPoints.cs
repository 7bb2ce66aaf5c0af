using System.Text.RegularExpressions;
using Corpus.Accuracy.Data;

namespace Corpus.Accuracy.Scoring.Pages;

/// <summary>Title, byline and day of publication, where they must be read off the page. An answer is wrong where the page states none.</summary>
internal static partial class FieldPoints
{
    public static void Score(ScoredPage page)
    {
        Field(page, PageFields.Title, "title", page.Page.Title, page.Found.Title, Folded);
        Field(page, PageFields.Byline, "byline", page.Page.Byline, page.Found.Byline, Names);
        Field(page, PageFields.Published, "published", page.Page.Published, page.Found.Published, day => day[..Math.Min(10, day.Length)]);
    }

    private static void Field(ScoredPage page, PageFields field, string name, string? gold, string? found, Func<string, string> fold)
    {
        if (!page.Page.ReadOff.HasFlag(field))
            return;
        var (expected, actual) = (Fold(gold, fold), Fold(found, fold));
        page.Table.Add(
            name,
            new Ratio(expected is not null && expected == actual ? 1 : 0, actual is null ? 0 : 1, expected is null ? 0 : 1)
        );
        if (expected != actual)
            page.Mistake(name, gold, found);
    }

    private static string? Fold(string? value, Func<string, string> fold) => string.IsNullOrEmpty(value) ? null : fold(value);

    // Case, punctuation and typographic forms do not matter.
    private static string Folded(string value) => NotWord().Replace(Characters.Plain(value), " ").Trim().ToLowerInvariant();

    // Nor does the order of several authors.
    private static string Names(string value) => string.Join('|', BetweenNames().Split(value).Select(Folded).Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\W+")]
    private static partial Regex NotWord();

    [GeneratedRegex(",| and | & ")]
    private static partial Regex BetweenNames();
}
