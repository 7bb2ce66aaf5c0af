using System.Diagnostics.CodeAnalysis;
using Corpus.Data;

namespace Corpus;

/// <summary>The dated events of a corpus as a timeline: by the first day, the shorter interval before the longer, then in the order of the corpus.</summary>
public sealed class EventList : RecordList<DatedEvent>
{
    private readonly CorpusReader _reader;

    internal EventList(CorpusReader reader)
        : base(reader.EventRecords) => _reader = reader;

    /// <summary>The event of an id.</summary>
    /// <exception cref="KeyNotFoundException">No event has the id.</exception>
    public DatedEvent this[string id] => TryGet(id, out var happening) ? happening : throw new KeyNotFoundException($"No event with id '{id}' exists in the corpus.");

    /// <summary>The event of an id, where there is one.</summary>
    public bool TryGet(string id, [NotNullWhen(true)] out DatedEvent? happening)
    {
        ArgumentNullException.ThrowIfNull(id);
        return (happening = _reader.ArticleOf(id)?.Events.FirstOrDefault(e => e.Id == id)) is not null;
    }

    /// <summary>The events that share a day with the stretch from <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    public IEnumerable<DatedEvent> Between(DateOnly first, DateOnly last) =>
        this.TakeWhile(e => e.When.First <= last).Where(e => e.When.Overlaps(first, last));

    private protected override DatedEvent Read(int index) => _reader.EventByDay(index);
}
