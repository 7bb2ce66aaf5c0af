using System.Diagnostics;

namespace Corpus;

/// <summary>Provides queries of dated events.</summary>
public static class DatedEventExtensions
{
    /// <summary>Groups events by the interval that they are dated to.</summary>
    /// <param name="events">The events.</param>
    /// <returns>An entry for each interval, in the order of time. A day comes before the month that begins with it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="events"/> is null.</exception>
    public static IReadOnlyList<TimelineEntry> Timeline(this IEnumerable<DatedEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return [.. events.GroupBy(e => e.When).OrderBy(g => g.Key).Select(g => new TimelineEntry(g.Key, [.. g]))];
    }

    /// <summary>
    /// Groups the events that report the same happening. In one article these are the events that share a <see cref="DatedEvent.Key"/>. Events of two articles report the same
    /// happening if they have the same days, or the days of one lie within a week or month of the other, and if they share a participant and a word for what happened,
    /// and at least three participants and words together. Words are compared by their first five letters,
    /// and an event with the last 64 events of the same participant and month.
    /// </summary>
    /// <param name="events">The events.</param>
    /// <returns>The happenings, in the order of time.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="events"/> is null.</exception>
    /// <exception cref="InvalidOperationException">An event belongs to no article.</exception>
    public static IReadOnlyList<Happening> Happenings(this IEnumerable<DatedEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return new HappeningFinder([.. events]).Find();
    }
}

/// <summary>Represents the events that articles date to one interval.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record TimelineEntry
{
    internal TimelineEntry(DateInterval when, DatedEvent[] events) => (When, Events) = (when, new ValueList<DatedEvent>(events));

    /// <summary>Gets the days of the events.</summary>
    public DateInterval When { get; }

    /// <summary>Gets the events, in the order in which they were passed to <see cref="DatedEventExtensions.Timeline"/>.</summary>
    public ValueList<DatedEvent> Events { get; }

    /// <summary>Returns the articles that report the events, each once, in the order of the events.</summary>
    /// <returns>A new list.</returns>
    /// <exception cref="InvalidOperationException">An event belongs to no article.</exception>
    public IReadOnlyList<Article> GetArticles() => [.. Events.Select(e => e.Article).Distinct()];

    /// <summary>Returns the date and the words of the events, with <c>|</c> between the events.</summary>
    /// <returns>One line of text, unless a clause has several lines.</returns>
    public override string ToString() => $"{When}  {string.Join(" | ", Events.Select(e => e.Text))}";
}
