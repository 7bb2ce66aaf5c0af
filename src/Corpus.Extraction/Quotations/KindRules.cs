using Corpus.Extraction.Rules;

namespace Corpus.Extraction.Quotations;

/// <summary>The rules that distinguish a full statement from a fragment inside a reported clause.</summary>
internal static class KindRules
{
    private const int LongestFragment = 4;
    private const int LongestFragmentAfterObject = 6;

    public static readonly Cascade<QuoteContext, QuoteKind?> InOrder = new(
        "quote/kind",
        "Is the quotation a full statement or a fragment?",
        new("quote/kind-resumed", "The paragraph resumes an open quotation: a full statement.", static (in c) =>
            c.State.Stretch.ResumesQuotation ? QuoteKind.Direct : null
        )
        {
            Examples = ["Novak said: “Prices will fall.⏎[“and they will stay low.” = Direct]"],
            Counterexamples = ["Novak said: “Prices will fall.”⏎“and they will stay low.”"],
        },
        new("quote/kind-continued", "The quotation continues a full statement after a comma or dash.", static (in c) =>
            IsContinued(c) ? QuoteKind.Direct : null
        )
        {
            Examples = ["“Prices will fall,” she said, [“and stay low.” = Direct]"],
            Counterexamples = ["She called it “one” and “two.”"],
        },
        new(
            "quote/kind-clause",
            "A colon follows a verb of saying, or what belongs to it, or a comma does and the quotation is a clause with a subject of its own: a full statement, even in lower case.",
            static (in c) =>
                BeginsLowerCase(c.Parse, c.State.Stretch)
                && FollowsMark(c.Quote)
                && IsPresented(c.Quote)
                && (c.Quote.Previous.Kind == ChunkKind.Colon || BeginsClause(c.Parse, c.State.Stretch))
                    ? QuoteKind.Direct
                    : null
        )
        {
            Examples =
            [
                "The roads were empty, Novak added, [“but we need the work.” = Direct]",
                "Still, Novak said, [“the bridge is safe.” = Direct]",
                "Novak told the court: [“it was late.” = Direct]",
                "Novak wrote on her page: [“so proud of them.” = Direct]",
                "Novak asked the men, [“do you like it?” = Direct]",
                "Novak admitted, [“they had lost the key.” = Direct]",
                "Prices fell, she said, [“and the shops were empty.” = Direct]",
            ],
            Counterexamples =
            [
                "She said that “prices will fall.”",
                "The plan, Novak said, “has failed.”",
                "The bridge, she said, is “the one the town needs.”",
                "It was, he said, “a road that is not safe.”",
            ],
        },
        new("quote/kind-lower-case", "The quotation begins with a lower-case letter: a fragment.", static (in c) =>
            BeginsLowerCase(c.Parse, c.State.Stretch) ? QuoteKind.Partial : null
        )
        {
            Examples = ["She said that [“prices will fall.” = Partial]"],
            Counterexamples = ["She said: “Prices will fall.”"],
        },
        new("quote/kind-opens-sentence", "A complete quotation begins its sentence, or is all of it: a full statement.", static (in c) =>
            OpensSentence(c.Quote) ? QuoteKind.Direct : null
        )
        {
            Examples = ["[“Prices will fall,” = Direct] she said.", "[“No,” = Direct] she said."],
            Counterexamples = ["“It is late” and cold and wet."],
        },
        new("quote/kind-after-mark", "A mark precedes the quotation: a full statement.", static (in c) =>
            FollowsMark(c.Quote) ? QuoteKind.Direct : null
        )
        {
            Examples = ["She told reporters: [“Prices will fall.” = Direct]", "She said, [“Prices will fall.” = Direct]"],
            Counterexamples = ["She said that “Prices will fall.”"],
        },
        new(
            "quote/kind-after-verb",
            "A verb of saying directly precedes a longer quotation, or a call or question: a full statement.",
            static (in c) => FollowsVerb(c.Quote) ? QuoteKind.Direct : null
        )
        {
            Examples = ["Novak said [“It is late.” = Direct]", "Novak shouted [“Run!” = Direct] and left."],
            Counterexamples = ["Novak called him “It is late and I am tired of it all.”"],
        },
        new(
            "quote/kind-after-object",
            "A verb of saying and one phrase precede a still longer quotation: a full statement.",
            static (in c) => FollowsObject(c.Quote) ? QuoteKind.Direct : null
        )
        {
            Examples = ["Novak said aloud [“It is late and I am tired of it all.” = Direct]"],
            Counterexamples = ["Novak met the mayor “It is late and I am tired of it all.”"],
        },
        // The default: it decides whatever reaches it, so it has no counterexample.
        new("quote/kind-inside-clause", "The quotation is part of another phrase or clause: a fragment.", static (in c) =>
            QuoteKind.Partial
        )
        {
            Examples = ["She said that [“Prices will fall.” = Partial]"],
        }
    );

