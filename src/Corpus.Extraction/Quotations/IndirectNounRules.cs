using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;

namespace Corpus.Extraction.Quotations;

/// <summary>Reported speech that belongs to a noun or is one: "his claim that prices would fall", "called for lower prices".</summary>
internal static class IndirectNounRules
{
    private static readonly Lexicon Promises = Lexicon.Of("Quotations/promise-nouns");
    private static readonly Lexicon Thoughts = Lexicon.Of("Quotations/thought-nouns");
    private static readonly Lexicon Firm = Lexicon.Of("Quotations/firm-adjectives");

    public static readonly Rule<CueContext, IndirectReport> Adjective = new(
        "indirect/adjective",
        "A clause follows an adjective for one who says something firmly, behind \"be\" or \"make\": the subject says the clause.",
        FindAdjective
    )
    {
        Examples =
        [
            "Novak is [adamant = Novak: the bridge is safe] that the bridge is safe.",
            "The mayor was quite [clear = The mayor: she would stay] that she would stay.",
            "The mayor made it [clear = The mayor: she would stay] that she would stay.",
            "The mayor has made [clear = The mayor: she would stay] that she would stay.",
            "He made [clear = He: he would not leave] he would not leave.",
        ],
        Counterexamples =
        [
            "It is clear that the bridge is safe.",
            "The storm made it clear that the bridge was not safe.",
            "The law is clear that roads are free.",
            "Novak is not clear that prices fell.",
            "Novak would be clear that prices fell.",
            "The mayor made clear soup.",
        ],
    };

    public static readonly Rule<CueContext, IndirectReport> NounClause = new(
        "indirect/noun",
        "A clause with \"that\" follows a noun of saying, or an infinitive a noun of promising: its owner, the one named after \"by\", or the one who issues it says so.",
        FindNounClause
    )
    {
        Examples =
        [
            "Novak broke her [promise = her: to sell the house] to sell the house.",
            "His [promise = His: to close the bridge] to close the bridge has failed.",
            "Voters liked his [claim = his: prices would fall] that prices would fall.",
            "His [claim = His: he had read the plan] that he had read the plan convinced nobody.",
            "The minister’s [statement = The minister: the bridge was safe] that the bridge was safe came late.",
            "Critics heard [claims = the firm: the road was not safe] by the firm that the road was not safe.",
            "The ministry issued a [warning = The ministry: the bridge would be closed] that the bridge would be closed.",
            "Novak repeated her [promise = Novak: the house would be sold] that the house would be sold.",
        ],
        Counterexamples =
        [
            "The claim that prices would fall was bold.",
            "The minister rejected a claim that the bridge was safe.",
            "His claim that came late was bold.",
            "The scene stressed the fact that prices fell.",
            "His belief that prices will fall is known.",
            "The firm makes no claim that the bridge is safe.",
        ],
    };

    public static readonly Rule<CueContext, IndirectReport> Phrase = new(
        "indirect/phrase",
        "A noun phrase or a form in -ing follows a verb of voicing or demanding: its subject says it.",
        FindPhrase
    )
    {
        Examples =
        [
            "The minister [called for = The minister: lower prices] lower prices.",
            "Anna Novak [expressed = Anna Novak: concern about the bridge] concern about the bridge.",
            "Teachers marched through the town, [demanding = Teachers: better schools] better schools.",
            "The firm has [announced = The firm: a plan to sell the house] a plan to sell the house.",
            "He [stressed = He: the need for patience] the need for patience.",
            "The firm has [reported = The firm: having 40 houses in May] having 40 houses in May, and left.",
            "The council [proposed = The council: a levy last year on firms] a levy last year on firms.",
            "The firm [announced = The firm: plans to sell the house] plans to sell the house.",
            "The mayor [denied = The mayor: a claim that the bridge was sold] a claim that the bridge was sold.",
            "The council has [ruled out = The council: selling the bridge] selling the bridge.",
            "Novak [suggested = Novak: leaving the town] leaving the town.",
            "He [recalled = He: selling the bridge to a bank] selling the bridge to a bank.",
            "The mayor [insisted on = The mayor: a second bridge] a second bridge.",
            "The mayor [called for = The mayor: a strike by teachers] a strike by teachers.",
            "A teacher [asked for = A teacher: a photo] a photo and the mayor said no.",
            "The mayor [promised = The mayor: a second bridge] voters a second bridge.",
            "The mayor [denied = The mayor: taking bribes] taking bribes.",
            "Witnesses [reported = Witnesses: at least 30 shots] at least 30 shots.",
            "The firm [reported = The firm: surprisingly weak sales] surprisingly weak sales.",
        ],
        Counterexamples =
        [
            "The minister did not call for lower prices.",
            "The plan calls for lower prices.",
            "The minister paid for lower prices.",
            "Teachers don’t recommend longer holidays.",
            "The town has a machine that promises lower prices.",
            "They sold their client reporting systems.",
            "The town denied the firm a house.",
            "I recommend the second bridge.",
            "He is promising not just a few stars.",
        ],
    };

