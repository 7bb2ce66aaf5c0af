using Corpus.Extraction.Lexicons;

namespace Corpus.Extraction.Quotations;

/// <summary>Makes an attribution of a source and its cue: how far the source's noun phrase reaches.</summary>
internal static class Sources
{
    /// <param name="source">The chunk of the source's head.</param>
    /// <param name="cue">The chunk of the cue, or -1.</param>
    public static Attribution Named(Syntax syntax, ChunkedSentence sentence, int source, int cue)
    {
        TextSpan? cueSpan = cue < 0 ? null : syntax.CueSpan(cue);
        var basis = syntax.Kind(source) == ChunkKind.Pronoun ? SourceBasis.Pronoun : SourceBasis.Adjacent;
        return new Attribution(source, syntax.Span(source, LastOf(syntax, sentence.End, source, cue)), cue, cueSpan, basis);
    }

    // What hangs on a noun: "of the ministry", an apposition, "involved in the planning".
    private static int LastOf(Syntax syntax, int end, int source, int cue)
    {
        var last = WithBrackets(syntax, end, WithPhrases(syntax, end, source));
        while (last + 2 < end && syntax.Kind(last) is ChunkKind.Noun or ChunkKind.Close && syntax.Kind(last + 1) is ChunkKind.Comma or ChunkKind.Conjunction && syntax.Kind(last + 2) == ChunkKind.Noun
            && !(last + 3 < end && syntax.Kind(last + 3) == ChunkKind.Verb && syntax.Kind(last + 1) == ChunkKind.Comma))
            last = WithPhrases(syntax, end, last + 2);
        return last == source && last + 1 != cue ? WithParticiple(syntax, end, source, cue) : last;
    }

    // "Doe (D-N.Y.)"
    private static int WithBrackets(Syntax syntax, int end, int noun)
    {
        if (noun + 1 >= end || syntax.Kind(noun + 1) != ChunkKind.Open)
            return noun;
        for (var i = noun + 2; i < end && i < noun + 10; i++)
        {
            if (syntax.Kind(i) == ChunkKind.Close)
                return i;
        }

        return noun;
    }

    private static int WithPhrases(Syntax syntax, int end, int noun)
    {
        while (noun + 2 < end && syntax.Kind(noun) == ChunkKind.Noun && syntax.Kind(noun + 1) is ChunkKind.Preposition && syntax.Kind(noun + 2) is ChunkKind.Noun
            && (!syntax.IsName(noun) || syntax.First(noun + 1) is "of" or "from" or "for" or "at"))
            noun += 2;
        return noun;
    }

    // "one lawyer involved in the planning", "the order released Friday", "a man calling himself Doe": up to the cue, or after it.
    private static int WithParticiple(Syntax syntax, int end, int source, int cue)
    {
        var participle = source + 1;
        if (syntax.Kind(source) != ChunkKind.Noun || syntax.IsName(source) && syntax.FirstTag(source) == Tag.Name || participle + 1 >= end || !IsParticiple(syntax, participle))
            return source;
        var last = participle + 1;
        while (last < end && syntax.Kind(last) is ChunkKind.Preposition or ChunkKind.Noun or ChunkKind.Time or ChunkKind.Pronoun)
            last++;
        return cue < source || cue == last && syntax.Kind(cue) == ChunkKind.Verb ? last - 1 : source;
    }

    private static bool IsParticiple(Syntax syntax, int chunk) =>
        syntax.Kind(chunk) == ChunkKind.Gerund
        || syntax.Kind(chunk) == ChunkKind.Verb && syntax.IsBare(chunk) && syntax.IsAction(chunk) && !syntax.IsCue(chunk) && !syntax.IsAct(chunk)
            && !syntax.Word(chunk).Is(VerbForm.Third | VerbForm.Base);
}
