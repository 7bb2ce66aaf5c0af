namespace Corpus.Export;

/// <summary>Converts records to documents.</summary>
internal sealed class ToDocument
{
    private readonly List<Entity> _entities = [];
    private readonly Dictionary<Entity, int> _numbers = [];

    public static ArticleDocument Of(Article article, int? version = null) => new ToDocument().Convert(article) with { Version = version };

    private ArticleDocument Convert(Article a)
    {
        // Entities are numbered in the order in which the other lists refer to them.
        var mentions = Array(a.Mentions, m => new MentionDocument(
            m.Passage.Span.Start,
            m.Passage.Span.End,
            m.Passage.Text,
            Number(m.Entity)
        ));
        var quotes = Array(a.Quotes, Quote);
        var expressions = Array(a.Expressions, e => new ExpressionDocument(
            e.Passage.Span.Start,
            e.Passage.Span.End,
            e.Passage.Text,
            e.Type,
            e.Value,
            e.Modifier,
            e.Anchor,
            e.AnchorIndex,
            e.When is { } when ? When(when) : null,
            e.Rule
        ));
        var events = Array(a.Events, Event);
        var people = _entities
            .Select(p => new PersonDocument(p.Name, p.Kind, p.Role, [.. p.Aliases.AsEnumerable()], p.IsDeclared))
            .ToArray();
        return new ArticleDocument(
            null,
            a.Id,
            a.Path,
            a.Title,
            a.Outlet,
            a.Byline,
            a.Published,
            a.PublicationDateSource,
            a.Url,
            a.Language,
            a.Rights,
            a.Text,
            Array(a.Facts, f => new FactDocument(f.Kind, f.Basis, f.Passage?.Span.Start, f.Passage?.Span.End, f.Rule)),
            people,
            Array(a.Blocks, b => new BlockDocument(b.Span.Start, b.Span.End, b.Kind)),
            mentions,
            quotes,
            expressions,
            events
        );
    }

    private QuoteDocument Quote(Quote q) =>
        new(
            q.Span.Start,
            q.Span.End,
            q.Location.Line,
            q.Location.Column,
            q.Text,
            q.Kind,
            q.SpeakerName,
            q.Speaker is { } speaker ? Number(speaker) : null,
            Span(q.Source),
            Span(q.Cue),
            Span(q.Via),
            Span(q.Addressee),
            q.ContinuesIndex,
            q.ParentIndex,
            q.Basis,
            q.Rule
        );

    // Many events share a sentence, so its words are not repeated.
    private EventDocument Event(DatedEvent e) =>
        new(
            e.Clause.Span.Start,
            e.Clause.Span.End,
            e.Location.Line,
            e.Location.Column,
            e.Text,
            When(e.When),
            new SpanDocument(e.Sentence.Span.Start, e.Sentence.Span.End, Text: null),
            e.ExpressionIndex,
            e.Basis,
            e.Key,
            Array(e.Participants, Number)
        );

    private int Number(Entity entity)
    {
        if (!_numbers.TryGetValue(entity, out var number))
        {
            _numbers.Add(entity, number = _entities.Count);
            _entities.Add(entity);
        }

        return number;
    }

    private static SpanDocument? Span(Passage? passage) =>
        passage is null ? null : new SpanDocument(passage.Span.Start, passage.Span.End, passage.Text);

    private static WhenDocument When(DateInterval when) => new(when.ToString(), when.Start, when.End, when.Precision, when.IsApproximate);

    private static TTo[] Array<TFrom, TTo>(ValueList<TFrom> items, Func<TFrom, TTo> convert) => [.. items.Select(convert)];
}
