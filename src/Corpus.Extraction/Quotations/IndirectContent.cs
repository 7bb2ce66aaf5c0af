using Corpus.Extraction.Lexicons;

namespace Corpus.Extraction.Quotations;

/// <summary>How far reported speech without quotation marks extends.</summary>
internal static class IndirectContent
{
    // In chunks: between a verb and the quotation that it governs.
    private const int LongestObject = 4;

    /// <summary>The content before a tag, and the piece behind it if the clause goes on there.</summary>
    /// <param name="before">The mark before the tag.</param>
    /// <param name="rest">The stretch behind the tag; null if the sentence ends with the tag.</param>
    /// <param name="isLoose">Any verb with a tense makes what stands before the tag a clause.</param>
    public static IndirectReport? Around(Attribution attribution, ChunkCursor before, (int First, int Last)? rest, bool isLoose = false)
    {
        // "At the meeting, reporters asked Novak, who was late": what follows is about the one spoken to.
        if (rest is { } aside && before.To(aside.First).Kind == ChunkKind.Relative)
            rest = null;
        var first = PastOpening(BeginningOf(before), before.At);
        var end = before;
        while (end.At > first.At && end.Kind is ChunkKind.Comma or ChunkKind.Dash)
            end = end.Previous;
        if (!before.IsInside || first.At > end.At || (first.At == end.At && first.Kind is ChunkKind.Comma or ChunkKind.Conjunction))
            return
                rest is { } only
                && (isLoose ? HasVerb(before.To(only.First), only.Last + 1) : HasClause(before.To(only.First), only.Last + 1))
                ? new IndirectReport(attribution, only.First, only.Last)
                : null;
        // "Politico reported, according to": what is said stands elsewhere.
        if (end.IsFinite && end.IsCue && !end.IsPassive)
            return null;
        // "The trouble that they face, Novak said, is the price": the verb behind the tag belongs to the piece before it.
        if (
            rest is { } further
            && first.To(further.First) is var verb
            && verb.IsFinite
            && (!verb.IsBare || !verb.IsAction || verb.HeadIs(VerbForm.Third))
        )
            return new IndirectReport(attribution, first.At, end.At) { Rest = rest };
        // "It was, he said, a hard year", "Prices fell, he said, because nobody bought": the content goes on behind the tag.
        var isBehindSubject = attribution.CueChunk > attribution.Source;
        var goesOn = rest is { } behind && (IsOpen(end, first.To(behind.First)) || GoesOnAt(first.To(behind.First), isBehindSubject));
        if (HasMainClause(first, end.At + 1, isLoose))
            return new IndirectReport(attribution, first.At, end.At) { Rest = goesOn ? rest : null };
        return rest is { } second && IsSentence(first.To(second.First)) && HasVerb(first.To(second.First), second.Last + 1)
            ? new IndirectReport(attribution, first.At, end.At) { Rest = second }
            : null;
    }

    // "It was, he said, in May", "He will, she said, sell"; but "Prices will fall, he said, to applause".
    private static bool IsOpen(ChunkCursor end, ChunkCursor rest) =>
        rest.Kind switch
        {
            ChunkKind.Conjunction => false,
            ChunkKind.Preposition => end.HeadTag == Tag.Be,
            _ => end.IsVerb || end.Kind == ChunkKind.Preposition,
        };

    // "In May, he said, prices fell", "The plan, he said, has failed"; but "In May, he wrote to voters, telling them so"
    private static bool IsSentence(ChunkCursor rest) =>
        PastAdverbs(rest).Kind
            is ChunkKind.Noun
                or ChunkKind.Pronoun
                or ChunkKind.Verb
                or ChunkKind.Subordinator
                or ChunkKind.Conjunction
                or ChunkKind.Time
        || IsSubject(rest, EndOfSentence(rest));