    private static bool IsContinued(in QuoteContext context) =>
        context.State.SplitFrom?.Kind == QuoteKind.Direct && context.Quote.Previous.Kind is ChunkKind.Comma or ChunkKind.Dash;

    // "Novak added, “…”", "Novak told the court: “…”"; but "She was, it seems, “…”"
    private static bool IsPresented(ChunkCursor quote)
    {
        var at = quote.Previous.Previous;
        while (at.Kind is ChunkKind.Noun or ChunkKind.Pronoun or ChunkKind.Preposition or ChunkKind.Time or ChunkKind.Adverb)
            at = at.Previous;
        return IsSaying(at) && (at.IsFinite || at.Kind == ChunkKind.Gerund);
    }

    /// <summary>The words in marks are a clause: a subject and its verb with a tense begin them, behind a word such as "but".</summary>
    public static bool BeginsClause(ShallowParse parse, QuotedStretch stretch)
    {
        var (at, end) = (stretch.FirstToken + 1, stretch.EndToken);
        while (at < end && parse.TagOf(at) is Tag.Conjunction or Tag.Adverb)
            at++;
        // "do you like it"
        if (at + 1 < end && parse.TagOf(at) is Tag.Do or Tag.Be or Tag.Have or Tag.Modal && parse.TagOf(at + 1) == Tag.Pronoun)
            return true;
        if (at < end && parse.TagOf(at) == Tag.Pronoun)
        {
            at++;
            while (at < end && parse.TagOf(at) == Tag.Adverb)
                at++;
            return at < end && parse.TagOf(at) is Tag.Verb or Tag.Be or Tag.Have or Tag.Do or Tag.Modal;
        }

        var first = at;
        while (
            at < end
            && parse.TagOf(at) is Tag.Determiner or Tag.Possessive or Tag.Adjective or Tag.Noun or Tag.Name or Tag.Number or Tag.Genitive
        )
            at++;
        return at > first && at < end && parse.TagOf(at) is Tag.Be or Tag.Have or Tag.Do or Tag.Modal;
    }

    /// <summary>The first letter or digit in marks is a lower-case letter.</summary>
    public static bool BeginsLowerCase(ShallowParse parse, QuotedStretch stretch)
    {
        var (text, content) = (parse.Document.Text, stretch.Content);
        for (var i = content.Start; i < content.End; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
                return char.IsLower(text[i]);
        }

        return false;
    }

    private static bool OpensSentence(ChunkCursor quote) =>
        quote.IsFirst && (quote.Chunk.Complete || quote.Next.Kind is null or ChunkKind.Other);

    private static bool FollowsMark(ChunkCursor quote) =>
        quote.Previous.Kind is ChunkKind.Comma or ChunkKind.Colon or ChunkKind.Dash or ChunkKind.Open or ChunkKind.Quote or ChunkKind.Other;

    private static bool FollowsVerb(ChunkCursor quote) => IsSaying(quote.Previous) && (quote.TokenCount > LongestFragment || IsCall(quote));

    // "shouted “Run!”"
    private static bool IsCall(ChunkCursor quote) =>
        quote.Parse.Tokens[quote.Chunk.First + 1].IsCapitalized
        && quote.Parse.Tokens[quote.Chunk.End - 2] is { Length: 1, First: '!' or '?' };

    private static bool FollowsObject(ChunkCursor quote) =>
        quote.Previous.Kind is ChunkKind.Noun or ChunkKind.Pronoun or ChunkKind.Adverb or ChunkKind.Time
        && IsSaying(quote.Previous.Previous)
        && quote.TokenCount > LongestFragmentAfterObject;

    private static bool IsSaying(ChunkCursor verb) => verb.IsCue && !verb.IsAct;
}
