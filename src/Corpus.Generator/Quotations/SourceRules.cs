using Corpus.Generator.Lexicons;
using Corpus.Generator.Sentences;
using Corpus.Generator.Texts;

namespace Corpus.Generator.Quotations;

/// <summary>The rules that find the source of a quotation inside its own sentence, tried in the order in which they stand in <see cref="Rules"/>.</summary>
internal sealed class SourceRules(Document document, Tag[] tags, Chunk[] chunks)
{
    private const int Reach = 80;

    private readonly Token[] _tokens = document.Tokens;

    private static readonly Lexicon Naming = Lexicon.Of("Quotations/naming-verbs");
    private static readonly Lexicon CueVerbs = Lexicon.Of("Quotations/cue-verbs");
    private static readonly Lexicon ActVerbs = Lexicon.Of("Quotations/act-verbs");

    private delegate Attribution? Rule(Clauses clauses, int quote);

    public Attribution? Find(ChunkedSentence sentence, int quote)
    {
        var clauses = new Clauses(chunks, tags, document, sentence);
        foreach (var rule in (ReadOnlySpan<Rule>)[AfterSubjectVerb, AfterVerbSubject, AfterDash, AfterAccordingTo, BeforeColon, Headline, BeforeVerb, CueNoun, FinalTag, BeforeAccordingTo, BeforeAs, BeforeStance, BeforeMark])
        {
            if (rule(clauses, quote) is { } found)
                return found;
        }

        return null;
    }

    // “…,” the spokesman said.
    private Attribution? AfterSubjectVerb(Clauses clauses, int quote)
    {
        var subject = SkipMarks(clauses, quote + 1);
        if (subject + 1 < clauses.End && chunks[subject].Kind == ChunkKind.Subordinator && tags[chunks[subject].First] == Tag.As)
            subject++;
        if (subject >= clauses.End || chunks[subject].Kind is not (ChunkKind.Noun or ChunkKind.Pronoun))
            return null;
        for (var i = subject + 1; i < clauses.End && i < subject + Reach; i++)
        {
            if (chunks[i].Kind is ChunkKind.Quote or ChunkKind.Colon)
                return null;
            if (chunks[i].Kind == ChunkKind.Verb && clauses.SubjectOf(i) == subject)
                return !chunks[i].Passive && (IsCue(i) && (chunks[quote].Complete || !IsAct(i) && !IsStance(i)) || quote == clauses.Start && chunks[quote].Complete && IsAction(i)) ? Named(clauses, subject, i, "after: subject verb") : null;
        }

        return null;
    }

    // “…,” said the spokesman.
    private Attribution? AfterVerbSubject(Clauses clauses, int quote)
    {
        if (!chunks[quote].Complete)
            return null;
        var verb = SkipMarks(clauses, quote + 1);
        if (verb >= clauses.End || chunks[verb].Kind != ChunkKind.Verb || chunks[verb].Passive)
            return null;
        var subject = verb + 1;
        while (subject < clauses.End && chunks[subject].Kind == ChunkKind.Adverb)
            subject++;
        var saying = IsCue(verb) && !IsAct(verb) || quote == clauses.Start && IsAction(verb) && (subject + 1 >= clauses.End || chunks[subject + 1].Kind is ChunkKind.Other or ChunkKind.Comma);
        return saying && subject < clauses.End && chunks[subject].Kind is ChunkKind.Noun or ChunkKind.Pronoun && !IsObjectPronoun(subject)
            ? Named(clauses, subject, verb, "after: verb subject")
            : null;
    }

    // “…” — Lee Jae-myung
    private Attribution? AfterDash(Clauses clauses, int quote)
    {
        var name = quote + 2;
        return name < clauses.End && chunks[quote + 1].Kind == ChunkKind.Dash && chunks[name].Kind == ChunkKind.Noun && tags[chunks[name].Head] == Tag.Name
            && (name + 1 >= clauses.End || chunks[name + 1].Kind is ChunkKind.Comma or ChunkKind.Other)
            ? Named(clauses, name, -1, "after: dash and name")
            : null;
    }

    // “…,” according to the ministry.
    private Attribution? AfterAccordingTo(Clauses clauses, int quote)
    {
        for (var i = quote + 1; i + 2 < clauses.End && i < quote + Reach; i++)
        {
            if (chunks[i].Kind == ChunkKind.Quote)
                return null;
            if (IsAccordingTo(clauses, i))
                return Named(clauses, i + 2, i, "after: according to");
        }

        return null;
    }

