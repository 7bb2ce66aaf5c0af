using System.Diagnostics;

namespace Corpus;

/// <summary>Represents what happened once, with all events that report it.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Happening
{
    internal Happening(DatedEvent[] events, string? reason)
    {
        Events = new ValueList<DatedEvent>(events);
        Reason = reason;
        When = events[0].When;
        foreach (var e in events)
        {
            if (e.When.Start >= When.Start && e.When.End <= When.End)
                When = e.When;
        }
    }

    /// <summary>Gets the days of the happening, as precisely as an article states them.</summary>
    public DateInterval When { get; }

    /// <summary>Gets the events that report the happening, in the order in which they were passed to <see cref="DatedEventExtensions.Happenings"/>.</summary>
    public ValueList<DatedEvent> Events { get; }

    /// <summary>Gets the event that stands for the others: the first with the days of the happening, one with a clock time before those without.</summary>
    internal DatedEvent Lead => Events.Where(e => e.When == When).MaxBy(e => e.Time is not null)!;

    /// <summary>
    /// Gets the first reason why the events are of one happening: the key that they share in their article, or the participants and the beginnings of the words that events of two articles share. It is
    /// null if only one event reports the happening.
    /// </summary>
    public string? Reason { get; }

    /// <summary>Returns the articles that report the happening, each once, in the order of the events.</summary>
    /// <returns>A new list.</returns>
    /// <exception cref="InvalidOperationException">An event belongs to no article.</exception>
    public IReadOnlyList<Article> GetArticles() => [.. Events.Select(e => e.Article).Distinct()];

    /// <summary>Returns the date and the words of the events, with <c>|</c> between the events.</summary>
    /// <returns>One line of text, unless a clause has several lines.</returns>
    public override string ToString() => $"{When}  {string.Join(" | ", Events.Select(e => e.Text))}";
}
