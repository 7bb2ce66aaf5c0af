namespace Corpus.Export;

/// <summary>Records as documents.</summary>
internal sealed class ToDocument
{
    private readonly List<Person> _people = [];
    private readonly Dictionary<Person, int> _numbers = [];

    public static ArticleDocument Of(Article article, int? version = null) => new ToDocument().Convert(article) with { Version = version };

    private ArticleDocument Convert(Article a)
    {
        // The people come last to the list and first in the document: they are numbered as they are met.
        var mentions = Array(a.Mentions, m => new MentionDocument(m.Passage.Span.Start, m.Passage.Span.End, m.Passage.Text, Number(m.Person)));
        var quotes = Array(a.Quotes, Quote);
        var expressions = Array(a.Expressions, e =>
            new ExpressionDocument(e.Passage.Span.Start, e.Passage.Span.End, e.Passage.Text, e.Type, e.Value, e.Modifier, e.Anchor, e.When is { } when ? When(when) : null, e.Rule));
        var events = Array(a.Events, Event);
        var people = _people.Select(p => new PersonDocument(p.Name, p.Kind, p.Role, [.. p.Aliases.AsEnumerable()], p.IsDeclared)).ToArray();
        return new ArticleDocument(
            null, a.Id, a.Path, a.Title, a.Outlet, a.Byline, a.Published, a.PublishedBasis, a.Url, a.Language, a.Rights, a.Text, people,
            Array(a.Blocks, b => new BlockDocument(b.Span.Start, b.Span.End, b.Kind)), mentions, quotes, expressions, events);
    }

    private QuoteDocument Quote(Quote q) => new(
        q.Span.Start, q.Span.End, q.Location.Line, q.Location.Column, q.Text, q.Kind, q.SpeakerName, q.Speaker is { } speaker ? Number(speaker) : null,
        Span(q.Source), Span(q.Cue), Span(q.Via), Span(q.Addressee), q.ContinuesIndex, q.ParentIndex, q.Basis, q.Rule);

    // All events of a sentence have it: its words stand once, in the text.
    private EventDocument Event(DatedEvent e) => new(
        e.Clause.Span.Start, e.Clause.Span.End, e.Location.Line, e.Location.Column, e.Text, When(e.When), new SpanDocument(e.Sentence.Span.Start, e.Sentence.Span.End, Text: null), e.ExpressionIndex, e.Basis, e.Key,
        Array(e.Participants, Number));

    private int Number(Person person)
    {
        if (!_numbers.TryGetValue(person, out var number))
        {
            _numbers.Add(person, number = _people.Count);
            _people.Add(person);
        }

        return number;
    }

    private static SpanDocument? Span(Passage? passage) => passage is null ? null : new SpanDocument(passage.Span.Start, passage.Span.End, passage.Text);

    private static WhenDocument When(DateInterval when) => new(when.ToString(), when.First, when.Last, when.Precision, when.IsApproximate);

    private static TTo[] Array<TFrom, TTo>(ValueList<TFrom> items, Func<TFrom, TTo> convert) => [.. items.Select(convert)];
}
