using Corpus.Extraction;
using Corpus.Extraction.Compilation;

namespace Corpus.Generator.Emission;

/// <summary>Articles whose names stand together.</summary>
/// <param name="Name">The day, month or year they were published in, as the end of a name; null where they stand in the list itself.</param>
/// <param name="Articles">Their positions in the corpus.</param>
internal readonly record struct ArticleGroup(string? Name, int[] Articles);

/// <summary>
/// How the names of many articles are grouped: a class of 10,000 members takes a program that starts milliseconds, and is a list that nobody reads.
/// </summary>
internal static class ArticleGroups
{
    /// <summary>As many stand in the list itself. Of more, each year has a group, of a year of more each month, of a month of more each day.</summary>
    public const int Most = 1000;

    /// <summary>The group of what has no date.</summary>
    public const string Undated = "Undated";

    // How much of a date names a year, a month, a day.
    private const int Year = 4,
        Part = 3,
        Day = 10;

    // What has no date comes last.
    private const int NoPart = int.MaxValue;

    public static ArticleGroup[] Of(IReadOnlyList<CorpusArticle> articles)
    {
        var all = Enumerable.Range(0, articles.Count).ToArray();
        return all.Length <= Most ? [new ArticleGroup(null, all)] : [.. Divide(articles, all, Year)];
    }

    private static IEnumerable<ArticleGroup> Divide(IReadOnlyList<CorpusArticle> articles, IEnumerable<int> positions, int length) =>
        positions
            .GroupBy(i => articles[i].Summary.Published is { } day ? PartOf(day, length) : NoPart)
            .OrderBy(group => group.Key)
            .SelectMany(group =>
                group.Count() > Most && length < Day && group.Key != NoPart
                    ? Divide(articles, group, length + Part)
                    : [Group(articles, [.. group], length)]
            );

    /// <summary>A year, a month or a day as a number: in the order of time.</summary>
    private static int PartOf(CalendarDate day, int length) =>
        length switch
        {
            Year => day.Year,
            Year + Part => (day.Year * 12) + day.Month,
            _ => day.DayNumber,
        };

    private static ArticleGroup Group(IReadOnlyList<CorpusArticle> articles, int[] positions, int length) =>
        new(articles[positions[0]].Summary.Published?.ToString().Substring(0, length).Replace('-', '_') ?? Undated, positions);
}
