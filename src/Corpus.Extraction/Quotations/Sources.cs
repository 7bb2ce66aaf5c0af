using Corpus.Extraction.Lexicons;

namespace Corpus.Extraction.Quotations;

/// <summary>Makes an attribution of a source and its cue: finds how far the noun phrase of the source extends.</summary>
internal static class Sources
{
    private const int LongestBracket = 10;

    /// <param name="source">The chunk of the source's head.</param>
    /// <param name="cue">The chunk of the cue; outside of the sentence if there is none.</param>
    public static Attribution Named(ChunkCursor source, ChunkCursor cue)
    {
        var parse = source.Parse;
        TextSpan? cueSpan = cue.IsInside ? parse.CueSpan(cue.At) : null;
        var basis = source.Kind == ChunkKind.Pronoun ? AttributionBasis.Pronoun : AttributionBasis.Adjacent;
        return new Attribution(source.At, parse.Span(source.At, LastOf(source, cue).At), cue.IsInside ? cue.At : -1, cueSpan, basis);
    }

    /// <summary>A source without a cue.</summary>
    public static Attribution Named(ChunkCursor source) => Named(source, source.To(-1));

    /// <summary>A cue without a source: "was asked whether". Nobody is named who says it.</summary>
    public static Attribution Nobody(ChunkCursor cue)
    {
        var span = cue.Parse.CueSpan(cue.At);
        return new Attribution(-1, span, cue.At, span, AttributionBasis.None);
    }

    // What belongs to the noun: "of the ministry", an apposition, "involved in the planning".
    private static ChunkCursor LastOf(ChunkCursor source, ChunkCursor cue)
    {
        var last = WithBrackets(WithPhrases(source));
        while (
            (last.Kind is ChunkKind.Noun or ChunkKind.Close || (last.Kind == ChunkKind.Pronoun && last.At != source.At))
            && last.Next.Kind is ChunkKind.Comma or ChunkKind.Conjunction
            && last.Next.Next.IsNoun
            && !(IndirectClauses.PastAdverbs(last.Next.Next.Next).IsFinite && last.Next.Kind == ChunkKind.Comma)
        )
            last = WithPhrases(last.Next.Next);
        return last.At == source.At && last.Next.At != cue.At ? WithParticiple(source, cue) : last;
    }

    // "Doe (D-N.Y.)"
    private static ChunkCursor WithBrackets(ChunkCursor noun)
    {
        if (noun.Next.Kind != ChunkKind.Open)
            return noun;
        for (var i = noun.Next.Next; i.IsInside && i.At < noun.At + LongestBracket; i = i.Next)
        {
            if (i.Kind == ChunkKind.Close)
                return i;
        }

        return noun;
    }

    private static ChunkCursor WithPhrases(ChunkCursor noun)
    {
        while (
            noun.IsNoun
            && noun.Next.Kind is ChunkKind.Preposition
            && (noun.Next.Next.IsNoun || (noun.Next.Next.Kind == ChunkKind.Pronoun && noun.Next.BeginsWith(Connective.OfPhrase)))
            && (!noun.IsName || noun.Next.BeginsWith(Connective.NameComplement))
        )
            noun = noun.Next.Next;
        return noun;
    }

    // "one lawyer involved in the planning", "the order released Friday", "a man calling himself Doe": up to the cue, or after it.
    private static ChunkCursor WithParticiple(ChunkCursor source, ChunkCursor cue)
    {
        var participle = source.Next;
        if (!source.IsNoun || (source.IsName && source.FirstTag == Tag.Name) || !participle.Next.IsInside || !IsParticiple(participle))
            return source;
        var end = participle.Next;
        while (end.Kind is ChunkKind.Preposition or ChunkKind.Noun or ChunkKind.Time or ChunkKind.Pronoun)
            end = end.Next;
        return cue.At < source.At || (cue.At == end.At && cue.IsFinite) ? end.Previous : source;
    }

    private static bool IsParticiple(ChunkCursor chunk) =>
        chunk.Kind == ChunkKind.Gerund
        || (
            chunk.IsFinite
            && chunk.IsBare
            && chunk.IsAction
            && !chunk.IsCue
            && !chunk.IsAct
            && !chunk.HeadIs(VerbForm.Third | VerbForm.Base)
        );
}
