using Corpus.Extraction.Rules;

namespace Corpus.Extraction.Quotations;

/// <summary>Reported speech whose source stands in a tag: "according to Novak", ", Novak said".</summary>
internal static class IndirectTagRules
{
    public static readonly Rule<CueContext, IndirectReport> AccordingTo = new(
        "indirect/according-to",
        "\"According to\" reports the rest of its sentence: the noun after it is the source.",
        FindAccordingTo
    )
    {
        Examples =
        [
            "Prices will fall, [according to = the ministry: Prices will fall] the ministry.",
            "[According to = Anna Novak: the plan has failed] Anna Novak, the plan has failed.",
            "The plan, [according to = the ministry: The plan / has failed] the ministry, has failed.",
            "The bridge was closed on Monday, [according to = a spokesman for the city: The bridge was closed on Monday] a spokesman for the city.",
            "About 40 people left the town [according to = a report: About 40 people left the town] a report.",
            "There are 40 bridges in the town, [according to = the clerk’s list: There are 40 bridges in the town] the clerk’s list.",
            "The town was quiet: [according to = police: 40 people left] police, 40 people left.",
            "The firm has lost money (it owes $40, [according to = the bank: it owes $40] the bank).",
            "The road is wide: 40 men built it, [according to = the guide: 40 men built it] the guide.",
            "The plan has failed, [according to = her: The plan has failed] her.",
            "The bridge was not sold as many expected, [according to = the clerk: The bridge was not sold as many expected] the clerk.",
            "In 2012 the bridge was sold, [according to = the clerk: In 2012 the bridge was sold] the clerk.",
            "The bridge was sold, [according to = his profile: The bridge was sold] his profile.",
            "[According to = Anna Novak: the plan has failed] Anna Novak, who left in May, the plan has failed.",
            "Novak leads by 40 votes [according to = a count by the council: Novak leads by 40 votes] a count by the council.",
        ],
        Counterexamples =
        [
            "All went according to plan.",
            "“Prices will fall,” according to the ministry.",
            "The men will be paid according to their age.",
            "The men were paid, according to their age, in May.",
            "The race went ahead, according to plan, in May.",
            "The house was built according to the needs of the town.",
        ],
    };

    public static readonly Rule<CueContext, IndirectReport> TagBehindOrInside = new(
        "indirect/tag",
        "A subject and its verb of saying stand behind a clause or inside it, between commas: the subject says the clause.",
        FindTag
    )
    {
        Examples =
        [
            "Prices will fall, the spokesman [said = the spokesman: Prices will fall].",
            "Prices will fall, [said = Anna Novak: Prices will fall] Anna Novak.",
            "The plan, Novak [said = Novak: The plan / has failed], has failed.",
            "The bridge was closed, officials [told = officials: The bridge was closed] reporters on Monday.",
            "But the house has been sold, she [added = she: But the house has been sold].",
            "The bridge is safe, [said = a handful of teachers: The bridge is safe] a handful of teachers who use it.",
            "It was, he [said = he: It was / a hard year], a hard year.",
            "Prices fell, he [said = he: Prices fell / because nobody bought], because nobody bought.",
            "It is time, she [said = she: It is time / to close the bridge], to close the bridge.",
            "Now, he [said = he: Now / prices fall], prices fall.",
            "As Novak [noted = Novak: the plan has failed because nobody paid, a surprise to many], the plan has failed because nobody paid, a surprise to many.",
            "Wages rose, and as Novak [noted = Novak: prices fell], prices fell.",
            "Despite the rain, the race went on, organizers [said = organizers: the race went on].",
            "Though he lost, there was no row, a spokesman [said = a spokesman: there was no row].",
            "Though he lost, Novak was happy, a spokesman [said = a spokesman: Novak was happy].",
            "LONDON (Reuters) - The bridge has failed, a spokesman [said = a spokesman: The bridge has failed].",
            "Whether the plan works depends on the town, Novak [said = Novak: Whether the plan works depends on the town].",
            "Seeing it led him to leave, he [said = he: Seeing it led him to leave].",
            "The plan, [said = Novak and others: The plan / would fail] Novak and others, would fail.",
            "The team, Novak [told = Novak: The team / had lost] reporters after the race, had lost.",
            "The bridge is safe, the club [confirmed = the club: The bridge is safe] in a statement late on Monday.",
            "Prices to rise, bank [says = bank: Prices to rise]",
            "The bridge is safe, he [said = he: The bridge is safe / because it was mended] after meeting the mayor, because it was mended.",
            "As a study from 2011 [noted = a study from 2011: prices fell], prices fell.",
            "The roads were empty, he [added = he: The roads were empty], “but people need work.”",
            "In May the mayor left, she and her aides [said = she and her aides: In May the mayor left].",
            "The tax will be cut, ministers have [announced = ministers: The tax will be cut].",
            "Prices fell, the office [reported = the office: Prices fell] on Tuesday — a blow to the mayor.",
            "It is a plan, they [say = they: It is a plan / that will fail], that will fail.",
            "It makes sense, planners [said = planners: It makes sense / for towns to share a line], for towns to share a line.",
            "He hoped, he [said = he: He hoped / that the paper would print it], that the paper would print it.",
            "Such a plan, the ministry [claimed = the ministry: Such a plan / violates the law], violates the law.",
        ],
        Counterexamples =
        [
            "“Prices will fall,” the spokesman said.",
            "In the town, he said no.",
            "The plan will be good for voters, which critics like.",
            "The firm sold 40 houses, fewer than analysts had forecast.",
            "The bridge is safe, a road announced in May.",
            "In May, the firm wrote to voters, telling them so.",
            "They left the town for Anna Novak, a teacher charged with theft.",
            "The plan, he said, “is late.”",
            "As its name suggests, the road is long.",
            "As I said, the road is long.",
        ],
    };

