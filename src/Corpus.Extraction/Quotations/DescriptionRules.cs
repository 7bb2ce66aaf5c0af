using Corpus.Extraction.Entities;
using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Quotations;

/// <summary>
/// How a text describes the people and organizations that it names. In an example, a name stands in brackets; after the equals sign stand the words that
/// describe the one named. For <c>describe/noun</c> and <c>describe/title-noun</c>, a word stands in brackets, and after the equals sign the noun by which the text can speak of the one named.
/// </summary>
internal static class DescriptionRules
{
    private const int LongestComplement = 3;
    private const int LengthOfYear = 4;

    private static readonly Lexicon Naming = Lexicon.Of("Lexicons/naming-verbs");
    private static readonly Lexicon Copulas = Lexicon.Of("Quotations/copulas");
    private static readonly Lexicon Working = Lexicon.Of("Quotations/working-verbs");
    private static readonly Lexicon Offices = Lexicon.Of("Quotations/office-nouns");

    public static readonly Cascade<DescriptionContext, Descriptor?> WithName = new(
        "describe/with-name",
        "What do the words before a name in its own phrase call the one named?",
        new Rule<DescriptionContext, Descriptor?>(
            "describe/title",
            "The words before the name of a person, such as a title or an age, describe the person, but not if a year stands there.",
            FindTitle
        )
        {
            Examples =
            [
                "Mayor [Anna Novak = Mayor] left.",
                "The 61-year-old farmer [Anna Novak = The 61-year-old farmer] left.",
                "Peter Brown’s lawyer [Anna Novak = lawyer] left.",
            ],
            Counterexamples = ["Anna Novak left.", "2012 nominee Anna Novak left."],
        }
    );

    public static readonly Cascade<DescriptionContext, Descriptor?> After = new(
        "describe/after",
        "What does the text call the one named behind the name?",
        new("describe/copula", "A verb such as \"be\" connects the name, or \"who\" behind it, with a noun phrase.", static (in c) =>
            VerbOf(c) is { IsInside: true, IsPassive: false } verb
            && (verb.HeadTag == Tag.Be || verb.HeadIsIn(Copulas))
            && verb.Next.IsNoun
            && !c.IsOfEntity(verb.Next)
                ? new(DescriptorForm.Phrase, verb.Next) { IsPast = IsWas(verb) }
                : null
        )
        {
            Examples =
            [
                "[Anna Novak = a farmer] is a farmer.",
                "[Anna Novak = a farmer], who is a farmer, left.",
                "[Anna Novak = the mayor] became the mayor in May.",
            ],
            Counterexamples = ["Anna Novak met a farmer.", "Anna Novak — who is a farmer — left."],
        },
        new("describe/work", "A verb such as \"work\" and the word \"as\" connect the name with a noun phrase.", static (in c) =>
            VerbOf(c) is { IsInside: true, IsPassive: false } verb
            && verb.HeadIsIn(Working)
            && verb.Next is { Kind: ChunkKind.Preposition, IsAs: true, Next.IsNoun: true }
            && !c.IsOfEntity(verb.Next.Next)
                ? new(DescriptorForm.Phrase, verb.Next.Next) { IsPast = verb.IsBare && verb.HeadIs(VerbForm.Past) }
                : null
        )
        {
            Examples = ["[Anna Novak = a farmer] works as a farmer.", "[Anna Novak = a farmer], who works as a farmer, left."],
            Counterexamples = ["Anna Novak left as a farmer."],
        },
        new("describe/age", "A number alone between the comma behind the name and the next mark is the age.", static (in c) =>
            !c.IsPastAge
            && IsBehindComma(c)
            && c.After is { HeadTag: Tag.Number, TokenCount: 1, Next.Kind: ChunkKind.Comma or ChunkKind.Other or null } age
                ? new Descriptor(DescriptorForm.Age, age)
                : null
        )
        {
            Examples = ["[Anna Novak = 61], 61, left.", "They met [Anna Novak = 61], now 61."],
            Counterexamples = ["Anna Novak, 61 of them said, left.", "Anna Novak (61) left."],
        },
        new(
            "describe/apposition",
            "A noun phrase stands behind a comma after the name or its age, and is no part of a list, not the subject of a verb of saying between commas, and not that of a clause that a phrase with the name precedes.",
            static (in c) =>
                IsBehindComma(c) && !c.IsOfEntity(c.After) && !EndsList(c, c.After) && !SaysInside(c.After) && !BeginsClause(c)
                    ? Phrase(c.After)
                    : null
        )
        {
            Examples =
            [
                "[Anna Novak = a farmer], a farmer, left.",
                "[Anna Novak = the mayor], now the mayor, left.",
                "[Anna Novak = a farmer], a farmer, and Peter Brown left.",
            ],
            Counterexamples =
            [
                "Anna Novak, Peter Brown and Paul Smith left.",
                "Anna Novak, police and Peter Brown left.",
                "Anna Novak, the mayor said, was tired.",
                "Anna Novak, the mayor said in a statement, was tired.",
                "Anna Novak, a farmer told the court, “never came.”",
                "For Anna Novak, the judge had a warning.",
                "With Anna Novak, a farmer came.",
            ],
        },
        new("describe/parenthesis", "A noun phrase stands between dashes or in brackets behind the name.", static (in c) =>
            c is { HasMark: true, Mark.Kind: not ChunkKind.Comma, After.IsNoun: true }
            && EndOf(c.After).Next.Kind is ChunkKind.Dash or ChunkKind.Close
            && !c.IsOfEntity(c.After)
            && !EndsList(c, c.After)
                ? Phrase(c.After)
                : null
        )
        {
            Examples = ["[Anna Novak = a farmer] — a farmer — left.", "[Anna Novak = the mayor] (the mayor of the town) left."],
            Counterexamples = ["Anna Novak — a farmer said — left.", "Anna Novak, a farmer, left."],
        }
    );

