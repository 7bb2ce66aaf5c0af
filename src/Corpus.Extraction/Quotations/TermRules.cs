using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Quotations;

/// <summary>The rules that find what stands in quotation marks and is not a statement: titles, names, nicknames, glosses, scare quotes.</summary>
internal static class TermRules
{
    private const int LongestNickname = 4;
    private const int LongestTitle = 20;

    // In tokens, marks included.
    private const int LongestHeading = 12;

    private const int LongestList = 16;
    private const int LongestShortTitle = 4;

    // Four words, a stop and the marks.
    private const int LongestTitleOfThing = 7;

    // Two words and the marks.
    private const int ShortestTitle = 4;

    // In letters: titles write shorter words without a capital.
    private const int ShortestCapitalized = 4;

    // In tokens, marks included: a quotation without a source is a term up to this length, and a statement of an unknown speaker if it is longer.
    private const int LongestTerm = 10;
    private const int LongestName = 7;

    private static readonly Lexicon Works = Lexicon.Of("Quotations/work-nouns");
    private static readonly Lexicon Mottos = Lexicon.Of("Quotations/motto-nouns");
    private static readonly Lexicon Concepts = Lexicon.Of("Quotations/concept-nouns");
    private static readonly Lexicon Glossed = Lexicon.Of("Quotations/gloss-nouns");
    private static readonly Lexicon Shouts = Lexicon.Of("Quotations/shout-nouns");
    private static readonly Lexicon Naming = Lexicon.Of("Lexicons/naming-verbs");
    private static readonly Lexicon Names = Lexicon.Of("Quotations/name-nouns");
    private static readonly Lexicon FirstPerson = Lexicon.Of("Quotations/first-person");
    private static readonly Lexicon FirstPersonPlural = Lexicon.Of("Quotations/first-person-plural");
    private static readonly Lexicon Creation = Lexicon.Of("Quotations/creation-verbs");

    public static readonly Cascade<QuoteContext, bool?> Nesting = new(
        "quote/nesting",
        "Is the quotation part of another one or of a name?",
        new("quote/inside-name", "The quotation is the nickname in a full name.", static (in c) =>
            Yes(c.Parse.TagOf(c.State.Stretch.FirstToken) == Tag.Name)
        )
        {
            Examples = ["Anna [“Sunny” = term] Novak went home.", "They met Peter [“Big Ben” = term] Brown."],
            Counterexamples = ["Novak said “no” to them."],
        },
        new("quote/nested", "The quotation stands inside another one, whose speaker says it.", static (in c) =>
            Yes(c.State.Stretch.Parent is not null)
        )
        {
            Examples = ["“We call it a [‘mess,’ = term]” she said."],
            Counterexamples = ["She called it a ‘mess’ and a “bet.”"],
        }
    );

