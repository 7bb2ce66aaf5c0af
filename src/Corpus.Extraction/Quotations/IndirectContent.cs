using Corpus.Extraction.Lexicons;

namespace Corpus.Extraction.Quotations;

/// <summary>How far reported speech without quotation marks extends.</summary>
internal static class IndirectContent
{
    // In chunks: between a verb and the quotation that it governs.
    private const int LongestObject = 4;

    /// <summary>The content from a chunk to the end of its clause; null if nothing is left of it.</summary>
    public static IndirectReport? ToEnd(
        Attribution attribution,
        ChunkCursor first,
        ChunkCursor subject,
        bool isSubordinate = false,
        bool isPhrase = false
    ) =>
        Stretch(first, EndOf(first, subject, isSubordinate || IndirectClauses.IsSubordinate(subject), isPhrase)) is { } stretch
            ? new IndirectReport(attribution, stretch.First, stretch.Last)
            : null;

    /// <summary>The stretch without marks at its ends; null if nothing is left of it.</summary>
    public static (int First, int Last)? Stretch(ChunkCursor first, int end)
    {
        var last = first.To(end - 1);
        while (
            last.At >= first.At
            && last.Kind is ChunkKind.Comma or ChunkKind.Dash or ChunkKind.Colon or ChunkKind.Other or ChunkKind.Conjunction
        )
            last = last.Previous;
        while (first.At < last.At && first.Kind is ChunkKind.Comma or ChunkKind.Dash)
            first = first.Next;
        return first.IsInside && last.At >= first.At ? (first.At, last.At) : null;
    }

    /// <summary>The chunk before which a content ends that begins at a chunk.</summary>
    /// <param name="subject">The source: a verb of which it is the subject belongs to the sentence around the content.</param>
    public static int EndOf(ChunkCursor first, ChunkCursor subject) => EndOf(first, subject, IndirectClauses.IsSubordinate(subject));