    public static readonly Cascade<DescriptionContext, Descriptor?> Before = new(
        "describe/before",
        "What does the text call the one named before the phrase of the name?",
        new(
            "describe/coordination",
            "A noun without an article and a conjunction stand before a name that has no article either.",
            static (in c) =>
                c.Name.Previous is { Kind: ChunkKind.Conjunction, Previous: { IsNoun: true, FirstTag: Tag.Noun or Tag.Adjective } noun }
                && !c.IsOfEntity(noun)
                && !noun.HeadIs(LexicalClass.Group | LexicalClass.Plural)
                && !c.IsInName(c.Name.Chunk.First)
                    ? new Descriptor(DescriptorForm.Noun, noun)
                    : null
        )
        {
            Examples = ["Driver and mother [Anna Novak = Driver] left."],
            Counterexamples = ["A driver and Anna Novak left.", "Teachers and mother Anna Novak left.", "Driver and Anna Novak left."],
        },
        new(
            "describe/named",
            "A verb such as \"name\" or \"be\" connects a noun phrase for a person with the name behind it.",
            static (in c) =>
                VerbBefore(c) is { IsInside: true } verb
                && (verb.Previous.Kind == ChunkKind.Comma ? verb.Previous.Previous : verb.Previous) is var noun
                && CanIntroduce(c, noun)
                    ? Phrase(noun)
                    : null
        )
        {
            Examples =
            [
                "The driver is [Anna Novak = The driver].",
                "A driver named [Anna Novak = A driver] left.",
                "A driver, identified as [Anna Novak = A driver], left.",
            ],
            Counterexamples = ["The driver met Anna Novak.", "Drivers named Anna Novak.", "The plan is Anna Novak."],
        },
        new(
            "describe/apposition-before",
            "A noun phrase for a person and a comma stand before the name, and a mark, a verb or a preposition behind it.",
            static (in c) =>
                NounBefore(c) is { IsNoun: true } noun
                && !IsComplement(c, noun)
                && !(noun.Previous.IsVerb && OpensClause(noun.First))
                && (!FollowsPreposition(noun) || IsObjectInside(c, noun))
                && CanIntroduce(c, noun)
                    ? Phrase(noun)
                    : null
        )
        {
            Examples =
            [
                "The mayor, [Anna Novak = The mayor], left.",
                "Peter Brown’s mother, [Anna Novak = Peter Brown’s mother], left.",
                "As a driver, [Anna Novak = a driver] knows the town.",
                "They were angry with the driver, [Anna Novak = the driver].",
            ],
            Counterexamples =
            [
                "After she hired a guard, Anna Novak left.",
                "The mayors, Anna Novak, left.",
                "For a driver, Anna Novak knows the town.",
                "With the driver, Anna Novak left the town.",
                "But for the driver, Anna Novak, the town was empty.",
                "And like the coach, Anna Novak, a former player, wants more.",
                "The mayor, Anna Novak, and Peter Brown left.",
            ],
        },
        new(
            "describe/complement-before",
            "A noun phrase for a person with its complement stands before a comma and the name of a person, which another comma follows.",
            static (in c) =>
                NounBefore(c) is { IsNoun: true } last
                && IsComplement(c, last)
                && c is { IsPerson: true, Name.Next.Kind: ChunkKind.Comma }
                && Completed(c, last) is var noun
                && !noun.Previous.IsVerb
                && !FollowsPreposition(noun)
                && CanIntroduce(c, noun)
                    ? Phrase(noun)
                    : null
        )
        {
            Examples =
            [
                "A researcher in Portville, [Anna Novak = A researcher], left.",
                "The head of the company, [Anna Novak = The head], left.",
            ],
            Counterexamples = ["The son of a farmer, Anna Novak, left.", "A researcher in Portville, Anna Novak left."],
        }
    );

