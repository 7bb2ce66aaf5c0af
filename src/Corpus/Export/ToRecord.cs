using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Corpus.Export;

/// <summary>Documents as records: what is missing or does not fit is told, with where it stands.</summary>
internal sealed class ToRecord
{
    private readonly string _text;
    private readonly Person[] _people;

    private ToRecord(ArticleDocument article)
    {
        _text = Needed(article.Text, "text");
        _people = Array(article.People, p => new Person(Needed(p.Name, "name"), p.Kind, p.Role, p.Aliases, p.Declared));
    }

    /// <summary>The article; <paramref name="where"/> tells which it is in messages.</summary>
    /// <exception cref="JsonException">The document is no article.</exception>
    public static Article Of(ArticleDocument? article, string where)
    {
        try
        {
            return article is null ? throw new JsonException("it is null") : new ToRecord(article).Convert(article);
        }
        catch (Exception error) when (error is ArgumentException or JsonException)
        {
            throw new JsonException($"{where} is no article of a corpus: {error.Message}", error);
        }
    }

    private Article Convert(ArticleDocument a) => new(
        Needed(a.Id, "id"), Needed(a.Path, "path"), _text, a.Title, a.Outlet, a.Byline, a.Published, a.PublishedBasis, a.Url, a.Language, a.Rights,
        Array(a.Blocks, b => new Block(b.Kind, Words(b.Start, b.End))),
        Array(a.Mentions, m => new Mention(Person(m.Person), Words(m.Start, m.End, m.Text))),
        Array(a.Quotes, Quote),
        Array(a.Expressions, e =>
            new TemporalExpression(Words(e.Start, e.End, e.Text), e.Type, Needed(e.Value, "value"), e.Modifier, e.Anchor, e.When is { } when ? When(when) : null, e.Rule)),
        Array(a.Events, e => new DatedEvent(
            When(Needed(e.When, "when")), Words(Needed(e.Sentence, "sentence")), Words(e.Start, e.End, e.Text), e.Expression, e.Basis, e.Key,
            Array(e.Participants, Person))));

    private Quote Quote(QuoteDocument q)
    {
        var words = Words(q.Start, q.End, q.Text);
        return new Quote(
            words.Span, words.Text, q.Kind, q.Person is { } person ? Person(person) : null, q.Speaker, Optional(q.Source), Optional(q.Cue), Optional(q.Via),
            Optional(q.Addressee), q.Continues, q.Parent, q.Basis, q.Rule);
    }

    private Person Person(int number) => number >= 0 && number < _people.Length ? _people[number] : throw new JsonException($"there is no person {number}");

    private Passage? Optional(SpanDocument? span) => span is null ? null : Words(span);

    private Passage Words(SpanDocument span) => Words(span.Start, span.End, span.Text);

    private Passage Words(int start, int end, string? words = null)
    {
        if (start < 0 || end < start || end > _text.Length)
            throw new JsonException($"the text has no span from {start} to {end}");
        return new Passage(new TextSpan(start, end - start), words ?? _text[start..end]);
    }

    private static DateInterval When(WhenDocument when) => new(when.First, when.Last, when.Precision, when.Approximate);

    private static TTo[] Array<TFrom, TTo>(TFrom[]? items, Func<TFrom, TTo> convert) =>
        [.. (items ?? []).Select(item => item is null ? throw new JsonException("an item of a list is null") : convert(item))];

    private static T Needed<T>([NotNull] T? value, string key) where T : class => value ?? throw new JsonException($"it lacks \"{key}\"");
}
