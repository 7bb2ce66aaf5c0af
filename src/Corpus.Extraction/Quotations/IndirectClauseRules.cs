using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;

namespace Corpus.Extraction.Quotations;

/// <summary>Reported speech in a clause behind its verb: "said that prices would fall", "a plan that critics say has failed".</summary>
internal static class IndirectClauseRules
{
    // How many chunks a clause without a known verb has at least.
    private const int ShortestClause = 3;

    private static readonly Lexicon Findings = Lexicon.Of("Quotations/finding-nouns");

    public static readonly Rule<CueContext, IndirectReport> ClauseAfter = new(
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
            "He [said = He: they would win] they would win, and refused to leave.",
            "In 2012 the firm [said = the firm: prices fell] prices fell.",
            "Novak [claimed = Novak: the files glowed] that the files glowed.",
            "He [said = He: it was late] it was late and she accused the mayor of lying.",
            "The mayor [questioned = The mayor: whether it was safe] whether it was safe.",
            "The minister would only [say = The minister: it was late] that it was late.",
            "The club [admitted = The club: talks had failed] that talks had failed.",
            "While he [says = he: the bridge of the town is “good,”] the bridge of the town is “good,” voters left.",
            "Novak [said = Novak: prices fell] in May during a town hall meeting in Leeds, England, that prices fell.",
            "Novak [says = Novak: despite the rain, the race goes on] despite the rain, the race goes on.",
            "Novak [says = Novak: win or lose in May, she will stay], win or lose in May, she will stay.",
            "The former mayor, Anna Novak, [said = The former mayor, Anna Novak: the man who bought the bridge should pay] the man who bought the bridge should pay.",
            "He left the mayor, [saying = He: prices would fall] prices would fall, and went home.",
            "About 40 percent [said = About 40 percent: prices fell] prices fell, while 9 percent found that they rose.",
            "Novak took to the radio to [say = Novak: prices fell] that prices fell.",
            "Voters we met [said = Voters: prices fell] prices fell.",
            "Even if he [said = he: prices fell] prices fell, voters left.",
            "The mayor met relatives of the men killed in May and [said = The mayor: prices fell] prices fell.",
            "The mayor left Novak, who opened the door in May and [said = who: prices fell] prices fell.",
            "Prices fell even as some of the same teachers have [said = some of the same teachers: they rose] they rose.",
            "Anna Novak, the wife of the mayor, [claims = Anna Novak, the wife of the mayor: prices fell] that prices fell.",
            "Novak [says = Novak: for the firm to survive it must sell its ships] for the firm to survive it must sell its ships.",
            "The figures [suggest = The figures: prices fell] that prices fell.",
            "Novak [said = Novak: prices fell] in a film that ran in May that prices fell.",
            "Novak took pains to [say = Novak: prices fell] that prices fell.",
            "Novak was quick to [add = Novak: prices fell] that prices fell.",
            "Novak went so far as to [say = Novak: prices fell] that prices fell.",
            "Novak used the meeting to [argue = Novak: prices fell] that prices fell.",
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
            "It took years for the ministry to admit that the bridge was unsafe.",
            "It takes courage to say that prices fell.",
            "Novak wrote a plan for the council to declare that prices fell.",
            "Nobody said that prices fell.",
            "No officials said that prices fell.",
            "None of them said that prices fell.",
            "The book tells the story of two sisters who left.",
            "He said so in a film that showed the town.",
            "That said, prices fell.",
            "That suggests prices fell.",
            "The firm claimed a third victory in May but has lost since.",
            "The farmers have claims in the area that failed.",
            "We say that prices fell.",
            "If he says that prices fell, voters will leave.",
            "Written statements show that prices fell.",
            "A rule for the town: adding roads shows that prices fell.",
            "When writing letters voters make errors.",
            "Your bank tells you that prices fell.",
            "The bank has reports that show a loss.",
            "It maintains a road and uses a bridge.",
            "Novak left, despite the fact that prices fell, he said.",
            "The smell suggests that the pipe leaks.",
            "Novak was eager to say that prices fell.",
        ],
    };

    public static readonly Rule<CueContext, IndirectReport> InRelativeClause = new(
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
            "The road, which even officials [say = officials: is not safe] is not safe, was closed.",
            "They hid what officials [said = officials: was a crime] was a crime.",
            "They cut the bus, a step they [say = they: harmed trade] harmed trade.",
            "They cut the bus, a step farmers [say = farmers: harmed trade] harmed trade.",
        ],
        Counterexamples =
        [
            "What the mayor said was good.",
            "The house that the mayor bought was sold.",
            "The mayor said he was late.",
            "A tool we wrote closes the road.",
        ],
    };

    private static IndirectReport? FindClauseAfter(in CueContext context)
    {
        var verb = context.Cue;
        if (!IndirectCues.Says(verb, SpeechFrame.Clause | SpeechFrame.That))
            return null;
        var subject = IndirectSources.SourceOf(verb);
        // "Noting that prices fell, the mayor left"
        var isFronted = verb.Kind == ChunkKind.Gerund && subject.At > verb.At;
        if (!IndirectSources.IsSource(subject) || (subject.At > verb.At && !isFronted) || IndirectCues.IsInverted(verb))
            return null;
        if (IsAsked(verb))
            return null;
        // "your firm tells you that prices fell": what is always so.
        if (verb.Next.HeadIs(Connective.Reader) && IndirectClauses.IsPresent(verb))
            return null;
        // "It is worth noting that prices fell", "it tells you why prices fell"
        if (
            subject.HeadIs(LexicalClass.Thing)
            && ((verb.Kind == ChunkKind.Gerund && verb.Previous.Kind != ChunkKind.Comma) || verb.Next.HeadIs(Connective.Reader))
        )
            return null;
        // "There is a risk, he said, that prices will fall": a tag inside of its content.
        if (
            subject.At == IndirectCues.PastAdverbsBefore(verb).At
            && subject.Previous.Kind == ChunkKind.Comma
            && subject.Previous.Previous.IsInside
            && verb.Next.Kind == ChunkKind.Comma
            && verb.Next.Next.BeginsWith(Connective.ThatClause)
            && verb.IsFinite
        )
            return null;
        // "the smell suggests that the pipe leaks"
        if (verb.Takes(SpeechFrame.Thing) && subject.IsNoun && IndirectSources.IsThing(subject) && !subject.HeadIsIn(Findings))
            return null;
        var first = ClauseBehind(verb, out var introduced);
        // "when writing letters people make errors": the letters are what is written.
        if (
            verb.Kind == ChunkKind.Gerund
            && verb.Previous.Kind == ChunkKind.Subordinator
            && !introduced
            && !verb.Takes(SpeechFrame.Bare | SpeechFrame.Told)
            && !first.BeginsWith(Connective.Asked)
        )
            return null;
        var end = IndirectContent.EndOf(first, subject, isFronted || IndirectClauses.IsSubordinate(subject));
        // "he grumbled that prices fell", but "signs indicate that prices fell"
        if (
            IndirectCues.LengthIn(SpeechFrame.Clause, verb) == 0
            && !(
                (introduced || IndirectCues.IsQuestion(verb, first))
                && IndirectClauses.HasVerb(first, end)
                && (subject.Kind == ChunkKind.Pronoun || IndirectSources.CanSay(subject))
            )
        )
            return null;
        if (ConditionBefore(subject, verb) is { } condition && IndirectContent.Stretch(first, end) is { } main)
            return new IndirectReport(IndirectSources.Named(subject, verb), condition.First, condition.Last)
            {
                Rest = main,
                Act = IndirectCues.ActOf(verb, first),
            };
        return
            first.IsInside
            && !(isFronted && end > subject.At)
            && IsClause(first, end, introduced, verb.Takes(SpeechFrame.Bare) && !verb.Takes(SpeechFrame.Object | SpeechFrame.NounLike))
            ? IndirectContent.ToEnd(IndirectSources.Named(subject, verb), first, subject, isFronted) is { } found
                ? found with
                {
                    Act = IndirectCues.ActOf(verb, first),
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
            || subject.At != IndirectCues.PastAdverbsBefore(verb).At
            || !verb.HeadIs(Connective.Say)
            || !first.BeginsWith(Connective.Asked)
            || !first.BeginsWith(Connective.Reason)
        )
            return null;
        return IndirectClauses.HasVerb(first, subject.At) ? IndirectContent.Stretch(first, subject.At) : null;
    }

    /// <summary>"Novak, asked whether the plan had failed, left": somebody asked her.</summary>
    public static bool IsAsked(ChunkCursor verb)
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
        // Not all verbs are in a list: of three phrases behind "that", one is a verb, and "that the" begins a clause.
        if (introduced && (end - first.At >= ShortestClause || first.FirstTag is Tag.Determiner or Tag.Possessive))
            return true;
        if (introduced || isClausal || first.BeginsWith(Connective.Asked))
            return IndirectClauses.HasVerb(first, end);
        var subject = IndirectClauses.PastAdverbs(first);
        for (var i = subject; i.IsInside && i.At < end; i = i.Next)
        {
            if (
                i.IsFinite
                && !subject.HeadIs(LexicalClass.Indefinite)
                // "maintains a road and uses it"
                && IndirectCues.PastAdverbsBefore(i).Kind != ChunkKind.Conjunction
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

    // "its reports that show": a noun and a relative clause.
    private static bool IsRelativeThat(ChunkCursor that, ChunkCursor verb) =>
        that.Previous.At == verb.At
        && verb.Takes(SpeechFrame.NounLike)
        && !verb.HeadIs(VerbForm.Past)
        && IndirectClauses.PastAdverbs(that.Next).IsFinite;

    // The next "that" behind a relative clause of a verb and its phrases that a clause follows; outside of the sentence if there is none.
    private static ChunkCursor ThatBehind(ChunkCursor that)
    {
        var at = that.Next.Next;
        while (
            at.At < that.At + IndirectAdjuncts.LongestAdjunct
            && at.Kind is ChunkKind.Noun or ChunkKind.Preposition or ChunkKind.Time or ChunkKind.Adverb
        )
            at = at.Next;
        return at.Kind == ChunkKind.Subordinator && at.BeginsWith(Connective.ThatClause) && IndirectClauses.BeginsClause(at.Next)
            ? at
            : that.To(-1);
    }

    // Where the clause begins: after "that" or a colon, if an addressee, a time or a place at most stands before it; otherwise after the addressee and the time.
    private static ChunkCursor ClauseBehind(ChunkCursor verb, out bool introduced)
    {
        introduced = true;
        var at = verb.Next;
        for (var i = 0; i < IndirectAdjuncts.LongestAdjunct && at.IsInside; i++, at = at.Next)
        {
            // "responded to Brown’s claim that": the clause belongs to the noun.
            // "said in a film that showed the town": a relative clause; but "said in a film that ran in May that prices fell".
            if (
                at.Kind is ChunkKind.Subordinator or ChunkKind.Relative
                && at.BeginsWith(Connective.ThatClause)
                && IndirectAdjuncts.IsMedium(at.Previous)
                && at.Next.IsFinite
                && ThatBehind(at) is { IsInside: true } second
            )
                return second.Next;
            if (at.Kind == ChunkKind.Subordinator && at.BeginsWith(Connective.ThatClause))
                return
                    // "he added two to that — a lot"
                    at.Previous.Kind == ChunkKind.Preposition
                    || IsRelativeThat(at, verb)
                    // "said, despite the fact that"
                    || at.Previous.IsNoun && at.To(at.At - 2).BeginsWith(Connective.Concession) && at.Next.Kind != ChunkKind.Comma
                    || at.Previous.IsNoun && IndirectClauses.PastAdverbs(at.Next).IsFinite
                    || at.Previous.HeadIs(LexicalClass.CueNoun)
                        && ReportRules.PossessorIn(at.Parse, at.Previous.Chunk) is not null
                        && !IndirectAdjuncts.IsMedium(at.Previous)
                    ? at.To(-1)
                    : at.Next;
            // "said — on the radio, as it happens — that", "wrote in a book, which came out in May, that"
            if (
                IndirectAdjuncts.Closing(at) is { IsInside: true } closing
                && (at.Kind == ChunkKind.Dash || at.Next.Kind == ChunkKind.Relative || closing.Next.BeginsWith(Connective.ThatClause))
            )
            {
                at = closing;
                continue;
            }

            // "told voters and reporters that"
            var isSeries =
                at.Kind == ChunkKind.Conjunction
                    ? at.Previous.Kind is ChunkKind.Noun or ChunkKind.Time && (at.Next.IsNoun || IndirectAdjuncts.IsPhrase(at.Next))
                    : at.Previous.Kind == ChunkKind.Conjunction;
            var isObject =
                (
                    at.IsNounOrPronoun
                    && (
                        at.Previous.Kind is ChunkKind.Preposition or ChunkKind.Gerund
                        || IndirectAdjuncts.IsPhrase(at.Previous)
                        || RelayRules.HasAddressee(at.Previous)
                    )
                ) || (isSeries && (at.IsNoun || at.Kind == ChunkKind.Conjunction));
            // "said before leaving the town that"
            var isBackground =
                at.Kind == ChunkKind.Subordinator
                    ? at.Next.Kind == ChunkKind.Gerund || IndirectAdjuncts.IsPhrase(at)
                    : IndirectCues.IsBackground(at);
            // "said on the agency’s “Morning News” that"
            var isName = at.Kind == ChunkKind.Quote && at.Previous is { IsNoun: true, Previous.Kind: ChunkKind.Preposition };
            // "told cheering voters that"
            var isModifier = at.Kind == ChunkKind.Gerund && at.Previous.At == verb.At && verb.Takes(SpeechFrame.Told) && at.Next.IsNoun;
            // "said at a town hall meeting in Leeds, England, that"
            var isPlace =
                at.Kind == ChunkKind.Gerund && at.Previous is { IsNoun: true, Previous.Kind: ChunkKind.Preposition }
                || at.IsName && at.Previous is { Kind: ChunkKind.Comma, Previous.IsName: true } && at.Next.Kind == ChunkKind.Comma;
            if (
                !IndirectAdjuncts.IsAdjunct(at)
                && !isObject
                && !isBackground
                && !isName
                && !isModifier
                && !isPlace
                && at.Kind != ChunkKind.Comma
            )
                break;
        }

        if (verb.Next.Kind == ChunkKind.Colon)
            return verb.Next.Next;
        introduced = false;
        // "pointed out prices would fall"
        at = verb.To(verb.At + Math.Max(1, IndirectCues.LengthIn(SpeechFrame.Clause, verb)));
        if (RelayRules.HasAddressee(verb) && !at.Next.IsFinite)
            at = at.Next;
        // “…,” he said on Monday as she left: what was said stands before the verb.
        if (
            verb.Subject.At == IndirectCues.PastAdverbsBefore(verb).At
            && verb.Subject.Previous.Kind == ChunkKind.Quote
            && verb.Subject.Previous.Chunk.Complete
        )
            return at.To(-1);
        // "She says for the firm to survive it must sell"
        if (at.IsPreposition(Connective.ForPhrase) && verb.HeadIs(Connective.Say) && IndirectClauses.IsForInfinitive(at))
            return at;
        // "She says despite the rain, the race goes on"
        if (at.Kind == ChunkKind.Preposition && at.BeginsWith(Connective.Concession) && verb.HeadIs(Connective.Say))
            return at;
        // "said of the talks she had": a clause of the noun.
        while (
            (at.Kind == ChunkKind.Time && !at.Next.IsFinite && !at.Next.BeginsWith(Connective.OfPhrase))
            || (IndirectAdjuncts.IsPhrase(at) && !(at.Previous.At == verb.At && at.BeginsWith(Connective.OfPhrase)))
        )
            at = at.Kind == ChunkKind.Time ? at.Next : at.Next.Next;
        // "told the story of men who left", "told voters who met him": a clause of the noun.
        if (
            at.Kind == ChunkKind.Relative
            && at.BeginsWith(Connective.Who)
            && at.Previous.IsNoun
            && (
                at.Previous.Previous.Kind == ChunkKind.Preposition
                || (!verb.Takes(SpeechFrame.Question) && IndirectClauses.PastAdverbs(at.Next).IsFinite)
            )
        )
            return at.To(-1);
        // "He said on Monday, prices would fall", "She says, win or lose, she will stay"
        if (
            at.Kind == ChunkKind.Comma
            && verb.Takes(SpeechFrame.Bare)
            && verb.Subject.At == verb.At - 1
            && (
                at.Previous.At != verb.At
                    ? verb.Subject.IsFirst
                    : verb.HeadIs(Connective.Say) && verb.Subject.Previous.Kind != ChunkKind.Comma
            )
            && (
                IndirectClauses.BeginsClause(at.Next)
                || at.Next.Kind is ChunkKind.Verb or ChunkKind.Preposition
                    && IndirectClauses.BeginsClause(IndirectAdjuncts.Closing(at).Next)
            )
        )
            return at.Next;
        // "reports that show a loss": a noun and a relative clause.
        if (
            at.At == verb.At + 1
            && at.TokenCount == 1
            && at.HeadIs(Connective.ThatClause)
            && verb.Takes(SpeechFrame.NounLike)
            && !verb.HeadIs(VerbForm.Past)
            && IndirectClauses.PastAdverbs(at.Next).IsFinite
        )
            return at.To(-1);
        var begins =
            (
                at.Kind is ChunkKind.Noun or ChunkKind.Pronoun or ChunkKind.Time or ChunkKind.Adverb or ChunkKind.Quote
                && (at.HeadTag != Tag.Object || at.Next.IsNoun)
            )
            || at.BeginsWith(Connective.Asked)
            || (at.Kind == ChunkKind.Gerund && verb.HeadIs(Connective.Say));
        return begins ? at : at.To(-1);
    }

    private static IndirectReport? FindInRelativeClause(in CueContext context)
    {
        var verb = context.Cue;
        if (!verb.IsFinite || !verb.Next.IsFinite || !IndirectCues.Says(verb))
            return null;
        var subject = verb.Previous.Kind == ChunkKind.Adverb ? verb.Previous.Previous : verb.Previous;
        var pronoun = IndirectCues.PastAdverbsBefore(subject);
        var isRelative =
            (pronoun.Kind == ChunkKind.Relative && (pronoun.BeginsWith(Connective.Who) || !pronoun.BeginsWith(Connective.Asked)))
            || (
                pronoun.Kind == ChunkKind.Subordinator
                && pronoun.BeginsWith(Connective.ThatClause)
                && pronoun.Previous.Kind is ChunkKind.Noun or ChunkKind.Comma
            )
            // "they hid what officials said was late", "adapt to what officials say is late"; but "I think what officials said was late"
            || (
                pronoun.Kind == ChunkKind.Relative
                && (
                    pronoun.Previous.Kind == ChunkKind.Preposition
                    || (pronoun.Previous.IsVerb && !pronoun.Previous.IsCue && !pronoun.Previous.IsStance && pronoun.Previous.IsAction)
                )
            )
            // "a probe officials said was late"
            || (
                pronoun.IsNounOrPronoun
                && !subject.HeadIs(Connective.ThatClause)
                && verb.Takes(SpeechFrame.Bare)
                && !verb.Takes(SpeechFrame.Object)
            );
        return subject.IsNounOrPronoun && IndirectSources.IsSource(subject) && isRelative
            ? IndirectContent.ToEnd(IndirectSources.Named(subject, verb), verb.Next, subject.To(pronoun.At), isSubordinate: true)
            : null;
    }
}
