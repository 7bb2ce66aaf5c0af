using System.Globalization;

namespace Corpus.Export;

/// <summary>Converts records to documents.</summary>
/// <param name="comparer">Determines which records are the same entity; null to compare the records.</param>
internal sealed class ToDocument(IEqualityComparer<Entity>? comparer = null)
{
    private readonly List<Entity> _entities = [];
    private readonly Dictionary<Entity, int> _numbers = new(comparer);

    /// <summary>Gets a value that indicates whether each part of an article repeats its words, which are also in the text of the article.</summary>
    public bool RepeatsWords { get; init; } = true;

    /// <summary>Gets the entities of the articles that were converted.</summary>
    public EntityDocument[] Entities =>
        [.. _entities.Select(e => new EntityDocument(e.Name, e.Kind, e.Role, [.. e.Aliases.AsEnumerable()], e.IsDeclared))];

    /// <summary>Converts an article to a document of its own.</summary>
    public static ArticleDocument Of(Article article, int? version = null)
    {
        var converter = new ToDocument();
        return converter.Convert(article) with { Version = version, Entities = converter.Entities };
    }

    /// <summary>Converts an article, without its entities.</summary>
    public ArticleDocument Convert(Article a)
    {
        // Entities are numbered in the order in which the other lists refer to them.
        var mentions = Array(a.Mentions, m => new MentionDocument(
            m.Passage.Span.Start,
            m.Passage.Span.End,
            Words(m.Passage),
            Number(m.Entity)
        ));
        var quotes = Array(a.Quotes, Quote);
        var events = Array(a.Events, Event);
        return new ArticleDocument(
            a.Id,
            Version: null,
            a.Path,
            a.Title,
            a.Outlet,
            a.Byline,
            a.Published,
            a.PublicationDateSource,
            a.Url,
            a.Language,
            a.Rights,
            a.Tags.Count == 0 ? null : [.. a.Tags.AsEnumerable()],
            a.Fields.Count == 0
                ? null
                : Array(a.Fields, f => new FieldDocument(f.Name, f.Kind == FieldKind.Text ? f.Text : null, f.Number, f.Day, f.Flag)),
            a.Text,
            Array(a.Facts, f => new FactDocument(f.Kind, f.Basis, f.Passage?.Span.Start, f.Passage?.Span.End, f.Rule)),
            Entities: null,
            Array(a.Blocks, b => new BlockDocument(b.Span.Start, b.Span.End, b.Kind)),
            Array(a.Sentences, s => new SentenceDocument(s.Span.Start, s.Span.End)),
            mentions,
            quotes,
            Array(a.Expressions, Expression),
            events
        );
    }

    private QuoteDocument Quote(Quote q) =>
        new(
            q.Span.Start,
            q.Span.End,
            q.Location.Line,
            q.Location.Column,
            RepeatsWords ? q.Text : null,
            q.Kind,
            q.SpeakerName,
            q.Speaker is { } speaker ? Number(speaker) : null,
            Span(q.Source),
            Span(q.Cue),
            Span(q.Via),
            Span(q.Addressee),
            q.Act,
            q.ContinuesIndex,
            q.ParentIndex,
            q.Basis,
            q.Rule
        );

    private ExpressionDocument Expression(TemporalExpression e)
    {
        var location = e.Article.GetLocation(e.Passage.Span.Start);
        return new(
            e.Passage.Span.Start,
            e.Passage.Span.End,
            location.Line,
            location.Column,
            Words(e.Passage),
            e.Type,
            e.Value,
            e.Modifier,
            e.Anchor,
            e.AnchorIndex,
            e.When is { } when ? When(when) : null,
            e.Rule
        );
    }

    // Many events share a sentence, so its words are not repeated.
    private EventDocument Event(DatedEvent e) =>
        new(
            e.Clause.Span.Start,
            e.Clause.Span.End,
            e.Location.Line,
            e.Location.Column,
            Words(e.Clause),
            When(e.When),
            Time(e.Time),
            e.PartOfDay,
            new SpanDocument(e.Sentence.Span.Start, e.Sentence.Span.End, Text: null),
            e.ExpressionIndex,
            e.Basis,
            e.Key,
            Array(e.Participants, Number)
        );

    /// <summary>A clock time: <c>19:00</c>.</summary>
    public static string? Time(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture);

    private int Number(Entity entity)
    {
        if (!_numbers.TryGetValue(entity, out var number))
        {
            _numbers.Add(entity, number = _entities.Count);
            _entities.Add(entity);
        }

        return number;
    }

    private SpanDocument? Span(Passage? passage) =>
        passage is null ? null : new SpanDocument(passage.Span.Start, passage.Span.End, Words(passage));

    private string? Words(Passage passage) => RepeatsWords ? passage.Text : null;

    private static WhenDocument When(DateInterval when) => new(when.ToString(), when.Start, when.End, when.Precision, when.IsApproximate);

    private static TTo[] Array<TFrom, TTo>(ValueList<TFrom> items, Func<TFrom, TTo> convert) => [.. items.Select(convert)];
}
