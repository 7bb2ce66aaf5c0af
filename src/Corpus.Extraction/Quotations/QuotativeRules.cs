using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;

namespace Corpus.Extraction.Quotations;

/// <summary>Quotatives: a speaker and a verb of saying after the quotation, or "according to" anywhere.</summary>
internal static class QuotativeRules
{
    public static readonly Rule<QuoteContext, Attribution> SubjectVerbAfter = new(
        "quote/subject-verb-after",
        "A subject and its verb of saying follow the quotation: the subject is the source.",
        FindSubjectVerbAfter
    )
    {
        Examples =
        [
            "[“Prices will fall,” = the spokesman] the spokesman said.",
            "[“Prices will fall,” = Anna Novak, a former minister] Anna Novak, a former minister who lives in Prague, told reporters on Monday.",
            "[“It is late,” = he] he thundered.",
            "[“It is late,” = the memo] as the memo put it.",
            "The plan to [“cut prices,” = Novak] Novak said on Monday, is dead.",
            "[“Prices will fall,” = Anna Novak, the minister] the agency quoted Anna Novak, the minister, as saying.",
            "[“Prices will fall,” = Anna Novak] Anna Novak was quoted by the agency as saying.",
        ],
        Counterexamples =
        [
            "Novak called the plan a “mess” the ministry made.",
            "To a question about “lower prices,” Novak said that they would fall.",
            "When Brown called the plan a “gamble,” Novak laughed.",
        ],
    };

    public static readonly Rule<QuoteContext, Attribution> VerbSubjectAfter = new(
        "quote/verb-subject-after",
        "A verb and then its subject follow a complete quotation: the subject is the source.",
        FindVerbSubjectAfter
    )
    {
        Examples = ["[“Prices will fall,” = the spokesman] said the spokesman.", "[“Prices will fall!” = Anna Novak] reacted Anna Novak."],
        Counterexamples =
        [
            "Novak's “green map” reflects the spokesman's view.",
            "Novak, who put the bill at “six figures,” described the mood as grim.",
        ],
    };

    public static readonly Rule<QuoteContext, Attribution> TagAtEnd = new(
        "quote/tag-at-end",
        "A comma, a subject and its verb of saying stand further behind the quotation: the subject is the source.",
        static (in c) => TagAfter(c.Quote)
    )
    {
        Examples =
        [
            "The plan is a [“gamble” = the spokesman] for the country, the spokesman said.",
            "The plan is a [“gamble” = Anna Novak] for the country, said Anna Novak.",
            "The plan is a [“gamble” = Anna Novak] for the country, the paper quoted Anna Novak as saying.",
        ],
        Counterexamples =
        [
            "The country has a “gamble” before it, which critics said was no surprise.",
            "The “new” mayor continues to hide.",
        ],
    };

    public static readonly Rule<QuoteContext, Attribution> AccordingToAfter = new(
        "quote/according-to-after",
        "\"According to\" or \"in the words of\" follows the quotation: the noun after it is the source.",
        FindAccordingToAfter
    )
    {
        Examples =
        [
            "[“Prices will fall,” = the ministry] according to the ministry.",
            "It is [“late,” = Anna Novak] in the words of Anna Novak.",
        ],
        Counterexamples = ["“Prices will fall,” Novak said, and all went according to plan."],
    };

    public static readonly Rule<QuoteContext, Attribution> AccordingToBefore = new(
        "quote/according-to-before",
        "\"According to\" stands before the quotation, or \"in the words of\" begins the sentence: the noun after it is the source.",
        FindAccordingToBefore
    )
    {
        Examples =
        [
            "According to the ministry, the plan is a [“gamble” = the ministry] for the country.",
            "In the words of Novak, [“it was a long winter.” = Novak]",
            "According to reports, Novak still has a [“gamble” = reports] before her.",
        ],
        Counterexamples = ["According to the ministry all is well. Novak called the plan a “gamble.”"],
    };

    /// <summary>The one who speaks by a verb of saying: the noun after an inverted verb, otherwise the subject. Outside of the sentence if there is none.</summary>
    public static ChunkCursor SpeakerOf(ChunkCursor verb) => IsInverted(verb) ? verb.Next : verb.Subject;