    public static readonly Cascade<QuoteContext, bool?> InOrder = new(
        "quote/term",
        "Is the quotation a term, which nobody says?",
        new("quote/nickname", "A capitalized word or two stand between a first name and a surname.", static (in c) =>
            Yes(IsNickname(c.Quote))
        )
        {
            Examples = ["Rakeshu [“Joe” = term] Novak went home."],
            Counterexamples = ["Novak said “no” to them."],
        },
        new("quote/gloss", "The quotation translates or paraphrases an expression.", static (in c) => Yes(IsGloss(c.Quote)))
        {
            Examples = ["She knows the Czech word for [“goodbye.” = term]", "They cried “na shledanou,” meaning [“goodbye.” = term]"],
            Counterexamples = ["She asked for “more time.”"],
        },
        new("quote/concept", "The quotation names a policy or doctrine.", static (in c) => Yes(IsConcept(c.Quote)))
        {
            Examples = ["Novak called the neighbors to win them for her policy of [“patient strength.” = term]"],
            Counterexamples = ["Novak spoke of “patient strength.”"],
        },
        new("quote/subject-of-clause", "The quotation is the subject of its clause, and no quotative follows.", static (in c) =>
            Yes(IsSubject(c.Quote))
        )
        {
            Examples =
            [
                "[“Long road” = term] is a word for many things.",
                "[“Sons of the road” = term] happily makes fun of many things.",
                "[“The Long Road,” = term] which opens on Friday, is her first film.",
            ],
            Counterexamples = ["“Long road” is a word for many things, said Anna Novak."],
        },
        new("quote/heading", "A short line without a verb, in single quotation marks, stands by itself.", static (in c) =>
            Yes(IsHeading(c.Quote))
        )
        {
            Examples = ["Prices fell.⏎[‘A long way to go’ = term]⏎People were glad."],
            Counterexamples =
            [
                "Novak was glad.⏎“A long way to go.”",
                "‘It is late,’ said Novak. ‘We have a long way to go.’",
                "Prices fell.⏎‘We were all asleep that night’⏎People were glad.",
            ],
        },
        new("quote/known-as", "\"Known as\" precedes the quotation: it is a name.", static (in c) => Yes(IsKnownAs(c.Quote)))
        {
            Examples =
            [
                "The hacker known as [“Long Road” = term] was caught.",
                "It was said by a man who goes by the name [“Shorty.” = term]",
                "It was said by a man who asked to be called [“Ray” = term] by all.",
                "The fields, known locally as [“rabbit patches,” = term] were sold by Anna Novak.",
                "Novak said that she was known at school as [“shorty.” = term]",
            ],
            Counterexamples = ["Novak dismissed it as “rabbit patches.”"],
        },
        new(
            "quote/motto",
            "A noun such as \"motto\", or one for a name with a possessor, stands before the quotation with a comma, a colon or an opening bracket between, \"motto\" also with nothing between, and with a possessor both also with a dash or \"be\": the quotation is that name, and nobody says it here. Behind \"be\" it begins with a capital letter. Behind a colon or dash, the last verb before the noun is none of saying, judging or attitude, and a name has no verb with a tense. With a comma or nothing between, no verb of saying follows, and the sentence does not begin with a verb or \"when\".",
            static (in c) => Yes(IsMottoOrName(c.Quote))
        )
        {
            Examples =
            [
                "Her motto, [“Never late,” = term] hangs above the desk.",
                "His nickname is [“Ray.” = term]",
                "The town kept the bishop’s motto ([“All in one” = term]).",
                "The firm dropped its tagline, [“paint it well.” = term]",
                "She has a new catchphrase: [“never again.” = term]",
            ],
            Counterexamples =
            [
                "Her claim, “never late,” is bold.",
                "The mayor, “Ray,” left.",
                "He gave his name and said “no.”",
                "Novak said the motto was “too long.”",
                "“All are one” is what Novak said.",
                "She explained the nickname: “It was my father’s idea”",
                "Novak said her motto was “too long.”",
                "Asked about her motto, “I have none,” Novak said",
                "Asked for a motto “I have none,” Novak said",
                "She explained her nickname: “It was my father’s idea.”",
                "Novak explained the motto: “It was my father’s idea.”",
                "Novak changed her name: “I was tired of it.”",
                "Novak was proud of her nickname: “It is mine.”",
                "Novak spoke of her nickname — “It was my father’s idea.”",
            ],
        },
        new(
            "quote/name",
            "The quotation is in title case and directly before its noun, or after a verb of naming and \"as\". Before a noun for a person, it begins the sentence or follows \"the\".",
            static (in c) => Yes(IsName(c.Quote))
        )
        {
            Examples =
            [
                "They wore [“Long Road Home” = term] hats.",
                "He joined the [“Never Again” = term] movement.",
                "The [“Long Road” = term] star Anna Novak left.",
                "[“Long Road” = term] star Anna Novak left.",
            ],
            Counterexamples =
            [
                "Novak called him a “Crooked Joe.”",
                "Novak spoke of the “Never Again” in a low voice.",
                "“Never Again” Novak said.",
            ],
        },
        new("quote/title-by-author", "\"By\" and a name follow a complete quotation: it is a title.", static (in c) =>
            Yes(HasAuthor(c.Quote))
        )
        {
            Examples = ["[“A museum moves to the river,” = term] by Anna Novak: a good read."],
            Counterexamples = ["“A museum moves to the river,” by the sea."],
        },
        new(
            "quote/title-at-start",
            "The quotation is in title case, begins the sentence, and a noun for a work or \"be\" follows.",
            static (in c) => Yes(IsTitleAtStart(c.Quote))
        )
        {
            Examples = ["[“Late Show” = term] magazine won."],
            Counterexamples = ["“Late Show” won, said Brown."],
        },
        new(
            "quote/title-before-work",
            "The quotation is in title case, begins the sentence, and a comma and a noun for a work follow that does nothing itself.",
            static (in c) =>
                Yes(
                    c.Quote is { IsFirst: true, Next.Kind: ChunkKind.Comma, Next.Next: { FirstTag: Tag.Determiner } work }
                        && work.HeadIsIn(Works)
                        && !work.Next.IsFinite
                        && IsTitleCase(c.Quote)
                )
        )
        {
            Examples = ["[“Static” = term], the new film by Anna Novak, opens on Friday."],
            Counterexamples = ["“Too long”, the film critic said.", "“Late”, the book says."],
        },
        new("quote/title-after-preposition", "The quotation is in title case and follows a preposition.", static (in c) =>
            Yes(IsTitleAfterPreposition(c.Quote))
        )
        {
            Examples = ["Novak starred in [“The Long Road.” = term]", "Speaking to [“Late Show Tonight,” = term] Novak was calm."],
            Counterexamples = ["Novak was greeted with chants of “Long Live Joe.”", "They sang to “Late Show.”"],
        },
        new("quote/title-of-work", "The quotation is in title case and follows a possessor, or a noun for a work.", static (in c) =>
            Yes(IsTitleOfWork(c.Quote))
        )
        {
            Examples =
            [
                "Novak spoke on the network’s [“Morning With Friends.” = term]",
                "She wrote it in her memoir, [“The Long Road.” = term]",
            ],
            Counterexamples = ["Novak called him “Crooked Joe.”", "The man, “The Long Road,” won."],
        },
        new(
            "quote/title-after-verb",
            "The quotation is in title case and follows a participle such as \"called\" that belongs to a thing, or, if it is long, \"told\".",
            static (in c) => Yes(IsTitleAfterVerb(c.Quote))
        )
        {
            Examples =
            [
                "They put on a play called [“The Long Road.” = term]",
                "Novak runs a company called [“Long Road.” = term]",
                "He told [“The Late Show With Friends.” = term]",
            ],
            Counterexamples = ["Anna Novak, the minister, called “Crooked Joe” a friend."],
        },
        new("quote/title-after-creation", "The quotation is in title case and directly follows a verb of making a work.", static (in c) =>
            Yes(IsObjectOfCreation(c.Quote))
        )
        {
            Examples = ["Novak wrote [“The Long Road” = term] after the war.", "Novak, who directed [“Blue Rain,” = term] left."],
            Counterexamples = ["Novak wrote: “The Long Road.”", "Novak wrote “it is late” on the wall."],
        },
        new(
            "quote/title-after-attitude",
            "The quotation is in title case and is the object of a verb of attitude that says nothing.",
            static (in c) =>
                Yes(
                    c.Quote.Previous is { IsVerb: true, IsStance: true, IsCue: false, IsAct: false, IsPassive: false }
                        && c.Quote.TokenCount >= ShortestTitle
                        && IsTitleCase(c.Quote)
                )
        )
        {
            Examples = ["Novak promoted [“Long Road: Part Two” = term] in Prague."],
            Counterexamples = ["Novak wants “Fair prices for all.”", "Novak wants “fair prices.”"],
        },
        new(
            "quote/title-as-noun",
            "The quotation is in title case, has several words, and is the noun of a phrase with \"the\" or a possessive.",
            static (in c) => Yes(IsNounOfPhrase(c.Quote))
        )
        {
            Examples =
            [
                "They signed the [“Harbour Declaration,” = term] which was late.",
                "Novak wants her [“Blue Deal” = term] by spring.",
            ],
            Counterexamples = ["Novak called him a “Crooked Joe.”", "Novak spoke of the “late” plan."],
        },
        new(
            "quote/name-after-colon",
            "The quotation is in title case, has two to four words, and a noun for a thing and a colon stand before it: what it names.",
            static (in c) =>
                Yes(
                    c.Quote
                        is {
                            Previous: { Kind: ChunkKind.Colon, Previous: { IsNoun: true, IsPerson: false } thing },
                            TokenCount: >= ShortestTitle and <= LongestTitleOfThing
                        }
                        && !thing.HeadIs(LexicalClass.CueNoun)
                        && !thing.HeadIsIn(Glossed)
                        && c.Parse.Tokens[c.Quote.Chunk.First + 1].Case == LetterCase.Capitalized
                        && IsTitleCase(c.Quote)
                )
        )
        {
            Examples =
            [
                "Novak has a new plan for the town: [“Long Road.” = term]",
                "They have a house by the sea: [“Blue Rain Home.” = term]",
                "It is the oldest boat in the harbour: [“Never Again.” = term]",
                "Novak has chosen a name for the house: [“Long Road.” = term]",
                "The town has a new park: [“Field Of Stars.” = term]",
            ],
            Counterexamples =
            [
                "Novak has a new plan for the town: “Cut prices.”",
                "Novak issued a statement: “Never Again.”",
                "Novak sent it with one sentence: “NEVER AGAIN.”",
                "Novak told the mayor: “Never Again.”",
            ],
        },
        new("quote/name-of-group", "The quotation is in title case and follows a verb of naming and a reflexive pronoun.", static (in c) =>
            Yes(
                c.Quote.Previous is { Kind: ChunkKind.Pronoun, HeadTag: Tag.Reflexive } self
                    && self.Previous.IsVerb
                    && self.Previous.HeadIsIn(Naming)
                    && IsTitleCase(c.Quote)
            )
        )
        {
            Examples = ["The men called themselves [“The Long Road.” = term]"],
            Counterexamples = ["Novak called himself a “friend.”"],
        },
        new(
            "quote/name-of-thing",
            "The quotation is in title case and follows a verb of naming and the thing that it names.",
            static (in c) => Yes(IsNameOfThing(c.Quote))
        )
        {
            Examples = ["Novak calls the plan [“Long Road.” = term]", "It is Novak’s plan, and she calls it [“Long Road.” = term]"],
            Counterexamples = ["Novak called him “Crooked Joe.”", "Novak calls the plan a “long road.”"],
        },
        new("quote/title-list", "The quotation is in title case and continues a list that begins with a title.", static (in c) =>
            Yes(IsListed(c.Quote))
        )
        {
            Examples = ["Novak starred in “The Long Road,” “Never Again” and [“Morning With Friends.” = term]"],
            Counterexamples = ["Novak called him “Crooked Joe,” and her “Little Anna.”"],
        }
    );