    public static readonly Cascade<DescribingWord, string?> Noun = new(
        "describe/noun",
        "Does a word that describes somebody say by which noun the text can speak of the one named?",
        new("describe/person-noun", "A noun for one person can be used of a person.", static (in word) =>
            word.IsPerson && word.Parse.IsRole(word.Token) ? Lower(word) : null
        )
        {
            Examples = ["Anna Novak, the [mayor = mayor], left.", "[Chairman = chairman] Peter Brown left."],
            Counterexamples = ["Peter Brown, the house, left."],
        },
        new("describe/inhabitant", "A noun for somebody from a country can be used of a person.", static (in word) =>
            word.IsPerson && NounPhrase.Inhabitants.Contains(word.Parse.Tokens[word.Token]) ? Lower(word) : null
        )
        {
            Examples = ["Peter Brown, a [Frenchman = frenchman], left."],
            Counterexamples = ["Peter Brown, the mayor, left."],
        },
        new(
            "describe/agent",
            "An unknown word with the ending of a noun for somebody who acts can be used of a person.",
            static (in word) =>
                word.IsPerson && WordClasses.Of(word.Parse.Tokens[word.Token]).IsUnknown && NameText.EndsAsAgent(word.Text)
                    ? Lower(word)
                    : null
        )
        {
            Examples = ["Peter Brown, the best [yodeler = yodeler] of the town, left."],
            Counterexamples = ["Peter Brown, the best glorp of the town, left."],
        },
        new("describe/body", "A noun for a body that speaks can be used of an organization.", static (in word) =>
            !word.IsPerson
            && WordClasses.Of(word.Parse.Tokens[word.Token]) is var noun
            && noun.Is(LexicalClass.PersonNoun)
            && noun.Is(LexicalClass.Group)
                ? Lower(word)
                : null
        )
        {
            Examples = ["Googol, a small [company = company], was glad."],
            Counterexamples = ["The Ministry of Trade, a house, was glad."],
        }
    );