    // Lee on Twitter: “…”; from the report: “…”
    private Attribution? BeforeColon(Clauses clauses, int quote)
    {
        if (quote - 2 < clauses.Start || chunks[quote - 1].Kind != ChunkKind.Colon)
            return null;
        if (chunks[quote - 2].Kind == ChunkKind.Noun && tags[chunks[quote - 2].Head] == Tag.Name && (quote - 2 == clauses.Start || chunks[quote - 3].Kind is ChunkKind.Dash or ChunkKind.Other))
            return Named(clauses, quote - 2, -1, "before: colon");
        for (var i = clauses.Start; i < quote; i++)
        {
            if (chunks[i].Kind is ChunkKind.Verb or ChunkKind.Gerund or ChunkKind.Infinitive)
                return null;
        }

        var first = clauses.Start;
        if (quote - 3 >= first && chunks[quote - 2].Kind == ChunkKind.Noun && chunks[quote - 3].Kind == ChunkKind.Preposition && document.Of(_tokens[chunks[quote - 3].First]) is "From" or "from" or "Per" or "per")
            first = quote - 2;
        return chunks[first].Kind is ChunkKind.Noun or ChunkKind.Pronoun ? Named(clauses, first, -1, "before: colon") : null;
    }

    // The spokesman said that “…”; Lee praised the “…”.
    private Attribution? BeforeVerb(Clauses clauses, int quote)
    {
        Attribution? supposed = null;
        for (var i = quote - 1; i >= clauses.Start && i > quote - Reach; i--)
        {
            if (chunks[i].Kind is not (ChunkKind.Verb or ChunkKind.Gerund or ChunkKind.Infinitive) || !IsCue(i) && !IsAct(i) || IsStance(i))
                continue;
            if (chunks[i].Passive)
            {
                if (Agent(clauses, i, quote) is { } agent)
                    return agent;
                continue;
            }

            var subject = IsInverted(clauses, i) ? i + 1 : clauses.SubjectOf(i);
            if (subject < 0 || IsClosed(clauses, i, subject, quote) || IsNaming(clauses, i, quote) || document.Of(_tokens[chunks[subject].Head]) is "you")
                continue;
            var found = Named(clauses, subject, i, "before: verb");
            // "said that Americans would call it “…”": nobody has called it so yet, unless no one is said to have said so.
            if (!IsSupposed(i, subject) && clauses.CanSpeak(subject))
                return found;
            supposed ??= found;
        }

        return supposed;
    }

    private bool IsSupposed(int verb, int subject) =>
        chunks[verb].Kind == ChunkKind.Verb && tags[chunks[verb].First] == Tag.Modal
        || chunks[subject].Kind == ChunkKind.Pronoun && document.Of(_tokens[chunks[subject].Head]) is "it" or "this" or "that";

    // “…,” said the spokesman, “…”: nothing before the verb can be its subject, and a name or a person comes after it.
    private bool IsInverted(Clauses clauses, int verb)
    {
        if (chunks[verb].Kind != ChunkKind.Verb || verb + 1 >= clauses.End || chunks[verb + 1].Kind != ChunkKind.Noun || !IsCue(verb) || IsAct(verb) || IsStance(verb) || chunks[verb].Passive)
            return false;
        if (verb > clauses.Start && chunks[verb - 1].Kind is not (ChunkKind.Quote or ChunkKind.Comma or ChunkKind.Dash))
            return false;
        // "Lee, who won, told Politico": with an object, it has its subject before it.
        if ((WordClasses.Of(_tokens[chunks[verb].Head]) & WordClass.ObjectControl) != 0 && clauses.SubjectOf(verb) >= 0)
            return false;
        var named = tags[chunks[verb + 1].Head] == Tag.Name || (WordClasses.Of(_tokens[chunks[verb + 1].Head]) & WordClass.PersonNoun) != 0;
        return named && (verb + 2 >= clauses.End || chunks[verb + 2].Kind is ChunkKind.Comma or ChunkKind.Other or ChunkKind.Preposition or ChunkKind.Time or ChunkKind.Relative or ChunkKind.Dash or ChunkKind.Open or ChunkKind.Colon or ChunkKind.Quote);
    }