    public static readonly Cascade<QuoteContext, bool?> Unsourced = new(
        "quote/unsourced",
        "Is a quotation without a source a term?",
        new Rule<QuoteContext, bool?>(
            "quote/no-source",
            "No rule finds a source, and the quotation is short: a scare quote. Not if it is what the sentence says of its subject (\"may “fall”\", \"was “late again”\"), not if a passive verb of judging governs it, and not if a colon follows the quotation at the beginning of the sentence, and it has a word such as \"my\" or \"we\" and a lower-case word of four letters or more.",
            static (in c) =>
                Yes(
                    IsShort(c.State)
                        && !(OpensBeforeColon(c.Quote) && IsOfSpeaker(c.Quote))
                        && !IsSaidByNobody(c.Quote)
                        && !IsPredicate(c.Quote)
                )
        )
        {
            Examples =
            [
                "The [“green map” = term] was new.",
                "They wore [“I voted” = term] stickers.",
                "It was the summer of [“me too” = term] and of rain.",
                "[“Long road” = term]: people like the map.",
                "[“Our Town” = term]: people like the play.",
                "The plan was [“green.” = term]",
            ],
            Counterexamples =
            [
                "Novak then “It is late and I am tired of it all.”",
                "“We lost everything”: people in Prague wait.",
                "‘I want my street back’: people in Prague are tired of it.",
                "Novak was described as a “quiet man.”",
                "The town moved because its pipes “may burst at any time.”",
                "The men had been “lying in wait for hours.”",
                "The plan is to “keep them out” until May.",
            ],
        }
    );

