using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;

namespace Corpus.Extraction.Quotations;

/// <summary>Reported speech that an infinitive or "of" begins: "asked him to leave", "promised to leave", "accused him of lying".</summary>
internal static class IndirectInfinitiveRules
{
    public static readonly Rule<CueContext, IndirectReport> Request = new(
        "indirect/request",
        "A verb of asking has an object and an infinitive, or \"for\" and a noun phrase: its subject asks for what they say.",
        FindRequest
    )
    {
        Examples =
        [
            "The minister [asked = The minister: to close the bridge] the mayor to close the bridge.",
            "Anna Novak [urged = Anna Novak: not to sell the house] voters not to sell the house.",
            "He [told = He: to leave the town] them to leave the town.",
            "The court has [ordered = The court: to pay for the damage] the firm to pay for the damage.",
            "Novak [invited = Novak: to visit the school] the teachers to visit the school.",
            "Novak [Asks = Novak: for Help With a Bridge] Brown for Help With a Bridge",
            "The union [called on = The union: to lift the ban] the town to lift the ban.",
            "The bureau [asked = The bureau: to close the bridge] the firm that built it to close the bridge.",
            "Novak [urged = Novak: to close the bridge] the mayor on Monday to close the bridge.",
        ],
        Counterexamples =
        [
            "The mayor was asked to close the bridge.",
            "The storm forced the mayor to close the bridge.",
            "Novak would ask the mayor to close the bridge.",
            "We urge the mayor to close the bridge.",
            "Wide roads encourage men to drive.",
            "The form asks you to leave.",
        ],
    };

    public static readonly Rule<CueContext, IndirectReport> Accusation = new(
        "indirect/accusation",
        "A verb of accusing has an object and \"of\": its subject says both of them.",
        FindAccusation
    )
    {
        Examples =
        [
            "The minister [accused = The minister: the mayor of lying] the mayor of lying.",
            "Critics have [accused = Critics: Anna Novak of selling the house] Anna Novak of selling the house, which she denied.",
            "Anna Novak [accused = Anna Novak: him of a crime] him of a crime.",
            "He left the party, [accusing = He: its leaders of theft] its leaders of theft.",
            "The teachers [accuse = The teachers: the ministry of neglect] the ministry of neglect.",
            "The council [accuses = The council: the mayor of theft] the mayor of theft, a charge she denies.",
            "The council [accuses = The council: the mayor of theft] the mayor of theft and wants her to leave.",
        ],
        Counterexamples = ["The mayor was accused of lying.", "Nobody has accused the mayor.", "The accused mayor of the town left."],
    };

    public static readonly Rule<CueContext, IndirectReport> Commitment = new(
        "indirect/commitment",
        "An infinitive follows a verb of promising, of asking, or of saying something of oneself: its subject says what the infinitive says.",
        FindCommitment
    )
    {
        Examples =
        [
            "The minister [promised = The minister: to close the bridge] to close the bridge.",
            "Anna Novak has [vowed = Anna Novak: never to sell the house] never to sell the house.",
            "They [vowed = They: to leave the party] to leave the party.",
            "The mayor [asked = The mayor: to leave the room] to leave the room.",
            "The mayor [claimed = The mayor: to own the bridge] to own the bridge.",
            "She [promised = She: to pay for the damage] to pay for the damage.",
            "The teachers have [pledged = The teachers: to close the school] to close the school.",
            "The mayor [vowed = The mayor: to close the bridge] last month to close the bridge.",
            "The mayor [vowed = The mayor: to close the bridge] to close the bridge, while the firm waited.",
            "After he [vowed = he: to close the bridge] to close the bridge, voters left.",
            "Voters have left the party and [vow = Voters: to close the bridge] to close the bridge.",
            "Novak [offered = Novak: to close the bridge] to close the bridge.",
        ],
        Counterexamples =
        [
            "The minister hoped to close the bridge.",
            "The minister did not promise to close the bridge.",
            "The promised road to the bridge was closed.",
            "The storm threatened to close the bridge.",
            "The bridge is almost guaranteed to last.",
            "Answer the questions to find the road.",
        ],
    };

