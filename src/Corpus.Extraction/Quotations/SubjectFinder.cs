using Corpus.Extraction.Lexicons;

namespace Corpus.Extraction.Quotations;

/// <summary>Finds the subjects of the verbs of a sentence, from left to right.</summary>
internal readonly struct SubjectFinder(ShallowParse parse, ChunkedSentence sentence, int[] subjects)
{
    private const int None = -1;

    private static readonly Lexicon Receiving = Lexicon.Of("Quotations/receiving-verbs");
    private static readonly Lexicon Surfaces = Lexicon.Of("Quotations/surface-nouns");

    private int Start => sentence.Start;

    public static void Find(ShallowParse parse, ChunkedSentence sentence, int[] subjects)
    {
        var finder = new SubjectFinder(parse, sentence, subjects);
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            subjects[i] = parse.Kind(i) switch
            {
                ChunkKind.Infinitive => finder.SubjectOfInfinitive(i),
                ChunkKind.Gerund => finder.SubjectOfGerund(i),
                ChunkKind.Verb => finder.SubjectOfFinite(i),
                _ => None,
            };
        }
    }

    private int SubjectOfFinite(int verb)
    {
        for (var walk = new SubjectWalk(At(verb)); ; )
        {
            if (SubjectSteps.Next(walk) is not { } step)
                return None;
            if (step.Ends)
                return step.Chunk;
            walk = walk.After(step);
        }
    }

    // "urged Doe to call": Doe calls; "promised to call": the one who promised.
    private int SubjectOfInfinitive(int verb)
    {
        var governor = verb - 1;
        while (governor >= Start && !parse.IsVerb(governor))
            governor--;
        if (governor < Start)
            return FirstNounAfter(verb);
        if (
            parse.Word(governor).Is(LexicalClass.ObjectControl)
            && !parse.Chunks[governor].Passive
            && governor + 1 < verb
            && parse.Kind(governor + 1) is ChunkKind.Noun or ChunkKind.Pronoun
        )
            return governor + 1;
        return subjects[governor];
    }

    private int SubjectOfGerund(int verb)
    {
        var before = At(verb).Previous;
        if (before.Kind == ChunkKind.Adverb && !before.IsFirst)
            before = before.Previous;
        if (before.Kind == ChunkKind.Conjunction && GerundBefore(before) is { IsInside: true } partner)
            return subjects[partner.At];
        if (!before.IsFirst && before.IsAs && ObjectQuoted(before) is >= 0 and var quoted)
            return quoted;
        // "a statement from Doe calling it “…”"
        if (
            before.IsNounOrPronoun
            && before.Previous.Kind == ChunkKind.Preposition
            && before.Previous.BeginsWith(Connective.Agent | Connective.Origin)
            && before.Previous.Previous.HeadIs(LexicalClass.CueNoun)
        )
            return before.At;
        // "holding a sign reading “…”": the sign.
        if (before.HeadIsIn(Surfaces) && parse.IsStance(verb))
            return before.At;
        if (before.IsNounOrPronoun && IsDoer(before))
        {
            // "issued a statement saying": the one who issued it; "received a statement saying": the statement.
            var issuer = before.Previous is { Kind: ChunkKind.Adverb, IsFirst: false } adverb ? adverb.Previous : before.Previous;
            // "emailed supporters saying": the one who emailed them.
            if (issuer.IsFinite && issuer.Governs(Governing.Medium) && subjects[issuer.At] is >= 0 and var writer)
                return writer;
            return before.HeadIs(LexicalClass.CueNoun) && issuer.IsVerb && !issuer.HeadIsIn(Receiving)
                ? subjects[issuer.At]
                : NounSeries.First(before).At;
        }

        var subject = SubjectOfGovernor(verb, LexicalClass.CueVerb);
        if (subject < 0)
            subject = SubjectOfGovernor(verb, LexicalClass.ActVerb);
        if (subject < 0)
            subject = SubjectOfGovernor(verb, LexicalClass.None);
        if (subject < 0 && parse.Kind(Start) is ChunkKind.Noun or ChunkKind.Pronoun)
            return Start;
        return subject >= 0 ? subject : FirstNounAfter(verb);
    }

    private ChunkCursor At(int chunk) => new(parse, sentence, chunk);

    // "quoted Doe, the minister, as saying", "cited a spokesman for the firm as saying": the object of the verb says it.
    private int ObjectQuoted(ChunkCursor conjunction)
    {
        for (var i = conjunction.Previous; i.At > Start; )
        {
            switch (i.Kind)
            {
                case ChunkKind.Adverb or ChunkKind.Time:
                    i = i.To(i.Previous.Kind is ChunkKind.Preposition ? i.At - 2 : i.At - 1);
                    break;
                case ChunkKind.Comma or ChunkKind.Close:
                    i = Parenthesis.Before(i);
                    break;
                case ChunkKind.Noun or ChunkKind.Pronoun when i.Previous.Kind is ChunkKind.Preposition:
                    i = i.To(i.At - 2);
                    break;
                case ChunkKind.Noun or ChunkKind.Pronoun:
                    return i.Previous.IsQuoting && !i.Previous.IsPassive ? i.At : None;
                default:
                    return None;
            }
        }

        return None;
    }

    private static ChunkCursor GerundBefore(ChunkCursor conjunction)
    {
        var i = conjunction.Previous;
        while (i.IsInside && i.Kind is not (ChunkKind.Gerund or ChunkKind.Verb))
            i = i.Previous;
        return i.Kind == ChunkKind.Gerund ? i : i.To(None);
    }

    // "with Doe saying", "footage of Doe saying", "Doe saying"; but not "wrote to Doe saying", "ended the debate saying".
    private static bool IsDoer(ChunkCursor noun) =>
        noun.CanSpeak && (noun.Previous.Kind is not ChunkKind.Preposition || noun.Previous.BeginsWith(Connective.WithDoer));

    // The subject of the nearest verb with a tense that is not in a clause of a noun; of a class if one is wanted.
    private int SubjectOfGovernor(int verb, LexicalClass wanted)
    {
        for (var i = verb - 1; i >= Start; i--)
        {
            if (parse.Kind(i) != ChunkKind.Verb || ModifiesNounBefore(i))
                continue;
            if (wanted != LexicalClass.None && (!parse.Word(i).Is(wanted) || parse.IsStance(i)))
                continue;
            if (
                subjects[i] is >= 0 and var subject
                && parse.Kind(subject) != ChunkKind.Relative
                && (wanted == LexicalClass.None || parse.CanSpeak(subject))
            )
                return subject;
        }

        return None;
    }

    // "accusations that Doe recites the points": the clause belongs to the noun.
    private bool ModifiesNounBefore(int verb) =>
        At(verb).Previous is { IsNounOrPronoun: true, Previous: { Kind: ChunkKind.Subordinator, Previous.IsNoun: true } };

    // "Calling it a “mistake,” Doe said": after the comma that closes the phrase.
    private int FirstNounAfter(int verb)
    {
        for (var i = At(verb).Next; i.IsInside; i = i.Next)
        {
            if (
                i.Kind is ChunkKind.Comma or ChunkKind.Quote
                && i.Next.IsNounOrPronoun
                && i.Next.Next.Kind is ChunkKind.Verb or ChunkKind.Comma or ChunkKind.Adverb
            )
                return i.At + 1;
        }

        return None;
    }
}
