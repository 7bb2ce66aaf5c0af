using System.Diagnostics.CodeAnalysis;
using Corpus.Data;

namespace Corpus;

/// <summary>
/// Represents the dated events of a corpus in the order of time: by the first day, shorter intervals before longer ones, then in the order of the articles and their texts.
/// </summary>
public sealed class EventList : RecordList<DatedEvent>
{
    private readonly CorpusReader _reader;

    internal EventList(CorpusReader reader)
        : base(reader.EventRecords, reader.EventCount)
    {
        _reader = reader;
        reader.Keep(this);
    }

    /// <summary>Gets the event with an id.</summary>
    /// <param name="id">The id: <see cref="DatedEvent.Id"/> or <see cref="DatedEvent.StableId"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The corpus has no event with this id.</exception>
    public DatedEvent this[string id] =>
        TryGetValue(id, out var value) ? value : throw new KeyNotFoundException($"No event with id '{id}' exists in the corpus.");

    /// <summary>Gets the event with an id.</summary>
    /// <param name="id">The id: <see cref="DatedEvent.Id"/> or <see cref="DatedEvent.StableId"/>.</param>
    /// <param name="value">The event, or null if there is none.</param>
    /// <returns>True if the corpus has an event with this id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public bool TryGetValue(string id, [NotNullWhen(true)] out DatedEvent? value)
    {
        ArgumentNullException.ThrowIfNull(id);
        value =
            _reader.ArticleOf(id) is not { } article ? null
            : StableId.Is(id, 'e') ? StableId.Find(id, 'e', article.Events, static dated => dated.Text)
            : article.Events.FirstOrDefault(e => e.Id == id);
        return value is not null;
    }

    /// <summary>Returns the events that share a day with a period.</summary>
    /// <param name="start">The first day of the period.</param>
    /// <param name="end">The last day of the period.</param>
    /// <returns>The events in the order of time. They are found when the result is enumerated.</returns>
    public IEnumerable<DatedEvent> Between(DateOnly start, DateOnly end) =>
        this.TakeWhile(e => e.When.Start <= end).Where(e => e.When.Overlaps(start, end));

    /// <summary>Returns the events in the order of the articles and their texts, which reads the rows of each article once.</summary>
    internal IEnumerable<DatedEvent> ByArticle() =>
        Enumerable.Range(0, _reader.ArticleCount).SelectMany(article => _reader.Article(article).Events.AsEnumerable());

    private protected override DatedEvent?[]? Reload() => _reader.EventRecords;

    private protected override DatedEvent Read(int index) => _reader.EventByDay(index);
}
