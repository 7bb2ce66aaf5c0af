using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Quotations;

/// <summary>Words before the quotation that govern it: verbs of saying, of judging and of thought, and nouns of saying.</summary>
internal static class ReportRules
{
    private const int NounReach = 12;
    private const int AgentReach = 4;

    // A noun, its preposition and an article before the quotation.
    private const int LongestPhrase = 3;

    private static readonly Lexicon FirstPerson = Lexicon.Of("Quotations/first-person");
    private static readonly Lexicon Naming = Lexicon.Of("Lexicons/naming-verbs");
    private static readonly Lexicon Depictions = Lexicon.Of("Quotations/depiction-nouns");
    private static readonly Lexicon Denying = Lexicon.Of("Quotations/denying-verbs");

    public static readonly Rule<QuoteContext, Attribution> VerbBefore = new(
        "quote/verb-before",
        "A verb of saying or judging before the quotation governs it: its subject is the source.",
        FindVerbBefore
    )
    {
        Examples =
        [
            "The spokesman said that [“prices will fall.” = The spokesman]",
            "Anna Novak, a former minister, called the plan a [“gamble.” = Anna Novak, a former minister]",
            "The minister, Anna Novak, called [“a gamble” = The minister, Anna Novak] what others called a plan.",
            "Novak said that he wants a plan that calls for [“fair prices.” = Novak]",
            "Police say they have a [“gamble” = Police] before them.",
            "Novak labeled the plan a [“gamble.” = Novak]",
            "Novak attacked the plan, calling it a [“gamble.” = Novak]",
            "The ministry issued a statement calling it a [“gamble.” = The ministry]",
            "Prices, Novak said, would [“fall and fall.” = Novak]",
            "“It is late,” said Anna Novak, [“and prices will fall.” = Anna Novak]",
            "Anna Novak, who lives next door, says Brown [“has never paid.” = Anna Novak]",
            "As Novak attacked the plan, the attendees chanted, [“Never again!” = the attendees]",
            "The teachers said the plan was late, but they were [“not surprised” = The teachers] by it.",
            "The ad, which, as Novak noted, promises to [“cut prices,” = The ad] was late.",
        ],
        Counterexamples =
        [
            "A song called “the long road” won.",
            "Novak runs a company called “Long Road” in Prague.",
            "The ministry hopes to add value to the land by “making it green.”",
            "Novak recalled the heat of “the long road.”",
            "Voters, who said they were tired, have a “long road” ahead.",
            "Anna Novak said it was late, but he was “tired” of it.",
            "The ministers said it was late, but she was “tired” of it.",
            "Anna Novak said it was late, while the shop sold “long roads.”",
            "Anna Novak said Brown was late, but he was “not surprised” by it.",
            "Novak said it was late, but everyone was “tired.”",
            "Novak said it was late, but someone was “tired.”",
            "Novak said it was late, but nobody was “tired.”",
            "Novak said it was late, but you were “tired.”",
            "But Mrs. Novak said it was late, and they were “tired.”",
        ],
    };

    public static readonly Rule<QuoteContext, Attribution> PassiveWithAgent = new(
        "quote/passive-with-agent",
        "The last verb of saying or judging before the quotation is a passive: the noun after \"by\" is the source.",
        FindPassiveWithAgent
    )
    {
        Examples = ["The plan was called a [“gamble” = the ministry] by the ministry."],
        Counterexamples = ["The plan was called a “gamble” last year."],
    };

    public static readonly Rule<QuoteContext, Attribution> StatementBefore = new(
        "quote/statement-before",
        "A noun of saying and its clause with \"that\" stand before the quotation: who is named as the author of the statement is the source, whatever somebody else does with the statement.",
        FindStatement
    )
    {
        Examples =
        [
            "Brown denied a claim by Anna Novak that the plan was a [“gamble.” = Anna Novak]",
            "Brown rejected Novak’s suggestion that the plan was a [“gamble.” = Novak]",
            "Asked about Novak’s remark that the plan was a [“gamble,” = Novak] Brown laughed.",
            "Brown said that Novak’s description of the plan as a [“gamble” = Novak] was wrong.",
            "Brown spoke of a complaint from the ministry that prices were [“too low.” = the ministry]",
        ],
        Counterexamples =
        [
            "Brown repeated his claim that the plan was a “gamble.”",
            "Brown was asked about Novak’s plan and said that it was a “gamble.”",
            "Novak’s claim that Brown said the plan was a “gamble” is wrong.",
            "Brown said that Novak’s claim that prices fall is “nonsense.”",
            "Brown dismissed Novak’s remarks as a “gamble.”",
            "Novak’s plan is a “gamble.”",
        ],
    };