    private static IndirectReport? FindAdjective(in CueContext context)
    {
        var adjective = context.Cue;
        if (!IsFirm(adjective))
            return null;
        var verb = IndirectCues.PastAdverbsBefore(adjective);
        // "made it clear"
        if (verb.Kind == ChunkKind.Pronoun && verb.HeadIs(LexicalClass.Thing))
            verb = verb.Previous;
        var makes = verb.Takes(SpeechFrame.Issuing);
        if (
            !(verb.HeadTag == Tag.Be ? verb.At == IndirectCues.PastAdverbsBefore(adjective).At : makes)
            || !verb.IsFinite
            || !IndirectCues.HasHappened(verb)
            || verb.Next.HeadIs(Connective.Negation)
            || !IndirectSources.IsSource(verb.Subject)
            || !(verb.Subject.IsPerson || (verb.Subject.Kind == ChunkKind.Pronoun && !verb.Subject.HeadIs(LexicalClass.Thing)))
        )
            return null;
        var that = adjective.Next;
        var introduced = that.Kind == ChunkKind.Subordinator && that.BeginsWith(Connective.ThatClause);
        if (!introduced && !(makes && IndirectClauses.BeginsClause(that)))
            return null;
        var attribution = IndirectSources.Named(verb.Subject, verb) with { CueChunk = adjective.At, Cue = adjective.Span };
        return IndirectContent.ToEnd(attribution, introduced ? that.Next : that, verb.Subject);
    }

    /// <summary>An adjective for one who says something firmly: "adamant".</summary>
    public static bool IsFirm(ChunkCursor adjective) => adjective is { IsNoun: true, TokenCount: 1 } && adjective.HeadIsIn(Firm);

    private static IndirectReport? FindNounClause(in CueContext context)
    {
        var noun = context.Cue;
        // "makes no claim that"
        if (!noun.IsNoun || noun.BeginsWith(Connective.Negation))
            return null;
        var parse = noun.Parse;
        // "announced on its website that": the verb has the clause.
        if (IndirectAdjuncts.IsMedium(noun) && noun.To(noun.At - 2).Takes(SpeechFrame.Clause))
            return null;
        // "his belief that": a thought is said only if somebody voices it.
        var isSaid = noun.HeadIs(LexicalClass.CueNoun) && !noun.HeadIsIn(Thoughts);
        var (that, source, mention) = (noun.Next, noun, isSaid ? ReportRules.PossessorIn(parse, noun.Chunk) : null);
        // "claims by the firm that"
        if (mention is null && isSaid && that.IsPreposition(Connective.Agent) && that.Next.IsNoun)
        {
            source = that.Next;
            mention = Sources.Named(source).Mention;
            that = IndirectAdjuncts.After(source.Next, mention.Value);
        }
        // "issued a warning that", "reiterated his view that"
        else if (
            noun.Previous is { IsVerb: true } verb
            && (
                verb.Takes(SpeechFrame.Issuing)
                    ? noun.HeadIs(LexicalClass.CueNoun)
                    : verb.Takes(SpeechFrame.Object) && !verb.Takes(SpeechFrame.Denial)
            )
            && IndirectCues.HasHappened(verb)
            && IndirectSources.IsSource(verb.Subject)
            && !IndirectSources.IsThing(verb.Subject)
        )
        {
            source = verb.Subject;
            mention = Sources.Named(source, verb).Mention;
        }

        if (mention is null)
            return null;
        var cue = parse.Tokens[noun.Chunk.Head].Span;
        var attribution = new Attribution(source.At, mention.Value, noun.At, cue, AttributionBasis.Adjacent);
        // "his promise to close the bridge"
        if (that.Kind == ChunkKind.Infinitive && noun.HeadIsIn(Promises))
            return IndirectContent.Stretch(that, IndirectContent.EndOfNounClause(that, noun)) is { } promised
                ? new IndirectReport(attribution, promised.First, promised.Last) { Act = SpeechAct.Commitment }
                : null;
        if (that.Kind != ChunkKind.Subordinator || !that.BeginsWith(Connective.ThatClause))
            return null;
        var end = IndirectContent.EndOfNounClause(that.Next, noun);
        return IndirectClauses.HasVerb(that.Next, end) && IndirectContent.Stretch(that.Next, end) is { } stretch
            ? new IndirectReport(attribution, stretch.First, stretch.Last)
            : null;
    }

