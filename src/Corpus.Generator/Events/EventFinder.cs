using Corpus.Generator.Dates;
using Corpus.Generator.People;
using Corpus.Generator.Quotations;

namespace Corpus.Generator.Events;

/// <summary>Finds the happenings that a document's temporal expressions date.</summary>
internal static class EventFinder
{
    public static DatedEvent[] Find(
        Document document, Cast cast, IReadOnlyList<Quotation> quotations, IReadOnlyList<TemporalExpression> expressions, CalendarDate? published) => [];
}