    public static readonly Rule<QuoteContext, Attribution> StatementDenied = new(
        "quote/statement-denied",
        "A verb of denying has as its object a noun of saying with a clause in which the quotation stands, and the text does not say whose words they are: the statement is the source, and no person.",
        static (in c) => FindDenied(c)
    )
    {
        Examples =
        [
            "Novak laughed off claims that she was [“finished.” = claims]",
            "Novak denied a claim that the plan was a [“gamble.” = a claim]",
            "Novak has dismissed reports that she is [“tired of it all.” = reports]",
            "Novak rejected accusations that the plan was a [“gamble.” = accusations]",
            "Novak disputed the allegation that the plan was a [“gamble.” = the allegation]",
        ],
        Counterexamples =
        [
            "Novak made the claim that the plan was a “gamble.”",
            "Novak denied that the plan was a “gamble.”",
            "Novak rejected claims that Brown called a “gamble.”",
        ],
    };

    public static readonly Rule<QuoteContext, Attribution> NounOfSayingBefore = new(
        "quote/noun-of-saying-before",
        "A noun of saying with a possessor stands before the quotation: the possessor is the source.",
        FindNounOfSaying
    )
    {
        Examples =
        [
            "Critics were angry about his claim that [“prices will fall.” = his]",
            "The minister’s statement about [“lower prices” = The minister] was bold.",
        ],
        Counterexamples = ["The claim about “lower prices” was bold.", "The men whom she named in her speech, it seems, were “well fed.”"],
    };

    public static readonly Rule<QuoteContext, Attribution> StanceBefore = new(
        "quote/stance-before",
        "A verb of attitude, or a verb with a that-clause, stands before the quotation: its subject is the source.",
        FindStanceBefore
    )
    {
        Examples =
        [
            "Novak wants a [“fresh start” = Novak] for the country.",
            "Novak worried that the plan was a [“gamble.” = Novak]",
            "Novak sniped that the plan was a [“gamble.” = Novak]",
            "Novak made the point that the plan was a [“gamble.” = Novak]",
        ],
        Counterexamples = ["Novak has a “fresh start” before her."],
    };

    public static readonly Rule<QuoteContext, Attribution> AsBefore = new(
        "quote/as-before",
        "A verb with an object and \"as\" stands before the quotation: its subject is the source.",
        FindAsBefore
    )
    {
        Examples =
        [
            "Novak has gone after the plan as a [“gamble.” = Novak]",
            "Novak has been steadily trashing the plan as a [“gamble.” = Novak]",
        ],
        Counterexamples =
        [
            "The plan has often been seen as a “gamble.”",
            "The shop sold the paint as “snow white.”",
            "Novak has painted walls with words such as “gamble.”",
        ],
    };

    /// <summary>The possessor in a noun phrase: "his" of "his claim", "the minister" of "the minister’s claim".</summary>
    public static TextSpan? PossessorIn(ShallowParse parse, Chunk noun)
    {
        if (parse.TagOf(noun.First) == Tag.Possessive)
            return parse.Tokens[noun.First].Span;
        for (var i = noun.Head - 1; i > noun.First; i--)
        {
            if (parse.TagOf(i) == Tag.Genitive)
                return TextSpan.Between(parse.Tokens[noun.First].Start, parse.Tokens[i - 1].End);
        }

        return null;
    }