    // "a play called “…”": a name, and nobody's words.
    private bool IsNaming(Clauses clauses, int verb, int quote) =>
        verb == quote - 1 && chunks[verb].Kind == ChunkKind.Verb && chunks[verb].First == chunks[verb].Head && verb > clauses.Start
        && Naming.Contains(_tokens[chunks[verb].Head])
        && (chunks[verb - 1].Kind == ChunkKind.Comma
            || chunks[verb - 1].Kind == ChunkKind.Noun && tags[chunks[verb - 1].Head] == Tag.Noun && (WordClasses.Of(_tokens[chunks[verb - 1].Head]) & WordClass.PersonNoun) == 0);

    // "was called a “…” by Lee"
    private Attribution? Agent(Clauses clauses, int verb, int quote)
    {
        for (var i = verb + 1; i + 1 < clauses.End && i < quote + 4; i++)
        {
            if (chunks[i].Kind == ChunkKind.Preposition && document.Of(_tokens[chunks[i].First]) is "by" && chunks[i + 1].Kind is ChunkKind.Noun or ChunkKind.Pronoun)
                return Named(clauses, i + 1, verb, "before: passive with agent");
        }

        return null;
    }

    // A verb inside a relative clause that has ended before the quotation governs nothing there.
    private bool IsClosed(Clauses clauses, int verb, int subject, int quote)
    {
        if (subject > verb)
            return false;
        // "The plan, the spokesman said, is that “…”": a tag between commas governs all around it.
        if (subject > clauses.Start && chunks[subject - 1].Kind == ChunkKind.Comma && chunks[verb + 1].Kind == ChunkKind.Comma)
            return false;
        for (var i = verb + 1; i < quote; i++)
        {
            if (chunks[i].Kind == ChunkKind.Verb && clauses.SubjectOf(i) is var other && other >= 0 && other < subject)
                return true;
        }

        return false;
    }

    // his claim that “…”, Lee’s “…” remark
    private Attribution? CueNoun(Clauses clauses, int quote)
    {
        if (NounAfter(clauses, quote) is { } after)
            return after;
        var other = false;
        for (var i = quote - 1; i >= clauses.Start && i > quote - 12; i--)
        {
            other |= chunks[i].Kind is ChunkKind.Verb && tags[chunks[i].Head] != Tag.Be;
            if (chunks[i].Kind != ChunkKind.Noun || (WordClasses.Of(_tokens[chunks[i].Head]) & WordClass.CueNoun) == 0 || other && chunks[i + 1].Kind != ChunkKind.Subordinator)
                continue;
            if (Possessor(chunks[i]) is { } possessor)
                return new Attribution(i, possessor, _tokens[chunks[i].Head].Span, null, SourceBasis.Adjacent, "before: noun of saying");
        }

        return null;
    }

    // Lee’s “…” remark
    private Attribution? NounAfter(Clauses clauses, int quote)
    {
        if (quote == clauses.Start || quote + 1 >= clauses.End || chunks[quote + 1].Kind != ChunkKind.Noun || chunks[quote - 1].Kind != ChunkKind.Noun
            || (WordClasses.Of(_tokens[chunks[quote + 1].Head]) & WordClass.CueNoun) == 0)
            return null;
        var last = chunks[quote - 1].End - 1;
        TextSpan? owner = tags[last] == Tag.Genitive ? TextSpan.Between(_tokens[chunks[quote - 1].First].Start, _tokens[last - 1].End)
            : tags[last] == Tag.Possessive ? _tokens[last].Span : null;
        return owner is { } span ? new Attribution(quote - 1, span, _tokens[chunks[quote + 1].Head].Span, null, SourceBasis.Adjacent, "around: noun of saying") : null;
    }

    private TextSpan? Possessor(Chunk chunk)
    {
        if (tags[chunk.First] == Tag.Possessive)
            return _tokens[chunk.First].Span;
        for (var i = chunk.Head - 1; i > chunk.First; i--)
        {
            if (tags[i] == Tag.Genitive)
                return TextSpan.Between(_tokens[chunk.First].Start, _tokens[i - 1].End);
        }

        return null;
    }

