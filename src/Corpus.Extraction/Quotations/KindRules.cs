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
        new("quote/kind-lower-case", "The quotation begins with a lower-case letter: a fragment.", static (in c) =>
            BeginsLowerCase(c) ? QuoteKind.Partial : null
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
        new("quote/kind-after-verb", "A verb of saying directly precedes a longer quotation: a full statement.", static (in c) =>
            FollowsVerb(c.Quote) ? QuoteKind.Direct : null
        )
        {
            Examples = ["Novak said [“It is late.” = Direct]"],
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

    private static bool BeginsLowerCase(in QuoteContext context)
    {
        var (text, content) = (context.Parse.Document.Text, context.State.Stretch.Content);
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

    private static bool FollowsVerb(ChunkCursor quote) => IsSaying(quote.Previous) && quote.TokenCount > LongestFragment;

    private static bool FollowsObject(ChunkCursor quote) =>
        quote.Previous.Kind is ChunkKind.Noun or ChunkKind.Pronoun or ChunkKind.Adverb or ChunkKind.Time
        && IsSaying(quote.Previous.Previous)
        && quote.TokenCount > LongestFragmentAfterObject;

    private static bool IsSaying(ChunkCursor verb) => verb.IsCue && !verb.IsAct;
}