    private static Attribution? FindVerbBefore(in QuoteContext context)
    {
        var quote = context.Quote;
        Attribution? supposed = null;
        for (var verb = quote.Previous; verb.IsInside; verb = verb.Previous)
        {
            if (!(verb.IsCue || verb.IsAct) || verb.IsStance || verb.IsPassive || IsParticipleOfNoun(verb) || HasThing(verb, quote))
                continue;
            var subject = QuotativeRules.SpeakerOf(verb);
            if (
                !subject.IsInside
                || IsClosed(verb, subject, quote)
                || IsAside(verb, subject, quote)
                || IsNaming(verb, quote)
                || subject.HeadIs(Connective.Reader)
            )
                continue;
            var found = Sources.Named(subject, verb);
            // "said that voters would call it “…”", "said that he wants a plan that calls for “…”": nobody has called it so yet. The one who says so is the source, if there is one.
            if (
                !IsSupposed(verb, subject)
                && (subject.CanSpeak || (subject.IsNoun && (Introduces(verb, quote) || IsRelativeTag(verb, subject, quote))))
            )
                return found;
            supposed ??= found;
        }

        return supposed;
    }

    // "Doe, called “…” last year, left": others called her so.
    private static bool IsParticipleOfNoun(ChunkCursor verb) =>
        verb.IsFinite
        && verb.IsBare
        && verb.IsAct
        && verb.HeadIs(VerbForm.Participle)
        && verb.Previous.Kind == ChunkKind.Comma
        && verb.Previous.Previous.At == verb.Subject.At;

    // "stands to add value to the plan", "recalled the terror of “…”": a thing is no words, unless it is the subject of what is said.
    private static bool HasThing(ChunkCursor verb, ChunkCursor quote)
    {
        var thing = verb.Next;
        if (
            !(verb.Kind == ChunkKind.Infinitive || (thing.Next.Kind == ChunkKind.Preposition && quote.At - thing.At <= LongestPhrase))
            || verb.IsAct
            || !thing.IsNoun
            || thing.IsPerson
            || thing.At >= quote.At - 1
            || thing.HeadIs(LexicalClass.CueNoun)
            || verb.Takes(SpeechFrame.Object | SpeechFrame.Told)
        )
            return false;
        for (var other = thing.Next; other.At < quote.At; other = other.Next)
        {
            if (other.IsFinite && other.Subject.At == thing.At)
                return false;
        }

        return true;
    }

    // "As Doe attacked Roe, the attendees chanted, “…”": Doe does not chant.
    private static bool Introduces(ChunkCursor verb, ChunkCursor quote) =>
        verb.IsCue
        && !verb.IsAct
        && (verb.At == quote.At - 1 || (verb.At == quote.At - 2 && verb.Next.Kind is ChunkKind.Comma or ChunkKind.Colon));

    // "which an inquiry said was “…”"
    private static bool IsRelativeTag(ChunkCursor verb, ChunkCursor subject, ChunkCursor quote) =>
        verb.IsCue
        && subject.At == verb.At - 1
        && subject.Previous.Kind == ChunkKind.Relative
        && verb.Next is { IsFinite: true, HeadTag: Tag.Be }
        && quote.At - verb.At <= LongestPhrase;

    // "the ad, which — as Doe noted — promises to “…”"
    private static bool IsAside(ChunkCursor verb, ChunkCursor subject, ChunkCursor quote)
    {
        if (
            !subject.Previous.IsAs
            || subject.At > verb.At
            || subject.Previous.Previous.Kind is not (ChunkKind.Comma or ChunkKind.Dash or ChunkKind.Open)
        )
            return false;
        var mark = verb.Next;
        while (mark.At < quote.At && mark.Kind is not (ChunkKind.Comma or ChunkKind.Dash or ChunkKind.Close))
            mark = mark.Next;
        for (var other = mark.Next; mark.At < quote.At && other.At < quote.At; other = other.Next)
        {
            if (other.IsFinite)
                return true;
        }

        return false;
    }

    private static bool IsSupposed(ChunkCursor verb, ChunkCursor subject) =>
        (verb.IsFinite && verb.FirstTag == Tag.Modal)
        || (subject.Kind is ChunkKind.Pronoun or ChunkKind.Relative && subject.HeadIs(LexicalClass.Thing));