    /// <summary>“…,” said the spokesman: nothing before the verb can be its subject, and a name or a noun for a person follows.</summary>
    public static bool IsInverted(ChunkCursor verb)
    {
        var subject = verb.Next;
        if (!verb.IsFinite || !(subject.IsPerson || subject.IsQuantity) || !verb.IsCue || verb.IsAct || verb.IsStance || verb.IsPassive)
            return false;
        if (verb.Previous.Kind is not (null or ChunkKind.Quote or ChunkKind.Comma or ChunkKind.Dash))
            return false;
        // "Novak, who won, told reporters": a verb that takes an object has its subject before it.
        if (verb.HeadIs(LexicalClass.ObjectControl) && verb.HasSubject)
            return false;
        // "Novak, star of “Static,” thanked Brown for it": the verb has somebody as its object.
        if (verb.HasSubject && verb.Subject.At < verb.At && !verb.Takes(SpeechFrame.Clause | SpeechFrame.Question | SpeechFrame.Object))
            return false;
        // "Novak, who lives there, says Brown “has never paid”": what is in marks goes on with the clause of the name.
        if (subject.Next.Kind == ChunkKind.Quote && verb.HasSubject && verb.Subject.At < verb.At)
            return false;
        // "said Novak and others"
        var after = subject.Next.Kind == ChunkKind.Conjunction && subject.Next.Next.IsNoun ? subject.To(subject.At + 3) : subject.Next;
        return after.Kind
            is null
                or ChunkKind.Comma
                or ChunkKind.Other
                or ChunkKind.Preposition
                or ChunkKind.Time
                or ChunkKind.Relative
                or ChunkKind.Dash
                or ChunkKind.Open
                or ChunkKind.Colon
                or ChunkKind.Quote;
    }

    /// <summary>"According to" begins here, and a noun or pronoun follows.</summary>
    public static bool IsAccordingTo(ChunkCursor at) =>
        at.HeadIs(Connective.According) && at.Next.BeginsWith(Connective.Recipient) && at.Next.Next.IsNounOrPronoun;

    /// <summary>The source that a quotative further behind the quotation names.</summary>
    public static Attribution? TagAfter(ChunkCursor quote)
    {
        for (var verb = quote.Next; verb.IsInside; verb = verb.Next)
        {
            if (!verb.IsFinite || !verb.IsCue || verb.IsPassive)
                continue;
            if (IsInverted(verb))
                return Sources.Named(verb.Next, verb);
            var subject = verb.Subject;
            if (
                subject.At > quote.At
                && !Modifies(quote, subject)
                && subject.Kind != ChunkKind.Relative
                && (subject.Previous.Kind is ChunkKind.Comma or ChunkKind.Quote or ChunkKind.Dash || subject.Previous.IsAs)
            )
                return AsSaying(verb) ?? Sources.Named(subject, verb);
        }

        return null;
    }

    // "the “new” mayor said": what is quoted is an adjective of the noun.
    private static bool Modifies(ChunkCursor quote, ChunkCursor subject) =>
        subject.Previous.At == quote.At
        && !quote.Chunk.Complete
        && quote.Previous is { IsNoun: true, HeadTag: Tag.Determiner or Tag.Possessive or Tag.Adjective };

    private static Attribution? FindSubjectVerbAfter(in QuoteContext context)
    {
        var quote = context.Quote;
        var subject = quote.Next.PastMarksAndAdverbs;
        if (subject.Kind == ChunkKind.Subordinator && subject.IsAs)
            subject = subject.Next;
        if (!subject.IsNounOrPronoun || Modifies(quote, subject) || IsInOpeningClause(quote))
            return null;
        for (var verb = subject.Next; verb.IsInside && verb.Kind is not (ChunkKind.Quote or ChunkKind.Colon); verb = verb.Next)
        {
            if (verb.IsFinite && verb.Subject.At == subject.At)
                return AsSaying(verb) ?? (Reports(quote, verb) ? Sources.Named(subject, verb) : null);
        }

        return null;
    }

