using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Entities;
using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Quotations;

/// <summary>Finds the quoted stretches of a document, the reported speech without marks, and who said each.</summary>
internal static class QuoteFinder
{
    /// <param name="marksOnly">Leaves reported speech out.</param>
    /// <returns>The quotations in the order of the text, and the entities with the unnamed sources.</returns>
    public static (Quote[] Quotations, ArticleEntities Entities) Find(
        Document document,
        ArticleEntities entities,
        List<Finding> findings,
        bool marksOnly = false
    )
    {
        var stretches = QuoteMarks.Find(document, findings);
        if (document.Sentences.Length == 0 || (marksOnly && stretches.Count == 0))
            return ([], entities);
        var tags = Tagger.TagsOf(document, entities);
        var (chunks, sentences) = Chunker.Chunk(document, tags, stretches);
        var parse = new ShallowParse(document, tags, chunks, sentences);
        var speakers = new Speakers(parse, entities);
        var quotations = new QuoteReader(parse, stretches, speakers).Read(findings, marksOnly);
        return speakers.WithUnnamed(quotations);
    }
}
