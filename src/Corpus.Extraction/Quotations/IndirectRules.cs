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
                "The men will be paid according to their age.",
            ],
        },
        new(
            "indirect/request",
            "A verb of asking has an object and an infinitive: its subject asks for what the infinitive says.",
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
            ],
            Counterexamples =
            [
                "The mayor was asked to close the bridge.",
                "The storm forced the mayor to close the bridge.",
                "Novak would ask the mayor to close the bridge.",
            ],
        },
        new(
            "indirect/commitment",
            "An infinitive follows a verb of promising: its subject promises what the infinitive says.",
            FindCommitment
        )
        {
            Examples =
            [
                "The minister [promised = The minister: to close the bridge] to close the bridge.",
                "Anna Novak has [vowed = Anna Novak: never to sell the house] never to sell the house.",
                "They [vowed = They: to leave the party] to leave the party.",
                "She [promised = She: to pay for the damage] to pay for the damage.",
                "The teachers have [pledged = The teachers: to close the school] to close the school.",
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
                "The mayor, who [claims = who: she has won] she has won, left.",
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
                "Prices will fall, [said = Anna Novak: Prices will fall] Anna Novak.",
                "The plan, Novak [said = Novak: The plan / has failed], has failed.",
                "The bridge was closed, officials [told = officials: The bridge was closed] reporters on Monday.",
                "But the house has been sold, she [added = she: But the house has been sold].",
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
        // "according to plan", "according to their age"
        if (
            !source.CanSpeak
            && (source.FirstTag == Tag.Possessive || (source.TokenCount == 1 && !source.Next.BeginsWith(Connective.Origin)))
        )
            return null;
        var attribution = Sources.Named(source);
        // "According to Novak, the plan has failed": the comma ends the source.
        if (cue.IsFirst)
            attribution = attribution with { Mention = cue.Parse.Span(source.At, PastPhrases(source).At) };
        var after = After(source.Next, attribution.Mention);
        attribution = attribution with { CueChunk = cue.At, Cue = cue.Parse.Span(cue.At, cue.Next.At) };
        var rest = after.Kind == ChunkKind.Comma ? Stretch(after.Next, EndOf(after.Next, source, isSubordinate: false)) : null;
        return Around(attribution, cue.Previous, rest, isLoose: true);
    }

    private static IndirectReport? FindRequest(in CueContext context)
    {
        var verb = context.Cue;
        if (verb.Kind is not (ChunkKind.Verb or ChunkKind.Gerund) || !verb.HeadIsIn(Requests) || !HasHappened(verb))
            return null;
        var (subject, item) = (verb.Subject, verb.Next);
        if (!IsSource(subject) || !item.IsNounOrPronoun || subject.At > verb.At)
            return null;
        // "urged the men of the town to leave"
        while (item.Next.IsPreposition(Connective.NameComplement) && item.Next.Next.IsNoun)
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

    private static ChunkCursor PastPhrases(ChunkCursor noun)
    {
        while (noun.Next.Kind == ChunkKind.Preposition && noun.Next.Next.IsNoun)
            noun = noun.Next.Next;
        return noun;
    }

    private static ChunkCursor After(ChunkCursor at, TextSpan span)
    {
        while (at.IsInside && at.Span.Start < span.End)
            at = at.Next;
        return at;
    }

    // An infinitive, with a "not" before it.
    private static ChunkCursor? Infinitive(ChunkCursor at) =>
        at.Kind == ChunkKind.Infinitive ? at
        : at.Kind == ChunkKind.Adverb && at.Next.Kind == ChunkKind.Infinitive
            ? at.HeadIs(Connective.Negation) ? at
                : at.Next
        : null;

    private static IndirectReport? FindClauseAfter(in CueContext context)
    {
        var verb = context.Cue;
        if (!Says(verb))
            return null;
        var subject = verb.Subject;
        if (!IsSource(subject) || subject.At > verb.At || QuotativeRules.IsInverted(verb))
            return null;
        var first = ClauseAfter(verb, out var introduced);
        return first.IsInside && IsClause(first, EndOf(first, subject), introduced || verb.HeadIs(Connective.Say))
            ? ToEnd(Sources.Named(subject, verb), first, subject)
            : null;
    }

    // Whether what follows a verb of saying is a clause and no object. After "that" or "say" any verb with a tense makes it one.
    private static bool IsClause(ChunkCursor first, int end, bool introduced)
    {
        if (introduced || first.BeginsWith(Connective.Asked))
            return HasVerb(first, end);
        var subject = PastAdverbs(first);
        for (var i = subject; i.IsInside && i.At < end; i = i.Next)
        {
            if (i.IsFinite && i.Subject.At == subject.At && !subject.HeadIs(LexicalClass.Indefinite))
                return true;
        }

        return false;
    }

    // Where the clause begins: after "that", if an addressee, a time or a place at most stands before it; otherwise after the addressee and the time.
    private static ChunkCursor ClauseAfter(ChunkCursor verb, out bool introduced)
    {
        introduced = true;
        var at = verb.Next;
        for (var i = 0; i < LongestAdjunct && at.IsInside; i++, at = at.Next)
        {
            if (at.Kind == ChunkKind.Subordinator && at.BeginsWith(Connective.ThatClause))
                return at.Next;
            var isObject = at.IsNounOrPronoun && (at.Previous.Kind == ChunkKind.Preposition || RelayRules.HasAddressee(at.Previous));
            if (!IsAdjunct(at) && !isObject && at.Kind != ChunkKind.Comma)
                break;
        }

        introduced = false;
        at = verb.Next;
        if (RelayRules.HasAddressee(verb) && !at.Next.IsFinite)
            at = at.Next;
        while (at.Next.Kind != ChunkKind.Preposition && at.Kind == ChunkKind.Time || IsPhrase(at))
            at = at.Kind == ChunkKind.Time ? at.Next : at.Next.Next;
        var begins =
            at.Kind is ChunkKind.Noun or ChunkKind.Pronoun or ChunkKind.Time or ChunkKind.Adverb or ChunkKind.Quote
            || at.BeginsWith(Connective.Asked)
            || (at.Kind == ChunkKind.Gerund && verb.HeadIs(Connective.Say));
        return begins ? at : at.To(-1);
    }

    private static bool IsAdjunct(ChunkCursor at) => at.Kind is ChunkKind.Time or ChunkKind.Preposition or ChunkKind.Adverb;

    // "in a letter", "on Monday"
    private static bool IsPhrase(ChunkCursor at) => at.Kind == ChunkKind.Preposition && at.Next.Kind is ChunkKind.Time or ChunkKind.Noun;

    private static IndirectReport? FindTag(in CueContext context)
    {
        var verb = context.Cue;
        if (!verb.IsFinite || !Says(verb))
            return null;
        var inverted = QuotativeRules.IsInverted(verb) && !verb.HeadIsIn(Commitments);
        var subject =
            inverted ? verb.Next
            : IsInside(verb) ? verb.Previous
            : verb.Subject;
        var comma = inverted ? verb.Previous : subject.Previous;
        if (comma.IsInside && comma.IsAs)
            comma = comma.Previous;
        if (comma.Kind != ChunkKind.Comma || !IsSource(subject) || subject.Kind == ChunkKind.Relative)
            return null;
        var attribution = Sources.Named(subject, verb);
        var after = After(verb.Next, attribution.Mention);
        if (!inverted && RelayRules.HasAddressee(verb))
            after = after.Next;
        while ((IsAdjunct(after) && !after.BeginsWith(Connective.OfPhrase)) || IsPhrase(after.Previous))
            after = after.Next;

        // A quotation behind the tag is what was said.
        if (after.IsInside && after.Kind is not (ChunkKind.Comma or ChunkKind.Other) || after.Next.Kind == ChunkKind.Quote)
            return null;
        var rest = after.Kind == ChunkKind.Comma ? Stretch(after.Next, EndOf(after.Next, subject)) : null;
        return Around(attribution, comma, rest);
    }

    // "The plan, Novak told them, has failed": the noun between the comma and the verb is the subject.
    private static bool IsInside(ChunkCursor verb)
    {
        if (!verb.Previous.IsNounOrPronoun || verb.Previous.Previous.Kind != ChunkKind.Comma)
            return false;
        var after = RelayRules.HasAddressee(verb) ? verb.Next.Next : verb.Next;
        while (IsAdjunct(after) || IsPhrase(after.Previous))
            after = after.Next;
        return after.Kind == ChunkKind.Comma && after.Next.IsFinite;
    }

    // The content before a tag, and the piece behind it if the clause goes on there.
    private static IndirectReport? Around(Attribution attribution, ChunkCursor before, (int First, int Last)? rest, bool isLoose = false)
    {
        var first = before.First;
        while (
            first.At < before.At
            && (
                first.Kind is ChunkKind.Comma or ChunkKind.Dash or ChunkKind.Colon
                || (first.IsName && first.IsFirst && first.Next.Kind == ChunkKind.Dash)
                || (first.Kind == ChunkKind.Adverb && first.Next.Kind == ChunkKind.Comma)
                || first.Next.Kind == ChunkKind.Colon
            )
        )
            first = first.Next;
        var end = before;
        while (end.At > first.At && end.Kind is ChunkKind.Comma or ChunkKind.Dash)
            end = end.Previous;
        if (!before.IsInside || first.At > end.At || (first.At == end.At && first.Kind is ChunkKind.Comma or ChunkKind.Conjunction))
            return rest is { } only && HasClause(before.To(only.First), only.Last + 1)
                ? new IndirectReport(attribution, only.First, only.Last)
                : null;
        // "Politico reported, according to": what is said stands elsewhere.
        if (end.IsFinite && end.IsCue)
            return null;
        var isClause = isLoose ? HasVerb(first, end.At + 1) : HasMainClause(first, end.At + 1);
        if (isClause)
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
            if (
                i.IsFinite
                && i.Subject.At >= first.At
                && i.Subject.At < end
                && (i.Subject.Kind != ChunkKind.Relative || i.Subject.At == first.At)
            )
                return true;
        }

        return false;
    }

    // "When asked, he said": a clause that begins so is none by itself; another must follow its comma.
    private static bool HasMainClause(ChunkCursor first, int end)
    {
        if (first.Kind is not (ChunkKind.Subordinator or ChunkKind.Verb or ChunkKind.Gerund or ChunkKind.Infinitive))
            return HasClause(first, end);
        for (var i = first; i.IsInside && i.At < end; i = i.Next)
        {
            if (i.Kind == ChunkKind.Comma)
                return HasClause(i.Next, end);
        }

        return false;
    }

    private static bool HasVerb(ChunkCursor first, int end, bool infinitive = false)
    {
        for (var i = first; i.IsInside && i.At < end; i = i.Next)
        {
            if (i.IsFinite || (infinitive && i.Kind == ChunkKind.Infinitive))
                return true;
        }

        return false;
    }

    // Without marks at its ends.
    private static (int First, int Last)? Stretch(ChunkCursor first, int end)
    {
        var last = first.To(end - 1);
        while (
            last.At >= first.At
            && last.Kind is ChunkKind.Comma or ChunkKind.Dash or ChunkKind.Colon or ChunkKind.Other or ChunkKind.Conjunction
        )
            last = last.Previous;
        return first.IsInside && last.At >= first.At ? (first.At, last.At) : null;
    }

    /// <summary>The chunk before which a content ends that begins at a chunk.</summary>
    /// <param name="subject">The source: a verb of which it is the subject belongs to the sentence around the content.</param>
    private static int EndOf(ChunkCursor first, ChunkCursor subject) => EndOf(first, subject, IsSubordinate(subject));

    /// <inheritdoc cref="EndOf(ChunkCursor, ChunkCursor)"/>
    /// <param name="isSubordinate">The source and its cue stand in a clause that a comma ends.</param>
    private static int EndOf(ChunkCursor first, ChunkCursor subject, bool isSubordinate)
    {
        var comma = -1;
        for (var i = first; i.IsInside; i = i.Next)
        {
            if (i.FirstTag is Tag.Semicolon or Tag.Stop)
                return i.At;
            if (i.Kind is ChunkKind.Comma)
            {
                comma = i.At;
                // "the plan, which was late": what the article adds.
                if (i.At > first.At && (i.Next.Kind == ChunkKind.Relative || isSubordinate) && HasVerb(first, i.At, infinitive: true))
                    return i.At;
                if (
                    i.Next is var next
                    && (QuotativeRules.IsAccordingTo(next) || (next.Kind == ChunkKind.Gerund && next.HeadIsIn(Reporting)))
                )
                    return i.At;
            }

            // ", but the minister denied it", ", and he left": another clause.
            if (i.Kind == ChunkKind.Conjunction && comma == i.At - 1 && i.At > first.At + 1 && GoesOn(i.Next))
                return i.At;
            // "and added", "but did not say"
            if (
                i.Kind == ChunkKind.Conjunction
                && i.At > first.At
                && PastAdverbs(i.Next) is { IsFinite: true, IsCue: true } verb
                && !IsPlain(verb)
                && !SharesPerson(verb, first)
            )
                return i.At;
            // "who said he would go, left": a verb of the sentence around the content.
            if (
                i.IsFinite
                && i.At > first.At
                && i.HasSubject
                && i.Subject.At <= subject.At
                && subject.At < first.At
                && !IsPlain(i)
                && (
                    subject.Kind == ChunkKind.Relative
                    || comma == i.At - 1
                    || (comma == i.At - 2 && i.Previous.Kind == ChunkKind.Conjunction)
                )
            )
                return comma > first.At ? comma : i.At;
        }

        return first.Sentence.End;
    }

    // "said that Brown had recognized the plan and praised it": the person inside the clause does both.
    private static bool SharesPerson(ChunkCursor verb, ChunkCursor first) =>
        verb.Subject.At >= first.At && verb.Subject.IsPerson && !verb.Next.BeginsWith(Connective.ThatClause);

    // "to build a road and close a bridge": a plain form that goes on with an infinitive or an auxiliary.
    private static bool IsPlain(ChunkCursor verb) => verb.FirstTag == Tag.Modal || (verb.IsBare && verb.HeadIs(VerbForm.Base));

    // "after he said A, B": what the source says ends with its clause.
    private static bool IsSubordinate(ChunkCursor subject) =>
        subject.Previous.Kind == ChunkKind.Preposition
        || (subject.Previous.Kind == ChunkKind.Subordinator && !subject.Previous.BeginsWith(Connective.ThatClause));

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
        return subject.IsNounOrPronoun && PastAdverbs(PastPhrases(subject).Next).IsFinite;
    }
}
