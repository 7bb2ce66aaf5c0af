using System.Diagnostics;
using System.Globalization;

namespace Corpus;

/// <summary>Provides counts over time.</summary>
public static class MonthExtensions
{
    /// <summary>Counts articles by the month in which they were published. Articles without a date are left out.</summary>
    /// <param name="articles">The articles.</param>
    /// <returns>All months from the first to the last, also those without any.</returns>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    public static IReadOnlyList<MonthCount> CountByMonth(this IEnumerable<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return Count(
            (articles is ArticleList all ? all.PublishedDays() : articles.Select(article => article.Published)).Select(day => (day, 1))
        );
    }

    /// <summary>Counts events by the month in which they happened. Events whose days are not all in one month, such as those of a year, are left out.</summary>
    /// <inheritdoc cref="CountByMonth(IEnumerable{Article})"/>
    /// <param name="events">The events.</param>
    public static IReadOnlyList<MonthCount> CountByMonth(this IEnumerable<DatedEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return Count(
            (events is EventList all ? all.ByArticle() : events).Select(one =>
                (MonthOf(one.When.Start) == MonthOf(one.When.End) ? one.When.Start : default(DateOnly?), 1)
            )
        );
    }

    internal static IReadOnlyList<MonthCount> Count(IEnumerable<(DateOnly? Day, int Count)> days)
    {
        var counts = new Dictionary<int, int>();
        foreach (var (day, count) in days)
        {
            if (day is { } known && count > 0)
                counts[MonthOf(known)] = counts.GetValueOrDefault(MonthOf(known)) + count;
        }

        if (counts.Count == 0)
            return [];
        var (first, last) = (counts.Keys.Min(), counts.Keys.Max());
        return
        [
            .. Enumerable
                .Range(first, last - first + 1)
                .Select(month => new MonthCount(month / 12, (month % 12) + 1, counts.GetValueOrDefault(month))),
        ];
    }

    private static int MonthOf(DateOnly day) => (day.Year * 12) + day.Month - 1;
}

/// <summary>Represents a month and a count.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record MonthCount
{
    internal MonthCount(int year, int month, int count) => (Year, Month, Count) = (year, month, count);

    /// <summary>Gets the year.</summary>
    public int Year { get; }

    /// <summary>Gets the month, from 1 to 12.</summary>
    public int Month { get; }

    /// <summary>Gets how many there are in the month.</summary>
    public int Count { get; }

    /// <summary>Returns the month in EDTF and the count, such as <c>2025-06 4</c>.</summary>
    /// <returns>One line of text.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2} {Count}");
}
