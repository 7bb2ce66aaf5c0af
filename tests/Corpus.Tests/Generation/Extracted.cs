extern alias generator;

using generator::Corpus.Extraction;
using generator::Corpus.Extraction.Articles;
using GeneratorEntityKind = generator::Corpus.Extraction.EntityKind;
using GeneratorFactKind = generator::Corpus.Extraction.FactKind;
using GeneratorSpan = generator::Corpus.Extraction.TextSpan;

namespace Corpus.Tests.Generation;

/// <summary>Compares what the library reads with what the extraction found, field by field.</summary>
internal static class Extracted
{
    public static void AssertSame(ArticleModel model, Article article)
    {
        Assert.Equal(
            (
                model.Title,
                model.Fact(GeneratorFactKind.Byline)?.Value,
                model.Fact(GeneratorFactKind.Outlet)?.Value,
                model.Published?.ToString(),
                model.Fact(GeneratorFactKind.Language)?.Value,
                model.Fact(GeneratorFactKind.Url)?.Value
            ),
            (article.Title, article.Byline, article.Outlet, article.Published?.ToString("yyyy-MM-dd", null), article.Language, article.Url)
        );
        Assert.Equal(
            model.Facts.Select(f => ((int)f.Kind, (int)f.Basis, Of(f.Span), Given(f.Rule))),
            article.Facts.Select(f => ((int)f.Kind, (int)f.Basis, f.Passage?.Span, f.Rule))
        );
        Assert.Equal(Enumerable.Range(0, model.Expressions.Count).Select(model.AnchorOf), article.Expressions.Select(e => e.AnchorIndex));
        Assert.Equal(model.Blocks.Select(b => (Of(b.Span), (int)b.Kind)), article.Blocks.Select(b => (b.Span, (int)b.Kind)));
        Assert.Equal(model.Sentences.Select(s => Of(s)), article.Sentences.Select(s => s.Span));
        Assert.Equal(
            model.Quotations.Select(q =>
                (
                    Of(q.Content),
                    (int)q.Kind,
                    Name(model, q.Speaker),
                    Of(q.Source),
                    Of(q.Cue),
                    Of(q.Via),
                    Of(q.Addressee),
                    q.Continues,
                    q.Parent,
                    (int)q.Basis,
                    Given(q.Rule),
                    (int?)q.Act
                )
            ),
            article.Quotes.Select(q =>
                (
                    q.Span,
                    (int)q.Kind,
                    q.SpeakerName,
                    q.Source?.Span,
                    q.Cue?.Span,
                    q.Via?.Span,
                    q.Addressee?.Span,
                    q.ContinuesIndex,
                    q.ParentIndex,
                    (int)q.Basis,
                    q.Rule,
                    (int?)q.Act
                )
            )
        );
        Assert.Equal(
            model.Quotations.Select(q =>
                q.Speaker is { } s && model.Entities.All[s].Kind != GeneratorEntityKind.Unnamed
                    ? ((int)model.Entities.All[s].Kind, model.Entities.All[s].Declared)
                    : default
            ),
            article.Quotes.Select(q => q.Speaker is { } p ? ((int)p.Kind, p.IsDeclared) : default)
        );
        Assert.All(article.Quotes.AsEnumerable(), q => Assert.Same(article, q.Article));
        Assert.Equal(
            model.Expressions.Select(e => (Of(e.Span), (int)e.Type, e.Value, (int)e.Modifier, (int)e.Anchor, Of(e.When), Given(e.Rule))),
            article.Expressions.Select(e => (e.Passage.Span, (int)e.Type, e.Value, (int)e.Modifier, (int)e.Anchor, e.When, e.Rule))
        );
        Assert.Equal(
            model.Events.Select(e =>
                (
                    Of(e.Sentence),
                    Of(e.Clause),
                    e.Expression,
                    Of((generator::Corpus.Extraction.DateInterval?)e.When)!.Value,
                    (int)e.Basis,
                    Given(e.Key),
                    Names(e.Participants)
                )
            ),
            article.Events.Select(e =>
                (
                    e.Sentence.Span,
                    e.Clause.Span,
                    e.ExpressionIndex,
                    e.When,
                    (int)e.Basis,
                    e.Key,
                    string.Join(", ", e.Participants.AsEnumerable().Select(p => p.Name))
                )
            )
        );
        Assert.Equal(
            model.Entities.Mentions.Where(m => IsNamed(m.Entity)).Select(m => (Of(m.Span), model.Entities.All[m.Entity].Name)),
            article.Mentions.Select(m => (m.Passage.Span, m.Entity.Name))
        );

        bool IsNamed(int entity) => model.Entities.All[entity].Kind != GeneratorEntityKind.Unnamed;

        string Names(IEnumerable<int> entities) => string.Join(", ", entities.Where(IsNamed).Select(e => model.Entities.All[e].Name));
    }

    private static string? Name(ArticleModel model, int? entity) => entity is { } number ? model.Entities.All[number].Name : null;

    private static string? Given(string? text) => text is { Length: > 0 } ? text : null;

    private static TextSpan Of(GeneratorSpan span) => new(span.Start, span.Length);

    private static TextSpan? Of(GeneratorSpan? span) => span is { } given ? Of(given) : null;

    private static DateInterval? Of(generator::Corpus.Extraction.DateInterval? when) =>
        when is { } given
            ? new DateInterval(
                DateOnly.FromDayNumber(given.Start.DayNumber),
                DateOnly.FromDayNumber(given.End.DayNumber),
                (DatePrecision)(int)given.Precision,
                given.IsApproximate
            )
            : null;
}