    private static IndirectReport? FindPhrase(in CueContext context)
    {
        var verb = context.Cue;
        var length = verb.IsVerb ? IndirectCues.LengthIn(SpeechFrame.Object | SpeechFrame.Gerund, verb) : 0;
        if (length == 0 || !IndirectCues.HasHappened(verb))
            return null;
        var subject = IndirectSources.SourceOf(verb);
        var first = length > 1 ? verb.Next.Next : verb.Next;
        // "promised voters a second bridge"
        if (RelayRules.HasAddressee(verb) && verb.Takes(SpeechFrame.Commitment) && first.IsPerson && first.Next.IsNoun)
            first = first.Next;
        if (IndirectClauses.PastAdverbs(first) is { Kind: ChunkKind.Gerund } gerund)
            first = gerund;
        else if (IndirectCues.LengthIn(SpeechFrame.Object, verb) == 0)
            return null;
        // "at least 30 shots", "surprisingly weak demand"
        var noun =
            first.Kind == ChunkKind.Preposition && first.Next.IsNoun && first.Next.Next is { IsNoun: true, FirstTag: Tag.Number }
                ? first.Next.Next
                : IndirectClauses.PastAdverbs(first);
        if (
            !IndirectSources.IsSource(subject)
            || subject.At > verb.At
            || !(noun.IsNoun || first.Kind == ChunkKind.Gerund)
            || first.HeadIs(Connective.Negation)
            || !IndirectSources.CanSay(subject.Kind == ChunkKind.Relative && subject.Previous.IsNoun ? subject.Previous : subject)
            || IndirectCues.IsBackground(verb)
            // "a reporting system"
            || (verb.Kind == ChunkKind.Gerund && verb.Takes(SpeechFrame.NounLike) && verb.Previous.IsNoun)
        )
            return null;
        // "reiterated his view that prices fell": the clause is what was said; but "denied a report that prices fell".
        if (
            first.Next.Kind == ChunkKind.Subordinator
            && first.Next.BeginsWith(Connective.ThatClause)
            && !(verb.Takes(SpeechFrame.Denial) && first.HeadIs(LexicalClass.CueNoun))
        )
            return null;
        var attribution = IndirectSources.Named(subject, verb) with { Cue = IndirectCues.CueOf(verb, length) };
        // "denied the firm a license": a refusal.
        if (verb.Takes(SpeechFrame.Denial) && first.IsNoun && first.Next.IsNoun)
            return null;
        var all =
            first.Kind == ChunkKind.Gerund
                ? IndirectContent.Stretch(
                    first,
                    IndirectContent.EndOf(first, subject, IndirectClauses.IsSubordinate(subject), isPhrase: true)
                )
                : IndirectContent.Phrase(first);
        // "urged the party to ax it": what follows "to" may be a verb that no list has.
        if (all is not { } stretch)
            return null;
        for (var i = first; IndirectCues.LengthIn(SpeechFrame.Request, verb) > 0 && i.At <= stretch.Last; i = i.Next)
        {
            if (i.Kind == ChunkKind.Infinitive || i.BeginsWith(Connective.Recipient))
                return null;
        }

        return new IndirectReport(attribution, stretch.First, stretch.Last) { Act = IndirectCues.ActOf(verb, first) };
    }
}