    // The plan is a “…” for the country, the spokesman said.
    private Attribution? FinalTag(Clauses clauses, int quote)
    {
        for (var i = quote + 1; i < clauses.End && i < quote + Reach; i++)
        {
            if (chunks[i].Kind != ChunkKind.Verb || !IsCue(i) || chunks[i].Passive)
                continue;
            var subject = clauses.SubjectOf(i);
            if (IsInverted(clauses, i))
                return Named(clauses, i + 1, i, "after: final tag");
            if (subject > quote && chunks[subject].Kind != ChunkKind.Relative && (chunks[subject - 1].Kind is ChunkKind.Comma or ChunkKind.Quote or ChunkKind.Dash || tags[chunks[subject - 1].First] == Tag.As))
                return Named(clauses, subject, i, "after: final tag");
        }

        return null;
    }

    // According to the ministry, the plan is a “…”.
    private Attribution? BeforeAccordingTo(Clauses clauses, int quote)
    {
        for (var i = quote - 3; i >= clauses.Start && i > quote - Reach; i--)
        {
            if (IsAccordingTo(clauses, i))
                return Named(clauses, i + 2, i, "before: according to");
        }

        return null;
    }

    // Lee went after the plan as a “…”.
    private Attribution? BeforeAs(Clauses clauses, int quote)
    {
        var at = quote - 1;
        if (at > clauses.Start && chunks[at].Kind == ChunkKind.Noun)
            at--;
        if (at < clauses.Start || tags[chunks[at].First] != Tag.As || chunks[at].Kind != ChunkKind.Preposition || quote + 1 < clauses.End && chunks[quote + 1].Kind == ChunkKind.Verb)
            return null;
        for (var i = at - 1; i >= clauses.Start && i > quote - Reach; i--)
        {
            if (chunks[i].Kind is not (ChunkKind.Verb or ChunkKind.Gerund or ChunkKind.Infinitive))
                continue;
            return !chunks[i].Passive && tags[chunks[i].Head] != Tag.Be && clauses.SubjectOf(i) is >= 0 and var subject && clauses.CanSpeak(subject)
                ? Named(clauses, subject, i, "before: as")
                : null;
        }

        return null;
    }

    // Lee wants a “…” for the country; Lee worried that the plan was a “…”.
    private Attribution? BeforeStance(Clauses clauses, int quote)
    {
        var governs = true;
        for (var i = quote - 1; i >= clauses.Start && i > quote - Reach; i--)
        {
            if (chunks[i].Kind is not (ChunkKind.Verb or ChunkKind.Gerund or ChunkKind.Infinitive))
                continue;
            if (IsStance(i) && !chunks[i].Passive && (governs || IsCue(i) || chunks[i + 1].Kind == ChunkKind.Subordinator))
            {
                var subject = clauses.SubjectOf(i);
                if (subject >= 0 && clauses.CanSpeak(subject) && !IsClosed(clauses, i, subject, quote))
                    return Named(clauses, subject, i, "before: verb of stance");
            }

            governs = false;
        }

        return null;
    }

    // Lee also took up the plan: “…”
    private Attribution? BeforeMark(Clauses clauses, int quote)
    {
        if (quote == clauses.Start || !(chunks[quote - 1].Kind is ChunkKind.Colon or ChunkKind.Dash || chunks[quote - 1].Kind == ChunkKind.Comma && IsSentence(quote)))
            return null;
        for (var i = quote - 1; i >= clauses.Start && i > quote - Reach; i--)
        {
            if (chunks[i].Kind == ChunkKind.Verb && clauses.SubjectOf(i) is >= 0 and var subject && clauses.CanSpeak(subject))
                return Named(clauses, subject, i, "before: colon after any verb");
        }

        return null;
    }

    private bool IsSentence(int quote)
    {
        var first = chunks[quote].First + 1;
        return first < _tokens.Length && _tokens[first].IsCapitalised && chunks[quote].Complete && chunks[quote].End - first > 6;
    }

    // Lee: The plan is a ‘…’
    private Attribution? Headline(Clauses clauses, int quote) =>
        clauses.Start + 1 < quote && chunks[clauses.Start + 1].Kind == ChunkKind.Colon && chunks[clauses.Start].Kind == ChunkKind.Noun && tags[chunks[clauses.Start].Head] == Tag.Name
            ? Named(clauses, clauses.Start, -1, "before: headline")
            : null;

    private bool IsObjectPronoun(int chunk) => tags[chunks[chunk].Head] is Tag.Object or Tag.Reflexive;

    private bool IsAccordingTo(Clauses clauses, int i) =>
        i + 2 < clauses.End && document.Of(_tokens[chunks[i].Head]) is "according" or "According"
        && document.Of(_tokens[chunks[i + 1].First]) is "to" && chunks[i + 2].Kind is ChunkKind.Noun or ChunkKind.Pronoun;