    private static IndirectReport? FindAccordingTo(in CueContext context)
    {
        var cue = context.Cue;
        if (!QuotativeRules.IsAccordingTo(cue))
            return null;
        var source = cue.Next.Next;
        // "according to plan", "according to their age"
        if (
            !source.CanSpeak
            && (
                (source.FirstTag == Tag.Possessive && !(cue.Previous.Kind == ChunkKind.Comma && EndsSentence(source.Next)))
                || (source.TokenCount == 1 && source.HeadTag != Tag.Object && IndirectSources.EndsSource(source.Next))
            )
        )
            return null;
        // "built according to the rules of the town"
        if (
            !source.CanSpeak
            && !cue.IsFirst
            && cue.Previous.Kind is not (ChunkKind.Comma or ChunkKind.Conjunction or ChunkKind.Dash or ChunkKind.Colon)
            // "according to a count by the ministry"
            && !(source.Next.IsPreposition(Connective.Agent) && source.Next.Next.CanSpeak)
        )
            return null;
        var attribution = Sources.Named(source);
        // "According to Novak, the plan has failed": the comma ends the source.
        var leads =
            cue.IsFirst || cue.Previous.Kind == ChunkKind.Colon || (cue.Previous.IsFirst && cue.Previous.Kind == ChunkKind.Conjunction);
        if (leads)
            attribution = attribution with { Mention = cue.Parse.Span(source.At, IndirectClauses.PastPhrases(source).At) };
        // "according to results of a poll conducted for the paper"
        var after = IndirectAdjuncts.After(source.Next, attribution.Mention);
        for (var i = 0; i < IndirectAdjuncts.LongestObject && !IndirectSources.EndsSource(after, leads); i++)
            after = after.Next;
        if (!IndirectSources.EndsSource(after, leads))
            return null;
        attribution = attribution with { Mention = cue.Parse.Span(source.At, after.At - 1) };
        // "According to Anna Novak, a former minister, the plan has failed"
        if (
            leads
            && after.Kind == ChunkKind.Comma
            && after.Next is { IsNoun: true, FirstTag: Tag.Determiner }
            && IndirectClauses.PastPhrases(after.Next).Next is { Kind: ChunkKind.Comma } second
        )
            after = second;
        // "According to Novak, who was elected in May, the plan has failed"
        if (
            leads
            && after.Kind == ChunkKind.Comma
            && after.Next.Kind == ChunkKind.Relative
            && IndirectAdjuncts.Closing(after) is { IsInside: true } closing
            && IndirectClauses.BeginsClause(closing.Next)
        )
            after = closing;
        attribution = attribution with { CueChunk = cue.At, Cue = cue.Parse.Span(cue.At, cue.Next.At) };
        var rest =
            after.Kind == ChunkKind.Comma
                ? IndirectContent.Stretch(
                    after.Next,
                    leads ? IndirectContent.EndOfSentence(after) : IndirectContent.EndOf(after.Next, source, isSubordinate: false)
                )
                : null;
        return IndirectTagContent.Around(attribution, leads ? cue.To(-1) : cue.Previous, rest, isLoose: true);
    }