    public static readonly Cascade<DescribingWord, string?> TitleNoun = new(
        "describe/title-noun",
        "For which noun does a title beside a name stand?",
        new Rule<DescribingWord, string?>(
            "describe/office",
            "The word list of titles gives the noun for the title: \"senator\" for \"Sen.\"",
            static (in word) => Offices[word.Parse.Tokens[word.Token]]
        )
        {
            Examples = ["[Sen. = senator] Anna Novak left.", "[CEO = chief executive] Anna Novak left."],
            Counterexamples = ["Mayor Anna Novak left."],
        }
    );

    public static readonly IReadOnlyList<Cascade> Cascades = [WithName, After, Before, Noun, TitleNoun];

    /// <summary>The noun with its complements: "the mayor of Leeds".</summary>
    public static ChunkCursor EndOf(ChunkCursor noun)
    {
        var end = noun;
        for (var i = 0; i < LongestComplement && end.Next.Kind == ChunkKind.Preposition && end.Next.Next.IsNoun; i++)
            end = end.Next.Next;
        return end;
    }

    private static Descriptor Phrase(ChunkCursor noun) => new(DescriptorForm.Phrase, noun);

    private static string Lower(in DescribingWord word) => word.Text.ToString().ToLowerInvariant();

    private static Descriptor? FindTitle(in DescriptionContext c)
    {
        var chunk = c.Name.Chunk;
        var name = c.FirstOfName;
        var first = name;
        while (first > chunk.First && !c.IsInName(first - 1) && c.Parse.TagOf(first - 1) != Tag.Genitive)
            first--;
        return first < name && c.IsPerson && !HasYear(c.Parse, chunk.First, name)
            ? new Descriptor(DescriptorForm.Title, c.Name, first, name)
            : null;
    }

    // "2012 nominee Doe": somebody else is "the nominee".
    private static bool HasYear(ShallowParse parse, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (parse.Tokens[i] is { Kind: TokenKind.Number, Length: LengthOfYear })
                return true;
        }