    // "a play called “…”": the quotation is a name.
    private static bool IsNaming(ChunkCursor verb, ChunkCursor quote)
    {
        var before = verb.Previous;
        return verb.At == quote.At - 1
            && verb.IsFinite
            && verb.IsBare
            && verb.HeadIsIn(Naming)
            && ((before.Kind == ChunkKind.Comma && !before.Previous.IsPerson) || (IsNamed(before) && before.HeadTag == Tag.Noun));
    }

    /// <summary>A noun for what can get a name from a verb behind it: "a play called “…”", "a company called “…”".</summary>
    public static bool IsNamed(ChunkCursor noun) =>
        noun.IsNoun && (!noun.IsPerson || (noun.HeadIs(LexicalClass.Group) && noun.BeginsWith(LexicalClass.Indefinite)));

    // A verb in a relative clause that ended before the quotation governs nothing there.
    private static bool IsClosed(ChunkCursor verb, ChunkCursor subject, ChunkCursor quote)
    {
        if (subject.At > verb.At)
            return false;
        // "The plan, the spokesman said, is that “…”": a quotative between commas governs everything around it.
        if (subject.Previous.Kind == ChunkKind.Comma && verb.Next.Kind == ChunkKind.Comma)
            return false;
        for (var other = verb.Next; other.At < quote.At; other = other.Next)
        {
            if (
                other.IsFinite
                && other.HasSubject
                && (other.Subject.At < subject.At || (StartsClause(other.Subject, verb) && !IsAboutSource(other.Subject, verb, subject)))
            )
                return true;
        }

        return false;
    }

    // "The ministers said it was late, but they were “tired”": the words are those of the ones who said it, if nobody else stands between.
    private static bool IsAboutSource(ChunkCursor pronoun, ChunkCursor verb, ChunkCursor source)
    {
        if (
            pronoun.HeadTag != Tag.Pronoun
            || !pronoun.HeadIs(LexicalClass.Male | LexicalClass.Female | LexicalClass.Group)
            || !verb.IsCue
            || verb.IsAct
        )
            return false;
        for (var i = verb.Next; i.At < pronoun.At; i = i.Next)
        {
            if (i.IsPerson || (i.Kind == ChunkKind.Pronoun && !i.HeadIs(LexicalClass.Thing)))
                return false;
        }

        return source.CanSpeak && source.Kind != ChunkKind.Relative && MayMean(pronoun, source);
    }

    // "he" and "she" mean one person, "they" several, a body or a person whose gender the phrase does not tell.
    private static bool MayMean(ChunkCursor pronoun, ChunkCursor source)
    {
        var gender = GenderOf(source);
        return pronoun.HeadIs(LexicalClass.Group)
            ? gender == Gender.Unknown || IsInSeries(source)
            : !source.HeadIs(LexicalClass.Group) && (gender == Gender.Unknown || gender == GenderOf(pronoun));
    }

    private static bool IsInSeries(ChunkCursor noun) =>
        noun.Next is { Kind: ChunkKind.Conjunction, Next.IsNoun: true }
        || noun.Previous is { Kind: ChunkKind.Conjunction, Previous.IsNoun: true };

    // What the words of a phrase tell: "she", "Mrs Novak", "Anna Novak", "the woman".
    private static Gender GenderOf(ChunkCursor phrase)
    {
        for (var i = phrase.Chunk.First; i <= phrase.Chunk.Head; i++)
        {
            var token = phrase.Parse.Tokens[i];
            var word = WordClasses.Of(token);
            if (word.Is(LexicalClass.Male | LexicalClass.Female))
                return word.Is(LexicalClass.Male) ? Gender.Male : Gender.Female;
            if (Entities.GenderWords.Of(Entities.NameText.Titles[token]) is not Gender.Unknown and var titled)
                return titled;
            if (
                i < phrase.Chunk.Head
                && phrase.Parse.TagOf(i) == Tag.Name
                && Entities.GenderWords.Of(phrase.Parse.Document.Listed.Given[i]) is not Gender.Unknown and var gender
            )
                return gender;
        }

        return Gender.Unknown;
    }

    // ", and the crowd took up the chant", ", while the crowd cheered", "; the crowd cheered": another clause, with its own subject.
    private static bool StartsClause(ChunkCursor subject, ChunkCursor verb) =>
        subject.Previous.HeadTag == Tag.Semicolon && subject.At - 1 > verb.At
        || subject.At - 2 > verb.At
            && subject.Previous.Previous.Kind == ChunkKind.Comma
            && (subject.Previous.Kind == ChunkKind.Conjunction || subject.Previous.BeginsWith(Connective.Contrast));

