namespace Corpus.Extraction.Quotations;

/// <summary>Tells a full statement from a fragment inside a reported clause.</summary>
internal static class QuoteKinds
{
    /// <param name="pieceBefore">The kind of the piece that this one continues inside its sentence; null for a first piece.</param>
    public static QuoteKind Of(Syntax syntax, ChunkedSentence sentence, int quote, QuotedStretch stretch, QuoteKind? pieceBefore)
    {
        if (stretch.Resumes)
            return QuoteKind.Direct;
        if (pieceBefore == QuoteKind.Direct && syntax.Kind(quote - 1) is ChunkKind.Comma or ChunkKind.Dash)
            return QuoteKind.Direct;
        return StartsSentence(syntax, stretch) && StandsFree(syntax, sentence, quote) ? QuoteKind.Direct : QuoteKind.Partial;
    }

    private static bool StartsSentence(Syntax syntax, QuotedStretch stretch)
    {
        var text = syntax.Document.Text;
        for (var i = stretch.Content.Start; i < stretch.Content.End; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
                return !char.IsLower(text[i]);
        }

        return true;
    }

    // At the sentence's start or after a mark, or right after a verb of saying or the one spoken to; not inside another phrase or clause.
    private static bool StandsFree(Syntax syntax, ChunkedSentence sentence, int quote)
    {
        if (quote == sentence.Start)
            return syntax.Chunks[quote].Complete || quote + 1 >= sentence.End || syntax.Kind(quote + 1) == ChunkKind.Other;
        var before = quote - 1;
        return syntax.Kind(before) switch
        {
            ChunkKind.Comma or ChunkKind.Colon or ChunkKind.Dash or ChunkKind.Open or ChunkKind.Quote or ChunkKind.Other => true,
            ChunkKind.Verb or ChunkKind.Gerund or ChunkKind.Infinitive => syntax.IsCue(before) && !syntax.IsAct(before) && syntax.Chunks[quote].End - syntax.Chunks[quote].First > 4,
            ChunkKind.Noun or ChunkKind.Pronoun or ChunkKind.Adverb or ChunkKind.Time => before > sentence.Start && syntax.IsVerb(before - 1) && syntax.IsCue(before - 1) && !syntax.IsAct(before - 1)
                && syntax.Chunks[quote].End - syntax.Chunks[quote].First > 6,
            _ => false,
        };
    }
}