        return false;
    }

    // The verb of "Doe is", "Doe, who is".
    private static ChunkCursor VerbOf(in DescriptionContext c)
    {
        var verb = c switch
        {
            { HasMark: false } => c.Mark,
            { Mark.Kind: not ChunkKind.Comma } => c.Name.To(-1),
            { Mark.Next: { Kind: ChunkKind.Relative, Next: { IsVerb: true } relative } } => relative,
            _ => c.After,
        };
        return verb.IsVerb ? verb : verb.To(-1);
    }

    private static bool IsBehindComma(in DescriptionContext c) => c is { Mark.Kind: ChunkKind.Comma, After.IsNoun: true };

    // "Doe, a farmer, and Poe": the noun is described; "Doe, farmers and Poe": a list.
    private static bool EndsList(in DescriptionContext c, ChunkCursor noun) =>
        noun.Next.Kind == ChunkKind.Conjunction
        && noun.FirstTag is not (Tag.Determiner or Tag.Possessive)
        && (noun.HeadIs(LexicalClass.Group | LexicalClass.Plural) || !noun.Next.Next.IsNoun || c.IsOfEntity(noun.Next.Next));

    // "Doe was the mayor"; who has been it may still be it.
    private static bool IsWas(ChunkCursor verb) =>
        verb is { IsBare: true, HeadTag: Tag.Be } && verb.HeadIs(VerbForm.Finite) && !verb.HeadIs(Connective.Present | Connective.Negation);

    // "Doe, the mayor said, was tired": the mayor speaks of Doe.
    // "For Doe, the judge had a warning"
    private static bool BeginsClause(in DescriptionContext context) =>
        context.Name.Previous is { Kind: ChunkKind.Preposition, IsFirst: true }
        && EndOf(context.After).Next is { IsFinite: true } verb
        && verb.Subject.At == context.After.At;

    private static bool SaysInside(ChunkCursor noun)
    {
        if (noun.Next is not { IsFinite: true, IsCue: true } verb)
            return false;
        var end = verb.Next;
        for (
            var i = 0;
            i < LongestComplement
                && end.Kind is ChunkKind.Noun or ChunkKind.Pronoun or ChunkKind.Adverb or ChunkKind.Time or ChunkKind.Preposition;
            i++
        )
            end = end.Next;
        return end.Kind == ChunkKind.Comma;
    }

    // What stands before the name, past "as" and an adverb behind a verb.
    private static ChunkCursor Preceding(in DescriptionContext c)
    {
        var before = c.Name.Previous;
        return before.IsAs || (before.Kind == ChunkKind.Adverb && before.Previous.IsVerb) ? before.Previous : before;
    }

    private static ChunkCursor VerbBefore(in DescriptionContext c) =>
        c.Name.Previous.Kind != ChunkKind.Conjunction
        && Preceding(c) is { IsVerb: true } verb
        && (verb.HeadIsIn(Naming) || verb.HeadTag == Tag.Be)
            ? verb
            : c.Name.To(-1);

    // The noun before the comma that stands before the name.
    private static ChunkCursor NounBefore(in DescriptionContext c) =>
        c.Name.Previous.Kind != ChunkKind.Conjunction && Preceding(c) is { Kind: ChunkKind.Comma } comma ? comma.Previous : c.Name.To(-1);

    private static ChunkCursor Completed(in DescriptionContext c, ChunkCursor noun)
    {
        for (var i = 0; i < LongestComplement && IsComplement(c, noun); i++)
            noun = noun.Previous.Previous;
        return noun;
    }

    // "in Leeds" of "a researcher in Leeds"; not "of a farmer" of "the son of a farmer".
    private static bool IsComplement(in DescriptionContext c, ChunkCursor noun) =>
        noun.IsNoun
        && noun.Previous is { Kind: ChunkKind.Preposition, IsAs: false, Previous.IsNoun: true }
        && (noun.HeadIs(LexicalClass.Group) || !c.Parse.IsRole(noun.Chunk.Head))
        && !c.IsOfPerson(noun);

    // "After she hired a guard, Ann Doe, 41, left": what opens the sentence ends before the name.
    private static bool OpensClause(ChunkCursor first) =>
        first.Kind is ChunkKind.Subordinator or ChunkKind.Gerund or ChunkKind.Infinitive
        || (first.Kind is ChunkKind.Preposition or ChunkKind.Adverb && first.Next.Kind is ChunkKind.Gerund or ChunkKind.Subordinator);

    private static bool FollowsPreposition(ChunkCursor noun) => noun.Previous is { Kind: ChunkKind.Preposition, IsAs: false };

    // "angry with the driver, Ann Doe.": the phrase follows a verb, and the name ends where a mark stands.
    private static bool IsObjectInside(in DescriptionContext c, ChunkCursor noun)
    {
        if (!noun.BeginsWith(Connective.Definite) || c.Name.Next.Kind is not (ChunkKind.Comma or ChunkKind.Other or null))
            return false;
        for (var i = noun.Previous; i.IsInside && i.At > noun.At - FarthestVerb; i = i.Previous)
        {
            if (i.IsVerb)
                return true;
        }

        return false;
    }

    // In chunks.
    private const int FarthestVerb = 20;

    // A definite or counted noun for one person, and a name that ends its phrase.
    private static bool CanIntroduce(in DescriptionContext c, ChunkCursor noun) =>
        noun.IsNoun
        && !c.IsOfEntity(noun)
        && (noun.HeadIs(LexicalClass.PersonNoun) || c.Parse.IsRole(noun.Chunk.Head))
        && !noun.HeadIs(LexicalClass.Plural)
        && !(noun.HeadIs(LexicalClass.Group) && c.Parse.Document.Text[noun.Span.End - 1] == 's')
        && (noun.FirstTag is Tag.Determiner or Tag.Number || c.Parse.IsDefinite(noun.Chunk, noun.Chunk.Head))
        && c.Name.Next is var next
        && next.Kind is ChunkKind.Comma or ChunkKind.Other or ChunkKind.Verb or ChunkKind.Preposition or null
        && !(next.Kind == ChunkKind.Comma && next.Next.Kind == ChunkKind.Conjunction);
}
