namespace Corpus.Generator.Quotations;

/// <summary>Who does what in one sentence of chunks: the subjects of its verbs.</summary>
internal readonly struct Clauses(Chunk[] chunks, Tag[] tags, Document document, ChunkedSentence sentence)
{
    private const int Steps = 60;
    private const int None = -1;

    public int Start => sentence.Start;

    public int End => sentence.End;

    /// <summary>The chunk of the subject of a verb, or -1: to its left, past appositions and relative clauses.</summary>
    public int SubjectOf(int verb) => SubjectOf(verb, 0);

    private int SubjectOf(int verb, int depth)
    {
        if (depth > 4)
            return None;
        return chunks[verb].Kind switch
        {
            ChunkKind.Infinitive => SubjectOfInfinitive(verb, depth),
            ChunkKind.Gerund => SubjectOfGerund(verb, depth),
            _ => SubjectOfFinite(verb, depth),
        };
    }

    /// <summary>The verb chunk that governs another from the left, or -1.</summary>
    private int VerbBefore(int at, bool finite)
    {
        for (var i = at - 1; i >= Start && i > at - Steps; i--)
        {
            if (chunks[i].Kind == ChunkKind.Verb || !finite && chunks[i].Kind is ChunkKind.Gerund or ChunkKind.Infinitive)
                return i;
        }

        return None;
    }

    private int SubjectOfFinite(int verb, int depth)
    {
        var (phrase, passed) = (false, false);
        for (int i = verb - 1, steps = 0; i >= Start && steps < Steps; steps++)
        {
            switch (chunks[i].Kind)
            {
                case ChunkKind.Adverb or ChunkKind.Time:
                    i -= Before(i) is ChunkKind.Preposition ? 2 : 1;
                    break;
                case ChunkKind.Pronoun or ChunkKind.Noun when Before(i) is ChunkKind.Preposition && !IsNominative(i):
                    i -= 2;
                    phrase = true;
                    break;
                case ChunkKind.Noun when Before(i) is ChunkKind.Infinitive || IsPredicate(i):
                    i -= 2;
                    (phrase, passed) = (true, true);
                    break;
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
                case ChunkKind.Comma or ChunkKind.Dash or ChunkKind.Close:
                    i = BeforeParenthesis(i);
                    if (i < Start)
                        return None;
                    break;
                case ChunkKind.Conjunction:
                    return SubjectOfPartner(i, depth);
                case ChunkKind.Verb or ChunkKind.Gerund or ChunkKind.Infinitive when phrase:
                    passed |= tags[chunks[i].Head] is not (Tag.Have or Tag.Be or Tag.Modal);
                    i--;
                    break;
                case ChunkKind.Verb:
                    return SubjectOf(i, depth + 1);
                default:
                    return None;
            }
        }

        return None;
    }

    // "Trump, the spokesman said, has a plan": between commas, and the sentence goes on.
    private bool IsParenthetical(int verb) =>
        verb + 2 < End && chunks[verb + 1].Kind == ChunkKind.Comma && chunks[verb + 2].Kind == ChunkKind.Verb;

    // "Lee has a plan that works, and called it “…”": after a comma, a verb of a relative clause is no partner.
    private int SubjectOfPartner(int conjunction, int depth)
    {
        for (var i = conjunction - 1; i >= Start && i > conjunction - Steps; i--)
        {
            if (chunks[i].Kind == ChunkKind.Verb && SubjectOf(i, depth + 1) is >= 0 and var subject
                && !(Before(conjunction) is ChunkKind.Comma && chunks[subject].Kind == ChunkKind.Relative))
                return subject;
        }

        return None;
    }

    /// <summary>A chunk that can say something: a name, a noun for people or for words, "he", "who".</summary>
    public bool CanSpeak(int chunk) => chunks[chunk].Kind switch
    {
        ChunkKind.Relative => true,
        ChunkKind.Pronoun => tags[chunks[chunk].Head] is Tag.Pronoun && document.Of(document.Tokens[chunks[chunk].Head]) is not ("it" or "It" or "this" or "This" or "that" or "That"),
        ChunkKind.Noun => tags[chunks[chunk].Head] is Tag.Name or Tag.Determiner or Tag.Number
            || (WordClasses.Of(document.Tokens[chunks[chunk].Head]) & (WordClass.PersonNoun | WordClass.CueNoun)) != 0,
        _ => false,
    };

    // "who is the chairman said": what follows "be" is no subject of the next verb.
    private bool IsPredicate(int noun) => Before(noun) is ChunkKind.Verb && tags[chunks[noun - 1].Head] == Tag.Be;

    // "a group called New Hope said", "the man running the firm said": what stands before the noun belongs to an earlier noun.
    private bool ModifiesNoun(int i) =>
        i > Start && chunks[i - 1].Kind == ChunkKind.Noun
        && (chunks[i].Kind is ChunkKind.Gerund or ChunkKind.Infinitive
            || chunks[i].Kind == ChunkKind.Verb && chunks[i].First == chunks[i].Head && (WordClasses.Of(document.Tokens[chunks[i].Head]) & (WordClass.CueVerb | WordClass.Third | WordClass.Be | WordClass.Have | WordClass.Do)) == 0);

    private bool IsNominative(int i) =>
        chunks[i].Kind == ChunkKind.Pronoun && document.Of(document.Tokens[chunks[i].Head]) is "he" or "she" or "they" or "we" or "I";

    private ChunkKind Before(int i) => i > Start ? chunks[i - 1].Kind : ChunkKind.Other;

    // "Cruz, Rubio and Kasich", "Kim’s sister and senior official, Kim Yo Jong": from the last phrase to the first, if that begins its clause.
    private int FirstOfSeries(int last)
    {
        var (first, result) = (last, last);
        while (true)
        {
            if (BeginsClause(first))
                result = first;
            var link = Before(first);
            if (link is not (ChunkKind.Comma or ChunkKind.Conjunction) || first - 2 < Start || chunks[first - 2].Kind is not (ChunkKind.Noun or ChunkKind.Pronoun))
                return result;
            if (link == ChunkKind.Comma && chunks[first].Kind == ChunkKind.Pronoun)
                return result;
            first -= 2;
        }
    }

    private bool BeginsClause(int noun) => noun == Start || (chunks[noun - 1].Kind == ChunkKind.Adverb && noun - 1 > Start ? chunks[noun - 2] : chunks[noun - 1]) switch
    {
        { Kind: ChunkKind.Preposition or ChunkKind.Verb or ChunkKind.Gerund or ChunkKind.Infinitive or ChunkKind.Comma or ChunkKind.Subordinator
            or ChunkKind.Noun or ChunkKind.Pronoun } => false,
        { Kind: ChunkKind.Conjunction } => noun - 2 < Start || chunks[noun - 2].Kind is not (ChunkKind.Noun or ChunkKind.Pronoun),
        { Kind: ChunkKind.Quote, Complete: false } => false,
        _ => true,
    };

    // From the closing mark of what is put in, to the chunk before its opening mark.
    private int BeforeParenthesis(int close)
    {
        var opening = chunks[close].Kind switch { ChunkKind.Close => ChunkKind.Open, var same => same };
        if (opening == ChunkKind.Comma)
        {
            for (var i = close - 1; i > Start + 1 && i > close - Steps; i--)
            {
                if (chunks[i].Kind == ChunkKind.Relative && chunks[i - 1].Kind == ChunkKind.Comma && chunks[i - 2].Kind is ChunkKind.Noun or ChunkKind.Pronoun)
                    return i - 2;
                if (chunks[i].Kind == ChunkKind.Quote)
                    break;
            }
        }

        for (var i = close - 1; i > Start && i > close - Steps; i--)
        {
            if (chunks[i].Kind == ChunkKind.Quote)
                return None;
            if (chunks[i].Kind == opening)
                return chunks[i - 1].Kind is ChunkKind.Noun or ChunkKind.Pronoun or ChunkKind.Close && !StartsClause(i + 1) ? i - 1 : close - 1;
        }

        return opening == ChunkKind.Comma && chunks[Start].Kind is ChunkKind.Preposition or ChunkKind.Subordinator or ChunkKind.Gerund ? None : close - 1;
    }

    private bool StartsClause(int i) => chunks[i].Kind == ChunkKind.Noun && i + 1 < End && chunks[i + 1].Kind == ChunkKind.Verb;

    // "urged Lee to call": Lee calls; "promised to call": who promised.
    private int SubjectOfInfinitive(int verb, int depth)
    {
        var governor = VerbBefore(verb, finite: false);
        if (governor < 0)
            return FirstNounAfter(verb);
        if ((WordClasses.Of(document.Tokens[chunks[governor].Head]) & WordClass.ObjectControl) != 0 && !chunks[governor].Passive
            && governor + 1 < verb && chunks[governor + 1].Kind is ChunkKind.Noun or ChunkKind.Pronoun)
            return governor + 1;
        return SubjectOf(governor, depth + 1);
    }

    private int SubjectOfGerund(int verb, int depth)
    {
        var before = verb - 1;
        if (before > Start && chunks[before].Kind == ChunkKind.Adverb)
            before--;
        if (before >= Start && chunks[before].Kind == ChunkKind.Conjunction && GerundBefore(before) is >= 0 and var partner)
            return SubjectOf(partner, depth + 1);
        if (before >= Start && chunks[before].Kind is ChunkKind.Noun or ChunkKind.Pronoun && IsDoer(before))
        {
            // "issued a statement saying": who issued it.
            var words = (WordClasses.Of(document.Tokens[chunks[before].Head]) & WordClass.CueNoun) != 0;
            return words && Before(before) is ChunkKind.Verb or ChunkKind.Infinitive or ChunkKind.Gerund ? SubjectOf(before - 1, depth + 1) : FirstOfSeries(before);
        }

        var subject = SubjectOfGovernor(verb, depth, saying: true);
        if (subject < 0)
            subject = SubjectOfGovernor(verb, depth, saying: false);
        if (subject < 0 && chunks[Start].Kind is ChunkKind.Noun or ChunkKind.Pronoun)
            return Start;
        return subject >= 0 ? subject : FirstNounAfter(verb);
    }

    private int GerundBefore(int at)
    {
        for (var i = at - 1; i >= Start && i > at - Steps; i--)
        {
            if (chunks[i].Kind is ChunkKind.Gerund)
                return i;
            if (chunks[i].Kind is ChunkKind.Verb)
                return None;
        }

        return None;
    }

    // "with Lee saying", "footage of Lee saying", "Lee saying"; but not "wrote to Lee saying", "ended the debate saying".
    private bool IsDoer(int noun) =>
        CanSpeak(noun) && (Before(noun) is not ChunkKind.Preposition || document.Of(document.Tokens[chunks[noun - 1].First]) is "of" or "with" or "With");

    // The subject of the nearest verb of saying with a tense that is in no relative clause, else of the nearest verb with a tense.
    private int SubjectOfGovernor(int verb, int depth, bool saying)
    {
        for (var i = verb - 1; i >= Start && i > verb - Steps; i--)
        {
            if (chunks[i].Kind != ChunkKind.Verb)
                continue;
            var words = WordClasses.Of(document.Tokens[chunks[i].Head]);
            if (saying && ((words & (WordClass.CueVerb | WordClass.ActVerb)) == 0 || (words & WordClass.StanceVerb) != 0 || ModifiesNounBefore(i)))
                continue;
            if (SubjectOf(i, depth + 1) is >= 0 and var subject && chunks[subject].Kind != ChunkKind.Relative && (!saying || CanSpeak(subject)))
                return subject;
        }

        return None;
    }

    // "accusations that Lee recites the points": the clause belongs to the noun.
    private bool ModifiesNounBefore(int verb) =>
        verb - 3 >= Start && chunks[verb - 1].Kind is ChunkKind.Noun or ChunkKind.Pronoun && chunks[verb - 2].Kind == ChunkKind.Subordinator && chunks[verb - 3].Kind == ChunkKind.Noun;

    // "Calling it a “mistake,” Lee said": after the comma that closes the phrase.
    private int FirstNounAfter(int verb)
    {
        for (var i = verb + 1; i + 1 < End && i < verb + Steps; i++)
        {
            if (chunks[i].Kind is ChunkKind.Comma or ChunkKind.Quote && chunks[i + 1].Kind is ChunkKind.Noun or ChunkKind.Pronoun && i + 2 < End && chunks[i + 2].Kind is ChunkKind.Verb or ChunkKind.Comma or ChunkKind.Adverb)
                return i + 1;
        }

        return None;
    }
}
