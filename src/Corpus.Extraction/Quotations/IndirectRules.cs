using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;

namespace Corpus.Extraction.Quotations;

/// <summary>The rules that find reported speech without quotation marks.</summary>
internal static class IndirectRules
{
    // How many chunks may stand between the cue and the word "that": an addressee, a day, a place.
    private const int LongestAdjunct = 10;

    private static readonly Lexicon Reporting = Lexicon.Of("Quotations/reporting-verbs");
    private static readonly Lexicon Requests = Lexicon.Of("Quotations/request-verbs");
    private static readonly Lexicon Commitments = Lexicon.Of("Quotations/commitment-verbs");

    public static readonly Cascade<CueContext, IndirectReport> InOrder = new(
        "quote/indirect",
        "Does this verb, or \"according to\", report what somebody said in words of the text?",
        new("indirect/according-to", "\"According to\" reports the rest of its sentence: the noun after it is the source.", FindAccordingTo)
        {
            Examples =
            [
                "Prices will fall, [according to = the ministry: Prices will fall] the ministry.",
                "[According to = Anna Novak: the plan has failed] Anna Novak, the plan has failed.",
                "The plan, [according to = the ministry: The plan / has failed] the ministry, has failed.",
                "The bridge was closed on Monday, [according to = a spokesman for the city: The bridge was closed on Monday] a spokesman for the city.",
                "About 40 people left the town [according to = a report: About 40 people left the town] a report.",
            ],
            Counterexamples =
            [
                "All went according to plan.",
                "“Prices will fall,” according to the ministry.",
                "The men were paid according to their age.",
            ],
        },
        new("indirect/request", "A verb of asking has an object and an infinitive: its subject asks for what the infinitive says.", FindRequest)
        {
            Examples =
            [
                "The minister [asked = The minister: to close the bridge] the mayor to close the bridge.",
                "Anna Novak [urged = Anna Novak: not to sell the house] voters not to sell the house.",
                "He [told = He: to leave the town] them to leave the town.",
                "The court has [ordered = The court: to pay for the damage] the firm to pay for the damage.",
                "Novak [invited = Novak: to visit the school] the teachers to visit the school.",
            ],
            Counterexamples =
            [
                "The mayor was asked to close the bridge.",
                "The storm forced the mayor to close the bridge.",
                "Novak would ask the mayor to close the bridge.",
            ],
        },
        new("indirect/commitment", "An infinitive follows a verb of promising: its subject promises what the infinitive says.", FindCommitment)
        {
            Examples =
            [
                "The minister [promised = The minister: to close the bridge] to close the bridge.",
                "Anna Novak has [vowed = Anna Novak: never to sell the house] never to sell the house.",
                "They [threatened = They: to leave the party] to leave the party.",
                "The firm [offered = The firm: to pay for the damage] to pay for the damage.",
                "The mayor, who won, [pledged = The mayor: to lower taxes] to lower taxes.",
            ],
            Counterexamples =
            [
                "The minister hoped to close the bridge.",
                "The minister did not promise to close the bridge.",
                "The promised road to the bridge was closed.",
            ],
        },
        new(
            "indirect/clause-after",
            "A clause follows a verb of saying, with or without \"that\": the subject of the verb says the clause.",
            FindClauseAfter
        )
        {
            Examples =
            [
                "The spokesman [said = The spokesman: prices would fall] that prices would fall.",
                "Anna Novak [told = Anna Novak: the plan had failed] reporters on Monday that the plan had failed.",
                "He [said = He: the bridge was closed and that it would be mended] the bridge was closed and that it would be mended.",
                "The mayor, who [claims = who: she has won], claims she has won.",
                "The minister [asked = The minister: whether the plan had failed] whether the plan had failed.",
                "Novak [announced = Novak: the bridge would be closed] in May that the bridge would be closed; two weeks later it fell.",
                "The mayor called the plan late, [adding = The mayor: prices would fall] that prices would fall.",
            ],
            Counterexamples =
            [
                "The spokesman did not say that prices would fall.",
                "The spokesman believes that prices will fall.",
                "The spokesman said, “Prices will fall.”",
                "The mayor would say that the bridge was closed.",
            ],
        },
        new(
            "indirect/tag",
            "A subject and its verb of saying stand behind a clause or inside it, between commas: the subject says the clause.",
            FindTag
        )
        {
            Examples =
            [
                "Prices will fall, the spokesman [said = the spokesman: Prices will fall].",
                "Prices will fall, [said = Anna Novak: Prices will fall] Anna Novak, a former minister.",
                "The plan, Novak [said = Novak: The plan / has failed], has failed.",
                "The bridge was closed, officials [told = officials: The bridge was closed] reporters on Monday.",
                "But the house has been sold, she [added = she: the house has been sold].",
            ],
            Counterexamples =
            [
                "“Prices will fall,” the spokesman said.",
                "In the town, he said no.",
                "The plan will be good for voters, which critics said was no surprise.",
            ],
        }
    );

