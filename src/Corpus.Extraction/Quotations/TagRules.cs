using Corpus.Extraction.Lexicons;

namespace Corpus.Extraction.Quotations;

/// <summary>A tag after the quotation, at the sentence's end or anywhere with "according to".</summary>
internal static class TagRules
{
    [Example("“Prices will fall,” the spokesman said.", "the spokesman")]
    [Example("“Prices will fall,” Anna Novak, a former minister who lives in Prague, told reporters on Monday.", "Anna Novak, a former minister")]
    [Example("“It is late,” he thundered.", "he")]
    [Example("“It is late,” as the memo put it.", "the memo")]
    [Example("The plan to “cut prices,” Novak said on Monday, is dead.", "Novak")]
    [Example("“Prices will fall,” the agency quoted Anna Novak, the minister, as saying.", "Anna Novak, the minister")]
    [Example("“Prices will fall,” Anna Novak was quoted by the agency as saying.", "Anna Novak")]
    [Counterexample("Novak called the plan a “mess” the ministry made.")]
    [Counterexample("To a question about “lower prices,” Novak said that they would fall.")]
    public static Attribution? SubjectVerbAfter(Syntax syntax, ChunkedSentence sentence, int quote)
    {
        var subject = SkipMarks(syntax, sentence, quote + 1);
        if (subject + 1 < sentence.End && syntax.Kind(subject) == ChunkKind.Subordinator && syntax.FirstTag(subject) == Tag.As)
            subject++;
        if (subject >= sentence.End || !syntax.IsNounOrPronoun(subject))
            return null;
        for (var i = subject + 1; i < sentence.End; i++)
        {
            if (syntax.Kind(i) is ChunkKind.Quote or ChunkKind.Colon)
                return null;
            if (syntax.Kind(i) == ChunkKind.Verb && syntax.SubjectOf(i) == subject)
                return Quoted(syntax, sentence, i) ?? (Reports(syntax, sentence, quote, i) ? Sources.Named(syntax, sentence, subject, i) : null);
        }

        return null;
    }

    // A verb of saying; after a whole sentence in quotation marks any verb but "be" or "have".
    private static bool Reports(Syntax syntax, ChunkedSentence sentence, int quote, int verb)
    {
        if (syntax.Chunks[verb].Passive || quote > sentence.Start && SaysMore(syntax, sentence, verb))
            return false;
        var complete = syntax.Chunks[quote].Complete;
        return syntax.IsCue(verb) && (complete || !syntax.IsAct(verb) && !syntax.IsStance(verb)) || complete && quote == sentence.Start && syntax.IsAction(verb);
    }

    // "To a question about “prices,” Novak said that they would fall": what she says comes after the verb.
    private static bool SaysMore(Syntax syntax, ChunkedSentence sentence, int verb)
    {
        var next = verb + 1;
        return next < sentence.End && !RelayRules.HasAddressee(syntax, sentence, verb)
            && (syntax.Kind(next) is ChunkKind.Noun or ChunkKind.Pronoun or ChunkKind.Infinitive or ChunkKind.Colon or ChunkKind.Quote || syntax.First(next) is "that");
    }

    [Example("“Prices will fall,” said the spokesman.", "the spokesman")]
    [Example("“Prices will fall!” reacted Anna Novak.", "Anna Novak")]
    [Counterexample("Novak's “green map” reflects the spokesman's view.")]
    [Counterexample("Novak, who put the bill at “six figures,” described the mood as grim.")]
    public static Attribution? VerbSubjectAfter(Syntax syntax, ChunkedSentence sentence, int quote)
    {
        var verb = SkipMarks(syntax, sentence, quote + 1);
        if (!syntax.Chunks[quote].Complete || verb >= sentence.End || syntax.Kind(verb) != ChunkKind.Verb || syntax.Chunks[verb].Passive)
            return null;
        var subject = verb + 1;
        while (subject < sentence.End && syntax.Kind(subject) == ChunkKind.Adverb)
            subject++;
        if (subject >= sentence.End || !syntax.IsNounOrPronoun(subject) || syntax.HeadTag(subject) is Tag.Object or Tag.Reflexive)
            return null;
        var says = syntax.IsCue(verb) && !syntax.IsAct(verb)
            || quote == sentence.Start && syntax.IsAction(verb) && (subject + 1 >= sentence.End || syntax.Kind(subject + 1) is ChunkKind.Other or ChunkKind.Comma);
        return says ? Sources.Named(syntax, sentence, subject, verb) : null;
    }