    private static IndirectReport? FindTag(in CueContext context)
    {
        var verb = context.Cue;
        if (!verb.IsFinite || !IndirectCues.Says(verb))
            return null;
        var inverted = IndirectCues.IsInverted(verb) && !verb.Takes(SpeechFrame.Commitment);
        var subject =
            inverted ? verb.Next
            : IsInside(verb) ? verb.Previous
            : verb.Subject;
        // "She and her aides said"
        if (!inverted && FirstOfSeries(subject) is { IsInside: true } first)
            subject = first;
        var comma = inverted ? verb.Previous : subject.Previous;
        var isAs = comma.IsInside && comma.IsAs;
        if (isAs)
            comma = comma.Previous;
        // "As Novak said, the plan has failed", "Prices fell, and as Novak said, the plan has failed"
        var leads =
            isAs && (!comma.IsInside || (comma.Kind == ChunkKind.Conjunction && (comma.IsFirst || comma.Previous.Kind == ChunkKind.Comma)));
        if (leads)
            comma = comma.To(-1);
        if ((comma.Kind != ChunkKind.Comma && !leads) || !IndirectSources.IsSource(subject) || subject.Kind == ChunkKind.Relative)
            return null;
        // "As its name suggests", "As I said above": nobody else says so.
        if (isAs && ((verb.Takes(SpeechFrame.Thing) && IndirectSources.IsThing(subject)) || IndirectCues.IsAuthor(subject)))
            return null;
        // ", fewer than analysts had forecast": a comparison. ", a man charged with theft": a participle.
        if (IsCompared(subject) || verb.Next.IsPreposition(Connective.WithDoer))
            return null;
        // ", a plan announced in May": a participle.
        if (subject.IsNoun && !IndirectSources.CanSay(subject) && verb.Takes(SpeechFrame.Object))
            return null;
        var attribution = IndirectSources.Named(subject, verb);
        var after = IndirectAdjuncts.After(verb.Next, attribution.Mention);
        if (!inverted && RelayRules.HasAddressee(verb))
            after = after.Next;
        while (
            ((IndirectAdjuncts.IsAdjunct(after) || IndirectAdjuncts.IsPhrase(after)) && !after.BeginsWith(Connective.OfPhrase))
            || IndirectAdjuncts.IsPhrase(after.Previous)
            || (!inverted && IsCircumstance(after))
        )
            after = after.Next;
        // "The plan, said Novak, who lives in the town, has failed": the content goes on behind what belongs to the source.
        if (
            inverted
            && after.Kind == ChunkKind.Comma
            && after.Next.Kind is ChunkKind.Relative or ChunkKind.Noun
            && IndirectAdjuncts.Closing(after) is { Next.IsFinite: true } closing
        )
            after = closing;

        // A quotation behind the tag is what was said. "It is late, he added, “but it will come”": so is the clause before it.
        if (after.Next.Kind == ChunkKind.Quote)
            return after.Kind == ChunkKind.Comma ? IndirectTagContent.Before(attribution, comma) : null;
        // "he said on the agency’s “Morning News”"
        if (after.Kind == ChunkKind.Quote && after.Previous is { IsNoun: true, Previous.Kind: ChunkKind.Preposition })
            after = after.Next;
        // ", said Anna Novak, a teacher who lives in the town": what follows belongs to the source.
        if (inverted && after.Kind is ChunkKind.Relative or ChunkKind.Gerund or ChunkKind.Subordinator)
            return IndirectTagContent.Around(attribution, comma, null, isLoose: true);
        if (after.IsInside && after.Kind is not (ChunkKind.Comma or ChunkKind.Other or ChunkKind.Dash))
            return null;
        var rest =
            after.Kind == ChunkKind.Comma && !(inverted && after.Next.Kind == ChunkKind.Subordinator)
                ? IndirectContent.Stretch(
                    after.Next,
                    leads ? IndirectContent.EndOfSentence(after) : IndirectContent.EndOf(after.Next, subject)
                )
                : null;
        return IndirectTagContent.Around(
            attribution,
            comma,
            rest,
            isLoose: leads
                || !after.IsInside
                || after.Kind is ChunkKind.Other or ChunkKind.Dash
                || (inverted && after.Next.Kind == ChunkKind.Relative)
        );
    }

    private static bool EndsSentence(ChunkCursor at) =>
        !at.IsInside || at.FirstTag == Tag.Stop || (at.Kind == ChunkKind.Other && !at.Next.IsInside);

    // "said after meeting the team"
    private static bool IsCircumstance(ChunkCursor at) =>
        at.Kind == ChunkKind.Subordinator && at.BeginsWith(Connective.Circumstance) && at.Next.Kind == ChunkKind.Gerund
        || at.Kind == ChunkKind.Gerund && IsCircumstance(at.Previous)
        || at.IsNounOrPronoun && at.Previous.Kind == ChunkKind.Gerund && IsCircumstance(at.Previous);

    // "fewer than analysts"
    private static bool IsCompared(ChunkCursor noun) =>
        noun.IsNoun && !IndirectSources.CanSay(noun) && noun.Next.IsPreposition(Connective.Rough);

    // The first of "teachers and officials" behind a comma; outside of the sentence if there is no such series.
    private static ChunkCursor FirstOfSeries(ChunkCursor subject) =>
        subject.Previous.Kind == ChunkKind.Conjunction
        && subject.Previous.Previous is { IsNounOrPronoun: true, Previous.Kind: ChunkKind.Comma } first
            ? first
            : subject.To(-1);

    // "The plan, Novak told them, has failed": the noun between the comma and the verb is the subject.
    private static bool IsInside(ChunkCursor verb)
    {
        if (!verb.Previous.IsNounOrPronoun || verb.Previous.Previous.Kind != ChunkKind.Comma)
            return false;
        var after = RelayRules.HasAddressee(verb) ? verb.Next.Next : verb.Next;
        while (IndirectAdjuncts.IsAdjunct(after) || IndirectAdjuncts.IsPhrase(after) || IndirectAdjuncts.IsPhrase(after.Previous))
            after = after.Next;
        return after.Kind == ChunkKind.Comma && after.Next.IsFinite;
    }
}