    private static bool? Yes(bool applies) => applies ? true : null;

    private static bool IsShort(QuotationState state) =>
        state.Attribution is null
        && state.Stretch.EndToken - state.Stretch.FirstToken <= (state.Kind == QuoteKind.Partial ? LongestTerm : LongestName);

    private static bool IsNickname(ChunkCursor quote)
    {
        var parse = quote.Parse;
        var (first, end) = (quote.Chunk.First, quote.Chunk.End);
        return end - first <= LongestNickname
            && first > 0
            && end < parse.Tokens.Length
            && !quote.Chunk.Complete
            && parse.Tokens[first - 1].IsCapitalized
            && parse.TagOf(end) == Tag.Name
            && parse.Tokens[first + 1].IsCapitalized;
    }

    private static bool IsGloss(ChunkCursor quote) =>
        quote.Previous.BeginsWith(Connective.Meaning)
        || (quote.Previous.IsPreposition(Connective.ForPhrase) && quote.Previous.Previous.HeadIsIn(Glossed));

    private static bool IsConcept(ChunkCursor quote) =>
        quote.Previous.IsPreposition(Connective.OfPhrase) && quote.Previous.Previous.HeadIsIn(Concepts);

    private static bool IsSubject(ChunkCursor quote) =>
        quote.IsFirst
        && (quote.Next.Kind == ChunkKind.Adverb ? quote.Next.Next : quote.Next) is var verb
        && (quote.Next.Kind == ChunkKind.Relative || (verb.IsFinite && !quote.Chunk.Complete && !verb.HeadIs(LexicalClass.CueVerb)))
        && QuotativeRules.TagAfter(quote) is null;

