using Corpus.Extraction.Blocks;
using Corpus.Extraction.Catalog;
using Corpus.Extraction.Dates;
using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Entities;
using Corpus.Extraction.Events;
using Corpus.Extraction.Quotations;

namespace Corpus.Extraction.Articles;

/// <summary>All that was found in one text. Every span lies in the normalised text.</summary>
internal sealed record ArticleModel(
    string? Title,
    EquatableArray<Block> Blocks,
    ArticleEntities Entities,
    EquatableArray<Quote> Quotations,
    EquatableArray<TemporalExpression> Expressions,
    EquatableArray<DatedEvent> Events,
    EquatableArray<Finding> Findings,
    EquatableArray<Misfit> Misfits
)
{
    /// <summary>The model of a text whose data cannot be written: it has a title, and diagnostics that say why there is no more.</summary>
    public static ArticleModel Blank(string? title, EquatableArray<Finding> findings) =>
        new(title, default, new ArticleEntities(default, default), default, default, default, findings, default);
}
