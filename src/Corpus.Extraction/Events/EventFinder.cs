using Corpus.Extraction.Dates;
using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Entities;
using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Events;

/// <summary>Finds the events that a document's temporal expressions date.</summary>
internal static class EventFinder
{
    /// <summary>
    /// The most events of one sentence. Most export formats write the clause and the sentence of each event, so the output of a sentence with thousands of dates
    /// would grow with the square of its length. No sentence of prose has nearly as many.
    /// </summary>
    public const int MostInSentence = 32;

    public static DatedEvent[] Find(
        Document document,
        ArticleEntities entities,
        IReadOnlyList<TemporalExpression> expressions,
        List<Finding> findings
    )
    {
        var events = new List<DatedEvent>();
        var tense = new ClauseTense(document);
        var next = 0;
        foreach (var sentence in document.Sentences)
        {
            document.Progress.Reach(sentence.Span);
            var first = next;
            while (next < expressions.Count && expressions[next].Span.Start < sentence.Span.End)
                next++;
            if (next == first)
                continue;
            var dated = new DatedSentence(
                new TokenWindow(document, sentence),
                tense.In(sentence),
                expressions,
                first,
                next,
                document.Progress.Trace
            )
            {
                IsHeading = document.Blocks[sentence.Block].Kind is BlockKind.Title or BlockKind.Heading,
            };
            if (!AddEvents(sentence, dated, entities, expressions, first, next, events))
                findings.Add(new Finding(DiagnosticKinds.ManyEvents, sentence.Span, Figures.Write(MostInSentence)));
        }

        if (TitleEvent.Find(document, events) is { } title && events.TrueForAll(e => e.Sentence != title.Sentence))
            events.Insert(0, title);
        return EventCoreference.AddKeys(document, events, expressions);
    }

    /// <returns>False if the sentence has more events than are kept.</returns>
    private static bool AddEvents(
        Sentence sentence,
        DatedSentence dated,
        ArticleEntities entities,
        IReadOnlyList<TemporalExpression> expressions,
        int first,
        int end,
        List<DatedEvent> events
    )
    {
        var most = events.Count + MostInSentence;
        for (var i = first; i < end; i++)
        {
            if (
                expressions[i] is not { When: not null, Type: TimexType.Date or TimexType.Time } expression
                || dated.EventOf(i) is not { } clause
                || dated.DaysOf(i) is not { } when
            )
                continue;
            if (events.Count == most)
                return false;
            events.Add(new DatedEvent(sentence.Span, clause, i, when, Basis(expression), null, Participants(entities, clause)));
        }

        return true;
    }

    private static DateResolution Basis(TemporalExpression expression) =>
        expression.Anchor switch
        {
            TimexAnchor.Absolute => DateResolution.Explicit,
            TimexAnchor.Publication => DateResolution.RelativeToPublication,
            TimexAnchor.Declared => DateResolution.Declared,
            _ => DateResolution.RelativeToExpression,
        };

    private static EquatableArray<int> Participants(ArticleEntities entities, TextSpan clause)
    {
        var mentions = entities.Mentions.AsSpan();
        // Mentions are in the order of the text.
        int low = 0,
            high = mentions.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].Span.Start < clause.Start)
                low = middle + 1;
            else
                high = middle;
        }

        // A clause is short, and so is its list of participants.
        var found = new List<int>();
        for (var i = low; i < mentions.Length && mentions[i].Span.Start < clause.End; i++)
        {
            if (!found.Contains(mentions[i].Entity))
                found.Add(mentions[i].Entity);
        }

        found.Sort();
        return found.ToEquatableArray();
    }
}