    // The content before a tag stands in one bracket, and behind a colon or dash that a clause follows: "It was close: he won by 40 votes".
    private static ChunkCursor BeginningOf(ChunkCursor before)
    {
        for (var i = before.Previous; i.IsInside; i = i.Previous)
        {
            if (i.Kind is ChunkKind.Close or ChunkKind.Dash && OpeningOf(i) is { IsInside: true } opening)
                i = opening;
            else if (i.Kind == ChunkKind.Open || (i.Kind is ChunkKind.Colon or ChunkKind.Dash && ClauseIn(i.Next).IsInside))
                return i.Next;
        }

        return before.First;
    }

    // The bracket or dash before this one that it closes; outside of the sentence if there is none.
    private static ChunkCursor OpeningOf(ChunkCursor mark)
    {
        var opening = mark.Kind == ChunkKind.Close ? ChunkKind.Open : ChunkKind.Dash;
        var i = mark.Previous;
        while (i.IsInside && i.Kind != opening)
            i = i.Previous;
        return i;
    }

    // Past marks, the place that a report begins with, and what the article concedes: "Despite the rain, the race went ahead".
    private static ChunkCursor PastOpening(ChunkCursor first, int end)
    {
        while (
            first.At < end
            && (
                first.Kind is ChunkKind.Comma or ChunkKind.Dash or ChunkKind.Colon
                || (first.IsName && first.IsFirst && first.Next.Kind == ChunkKind.Dash)
                || (first.Kind == ChunkKind.Adverb && first.Next.Kind == ChunkKind.Comma && first.Next.At < end)
                || first.Next.Kind == ChunkKind.Colon
            )
        )
            first = first.Next;
        if (!PastAdverbs(first).BeginsWith(Connective.Concession))
            return first;
        for (var comma = first.Next; comma.At < end; comma = comma.Next)
        {
            if (comma.Kind != ChunkKind.Comma)
                continue;
            if (
                (ClauseIn(comma.Next) is { IsInside: true } verb && verb.At < end)
                || IsExistential(comma.Next)
                || (comma.Next.IsName && comma.Next.Next.Kind == ChunkKind.Open)
            )
                return comma.Next;
        }

        return first;
    }

    // "because nobody bought", "that prices fell", "and wages rose". A phrase such as "to applause" belongs to the tag.
    private static bool GoesOnAt(ChunkCursor at, bool isBehindSubject) =>
        at.BeginsWith(Connective.Reason)
        || (isBehindSubject && at.Kind == ChunkKind.Infinitive)
        || (at.Kind == ChunkKind.Subordinator && at.BeginsWith(Connective.ThatClause))
        || (isBehindSubject && at.Kind == ChunkKind.Conjunction && PastAdverbs(at.Next).IsFinite)
        || (isBehindSubject && at.Kind == ChunkKind.Conjunction && ClauseIn(at.Next).IsInside && !BeginsStatement(at));

