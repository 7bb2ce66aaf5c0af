using Corpus.Extraction.Lexicons;

namespace Corpus.Extraction.Quotations;

/// <summary>What stands between two commas, dashes or brackets.</summary>
internal static class Parenthesis
{
    /// <summary>From a closing mark to the chunk before the opening one. If none opens it: the chunk before, or a place outside of the sentence if the whole beginning is such a phrase.</summary>
    /// <param name="close">The closing mark; a quotation closes what a comma opens, if its own comma stands inside its marks.</param>
    public static ChunkCursor Before(ChunkCursor close)
    {
        var opening = close.Kind switch
        {
            ChunkKind.Close => ChunkKind.Open,
            ChunkKind.Quote => ChunkKind.Comma,
            var same => same,
        };
        if (opening == ChunkKind.Comma && BeforeRelativeClause(close) is { IsInside: true } noun)
            return noun;
        for (var i = close.Previous; i.At > i.Sentence.Start; i = i.Previous)
        {
            if (i.Kind == opening)
                return i.Previous.Kind is ChunkKind.Noun or ChunkKind.Pronoun or ChunkKind.Close && !StartsClause(i.Next, close)
                    ? i.Previous
                    : close.Previous;
        }

        return opening == ChunkKind.Comma && close.First.Kind is ChunkKind.Preposition or ChunkKind.Subordinator or ChunkKind.Gerund
            ? close.To(-1)
            : close.Previous;
    }

    // "Doe, who founded the firm,": the noun before the relative clause.
    private static ChunkCursor BeforeRelativeClause(ChunkCursor close)
    {
        for (var i = close.Previous; i.IsInside && i.Kind != ChunkKind.Quote; i = i.Previous)
        {
            if (i.Kind == ChunkKind.Relative && i.Previous.Kind == ChunkKind.Comma && i.Previous.Previous.IsNounOrPronoun)
                return i.Previous.Previous;
        }

        return close.To(-1);
    }

    // But "Doe, the spokesman said, has a plan" contains a clause about Doe.
    private static bool StartsClause(ChunkCursor noun, ChunkCursor close) =>
        noun.IsNoun && noun.Next.IsFinite && !(noun.At + 2 == close.At && noun.Next.IsCue) && !HasParticiple(noun);

    // "a group allied with the council"
    private static bool HasParticiple(ChunkCursor noun) =>
        noun.FirstTag == Tag.Determiner
        && noun.Next is { IsBare: true, IsCue: false, Next.Kind: ChunkKind.Preposition }
        && !noun.Next.HeadIs(VerbForm.Third | VerbForm.Base);
}