    private static Attribution? FindPassiveWithAgent(in QuoteContext context)
    {
        for (var verb = context.Quote.Previous; verb.IsInside; verb = verb.Previous)
        {
            if (verb.IsCue || verb.IsAct)
                return verb.IsPassive ? AgentOf(verb, context.Quote) : null;
        }

        return null;
    }

    private static Attribution? AgentOf(ChunkCursor verb, ChunkCursor quote)
    {
        for (var i = verb.Next; i.IsInside && i.At < quote.At + AgentReach; i = i.Next)
        {
            if (i.IsPreposition(Connective.Agent) && i.Next.IsNounOrPronoun)
                return Sources.Named(i.Next, verb);
        }

        return null;
    }

    private static Attribution? FindNounOfSaying(in QuoteContext context)
    {
        bool otherVerb = false,
            comma = false;
        for (var noun = context.Quote.Previous; noun.IsInside && noun.At > context.Quote.At - NounReach; noun = noun.Previous)
        {
            otherVerb |= noun.IsFinite && noun.HeadTag != Tag.Be;
            comma |= noun.Kind == ChunkKind.Comma && noun.At != context.Quote.At - 1 && !IsOpening(noun.Previous);
            if (
                context.Parse.IsSayingNoun(noun.At)
                && (!(otherVerb || comma) || noun.Next.Kind == ChunkKind.Subordinator)
                && PossessorIn(context.Parse, noun.Chunk) is { } possessor
            )
                return new Attribution(noun.At, possessor, noun.At, context.Parse.Tokens[noun.Chunk.Head].Span, AttributionBasis.Adjacent);
        }

        return null;
    }

    private static Attribution? FindStatement(in QuoteContext context)
    {
        if (StatementOf(context) is not { } statement)
            return null;
        // "a claim by Doe that", "a complaint from Doe that"
        var by = statement.Next;
        if (
            by.Kind == ChunkKind.Preposition
            && by.BeginsWith(Connective.Agent | Connective.Origin)
            && by.Next.At < context.Quote.At
            && by.Next.IsPerson
        )
            return Sources.Named(by.Next) with { CueChunk = statement.At, Cue = HeadSpan(statement) };
        return statement.FirstTag != Tag.Possessive && PossessorIn(context.Parse, statement.Chunk) is { } possessor
            ? new Attribution(statement.At, possessor, statement.At, HeadSpan(statement), AttributionBasis.Adjacent)
            : null;
    }

    private static Attribution? FindDenied(in QuoteContext context)
    {
        if (
            StatementOf(context) is not { Next.Kind: ChunkKind.Subordinator } statement
            || PossessorIn(context.Parse, statement.Chunk) is not null
        )
            return null;
        // "laughed off suggestions", "scoffed at suggestions"
        var verb = statement.Previous.Kind is ChunkKind.Preposition or ChunkKind.Adverb ? statement.Previous.Previous : statement.Previous;
        return verb is { IsVerb: true, IsPassive: false } && verb.HeadIsIn(Denying) ? Sources.Named(statement, verb) : null;
    }

    // The noun of saying whose clause with "that" the quotation stands in, or that has it behind "as".
    private static ChunkCursor? StatementOf(in QuoteContext context)
    {
        var quote = context.Quote;
        for (var i = quote.Previous; i.IsInside; i = i.Previous)
        {
            if (i.IsVerb && (i.IsCue || i.IsAct) && !i.IsPassive && (i.Subject.CanSpeak || !i.IsFinite))
                return null;
            var isClause = i.Kind == ChunkKind.Subordinator && i.BeginsWith(Connective.ThatClause);
            if (!isClause && !(i.IsAs && i.At >= quote.At - 2))
                continue;
            var noun = i.Previous;
            if (noun.IsNoun && !IsStatement(noun, isClause) && noun.Previous.Kind == ChunkKind.Preposition)
                noun = noun.To(noun.At - 2);
            return noun.IsInside && IsStatement(noun, isClause) && !IsBehindClause(noun, quote) ? noun : null;
        }

        return null;
    }