    private static bool Says(ChunkCursor verb) =>
        verb.Kind is ChunkKind.Verb or ChunkKind.Gerund && verb.HeadIsIn(Reporting) && HasHappened(verb);

    // "did not say", "would say", "was told", "never said": nobody has said it, or it is open who.
    private static bool HasHappened(ChunkCursor verb)
    {
        if (verb.IsPassive || verb.FirstTag is Tag.Modal or Tag.Do)
            return false;
        var (parse, chunk) = (verb.Parse, verb.Chunk);
        for (var i = chunk.First; i < chunk.Head; i++)
        {
            if ((Connectives.Of(parse.Tokens[i]) & Connective.Negation) != 0)
                return false;
        }

        return !verb.Previous.HeadIs(Connective.Negation);
    }

    private static bool IsSource(ChunkCursor subject) =>
        subject.IsInside
        && subject.Kind is ChunkKind.Noun or ChunkKind.Pronoun or ChunkKind.Relative
        && !subject.HeadIs(Connective.Reader)
        && subject.HeadTag is not (Tag.Object or Tag.Reflexive);

    private static IndirectReport? FindAccordingTo(in CueContext context)
    {
        var cue = context.Cue;
        if (!QuotativeRules.IsAccordingTo(cue))
            return null;
        var source = cue.Next.Next;
        if (!(source.IsName || source.CanSpeak || source.FirstTag is Tag.Determiner or Tag.Pronoun or Tag.Object))
            return null;
        var attribution = Sources.Named(source);
        var after = source.Next;
        while (after.IsInside && after.Span.Start < attribution.Mention.End)
            after = after.Next;
        attribution = attribution with { CueChunk = cue.At, Cue = cue.Parse.Span(cue.At, cue.Next.At) };
        var rest = after.Kind == ChunkKind.Comma ? Stretch(after.Next, EndOf(after.Next, source)) : null;
        return Around(attribution, cue.Previous, rest);
    }

    private static IndirectReport? FindRequest(in CueContext context)
    {
        var verb = context.Cue;
        if (verb.Kind is not (ChunkKind.Verb or ChunkKind.Gerund) || !verb.HeadIsIn(Requests) || !HasHappened(verb))
            return null;
        var (subject, item) = (verb.Subject, verb.Next);
        if (!IsSource(subject) || !item.IsNounOrPronoun || subject.At > verb.At)
            return null;
        // "urged the men in the town to leave"
        while (item.Next.Kind == ChunkKind.Preposition && item.Next.Next.IsNoun)
            item = item.Next.Next;
        return Infinitive(item.Next) is { } first ? ToEnd(Sources.Named(subject, verb), first, subject) : null;
    }

    private static IndirectReport? FindCommitment(in CueContext context)
    {
        var verb = context.Cue;
        return
            verb.Kind is ChunkKind.Verb or ChunkKind.Gerund
            && verb.HeadIsIn(Commitments)
            && HasHappened(verb)
            && IsSource(verb.Subject)
            && verb.Subject.At < verb.At
            && Infinitive(verb.Next) is { } first
            ? ToEnd(Sources.Named(verb.Subject, verb), first, verb.Subject)
            : null;
    }

