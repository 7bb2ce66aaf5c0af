using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Quotations;

/// <summary>The rules that find reported speech without quotation marks.</summary>
internal static class IndirectRules
{
    // How many chunks may stand between the cue and the word "that": an addressee, a day, a place.
    private const int LongestAdjunct = 10;

    // How many chunks a clause without a known verb has at least.
    private const int ShortestClause = 3;

    // How many chunks the one who is asked or accused may take.
    private const int LongestObject = 12;

    private static readonly Lexicon Promises = Lexicon.Of("Quotations/promise-nouns");
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
                "There are 40 bridges in the town, [according to = the clerk’s list: There are 40 bridges in the town] the clerk’s list.",
                "The town was quiet: [according to = police: 40 people left] police, 40 people left.",
                "The firm has lost money (it owes $40, [according to = the bank: it owes $40] the bank).",
                "The road is wide: 40 men built it, [according to = the guide: 40 men built it] the guide.",
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
                "Novak [Asks = Novak: for Help With a Bridge] Brown for Help With a Bridge",
                "The union [called on = The union: to lift the ban] the town to lift the ban.",
                "The bureau [asked = The bureau: to close the bridge] the firm that built it to close the bridge.",
            ],
            Counterexamples =
            [
                "The mayor was asked to close the bridge.",
                "The storm forced the mayor to close the bridge.",
                "Novak would ask the mayor to close the bridge.",
            ],
        },
        new("indirect/accusation", "A verb of accusing has an object and \"of\": its subject says both of them.", FindAccusation)
        {
            Examples =
            [
                "The minister [accused = The minister: the mayor of lying] the mayor of lying.",
                "Critics have [accused = Critics: Anna Novak of selling the house] Anna Novak of selling the house, which she denied.",
                "Anna Novak [accused = Anna Novak: him of a crime] him of a crime.",
                "He left the party, [accusing = He: its leaders of theft] its leaders of theft.",
                "The teachers [accuse = The teachers: the ministry of neglect] the ministry of neglect.",
                "The council [accuses = The council: the mayor of theft] the mayor of theft, a charge she denies.",
            ],
            Counterexamples = ["The mayor was accused of lying.", "Nobody has accused the mayor.", "The accused mayor of the town left."],
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
                "The mayor [vowed = The mayor: to close the bridge] last month to close the bridge.",
                "The mayor [vowed = The mayor: to close the bridge] to close the bridge, while the firm waited.",
                "After he [vowed = he: to close the bridge] to close the bridge, voters left.",
            ],
            Counterexamples =
            [
                "The minister hoped to close the bridge.",
                "The minister did not promise to close the bridge.",
                "The promised road to the bridge was closed.",
                "The storm threatened to close the bridge.",
            ],
        },
        new("indirect/passive", "A verb of saying in the passive has an agent and a clause: the agent says the clause.", FindPassive)
        {
            Examples =
            [
                "Novak was [told = the ministry: the bridge was closed] by the ministry that the bridge was closed.",
                "They were [warned = police: the road was not safe] by police that the road was not safe.",
                "The mayor was [informed = a lawyer: she had won] by a lawyer on Monday that she had won.",
                "She was [asked = reporters: whether the plan had failed] by reporters whether the plan had failed.",
                "The town was [told = the firm: the road would be closed] by the firm that the road would be closed.",
                "As [reported = the agency: the bridge has failed] by the agency, the bridge has failed.",
            ],
            Counterexamples =
            [
                "Novak was told that the bridge was closed.",
                "Novak was not told by the ministry that the bridge was closed.",
                "The bridge was closed by the ministry.",
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
                "In the town, about half of voters [say = half of voters: they like the plan] they like the plan.",
                "Voters who met him [say = Voters: they like the plan] they like the plan.",
                "Novak [told = Novak: the plan had failed] voters and reporters that the plan had failed.",
                "Novak [wrote = Novak: the plan had failed] in a book, which came out in May, that the plan had failed.",
                "He [said = He: the bridge was safe] the bridge was safe — a claim the mayor denied.",
                "He [said = He: the bridge was safe] the bridge was safe, the oldest one of the town.",
                "He [said = He: it was late, but it will be ready in May] it was late, but it will be ready in May.",
                "The mayor [grumbled = The mayor: the plan was late] that the plan was late.",
                "Teachers [say = Teachers: a man was hurt and is expected to live] a man was hurt and is expected to live.",
                "The mayor [pointed out = The mayor: prices fell] that prices fell.",
                "The spokesman [said = The spokesman: it would appeal] it would appeal, while the union welcomed it.",
                "The manager [insisted = The manager: they had not given up] they had not given up: “We go on.”",
                "The singer [said = The singer: it was off] it was off, then left the town.",
                "The minister [says = The minister: she will not back it] she will not back it, as has the mayor.",
                "He [said = He: it was late] it was late, and then pointed out that she had left.",
                "He [said = He: the bridge must be open] the bridge must be open but declined to say when.",
                "She [said = She: she could not go but liked the plan] she could not go but liked the plan.",
                "He [said = He: it should not be cut but raised] it should not be cut but raised.",
                "Of those who [said = who: prices fell] prices fell, 40 percent left.",
                "He left after she [said = she: it was late, and that voters should go] that it was late, and that voters should go.",
                "He [said = He: if prices fell, men who bought would win] that if prices fell, men who bought would win.",
                "The minister [said = The minister: schools might open in May] schools might open in May, a plan that teachers rejected.",
                "She [told = She: it was late] Novak, chairman of the firm, that it was late.",
                "He [admitted = He: he had lost] to reporters after the meeting that he had lost.",
                "If prices fall, the mayor [said = the mayor: If prices fall / he would sell] he would sell.",
                "“It was hard,” said Novak, [adding = Novak: prices would fall] that prices would fall.",
                "She and her aides [say = She and her aides: it is late] it is late.",
                "About 4 in 10 [say = About 4 in 10: it is late] it is late.",
                "More than half of those surveyed [said = half of those surveyed: they left] they left.",
                "Just 40 percent of men [said = Just 40 percent of men: they left] they left.",
                "The band [announced = The band: it was off] on its website that it was off.",
            ],
            Counterexamples =
            [
                "The spokesman did not say that prices would fall.",
                "The spokesman believes that prices will fall.",
                "The spokesman said, “Prices will fall.”",
                "The mayor would say that the bridge was closed.",
                "It is worth noting that prices fell.",
                "Novak, asked whether the plan had failed, left.",
                "It tells you why prices fell.",
                "Nobody said that prices fell.",
                "No officials said that prices fell.",
                "None of them said that prices fell.",
                "The book tells the story of two sisters who left.",
                "He said so in a film that showed the town.",
                "That said, prices fell.",
                "The firm claimed a third victory in May but has lost since.",
                "The farmers have claims in the area that failed.",
            ],
        },
        new(
            "indirect/relative",
            "A verb of saying follows its subject in a relative clause, and a second verb follows it: what the subject says begins with that verb.",
            FindInRelativeClause
        )
        {
            Examples =
            [
                "The house, which the mayor [says = the mayor: will be sold] will be sold, stood empty.",
                "It was a road that officials [said = officials: was not safe] was not safe.",
                "The plan, which critics [say = critics: has failed] has failed, is late.",
                "The bridge, which he [claims = he: is safe] is safe, fell.",
                "The men, who police [said = police: were armed] were armed, left.",
                "It was a road he [said = he: was not safe] was not safe.",
            ],
            Counterexamples = ["What the mayor said was good.", "The house that the mayor bought was sold.", "The mayor said he was late."],
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
            ],
        },
        new(
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
            ],
        },
        new("indirect/phrase", "A noun phrase follows a verb of voicing or demanding: its subject says it.", FindPhrase)
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
            ],
        }
    );

    /// <summary>
    /// Whether a rule can apply: each needs a verb with a frame of saying, a noun for what is said, a noun behind a verb of voicing, or "according to". It only saves
    /// time: the results are the same without it.
    /// </summary>
    public static bool MayApply(ChunkCursor cue) =>
        (
            cue.IsVerb
                ? SpeechVerbs.IsAny(cue.Parse.Tokens[cue.Chunk.Head])
                : cue.IsNoun && (cue.HeadIs(LexicalClass.CueNoun) || cue.Previous is { IsVerb: true } verb && verb.Takes(Voicing))
        ) || QuotativeRules.IsAccordingTo(cue);

    // What a verb takes whose object can be a clause with its noun.
    private const SpeechFrame Voicing = SpeechFrame.Issuing | SpeechFrame.Object;

    private static bool Says(ChunkCursor verb, SpeechFrame frame = SpeechFrame.Clause) =>
        verb.IsVerb && LengthIn(frame, verb) > 0 && HasHappened(verb) && !IsNoun(verb);

    // "did not say", "would say", "was told", "never said": nobody has said it, or it is open who.
    private static bool HasHappened(ChunkCursor verb)
    {
        // "continued to say": it was said.
        if (verb.Kind == ChunkKind.Infinitive)
        {
            var phase = verb.Previous.Kind is ChunkKind.Adverb or ChunkKind.Preposition ? verb.Previous.Previous : verb.Previous;
            var isPhase = phase.Governs(Governing.Phase);
            // "has led the mayor to say"
            if (phase.IsNounOrPronoun && verb.Subject.At == phase.At)
                (phase, isPhase) = (phase.Previous, phase.Previous.Governs(Governing.Causing));
            return phase.Kind == ChunkKind.Verb && isPhase && HasHappened(phase);
        }

        // "did say" is said too, but "did he say" and "do say" are not.
        if (
            (verb.IsPassive && !IsPerfect(verb))
            || verb.FirstTag is Tag.Modal
            || (
                verb.FirstTag == Tag.Do
                && !(verb.Previous.IsNounOrPronoun || verb.Previous.Kind is ChunkKind.Conjunction or ChunkKind.Adverb)
            )
        )
            return false;
        var before = PastAdverbsBefore(verb);
        // "to foster ties and urge" has no tense, but "they describe the town and say" has one.
        if (verb.IsFinite && verb.IsBare && verb.HeadTag == Tag.Base && !(before.Kind == ChunkKind.Conjunction && IsPresentBefore(before)))
            return false;
        // "the aim of fostering ties and asking"
        if (verb.Kind == ChunkKind.Gerund && before.Kind == ChunkKind.Conjunction)
        {
            var partner = before.Previous;
            while (partner.IsInside && partner.Kind is not (ChunkKind.Gerund or ChunkKind.Verb))
                partner = partner.Previous;
            if (partner.Kind == ChunkKind.Gerund)
                before = PastAdverbsBefore(partner);
        }

        // "avoided saying", "the aim of asking"
        if (
            verb.Kind == ChunkKind.Gerund
            && (
                before.Governs(Governing.Avoiding)
                || before.IsPreposition(Connective.OfPhrase)
                || before.IsPreposition(Connective.ForPhrase)
            )
        )
            return false;
        return !IsNegated(verb) && !verb.Previous.HeadIs(Connective.Negation) && !IsNobody(verb.Subject);
    }

    // A verb in the present is the nearest one.
    private static bool IsPresentBefore(ChunkCursor at)
    {
        var verb = at.Previous;
        while (verb.IsInside && !verb.IsVerb)
            verb = verb.Previous;
        return verb.IsFinite && verb.IsBare && verb.HeadTag == Tag.Verb && verb.HeadIs(VerbForm.Base);
    }

    // "nobody said", "no officials said", "none of them said", but "No. 10 said"
    private static bool IsNobody(ChunkCursor subject) =>
        subject.BeginsWith(Connective.Negation)
        && !(subject.TokenCount > 1 && subject.Parse.Tokens[subject.Chunk.First + 1].Kind == TokenKind.Number);

    // "he’s promised to go": a short form of "has".
    private static bool IsPerfect(ChunkCursor verb) =>
        verb.Parse.Tokens[verb.Chunk.First].Kind == TokenKind.Clitic
        && verb.Subject.Kind == ChunkKind.Pronoun
        && !verb.Subject.HeadIs(LexicalClass.Thing)
        && (
            verb.Next.IsNounOrPronoun
            || verb.Next.Kind is ChunkKind.Infinitive or ChunkKind.Subordinator
            || verb.Next.IsPreposition(Connective.ForPhrase)
        );

    // "blue states that have voted", "two pledged delegates": a form that can be a noun or an adjective has one who speaks beside it as its subject.
    private static bool IsNoun(ChunkCursor verb) =>
        verb.IsFinite
        && verb.IsBare
        && (
            verb.HeadIs(VerbForm.Third | VerbForm.Base)
                && (
                    verb.Next.Kind == ChunkKind.Relative
                    || (
                        verb.Takes(SpeechFrame.NounLike)
                        && !(
                            verb.Subject.At == PastAdverbsBefore(verb).At
                            && (
                                verb.Subject.CanSpeak
                                || (
                                    verb.Subject.IsNoun
                                    && verb.Next.Kind == ChunkKind.Subordinator
                                    && verb.Next.BeginsWith(Connective.ThatClause)
                                )
                            )
                        )
                    )
                )
            || (verb.Takes(SpeechFrame.Commitment) && PastAdverbsBefore(verb).HeadTag == Tag.Number)
            // "have claims in the area"
            || (verb.Takes(SpeechFrame.NounLike) && verb.Previous is { IsFinite: true, IsAction: false })
        );

    private static ChunkCursor PastAdverbsBefore(ChunkCursor verb)
    {
        var before = verb.Previous;
        while (before.Kind == ChunkKind.Adverb)
            before = before.Previous;
        return before;
    }

    private static bool IsSource(ChunkCursor subject) =>
        subject.IsInside
        && subject.Kind is ChunkKind.Noun or ChunkKind.Pronoun or ChunkKind.Relative
        && !subject.HeadIs(Connective.Reader)
        && subject.HeadTag is not (Tag.Object or Tag.Reflexive);

    /// <summary>
    /// The one who says what a verb reports. In "denied that the plan was his, and said it was late" the content before ends at "and", so the two verbs share a
    /// subject.
    /// </summary>
    private static ChunkCursor SourceOf(ChunkCursor verb)
    {
        var subject = verb.Subject;
        // “…,” said Novak, adding that prices fell
        if (verb.Kind == ChunkKind.Gerund && verb.Previous.Kind == ChunkKind.Comma && !(subject.IsInside && subject.At < verb.At))
        {
            for (var cue = verb.Previous; cue.IsInside; cue = cue.Previous)
            {
                if (QuotativeRules.IsInverted(cue))
                    return cue.Next;
            }
        }

        // "with 30 percent of voters saying": the share speaks.
        if (
            verb.Kind == ChunkKind.Gerund
            && subject.Previous.IsPreposition(Connective.OfPhrase)
            && subject.To(subject.At - 2) is { IsNoun: true, FirstTag: Tag.Number } share
        )
            return share;
        // "fostering closer ties and encouraging": a bare word beside another gerund does nothing.
        if (verb.Kind == ChunkKind.Gerund && IsBareWord(subject))
            return subject.To(-1);
        var before = PastAdverbsBefore(verb);
        // "offered him a job, then said": the job says nothing.
        if (
            !verb.IsFinite
            || !(
                before.Kind == ChunkKind.Conjunction
                || (before.Kind == ChunkKind.Comma && before.At < verb.At - 1 && subject.IsNoun && !CanSay(subject))
            )
        )
            return subject;
        for (var cue = before.Previous; cue.IsInside; cue = cue.Previous)
        {
            if (cue.IsFinite && cue.Takes(SpeechFrame.Clause) && !cue.IsPassive)
                return
                    subject.At > cue.At && cue.Subject.At < cue.At && IsSource(cue.Subject) && !IndirectContent.SharesPerson(verb, cue.Next)
                    ? cue.Subject
                    : subject;
        }

        // "rejected the idea that the plan failed, and said it was late": the plan says nothing.
        if (!subject.IsNoun || CanSay(subject))
            return subject;
        for (var other = before.Previous; other.IsInside; other = other.Previous)
        {
            if (other.IsFinite && IsSource(other.Subject) && other.Subject.Kind != ChunkKind.Relative && other.Subject.CanSpeak)
                return other.Subject;
        }

        return subject;
    }

    // A noun by itself that is no plural, no name and no part of a longer phrase.
    private static bool IsBareWord(ChunkCursor noun) =>
        noun.IsNoun
        && noun.TokenCount == 1
        && noun.HeadTag == Tag.Noun
        && !noun.HeadIs(LexicalClass.Group)
        && noun.Parse.Document.Text[noun.Span.End - 1] != 's';

    private static IndirectReport? FindAccordingTo(in CueContext context)
    {
        var cue = context.Cue;
        if (!QuotativeRules.IsAccordingTo(cue))
            return null;
        var source = cue.Next.Next;
        // "according to plan", "according to their age"
        if (!source.CanSpeak && (source.FirstTag == Tag.Possessive || (source.TokenCount == 1 && EndsSource(source.Next))))
            return null;
        // "built according to the rules of the town"
        if (
            !source.CanSpeak
            && !cue.IsFirst
            && cue.Previous.Kind is not (ChunkKind.Comma or ChunkKind.Conjunction or ChunkKind.Dash or ChunkKind.Colon)
        )
            return null;
        var attribution = Sources.Named(source);
        // "According to Novak, the plan has failed": the comma ends the source.
        var leads =
            cue.IsFirst || cue.Previous.Kind == ChunkKind.Colon || (cue.Previous.IsFirst && cue.Previous.Kind == ChunkKind.Conjunction);
        if (leads)
            attribution = attribution with { Mention = cue.Parse.Span(source.At, IndirectContent.PastPhrases(source).At) };
        // "according to results of a poll conducted for the paper"
        var after = After(source.Next, attribution.Mention);
        for (var i = 0; i < LongestObject && !EndsSource(after, leads); i++)
            after = after.Next;
        if (!EndsSource(after, leads))
            return null;
        attribution = attribution with { Mention = cue.Parse.Span(source.At, after.At - 1) };
        // "According to Anna Novak, a former minister, the plan has failed"
        if (
            leads
            && after.Kind == ChunkKind.Comma
            && after.Next is { IsNoun: true, FirstTag: Tag.Determiner }
            && IndirectContent.PastPhrases(after.Next).Next is { Kind: ChunkKind.Comma } second
        )
            after = second;
        attribution = attribution with { CueChunk = cue.At, Cue = cue.Parse.Span(cue.At, cue.Next.At) };
        var rest =
            after.Kind == ChunkKind.Comma
                ? IndirectContent.Stretch(
                    after.Next,
                    leads ? IndirectContent.EndOfSentence(after) : IndirectContent.EndOf(after.Next, source, isSubordinate: false)
                )
                : null;
        return IndirectContent.Around(attribution, leads ? cue.To(-1) : cue.Previous, rest, isLoose: true);
    }

    // Before the content, "and" goes on with the source.
    private static bool EndsSource(ChunkCursor at, bool leads = false) =>
        at.Kind is null or ChunkKind.Comma or ChunkKind.Other or ChunkKind.Dash or ChunkKind.Close or ChunkKind.Colon or ChunkKind.Quote
        || (at.Kind == ChunkKind.Conjunction && !leads)
        || at.FirstTag == Tag.Semicolon;

    private static IndirectReport? FindRequest(in CueContext context)
    {
        var verb = context.Cue;
        var length = verb.IsVerb ? LengthIn(SpeechFrame.Request, verb) : 0;
        if (length == 0 || !HasHappened(verb))
            return null;
        var subject = SourceOf(verb);
        var item = length > 1 ? verb.Next.Next : verb.Next;
        if (!IsSource(subject) || !item.IsNounOrPronoun || subject.At > verb.At)
            return null;
        var attribution = Named(subject, verb) with { Addressee = Sources.Named(item).Mention };
        if (length > 1)
            attribution = attribution with { Cue = CueOf(verb, length) };
        // "urged the men of the town to leave", "urged all parties involved to leave"
        for (var at = item.Next; at.IsInside && at.At < item.At + LongestObject; at = at.Next)
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
                at.Kind is ChunkKind.Noun or ChunkKind.Conjunction or ChunkKind.Relative
                || (at.IsFinite && at.Subject.Kind == ChunkKind.Relative)
                || (at.Kind == ChunkKind.Pronoun && at.Previous.IsFinite)
                || (at.Kind == ChunkKind.Preposition && (at.BeginsWith(Connective.NameComplement) || at.Previous.IsFinite))
                || (at.IsFinite && at.IsBare && at.HeadIs(VerbForm.Participle));
            if (!isPart)
                return null;
        }

        return null;
    }

    // How many tokens a verb and its particle have; 0 if it does not take the frame.
    private static int LengthIn(SpeechFrame any, ChunkCursor verb) =>
        SpeechVerbs.LengthOf(verb.Parse.Tokens.AsSpan(0, verb.Parse.Chunks[verb.Sentence.End - 1].End), verb.Chunk.Head, any);

    private static TextSpan CueOf(ChunkCursor verb, int length)
    {
        var head = verb.Chunk.Head;
        return TextSpan.Between(verb.Parse.Tokens[head].Start, verb.Parse.Tokens[head + length - 1].End);
    }

    private static IndirectReport? FindAccusation(in CueContext context)
    {
        var verb = context.Cue;
        if (!verb.IsVerb || !verb.Takes(SpeechFrame.Accusation) || !HasHappened(verb))
            return null;
        var (subject, item) = (SourceOf(verb), verb.Next);
        if (!IsSource(subject) || !item.IsNounOrPronoun || subject.At > verb.At)
            return null;
        for (var at = item.Next; at.IsInside && at.At < item.At + LongestObject && !at.IsFinite; at = at.Next)
        {
            if (at.IsPreposition(Connective.OfPhrase) && at.Next.IsInside)
                return IndirectContent.ToEnd(Named(subject, verb), item, subject, isPhrase: true) is { } found
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
            : verb.Takes(SpeechFrame.Question) ? SpeechAct.Request
            : verb.Takes(SpeechFrame.Oneself) ? SpeechAct.Statement
            : null;
        if (act is null || !HasHappened(verb))
            return null;
        var subject = SourceOf(verb);
        // "the storm threatened to last": nobody says so.
        if (!IsSource(subject) || subject.At > verb.At || (verb.Takes(SpeechFrame.Thing) && IsThing(subject)))
            return null;
        // "vowed last month to close", "promised voters to close"
        var at = verb.Next;
        if (act is SpeechAct.Commitment && RelayRules.HasAddressee(verb))
            at = at.Next;
        while (at.Kind == ChunkKind.Time || (at.Kind == ChunkKind.Preposition && at.Next.Kind == ChunkKind.Time))
            at = at.Kind == ChunkKind.Time ? at.Next : at.Next.Next;
        return act is { } known && Infinitive(at) is { } first
            ? IndirectContent.ToEnd(Named(subject, verb), first, subject) is { } found
                ? found with
                {
                    Act = known,
                }
                : null
            : null;
    }

    private static IndirectReport? FindPassive(in CueContext context)
    {
        var verb = context.Cue;
        if (
            !verb.IsFinite
            || !verb.Takes(SpeechFrame.Clause)
            || !(verb.IsPassive || verb.Previous is { IsInside: true, IsAs: true })
            || verb.FirstTag is Tag.Modal
        )
            return null;
        var agent = verb.Next.IsPreposition(Connective.Agent) ? verb.Next.Next : verb.To(-1);
        if (!IsSource(agent) || IsNegated(verb))
            return null;
        // "as promised by the mayor": nobody says that it happened.
        if (verb.Previous.IsInside && verb.Previous.IsAs)
            return verb.Takes(SpeechFrame.Commitment | SpeechFrame.Request | SpeechFrame.Demand) ? null : AsReported(verb, agent);
        var attribution = Sources.Named(agent, verb) with { Addressee = verb.HasSubject ? Sources.Named(verb.Subject).Mention : null };
        for (var at = After(agent.Next, attribution.Mention); at.IsInside && at.At < verb.At + LongestAdjunct; at = at.Next)
        {
            var introduced = at.Kind == ChunkKind.Subordinator && at.BeginsWith(Connective.ThatClause);
            if (!introduced && !at.BeginsWith(Connective.Asked))
            {
                if (!IsAdjunct(at) && !IsPhrase(at.Previous))
                    return null;
                continue;
            }

            var first = introduced ? at.Next : at;
            return
                IndirectContent.HasVerb(first, IndirectContent.EndOf(first, agent, isSubordinate: false))
                && IndirectContent.Stretch(first, IndirectContent.EndOf(first, agent, isSubordinate: false)) is { } stretch
                ? new IndirectReport(attribution, stretch.First, stretch.Last) { Act = ActOf(verb, first) }
                : null;
        }

        return null;
    }

    // "As reported by the agency, prices fell", "Prices fell, as reported by the agency"
    private static IndirectReport? AsReported(ChunkCursor verb, ChunkCursor agent)
    {
        var attribution = Sources.Named(agent, verb);
        var after = After(agent.Next, attribution.Mention);
        return verb.Previous.IsFirst && after.Kind == ChunkKind.Comma
                ? IndirectContent.Around(
                    attribution,
                    verb.To(-1),
                    IndirectContent.Stretch(after.Next, IndirectContent.EndOfSentence(after)),
                    isLoose: true
                )
            : verb.To(verb.At - 2).Kind == ChunkKind.Comma && EndsSource(after)
                ? IndirectContent.Around(attribution, verb.To(verb.At - 2), null, isLoose: true)
            : null;
    }

    private static bool IsNegated(ChunkCursor verb)
    {
        for (var i = verb.Chunk.First; i < verb.Chunk.Head; i++)
        {
            if ((Connectives.Of(verb.Parse.Tokens[i]) & Connective.Negation) != 0)
                return true;
        }

        return false;
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
        if (!Says(verb, SpeechFrame.Clause | SpeechFrame.That))
            return null;
        var subject = SourceOf(verb);
        // "Noting that prices fell, the mayor left"
        var isFronted = verb.Kind == ChunkKind.Gerund && subject.At > verb.At;
        if (!IsSource(subject) || (subject.At > verb.At && !isFronted) || QuotativeRules.IsInverted(verb))
            return null;
        if (IsAsked(verb))
            return null;
        // "That said, prices fell"
        if (subject.HeadIs(Connective.ThatClause) && verb.Next.Kind == ChunkKind.Comma)
            return null;
        // "It is worth noting that prices fell", "it tells you why prices fell"
        if (
            subject.HeadIs(LexicalClass.Thing)
            && ((verb.Kind == ChunkKind.Gerund && verb.Previous.Kind != ChunkKind.Comma) || verb.Next.HeadIs(Connective.Reader))
        )
            return null;
        // "There is a risk, he said, that prices will fall": a tag inside of its content.
        if (
            subject.At == PastAdverbsBefore(verb).At
            && subject.Previous.Kind == ChunkKind.Comma
            && subject.Previous.Previous.IsInside
            && verb.Next.Kind == ChunkKind.Comma
            && verb.Next.Next.BeginsWith(Connective.ThatClause)
            && verb.IsFinite
        )
            return null;
        var first = ClauseAfter(verb, out var introduced);
        var end = IndirectContent.EndOf(first, subject, isFronted || IndirectContent.IsSubordinate(subject));
        // "he grumbled that prices fell", but "signs indicate that prices fell"
        if (
            LengthIn(SpeechFrame.Clause, verb) == 0
            && !(introduced && IndirectContent.HasVerb(first, end) && (subject.Kind == ChunkKind.Pronoun || CanSay(subject)))
        )
            return null;
        if (ConditionBefore(subject, verb) is { } condition && IndirectContent.Stretch(first, end) is { } main)
            return new IndirectReport(Named(subject, verb), condition.First, condition.Last) { Rest = main, Act = ActOf(verb, first) };
        return
            first.IsInside
            && !(isFronted && end > subject.At)
            && IsClause(first, end, introduced, verb.Takes(SpeechFrame.Bare) && !verb.Takes(SpeechFrame.Object | SpeechFrame.NounLike))
            ? IndirectContent.ToEnd(Named(subject, verb), first, subject, isFronted) is { } found
                ? found with
                {
                    Act = ActOf(verb, first),
                }
                : null
            : null;
    }

    // "If prices fall, he said he would sell": the condition belongs to what he said.
    private static (int First, int Last)? ConditionBefore(ChunkCursor subject, ChunkCursor verb)
    {
        var first = subject.First;
        if (
            subject.Previous.Kind != ChunkKind.Comma
            || subject.At != PastAdverbsBefore(verb).At
            || !verb.HeadIs(Connective.Say)
            || !first.BeginsWith(Connective.Asked)
            || !first.BeginsWith(Connective.Reason)
        )
            return null;
        return IndirectContent.HasVerb(first, subject.At) ? IndirectContent.Stretch(first, subject.At) : null;
    }

    // "asked whether": a question; "promised that": a commitment; "demanded that": a request.
    private static SpeechAct ActOf(ChunkCursor verb, ChunkCursor first) =>
        verb.Takes(SpeechFrame.Question) && first.BeginsWith(Connective.Asked) ? SpeechAct.Question
        : verb.Takes(SpeechFrame.Commitment) ? SpeechAct.Commitment
        : LengthIn(SpeechFrame.Demand, verb) > 0 ? SpeechAct.Request
        : SpeechAct.Statement;

    // "Novak, asked whether the plan had failed, left": somebody asked her.
    private static bool IsAsked(ChunkCursor verb)
    {
        if (
            !verb.IsFinite
            || !verb.IsBare
            || !verb.Takes(SpeechFrame.Told)
            || !verb.HeadIs(VerbForm.Participle)
            || verb.Previous.Kind != ChunkKind.Comma
            || verb.Subject.At != verb.At - 2
        )
            return false;
        for (var i = verb.Next; i.IsInside; i = i.Next)
        {
            if (i.IsFinite && i.Subject.At == verb.Subject.At)
                return i.Previous.Kind == ChunkKind.Comma;
        }

        return false;
    }

    // Whether what follows a verb of saying is a clause and no object. After "that" or "say" any verb with a tense makes it one.
    private static bool IsClause(ChunkCursor first, int end, bool introduced, bool isClausal)
    {
        // Not all verbs are in a list: of three phrases behind "that", one is a verb.
        if (introduced && end - first.At >= ShortestClause)
            return true;
        if (introduced || isClausal || first.BeginsWith(Connective.Asked))
            return IndirectContent.HasVerb(first, end);
        var subject = IndirectContent.PastAdverbs(first);
        for (var i = subject; i.IsInside && i.At < end; i = i.Next)
        {
            if (
                i.IsFinite
                && !subject.HeadIs(LexicalClass.Indefinite)
                && (
                    i.Subject.At == subject.At
                    // "noted farmers and teachers have left"
                    || (
                        subject.IsNounOrPronoun
                        && subject.Next.Kind == ChunkKind.Conjunction
                        && i.Subject.At == subject.At + 2
                        && i.At == subject.At + 3
                    )
                )
            )
                return true;
        }

        return false;
    }

    // Where the clause begins: after "that" or a colon, if an addressee, a time or a place at most stands before it; otherwise after the addressee and the time.
    private static ChunkCursor ClauseAfter(ChunkCursor verb, out bool introduced)
    {
        introduced = true;
        var at = verb.Next;
        for (var i = 0; i < LongestAdjunct && at.IsInside; i++, at = at.Next)
        {
            // "responded to Brown’s claim that": the clause belongs to the noun.
            // "said in a film that showed the town": a relative clause.
            if (at.Kind == ChunkKind.Subordinator && at.BeginsWith(Connective.ThatClause))
                return
                    at.Previous.IsNoun && IndirectContent.PastAdverbs(at.Next).IsFinite
                    || at.Previous.HeadIs(LexicalClass.CueNoun)
                        && ReportRules.PossessorIn(at.Parse, at.Previous.Chunk) is not null
                        && !IsMedium(at.Previous)
                    ? at.To(-1)
                    : at.Next;
            // "said — on the radio, as it happens — that", "wrote in a book, which came out in May, that"
            if (
                Closing(at) is { IsInside: true } closing
                && (at.Kind == ChunkKind.Dash || at.Next.Kind == ChunkKind.Relative || closing.Next.BeginsWith(Connective.ThatClause))
            )
            {
                at = closing;
                continue;
            }

            // "told voters and reporters that"
            var isSeries =
                at.Kind == ChunkKind.Conjunction
                    ? at.Previous.Kind is ChunkKind.Noun or ChunkKind.Time && (at.Next.IsNoun || IsPhrase(at.Next))
                    : at.Previous.Kind == ChunkKind.Conjunction;
            var isObject =
                (
                    at.IsNounOrPronoun
                    && (
                        at.Previous.Kind is ChunkKind.Preposition or ChunkKind.Gerund
                        || IsPhrase(at.Previous)
                        || RelayRules.HasAddressee(at.Previous)
                    )
                ) || (isSeries && (at.IsNoun || at.Kind == ChunkKind.Conjunction));
            // "said before leaving the town that"
            var isBackground = at.Kind == ChunkKind.Subordinator ? at.Next.Kind == ChunkKind.Gerund || IsPhrase(at) : IsBackground(at);
            // "said on the agency’s “Morning News” that"
            var isName = at.Kind == ChunkKind.Quote && at.Previous is { IsNoun: true, Previous.Kind: ChunkKind.Preposition };
            // "told cheering voters that"
            var isModifier = at.Kind == ChunkKind.Gerund && at.Previous.At == verb.At && verb.Takes(SpeechFrame.Told) && at.Next.IsNoun;
            if (!IsAdjunct(at) && !isObject && !isBackground && !isName && !isModifier && at.Kind != ChunkKind.Comma)
                break;
        }

        if (verb.Next.Kind == ChunkKind.Colon)
            return verb.Next.Next;
        introduced = false;
        // "pointed out prices would fall"
        at = verb.To(verb.At + Math.Max(1, LengthIn(SpeechFrame.Clause, verb)));
        if (RelayRules.HasAddressee(verb) && !at.Next.IsFinite)
            at = at.Next;
        // “…,” he said on Monday as she left: what was said stands before the verb.
        if (
            verb.Subject.At == PastAdverbsBefore(verb).At
            && verb.Subject.Previous.Kind == ChunkKind.Quote
            && verb.Subject.Previous.Chunk.Complete
        )
            return at.To(-1);
        // "said of the talks she had": a clause of the noun.
        while (
            (at.Kind == ChunkKind.Time && !at.Next.IsFinite && !at.Next.BeginsWith(Connective.OfPhrase))
            || (IsPhrase(at) && !(at.Previous.At == verb.At && at.BeginsWith(Connective.OfPhrase)))
        )
            at = at.Kind == ChunkKind.Time ? at.Next : at.Next.Next;
        // "told the story of men who left", "told voters who met him": a clause of the noun.
        if (
            at.Kind == ChunkKind.Relative
            && at.BeginsWith(Connective.Who)
            && at.Previous.IsNoun
            && (
                at.Previous.Previous.Kind == ChunkKind.Preposition
                || (!verb.Takes(SpeechFrame.Question) && IndirectContent.PastAdverbs(at.Next).IsFinite)
            )
        )
            return at.To(-1);
        // "He said on Monday, prices would fall"
        if (at.Kind == ChunkKind.Comma && verb.HeadIs(Connective.Say) && verb.Subject.IsFirst && IndirectContent.BeginsClause(at.Next))
            at = at.Next;
        var begins =
            (
                at.Kind is ChunkKind.Noun or ChunkKind.Pronoun or ChunkKind.Time or ChunkKind.Adverb or ChunkKind.Quote
                && (at.HeadTag != Tag.Object || at.Next.IsNoun)
            )
            || at.BeginsWith(Connective.Asked)
            || (at.Kind == ChunkKind.Gerund && verb.HeadIs(Connective.Say));
        return begins ? at : at.To(-1);
    }

    // The mark that closes what the same mark opens; outside of the sentence if none does.
    private static ChunkCursor Closing(ChunkCursor mark)
    {
        for (var i = mark.Next; mark.Kind is ChunkKind.Dash or ChunkKind.Comma && i.At <= mark.At + LongestAdjunct; i = i.Next)
        {
            if (i.Kind == mark.Kind)
                return i;
        }

        return mark.To(-1);
    }

    // "late on Monday" has an adjective that no noun follows.
    private static bool IsAdjunct(ChunkCursor at) =>
        at.Kind is ChunkKind.Time or ChunkKind.Preposition or ChunkKind.Adverb
        || (at.IsNoun && at.HeadTag == Tag.Adjective && at.Next.Kind == ChunkKind.Preposition && at.Next.Next.Kind == ChunkKind.Time);

    // "in a letter", "on Monday", "after the meeting"
    private static bool IsPhrase(ChunkCursor at) =>
        at.Next.Kind is ChunkKind.Time or ChunkKind.Noun
        && (
            at.Kind == ChunkKind.Preposition
            || (
                at.Kind == ChunkKind.Subordinator
                && at.BeginsWith(Connective.Circumstance)
                && !IndirectContent.PastAdverbs(at.Next.Next).IsFinite
            )
        );

    private static IndirectReport? FindInRelativeClause(in CueContext context)
    {
        var verb = context.Cue;
        if (!verb.IsFinite || !verb.Next.IsFinite || !Says(verb))
            return null;
        var subject = verb.Previous.Kind == ChunkKind.Adverb ? verb.Previous.Previous : verb.Previous;
        var pronoun = subject.Previous;
        var isRelative =
            (pronoun.Kind == ChunkKind.Relative && (pronoun.BeginsWith(Connective.Who) || !pronoun.BeginsWith(Connective.Asked)))
            || (
                pronoun.Kind == ChunkKind.Subordinator
                && pronoun.BeginsWith(Connective.ThatClause)
                && pronoun.Previous.Kind is ChunkKind.Noun or ChunkKind.Comma
            )
            // "a probe officials said was late"
            || (pronoun.IsNounOrPronoun && !subject.HeadIs(Connective.ThatClause) && !verb.Takes(SpeechFrame.Object));
        return subject.IsNounOrPronoun && IsSource(subject) && isRelative
            ? IndirectContent.ToEnd(Named(subject, verb), verb.Next, subject.To(pronoun.At), isSubordinate: true)
            : null;
    }

    private static IndirectReport? FindTag(in CueContext context)
    {
        var verb = context.Cue;
        if (!verb.IsFinite || !Says(verb))
            return null;
        var inverted = QuotativeRules.IsInverted(verb) && !verb.Takes(SpeechFrame.Commitment);
        var subject =
            inverted ? verb.Next
            : IsInside(verb) ? verb.Previous
            : verb.Subject;
        var comma = inverted ? verb.Previous : BeforeSeries(subject);
        var isAs = comma.IsInside && comma.IsAs;
        if (isAs)
            comma = comma.Previous;
        // "As Novak said, the plan has failed", "Prices fell, and as Novak said, the plan has failed"
        var leads =
            isAs && (!comma.IsInside || (comma.Kind == ChunkKind.Conjunction && (comma.IsFirst || comma.Previous.Kind == ChunkKind.Comma)));
        if (leads)
            comma = comma.To(-1);
        if ((comma.Kind != ChunkKind.Comma && !leads) || !IsSource(subject) || subject.Kind == ChunkKind.Relative)
            return null;
        // ", fewer than analysts had forecast": a comparison. ", a man charged with theft": a participle.
        if (IsCompared(subject) || verb.Next.IsPreposition(Connective.WithDoer))
            return null;
        // ", a plan announced in May": a participle.
        if (subject.IsNoun && !CanSay(subject) && verb.Takes(SpeechFrame.Object))
            return null;
        var attribution = Named(subject, verb);
        var after = After(verb.Next, attribution.Mention);
        if (!inverted && RelayRules.HasAddressee(verb))
            after = after.Next;
        while (((IsAdjunct(after) || IsPhrase(after)) && !after.BeginsWith(Connective.OfPhrase)) || IsPhrase(after.Previous))
            after = after.Next;
        // "The plan, said Novak, who lives in the town, has failed": the content goes on behind what belongs to the source.
        if (
            inverted
            && after.Kind == ChunkKind.Comma
            && after.Next.Kind is ChunkKind.Relative or ChunkKind.Noun
            && Closing(after) is { Next.IsFinite: true } closing
        )
            after = closing;

        // A quotation behind the tag is what was said.
        if (after.Next.Kind == ChunkKind.Quote)
            return null;
        // "he said on the agency’s “Morning News”"
        if (after.Kind == ChunkKind.Quote && after.Previous is { IsNoun: true, Previous.Kind: ChunkKind.Preposition })
            after = after.Next;
        // ", said Anna Novak, a teacher who lives in the town": what follows belongs to the source.
        if (inverted && after.Kind is ChunkKind.Relative or ChunkKind.Gerund or ChunkKind.Subordinator)
            return IndirectContent.Around(attribution, comma, null);
        if (after.IsInside && after.Kind is not (ChunkKind.Comma or ChunkKind.Other))
            return null;
        var rest =
            after.Kind == ChunkKind.Comma && !(inverted && after.Next.Kind == ChunkKind.Subordinator)
                ? IndirectContent.Stretch(
                    after.Next,
                    leads ? IndirectContent.EndOfSentence(after) : IndirectContent.EndOf(after.Next, subject)
                )
                : null;
        return IndirectContent.Around(attribution, comma, rest, isLoose: leads || !after.IsInside || after.Kind == ChunkKind.Other);
    }

    // "fewer than analysts"
    private static bool IsCompared(ChunkCursor noun) => noun.IsNoun && !CanSay(noun) && noun.Next.IsPreposition(Connective.Rough);

    // The mark before "teachers and officials".
    private static ChunkCursor BeforeSeries(ChunkCursor subject) =>
        subject.Previous.Kind == ChunkKind.Conjunction
        && subject.Previous.Previous is { IsNoun: true, Previous.Kind: ChunkKind.Comma } first
            ? first.Previous
            : subject.Previous;

    // "The plan, Novak told them, has failed": the noun between the comma and the verb is the subject.
    private static bool IsInside(ChunkCursor verb)
    {
        if (!verb.Previous.IsNounOrPronoun || verb.Previous.Previous.Kind != ChunkKind.Comma)
            return false;
        var after = RelayRules.HasAddressee(verb) ? verb.Next.Next : verb.Next;
        while (IsAdjunct(after) || IsPhrase(after) || IsPhrase(after.Previous))
            after = after.Next;
        return after.Kind == ChunkKind.Comma && after.Next.IsFinite;
    }

    // "on its website", "in his letter"; but "responded to his claim"
    private static bool IsMedium(ChunkCursor noun) =>
        noun.Previous.Kind == ChunkKind.Preposition
        && !noun.Previous.BeginsWith(
            Connective.Recipient | Connective.OfPhrase | Connective.ForPhrase | Connective.WithDoer | Connective.Rough
        );

    private static IndirectReport? FindNounClause(in CueContext context)
    {
        var noun = context.Cue;
        if (!noun.IsNoun)
            return null;
        var parse = noun.Parse;
        // "announced on its website that": the verb has the clause.
        if (IsMedium(noun) && noun.To(noun.At - 2).Takes(SpeechFrame.Clause))
            return null;
        var isSaid = noun.HeadIs(LexicalClass.CueNoun);
        var (that, source, mention) = (noun.Next, noun, isSaid ? ReportRules.PossessorIn(parse, noun.Chunk) : null);
        // "claims by the firm that"
        if (mention is null && isSaid && that.IsPreposition(Connective.Agent) && that.Next.IsNoun)
        {
            source = that.Next;
            mention = Sources.Named(source).Mention;
            that = After(source.Next, mention.Value);
        }
        // "issued a warning that", "reiterated his view that"
        else if (
            noun.Previous is { IsVerb: true } verb
            && (
                verb.Takes(SpeechFrame.Issuing)
                    ? noun.HeadIs(LexicalClass.CueNoun)
                    : verb.Takes(SpeechFrame.Object) && !verb.Takes(SpeechFrame.Denial)
            )
            && HasHappened(verb)
            && IsSource(verb.Subject)
            && !IsThing(verb.Subject)
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
        return IndirectContent.HasVerb(that.Next, end) && IndirectContent.Stretch(that.Next, end) is { } stretch
            ? new IndirectReport(attribution, stretch.First, stretch.Last)
            : null;
    }

    private static IndirectReport? FindPhrase(in CueContext context)
    {
        var verb = context.Cue;
        var length = verb.IsVerb ? LengthIn(SpeechFrame.Object, verb) : 0;
        if (length == 0 || !HasHappened(verb))
            return null;
        var subject = SourceOf(verb);
        var first = length > 1 ? verb.Next.Next : verb.Next;
        if (IndirectContent.PastAdverbs(first) is { Kind: ChunkKind.Gerund } gerund)
            first = gerund;
        if (
            !IsSource(subject)
            || subject.At > verb.At
            || !(first.IsNoun || first.Kind == ChunkKind.Gerund)
            || !CanSay(subject.Kind == ChunkKind.Relative && subject.Previous.IsNoun ? subject.Previous : subject)
            || IsBackground(verb)
            // "a reporting system"
            || (verb.Kind == ChunkKind.Gerund && verb.Takes(SpeechFrame.NounLike) && verb.Previous.IsNoun)
        )
            return null;
        // "reiterated his view that prices fell": the clause is what was said.
        if (first.Next.Kind == ChunkKind.Subordinator && first.Next.BeginsWith(Connective.ThatClause))
            return null;
        var attribution = Named(subject, verb) with { Cue = CueOf(verb, length) };
        // "denied the firm a license": a refusal.
        if (verb.Takes(SpeechFrame.Denial) && first.Next.IsNoun)
            return null;
        var all =
            first.Kind == ChunkKind.Gerund
                ? IndirectContent.Stretch(
                    first,
                    IndirectContent.EndOf(first, subject, IndirectContent.IsSubordinate(subject), isPhrase: true)
                )
                : IndirectContent.Phrase(first);
        // "urged the party to ax it": what follows "to" may be a verb that no list has.
        if (all is not { } stretch)
            return null;
        for (var i = first; LengthIn(SpeechFrame.Request, verb) > 0 && i.At <= stretch.Last; i = i.Next)
        {
            if (i.Kind == ChunkKind.Infinitive || i.BeginsWith(Connective.Recipient))
                return null;
        }

        return new IndirectReport(attribution, stretch.First, stretch.Last) { Act = ActOf(verb, first) };
    }

    // "Hundreds of teachers said": the teachers are the source.
    private static Attribution Named(ChunkCursor subject, ChunkCursor verb)
    {
        // "While Brown and Poe said"
        if (
            subject.Previous.Kind == ChunkKind.Conjunction
            && subject.Previous.Previous is { IsName: true, Previous.Kind: ChunkKind.Subordinator } other
        )
            subject = other;
        var attribution = Sources.Named(subject, verb);
        if (
            subject.IsName
            && subject.Next.Kind == ChunkKind.Conjunction
            && subject.Next.Next.IsName
            && subject.Next.Next.Span.End <= attribution.Mention.End
        )
            attribution = attribution with { Mention = verb.Parse.Span(subject.At, subject.At + 2), IsJoint = true };
        // "She and her aides said"
        else if (
            subject.Kind == ChunkKind.Pronoun
            && subject.Next.Kind == ChunkKind.Conjunction
            && subject.Next.Next.IsNoun
            && subject.At + 2 < verb.At
        )
            attribution = attribution with { Mention = verb.Parse.Span(subject.At, subject.At + 2), IsJoint = true };
        // "About 4 in 10 said"
        var rough = subject;
        while (subject.IsNoun && subject.FirstTag == Tag.Number && rough.Previous.Kind == ChunkKind.Adverb)
            rough = rough.Previous;
        if (rough.At < subject.At)
            attribution = attribution with { Mention = TextSpan.Between(rough.Span.Start, attribution.Mention.End) };
        return subject.IsQuantity ? attribution with { Source = subject.At + 2 } : attribution;
    }

    private static bool IsThing(ChunkCursor subject) =>
        subject.IsNoun ? !CanSay(subject) : subject.HeadIs(Connective.Singular | Connective.ThatClause);

    // "since announcing his plan": no news of it.
    private static bool IsBackground(ChunkCursor verb) =>
        verb.Kind == ChunkKind.Gerund && verb.Previous.Kind is ChunkKind.Preposition or ChunkKind.Subordinator;

    // "The plan calls for lower prices": it needs them, and says nothing.
    private static bool CanSay(ChunkCursor subject) => subject.CanSpeak || subject.IsName || subject.IsQuantity;
}
