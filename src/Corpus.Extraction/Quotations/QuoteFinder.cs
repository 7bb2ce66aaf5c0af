using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Entities;
using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Quotations;

/// <summary>Finds the quoted stretches of a document and who said each.</summary>
internal static class QuoteFinder
{
    /// <returns>The quotations in the order of the text, and the cast with the unnamed sources.</returns>
    public static (Quote[] Quotations, Cast Cast) Find(Document document, Cast cast, List<Finding> findings)
    {
        var stretches = QuoteMarks.Find(document, findings);
        if (stretches.Count == 0)
            return ([], cast);
        var tags = Tagger.TagsOf(document, cast);
        var (chunks, sentences) = Chunker.Chunk(document, tags, stretches);
        var parse = new ShallowParse(document, tags, chunks, sentences);
        var speakers = new Speakers(parse, cast);
        var quotations = new QuoteReader(parse, stretches, speakers).Read(findings);
        return speakers.WithUnnamed(quotations);
    }
}
