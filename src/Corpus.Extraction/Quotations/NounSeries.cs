namespace Corpus.Extraction.Quotations;

/// <summary>Series of nouns: "Doe, Roe and Poe", "the minister’s sister and adviser, Jane Doe".</summary>
internal static class NounSeries
{
    /// <summary>The first noun of the series that ends with this one, if it begins a clause.</summary>
    public static ChunkCursor First(ChunkCursor last)
    {
        var (first, result) = (last, last);
        while (true)
        {
            // "First, officials said": no series.
            if (BeginsClause(first) && !(first.HeadTag == Tag.Adjective && first.TokenCount == 1))
                result = first;
            var link = first.Previous.Kind;
            if (link is not (ChunkKind.Comma or ChunkKind.Conjunction) || !first.Previous.Previous.IsNounOrPronoun)
                return result;
            if (link == ChunkKind.Comma && first.Kind == ChunkKind.Pronoun)
                return result;
            first = first.Previous.Previous;
        }
    }

    private static bool BeginsClause(ChunkCursor noun)
    {
        var before = noun.Previous is { Kind: ChunkKind.Adverb, IsFirst: false } adverb ? adverb.Previous : noun.Previous;
        return before.Kind switch
        {
            ChunkKind.Preposition
            or ChunkKind.Verb
            or ChunkKind.Gerund
            or ChunkKind.Infinitive
            or ChunkKind.Comma
            or ChunkKind.Subordinator
            or ChunkKind.Noun
            or ChunkKind.Pronoun => false,
            ChunkKind.Conjunction => !noun.Previous.Previous.IsNounOrPronoun,
            ChunkKind.Quote => before.Chunk.Complete,
            _ => true,
        };
    }
}