    private static bool IsHeading(ChunkCursor quote) => IsSubHeading(quote) && !HasFiniteVerb(quote);

    /// <summary>The quotation is a short line by itself in single marks: ‘It is late’.</summary>
    public static bool IsSubHeading(ChunkCursor quote) =>
        quote.TokenCount <= LongestHeading && quote.Parse.Tokens[quote.Chunk.First] is { Length: 1, First: '\'' or '‘' } && IsLine(quote);

    // “I want my street back”: people complain.
    private static bool OpensBeforeColon(ChunkCursor quote) => quote.IsFirst && quote.Next.Kind == ChunkKind.Colon;

    // "I want my street back", "They took our house"; not "Our Town".
    private static bool IsOfSpeaker(ChunkCursor quote)
    {
        var (ofSpeaker, lower) = (false, false);
        for (var i = quote.Chunk.First + 1; i < quote.Chunk.End; i++)
        {
            var token = quote.Parse.Tokens[i];
            ofSpeaker |= FirstPerson.Contains(token) || FirstPersonPlural.Contains(token);
            lower |= token is { Kind: TokenKind.Word, IsCapitalized: false, Length: >= ShortestCapitalized };
        }

        return ofSpeaker && lower;
    }

    // "was described as “…”", "has been accused of a “…”": somebody says so; "was dubbed “…”" gives a name.
    private static bool IsSaidByNobody(ChunkCursor quote)
    {
        var before = quote.Previous;
        if (before is { IsNoun: true, HeadTag: Tag.Determiner })
            before = before.Previous;
        if (before.Kind == ChunkKind.Preposition)
            before = before.Previous;
        return before is { IsVerb: true, IsPassive: true, IsAct: true } && !before.HeadIsIn(Naming);
    }