    private bool IsCue(int chunk) => Has(chunk, WordClass.CueVerb, CueVerbs);

    private bool Has(int chunk, WordClass wanted, Lexicon lexicon)
    {
        var word = WordClasses.Of(_tokens[chunks[chunk].Head]);
        return (word & wanted) != 0 || (word & WordClass.PhrasalCue) != 0 && lexicon.Match(_tokens, chunks[chunk].Head, out _) > 1;
    }

    // Any verb that is more than "be", "have" or "do": a full sentence before it and its subject beside it are what it reports.
    private bool IsAction(int chunk) => tags[chunks[chunk].Head] is Tag.Verb;

    private bool IsStance(int chunk) => (WordClasses.Of(_tokens[chunks[chunk].Head]) & WordClass.StanceVerb) != 0;

    private bool IsAct(int chunk) => Has(chunk, WordClass.ActVerb, ActVerbs);

    private int SkipMarks(Clauses clauses, int i)
    {
        while (i < clauses.End && chunks[i].Kind is ChunkKind.Comma or ChunkKind.Dash or ChunkKind.Adverb)
            i++;
        return i;
    }

    private Attribution Named(Clauses clauses, int subject, int cue, string rule)
    {
        TextSpan? cueSpan = cue < 0 ? null : CueSpan(chunks[cue].Head);
        var basis = chunks[subject].Kind == ChunkKind.Pronoun ? SourceBasis.Pronoun : SourceBasis.Adjacent;
        return new Attribution(subject, MentionFrom(clauses, subject, cue), cueSpan, null, basis, rule);
    }

    // The verb with its particle: "referred to".
    private TextSpan CueSpan(int head)
    {
        var length = Math.Max(1, Math.Max(CueVerbs.Match(_tokens, head, out _), ActVerbs.Match(_tokens, head, out _)));
        return TextSpan.Between(_tokens[head].Start, _tokens[head + length - 1].End);
    }

    /// <summary>The whole noun phrase: what hangs on it with "of" and the like, an apposition, a relative clause.</summary>
    private TextSpan MentionFrom(Clauses clauses, int subject, int cue)
    {
        var last = subject;
        while (last + 2 < clauses.End && chunks[last].Kind == ChunkKind.Noun && chunks[last + 1].Kind is ChunkKind.Preposition && chunks[last + 2].Kind is ChunkKind.Noun)
            last += 2;
        while (last + 2 < clauses.End && chunks[last].Kind == ChunkKind.Noun && chunks[last + 1].Kind is ChunkKind.Comma or ChunkKind.Conjunction && chunks[last + 2].Kind == ChunkKind.Noun
            && !(last + 3 < clauses.End && chunks[last + 3].Kind == ChunkKind.Verb && chunks[last + 1].Kind == ChunkKind.Comma))
        {
            last += 2;
            while (last + 2 < clauses.End && chunks[last + 1].Kind is ChunkKind.Preposition && chunks[last + 2].Kind is ChunkKind.Noun)
                last += 2;
        }

        return TextSpan.Between(_tokens[chunks[subject].First].Start, _tokens[chunks[WithParticiple(clauses, subject, last, cue)].End - 1].End);
    }

    // "one Republican involved in the planning", "the order released Friday", "a man calling himself Doe"
    private int WithParticiple(Clauses clauses, int subject, int last, int cue)
    {
        if (last != subject || last + 1 == cue || tags[chunks[subject].Head] == Tag.Name && tags[chunks[subject].First] == Tag.Name || last + 2 >= clauses.End || chunks[subject].Kind != ChunkKind.Noun)
            return last;
        var participle = chunks[last + 1];
        var bare = participle.Kind == ChunkKind.Gerund || participle.Kind == ChunkKind.Verb && participle.First == participle.Head && tags[participle.Head] == Tag.Verb && !IsCue(last + 1) && !IsAct(last + 1)
            && (WordClasses.Of(_tokens[participle.Head]) & (WordClass.Third | WordClass.Base)) == 0;
        if (!bare)
            return last;
        var end = last + 2;
        while (end < clauses.End && chunks[end].Kind is ChunkKind.Preposition or ChunkKind.Noun or ChunkKind.Time or ChunkKind.Pronoun)
            end++;
        return end - 1;
    }
}