    /// <summary>The content from a chunk to the end of its clause; null if nothing is left of it.</summary>
    public static IndirectReport? ToEnd(
        Attribution attribution,
        ChunkCursor first,
        ChunkCursor subject,
        bool isSubordinate = false,
        bool isPhrase = false
    ) =>
        Stretch(first, EndOf(first, subject, isSubordinate || IsSubordinate(subject), isPhrase)) is { } stretch
            ? new IndirectReport(attribution, stretch.First, stretch.Last)
            : null;

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
            if (IsExistential(i))
                return true;
        }

        return false;
    }

    // "there are 40 bridges"
    private static bool IsExistential(ChunkCursor at) =>
        at.BeginsWith(Connective.Existential) && at.Next is { IsFinite: true, HeadTag: Tag.Be };

    // "When asked, he said", "In May, after it closed, he said": such an opening is not a main clause; another must follow its comma.
    private static bool HasMainClause(ChunkCursor first, int end, bool isLoose)
    {
        while (true)
        {
            var isSubordinate =
                PastAdverbs(first).Kind is ChunkKind.Subordinator or ChunkKind.Verb or ChunkKind.Gerund or ChunkKind.Infinitive
                && !IsExistential(first)
                && !IsSubject(first, end);
            if (!isSubordinate && first.Kind is not (ChunkKind.Preposition or ChunkKind.Time))
                return isLoose ? HasVerb(first, end) : HasClause(first, end);
            var comma = first;
            while (comma.IsInside && comma.At < end && comma.Kind != ChunkKind.Comma)
                comma = comma.Next;
            if (comma.At >= end || !comma.IsInside || (!isSubordinate && HasClause(first, comma.At)))
                return !isSubordinate && (isLoose ? HasVerb(first, end) : HasClause(first, end));
            first = comma.Next;
        }
    }

    // "Whether the plan works depends", "Seeing it led him": a clause or gerund that a verb follows without a comma is its subject.
    private static bool IsSubject(ChunkCursor first, int end)
    {
        if (first.BeginsWith(Connective.Asked) && !first.BeginsWith(Connective.Reason))
            return true;
        // "State schools can do it" may look like an imperative.
        if (first.Kind is not (ChunkKind.Gerund or ChunkKind.Verb))
            return false;
        for (var i = first.Next; i.IsInside && i.At < end && i.Kind != ChunkKind.Comma; i = i.Next)
        {
            if (i.IsFinite)
                return true;
        }

        return false;
    }

    /// <summary>A verb with a tense stands in the stretch.</summary>
    public static bool HasVerb(ChunkCursor first, int end, bool infinitive = false)
    {
        for (var i = first; i.IsInside && i.At < end; i = i.Next)
        {
            if (i.IsFinite || (infinitive && (i.Kind == ChunkKind.Infinitive || (i.At == first.At && i.Kind == ChunkKind.Gerund))))
                return true;
        }

        return false;
    }

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
    public static int EndOf(ChunkCursor first, ChunkCursor subject) => EndOf(first, subject, IsSubordinate(subject));

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
                    && PastAdverbs(i.Next).IsNounOrPronoun
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
                    && (isPhrase || HasVerb(first, i.At, infinitive: true) || (isSubordinate && ClauseIn(i.Next).IsInside))
                )
                    return i.At;
                // "Of those who said prices fell, 40 percent": the clause of the source opens a sentence, and its main clause follows.
                if (i.At > first.At && ClauseIn(i.Next).IsInside && HasVerb(first, i.At) && OpensSentence(subject))
                    return i.At;
                // ", while voters said they liked it", ", she added": another statement. ", then left": what the source did.
                if (
                    i.At > first.At
                    && first.Kind != ChunkKind.Subordinator
                    && HasVerb(first, i.At, infinitive: true)
                    && (BeginsStatement(i.Next) || IsContrast(i.Next) || GoesOnWithout(i.Next))
                )
                    return i.At;
            }

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
                && ClauseIn(i.Next) is { IsInside: true } verb
                && !KeepsTense(verb, first)
            )
                return i.At;
            // "to close the road, left", "to close the road, while she stayed": what the sentence around the content goes on with.
            if (i.Kind == ChunkKind.Comma && isVerbal && i.At > first.At && LeavesInfinitive(i.Next))
                return i.At;
            // "while others say": another statement.
            if (i.Kind == ChunkKind.Subordinator && i.At > first.At && i.BeginsWith(Connective.Contrast) && BeginsStatement(i))
                return comma == i.At - 1 ? comma : i.At;
            // "to close the road and left": a verb of the one who says it.
            if (
                i.Kind == ChunkKind.Conjunction
                && isVerbal
                && PastAdverbs(i.Next) is { IsFinite: true } other
                && !IsPlain(other)
                && other.Subject.At <= subject.At
            )
                return comma == i.At - 1 ? comma : i.At;
            // "and added", "but said", "and others say", "and calling it": a verb of the one who says it, or another statement.
            if (
                i.Kind == ChunkKind.Conjunction
                && i.At > first.At
                && (LeavesContent(i, first) || (HasVerb(first, i.At, infinitive: true) && BeginsStatement(i.Next)))
            )
                return comma == i.At - 1 ? comma : i.At;
            // "who said he would go, left": a verb of the sentence around the content.
            if (
                i.IsFinite
                && i.At > first.At
                && i.HasSubject
                && i.Subject.At <= subject.At
                && subject.At < first.At
                && (!IsPlain(i) || (isPhrase && comma == i.At - 1 && i.FirstTag == Tag.Modal))
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

    // "voters said", "while the mayor added": a noun and its verb of saying.
    private static bool BeginsStatement(ChunkCursor at)
    {
        if (at.Kind is ChunkKind.Conjunction or ChunkKind.Subordinator)
            at = at.Next;
        at = PastAdverbs(at);
        if (!at.IsNounOrPronoun)
            return false;
        for (var verb = at.Next; verb.IsInside; verb = verb.Next)
        {
            if (verb.IsFinite && verb.Subject.At == at.At)
                return verb.Takes(SpeechFrame.Clause) && !verb.IsPassive && verb.FirstTag is not Tag.Modal;
        }

        return false;
    }

    // Behind "to close the road" and a comma.
    private static bool LeavesInfinitive(ChunkCursor at) =>
        at.Kind == ChunkKind.Subordinator
            ? !at.BeginsWith(Connective.Reason | Connective.ThatClause)
            : ClauseIn(at).IsInside || (PastAdverbs(at) is { IsFinite: true } verb && !IsPlain(verb) && !IsParticiple(verb));

    // ", while the union welcomed it": the article sets others against the source. ", while it would fall in May": the source does.
    private static bool IsContrast(ChunkCursor at) =>
        at.Kind == ChunkKind.Subordinator
        && at.BeginsWith(Connective.Contrast)
        && PastAdverbs(at.Next) is { IsNoun: true, CanSpeak: true } other
        && ClauseIn(other) is { IsInside: true, FirstTag: not (Tag.Modal or Tag.Have) };

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
        var verb = PastAdverbs(conjunction.Next);
        if (verb.Kind == ChunkKind.Gerund)
            return (verb.IsCue || verb.IsAct) && VerbBefore(first).Kind == ChunkKind.Gerund && !HasGerund(first, conjunction.At);
        // "but declined to say when"
        if (verb.IsFinite && verb.Governs(Governing.Avoiding) && verb.Next is { Kind: ChunkKind.Infinitive, IsCue: true })
            return true;
        if (!verb.IsFinite || IsPlain(verb) || GoesOnAsParticiple(verb, VerbBefore(conjunction)))
            return false;
        // "said she could not go but hoped that he would"
        if (verb.IsStance && !verb.IsCue && SharesPerson(verb, first))
            return false;
        if (((verb.IsCue || verb.IsAct) && GovernsQuotation(verb)) || (verb.IsCue && !SharesPerson(verb, first)))
            return true;
        var (cue, inside) = (VerbBefore(first), VerbBefore(conjunction));
        // "said the men “had no idea,” and left": the verb of the content stands in marks.
        if (inside.At < first.At && conjunction.Previous.Kind == ChunkKind.Comma)
            return true;
        return cue.IsFinite
            && inside.At >= first.At
            && (TenseOf(verb) == TenseOf(cue) || (conjunction.Previous.Kind == ChunkKind.Comma && IsPerfectOf(verb, cue)))
            // "they say a man was hurt and is expected to live": a plural and a singular.
            && (!IsPresent(verb) || IsSingular(verb) == IsSingular(cue))
            && (
                TenseOf(inside) != TenseOf(verb)
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

    // The nearest verb with a tense or gerund before a chunk.
    private static ChunkCursor VerbBefore(ChunkCursor at)
    {
        var verb = at.Previous;
        while (verb.IsInside && verb.Kind is not (ChunkKind.Verb or ChunkKind.Gerund))
            verb = verb.Previous;
        return verb;
    }

    private static bool HasGerund(ChunkCursor first, int end)
    {
        for (var i = first; i.At < end; i = i.Next)
        {
            if ((i.Kind == ChunkKind.Gerund && i.Previous.Kind != ChunkKind.Preposition) || (i.IsFinite && i.HeadIs(VerbForm.Gerund)))
                return true;
        }

        return false;
    }

    // Verbs of one tense can share a subject: "prices fell and rose". "He said prices will fall and left" has two.
    private static (Tag Auxiliary, bool Present) TenseOf(ChunkCursor verb)
    {
        var auxiliary =
            verb.FirstTag is Tag.Modal or Tag.Have || (verb.FirstTag == Tag.Be && verb.HeadIs(VerbForm.Gerund))
                ? verb.FirstTag.Value
                : Tag.Verb;
        return (auxiliary, IsPresent(verb));
    }

    // "should not be cut but raised", "had begun and been stopped"
    private static bool GoesOnAsParticiple(ChunkCursor verb, ChunkCursor before) =>
        WordClasses.Of(verb.Parse.Tokens[verb.Chunk.First]).Is(VerbForm.Participle)
        && (verb.FirstTag == Tag.Be || (verb.IsBare && before.IsPassive && !verb.IsCue));

    // "insists …, and has championed": the present perfect goes on with a present.
    private static bool IsPerfectOf(ChunkCursor verb, ChunkCursor cue) =>
        TenseOf(verb) == (Tag.Have, true) && TenseOf(cue) == (Tag.Verb, true);

    private static bool IsSingular(ChunkCursor verb) =>
        WordClasses.Of(verb.Parse.Tokens[verb.Chunk.First]).Is(VerbForm.Third) || verb.BeginsWith(Connective.Singular);

    private static bool IsPresent(ChunkCursor verb)
    {
        var word = WordClasses.Of(verb.Parse.Tokens[verb.Chunk.First]);
        return word.Is(VerbForm.Third) || (word.Is(VerbForm.Base) && !word.Is(VerbForm.Past)) || verb.BeginsWith(Connective.Present);
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

    /// <summary>"said that Brown had recognized the plan and praised it": the person inside the clause does both.</summary>
    /// <param name="first">The first chunk of the content.</param>
    public static bool SharesPerson(ChunkCursor verb, ChunkCursor first) =>
        verb.Subject.At >= first.At
        && (verb.Subject.IsPerson || (verb.Subject.Kind == ChunkKind.Pronoun && !verb.Subject.HeadIs(LexicalClass.Thing)))
        && !PastAdverbs(verb.Next).BeginsWith(Connective.ThatClause);

    // "to build a road and close a bridge": a plain form that goes on with an infinitive or an auxiliary.
    private static bool IsPlain(ChunkCursor verb) =>
        verb.FirstTag == Tag.Modal || (verb.IsBare && (verb.HeadIs(VerbForm.Base) || verb.HeadTag == Tag.Base));

    /// <summary>"after he said A, B": what the source says ends with its clause.</summary>
    public static bool IsSubordinate(ChunkCursor subject) =>
        subject.Previous.Kind == ChunkKind.Preposition
        || (subject.Previous.Kind == ChunkKind.Subordinator && !subject.Previous.BeginsWith(Connective.ThatClause));

    // The sentence begins with a preposition or subordinator, and no comma ends what it begins before the source.
    private static bool OpensSentence(ChunkCursor subject)
    {
        if (PastAdverbs(subject.First).Kind is not (ChunkKind.Preposition or ChunkKind.Subordinator))
            return false;
        for (var i = subject.First; i.At < subject.At; i = i.Next)
        {
            if (i.Kind == ChunkKind.Comma)
                return false;
        }

        return true;
    }

    public static ChunkCursor PastAdverbs(ChunkCursor at)
    {
        while (at.Kind == ChunkKind.Adverb)
            at = at.Next;
        return at;
    }

    /// <summary>A noun or pronoun and its verb with a tense begin here.</summary>
    public static bool BeginsClause(ChunkCursor at) => ClauseIn(at).IsInside;

    // The verb of a clause that begins here, with a noun and its verb; outside of the sentence if none does.
    private static ChunkCursor ClauseIn(ChunkCursor at)
    {
        var subject = PastAdverbs(at);
        return subject.IsNounOrPronoun && PastAdverbs(PastPhrases(subject).Next) is { IsFinite: true } verb ? verb : at.To(-1);
    }

    // "said it was possible, but it will be hard": a text that tells in the past has a present only in what somebody said.
    private static bool KeepsTense(ChunkCursor verb, ChunkCursor first) =>
        VerbBefore(first) is { IsFinite: true } cue && TenseOf(cue) == (Tag.Verb, false) && IsPresent(verb);

    // "— a proposal that she made in May": what follows a clause and a dash is the article's, unless a second dash closes an aside in the content.
    private static bool IsAddedAfterDash(ChunkCursor dash, ChunkCursor first) =>
        (
            (dash.Next.IsNounOrPronoun && (dash.Next.BeginsWith(LexicalClass.Indefinite) || HasVerb(dash.Next, EndOfSentence(dash))))
            || dash.Next.BeginsWith(Connective.Existential)
            || (dash.Next.Kind == ChunkKind.Conjunction && ClauseIn(dash.Next.Next).IsInside)
        )
        && HasVerb(first, dash.At, infinitive: true)
        && !IsClosed(dash)
        && OpeningOf(dash).At < first.At;

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
        if (!(isPhrase || HasVerb(first, comma.At, infinitive: true)) || first.Kind == ChunkKind.Subordinator)
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

    /// <summary>The noun with the phrases that belong to it: "a spokesman for the city".</summary>
    public static ChunkCursor PastPhrases(ChunkCursor noun)
    {
        while (noun.Next.Kind == ChunkKind.Preposition && noun.Next.Next.IsNoun)
            noun = noun.Next.Next;
        return noun;
    }

    /// <summary>The chunk before which the sentence ends, or its part before a semicolon or before another statement: "but Brown said they rose".</summary>
    public static int EndOfSentence(ChunkCursor at)
    {
        while (at.IsInside && at.FirstTag is not (Tag.Semicolon or Tag.Stop) && !(at.Kind == ChunkKind.Conjunction && BeginsStatement(at)))
            at = at.Next;
        return at.At;
    }

    /// <summary>The chunk before which a clause ends that belongs to a noun of saying.</summary>
    public static int EndOfNounClause(ChunkCursor first, ChunkCursor noun)
    {
        var isPromise = first.Kind == ChunkKind.Infinitive;
        var end = EndOf(first, noun, isSubordinate: isPromise || noun.Previous.Kind == ChunkKind.Preposition, isPromise);
        ChunkCursor? before = isPromise ? first : null;
        for (var i = first.Next; i.IsInside && i.At < end; i = i.Next)
        {
            if (
                i.Kind is ChunkKind.Comma or ChunkKind.Relative or ChunkKind.Subordinator
                || (i.Kind == ChunkKind.Conjunction && !isPromise)
            )
                before = null;
            if (!i.IsFinite || (isPromise && (IsPlain(i) || i.Previous.At == first.At || IsOfNoun(i, first))))
                continue;
            // "his claim that prices fell was bold", "his promise to stay until prices fall is bold": the second verb is that of the sentence.
            if (before is { } earlier && !IsPlain(i) && (isPromise || earlier.Subject.At == i.Subject.At || !StartsAfter(earlier, i)))
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
                ChunkKind.Preposition => (at.Next.Kind != ChunkKind.Time && !at.BeginsWith(Connective.Circumstance))
                    || (at.Previous.IsFinite && at.Previous.Subject.Kind == ChunkKind.Relative),
                ChunkKind.Conjunction when PastAdverbs(at.Next) is { Kind: ChunkKind.Gerund } gerund && (gerund.IsCue || gerund.IsAct) =>
                    false,
                ChunkKind.Conjunction => !PastAdverbs(at.Next).IsFinite || (hasInfinitive && IsPlain(PastAdverbs(at.Next))),
                ChunkKind.Subordinator => at.BeginsWith(Connective.ThatClause),
                ChunkKind.Verb => (at.HasSubject && at.Subject.At >= first.At)
                    || (hasInfinitive && IsPlain(at) && at.Previous.Kind == ChunkKind.Conjunction),
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
