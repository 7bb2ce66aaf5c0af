using Corpus.Extraction.Lexicons;

namespace Corpus.Extraction.Quotations;

/// <summary>Finds the subjects of a sentence's verbs, from left to right: to the left of each, past appositions and relative clauses.</summary>
internal readonly struct SubjectFinder(Syntax syntax, ChunkedSentence sentence, int[] subjects)
{
    private const int None = -1;

    private int Start => sentence.Start;

    private int End => sentence.End;

    public void Find()
    {
        for (var i = Start; i < End; i++)
        {
            subjects[i] = syntax.Kind(i) switch
            {
                ChunkKind.Infinitive => SubjectOfInfinitive(i),
                ChunkKind.Gerund => SubjectOfGerund(i),
                ChunkKind.Verb => SubjectOfFinite(i),
                _ => None,
            };
        }
    }

    private int SubjectOfFinite(int verb)
    {
        var (phrase, passed, comma) = (false, false, false);
        for (var i = verb - 1; i >= Start;)
        {
            switch (syntax.Kind(i))
            {
                case ChunkKind.Adverb or ChunkKind.Time:
                    i -= Before(i) is ChunkKind.Preposition ? 2 : 1;
                    break;
                case ChunkKind.Pronoun or ChunkKind.Noun when Before(i) is ChunkKind.Preposition && (syntax.Word(i) & WordClass.Nominative) == 0:
                    i -= 2;
                    phrase = true;
                    break;
                case ChunkKind.Noun when Before(i) is ChunkKind.Infinitive || IsPredicate(i):
                    i -= 2;
                    (phrase, passed) = (true, true);
                    break;
                // "Doe, now 81, said"
                case ChunkKind.Noun when syntax.HeadTag(i) == Tag.Number && Before(i) is ChunkKind.Comma or ChunkKind.Adverb:
                    i--;
                    break;
                // "Doe, who founded the firm said"
                case ChunkKind.Noun when Before(i) is ChunkKind.Verb && Before(i - 1) is ChunkKind.Relative:
                    i -= 3;
                    break;
                // "Doe slams the plan, praises the minister": the object of the verb that shares the subject.
                case ChunkKind.Noun when comma && Before(i) is ChunkKind.Verb && syntax.IsAction(i - 1) && subjects[i - 1] >= 0:
                    return subjects[i - 1];
                case ChunkKind.Noun when ModifiesNoun(i - 1):
                    i -= 2;
                    break;
                case ChunkKind.Pronoun or ChunkKind.Noun:
                    return IsParenthetical(verb) && Before(i) is ChunkKind.Comma ? i : FirstOfSeries(i);
                case ChunkKind.Relative when passed && Before(i) is ChunkKind.Noun or ChunkKind.Comma:
                    i--;
                    break;
                case ChunkKind.Relative:
                    return i;
                // "Doe favours “lower prices,” opposes": the object of the verb that shares the subject.
                case ChunkKind.Quote when syntax.Chunks[i].Complete && Before(i) is ChunkKind.Verb && subjects[i - 1] >= 0:
                    return subjects[i - 1];
                // "Doe, author of “The Long Road,” said": the comma that closes stands inside the marks.
                case ChunkKind.Quote when !(syntax.Chunks[i].Complete && HasCommaBefore(i)):
                    return None;
                case ChunkKind.Comma or ChunkKind.Dash or ChunkKind.Close or ChunkKind.Quote:
                    comma = syntax.Kind(i) == ChunkKind.Comma;
                    i = BeforeParenthesis(i);
                    if (i < Start)
                        return None;
                    break;
                case ChunkKind.Conjunction when SubjectOfPartner(i) is >= 0 and var partner:
                    return partner;
                case ChunkKind.Conjunction:
                    i--;
                    break;
                case ChunkKind.Verb or ChunkKind.Gerund or ChunkKind.Infinitive when phrase:
                    passed |= syntax.HeadTag(i) is not (Tag.Have or Tag.Be or Tag.Modal);
                    i--;
                    break;
                case ChunkKind.Verb:
                    return subjects[i];
                default:
                    return None;
            }
        }

        return None;
    }

    // "Doe, the spokesman said, has a plan": between commas, and the sentence goes on.
    private bool IsParenthetical(int verb) =>
        verb + 2 < End && syntax.Kind(verb + 1) == ChunkKind.Comma && syntax.Kind(verb + 2) == ChunkKind.Verb;

    // "Doe has a plan that works, and called it “…”": after a comma, a verb of a relative clause is no partner.
    private int SubjectOfPartner(int conjunction)
    {
        for (var i = conjunction - 1; i >= Start; i--)
        {
            if (syntax.Kind(i) == ChunkKind.Verb && subjects[i] is >= 0 and var subject
                && !(Before(conjunction) is ChunkKind.Comma && syntax.Kind(subject) == ChunkKind.Relative) && Before(subject) != ChunkKind.Relative)
                return subject;
        }

        return None;
    }

    // "who is the chairman said": what follows "be" is no subject of the next verb.
    private bool IsPredicate(int noun) => Before(noun) is ChunkKind.Verb && syntax.HeadTag(noun - 1) == Tag.Be;

    // "a group called New Hope said", "the man running the firm said": what stands before the noun belongs to an earlier noun.
    private bool ModifiesNoun(int i) =>
        i > Start && syntax.Kind(i - 1) == ChunkKind.Noun
        && (syntax.Kind(i) is ChunkKind.Gerund or ChunkKind.Infinitive
            || syntax.Kind(i) == ChunkKind.Verb && syntax.IsBare(i) && syntax.Word(i) is var verb && !verb.Is(LexicalClass.CueVerb) && !verb.Is(VerbForm.Third) && !verb.Is(PartOfSpeech.Be | PartOfSpeech.Have | PartOfSpeech.Do));

    private ChunkKind Before(int i) => i > Start ? syntax.Kind(i - 1) : ChunkKind.Other;

    // "Doe, Roe and Poe", "the minister’s sister and adviser, Jane Doe": from the last phrase to the first, if that begins its clause.
    private int FirstOfSeries(int last)
    {
        var (first, result) = (last, last);
        while (true)
        {
            if (BeginsClause(first))
                result = first;
            var link = Before(first);
            if (link is not (ChunkKind.Comma or ChunkKind.Conjunction) || first - 2 < Start || syntax.Kind(first - 2) is not (ChunkKind.Noun or ChunkKind.Pronoun))
                return result;
            if (link == ChunkKind.Comma && syntax.Kind(first) == ChunkKind.Pronoun)
                return result;
            first -= 2;
        }
    }

    private bool BeginsClause(int noun) => noun == Start || (syntax.Kind(noun - 1) == ChunkKind.Adverb && noun - 1 > Start ? syntax.Chunks[noun - 2] : syntax.Chunks[noun - 1]) switch
    {
        { Kind: ChunkKind.Preposition or ChunkKind.Verb or ChunkKind.Gerund or ChunkKind.Infinitive or ChunkKind.Comma or ChunkKind.Subordinator
            or ChunkKind.Noun or ChunkKind.Pronoun } => false,
        { Kind: ChunkKind.Conjunction } => noun - 2 < Start || syntax.Kind(noun - 2) is not (ChunkKind.Noun or ChunkKind.Pronoun),
        { Kind: ChunkKind.Quote, Complete: false } => false,
        _ => true,
    };

    private bool HasCommaBefore(int quote)
    {
        for (var i = quote - 1; i > Start; i--)
        {
            if (syntax.Kind(i) is ChunkKind.Quote or ChunkKind.Verb)
                return false;
            if (syntax.Kind(i) == ChunkKind.Comma)
                return syntax.IsNounOrPronoun(i - 1);
        }

        return false;
    }

    // From the closing mark of what is put in, to the chunk before its opening mark.
    private int BeforeParenthesis(int close)
    {
        var opening = syntax.Kind(close) switch { ChunkKind.Close => ChunkKind.Open, ChunkKind.Quote => ChunkKind.Comma, var same => same };
        if (opening == ChunkKind.Comma)
        {
            for (var i = close - 1; i > Start + 1; i--)
            {
                if (syntax.Kind(i) == ChunkKind.Relative && syntax.Kind(i - 1) == ChunkKind.Comma && syntax.Kind(i - 2) is ChunkKind.Noun or ChunkKind.Pronoun)
                    return i - 2;
                if (syntax.Kind(i) == ChunkKind.Quote)
                    break;
            }
        }

        for (var i = close - 1; i > Start; i--)
        {
            if (syntax.Kind(i) == opening)
                return syntax.Kind(i - 1) is ChunkKind.Noun or ChunkKind.Pronoun or ChunkKind.Close && !StartsClause(i + 1, close) ? i - 1 : close - 1;
        }

        return opening == ChunkKind.Comma && syntax.Kind(Start) is ChunkKind.Preposition or ChunkKind.Subordinator or ChunkKind.Gerund ? None : close - 1;
    }

    // But "Doe, the spokesman said, has a plan" is a clause about Doe.
    private bool StartsClause(int i, int close) =>
        syntax.Kind(i) == ChunkKind.Noun && syntax.Kind(i + 1) == ChunkKind.Verb && !(i + 2 == close && syntax.IsCue(i + 1));

    // "urged Doe to call": Doe calls; "promised to call": who promised.
    private int SubjectOfInfinitive(int verb)
    {
        var governor = verb - 1;
        while (governor >= Start && !syntax.IsVerb(governor))
            governor--;
        if (governor < Start)
            return FirstNounAfter(verb);
        if ((syntax.Word(governor) & WordClass.ObjectControl) != 0 && !syntax.Chunks[governor].Passive
            && governor + 1 < verb && syntax.Kind(governor + 1) is ChunkKind.Noun or ChunkKind.Pronoun)
            return governor + 1;
        return subjects[governor];
    }

    private int SubjectOfGerund(int verb)
    {
        var before = verb - 1;
        if (before > Start && syntax.Kind(before) == ChunkKind.Adverb)
            before--;
        if (before >= Start && syntax.Kind(before) == ChunkKind.Conjunction && GerundBefore(before) is >= 0 and var partner)
            return subjects[partner];
        if (before > Start && syntax.FirstTag(before) == Tag.As && ObjectQuoted(before) is >= 0 and var quoted)
            return quoted;
        if (before >= Start && syntax.Kind(before) is ChunkKind.Noun or ChunkKind.Pronoun && IsDoer(before))
        {
            // "issued a statement saying": who issued it.
            var words = (syntax.Word(before) & WordClass.CueNoun) != 0;
            var issuer = Before(before) is ChunkKind.Adverb && before - 2 >= Start ? before - 2 : before - 1;
            return words && issuer >= Start && syntax.IsVerb(issuer) ? subjects[issuer] : FirstOfSeries(before);
        }

        var subject = SubjectOfGovernor(verb, WordClass.CueVerb);
        if (subject < 0)
            subject = SubjectOfGovernor(verb, WordClass.ActVerb);
        if (subject < 0)
            subject = SubjectOfGovernor(verb, WordClass.None);
        if (subject < 0 && syntax.Kind(Start) is ChunkKind.Noun or ChunkKind.Pronoun)
            return Start;
        return subject >= 0 ? subject : FirstNounAfter(verb);
    }

    // "quoted Doe, the minister, as saying", "cited a spokesman for the firm as saying": the object of the verb says it.
    private int ObjectQuoted(int conjunction)
    {
        for (var i = conjunction - 1; i > Start;)
        {
            switch (syntax.Kind(i))
            {
                case ChunkKind.Adverb or ChunkKind.Time:
                    i -= Before(i) is ChunkKind.Preposition ? 2 : 1;
                    break;
                case ChunkKind.Comma or ChunkKind.Close:
                    i = BeforeParenthesis(i);
                    break;
                case ChunkKind.Noun or ChunkKind.Pronoun when Before(i) is ChunkKind.Preposition:
                    i -= 2;
                    break;
                case ChunkKind.Noun or ChunkKind.Pronoun:
                    return syntax.IsQuoting(i - 1) && !syntax.Chunks[i - 1].Passive ? i : None;
                default:
                    return None;
            }
        }

        return None;
    }

    private int GerundBefore(int at)
    {
        for (var i = at - 1; i >= Start; i--)
        {
            if (syntax.Kind(i) is ChunkKind.Gerund)
                return i;
            if (syntax.Kind(i) is ChunkKind.Verb)
                return None;
        }

        return None;
    }

    // "with Doe saying", "footage of Doe saying", "Doe saying"; but not "wrote to Doe saying", "ended the debate saying".
    private bool IsDoer(int noun) =>
        syntax.CanSpeak(noun) && (Before(noun) is not ChunkKind.Preposition || syntax.First(noun - 1) is "of" or "with" or "With");

    // The subject of the nearest verb with a tense, of a class if one is wanted, that is in no clause of a noun.
    private int SubjectOfGovernor(int verb, LexicalClass wanted)
    {
        for (var i = verb - 1; i >= Start; i--)
        {
            if (syntax.Kind(i) != ChunkKind.Verb || ModifiesNounBefore(i))
                continue;
            if (wanted != WordClass.None && ((syntax.Word(i) & wanted) == 0 || syntax.IsStance(i)))
                continue;
            if (subjects[i] is >= 0 and var subject && syntax.Kind(subject) != ChunkKind.Relative && (wanted == WordClass.None || syntax.CanSpeak(subject)))
                return subject;
        }

        return None;
    }

    // "accusations that Doe recites the points": the clause belongs to the noun.
    private bool ModifiesNounBefore(int verb) =>
        verb - 3 >= Start && syntax.Kind(verb - 1) is ChunkKind.Noun or ChunkKind.Pronoun && syntax.Kind(verb - 2) == ChunkKind.Subordinator && syntax.Kind(verb - 3) == ChunkKind.Noun;

    // "Calling it a “mistake,” Doe said": after the comma that closes the phrase.
    private int FirstNounAfter(int verb)
    {
        for (var i = verb + 1; i + 1 < End; i++)
        {
            if (syntax.Kind(i) is ChunkKind.Comma or ChunkKind.Quote && syntax.Kind(i + 1) is ChunkKind.Noun or ChunkKind.Pronoun && i + 2 < End && syntax.Kind(i + 2) is ChunkKind.Verb or ChunkKind.Comma or ChunkKind.Adverb)
                return i + 1;
        }

        return None;
    }
}
