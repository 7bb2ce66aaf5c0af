using System.Diagnostics;

namespace Corpus;

/// <summary>Questions to any events.</summary>
public static class EventQueries
{
    /// <summary>The events merged by what day, month or other stretch they happened in, in the order of time; a day stands before the month that begins with it.</summary>
    public static IReadOnlyList<TimelineEntry> Timeline(this IEnumerable<DatedEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return [.. events.GroupBy(e => e.When).OrderBy(g => g.Key).ThenBy(g => g.Key.Precision).ThenBy(g => g.Key.IsApproximate).Select(g => new TimelineEntry(g.Key, [.. g]))];
    }
}

/// <summary>What articles put at one stretch of the calendar.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record TimelineEntry
{
    internal TimelineEntry(DateInterval when, DatedEvent[] events) => (When, Events) = (when, new ValueList<DatedEvent>(events));

    /// <summary>The days.</summary>
    public DateInterval When { get; }

    /// <summary>What happened, in the order in which it was given.</summary>
    public ValueList<DatedEvent> Events { get; }

    /// <summary>The articles that report it, each once, in the order of the events.</summary>
    public IEnumerable<Article> Articles => Events.Select(e => e.Article).Distinct();

    /// <summary>The date and what happened, with <c>|</c> between the events.</summary>
    public override string ToString() => $"{When}  {string.Join(" | ", Events.Select(e => e.Text))}";
}
