using Corpus.Generator.Blocks;
using Corpus.Generator.Catalog;
using Corpus.Generator.Dates;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Events;
using Corpus.Generator.People;
using Corpus.Generator.Quotations;
using Corpus.Generator.Texts;

namespace Corpus.Generator;

/// <summary>All that was found in one text. Every span lies in the normalised text.</summary>
internal sealed record ArticleModel(
    string? Title,
    EquatableArray<Block> Blocks,
    Cast Cast,
    EquatableArray<Quotation> Quotations,
    EquatableArray<TemporalExpression> Expressions,
    EquatableArray<DatedEvent> Events,
    EquatableArray<Finding> Findings,
    EquatableArray<Misfit> Misfits)
{
    /// <summary>The model of a text whose data cannot be written: it has a title, and diagnostics that say why there is no more.</summary>
    public static ArticleModel Blank(string? title, EquatableArray<Finding> findings) =>
        new(title, default, new Cast(default, default), default, default, default, findings, default);
}