    private static IndirectReport? FindRequest(in CueContext context)
    {
        var verb = context.Cue;
        var length = verb.IsVerb ? IndirectCues.LengthIn(SpeechFrame.Request, verb) : 0;
        if (length == 0 || !IndirectCues.HasHappened(verb))
            return null;
        var subject = IndirectSources.SourceOf(verb);
        var item = length > 1 ? verb.Next.Next : verb.Next;
        if (!IndirectSources.IsSource(subject) || !item.IsNounOrPronoun || subject.At > verb.At)
            return null;
        // "long days encourage men to leave": nobody says so. "The form asks you to sign": nothing that happened.
        if ((verb.Takes(SpeechFrame.Thing) && subject.IsNoun && IndirectSources.IsThing(subject)) || item.HeadIs(Connective.Reader))
            return null;
        var attribution = IndirectSources.Named(subject, verb) with { Addressee = Sources.Named(item).Mention };
        if (length > 1)
            attribution = attribution with { Cue = IndirectCues.CueOf(verb, length) };
        // "urged the men of the town to leave", "urged all parties involved to leave"
        for (var at = item.Next; at.IsInside && at.At < item.At + IndirectAdjuncts.LongestObject; at = at.Next)
        {
            if (Infinitive(at) is { } first)
            {
                // "asked those who want to help to call": what they want is not what is asked.
                if (at.Previous is { IsFinite: true, Subject.Kind: ChunkKind.Relative })
                    continue;
                return IndirectContent.ToEnd(attribution, first, subject) is { } found ? found with { Act = SpeechAct.Request } : null;
            }

            // "asked the mayor for help"
            if (at.IsPreposition(Connective.ForPhrase) && verb.Takes(SpeechFrame.Question) && at.Previous.At == item.At && at.Next.IsNoun)
                return IndirectContent.Phrase(at) is { } stretch
                    ? new IndirectReport(attribution, stretch.First, stretch.Last) { Act = SpeechAct.Request }
                    : null;
            var isPart =
                at.Kind is ChunkKind.Noun or ChunkKind.Conjunction or ChunkKind.Relative or ChunkKind.Time
                || at.Next.Kind == ChunkKind.Time && at.Kind == ChunkKind.Preposition
                || (at.IsFinite && at.Subject.Kind == ChunkKind.Relative)
                || (at.Kind == ChunkKind.Pronoun && at.Previous.IsFinite)
                || (at.Kind == ChunkKind.Preposition && (at.BeginsWith(Connective.NameComplement) || at.Previous.IsFinite))
                || (at.IsFinite && at.IsBare && at.HeadIs(VerbForm.Participle));
            if (!isPart)
                return null;
        }

        return null;
    }

    private static IndirectReport? FindAccusation(in CueContext context)
    {
        var verb = context.Cue;
        if (!verb.IsVerb || !verb.Takes(SpeechFrame.Accusation) || !IndirectCues.HasHappened(verb))
            return null;
        var (subject, item) = (IndirectSources.SourceOf(verb), verb.Next);
        if (!IndirectSources.IsSource(subject) || !item.IsNounOrPronoun || subject.At > verb.At)
            return null;
        for (var at = item.Next; at.IsInside && at.At < item.At + IndirectAdjuncts.LongestObject && !at.IsFinite; at = at.Next)
        {
            if (at.IsPreposition(Connective.OfPhrase) && at.Next.IsInside)
                return IndirectContent.ToEnd(IndirectSources.Named(subject, verb), item, subject, isPhrase: true) is { } found
                    ? found with
                    {
                        Act = SpeechAct.Accusation,
                    }
                    : null;
        }

        return null;
    }

    private static IndirectReport? FindCommitment(in CueContext context)
    {
        var verb = context.Cue;
        if (!verb.IsVerb)
            return null;
        SpeechAct? act =
            verb.Takes(SpeechFrame.Commitment) ? SpeechAct.Commitment
            : verb.Takes(SpeechFrame.Question) && verb.Takes(SpeechFrame.Request | SpeechFrame.Demand) ? SpeechAct.Request
            : verb.Takes(SpeechFrame.Oneself) ? SpeechAct.Statement
            : null;
        if (act is null || !IndirectCues.HasHappened(verb))
            return null;
        var subject = IndirectSources.SourceOf(verb);
        // "the storm threatened to last": nobody says so.
        if (
            !IndirectSources.IsSource(subject)
            || subject.At > verb.At
            || (verb.Takes(SpeechFrame.Thing) && IndirectSources.IsThing(subject))
        )
            return null;
        // "vowed last month to close", "promised voters to close"
        var at = verb.Next;
        if (act is SpeechAct.Commitment && RelayRules.HasAddressee(verb))
            at = at.Next;
        while (at.Kind == ChunkKind.Time || (at.Kind == ChunkKind.Preposition && at.Next.Kind == ChunkKind.Time))
            at = at.Kind == ChunkKind.Time ? at.Next : at.Next.Next;
        return act is { } known && Infinitive(at) is { } first
            ? IndirectContent.ToEnd(IndirectSources.Named(subject, verb), first, subject) is { } found
                ? found with
                {
                    Act = known,
                }
                : null
            : null;
    }

    /// <summary>The infinitive that begins here, with a "not" before it; null if none does.</summary>
    public static ChunkCursor? Infinitive(ChunkCursor at) =>
        at.Kind == ChunkKind.Infinitive ? at
        : at.Kind == ChunkKind.Adverb && at.Next.Kind == ChunkKind.Infinitive
            ? at.HeadIs(Connective.Negation) ? at
                : at.Next
        : null;
}
