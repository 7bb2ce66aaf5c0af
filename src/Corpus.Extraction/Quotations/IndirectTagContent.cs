using Corpus.Extraction.Lexicons;

namespace Corpus.Extraction.Quotations;

/// <summary>The content around a tag: "The plan, Novak said, has failed".</summary>
internal static class IndirectTagContent
{
    // How many chunks follow the first one in a clause without a known verb.
    private const int ShortestClause = 2;

    /// <summary>The content before a tag, and the piece behind it if the clause goes on there.</summary>
    /// <param name="before">The mark before the tag.</param>
    /// <param name="rest">The stretch behind the tag; null if the sentence ends with the tag.</param>
    /// <param name="isLoose">Any verb with a tense makes what stands before the tag a clause.</param>
    public static IndirectReport? Around(Attribution attribution, ChunkCursor before, (int First, int Last)? rest, bool isLoose = false)
    {
        // "At the meeting, reporters asked Novak, who was late": what follows is about the one spoken to; but "It is a plan, he said, that will fail".
        if (rest is { } aside && before.To(aside.First) is { Kind: ChunkKind.Relative } who && !who.BeginsWith(Connective.ThatClause))
            rest = null;
        var first = PastOpening(BeginningOf(before), before.At);
        var end = before;
        while (end.At > first.At && end.Kind is ChunkKind.Comma or ChunkKind.Dash)
            end = end.Previous;
        if (!before.IsInside || first.At > end.At || (first.At == end.At && first.Kind is ChunkKind.Comma or ChunkKind.Conjunction))
            return
                rest is { } only
                && (
                    isLoose
                        ? IndirectClauses.HasVerb(before.To(only.First), only.Last + 1)
                        : HasClause(before.To(only.First), only.Last + 1)
                )
                ? new IndirectReport(attribution, only.First, only.Last)
                : null;
        // "Politico reported, according to": what is said stands elsewhere; but "as many expected, according to", "He hoped, he said, that".
        if (
            end.IsFinite
            && end.IsCue
            && !end.IsPassive
            && !(end.Subject.IsInside && end.Subject.Previous.IsAs)
            && !(
                rest is { } clause
                && end.IsStance
                && end.To(clause.First) is { Kind: ChunkKind.Subordinator } that
                && that.BeginsWith(Connective.ThatClause)
            )
        )
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
        // "Prices to rise, bank says"
        var isHeadline = rest is null && first.IsNoun && first.Next.Kind == ChunkKind.Infinitive;
        // Not all verbs are in a list.
        var isLong = isLoose && rest is null && first.IsNounOrPronoun && end.At - first.At >= ShortestClause;
        if (isHeadline || isLong || HasMainClause(first, end.At + 1, isLoose))
            return new IndirectReport(attribution, first.At, end.At) { Rest = goesOn ? rest : null };
        return rest is { } second && IsSentence(first.To(second.First)) && IndirectClauses.HasVerb(first.To(second.First), second.Last + 1)
            ? new IndirectReport(attribution, first.At, end.At) { Rest = second }
            : null;
    }

    /// <summary>The content before a tag if it is a clause by itself; what stands in marks behind the tag is another statement.</summary>
    public static IndirectReport? Before(Attribution attribution, ChunkCursor before)
    {
        if (
            Around(attribution, before, null) is not { } found
            || !IndirectClauses.PastAdverbs(before.To(found.First)).IsNounOrPronoun
            || before.To(found.Last) is { Kind: ChunkKind.Preposition } or { IsVerb: true, IsAction: false }
        )
            return null;
        for (var i = before.To(found.First); i.At < before.At; i = i.Next)
        {
            if (i.Kind is ChunkKind.Comma or ChunkKind.Quote)
                return null;
        }

        return found;
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
        IndirectClauses.PastAdverbs(rest).Kind
            is ChunkKind.Noun
                or ChunkKind.Pronoun
                or ChunkKind.Verb
                or ChunkKind.Subordinator
                or ChunkKind.Conjunction
                or ChunkKind.Time
        || IsSubject(rest, IndirectContent.EndOfSentence(rest));

    // The content before a tag stands in one bracket, and behind a colon or dash that a clause follows: "It was close: he won by 40 votes".
    private static ChunkCursor BeginningOf(ChunkCursor before)
    {
        for (var i = before.Previous; i.IsInside; i = i.Previous)
        {
            if (i.Kind is ChunkKind.Close or ChunkKind.Dash && OpeningOf(i) is { IsInside: true } opening)
                i = opening;
            else if (i.Kind == ChunkKind.Open || (i.Kind is ChunkKind.Colon or ChunkKind.Dash && IndirectClauses.BeginsClause(i.Next)))
                return i.Next;
        }

        return before.First;
    }

    /// <summary>The bracket or dash before this one that it closes; outside of the sentence if there is none.</summary>
    public static ChunkCursor OpeningOf(ChunkCursor mark)
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
        if (!IndirectClauses.PastAdverbs(first).BeginsWith(Connective.Concession))
            return first;
        for (var comma = first.Next; comma.At < end; comma = comma.Next)
        {
            if (comma.Kind != ChunkKind.Comma)
                continue;
            if (
                (IndirectClauses.ClauseIn(comma.Next) is { IsInside: true } verb && verb.At < end)
                || IsExistential(comma.Next)
                || (comma.Next.IsName && comma.Next.Next.Kind == ChunkKind.Open)
            )
                return comma.Next;
        }

        return first;
    }

    // "because nobody bought", "that prices fell", "that will fail", "and wages rose". A phrase such as "to applause" belongs to the tag.
    private static bool GoesOnAt(ChunkCursor at, bool isBehindSubject) =>
        at.BeginsWith(Connective.Reason)
        || (isBehindSubject && at.Kind == ChunkKind.Infinitive)
        || (at.Kind is ChunkKind.Subordinator or ChunkKind.Relative && at.BeginsWith(Connective.ThatClause))
        // "for towns to share a line"
        || (at.IsPreposition(Connective.ForPhrase) && IndirectClauses.IsForInfinitive(at))
        || (isBehindSubject && at.Kind == ChunkKind.Conjunction && IndirectClauses.PastAdverbs(at.Next).IsFinite)
        || (
            isBehindSubject
            && at.Kind == ChunkKind.Conjunction
            && IndirectClauses.BeginsClause(at.Next)
            && !IndirectClauses.BeginsStatement(at)
        );

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
                IndirectClauses.PastAdverbs(first).Kind
                    is ChunkKind.Subordinator
                        or ChunkKind.Verb
                        or ChunkKind.Gerund
                        or ChunkKind.Infinitive
                && !IsExistential(first)
                && !IsSubject(first, end);
            if (!isSubordinate && first.Kind is not (ChunkKind.Preposition or ChunkKind.Time))
                return isLoose ? IndirectClauses.HasVerb(first, end) : HasClause(first, end);
            var comma = first;
            while (comma.IsInside && comma.At < end && comma.Kind != ChunkKind.Comma)
                comma = comma.Next;
            if (comma.At >= end || !comma.IsInside || (!isSubordinate && HasClause(first, comma.At)))
                return !isSubordinate && (isLoose ? IndirectClauses.HasVerb(first, end) : HasClause(first, end));
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
}
