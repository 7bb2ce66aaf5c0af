namespace Corpus.Export;

/// <summary>Documents as records. The documents have the shape of the format; what does not fit together is told, with where it stands.</summary>
internal sealed class ToRecord
{
    private readonly string _text;
    private readonly Person[] _people;

    private ToRecord(ArticleDocument article)
    {
        _text = article.Text!;
        _people = Array(".people", article.People, (p, _) => new Person(p.Name!, p.Kind, p.Role, p.Aliases, p.Declared));
    }

    /// <exception cref="MisfitException">Parts of the document do not fit together.</exception>
    public static Article Of(ArticleDocument article) => Made("", () => new ToRecord(article).Convert(article));

    private Article Convert(ArticleDocument a) => new(
        a.Id!, a.Path!, _text, a.Title, a.Outlet, a.Byline, a.Published, a.PublishedBasis, a.Url, a.Language, a.Rights,
        Array(".blocks", a.Blocks, (b, _) => new Block(b.Kind, Words(b.Start, b.End))),
        Array(".mentions", a.Mentions, (m, _) => new Mention(Person(m.Person, ".person"), Words(m.Start, m.End, m.Text))),
        Array(".quotes", a.Quotes, Quote),
        Array(".expressions", a.Expressions, (e, _) =>
            new TemporalExpression(Words(e.Start, e.End, e.Text), e.Type, e.Value!, e.Modifier, e.Anchor, e.When is { } when ? When(when) : null, e.Rule)),
        Array(".events", a.Events, (e, _) => new DatedEvent(
            When(e.When!), Words(e.Sentence!, ".sentence"), Words(e.Start, e.End, e.Text), Below(a.Expressions?.Length ?? 0, e.Expression, ".expression", "expression"), e.Basis, e.Key,
            Array(".participants", e.Participants ?? [], Person))));

    private Quote Quote(QuoteDocument q, int number)
    {
        var words = Words(q.Start, q.End, q.Text);
        if (q.Continues is { } first)
            Below(number, first, ".continues", "earlier quotation");
        if (q.Parent is { } parent)
            Below(number, parent, ".parent", "earlier quotation");
        return new Quote(
            words.Span, words.Text, q.Kind, q.Person is { } person ? Person(person, ".person") : null, q.Speaker, Optional(q.Source, ".source"), Optional(q.Cue, ".cue"),
            Optional(q.Via, ".via"), Optional(q.Addressee, ".addressee"), q.Continues, q.Parent, q.Basis, q.Rule);
    }

    private Person Person(int person, int number) => Person(person, "");

    private Person Person(int number, string path) => _people[Below(_people.Length, number, path, "person")];

    private static int Below(int count, int number, string path, string what) =>
        number < count ? number : throw new MisfitException(path, $"{what} {number} does not exist");

    private Passage? Optional(SpanDocument? span, string path) => span is null ? null : Words(span, path);

    private Passage Words(SpanDocument span, string path) => Words(span.Start, span.End, span.Text, path);

    private Passage Words(int start, int end, string? words = null, string path = "")
    {
        if (end < start || end > _text.Length)
            throw new MisfitException(path + ".end", $"the span from {start} to {end} is not valid in the article's text, which has {_text.Length} code units");
        if (Divides(start) || Divides(end))
            throw new MisfitException(path + (Divides(start) ? ".start" : ".end"), "the span splits a surrogate pair");
        var stand = _text[start..end];
        if (words is not null && words != stand)
            throw new MisfitException(path + ".text", $"the text differs from the article's text from {start} to {end}");
        return new Passage(new TextSpan(start, end - start), stand);
    }

    private bool Divides(int at) => at > 0 && at < _text.Length && char.IsSurrogatePair(_text[at - 1], _text[at]);

    private static DateInterval When(WhenDocument when) => Made(".when", () => new DateInterval(when.First, when.Last, when.Precision, when.Approximate));

    private static TTo[] Array<TFrom, TTo>(string path, TFrom[]? items, Func<TFrom, int, TTo> convert)
    {
        var made = new TTo[items?.Length ?? 0];
        for (var i = 0; i < made.Length; i++)
        {
            try
            {
                made[i] = convert(items![i], i);
            }
            catch (Exception error) when (error is ArgumentException or MisfitException)
            {
                throw MisfitException.In($"{path}[{i}]", error);
            }
        }

        return made;
    }

    private static T Made<T>(string path, Func<T> make)
    {
        try
        {
            return make();
        }
        catch (Exception error) when (error is ArgumentException or MisfitException)
        {
            throw MisfitException.In(path, error);
        }
    }
}

/// <summary>Parts of a document do not fit together.</summary>
/// <param name="path">Where, as the end of a JSON path: <c>.quotes[0].end</c>.</param>
/// <param name="message">What does not fit.</param>
/// <param name="cause">What a record said of it.</param>
internal sealed class MisfitException(string path, string message, Exception? cause = null) : Exception(message, cause)
{
    public string Path { get; } = path;

    /// <summary>The same with the path of what it stands in.</summary>
    public static MisfitException In(string path, Exception error) => error is MisfitException misfit
        ? new MisfitException(path + misfit.Path, misfit.Message, misfit.InnerException)
        : new MisfitException(path, error.Message.Split(" (Parameter '")[0], error);
}