    [Example("The plan is a “gamble” for the country, the spokesman said.", "the spokesman")]
    [Example("The plan is a “gamble” for the country, said Anna Novak.", "Anna Novak")]
    [Example("The plan is a “gamble” for the country, the paper quoted Anna Novak as saying.", "Anna Novak")]
    [Counterexample("The country has a “gamble” before it, which critics said was no surprise.")]
    public static Attribution? TagAtEnd(Syntax syntax, ChunkedSentence sentence, int quote)
    {
        for (var i = quote + 1; i < sentence.End; i++)
        {
            if (syntax.Kind(i) != ChunkKind.Verb || !syntax.IsCue(i) || syntax.Chunks[i].Passive)
                continue;
            if (IsInverted(syntax, sentence, i))
                return Sources.Named(syntax, sentence, i + 1, i);
            var subject = syntax.SubjectOf(i);
            if (subject > quote && syntax.Kind(subject) != ChunkKind.Relative
                && (syntax.Kind(subject - 1) is ChunkKind.Comma or ChunkKind.Quote or ChunkKind.Dash || syntax.FirstTag(subject - 1) == Tag.As))
                return Quoted(syntax, sentence, i) ?? Sources.Named(syntax, sentence, subject, i);
        }

        return null;
    }

    // "the agency quoted Novak as saying", "Novak was quoted by the agency as saying": she says it, and the agency relays it.
    private static Attribution? Quoted(Syntax syntax, ChunkedSentence sentence, int verb)
    {
        if (!syntax.IsQuoting(verb))
            return null;
        for (var i = verb + 2; i < sentence.End; i++)
        {
            if (syntax.Kind(i) == ChunkKind.Gerund && syntax.FirstTag(i - 1) == Tag.As && syntax.IsCue(i))
            {
                var passive = syntax.Chunks[verb].Passive;
                var speaker = syntax.SubjectOf(passive ? verb : i);
                return speaker >= 0 && (passive || speaker > verb) ? Sources.Named(syntax, sentence, speaker, i) : null;
            }

            if (syntax.Kind(i) is ChunkKind.Verb or ChunkKind.Quote)
                return null;
        }

        return null;
    }

    [Example("“Prices will fall,” according to the ministry.", "the ministry")]
    [Counterexample("“Prices will fall,” Novak said, and all went according to the plan.")]
    public static Attribution? AccordingToAfter(Syntax syntax, ChunkedSentence sentence, int quote)
    {
        for (var i = quote + 1; i + 2 < sentence.End; i++)
        {
            if (syntax.Kind(i) == ChunkKind.Quote)
                return null;
            if (IsAccordingTo(syntax, sentence, i))
                return Sources.Named(syntax, sentence, i + 2, i);
        }

        return null;
    }

    [Example("According to the ministry, the plan is a “gamble” for the country.", "the ministry")]
    [Counterexample("According to the ministry all is well. Novak called the plan a “gamble.”")]
    public static Attribution? AccordingToBefore(Syntax syntax, ChunkedSentence sentence, int quote)
    {
        for (var i = quote - 3; i >= sentence.Start; i--)
        {
            if (IsAccordingTo(syntax, sentence, i))
                return Sources.Named(syntax, sentence, i + 2, i);
        }

        return null;
    }

    /// <summary>“…,” said the spokesman: nothing before the verb can be its subject, and a name or a person comes after it.</summary>
    public static bool IsInverted(Syntax syntax, ChunkedSentence sentence, int verb)
    {
        var subject = verb + 1;
        if (syntax.Kind(verb) != ChunkKind.Verb || subject >= sentence.End || !syntax.IsPerson(subject)
            || !syntax.IsCue(verb) || syntax.IsAct(verb) || syntax.IsStance(verb) || syntax.Chunks[verb].Passive)
            return false;
        if (verb > sentence.Start && syntax.Kind(verb - 1) is not (ChunkKind.Quote or ChunkKind.Comma or ChunkKind.Dash))
            return false;
        // "Novak, who won, told reporters": a verb that takes an object has its subject before it.
        if ((syntax.Word(verb) & WordClass.ObjectControl) != 0 && syntax.SubjectOf(verb) >= 0)
            return false;
        return subject + 1 >= sentence.End || syntax.Kind(subject + 1) is ChunkKind.Comma or ChunkKind.Other or ChunkKind.Preposition or ChunkKind.Time
            or ChunkKind.Relative or ChunkKind.Dash or ChunkKind.Open or ChunkKind.Colon or ChunkKind.Quote;
    }

    public static bool IsAccordingTo(Syntax syntax, ChunkedSentence sentence, int i) =>
        i + 2 < sentence.End && syntax.Head(i) is "according" or "According" && syntax.First(i + 1) is "to" && syntax.IsNounOrPronoun(i + 2);

    private static int SkipMarks(Syntax syntax, ChunkedSentence sentence, int i)
    {
        while (i < sentence.End && syntax.Kind(i) is ChunkKind.Comma or ChunkKind.Dash or ChunkKind.Adverb)
            i++;
        return i;
    }
}
