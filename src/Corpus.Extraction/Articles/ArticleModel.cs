using Corpus.Extraction.Blocks;
using Corpus.Extraction.Catalog;
using Corpus.Extraction.Dates;
using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Entities;
using Corpus.Extraction.Events;
using Corpus.Extraction.Facts;
using Corpus.Extraction.Metadata;
using Corpus.Extraction.Quotations;

namespace Corpus.Extraction.Articles;

/// <summary>All that was found in one text. Every span lies in the normalised text.</summary>
/// <param name="Facts">The metadata of the article: at most one fact of each kind, in the order of the kinds.</param>
internal sealed record ArticleModel(
    EquatableArray<ArticleFact> Facts,
    EquatableArray<Block> Blocks,
    ArticleEntities Entities,
    EquatableArray<Quote> Quotations,
    EquatableArray<TemporalExpression> Expressions,
    EquatableArray<DatedEvent> Events,
    EquatableArray<Finding> Findings,
    EquatableArray<Misfit> Misfits
)
{
    /// <summary>The sentences of the body, in order. Each lies in one block.</summary>
    public EquatableArray<TextSpan> Sentences { get; init; }

    public EquatableArray<string> Tags { get; init; }

    /// <summary>The fields that the user adds, in ordinal order of their names.</summary>
    public EquatableArray<ArticleField> Fields { get; init; }

    public string? Title => Fact(FactKind.Title)?.Value;

    /// <summary>The document creation time (DCT).</summary>
    public CalendarDate? Published => Fact(FactKind.Published) is { } day ? CalendarDate.Parse(day.Value) : null;

    /// <summary>The fact of a kind, or null if it is unknown.</summary>
    public ArticleFact? Fact(FactKind kind)
    {
        foreach (var fact in Facts.AsSpan())
        {
            if (fact.Kind == kind)
                return fact;
        }

        return null;
    }

    /// <summary>The number of the earlier expression that an expression was counted from; null if it was not counted from one.</summary>
    public int? AnchorOf(int expression)
    {
        if (Expressions[expression].AnchorSpan is not { } span)
            return null;
        for (var i = expression - 1; i >= 0; i--)
        {
            if (Expressions[i].Span == span)
                return i;
        }

        return null;
    }

    /// <summary>The model of a text whose data cannot be written: its facts, without their places, and diagnostics that state why the rest is missing.</summary>
    public static ArticleModel Blank(ArticleModel model, EquatableArray<Finding> findings) =>
        new(
            model.Facts.Select(fact => fact with { Span = null, Rule = null }).ToEquatableArray(),
            default,
            new ArticleEntities(default, default),
            default,
            default,
            default,
            findings,
            default
        )
        {
            Tags = model.Tags,
            Fields = model.Fields,
        };
}
