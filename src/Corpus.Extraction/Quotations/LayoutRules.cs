using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Quotations;

/// <summary>A source that a colon or a dash points to.</summary>
internal static class LayoutRules
{
    [Example("“Prices will fall and stay low.” — Anna Novak", "Anna Novak")]
    [Counterexample("“Prices will fall and stay low.” — Anna Novak said so.")]
    public static Attribution? NameAfterDash(Syntax syntax, ChunkedSentence sentence, int quote)
    {
        var name = quote + 2;
        return name < sentence.End && syntax.Kind(quote + 1) == ChunkKind.Dash && syntax.IsName(name)
            && (name + 1 >= sentence.End || syntax.Kind(name + 1) is ChunkKind.Comma or ChunkKind.Other)
            ? Sources.Named(syntax, sentence, name, -1)
            : null;
    }

    [Example("Anna Novak on Twitter: “Prices will fall and stay low.”", "Anna Novak")]
    [Example("From the report: “Prices will fall and stay low.”", "the report")]
    [Counterexample("Anna Novak had one thing on her mind: “Prices will fall and stay low.”")]
    public static Attribution? NounBeforeColon(Syntax syntax, ChunkedSentence sentence, int quote)
    {
        var noun = quote - 2;
        if (noun < sentence.Start || syntax.Kind(quote - 1) != ChunkKind.Colon)
            return null;
        if (syntax.IsName(noun) && (noun == sentence.Start || syntax.Kind(noun - 1) is ChunkKind.Dash or ChunkKind.Other))
            return Sources.Named(syntax, sentence, noun, -1);
        var first = sentence.Start;
        for (var i = first; i < quote; i++)
        {
            if (syntax.IsVerb(i))
                return null;
        }

        if (noun > first && syntax.Kind(noun) == ChunkKind.Noun && syntax.Kind(noun - 1) == ChunkKind.Preposition && syntax.First(noun - 1) is "From" or "from" or "Per" or "per")
            return Sources.Named(syntax, sentence, noun, -1);
        return syntax.IsNounOrPronoun(first) ? Sources.Named(syntax, sentence, first, -1) : null;
    }

    // A transcript names the speaker inside the marks.
    [Example("Peter Brown asked the minister.\n“NOVAK: Prices will fall and stay low.”", "NOVAK")]
    [Counterexample("“Note: Prices will fall,” Anna Novak said.")]
    public static Attribution? NameInside(Syntax syntax, ChunkedSentence sentence, int quote)
    {
        var (first, end) = (syntax.Chunks[quote].First + 1, syntax.Chunks[quote].End);
        var colon = first;
        while (colon < end && colon < first + 4 && syntax.Tokens[colon] is { Kind: TokenKind.Word, Case: LetterCase.Upper })
            colon++;
        return colon > first && colon < end && syntax.Tokens[colon].IsMark(':')
            ? new Attribution(quote, TextSpan.Between(syntax.Tokens[first].Start, syntax.Tokens[colon - 1].End), -1, null, SourceBasis.Adjacent)
            : null;
    }

    [Example("Novak: Minister should ‘go home’ now", "Novak")]
    [Counterexample("The Update: Minister should ‘go home’ now")]
    [Counterexample("Minister should ‘go home’ now: Novak")]
    public static Attribution? NameHeadsLine(Syntax syntax, ChunkedSentence sentence, int quote) =>
        sentence.Start + 1 < quote && syntax.Kind(sentence.Start + 1) == ChunkKind.Colon && syntax.IsName(sentence.Start) && syntax.FirstTag(sentence.Start) != Tag.Determiner
            ? Sources.Named(syntax, sentence, sentence.Start, -1)
            : null;

    [Example("Anna Novak had an answer ready: “Prices will fall and stay low.”", "Anna Novak")]
    [Counterexample("The shop had an answer ready: “Prices will fall and stay low.”")]
    public static Attribution? AnyVerbBeforeMark(Syntax syntax, ChunkedSentence sentence, int quote)
    {
        if (quote == sentence.Start || !(syntax.Kind(quote - 1) is ChunkKind.Colon or ChunkKind.Dash || syntax.Kind(quote - 1) == ChunkKind.Comma && IsSentence(syntax, quote)))
            return null;
        for (var i = quote - 1; i >= sentence.Start; i--)
        {
            if (syntax.Kind(i) == ChunkKind.Verb && syntax.SubjectOf(i) is >= 0 and var subject && syntax.CanSpeak(subject))
                return Sources.Named(syntax, sentence, subject, i);
        }

        return null;
    }

    private static bool IsSentence(Syntax syntax, int quote)
    {
        var chunk = syntax.Chunks[quote];
        return chunk.End - chunk.First > 7 && chunk.Complete && syntax.Tokens[chunk.First + 1].IsCapitalized;
    }
}
