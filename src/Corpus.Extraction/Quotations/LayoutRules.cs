using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Quotations;

/// <summary>A source that a colon, a dash or the place in the line shows.</summary>
internal static class LayoutRules
{
    private const int LongestLabel = 4;
    private const int ShortestSentence = 8;

    // Three words and the marks: shorter ones are titles, subjects and terms.
    private const int ShortestBeforeColon = 5;

    private static readonly Lexicon Words = Lexicon.Of("Quotations/gloss-nouns");

    public static readonly Rule<QuoteContext, Attribution> NameInside = new(
        "quote/name-inside",
        "The quotation begins with a name in capitals and a colon, as in a transcript: the name is the source.",
        FindNameInside
    )
    {
        Examples = ["Peter Brown asked the minister.⏎[“NOVAK: Prices will fall and stay low.” = NOVAK]"],
        Counterexamples = ["“Note: Prices will fall,” Anna Novak said."],
    };

    public static readonly Rule<QuoteContext, Attribution> NameAfterDash = new(
        "quote/name-after-dash",
        "A dash and a name, or a phrase for a person, end the line of the quotation, which is the source.",
        FindNameAfterDash
    )
    {
        Examples =
        [
            "[“Prices will fall and stay low.” = Anna Novak] — Anna Novak",
            "[“Prices will fall and stay low.” = a farmer in Prague] — a farmer in Prague",
        ],
        Counterexamples =
        [
            "“Prices will fall and stay low.” — Anna Novak said so.",
            "“Prices will fall and stay low.” — a farmer said so.",
            "The “long road” — a farmer on a horse.",
        ],
    };

    public static readonly Rule<QuoteContext, Attribution> NounBeforeColon = new(
        "quote/noun-before-colon",
        "A phrase without a verb stands before a colon and the quotation: its first noun, or the noun after \"from\" or \"per\", is the source.",
        FindNounBeforeColon
    )
    {
        Examples =
        [
            "Anna Novak on Twitter: [“Prices will fall and stay low.” = Anna Novak]",
            "From the report: [“Prices will fall and stay low.” = the report]",
            "Anna Novak, a farmer from Prague: [“Prices will fall and stay low.” = Anna Novak, a farmer from Prague]",
            "In the words of Anna Novak: [“Prices will fall and stay low.” = Anna Novak]",
        ],
        Counterexamples = ["Anna Novak had one thing on her mind: “Prices will fall and stay low.”"],
    };

    public static readonly Rule<QuoteContext, Attribution> NameHeadsLine = new(
        "quote/name-heads-line",
        "A name and a colon begin the sentence, as in a headline: the name is the source.",
        FindNameHeadsLine
    )
    {
        Examples = ["Novak: Minister should [‘go home’ = Novak] now"],
        Counterexamples =
        [
            "The Update: Minister should ‘go home’ now",
            "Minister should ‘go home’ now: Novak",
            "LIDOVA: The minister left on Monday, saying the states “slept” again.",
            "Lidova: President Anna Novak said that it was a “dark day.”",
        ],
    };

    public static readonly Rule<QuoteContext, Attribution> ColonAfter = new(
        "quote/colon-after",
        "A quotation of several words begins the line, and a colon and somebody follow, alone or with a verb of saying, as in a headline: this is the source.",
        FindColonAfter
    )
    {
        Examples =
        [
            "[‘We were all asleep’ = Novak]: Novak tells the ministry",
            "[‘Prices will not fall’ = minister]: minister",
            "[“We were all asleep” = Anna Novak]: Anna Novak says sorry to the town",
        ],
        Counterexamples =
        [
            "‘Long road’: Novak tells the ministry",
            "‘They broke our door’: Driver jailed for ten years",
            "‘She was like a sister’: Woman dies in a fire",
            "‘We were left outside’: Minister apologises to farmers",
            "‘We were left outside’: Minister told to go",
            "‘We were all asleep’: what Novak means",
            "‘We were all asleep’: prices fall again",
        ],
    };

    public static readonly Rule<QuoteContext, Attribution> AnyVerbBeforeMark = new(
        "quote/any-verb-before-mark",
        "A colon, a dash, or a comma before a whole sentence presents the quotation: the subject of any verb before it is the source.",
        FindAnyVerbBeforeMark
    )
    {
        Examples = ["Anna Novak had an answer ready: [“Prices will fall and stay low.” = Anna Novak]"],
        Counterexamples =
        [
            "The shop had an answer ready: “Prices will fall and stay low.”",
            "For Anna Novak, the winter was short: “Prices will fall and stay low.”",
        ],
    };

    /// <summary>A name with nothing behind it but a comma or the end of the sentence.</summary>
    public static bool IsSignature(ChunkCursor name) => name.IsName && name.Next.Kind is null or ChunkKind.Comma or ChunkKind.Other;

    private static Attribution? FindNameAfterDash(in QuoteContext context)
    {
        var name = context.Quote.Next.Next;
        return context.Quote.Next.Kind == ChunkKind.Dash && (IsSignature(name) || (context.Quote.IsFirst && IsRoleAlone(name)))
            ? Sources.Named(name)
            : null;
    }