    /// <inheritdoc cref="EndOf(ChunkCursor, ChunkCursor)"/>
    /// <param name="isSubordinate">The source and its cue stand in a clause that a comma ends.</param>
    /// <param name="isPhrase">The content has no verb with a tense: the first comma can end it.</param>
    public static int EndOf(ChunkCursor first, ChunkCursor subject, bool isSubordinate, bool isPhrase = false)
    {
        var comma = -1;
        // "to close the road", "closing the road"
        var isVerbal = first.Kind is ChunkKind.Infinitive || (isPhrase && first.Kind == ChunkKind.Gerund);
        for (var i = first; i.IsInside; i = i.Next)
        {
            if (i.FirstTag is Tag.Semicolon or Tag.Stop)
                return i.At;
            if (i.Kind is ChunkKind.Comma)
            {
                // "if prices fell, men who bought": the comma closes what the content begins with.
                if (
                    comma < 0
                    && first.Kind is ChunkKind.Subordinator or ChunkKind.Relative
                    && IndirectClauses.PastAdverbs(i.Next).IsNounOrPronoun
                    && !isSubordinate
                )
                {
                    comma = i.At;
                    continue;
                }

                comma = i.At;
                // ", and that prices fell": the clause has a partner.
                if (
                    i.Next.Kind == ChunkKind.Conjunction
                    && i.Next.Next.BeginsWith(Connective.ThatClause)
                    && i.Next.Next.Kind == ChunkKind.Subordinator
                )
                    continue;
                // "the plan, which was late": what the article adds. "While he says prices fall, voters": the main clause.
                if (
                    i.At > first.At
                    && (IsAside(i.Next) || isSubordinate)
                    && (
                        isPhrase
                        || IndirectClauses.HasVerb(first, i.At, infinitive: true)
                        || (isSubordinate && IndirectClauses.BeginsClause(i.Next))
                    )
                )
                    return i.At;
                // "Of those who said prices fell, 40 percent": the clause of the source opens a sentence, and its main clause follows.
                if (
                    i.At > first.At
                    && IndirectClauses.BeginsClause(i.Next)
                    && IndirectClauses.HasVerb(first, i.At)
                    && IndirectClauses.OpensSentence(subject)
                )
                    return i.At;
                // ", while voters said they liked it", ", she added": another statement. ", then left": what the source did.
                if (
                    i.At > first.At
                    && first.Kind != ChunkKind.Subordinator
                    && IndirectClauses.HasVerb(first, i.At, infinitive: true)
                    && (IndirectClauses.BeginsStatement(i.Next) || IsContrast(i.Next) || GoesOnWithout(i.Next))
                )
                    return i.At;
            }

            // "While he says it is “good for all,” voters": American commas stand inside the marks.
            if (
                isSubordinate
                && i.Kind == ChunkKind.Quote
                && i.At > first.At
                && EndsInComma(i)
                && i.Next.Kind != ChunkKind.Comma
                && IndirectClauses.BeginsClause(i.Next)
            )
                return i.At + 1;
            // ", according to the mayor", ", adding that", "— which he called late": somebody says more, or the article does.
            if (
                i.Kind is ChunkKind.Comma or ChunkKind.Dash
                && i.Next is var next
                && (
                    QuotativeRules.IsAccordingTo(next)
                    || (next.Kind == ChunkKind.Gerund && i.Kind == ChunkKind.Comma && isVerbal)
                    || (
                        next.Kind == ChunkKind.Gerund
                        && (next.Takes(SpeechFrame.Clause) || next.IsAct || (next.IsStance && i.Kind == ChunkKind.Comma))
                    )
                    || (
                        i.Kind == ChunkKind.Dash
                        && !IsClosed(i)
                        && (next.Kind == ChunkKind.Relative || (next.Kind == ChunkKind.Conjunction && next.Next.Kind == ChunkKind.Relative))
                    )
                )
            )
                return i.At;

            // ": “We fight until the end”": the words themselves.
            if (i.Kind == ChunkKind.Colon && i.At > first.At && i.Next.Kind == ChunkKind.Quote)
                return i.At;
            if (
                (i.Kind == ChunkKind.Dash && IsAddedAfterDash(i, first))
                || (i.Kind == ChunkKind.Comma && IsAddedAfterComma(i, first, isPhrase))
            )
                return i.At;
            // ", but the minister denied it", ", and he left": another clause.
            if (
                i.Kind == ChunkKind.Conjunction
                && comma == i.At - 1
                && i.At > first.At + 1
                && !i.Next.BeginsWith(Connective.ThatClause)
                && IndirectClauses.ClauseIn(i.Next) is { IsInside: true } verb
                && !KeepsTense(verb, first)
            )
                return i.At;
            // "to close the road, left", "to close the road, while she stayed": what the sentence around the content goes on with.
            if (i.Kind == ChunkKind.Comma && isVerbal && i.At > first.At && LeavesInfinitive(i.Next))
                return i.At;
            // "while others say": another statement.
            if (
                i.Kind == ChunkKind.Subordinator
                && i.At > first.At
                && i.BeginsWith(Connective.Contrast)
                && IndirectClauses.BeginsStatement(i)
            )
                return comma == i.At - 1 ? comma : i.At;
            // "to close the road and left", "of theft and wants": a verb of the one who says it.
            if (
                i.Kind == ChunkKind.Conjunction
                && (isVerbal || isPhrase)
                && IndirectClauses.PastAdverbs(i.Next) is { IsFinite: true } other
                && !IndirectClauses.IsPlain(other)
                && other.Subject.At <= subject.At
            )
                return comma == i.At - 1 ? comma : i.At;
            // "and added", "but said", "and others say", "and calling it": a verb of the one who says it, or another statement.
            if (
                i.Kind == ChunkKind.Conjunction
                && i.At > first.At
                && (
                    LeavesContent(i, first)
                    || (IndirectClauses.HasVerb(first, i.At, infinitive: true) && IndirectClauses.BeginsStatement(i.Next))
                )
            )
                return comma == i.At - 1 ? comma : i.At;
            // "who said he would go, left": a verb of the sentence around the content.
            if (
                i.IsFinite
                && i.At > first.At
                && i.HasSubject
                && i.Subject.At <= subject.At
                && subject.At < first.At
                && (!IndirectClauses.IsPlain(i) || (isPhrase && comma == i.At - 1 && i.FirstTag == Tag.Modal))
                && !(comma == i.At - 1 && IsParticiple(i))
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

    private static bool EndsInComma(ChunkCursor quote) => quote.Parse.Tokens[quote.Chunk.End - 2].IsMark(',');

    // Behind "to close the road" and a comma.
    private static bool LeavesInfinitive(ChunkCursor at) =>
        at.Kind == ChunkKind.Subordinator
            ? !at.BeginsWith(Connective.Reason | Connective.ThatClause)
            : IndirectClauses.BeginsClause(at)
                || (IndirectClauses.PastAdverbs(at) is { IsFinite: true } verb && !IndirectClauses.IsPlain(verb) && !IsParticiple(verb));

    // ", while the union welcomed it": the article sets others against the source. ", while it would fall in May": the source does.
    private static bool IsContrast(ChunkCursor at) =>
        at.Kind == ChunkKind.Subordinator
        && at.BeginsWith(Connective.Contrast)
        && IndirectClauses.PastAdverbs(at.Next) is { IsNoun: true } other
        && (other.CanSpeak || other.FirstTag == Tag.Number)
        && IndirectClauses.ClauseIn(other) is { IsInside: true, FirstTag: not (Tag.Modal or Tag.Have) };

    // ", then left", ", as have other ministers"
    private static bool GoesOnWithout(ChunkCursor at) =>
        at.Kind == ChunkKind.Adverb && at.Next is { IsFinite: true, HasSubject: false }
        || (at.IsAs && at.Next is { IsFinite: true, HeadTag: Tag.Have or Tag.Do });

    // ", which was late", ", a plan that was late"
    private static bool IsAside(ChunkCursor at) =>
        at.Kind == ChunkKind.Relative
        // ", in which four died"
        || (at.Kind == ChunkKind.Preposition && at.Next.Kind == ChunkKind.Relative)
        || (
            at.IsNoun
            && (at.Next.Kind == ChunkKind.Relative || (at.Next.Kind == ChunkKind.Subordinator && at.Next.BeginsWith(Connective.ThatClause)))
            && (at.TokenCount == 1 || at.BeginsWith(LexicalClass.Indefinite))
        );

    // ", slated for May": a participle belongs to the noun before it.
    private static bool IsParticiple(ChunkCursor verb) =>
        verb.IsBare
        && verb.Next.Kind == ChunkKind.Preposition
        && verb.Subject.Kind != ChunkKind.Relative
        && !verb.HeadIs(VerbForm.Third)
        && !verb.IsCue;

    // The verb behind a conjunction goes on with the sentence around the content, and not with the content.
    private static bool LeavesContent(ChunkCursor conjunction, ChunkCursor first)
    {
        var verb = IndirectClauses.PastAdverbs(conjunction.Next);
        if (verb.Kind == ChunkKind.Gerund)
            return (verb.IsCue || verb.IsAct)
                && IndirectClauses.VerbBefore(first).Kind == ChunkKind.Gerund
                && !IndirectClauses.HasGerund(first, conjunction.At);
        // "but declined to say when"
        if (verb.IsFinite && verb.Governs(Governing.Avoiding) && verb.Next is { Kind: ChunkKind.Infinitive, IsCue: true })
            return true;
        if (
            !verb.IsFinite
            || IndirectClauses.IsPlain(verb)
            || IndirectClauses.GoesOnAsParticiple(verb, IndirectClauses.VerbBefore(conjunction))
        )
            return false;
        // "said she could not go but hoped that he would"; but "said they would win, and refused to leave"
        if (
            verb.IsStance
            && !verb.IsCue
            && IndirectClauses.SharesPerson(verb, first)
            && !(
                conjunction.Previous.Kind == ChunkKind.Comma
                && IndirectClauses.VerbBefore(conjunction).FirstTag == Tag.Modal
                && IndirectClauses.TenseOf(verb) == IndirectClauses.TenseOf(IndirectClauses.VerbBefore(first))
            )
        )
            return false;
        if (((verb.IsCue || verb.IsAct) && GovernsQuotation(verb)) || (verb.IsCue && !IndirectClauses.SharesPerson(verb, first)))
            return true;
        var (cue, inside) = (IndirectClauses.VerbBefore(first), IndirectClauses.VerbBefore(conjunction));
        // "attacked the mayor, saying he would sell the town, and left": the verbs around "saying" share a subject.
        if (cue.Kind == ChunkKind.Gerund && cue.Previous.Kind == ChunkKind.Comma && conjunction.Previous.Kind == ChunkKind.Comma)
            cue = IndirectClauses.VerbBefore(cue);
        // "said the men “had no idea,” and left": the verb of the content stands in marks.
        if (inside.At < first.At && conjunction.Previous.Kind == ChunkKind.Comma)
            return true;
        return cue.IsFinite
            && inside.At >= first.At
            && (
                IndirectClauses.TenseOf(verb) == IndirectClauses.TenseOf(cue)
                || (conjunction.Previous.Kind == ChunkKind.Comma && IndirectClauses.IsPerfectOf(verb, cue))
            )
            // "they say a man was hurt and is expected to live": a plural and a singular.
            && (!IndirectClauses.IsPresent(verb) || IndirectClauses.IsSingular(verb) == IndirectClauses.IsSingular(cue))
            && (
                IndirectClauses.TenseOf(inside) != IndirectClauses.TenseOf(verb)
                || (
                    verb.Takes(SpeechFrame.Clause)
                    && verb.Next.Kind
                        is ChunkKind.Infinitive
                            or ChunkKind.Subordinator
                            or ChunkKind.Colon
                            or ChunkKind.Quote
                            or ChunkKind.Comma
                )
            );
    }

    // "says she respects him and calls her “…”": what stands in marks is another statement of the source.
    private static bool GovernsQuotation(ChunkCursor verb)
    {
        var at = verb.Next;
        while (
            at.At < verb.At + LongestObject && at.Kind is ChunkKind.Noun or ChunkKind.Pronoun or ChunkKind.Preposition or ChunkKind.Adverb
        )
            at = at.Next;
        return at.Kind == ChunkKind.Quote;
    }

    // "said it was possible, but it will be hard": a text that tells in the past has a present only in what somebody said.
    private static bool KeepsTense(ChunkCursor verb, ChunkCursor first) =>
        IndirectClauses.VerbBefore(first) is { IsFinite: true } cue
        && IndirectClauses.TenseOf(cue) == (Tag.Verb, false)
        && IndirectClauses.IsPresent(verb);

    // "— a proposal that she made in May": what follows a clause and a dash is the article's, unless a second dash closes an aside in the content.
    private static bool IsAddedAfterDash(ChunkCursor dash, ChunkCursor first) =>
        (
            (
                dash.Next.IsNounOrPronoun
                && (dash.Next.BeginsWith(LexicalClass.Indefinite) || IndirectClauses.HasVerb(dash.Next, EndOfSentence(dash)))
            )
            || dash.Next.BeginsWith(Connective.Existential)
            || (dash.Next.Kind == ChunkKind.Conjunction && IndirectClauses.BeginsClause(dash.Next.Next))
        )
        && IndirectClauses.HasVerb(first, dash.At, infinitive: true)
        && !IsClosed(dash)
        && IndirectTagContent.OpeningOf(dash).At < first.At;

    // A second dash follows in the sentence.
    private static bool IsClosed(ChunkCursor dash)
    {
        for (var i = dash.Next; i.IsInside && i.FirstTag is not (Tag.Semicolon or Tag.Stop); i = i.Next)
        {
            if (i.Kind == ChunkKind.Dash)
                return true;
        }

        return false;
    }

    // ", the largest bridge of the town", ", compared with 40 last year": what the article adds up to the end of the sentence.
    private static bool IsAddedAfterComma(ChunkCursor comma, ChunkCursor first, bool isPhrase)
    {
        var noun = comma.Next;
        if (!(isPhrase || IndirectClauses.HasVerb(first, comma.At, infinitive: true)) || first.Kind == ChunkKind.Subordinator)
            return false;
        if (noun.BeginsWith(Connective.Compared))
            return true;
        if (
            !noun.IsNoun
            || noun.FirstTag != Tag.Determiner
            || noun.BeginsWith(Connective.Such)
            || !(comma.Previous.IsNoun || noun.BeginsWith(LexicalClass.Indefinite))
        )
            return false;
        for (var i = noun.Next; i.IsInside && i.FirstTag is not (Tag.Semicolon or Tag.Stop); i = i.Next)
        {
            if (i.Kind is ChunkKind.Comma or ChunkKind.Conjunction || (i.IsFinite && i.Subject.At <= noun.At && !IsParticipleOf(i, noun)))
                return false;
        }

        return true;
    }

    private static bool IsParticipleOf(ChunkCursor verb, ChunkCursor noun) =>
        verb.Previous.At == noun.At && verb.IsBare && verb.HeadIs(VerbForm.Participle) && verb.Next.Kind == ChunkKind.Preposition;

    /// <summary>The chunk before which the sentence ends, or its part before a semicolon or before another statement: "but Brown said they rose".</summary>
    public static int EndOfSentence(ChunkCursor at)
    {
        while (
            at.IsInside
            && at.FirstTag is not (Tag.Semicolon or Tag.Stop)
            && !(at.Kind == ChunkKind.Conjunction && IndirectClauses.BeginsStatement(at))
        )
            at = at.Next;
        return at.At;
    }

    /// <summary>The chunk before which a clause ends that belongs to a noun of saying.</summary>
    public static int EndOfNounClause(ChunkCursor first, ChunkCursor noun)
    {
        var isPromise = first.Kind == ChunkKind.Infinitive;
        // "His claim that he had read it convinced nobody": the sentence still needs its verb.
        var isSubject = noun.IsFirst;
        var end = EndOf(first, noun, isSubordinate: isPromise || noun.Previous.Kind == ChunkKind.Preposition, isPromise);
        ChunkCursor? before = isPromise ? first : null;
        for (var i = first.Next; i.IsInside && i.At < end; i = i.Next)
        {
            if (
                i.Kind is ChunkKind.Comma or ChunkKind.Relative or ChunkKind.Subordinator
                || (i.Kind == ChunkKind.Conjunction && !isPromise)
            )
                before = null;
            if (!i.IsFinite || (isPromise && (IndirectClauses.IsPlain(i) || i.Previous.At == first.At || IsOfNoun(i, first))))
                continue;
            // "his claim that prices fell was bold", "his promise to stay until prices fall is bold": the second verb is that of the sentence.
            if (
                before is { } earlier
                && !IndirectClauses.IsPlain(i)
                && (
                    isPromise
                    || earlier.Subject.At == i.Subject.At
                    || !StartsAfter(earlier, i)
                    || (isSubject && i.Subject.At == earlier.At + 1 && !earlier.Takes(SpeechFrame.Clause))
                )
            )
                return i.At;
            before = i;
        }

        return end;
    }

    // "the bridge he wants": a clause of the noun before it.
    private static bool IsOfNoun(ChunkCursor verb, ChunkCursor first) =>
        verb.Subject.At > first.At && verb.Subject.At == verb.At - 1 && verb.Subject.Previous.IsNoun;

    // "knows prices fell", "the plan Novak made has failed": the second verb has a subject of its own beside the first verb, or the first one stands in a clause of that subject.
    private static bool StartsAfter(ChunkCursor verb, ChunkCursor second) =>
        second.Subject.At == verb.At + 1 || verb.Takes(SpeechFrame.Clause) || verb.Subject.Previous.IsNounOrPronoun;

    /// <summary>
    /// The content of a noun phrase: up to the first mark, the first clause that is not of the noun, or a time. Null if nothing is left of it.
    /// </summary>
    public static (int First, int Last)? Phrase(ChunkCursor first)
    {
        var at = first.Next;
        var hasInfinitive = false;
        for (; at.IsInside; at = at.Next)
        {
            // In a clause of the noun, what follows belongs to that clause.
            hasInfinitive |= at.Kind is ChunkKind.Infinitive or ChunkKind.Relative;
            var goesOn = at.Kind switch
            {
                ChunkKind.Noun or ChunkKind.Pronoun or ChunkKind.Quote or ChunkKind.Infinitive or ChunkKind.Gerund or ChunkKind.Relative =>
                    true,
                // "a strike by teachers", but "by selling it"
                ChunkKind.Preposition => (
                    at.Next.Kind != ChunkKind.Time
                    && !(at.BeginsWith(Connective.Circumstance) && !(at.BeginsWith(Connective.Agent) && at.Next.CanSpeak))
                ) || (at.Previous.IsFinite && at.Previous.Subject.Kind == ChunkKind.Relative),
                ChunkKind.Conjunction
                    when IndirectClauses.PastAdverbs(at.Next) is { Kind: ChunkKind.Gerund } gerund && (gerund.IsCue || gerund.IsAct) =>
                    false,
                // "asked for a photo and the mayor said"
                ChunkKind.Conjunction when !hasInfinitive && IndirectClauses.BeginsStatement(at) => false,
                ChunkKind.Conjunction => !IndirectClauses.PastAdverbs(at.Next).IsFinite
                    || (hasInfinitive && IndirectClauses.IsPlain(IndirectClauses.PastAdverbs(at.Next))),
                ChunkKind.Subordinator => at.BeginsWith(Connective.ThatClause),
                ChunkKind.Verb => (at.HasSubject && at.Subject.At >= first.At)
                    || (hasInfinitive && IndirectClauses.IsPlain(at) && at.Previous.Kind == ChunkKind.Conjunction),
                ChunkKind.Adverb => at.Next.IsVerb || hasInfinitive,
                // "a levy last year on firms", "plans this week to sell"
                ChunkKind.Time => at.Next.Kind == ChunkKind.Infinitive
                    || (
                        at.Next.Kind == ChunkKind.Preposition
                        && at.Next.Next.IsNoun
                        && !at.Next.BeginsWith(Connective.Circumstance | Connective.Recipient)
                    ),
                _ => false,
            };
            if (!goesOn)
                break;
        }

        return Stretch(first, at.At);
    }
}
