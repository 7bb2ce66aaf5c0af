extern alias generator;

using generator::Corpus.Generator;
using generator::Corpus.Generator.Catalog;
using generator::Corpus.Generator.People;
using generator::Corpus.Generator.Texts;
using GeneratorSpan = generator::Corpus.Generator.Texts.TextSpan;

namespace Corpus.Tests.Generation;

/// <summary>What the library reads back is what the extraction found, field by field: through rows, compiler and reader.</summary>
public class ExtractionRoundTripTests
{
    private const string Catalog = """
        { "articles": { "press/a.txt": { "name": "A", "title": "A title", "outlet": "Daily", "byline": "N. N.", "published": "2024-05-04", "publishedBasis": "stated",
            "url": "https://example.org/a", "language": "en", "rights": "CC0-1.0" } },
          "people": [ { "name": "Carl Dorn", "role": "forecaster", "aliases": ["Dorn"] }, { "name": "Harbour Authority", "kind": "organisation" } ] }
        """;

    private const string Text = """
        A title

        “It rains,” Carl Dorn told reporters on Tuesday. “And it will ‘pour’ next week.”
        According to a spokesman, the Harbour Authority called the storm “a nuisance.”

        Anna Berg, 41, said in June 2019 that the bridge “has to close” for two weeks. 😀
        “Nobody knows why,” a neighbour said. Last year the mayor spoke of a “so-called plan”.
        """;

    [Fact]
    public void What_is_read_is_what_was_found()
    {
        var article = new Project().With("press/a.txt", Text).WithCatalog(Catalog).Run().Articles()["A"];
        var (catalog, findings) = CatalogReader.Read(Catalog);
        Assert.Empty(findings);
        var entry = catalog["press/a.txt"]!.Article;
        var model = Extractor.Extract(ArticleSource.Of(Text, Decoder.Decode(Text), entry, catalog.People));

        Assert.Equal(("A title", "Daily", "N. N.", "https://example.org/a", "en", "CC0-1.0"), (article.Title, article.Outlet, article.Byline, article.Url, article.Language, article.Rights));
        Assert.Equal((new DateOnly(2024, 5, 4), PublishedBasis.Stated), (article.Published, article.PublishedBasis));
        Assert.Equal(Text.ReplaceLineEndings("\n"), article.Text);
        Assert.Equal(model.Blocks.Select(b => (Of(b.Span), (int)b.Kind)), article.Blocks.Select(b => (b.Span, (int)b.Kind)));

        Assert.NotEmpty(model.Quotations);
        Assert.Equal(
            model.Quotations.Select(q => (Of(q.Content), (int)q.Kind, Name(model, q.Speaker), Of(q.Source), Of(q.Cue), Of(q.Via), Of(q.Addressee), q.Continues, q.Parent, (int)q.Basis, Given(q.Rule))),
            article.Quotes.Select(q => (q.Span, (int)q.Kind, q.SpeakerName, q.Source?.Span, q.Cue?.Span, q.Via?.Span, q.Addressee?.Span, q.ContinuesIndex, q.ParentIndex, (int)q.Basis, q.Rule)));
        Assert.Equal(
            model.Quotations.Select(q => q.Speaker is { } s && model.Cast.Entities[s].Kind != EntityKind.Unnamed ? ((int)model.Cast.Entities[s].Kind, model.Cast.Entities[s].Declared) : default),
            article.Quotes.Select(q => q.Speaker is { } p ? ((int)p.Kind, p.IsDeclared) : default));

        Assert.NotEmpty(model.Expressions);
        Assert.Equal(
            model.Expressions.Select(e => (Of(e.Span), (int)e.Type, e.Value, (int)e.Modifier, (int)e.Anchor, Of(e.Interval), Given(e.Rule))),
            article.Expressions.Select(e => (e.Passage.Span, (int)e.Type, e.Value, (int)e.Modifier, (int)e.Anchor, e.When, e.Rule)));

        Assert.NotEmpty(model.Events);
        Assert.Equal(
            model.Events.Select(e => (Of(e.Sentence), Of(e.Clause), e.Expression, Of((generator::Corpus.Generator.Dates.DateInterval?)e.When)!.Value, (int)e.Basis, e.Key, string.Join(", ", e.Participants.Select(p => Name(model, p))))),
            article.Events.Select(e => (e.Sentence.Span, e.Clause.Span, e.ExpressionIndex, e.When, (int)e.Basis, e.Key, string.Join(", ", e.Participants.AsEnumerable().Select(p => p.Name)))));

        var named = model.Cast.Mentions.Where(m => model.Cast.Entities[m.Entity].Kind != EntityKind.Unnamed).ToArray();
        Assert.NotEmpty(named);
        Assert.Equal(named.Select(m => (Of(m.Span), model.Cast.Entities[m.Entity].Name)), article.Mentions.Select(m => (m.Passage.Span, m.Person.Name)));
    }

    private static string? Name(ArticleModel model, int? entity) => entity is { } number ? model.Cast.Entities[number].Name : null;

    private static string? Given(string text) => text.Length > 0 ? text : null;

    private static TextSpan Of(GeneratorSpan span) => new(span.Start, span.Length);

    private static TextSpan? Of(GeneratorSpan? span) => span is { } given ? Of(given) : null;

    private static DateInterval? Of(generator::Corpus.Generator.Dates.DateInterval? when) => when is { } given
        ? new DateInterval(DateOnly.FromDayNumber(given.First.DayNumber), DateOnly.FromDayNumber(given.Last.DayNumber), (DatePrecision)(int)given.Precision, given.Approximate)
        : null;
}
