using Corpus.Extraction.Lexicons;

namespace Corpus.Extraction.Quotations;

/// <summary>Words before the quotation that govern it: verbs of saying, of judging and of thought, nouns of saying.</summary>
internal static class ReportRules
{
    private const int NounReach = 12;

    private static readonly Lexicon Naming = Lexicon.Of("Lexicons/naming-verbs");

    [Example("The spokesman said that “prices will fall.”", "The spokesman")]
    [Example("Anna Novak, a former minister, called the plan a “gamble.”", "Anna Novak, a former minister")]
    [Example("The minister, Anna Novak, called “a gamble” what others called a plan.", "The minister, Anna Novak")]
    [Example("Novak said that he wants a plan that calls for “fair prices.”", "Novak")]
    [Example("Police say they have a “gamble” before them.", "Police")]
    [Example("Novak labeled the plan a “gamble.”", "Novak")]
    [Example("Novak attacked the plan, calling it a “gamble.”", "Novak")]
    [Example("The ministry issued a statement calling it a “gamble.”", "The ministry")]
    [Example("Prices, Novak said, would “fall and fall.”", "Novak")]
    [Example("“It is late,” said Anna Novak, “and prices will fall.”", "Anna Novak")]
    [Counterexample("They put on a play called “The Long Way.”")]
    [Counterexample("Voters, who said they were tired, have a “long road” ahead.")]
    public static Attribution? VerbBefore(Syntax syntax, ChunkedSentence sentence, int quote)
    {
        Attribution? supposed = null;
        for (var i = quote - 1; i >= sentence.Start; i--)
        {
            if (!syntax.IsVerb(i) || !syntax.IsCue(i) && !syntax.IsAct(i) || syntax.IsStance(i) || syntax.Chunks[i].Passive)
                continue;
            var subject = TagRules.IsInverted(syntax, sentence, i) ? i + 1 : syntax.SubjectOf(i);
            if (subject < 0 || IsClosed(syntax, sentence, i, subject, quote) || IsNaming(syntax, sentence, i, quote) || syntax.Head(subject) is "you")
                continue;
            var found = Sources.Named(syntax, sentence, subject, i);
            // "said that voters would call it “…”", "said that he wants a plan that calls for “…”": nobody has called it so yet, unless no one is said to have said so.
            if (!IsSupposed(syntax, i, subject) && syntax.CanSpeak(subject))
                return found;
            supposed ??= found;
        }

        return supposed;
    }

    private static bool IsSupposed(Syntax syntax, int verb, int subject) =>
        syntax.Kind(verb) == ChunkKind.Verb && syntax.FirstTag(verb) == Tag.Modal || syntax.Kind(subject) is ChunkKind.Pronoun or ChunkKind.Relative && syntax.IsThing(subject);

    // "a play called “…”": a name, and nobody's words.
    private static bool IsNaming(Syntax syntax, ChunkedSentence sentence, int verb, int quote) =>
        verb == quote - 1 && verb > sentence.Start && syntax.Kind(verb) == ChunkKind.Verb && syntax.IsBare(verb) && Naming.Contains(syntax.Tokens[syntax.Chunks[verb].Head])
        && (syntax.Kind(verb - 1) == ChunkKind.Comma && !(verb - 2 >= sentence.Start && syntax.IsPerson(verb - 2)) || syntax.Kind(verb - 1) == ChunkKind.Noun && !syntax.IsPerson(verb - 1) && syntax.HeadTag(verb - 1) == Tag.Noun);

    // A verb inside a relative clause that has ended before the quotation governs nothing there.
    private static bool IsClosed(Syntax syntax, ChunkedSentence sentence, int verb, int subject, int quote)
    {
        if (subject > verb)
            return false;
        // "The plan, the spokesman said, is that “…”": a tag between commas governs all around it.
        if (subject > sentence.Start && syntax.Kind(subject - 1) == ChunkKind.Comma && syntax.Kind(verb + 1) == ChunkKind.Comma)
            return false;
        for (var i = verb + 1; i < quote; i++)
        {
            if (syntax.Kind(i) == ChunkKind.Verb && syntax.SubjectOf(i) is >= 0 and var other && (other < subject || StartsClause(syntax, other, verb)))
                return true;
        }

        return false;
    }

    // ", and the crowd took up the chant": another clause, with its own subject.
    private static bool StartsClause(Syntax syntax, int subject, int verb) =>
        subject - 2 > verb && syntax.Kind(subject - 1) == ChunkKind.Conjunction && syntax.Kind(subject - 2) == ChunkKind.Comma;

    [Example("The plan was called a “gamble” by the ministry.", "the ministry")]
    [Counterexample("The plan was called a “gamble” last year.")]
    public static Attribution? PassiveWithAgent(Syntax syntax, ChunkedSentence sentence, int quote)
    {
        for (var i = quote - 1; i >= sentence.Start; i--)
        {
            if (syntax.IsVerb(i) && (syntax.IsCue(i) || syntax.IsAct(i)))
                return syntax.Chunks[i].Passive ? AgentOf(syntax, sentence, i, quote) : null;
        }

        return null;
    }

