using Corpus.Extraction.Lexicons;

namespace Corpus.Extraction.Quotations;

/// <summary>Questions about the clauses and the tenses of a content.</summary>
internal static class IndirectClauses
{
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

    /// <summary>A noun and its verb of saying begin here: "voters said", "while the mayor added", "a poll found".</summary>
    public static bool BeginsStatement(ChunkCursor at)
    {
        if (at.Kind is ChunkKind.Conjunction or ChunkKind.Subordinator)
            at = at.Next;
        at = PastAdverbs(at);
        if (!at.IsNounOrPronoun)
            return false;
        for (var verb = at.Next; verb.IsInside; verb = verb.Next)
        {
            if (verb.IsFinite && verb.Subject.At == at.At)
                return (
                        verb.Takes(SpeechFrame.Clause)
                        || (at.HeadTag == Tag.Pronoun && verb.Takes(SpeechFrame.Accusation))
                        || (at.HeadIs(LexicalClass.CueNoun) && !verb.Next.IsInside)
                        || (at.HeadIs(LexicalClass.CueNoun) && verb.Next.Kind == ChunkKind.Other)
                    )
                    && !verb.IsPassive
                    && verb.FirstTag is not Tag.Modal;
        }

        return false;
    }

    /// <summary>The nearest verb with a tense or gerund before a chunk.</summary>
    public static ChunkCursor VerbBefore(ChunkCursor at)
    {
        var verb = at.Previous;
        while (verb.IsInside && verb.Kind is not (ChunkKind.Verb or ChunkKind.Gerund))
            verb = verb.Previous;
        return verb;
    }

    /// <summary>A gerund stands in the stretch that no preposition governs.</summary>
    public static bool HasGerund(ChunkCursor first, int end)
    {
        for (var i = first; i.At < end; i = i.Next)
        {
            if ((i.Kind == ChunkKind.Gerund && i.Previous.Kind != ChunkKind.Preposition) || (i.IsFinite && i.HeadIs(VerbForm.Gerund)))
                return true;
        }

        return false;
    }

    /// <summary>The tense of a verb. Verbs of one tense can share a subject: "prices fell and rose"; "he said prices will fall and left" has two.</summary>
    public static (Tag Auxiliary, bool Present) TenseOf(ChunkCursor verb)
    {
        var auxiliary =
            verb.FirstTag is Tag.Modal or Tag.Have || (verb.FirstTag == Tag.Be && verb.HeadIs(VerbForm.Gerund))
                ? verb.FirstTag.Value
                : Tag.Verb;
        return (auxiliary, IsPresent(verb));
    }

    /// <summary>The verb goes on with the auxiliary of the one before: "should not be cut but raised", "had begun and been stopped".</summary>
    public static bool GoesOnAsParticiple(ChunkCursor verb, ChunkCursor before) =>
        WordClasses.Of(verb.Parse.Tokens[verb.Chunk.First]).Is(VerbForm.Participle)
        && (verb.FirstTag == Tag.Be || (verb.IsBare && before.IsPassive && !verb.IsCue));

    /// <summary>The verb is a present perfect that goes on with a present: "insists …, and has championed".</summary>
    public static bool IsPerfectOf(ChunkCursor verb, ChunkCursor cue) =>
        TenseOf(verb) == (Tag.Have, true) && TenseOf(cue) == (Tag.Verb, true);

    /// <summary>The form of the verb goes with a singular.</summary>
    public static bool IsSingular(ChunkCursor verb) =>
        WordClasses.Of(verb.Parse.Tokens[verb.Chunk.First]).Is(VerbForm.Third) || verb.BeginsWith(Connective.Singular);

    /// <summary>The form of the verb is a present.</summary>
    public static bool IsPresent(ChunkCursor verb)
    {
        var word = WordClasses.Of(verb.Parse.Tokens[verb.Chunk.First]);
        return word.Is(VerbForm.Third) || (word.Is(VerbForm.Base) && !word.Is(VerbForm.Past)) || verb.BeginsWith(Connective.Present);
    }

    /// <summary>"said that Brown had recognized the plan and praised it": the person inside the clause does both.</summary>
    /// <param name="first">The first chunk of the content.</param>
    public static bool SharesPerson(ChunkCursor verb, ChunkCursor first) =>
        verb.Subject.At >= first.At
        && (verb.Subject.IsPerson || (verb.Subject.Kind == ChunkKind.Pronoun && !verb.Subject.HeadIs(LexicalClass.Thing)))
        && !PastAdverbs(verb.Next).BeginsWith(Connective.ThatClause);

    /// <summary>A plain form that goes on with an infinitive or an auxiliary: "to build a road and close a bridge".</summary>
    public static bool IsPlain(ChunkCursor verb) =>
        verb.FirstTag == Tag.Modal || (verb.IsBare && (verb.HeadIs(VerbForm.Base) || verb.HeadTag == Tag.Base));

    /// <summary>"after he said A, B": what the source says ends with its clause.</summary>
    public static bool IsSubordinate(ChunkCursor subject) =>
        subject.Previous.Kind == ChunkKind.Preposition
        || (subject.Previous.Kind == ChunkKind.Subordinator && !subject.Previous.BeginsWith(Connective.ThatClause));

    /// <summary>The sentence begins with a preposition or subordinator, and no comma ends what it begins before the source.</summary>
    public static bool OpensSentence(ChunkCursor subject)
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

    /// <summary>The first chunk from here on that is no adverb.</summary>
    public static ChunkCursor PastAdverbs(ChunkCursor at)
    {
        while (at.Kind == ChunkKind.Adverb)
            at = at.Next;
        return at;
    }

    /// <summary>A noun or pronoun and its verb with a tense begin here.</summary>
    public static bool BeginsClause(ChunkCursor at) => ClauseIn(at).IsInside;

    /// <summary>The verb of a clause that begins here, with a noun and its verb; outside of the sentence if none does.</summary>
    public static ChunkCursor ClauseIn(ChunkCursor at)
    {
        var subject = PastAdverbs(at);
        return subject.IsNounOrPronoun && PastAdverbs(PastPhrases(subject).Next) is { IsFinite: true } verb ? verb : at.To(-1);
    }

    /// <summary>"for the firm to survive"</summary>
    public static bool IsForInfinitive(ChunkCursor preposition) =>
        preposition.Next.IsNounOrPronoun && PastPhrases(preposition.Next).Next.Kind == ChunkKind.Infinitive;

    /// <summary>The noun with the phrases that belong to it: "a spokesman for the city", "three of them".</summary>
    public static ChunkCursor PastPhrases(ChunkCursor noun)
    {
        while (noun.Next.Kind == ChunkKind.Preposition && (noun.Next.Next.IsNoun || noun.Next.Next.HeadTag == Tag.Object))
            noun = noun.Next.Next;
        return noun;
    }
}