    // "a farmer in Prague", with no verb behind it
    private static bool IsRoleAlone(ChunkCursor noun)
    {
        for (var i = noun.Next; i.IsInside; i = i.Next)
        {
            if (i.Kind is ChunkKind.Verb or ChunkKind.Quote)
                return false;
        }

        return noun.IsPerson;
    }

    private static Attribution? FindNounBeforeColon(in QuoteContext context) => NounBefore(context.Quote.Previous);

    /// <summary>The source that a phrase without a verb, or "here is" and a name, present before a colon.</summary>
    public static Attribution? NounBefore(ChunkCursor colon)
    {
        var noun = colon.Previous;
        if (colon.Kind != ChunkKind.Colon || !noun.IsInside || NeighborRules.IsLabeled(colon.Next))
            return null;
        // "Here is Doe on the plan:"
        if (noun.First is { Kind: ChunkKind.Adverb, Next: { HeadTag: Tag.Be, Next: { IsName: true } name } })
            return Sources.Named(name);
        if (noun.IsName && noun.Previous.Kind is null or ChunkKind.Dash or ChunkKind.Other)
            return Sources.Named(noun);
        for (var i = noun; i.IsInside; i = i.Previous)
        {
            if (i.IsVerb)
                return null;
        }

        if (noun.IsNoun && ((noun.Previous.IsPreposition(Connective.Origin) && !noun.First.IsPerson) || IsOfWords(noun)))
            return Sources.Named(noun);
        return noun.First.IsNounOrPronoun ? Sources.Named(noun.First) : null;
    }

    /// <summary>"In the words of Doe"</summary>
    public static bool IsOfWords(ChunkCursor noun) =>
        noun.Previous.IsPreposition(Connective.OfPhrase)
        && noun.Previous.Previous is { IsNoun: true } words
        && words.HeadIsIn(Words)
        && words.Previous.Kind == ChunkKind.Preposition;

    private static Attribution? FindNameInside(in QuoteContext context)
    {
        var tokens = context.Parse.Tokens;
        var (first, end) = (context.Quote.Chunk.First + 1, context.Quote.Chunk.End);
        var colon = first;
        while (colon < end && colon < first + LongestLabel && tokens[colon] is { Kind: TokenKind.Word, Case: LetterCase.Upper })
            colon++;
        return colon > first && colon < end && tokens[colon].IsMark(':')
            ? new Attribution(
                context.Quote.At,
                TextSpan.Between(tokens[first].Start, tokens[colon - 1].End),
                -1,
                null,
                AttributionBasis.Adjacent
            )
            : null;
    }

    private static Attribution? FindNameHeadsLine(in QuoteContext context)
    {
        var name = context.Quote.First;
        return
            name.Next.At < context.Quote.At
            && name.Next.Kind == ChunkKind.Colon
            && name.IsName
            && name.FirstTag != Tag.Determiner
            && !SomebodySpeaks(name.Next, context.Quote)
            // "NEW LEEDS: The minister …": the place of a report
            && !(context.Parse.Tokens[name.Chunk.Head].Case == LetterCase.Upper && name.Next.Next.At < context.Quote.At)
            ? Sources.Named(name)
            : null;
    }

    // "France: President Doe called it “…”"
    private static bool SomebodySpeaks(ChunkCursor colon, ChunkCursor quote)
    {
        for (var verb = colon.Next; verb.At < quote.At; verb = verb.Next)
        {
            if (verb.IsFinite && verb.IsCue && verb.Subject is { IsName: true } subject && subject.At > colon.At)
                return true;
        }

        return false;
    }

    private static Attribution? FindColonAfter(in QuoteContext context)
    {
        var quote = context.Quote;
        var speaker = quote.Next.Next;
        if (!quote.IsFirst || quote.Next.Kind != ChunkKind.Colon || !speaker.IsPerson || quote.TokenCount < ShortestBeforeColon)
            return null;
        if (speaker.Next.Kind is null or ChunkKind.Other)
            return Sources.Named(speaker);
        return
            speaker.Next is { IsFinite: true, IsPassive: false, IsCue: true } verb
            && verb.HeadIs(VerbForm.Base | VerbForm.Third)
            && verb.Takes(SpeechFrame.Clause)
            && verb.Subject.At == speaker.At
            ? Sources.Named(speaker, verb)
            : null;
    }

    private static Attribution? FindAnyVerbBeforeMark(in QuoteContext context)
    {
        var mark = context.Quote.Previous;
        if (!(mark.Kind is ChunkKind.Colon or ChunkKind.Dash || (mark.Kind == ChunkKind.Comma && IsSentence(context.Quote))))
            return null;
        for (var verb = mark; verb.IsInside; verb = verb.Previous)
        {
            if (verb.IsFinite && verb.Subject.CanSpeak)
                return Sources.Named(verb.Subject, verb);
        }

        return null;
    }

    private static bool IsSentence(ChunkCursor quote) =>
        quote.TokenCount >= ShortestSentence && quote.Chunk.Complete && quote.Parse.Tokens[quote.Chunk.First + 1].IsCapitalized;
}