    private static Attribution? AgentOf(Syntax syntax, ChunkedSentence sentence, int verb, int quote)
    {
        for (var i = verb + 1; i + 1 < sentence.End && i < quote + 4; i++)
        {
            if (syntax.Kind(i) == ChunkKind.Preposition && syntax.First(i) is "by" && syntax.IsNounOrPronoun(i + 1))
                return Sources.Named(syntax, sentence, i + 1, verb);
        }

        return null;
    }

    [Example("Critics were angry about his claim that “prices will fall.”", "his")]
    [Example("The minister’s statement about “lower prices” was bold.", "The minister")]
    [Counterexample("The claim about “lower prices” was bold.")]
    public static Attribution? NounOfSayingBefore(Syntax syntax, ChunkedSentence sentence, int quote)
    {
        var other = false;
        for (var i = quote - 1; i >= sentence.Start && i > quote - NounReach; i--)
        {
            other |= syntax.Kind(i) is ChunkKind.Verb && syntax.HeadTag(i) != Tag.Be;
            if (syntax.IsWords(i) && !(other && syntax.Kind(i + 1) != ChunkKind.Subordinator) && PossessorIn(syntax, syntax.Chunks[i]) is { } possessor)
                return Possessed(syntax, i, i, possessor);
        }

        return null;
    }

    private static Attribution Possessed(Syntax syntax, int source, int cue, TextSpan possessor) =>
        new(source, possessor, cue, syntax.Tokens[syntax.Chunks[cue].Head].Span, SourceBasis.Adjacent);

    /// <summary>The possessor in a noun phrase: "his" of "his claim", "the minister" of "the minister’s claim".</summary>
    public static TextSpan? PossessorIn(Syntax syntax, Chunk noun)
    {
        if (syntax.TagOf(noun.First) == Tag.Possessive)
            return syntax.Tokens[noun.First].Span;
        for (var i = noun.Head - 1; i > noun.First; i--)
        {
            if (syntax.TagOf(i) == Tag.Genitive)
                return TextSpan.Between(syntax.Tokens[noun.First].Start, syntax.Tokens[i - 1].End);
        }

        return null;
    }

    [Example("Novak wants a “fresh start” for the country.", "Novak")]
    [Example("Novak worried that the plan was a “gamble.”", "Novak")]
    [Example("Novak sniped that the plan was a “gamble.”", "Novak")]
    [Example("Novak made the point that the plan was a “gamble.”", "Novak")]
    [Counterexample("Novak has a “fresh start” before her.")]
    public static Attribution? StanceBefore(Syntax syntax, ChunkedSentence sentence, int quote)
    {
        var governs = true;
        for (var i = quote - 1; i >= sentence.Start; i--)
        {
            if (!syntax.IsVerb(i))
                continue;
            var clause = HasThatClause(syntax, i, quote);
            if (!syntax.Chunks[i].Passive && (clause || syntax.IsStance(i) && (governs || syntax.IsCue(i))))
            {
                var subject = syntax.SubjectOf(i);
                if (subject >= 0 && syntax.CanSpeak(subject) && !IsClosed(syntax, sentence, i, subject, quote))
                    return Sources.Named(syntax, sentence, subject, i);
            }

            governs = false;
        }

        return null;
    }

    [Example("Novak has gone after the plan as a “gamble.”", "Novak")]
    [Example("Novak has been steadily trashing the plan as a “gamble.”", "Novak")]
    [Counterexample("The plan has often been seen as a “gamble.”")]
    [Counterexample("The shop sold the paint as “snow white.”")]
    [Counterexample("Novak has painted walls with words such as “gamble.”")]
    public static Attribution? AsBefore(Syntax syntax, ChunkedSentence sentence, int quote)
    {
        var before = quote - 1;
        if (before > sentence.Start && syntax.Kind(before) == ChunkKind.Noun && syntax.HeadTag(before) == Tag.Determiner)
            before--;
        if (before <= sentence.Start || syntax.FirstTag(before) != Tag.As || !syntax.IsNounOrPronoun(before - 1)
            || syntax.Document.Of(syntax.Tokens[syntax.Chunks[before].First - 1]) is "such")
            return null;
        for (var i = before - 1; i > sentence.Start && i > quote - NounReach; i--)
        {
            if (!syntax.IsVerb(i))
                continue;
            var subject = syntax.SubjectOf(i);
            return syntax.HeadTag(i) is Tag.Verb or Tag.Base or Tag.Gerund && !syntax.Chunks[i].Passive && !Naming.Contains(syntax.Tokens[syntax.Chunks[i].Head]) && subject >= 0 && subject < i && syntax.CanSpeak(subject) ? Sources.Named(syntax, sentence, subject, i) : null;
        }

        return null;
    }

    // "sniped that", "made the point that": what people do with a that-clause is to say it.
    private static bool HasThatClause(Syntax syntax, int verb, int quote)
    {
        var next = verb + 1 < quote && syntax.Kind(verb + 1) == ChunkKind.Noun ? verb + 2 : verb + 1;
        return next < quote && syntax.IsAction(verb) && syntax.Kind(next) == ChunkKind.Subordinator && syntax.First(next) is "that";
    }
}
