using Corpus.Extraction.Lexicons;

namespace Corpus.Extraction.Quotations;

/// <summary>The one who says what is reported.</summary>
internal static class IndirectSources
{
    /// <summary>A noun or pronoun that can be the subject of a verb of saying, and not the reader.</summary>
    public static bool IsSource(ChunkCursor subject) =>
        subject.IsInside
        && subject.Kind is ChunkKind.Noun or ChunkKind.Pronoun or ChunkKind.Relative
        && !subject.HeadIs(Connective.Reader)
        && subject.HeadTag is not (Tag.Object or Tag.Reflexive)
        // "this suggests", "that said"
        && !(
            subject.Kind == ChunkKind.Relative && subject.HeadIs(Connective.ThatClause) && subject.Previous.Kind is null or ChunkKind.Quote
        )
        && !(
            subject.Kind != ChunkKind.Relative
            && subject.TokenCount == 1
            && subject.HeadTag is Tag.Determiner or Tag.Pronoun
            && subject.HeadIs(Connective.ThatClause | Connective.Singular)
        );

    /// <summary>
    /// The one who says what a verb reports. In "denied that the plan was his, and said it was late" the content before ends at "and", so the two verbs share a
    /// subject.
    /// </summary>
    public static ChunkCursor SourceOf(ChunkCursor verb)
    {
        var subject =
            verb.Kind == ChunkKind.Infinitive && IndirectCues.MediumOf(verb) is { IsInside: true } medium ? medium.Subject : verb.Subject;
        if (verb.IsFinite && BehindAs(verb) is { } behind)
            return behind;
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
        // "voters we met said": they speak.
        if (
            subject.Kind == ChunkKind.Pronoun
            && subject.Previous is { IsNoun: true } antecedent
            && CanSay(antecedent)
            && subject.Next is { IsFinite: true } inside
            && inside.Subject.At == subject.At
            && !inside.IsCue
            && inside.At == verb.At - 1
        )
            return antecedent;
        // "fostering closer ties and encouraging": a bare word beside another gerund does nothing.
        if (verb.Kind == ChunkKind.Gerund && IsBareWord(subject))
            return subject.To(-1);
        var before = IndirectCues.PastAdverbsBefore(verb);
        // "offered him a job, then said": the job says nothing.
        if (
            !verb.IsFinite
            || !(
                before.Kind == ChunkKind.Conjunction
                || (before.Kind == ChunkKind.Comma && before.At < verb.At - 1 && subject.IsNoun && !CanSay(subject))
            )
        )
            return subject;
        // "told Novak, who opened the door and said": the two verbs share "who".
        if (
            subject is { Kind: ChunkKind.Relative, Previous.Kind: ChunkKind.Comma }
            && before is { Kind: ChunkKind.Conjunction, Previous.Kind: not ChunkKind.Comma }
        )
            return subject;
        if (SharedWithParticiple(before, subject) is { } shared)
            return shared;
        for (var cue = before.Previous; cue.IsInside; cue = cue.Previous)
        {
            if (cue.IsFinite && cue.Takes(SpeechFrame.Clause) && !cue.IsPassive)
                return
                    subject.At > cue.At && cue.Subject.At < cue.At && IsSource(cue.Subject) && !IndirectClauses.SharesPerson(verb, cue.Next)
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

    // "met relatives of the men killed in May and said": the participle belongs to the men, and the verbs around it share a subject.
    private static ChunkCursor? SharedWithParticiple(ChunkCursor conjunction, ChunkCursor subject)
    {
        var participle = IndirectClauses.VerbBefore(conjunction);
        if (
            !participle.IsFinite
            || !participle.IsBare
            || !participle.HeadIs(VerbForm.Participle)
            || participle.Next.Kind != ChunkKind.Preposition
            || participle.Subject.At != subject.At
            || !subject.IsNoun
            || subject.IsName
        )
            return null;
        // "met him and the mayor walked to the door and said" has a second clause.
        var main = subject.Previous;
        while (main.Kind is ChunkKind.Noun or ChunkKind.Preposition)
            main = main.Previous;
        return main is { IsFinite: true, IsCue: false, HasSubject: true } && IsSource(main.Subject) && CanSay(main.Subject)
            ? main.Subject
            : null;
    }

    // "even as some of the same candidates said": they speak, and not who stands before "as".
    private static ChunkCursor? BehindAs(ChunkCursor verb)
    {
        var at = IndirectCues.PastAdverbsBefore(verb);
        while (at.IsNoun && at.Previous.Kind == ChunkKind.Preposition && !at.Previous.IsAs)
            at = at.To(at.At - 2);
        return at.IsNoun && at.Previous is { IsAs: true, Previous.Kind: ChunkKind.Adverb, Previous.Previous.IsAs: false } ? at : null;
    }

    // A noun by itself that is no plural, no name and no part of a longer phrase.
    private static bool IsBareWord(ChunkCursor noun) =>
        noun.IsNoun
        && noun.TokenCount == 1
        && noun.HeadTag == Tag.Noun
        && !noun.HeadIs(LexicalClass.Group)
        && noun.Parse.Document.Text[noun.Span.End - 1] != 's';

    /// <summary>The attribution to a subject and its verb. In "hundreds of teachers said" the teachers are the source.</summary>
    public static Attribution Named(ChunkCursor subject, ChunkCursor verb)
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

    /// <summary>Somebody who can speak. In "the plan calls for lower prices" the plan needs them, and says nothing.</summary>
    public static bool CanSay(ChunkCursor subject) => subject.CanSpeak || subject.IsName || subject.IsQuantity;

    /// <summary>A noun or pronoun for something that says nothing: "the storm threatened to last".</summary>
    public static bool IsThing(ChunkCursor subject) =>
        subject.IsNoun ? !CanSay(subject) : subject.HeadIs(Connective.Singular | Connective.ThatClause);

    /// <summary>A source ends before this chunk. Before the content, "and" goes on with it.</summary>
    public static bool EndsSource(ChunkCursor at, bool leads = false) =>
        at.Kind is null or ChunkKind.Comma or ChunkKind.Other or ChunkKind.Dash or ChunkKind.Close or ChunkKind.Colon or ChunkKind.Quote
        || (at.Kind == ChunkKind.Conjunction && !leads)
        || at.FirstTag == Tag.Semicolon;
}
