extern alias library;

using Corpus.Extraction;
using Corpus.Extraction.Articles;
using Corpus.Extraction.Blocks;
using Corpus.Extraction.Catalog;
using Corpus.Extraction.Dates;
using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Events;
using Corpus.Extraction.Facts;
using Corpus.Extraction.Metadata;
using Corpus.Extraction.Quotations;
using Corpus.Extraction.Texts;
using library::Corpus.Export;
using Records = library::Corpus;

namespace Corpus.Tool;

/// <summary>Converts what the extraction found in one article to the document that <c>corpus export</c> writes of its record. All positions count in the text as given.</summary>
internal sealed class ArticleJson
{
    private readonly GivenArticle _article;
    private readonly ArticleModel _model;
    private readonly DeclaredPeople _declared;
    private readonly LineMap _lines;
    private readonly List<EntityDocument> _entities = [];
    private readonly Dictionary<int, int> _numbers = [];

    private ArticleJson(GivenArticle article, ArticleModel model, DeclaredPeople declared) =>
        (_article, _model, _declared, _lines) = (article, model, declared, new LineMap(article.Text));

    /// <param name="source">What the extraction was told of the article.</param>
    /// <param name="entry">The article's entry in the catalog, or null if it has none.</param>
    public static ArticleDocument Of(GivenArticle article, ArticleSource source, CatalogArticle? entry, ArticleModel model)
    {
        var json = new ArticleJson(article, model, source.People);
        // Entities are numbered in the order in which the other lists refer to them.
        var mentions = json.Mentions();
        var quotes = Array(model.Quotations, json.Quote);
        var events = Array(model.Events, json.Event);
        return new ArticleDocument(
            article.Id,
            CorpusDocument.Current,
            Path: null,
            model.Title,
            model.Fact(FactKind.Outlet)?.Value,
            model.Fact(FactKind.Byline)?.Value,
            model.Published is { } day ? Day(day) : null,
            SourceOfDay(source, entry, model),
            model.Fact(FactKind.Url)?.Value,
            model.Fact(FactKind.Language)?.Value,
            entry?.Rights,
            model.Tags.Count == 0 ? null : [.. model.Tags],
            model.Fields.Count == 0 ? null : Array(model.Fields, Field),
            Text: null,
            Array(model.Facts, json.Fact),
            [.. json._entities],
            Array(model.Blocks, json.Block),
            Array(model.Sentences, json.Sentence),
            mentions,
            quotes,
            [.. model.Expressions.Select(json.Expression)],
            events,
            Array(article.Decoded.Findings.Concat(model.Findings), json.Diagnostic)
        );
    }

    // A day that an input line gives replaces that of the catalog.
    private static Records.PublicationDateSource? SourceOfDay(ArticleSource source, CatalogArticle? entry, ArticleModel model) =>
        model.Fact(FactKind.Published) is { Basis: not FactBasis.Declared } ? Records.PublicationDateSource.Stated
        : source.Published == entry?.Published ? (Records.PublicationDateSource?)entry?.PublicationDateSource
        : null;

    private static FieldDocument Field(ArticleField field) =>
        new(
            field.Name,
            field.Kind == FieldKind.Text ? field.Text : null,
            field.Kind == FieldKind.Number ? field.Number : null,
            field.Kind == FieldKind.Day ? DateOnly.FromDayNumber((int)field.Number) : null,
            field.Kind == FieldKind.Flag ? field.Number != 0 : null
        );

    private FactDocument Fact(ArticleFact fact)
    {
        var span = fact.Span is { } place ? Raw(place) : default(TextSpan?);
        return new FactDocument((Records.FactKind)fact.Kind, (Records.FactBasis)fact.Basis, span?.Start, span?.End, fact.Rule);
    }

    private BlockDocument Block(Block block)
    {
        var span = Raw(block.Span);
        return new BlockDocument(span.Start, span.End, (Records.BlockKind)block.Kind);
    }

    private SentenceDocument Sentence(TextSpan sentence)
    {
        var span = Raw(sentence);
        return new SentenceDocument(span.Start, span.End);
    }