    // An infinitive, with a "not" before it.
    private static ChunkCursor? Infinitive(ChunkCursor at) =>
        at.Kind == ChunkKind.Infinitive ? at
        : at.Kind == ChunkKind.Adverb && at.Next.Kind == ChunkKind.Infinitive ? at.HeadIs(Connective.Negation) ? at : at.Next
        : null;

    private static IndirectReport? FindClauseAfter(in CueContext context)
    {
        var verb = context.Cue;
        if (!Says(verb))
            return null;
        var subject = verb.Subject;
        if (!IsSource(subject) || subject.At > verb.At)
            return null;
        var first = ClauseAfter(verb);
        if (!first.IsInside)
            return null;
        var end = EndOf(first, subject);
        return HasClause(first, end) ? ToEnd(Sources.Named(subject, verb), first, subject) : null;
    }

    // Where the clause begins: after "that", if an addressee, a time or a place at most stands before it; otherwise after the addressee and the time.
    private static ChunkCursor ClauseAfter(ChunkCursor verb)
    {
        var at = verb.Next;
        for (var i = 0; i < LongestAdjunct && at.IsInside; i++, at = at.Next)
        {
            if (at.Kind == ChunkKind.Subordinator && at.BeginsWith(Connective.ThatClause))
                return at.Next;
            if (
                at.Kind
                is not (
                    ChunkKind.Noun
                    or ChunkKind.Pronoun
                    or ChunkKind.Time
                    or ChunkKind.Preposition
                    or ChunkKind.Adverb
                    or ChunkKind.Comma
                )
            )
                break;
        }

        at = verb.Next;
        if (RelayRules.HasAddressee(verb) && !at.Next.IsFinite)
            at = at.Next;
        while (at.Kind == ChunkKind.Time || (at.Kind == ChunkKind.Preposition && at.Next.Kind == ChunkKind.Time))
            at = at.Kind == ChunkKind.Time ? at.Next : at.Next.Next;
        return at.Kind is ChunkKind.Comma or ChunkKind.Colon or ChunkKind.Conjunction or ChunkKind.Other or ChunkKind.Gerund or ChunkKind.Infinitive
            ? at.To(-1)
            : at;
    }

    private static IndirectReport? FindTag(in CueContext context)
    {
        var verb = context.Cue;
        if (!verb.IsFinite || !Says(verb))
            return null;
        var inverted = QuotativeRules.IsInverted(verb);
        var subject = inverted ? verb.Next : verb.Subject;
        var comma = inverted ? verb.Previous : subject.Previous;
        if (comma.IsInside && comma.IsAs)
            comma = comma.Previous;
        if (comma.Kind != ChunkKind.Comma || !IsSource(subject) || subject.Kind == ChunkKind.Relative)
            return null;
        var attribution = Sources.Named(subject, verb);
        var after = verb.Next;
        while (after.IsInside && after.Span.Start < attribution.Mention.End)
            after = after.Next;
        if (!inverted && RelayRules.HasAddressee(verb))
            after = after.Next;
        while (after.Kind is ChunkKind.Adverb or ChunkKind.Time or ChunkKind.Preposition or ChunkKind.Noun)
        {
            if (after.IsNoun && after.Previous.Kind != ChunkKind.Preposition)
                break;
            after = after.Next;
        }

        if (after.IsInside && after.Kind is not (ChunkKind.Comma or ChunkKind.Other))
            return null;
        var rest = after.Kind == ChunkKind.Comma ? Stretch(after.Next, EndOf(after.Next, subject)) : null;
        return Around(attribution, comma, rest);
    }