    // "its pipes “may burst”", "had been “lying in wait”", "to “keep them out”": the words of somebody, woven into the sentence; a name or a concept is no predicate.
    private static bool IsPredicate(ChunkCursor quote)
    {
        var first = quote.Chunk.First + 1;
        var word = quote.Parse.Tokens[first];
        if (word.IsCapitalized || first + 1 >= quote.Chunk.End || quote.Parse.Tokens[first + 1].Kind != TokenKind.Word)
            return false;
        var tag = quote.Parse.TagOf(first);
        var before = quote.Previous;
        return before.Kind switch
        {
            ChunkKind.Noun or ChunkKind.Pronoun => tag is Tag.Modal or Tag.Be or Tag.Have or Tag.Do,
            ChunkKind.Verb => before.HeadTag == Tag.Be
                && tag is Tag.Gerund or Tag.Verb or Tag.Adjective or Tag.Adverb
                && !quote.Next.IsNoun,
            ChunkKind.Preposition => before.FirstTag == Tag.To && WordClasses.Of(word).Is(VerbForm.Base),
            _ => false,
        };
    }

    private static bool HasFiniteVerb(ChunkCursor quote)
    {
        for (var i = quote.Chunk.First + 1; i < quote.Chunk.End; i++)
        {
            if (quote.Parse.TagOf(i) is Tag.Verb or Tag.Be or Tag.Have or Tag.Modal)
                return true;
        }

        return false;
    }

    /// <summary>The quotation is a line by itself.</summary>
    public static bool IsLine(ChunkCursor quote)
    {
        if (!quote.IsFirst || quote.Next.IsInside)
            return false;
        var (text, span) = (quote.Parse.Document.Text, quote.Span);
        return (span.Start == 0 || text[span.Start - 1] == '\n') && (span.End == text.Length || text[span.End] == '\n');
    }

    private static bool IsObjectOfCreation(ChunkCursor quote) =>
        quote.Previous is { IsVerb: true, IsPassive: false } verb && verb.HeadIsIn(Creation) && IsTitleCase(quote);

    // "known as", "known locally as", "known at school as"
    private static bool IsKnownAs(ChunkCursor quote)
    {
        if (quote.Previous.IsNoun && quote.Previous.HeadIsIn(Names) && IsTitleCase(quote))
            return true;
        if (quote.Previous is { Kind: ChunkKind.Infinitive, IsPassive: true } called && called.HeadIsIn(Naming) && IsTitleCase(quote))
            return true;
        var verb = quote.Previous.Previous;
        if (!quote.Previous.IsAs || verb.IsFirst)
            return false;
        while (verb.Kind == ChunkKind.Adverb || (verb.IsNoun && verb.Previous.Kind == ChunkKind.Preposition))
            verb = verb.To(verb.IsNoun ? verb.At - 2 : verb.At - 1);
        return verb.IsVerb && verb.HeadIs(Connective.Known);
    }

