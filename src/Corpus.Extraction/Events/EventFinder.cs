using Corpus.Extraction.Dates;
using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Entities;
using Corpus.Extraction.Quotations;
using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Events;

/// <summary>Finds the happenings that a document's temporal expressions date.</summary>
internal static class EventFinder
{
    /// <summary>
    /// The most events of one sentence. Each has its clause and its sentence, which most forms of export write out, so that a sentence of thousands of dates
    /// would make output that grows with the square of its length. No sentence of prose has nearly so many.
    /// </summary>
    public const int MostInSentence = 32;

    public static DatedEvent[] Find(
        Document document, Cast cast, IReadOnlyList<Quote> quotations, IReadOnlyList<TemporalExpression> expressions, CalendarDate? published,
        List<Finding> findings)
    {
        var events = new List<DatedEvent>();
        var reading = new ResolutionContext(document, published);
        var next = 0;
        foreach (var sentence in document.Sentences)
        {
            document.Progress.Reach(sentence.Span);
            var first = next;
            while (next < expressions.Count && expressions[next].Span.Start < sentence.Span.End)
                next++;
            if (next > first && !Sentence(new DatedSentence(new SentenceWindow(reading, sentence), expressions, first, next), cast, events))
                findings.Add(new Finding(DiagnosticKinds.ManyEvents, sentence.Span, Figures.Write(MostInSentence)));
        }

        if (Headline.Of(document, events) is { } title && events.TrueForAll(e => e.Sentence != title.Sentence))
            events.Insert(0, title);
        return Happenings.Keyed(document, events);
    }

    /// <returns>False where there are more events than are kept.</returns>
    private static bool Sentence(DatedSentence sentence, Cast cast, List<DatedEvent> events)
    {
        var most = events.Count + MostInSentence;
        for (var i = sentence.First; i < sentence.EndExpression; i++)
        {
            var expression = sentence.Expressions[i];
            if (expression is not { Interval: { } when, Type: TimexType.Date or TimexType.Time } || sentence.ClauseOf(i) is not { } clause)
                continue;
            if (events.Count == most)
                return false;
            events.Add(new DatedEvent(sentence.Span, clause, i, when, Basis(expression), null, Participants(cast, clause)));
        }

        return true;
    }

    private static DateBasis Basis(TemporalExpression expression) => expression.Anchor switch
    {
        Anchor.Absolute => DateBasis.Explicit,
        Anchor.Publication => DateBasis.RelativeToPublication,
        Anchor.Declared => DateBasis.Declared,
        _ => DateBasis.RelativeToExpression,
    };

    private static EquatableArray<int> Participants(Cast cast, TextSpan clause)
    {
        var mentions = cast.Mentions.AsSpan();
        // The mentions stand in the order of the text.
        int low = 0, high = mentions.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].Span.Start < clause.Start)
                low = middle + 1;
            else
                high = middle;
        }

        var found = new SortedSet<int>();
        for (var i = low; i < mentions.Length && mentions[i].Span.Start < clause.End; i++)
            found.Add(mentions[i].Entity);
        return found.ToEquatableArray();
    }
}