    // "When Doe called it “late,” Poe said": the clause that opens the sentence names who says it.
    private static bool IsInOpeningClause(ChunkCursor quote)
    {
        var first = quote.First;
        if (
            first.At == quote.At
            || !(first.Kind == ChunkKind.Subordinator || first is { IsVerb: true, HasSubject: false } || first.HeadIs(VerbForm.Participle))
        )
            return false;
        for (var verb = quote.Previous; verb.At > first.At; verb = verb.Previous)
        {
            if (verb.Kind == ChunkKind.Comma && verb.At != quote.At - 1)
                return false;
            if (verb.IsFinite && (verb.IsCue || verb.IsAct) && !verb.IsPassive)
                return verb.Subject.At > first.At && verb.Subject is { IsPerson: true };
        }

        return false;
    }

    // A verb of saying; after a whole sentence in quotation marks any verb but "be" or "have".
    private static bool Reports(ChunkCursor quote, ChunkCursor verb)
    {
        if (verb.IsPassive || (!quote.IsFirst && SaysMore(verb)))
            return false;
        var complete = quote.Chunk.Complete;
        return (verb.IsCue && (complete || (!verb.IsAct && !verb.IsStance))) || (complete && quote.IsFirst && verb.IsAction);
    }

    // "To a question about “prices,” Novak said that they would fall": what she says comes after the verb.
    private static bool SaysMore(ChunkCursor verb) =>
        !RelayRules.HasAddressee(verb)
        && (
            verb.Next.Kind is ChunkKind.Noun or ChunkKind.Pronoun or ChunkKind.Infinitive or ChunkKind.Colon or ChunkKind.Quote
            || verb.Next.BeginsWith(Connective.ThatClause)
        );

    private static Attribution? FindVerbSubjectAfter(in QuoteContext context)
    {
        var quote = context.Quote;
        var verb = quote.Next.PastMarksAndAdverbs;
        if (!quote.Chunk.Complete || !verb.IsFinite || verb.IsPassive)
            return null;
        var subject = verb.Next;
        while (subject.Kind == ChunkKind.Adverb)
            subject = subject.Next;
        if (!subject.IsNounOrPronoun || subject.HeadTag is Tag.Object or Tag.Reflexive)
            return null;
        var says =
            (verb.IsCue && !verb.IsAct)
            || (quote.IsFirst && verb.IsAction && subject.Next.Kind is null or ChunkKind.Other or ChunkKind.Comma);
        return says ? Sources.Named(subject, verb) : null;
    }

    // "the agency quoted Novak as saying", "Novak was quoted by the agency as saying": Novak says it, and the agency relays it.
    private static Attribution? AsSaying(ChunkCursor verb)
    {
        if (!verb.IsQuoting)
            return null;
        for (var i = verb.Next.Next; i.IsInside && i.Kind is not (ChunkKind.Verb or ChunkKind.Quote); i = i.Next)
        {
            if (i.Kind != ChunkKind.Gerund || !i.Previous.IsAs || !i.IsCue)
                continue;
            var speaker = verb.IsPassive ? verb.Subject : i.Subject;
            return speaker.IsInside && (verb.IsPassive || speaker.At > verb.At) ? Sources.Named(speaker, i) : null;
        }

        return null;
    }

    private static Attribution? FindAccordingToAfter(in QuoteContext context)
    {
        for (var i = context.Quote.Next; i.IsInside && i.Kind != ChunkKind.Quote; i = i.Next)
        {
            if (IsAccordingTo(i))
                return Sources.Named(i.Next.Next, i);
            if (i.IsNoun && LayoutRules.IsOfWords(i))
                return Sources.Named(i);
        }

        return null;
    }

    private static Attribution? FindAccordingToBefore(in QuoteContext context)
    {
        for (var i = context.Quote.Previous; i.IsInside; i = i.Previous)
        {
            if (IsAccordingTo(i))
                return Sources.Named(i.Next.Next, i);
            // "In the words of Novak,"
            if (i.IsNoun && i.Next.Kind == ChunkKind.Comma && i.To(i.At - 3).IsFirst && LayoutRules.IsOfWords(i))
                return Sources.Named(i);
        }

        return null;
    }
}