    // "her motto, “…”", "his nickname is “…”"
    private static bool IsMottoOrName(ChunkCursor quote)
    {
        var between = quote.Previous;
        var noun = between.IsNoun ? between : between.Previous;
        if (!noun.IsNoun)
            return false;
        var isMotto = noun.HeadIsIn(Mottos);
        if (between.IsNoun)
            return isMotto && !IsSaidAfter(quote);
        if (!isMotto && !noun.HeadIsIn(Names))
            return false;
        var isOwned = ReportRules.PossessorIn(quote.Parse, noun.Chunk) is not null;
        return between.Kind switch
        {
            ChunkKind.Open => isMotto || isOwned,
            ChunkKind.Colon => (isMotto || isOwned && !HasFiniteVerb(quote)) && !IsSpokenOf(noun),
            ChunkKind.Comma => (isMotto || isOwned) && !IsSaidAfter(quote),
            ChunkKind.Dash => isOwned && (isMotto || !HasFiniteVerb(quote)) && !IsSpokenOf(noun),
            // "her motto was “too long”" tells what somebody thinks of it.
            ChunkKind.Verb => isOwned && between.HeadTag == Tag.Be && quote.Parse.Tokens[quote.Chunk.First + 1].IsCapitalized,
            _ => false,
        };
    }

    // "She explained her nickname: “…”", "He spoke of the motto: “…”"
    private static bool IsSpokenOf(ChunkCursor noun)
    {
        var verb = noun.Previous;
        while (verb.IsInside && !verb.IsVerb)
            verb = verb.Previous;
        return verb.IsCue || verb.IsAct || verb.IsStance;
    }

    // "Asked about her motto, “I have none,” Novak said"
    private static bool IsSaidAfter(ChunkCursor quote) =>
        quote.First.IsVerb || quote.First.Kind == ChunkKind.Subordinator || QuotativeRules.TagAfter(quote) is not null;

    private static bool IsName(ChunkCursor quote)
    {
        if (!IsTitleCase(quote))
            return false;
        if (quote.Previous.IsAs && quote.Previous.Previous.HeadIsIn(Naming))
            return true;
        var noun = quote.Next;
        return !quote.Chunk.Complete
            && noun.IsNoun
            && (
                (
                    noun is { IsPerson: true, FirstTag: Tag.Noun }
                    && !noun.HeadIs(LexicalClass.Group)
                    && (quote.IsFirst || quote.Previous.BeginsWith(Connective.Definite))
                )
                || !quote.IsFirst && (!noun.IsPerson || noun.HeadIs(LexicalClass.Group))
            )
            && noun.Chunk.First == quote.Chunk.End
            && noun.FirstTag is not (Tag.Determiner or Tag.Possessive);
    }

    private static bool IsNounOfPhrase(ChunkCursor quote)
    {
        var phrase = quote.Previous;
        return phrase.IsNoun
            && phrase.HeadTag is Tag.Determiner or Tag.Adjective or Tag.Possessive
            && (phrase.FirstTag == Tag.Possessive || phrase.BeginsWith(Connective.Definite))
            && quote.TokenCount >= ShortestTitle
            && !quote.Next.IsNoun
            && !(phrase.Previous.IsVerb && phrase.Previous.IsAct)
            && !(phrase.Previous.IsNounOrPronoun && phrase.Previous.Previous.IsVerb && phrase.Previous.Previous.IsAct)
            && IsTitleCase(quote);
    }

    private static bool IsTitle(ChunkCursor quote) =>
        HasAuthor(quote) || IsTitleAtStart(quote) || IsTitleAfterPreposition(quote) || IsTitleOfWork(quote) || IsTitleAfterVerb(quote);

    private static bool HasAuthor(ChunkCursor quote) =>
        quote.Chunk.Complete
        && quote.Next.BeginsWith(Connective.Agent)
        && quote.Next.Next.IsName
        && quote.Previous.Kind is null or ChunkKind.Dash or ChunkKind.Open or ChunkKind.Other or ChunkKind.Comma;

    private static bool IsTitleAtStart(ChunkCursor quote) =>
        quote.IsFirst && (quote.Next.HeadIsIn(Works) || quote.Next.FirstTag == Tag.Be) && IsTitleCase(quote);

