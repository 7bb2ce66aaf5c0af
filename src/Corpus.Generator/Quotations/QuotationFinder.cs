using Corpus.Generator.Diagnostics;
using Corpus.Generator.People;
using Corpus.Generator.Texts;

namespace Corpus.Generator.Quotations;

/// <summary>Finds the quoted stretches of a document and who said each.</summary>
internal static class QuotationFinder
{
    /// <returns>The quotations in the order of the text, and the cast with the unnamed sources added.</returns>
    public static (Quotation[] Quotations, Cast Cast) Find(Document document, Cast cast, List<Finding> findings)
    {
        var stretches = QuoteMarks.Find(document, findings);
        if (stretches.Count == 0)
            return ([], cast);
        var tags = Tagger.TagsOf(document, cast);
        var (chunks, sentences) = Chunker.Chunk(document, tags, stretches);
        var speakers = new Speakers(document, tags, chunks, cast);
        var reader = new QuotationReader(document, tags, chunks, sentences, stretches, new TitleRules(document, tags, chunks), new SourceRules(document, tags, chunks), speakers);
        var quotations = reader.Read(findings);
        return (quotations, speakers.Cast);
    }
}