    // The content before a tag, and the piece behind it if the clause goes on there.
    private static IndirectReport? Around(Attribution attribution, ChunkCursor before, (int First, int Last)? rest)
    {
        var first = before.First;
        while (first.At < before.At && first.Kind is ChunkKind.Conjunction or ChunkKind.Comma or ChunkKind.Dash)
            first = first.Next;
        var end = before;
        while (end.At > first.At && end.Kind is ChunkKind.Comma or ChunkKind.Dash)
            end = end.Previous;
        if (!before.IsInside || first.At > end.At || first.Kind is ChunkKind.Comma or ChunkKind.Conjunction)
            return rest is { } only && HasClause(before.To(only.First), only.Last + 1)
                ? new IndirectReport(attribution, only.First, only.Last)
                : null;
        if (HasClause(first, end.At + 1))
            return new IndirectReport(attribution, first.At, end.At);
        return rest is { } second && HasVerb(first.To(second.First), second.Last + 1)
            ? new IndirectReport(attribution, first.At, end.At) { Rest = second }
            : null;
    }

    private static IndirectReport? ToEnd(Attribution attribution, ChunkCursor first, ChunkCursor subject) =>
        Stretch(first, EndOf(first, subject)) is { } stretch ? new IndirectReport(attribution, stretch.First, stretch.Last) : null;

    // A verb with a tense whose subject stands in the stretch.
    private static bool HasClause(ChunkCursor first, int end)
    {
        for (var i = first; i.IsInside && i.At < end; i = i.Next)
        {
            if (i.IsFinite && i.Subject.At >= first.At && i.Subject.At < end)
                return true;
        }

        return false;
    }

    private static bool HasVerb(ChunkCursor first, int end)
    {
        for (var i = first; i.IsInside && i.At < end; i = i.Next)
        {
            if (i.IsFinite)
                return true;
        }

        return false;
    }

    // Without marks at its ends.
    private static (int First, int Last)? Stretch(ChunkCursor first, int end)
    {
        var last = first.To(end - 1);
        while (last.At >= first.At && last.Kind is ChunkKind.Comma or ChunkKind.Dash or ChunkKind.Colon or ChunkKind.Other or ChunkKind.Conjunction)
            last = last.Previous;
        return first.IsInside && last.At >= first.At ? (first.At, last.At) : null;
    }

    /// <summary>The chunk before which a content ends that begins at a chunk.</summary>
    /// <param name="subject">The source: a verb of which it is the subject belongs to the sentence around the content.</param>
    private static int EndOf(ChunkCursor first, ChunkCursor subject)
    {
        var comma = -1;
        for (var i = first; i.IsInside; i = i.Next)
        {
            if (i.FirstTag is Tag.Semicolon or Tag.Stop)
                return i.At;
            if (i.Kind is ChunkKind.Comma)
            {
                comma = i.At;
                if (i.Next is var next && (QuotativeRules.IsAccordingTo(next) || (next.Kind == ChunkKind.Gerund && next.HeadIsIn(Reporting))))
                    return i.At;
            }

            // ", but the minister denied it": another clause.
            if (i.Kind == ChunkKind.Conjunction && comma == i.At - 1 && i.At > first.At && i.HeadIs(Connective.Contrast) && GoesOn(i.Next))
                return i.At;
            // "and added", "but did not say"
            if (i.Kind == ChunkKind.Conjunction && i.At > first.At && PastAdverbs(i.Next) is { IsFinite: true, IsCue: true } verb && verb.FirstTag != Tag.Modal)
                return i.At;
            // "who said he would go, left": a verb of the sentence around the content.
            if (i.IsFinite && i.At > first.At && i.HasSubject && i.Subject.At <= subject.At && subject.At < first.At)
                return comma > first.At ? comma : i.At;
        }

        return first.Sentence.End;
    }

    private static ChunkCursor PastAdverbs(ChunkCursor at)
    {
        while (at.Kind == ChunkKind.Adverb)
            at = at.Next;
        return at;
    }

    // A noun and its verb follow.
    private static bool GoesOn(ChunkCursor at)
    {
        var subject = PastAdverbs(at);
        return subject.IsNounOrPronoun && subject.Next.IsInside;
    }
}
