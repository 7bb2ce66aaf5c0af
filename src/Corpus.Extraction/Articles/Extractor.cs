using Corpus.Extraction.Blocks;
using Corpus.Extraction.Catalog;
using Corpus.Extraction.Corrections;
using Corpus.Extraction.Dates;
using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Events;
using Corpus.Extraction.People;
using Corpus.Extraction.Quotations;
using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Articles;

/// <summary>From a text to its data, one stage after the other: the same for the generator and for the tool.</summary>
internal static class Extractor
{
    /// <exception cref="OperationCanceledException">Nobody waits for the data any more.</exception>
    public static ArticleModel Extract(ArticleSource source, CancellationToken cancellation = default)
    {
        var findings = new List<Finding>();
        var misfits = new List<Misfit>();
        var blocks = DeclaredCorrections.Apply(source, BlockFinder.Find(source.Text, source.Title, cancellation), misfits);
        var document = Document.Read(source.Text, blocks, cancellation);
        if (blocks.Length > 0 && !blocks.Any(b => b.IsBody))
            findings.Add(new Finding(Rules.NoArticle, blocks[0].Span, ""));
        var names = NameFinder.Find(document, source.People);
        var (quotations, cast) = DeclaredCorrections.Apply(source, QuotationFinder.Find(document, names, findings), findings, misfits);
        var expressions = DeclaredCorrections.Apply(source, document, ExpressionFinder.Find(document, source.Published, findings), findings, misfits);
        var events = EventFinder.Find(document, cast, quotations, expressions, source.Published);
        var title = source.Title ?? document.Blocks.Where(b => b.Kind == BlockKind.Title).Select(b => document.Of(b.Span)).FirstOrDefault();
        return new ArticleModel(
            title,
            document.Blocks.ToEquatableArray(),
            cast,
            quotations.ToEquatableArray(),
            expressions.ToEquatableArray(),
            events.ToEquatableArray(),
            findings.OrderBy(f => f.Span).ToEquatableArray(),
            misfits.ToEquatableArray());
    }
}