    // "sang to “…”" can quote the song, "spoke to “…”" names a program.
    private static bool IsTitleAfterPreposition(ChunkCursor quote) =>
        quote.Previous is { Kind: ChunkKind.Preposition, IsAs: false } before
        && (
            !before.BeginsWith(Connective.Dative)
            || (before.BeginsWith(Connective.Recipient) && before.Previous.IsStance && quote.TokenCount > LongestShortTitle)
        )
        && !before.Previous.HeadIsIn(Shouts)
        && IsTitleCase(quote);

    private static bool IsTitleOfWork(ChunkCursor quote)
    {
        var before = quote.Previous;
        return before.Kind switch
        {
            ChunkKind.Noun => (quote.Parse.LastTag(before.At) == Tag.Genitive || before.HeadIsIn(Works)) && IsTitleCase(quote),
            ChunkKind.Comma => before.Previous.HeadIsIn(Works) && IsTitleCase(quote),
            _ => false,
        };
    }

    private static bool IsTitleAfterVerb(ChunkCursor quote)
    {
        var verb = quote.Previous;
        if (!verb.IsFinite || !IsTitleCase(quote))
            return false;
        if (verb.BeginsWith(Connective.Tell))
            return quote.TokenCount > LongestShortTitle;
        var before = verb.Previous;
        return verb.IsBare
            && verb.HeadIsIn(Naming)
            && (ReportRules.IsNamed(before) || (before.Kind == ChunkKind.Comma && !before.Previous.IsPerson));
    }

    // The object is "it" or a noun for a thing.
    private static bool IsNameOfThing(ChunkCursor quote)
    {
        var thing = quote.Previous;
        return (thing.Kind == ChunkKind.Pronoun ? thing.HeadIs(LexicalClass.Thing) : thing.IsNoun && !thing.IsPerson)
            && thing.Previous is { IsVerb: true, IsAct: true, IsPassive: false } verb
            && verb.HeadIsIn(Naming)
            && quote.TokenCount >= ShortestTitle
            && IsTitleCase(quote);
    }

    private static bool IsListed(ChunkCursor quote)
    {
        var first = quote;
        for (var i = quote.Previous; i.IsInside && i.At > quote.At - LongestList && IsCapitalized(first); i = i.Previous)
        {
            if (i.Kind == ChunkKind.Quote)
                first = i;
            else if (i.Kind is not (ChunkKind.Comma or ChunkKind.Conjunction))
                break;
        }

        return first.At < quote.At && (IsTitle(first) || IsObjectOfCreation(first));
    }

    private static bool IsTitleCase(ChunkCursor quote) => IsCapitalized(quote) && !IsHeadline(quote);

    // Every longer word has a capital.
    private static bool IsCapitalized(ChunkCursor quote)
    {
        if (quote.TokenCount > LongestTitle + 2)
            return false;
        var words = 0;
        for (var i = quote.Chunk.First + 1; i < quote.Chunk.End; i++)
        {
            var token = quote.Parse.Tokens[i];
            if (token.Kind != TokenKind.Word)
                continue;
            if (!token.IsCapitalized && (words == 0 || token.Length > 4))
                return false;
            words++;
        }

        return words > 0;
    }

    // In a headline nearly every word has a capital, so capitals do not show a title.
    private static bool IsHeadline(ChunkCursor quote)
    {
        int capitalized = 0,
            lower = 0;
        for (var i = quote.First; i.IsInside; i = i.Next)
        {
            if (i.Kind is not (ChunkKind.Noun or ChunkKind.Verb or ChunkKind.Adverb or ChunkKind.Gerund))
                continue;
            if (quote.Parse.Tokens[i.Chunk.Head].IsCapitalized)
                capitalized++;
            else
                lower++;
        }

        return capitalized > lower * 3;
    }
}
