namespace Corpus.Extraction.Quotations;

/// <summary>What can stand between a cue and what it reports: "said in May on the radio that".</summary>
internal static class IndirectAdjuncts
{
    /// <summary>How many chunks may stand between the cue and the word "that": an addressee, a day, a place.</summary>
    public const int LongestAdjunct = 10;

    /// <summary>How many chunks the one who is asked or accused may take.</summary>
    public const int LongestObject = 12;

    /// <summary>A time, a preposition or an adverb. "late on Monday" has an adjective that no noun follows.</summary>
    public static bool IsAdjunct(ChunkCursor at) =>
        at.Kind is ChunkKind.Time or ChunkKind.Preposition or ChunkKind.Adverb
        || (at.IsNoun && at.HeadTag == Tag.Adjective && at.Next.Kind == ChunkKind.Preposition && at.Next.Next.Kind == ChunkKind.Time);

    /// <summary>A preposition and its noun begin here: "in a letter", "on Monday", "after the meeting".</summary>
    public static bool IsPhrase(ChunkCursor at) =>
        at.Next.Kind is ChunkKind.Time or ChunkKind.Noun
        && (
            at.Kind == ChunkKind.Preposition
            || (
                at.Kind == ChunkKind.Subordinator
                && at.BeginsWith(Connective.Circumstance)
                && !IndirectClauses.PastAdverbs(at.Next.Next).IsFinite
            )
        );

    /// <summary>The noun says where something was said: "on its website", "in his letter"; but "responded to his claim".</summary>
    public static bool IsMedium(ChunkCursor noun) =>
        noun.Previous.Kind == ChunkKind.Preposition
        && !noun.Previous.BeginsWith(
            Connective.Recipient | Connective.OfPhrase | Connective.ForPhrase | Connective.WithDoer | Connective.Rough
        );

    /// <summary>The mark that closes what the same mark opens; outside of the sentence if none does.</summary>
    public static ChunkCursor Closing(ChunkCursor mark)
    {
        for (var i = mark.Next; mark.Kind is ChunkKind.Dash or ChunkKind.Comma && i.At <= mark.At + LongestAdjunct; i = i.Next)
        {
            if (i.Kind == mark.Kind)
                return i;
        }

        return mark.To(-1);
    }

    /// <summary>The first chunk behind a stretch of the text.</summary>
    public static ChunkCursor After(ChunkCursor at, TextSpan span)
    {
        while (at.IsInside && at.Span.Start < span.End)
            at = at.Next;
        return at;
    }
}