    private static bool IsStatement(ChunkCursor noun, bool hasClause) =>
        noun.IsInside && (hasClause ? noun.Parse.IsSayingNoun(noun.At) : noun.HeadIsIn(Depictions));

    // "Doe’s claim that he left is “not true”": the quotation stands behind the clause if a verb follows another one, and nothing joins the two.
    private static bool IsBehindClause(ChunkCursor noun, ChunkCursor quote)
    {
        var joined = true;
        for (var i = noun.Next; i.At < quote.At; i = i.Next)
        {
            if (i.IsFinite)
            {
                if (!joined)
                    return true;
                joined = i.IsCue || i.IsAct || i.IsStance;
            }
            else
            {
                joined |= i.Kind is ChunkKind.Conjunction or ChunkKind.Relative or ChunkKind.Subordinator or ChunkKind.Comma;
            }
        }

        return false;
    }

    private static TextSpan HeadSpan(ChunkCursor noun) => noun.Parse.Tokens[noun.Chunk.Head].Span;

    // "In his words,"
    private static bool IsOpening(ChunkCursor noun) => noun.Previous is { IsFirst: true, Kind: ChunkKind.Preposition };

    // "where Doe “came up behind me”": Doe does not call himself "me".
    private static bool IsOfAnother(ChunkCursor quote, ChunkCursor subject)
    {
        var tokens = quote.Parse.Tokens;
        var (first, end) = (quote.Chunk.First + 1, quote.Chunk.End);
        if (quote.Previous.At != subject.At || !WordClasses.Of(tokens[first]).Is(VerbForm.Past | VerbForm.Third | VerbForm.Finite))
            return false;
        for (var i = first; i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Word && FirstPerson.Contains(tokens[i]))
                return true;
        }

        return false;
    }

    private static Attribution? FindStanceBefore(in QuoteContext context)
    {
        if (context.Quote.Previous is { IsNounOrPronoun: true } before && IsOfAnother(context.Quote, before))
            return null;
        var governs = true;
        for (var verb = context.Quote.Previous; verb.IsInside; verb = verb.Previous)
        {
            if (!verb.IsVerb)
                continue;
            if (
                !verb.IsPassive
                && (HasThatClause(verb, context.Quote) || (verb.IsStance && (governs || verb.IsCue)))
                && verb.Subject.CanSpeak
                && !IsClosed(verb, verb.Subject, context.Quote)
            )
                return Sources.Named(verb.Subject, verb);
            governs = false;
        }

        return null;
    }

    private static Attribution? FindAsBefore(in QuoteContext context)
    {
        var quote = context.Quote;
        var before = quote.Previous;
        if (!before.IsFirst && before.IsNoun && before.HeadTag == Tag.Determiner)
            before = before.Previous;
        if (before.IsFirst || !before.IsAs || !before.Previous.IsNounOrPronoun || EndsWithSuch(before.Previous))
            return null;
        for (var verb = before.Previous; verb.At > quote.First.At && verb.At > quote.At - NounReach; verb = verb.Previous)
        {
            if (!verb.IsVerb)
                continue;
            var subject = verb.Subject;
            return
                verb.HeadTag is Tag.Verb or Tag.Base or Tag.Gerund
                && !verb.IsPassive
                && !verb.HeadIsIn(Naming)
                && subject.CanSpeak
                && subject.At < verb.At
                ? Sources.Named(subject, verb)
                : null;
        }

        return null;
    }

    private static bool EndsWithSuch(ChunkCursor chunk) => (Connectives.Of(chunk.Parse.Tokens[chunk.Chunk.End - 1]) & Connective.Such) != 0;

    // "sniped that", "made the point that": what people do with a that-clause is to say it.
    private static bool HasThatClause(ChunkCursor verb, ChunkCursor quote)
    {
        var next = verb.Next.At < quote.At && verb.Next.IsNoun ? verb.Next.Next : verb.Next;
        return next.At < quote.At && verb.IsAction && next.Kind == ChunkKind.Subordinator && next.BeginsWith(Connective.ThatClause);
    }
}