    private MentionDocument[] Mentions()
    {
        var mentions = new List<MentionDocument>(_model.Entities.Mentions.Count);
        foreach (var mention in _model.Entities.Mentions)
        {
            var span = Raw(mention.Span);
            if (NumberOf(mention.Entity) is { } entity)
                mentions.Add(new MentionDocument(span.Start, span.End, span.In(_article.Text), entity));
        }

        return [.. mentions];
    }

    private QuoteDocument Quote(Quote quote)
    {
        var span = Raw(quote.Content);
        var (line, column) = _lines.Of(span.Start);
        return new QuoteDocument(
            span.Start,
            span.End,
            line,
            column,
            span.In(_article.Text),
            (Records.QuoteKind)quote.Kind,
            quote.Speaker is { } speaker ? _model.Entities.All[speaker].Name : null,
            quote.Speaker is { } entity ? NumberOf(entity) : null,
            Words(quote.Source),
            Words(quote.Cue),
            Words(quote.Via),
            Words(quote.Addressee),
            (Records.SpeechAct?)quote.Act,
            quote.Continues,
            quote.Parent,
            (Records.AttributionBasis)quote.Basis,
            quote.Rule.Length > 0 ? quote.Rule : null
        );
    }

    private ExpressionDocument Expression(TemporalExpression expression, int number)
    {
        var span = Raw(expression.Span);
        var (line, column) = _lines.Of(span.Start);
        return new ExpressionDocument(
            span.Start,
            span.End,
            line,
            column,
            span.In(_article.Text),
            (Records.TimexType)expression.Type,
            expression.Value,
            (Records.TimexModifier)expression.Modifier,
            (Records.TimexAnchor)expression.Anchor,
            _model.AnchorOf(number),
            expression.When is { } when ? When(when) : null,
            expression.Rule
        );
    }

    private EventDocument Event(DatedEvent dated)
    {
        var (span, sentence) = (Raw(dated.Clause), Raw(dated.Sentence));
        var (value, isDay) = (_model.Expressions[dated.Expression].Value, dated.When.Start.Equals(dated.When.End));
        var (line, column) = _lines.Of(span.Start);
        return new EventDocument(
            span.Start,
            span.End,
            line,
            column,
            span.In(_article.Text),
            When(dated.When),
            isDay ? ToDocument.Time(Records.TimexTime.Clock(value)) : null,
            isDay ? Records.TimexTime.Part(value) : null,
            new SpanDocument(sentence.Start, sentence.End, Text: null),
            dated.Expression,
            (Records.DateResolution)dated.Basis,
            dated.Key,
            [.. dated.Participants.Select(NumberOf).OfType<int>()]
        );
    }

    private DiagnosticDocument Diagnostic(Finding finding)
    {
        var span = Raw(finding.Span);
        var (line, column) = _lines.Of(span.Start);
        return new DiagnosticDocument(finding.Kind.Id, span.Start, span.End, line, column, finding.Kind.MessageFor(finding.Detail));
    }

    /// <returns>The entity's position in the document; null for a source that the text never names, which is not an entity of the document.</returns>
    private int? NumberOf(int entity)
    {
        var found = _model.Entities.All[entity];
        if (found.Kind == EntityKind.Unnamed)
            return null;
        if (!_numbers.TryGetValue(entity, out var number))
        {
            _numbers.Add(entity, number = _entities.Count);
            var declared = found.Declared ? _declared.Find(found.Name) : null;
            _entities.Add(
                new EntityDocument(
                    found.Name,
                    (Records.EntityKind)found.Kind,
                    declared?.Role,
                    [.. declared?.Aliases ?? default],
                    found.Declared
                )
            );
        }

        return number;
    }

    private TextSpan Raw(TextSpan span) => _article.Decoded.Offsets.ToRaw(span);

    private SpanDocument? Words(TextSpan? words) =>
        words is { } span && Raw(span) is var raw ? new SpanDocument(raw.Start, raw.End, raw.In(_article.Text)) : null;

    private static WhenDocument When(DateInterval when) =>
        new(when.ToString(), Day(when.Start), Day(when.End), (Records.DatePrecision)when.Precision, when.IsApproximate);

    private static DateOnly Day(CalendarDate day) => DateOnly.FromDayNumber(day.DayNumber);

    private static TTo[] Array<TFrom, TTo>(IEnumerable<TFrom> items, Func<TFrom, TTo> convert) => [.. items.Select(convert)];
}
