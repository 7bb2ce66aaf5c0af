namespace Corpus.Export;

/// <summary>Converts documents, which have the shape of the format, to records. Parts that do not fit together are reported with their path.</summary>
internal sealed class ToRecord
{
    private readonly string _text;
    private readonly Entity[] _entities;

    private ToRecord(ArticleDocument article)
    {
        _text = article.Text!;
        _entities = Array(".entities", article.Entities, (p, _) => new Entity(p.Name!, p.Kind)
            {
                Role = p.Role,
                Aliases = [.. p.Aliases ?? []],
                IsDeclared = p.Declared,
            });
    }

    /// <exception cref="MisfitException">Parts of the document do not fit together.</exception>
    public static Article Of(ArticleDocument article) => Build("", () => new ToRecord(article).Convert(article));

    private Article Convert(ArticleDocument a)
    {
        var quotes = new List<Quote>();
        _ = Array(".quotes", a.Quotes, (q, number) =>
        {
            quotes.Add(Quote(q, number, quotes));
            return quotes[number];
        });
        var expressions = new List<TemporalExpression>();
        _ = Array(".expressions", a.Expressions, (e, number) =>
        {
            expressions.Add(Expression(e, number, expressions));
            return expressions[number];
        });
        var annotations = new ArticleAnnotations
        {
            Facts = Array(".facts", a.Facts, (f, _) =>
                new ArticleFact(f.Kind, f.Basis, f is { Start: { } start, End: { } end } ? Words(start, end) : null) { Rule = f.Rule }
            ),
            Blocks = Array(".blocks", a.Blocks, (b, _) => new Block(b.Kind, Words(b.Start, b.End))),
            Sentences = Array(".sentences", a.Sentences, (s, _) => Words(s.Start, s.End)),
            Mentions = Array(".mentions", a.Mentions, (m, _) => new Mention(Entity(m.Entity, ".entity"), Words(m.Start, m.End, m.Text))),
            Quotes = quotes,
            Expressions = expressions,
            Events = Array(".events", a.Events, (e, _) =>
                new DatedEvent(
                    When(e.When!),
                    Words(e.Sentence!, ".sentence"),
                    Words(e.Start, e.End, e.Text),
                    expressions[Below(expressions.Count, e.Expression, ".expression", "expression")],
                    e.Basis
                )
                {
                    Key = e.Key,
                    Participants = [.. Array(".participants", e.Participants, Entity)],
                }
            ),
        };
        return new Article(a.Id!, a.Path!, _text, annotations)
        {
            Title = a.Title,
            Outlet = a.Outlet,
            Byline = a.Byline,
            Published = a.Published,
            PublicationDateSource = a.PublishedBasis,
            Url = a.Url,
            Language = a.Language,
            Rights = a.Rights,
            Tags = [.. a.Tags ?? []],
            Fields = [.. Array(".fields", a.Fields, (f, _) => Field(f))],
        };
    }

    private static ArticleField Field(FieldDocument f) =>
        f switch
        {
            { Text: { } text, Number: null, Day: null, Flag: null } => new ArticleField(f.Name!, text),
            { Text: null, Number: { } number, Day: null, Flag: null } => new ArticleField(f.Name!, number),
            { Text: null, Number: null, Day: { } day, Flag: null } => new ArticleField(f.Name!, day),
            { Text: null, Number: null, Day: null, Flag: { } flag } => new ArticleField(f.Name!, flag),
            _ => throw new MisfitException("", "a field must have exactly one of 'text', 'number', 'day' and 'flag'"),
        };

    private TemporalExpression Expression(ExpressionDocument e, int number, List<TemporalExpression> earlier) =>
        new(Words(e.Start, e.End, e.Text), e.Type, e.Value!)
        {
            Modifier = e.Modifier,
            Anchor = e.Anchor,
            AnchorExpression = e.AnchorExpression is { } anchor
                ? earlier[Below(number, anchor, ".anchorExpression", "earlier expression")]
                : null,
            When = e.When is { } when ? When(when) : null,
            Rule = e.Rule,
        };

    private Quote Quote(QuoteDocument q, int number, List<Quote> earlier)
    {
        var words = Words(q.Start, q.End, q.Text);
        return new Quote(words.Span, words.Text, q.Kind)
        {
            Continues = Earlier(q.Continues, ".continues"),
            Parent = Earlier(q.Parent, ".parent"),
            Speaker = q.Entity is { } entity ? Entity(entity, ".entity") : null,
            SpeakerName = q.Speaker,
            Source = Optional(q.Source, ".source"),
            Cue = Optional(q.Cue, ".cue"),
            Via = Optional(q.Via, ".via"),
            Addressee = Optional(q.Addressee, ".addressee"),
            Act = q.Act,
            Basis = q.Basis,
            Rule = q.Rule,
        };

        Quote? Earlier(int? position, string path) =>
            position is { } other ? earlier[Below(number, other, path, "earlier quotation")] : null;
    }

    private Entity Entity(int entity, int number) => Entity(entity, "");

    private Entity Entity(int number, string path) => _entities[Below(_entities.Length, number, path, "entity")];

    private static int Below(int count, int number, string path, string what) =>
        number < count ? number : throw new MisfitException(path, $"{what} {number} does not exist");

    private Passage? Optional(SpanDocument? span, string path) => span is null ? null : Words(span, path);

    private Passage Words(SpanDocument span, string path) => Words(span.Start, span.End, span.Text, path);

    private Passage Words(int start, int end, string? words = null, string path = "")
    {
        if (end < start || end > _text.Length)
            throw new MisfitException(
                path + ".end",
                $"the span from {start} to {end} is not valid in the article's text, which has {_text.Length} code units"
            );
        if (Divides(start) || Divides(end))
            throw new MisfitException(path + (Divides(start) ? ".start" : ".end"), "the span splits a surrogate pair");
        var stand = _text[start..end];
        if (words is not null && words != stand)
            throw new MisfitException(path + ".text", $"the text differs from the article's text from {start} to {end}");
        return new Passage(new TextSpan(start, end - start), stand);
    }

    private bool Divides(int at) => at > 0 && at < _text.Length && char.IsSurrogatePair(_text[at - 1], _text[at]);

    private static DateInterval When(WhenDocument when) =>
        Build(".when", () => new DateInterval(when.First, when.Last, when.Precision, when.Approximate));

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

    private static T Build<T>(string path, Func<T> make)
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

/// <summary>The exception that is thrown if parts of a document do not fit together.</summary>
/// <param name="path">The end of the JSON path of the value, such as <c>.quotes[0].end</c>.</param>
/// <param name="message">What does not fit.</param>
/// <param name="cause">The exception of the record, if there is one.</param>
internal sealed class MisfitException(string path, string message, Exception? cause = null) : Exception(message, cause)
{
    public string Path { get; } = path;

    /// <summary>Adds the path of the value that contains the one at fault.</summary>
    public static MisfitException In(string path, Exception error) =>
        error is MisfitException misfit
            ? new MisfitException(path + misfit.Path, misfit.Message, misfit.InnerException)
            : new MisfitException(path, error.Message.Split(" (Parameter '")[0], error);
}
