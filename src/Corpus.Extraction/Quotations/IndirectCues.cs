using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Quotations;

/// <summary>Whether a verb says something, and what its subject does by it.</summary>
internal static class IndirectCues
{
    private static readonly Lexicon FirstPerson = Lexicon.Of("Quotations/first-person");

    // How many chunks from a verb of saying the verb of what was said stands.
    private const int FarthestClause = 40;

    private static readonly Lexicon Ready = Lexicon.Of("Quotations/ready-words");

    private static readonly Lexicon FirstPersonPlural = Lexicon.Of("Quotations/first-person-plural");

    /// <summary>The verb says something, and it was said.</summary>
    public static bool Says(ChunkCursor verb, SpeechFrame frame = SpeechFrame.Clause) =>
        verb.IsVerb && LengthIn(frame, verb) > 0 && HasHappened(verb) && !IsNoun(verb);

    /// <summary>It was said. In "did not say", "would say", "was told" and "never said" nobody has said it, or it is open who.</summary>
    public static bool HasHappened(ChunkCursor verb)
    {
        // "continued to say": it was said.
        if (verb.Kind == ChunkKind.Infinitive)
        {
            var phase = verb.Previous.Kind is ChunkKind.Adverb or ChunkKind.Preposition ? verb.Previous.Previous : verb.Previous;
            // "was quick to say", "took pains to say"
            if (
                phase.IsNoun
                && phase.HeadIsIn(Ready)
                && PastAdverbsBefore(phase) is { IsFinite: true } does
                && (does.HeadTag == Tag.Be || does.Governs(Governing.Channel))
            )
                return HasHappened(does);
            // "went so far as to say"
            if (verb.Previous.IsAs && phase.Previous.Kind == ChunkKind.Adverb)
                phase = phase.Previous.Previous;
            var isPhase = phase.Governs(Governing.Phase);
            // "has led the mayor to say"
            if (phase.IsNounOrPronoun && verb.Subject.At == phase.At)
                (phase, isPhase) = (phase.Previous, phase.Previous.Governs(Governing.Causing));
            return (phase.Kind == ChunkKind.Verb && isPhase && HasHappened(phase))
                || (MediumOf(verb) is { IsInside: true } medium && HasHappened(medium));
        }

        // "did say" is said too, but "did he say" and "do say" are not.
        if (
            (verb.IsPassive && !IsPerfect(verb))
            || (verb.FirstTag is Tag.Modal && !IsOnly(verb))
            || (
                verb.FirstTag == Tag.Do
                && !(verb.Previous.IsNounOrPronoun || verb.Previous.Kind is ChunkKind.Conjunction or ChunkKind.Adverb)
            )
        )
            return false;
        // "a written statement": a word that is nothing but a participle has no tense.
        if (verb.IsFinite && verb.TokenCount == 1 && verb.HeadIs(VerbForm.Participle) && !verb.HeadIs(VerbForm.Past))
            return false;
        var before = PastAdverbsBefore(verb);
        // "to foster ties and urge" has no tense, but "they describe the town and say" has one.
        if (verb.IsFinite && verb.IsBare && verb.HeadTag == Tag.Base && !(before.Kind == ChunkKind.Conjunction && IsPresentBefore(before)))
            return false;
        // "We recommend the road": the author says it now, and reports nothing. "If he says so": it is open whether he does.
        if ((IsAuthor(verb.Subject) && verb.IsFinite && verb.IsBare && IndirectClauses.IsPresent(verb)) || IsCondition(verb.Subject))
            return false;
        // "a rule for projects: adding a room"
        if (verb.Kind == ChunkKind.Gerund && before.Kind == ChunkKind.Colon)
            return false;
        // "the aim of fostering ties and asking"
        if (
            verb.Kind == ChunkKind.Gerund
            && before.Kind == ChunkKind.Conjunction
            && IndirectClauses.VerbBefore(before) is { Kind: ChunkKind.Gerund } partner
        )
            before = PastAdverbsBefore(partner);

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

    /// <summary>"I" or "we": outside of quotation marks the author of the text.</summary>
    public static bool IsAuthor(ChunkCursor subject) =>
        subject.Kind == ChunkKind.Pronoun && (subject.HeadIsIn(FirstPerson) || subject.HeadIsIn(FirstPersonPlural));

    // "if he", but "even if critics"
    private static bool IsCondition(ChunkCursor subject) =>
        subject.Previous.Kind == ChunkKind.Subordinator
        && subject.Previous.BeginsWith(Connective.Asked)
        && subject.Previous.BeginsWith(Connective.Reason)
        && subject.Previous.Previous.Kind != ChunkKind.Adverb;

    /// <summary>A verb of saying and the one who says it follow what was said: in "the mayor, Anna Novak, said the man was late" nothing was said before.</summary>
    public static bool IsInverted(ChunkCursor verb)
    {
        if (!QuotativeRules.IsInverted(verb))
            return false;
        var hasClauseBehind = false;
        for (var i = verb.To(Math.Max(verb.First.At, verb.At - FarthestClause)); i.IsInside && i.At < verb.At + FarthestClause; i = i.Next)
        {
            if (i.At < verb.At && i.Kind is ChunkKind.Verb or ChunkKind.Infinitive or ChunkKind.Gerund or ChunkKind.Quote)
                return true;
            hasClauseBehind |=
                i.At > verb.At
                && i.IsFinite
                && (
                    i.Subject.At == verb.At + 1 || (verb.To(verb.At + 2).Kind == ChunkKind.Relative && i.Subject.Kind != ChunkKind.Relative)
                );
        }

        return !(verb.HasSubject && hasClauseBehind);
    }

    // "would only say": it was said.
    private static bool IsOnly(ChunkCursor verb)
    {
        for (var i = verb.Chunk.First + 1; i < verb.Chunk.Head; i++)
        {
            if ((Connectives.Of(verb.Parse.Tokens[i]) & Connective.Only) != 0)
                return verb.HeadIs(Connective.Say);
        }

        return false;
    }

    /// <summary>
    /// The verb of "took to the radio to say", "called the paper to say"; outside of the sentence if there is none. In "it took years to say so" nobody spoke by it, and in
    /// "wrote a plan for the council to declare it" somebody else would.
    /// </summary>
    public static ChunkCursor MediumOf(ChunkCursor infinitive)
    {
        var verb = infinitive.Previous;
        while (
            verb.Kind is ChunkKind.Noun or ChunkKind.Pronoun or ChunkKind.Preposition or ChunkKind.Time or ChunkKind.Adverb
            && !verb.IsPreposition(Connective.ForPhrase)
        )
            verb = verb.Previous;
        return
            infinitive.Kind == ChunkKind.Infinitive
            && verb.IsFinite
            && !verb.IsPassive
            && (verb.Governs(Governing.Medium) || (verb.Governs(Governing.Channel) && verb.Next.Kind == ChunkKind.Preposition))
            && !verb.Subject.HeadIs(LexicalClass.Thing)
            && LengthIn(SpeechFrame.Request | SpeechFrame.Demand, verb) == 0
            ? verb
            : infinitive.To(-1);
    }

    // A verb in the present is the nearest one.
    private static bool IsPresentBefore(ChunkCursor at)
    {
        var verb = at.Previous;
        while (verb.IsInside && !verb.IsVerb)
            verb = verb.Previous;
        return verb.IsFinite
            && (
                (verb.IsBare && verb.HeadTag == Tag.Verb && verb.HeadIs(VerbForm.Base))
                // "have praised the plan and say", "are leaving the party and vow"
                || (verb.BeginsWith(Connective.Present) && !IndirectClauses.IsSingular(verb) && verb.FirstTag is Tag.Have or Tag.Be)
            );
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
                        // "Novak, the wife of the mayor, claims"
                        && !(
                            verb.Subject.IsPerson
                            && PastAdverbsBefore(verb).Kind == ChunkKind.Comma
                            && verb.Next.Kind is ChunkKind.Subordinator or ChunkKind.Pronoun
                        )
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

    /// <summary>A negation stands in the verb: "was not told".</summary>
    public static bool IsNegated(ChunkCursor verb)
    {
        for (var i = verb.Chunk.First; i < verb.Chunk.Head; i++)
        {
            if ((Connectives.Of(verb.Parse.Tokens[i]) & Connective.Negation) != 0)
                return true;
        }

        return false;
    }

    /// <summary>The verb tells no news: "since announcing his plan".</summary>
    public static bool IsBackground(ChunkCursor verb) =>
        verb.Kind == ChunkKind.Gerund && verb.Previous.Kind is ChunkKind.Preposition or ChunkKind.Subordinator;

    /// <summary>The last chunk before a verb that is no adverb.</summary>
    public static ChunkCursor PastAdverbsBefore(ChunkCursor verb)
    {
        var before = verb.Previous;
        while (before.Kind == ChunkKind.Adverb)
            before = before.Previous;
        return before;
    }

    /// <summary>How many tokens a verb and its particle have; 0 if it does not take the frame.</summary>
    public static int LengthIn(SpeechFrame any, ChunkCursor verb) =>
        SpeechVerbs.LengthOf(verb.Parse.Tokens.AsSpan(0, verb.Parse.Chunks[verb.Sentence.End - 1].End), verb.Chunk.Head, any);

    /// <summary>The verb with its particle.</summary>
    public static TextSpan CueOf(ChunkCursor verb, int length)
    {
        var head = verb.Chunk.Head;
        return TextSpan.Between(verb.Parse.Tokens[head].Start, verb.Parse.Tokens[head + length - 1].End);
    }

    /// <summary>A reported question begins here: "questioned whether".</summary>
    public static bool IsQuestion(ChunkCursor verb, ChunkCursor first) =>
        verb.Takes(SpeechFrame.Question) && first.BeginsWith(Connective.Asked);

    /// <summary>What the subject does: "asked whether" is a question, "promised that" a commitment, "demanded that" a request.</summary>
    public static SpeechAct ActOf(ChunkCursor verb, ChunkCursor first) =>
        IsQuestion(verb, first) ? SpeechAct.Question
        : verb.Takes(SpeechFrame.Commitment) ? SpeechAct.Commitment
        : LengthIn(SpeechFrame.Demand, verb) > 0 ? SpeechAct.Request
        : SpeechAct.Statement;
}
