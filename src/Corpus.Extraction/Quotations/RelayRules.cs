using Corpus.Extraction.Rules;

namespace Corpus.Extraction.Quotations;

/// <summary>Who relays a statement, and to whom it was made, if the sentence says so.</summary>
internal static class RelayRules
{
    public static readonly Cascade<RelayContext, TextSpan?> Via = new(
        "quote/via",
        "Does this chunk before the source relay the statement?",
        new("quote/via-according-to", "\"According to\" before the source names who relays the statement.", static (in c) =>
            QuotativeRules.IsAccordingTo(c.At) ? c.At.Next.Next.Span : null
        )
        {
            Examples = ["According to the agency, Novak called it [“late.” = the agency]"],
            Counterexamples = ["Novak called it “late.” All went according to the plan.", "Novak called it “late,” according to plan."],
        },
        new("quote/via-report", "A verb of saying governs the clause of the source: its subject relays the statement.", static (in c) =>
            FindReporter(c)
        )
        {
            Examples =
            [
                "A spokesman said that Novak called it [“late.” = A spokesman]",
                "The agency reported Novak called it [“late.” = The agency]",
            ],
            Counterexamples = ["The agency reported and Novak called it “late.”", "The agency was told that Novak called it “late.”"],
        }
    );

    public static readonly Cascade<RelayContext, TextSpan?> Addressee = new(
        "quote/addressee",
        "Does the chunk after the cue say to whom the statement was made?",
        new("quote/addressee-object", "The object of a verb such as \"tell\" is the one spoken to.", static (in c) =>
            HasAddressee(c.At.Previous) ? Sources.Named(c.At).Mention : null
        )
        {
            Examples = ["[“It is late,” = reporters] Novak told reporters.", "Novak asked the mayor, [“Is it late?” = the mayor]"],
            Counterexamples = ["Novak called the mayor “late.”"],
        },
        new("quote/addressee-to", "A person after the cue and \"to\" is the one spoken to.", static (in c) => FindRecipient(c))
        {
            Examples = ["Novak said to the crowd, [“It is late.” = the crowd]", "[“It is late,” = him] Novak said to him."],
            Counterexamples = ["“It is late,” Novak said to the point."],
        }
    );

    public static Attribution Complete(in QuoteContext context, Attribution found) => Complete(context.Quote, context.Place, found);

    /// <param name="within">A cursor of the sentence.</param>
    /// <param name="place">The place of the statement.</param>
    public static Attribution Complete(ChunkCursor within, TextSpan place, Attribution found) =>
        found.CueChunk < 0 ? found : found with { Via = FindVia(within, place, found), Addressee = FindAddressee(within, place, found) };

    /// <summary>The one spoken to follows the verb: "told reporters".</summary>
    public static bool HasAddressee(ChunkCursor verb) => verb.Takes(SpeechFrame.Told) && verb.Next.IsNounOrPronoun;

    private static TextSpan? FindVia(ChunkCursor within, TextSpan place, Attribution found)
    {
        if (QuotativeRules.IsAccordingTo(within.To(found.CueChunk)))
            return null;
        for (var at = within.To(found.Source).Previous; at.IsInside; at = at.Previous)
        {
            if (Via.First(new RelayContext(place, at, found)) is { } via)
                return via;
        }

        return null;
    }

    private static TextSpan? FindReporter(in RelayContext context)
    {
        var (verb, source) = (context.At, context.At.To(context.Found.Source));
        var reports =
            verb.IsFinite
            && verb.IsCue
            && !verb.IsStance
            && !verb.IsPassive
            && (verb.At == source.At - 1 || source.Previous.BeginsWith(Connective.ThatClause));
        return reports && verb.Subject.CanSpeak && verb.Subject.Kind != ChunkKind.Relative
            ? Sources.Named(verb.Subject, verb).Mention
            : null;
    }

    private static TextSpan? FindAddressee(ChunkCursor within, TextSpan place, Attribution found)
    {
        var cue = within.To(found.CueChunk);
        var next = cue.Next;
        return cue.IsVerb && next.IsInside && found.Source != next.At && found.Source != next.At + 1 && !(next.Span.Start < found.Cue?.End)
            ? Addressee.First(new RelayContext(place, next, found))
            : null;
    }

    private static TextSpan? FindRecipient(in RelayContext context) =>
        context.At.IsPreposition(Connective.Recipient) && (context.At.Next.IsPerson || context.At.Next.Kind == ChunkKind.Pronoun)
            ? context.At.Next.Span
            : null;
}

/// <summary>What the rules for relays and addressees look at.</summary>
/// <param name="place">The place of the statement.</param>
/// <param name="at">The chunk that may name the relay or the one spoken to.</param>
/// <param name="found">The attribution that the sentence gives.</param>
internal readonly struct RelayContext(TextSpan place, ChunkCursor at, Attribution found) : IRuleContext
{
    public ChunkCursor At => at;

    public Attribution Found => found;

    public TextSpan Place => place;

    public Trace? Trace => at.Parse.Document.Progress.Trace;
}
