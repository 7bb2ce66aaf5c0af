using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Entities;

/// <summary>How far a name reaches. The examples show after the equals sign what kind of entity the words in brackets name.</summary>
internal static class NameExtentRules
{
    private const int MostParticles = 3;
    private const int LongestNickname = 3;
    private const int ShortestInHeadline = 2;

    private static readonly Lexicon AbbreviatedParts = Lexicon.Of("Entities/abbreviated-name-parts");
    private static readonly Lexicon Prepositions = Lexicon.Of("Entities/organization-prepositions");
    private static readonly Lexicon Connecting = Lexicon.Of("Entities/topic-prepositions");
    private static readonly Lexicon HeadsWithTopic = Lexicon.Of("Entities/heads-with-topic");
    private static readonly Lexicon Foreign = Lexicon.Of("Entities/adjectives-of-no-name");
    private static readonly Lexicon Conjunctions = Lexicon.Of("Entities/organization-conjunctions");
    private static readonly Lexicon Articles = Lexicon.Of("Entities/definite-articles");
    private static readonly Lexicon Offices = Lexicon.Of("Entities/offices");
    private static readonly Lexicon FunctionWords = Lexicon.Of("Lexicons/function-words");

    /// <summary>The answer is the number of further tokens, 0 if the name ends. The context has the tokens that belong to the name so far.</summary>
    public static readonly Cascade<NameContext, int?> Extent = new(
        "name/extent",
        "How many tokens after these belong to the name?",
        new(
            "name/ends-at-abbreviation",
            "A name ends with an abbreviation, unless the abbreviation is an initial, a title or another part of names.",
            EndsAtAbbreviation
        )
        {
            Examples = ["In Oct. [Anna Novak = person] left."],
            Counterexamples = ["Mr. Novak and Peter J. Brown left."],
        },
        new(
            "name/ends-in-headline",
            "After two words, a name ends before a capitalized verb, article or pronoun, as headlines have them; that of a person also before a preposition.",
            EndsInHeadline
        )
        {
            Examples =
            [
                "They saw: [Anna Novak = person] Says [Peter Brown = person] Is Late.",
                "They saw: [Anna Novak = person] Praises [Peter Brown = person].",
                "They saw: [Anna Novak = person] Just Revealed Her Plan.",
                "They saw: [Anna Novak = person] On Why Prices Fall.",
            ],
            Counterexamples = ["They met Anna Novak Waters.", "They met Kim So Yeon.", "The Council On Foreign Trade was glad."],
        },
        new("name/capitalized-word", "A capitalized word continues a name.", CapitalizedWord)
        {
            Examples = ["[Anna Novak = person] left."],
            Counterexamples = ["Choi left."],
        },
        new("name/hyphenated-word", "A hyphen and the word joined by it continue a name.", HyphenatedWord)
        {
            Examples = ["[Choi Min-seo = person] left."],
            Counterexamples = ["Anna Novak - she is tired - left."],
        },
        new("name/ampersand", "An ampersand and a capitalized word continue a name.", Ampersand)
        {
            Examples = ["[Novak & Brenkov = organization] said so."],
            Counterexamples = ["Anna Novak left."],
        },
        new("name/particle", "Particles such as \"von der\" continue a name if a capitalized word follows.", AfterParticles)
        {
            Examples =
            [
                "[Ursula von der Heyde = person] left.",
                "[Omar al-Masudi = person] left.",
                "They met [Hassan el-Tayari = person] again.",
            ],
            Counterexamples = ["Anna Novak de facto left."],
        },
        new(
            "name/nickname",
            "A nickname in quotation marks or parentheses after a given name continues a name if a capitalized word follows.",
            AfterNickname
        )
        {
            Examples =
            [
                "[Anna “Sunny” Novak = person] left.",
                "[Peter 'Big Ben' Brown = person] left.",
                "[Anna (Sunny) Novak = person] left.",
            ],
            Counterexamples = ["Anna “No” he said.", "Anna Novak (NATO) Brown left."],
        },
        new(
            "name/organization-preposition",
            "A preposition after the head of an organization's name, or after an office, continues the name if a capitalized word follows.",
            AfterPreposition
        )
        {
            Examples =
            [
                "The [Ministry of Foreign Affairs = organization] was glad.",
                "The [Ministry of the Interior = organization] was glad.",
                "The [Council on Foreign Trade = organization] was glad.",
                "The [Society for the Protection of Birds = organization] was glad.",
            ],
            Counterexamples = ["Anna Novak of Springfield left.", "The Institute on Monday was glad."],
        },
        new(
            "name/possessor-in-organization",
            "A genitive ending after a noun for people, and the head of an organization's name behind it, continue the name.",
            AfterPossessor
        )
        {
            Examples =
            [
                "The [Leeds County Sheriff’s Office = organization] was glad.",
                "The [Mayor’s Office = organization] was glad.",
                "The [Irish Farmers' Association = organization] was glad.",
                "They like the [King’s Fund = organization] too.",
            ],
            Counterexamples = ["They like Anna Novak’s Institute.", "They like Britain’s Home Office."],
        },
        new(
            "name/organization-conjunction",
            "A conjunction after a head and a preposition, or inside words whose initials the text has in capitals, continues the name of an organization.",
            AfterConjunction
        )
        {
            Examples =
            [
                "The [Ministry of Trade and Tourism = organization] was glad.",
                "The [Food and Games Administration = organization] was glad. They like the [FGA = organization] too.",
            ],
            Counterexamples =
            [
                "It rained when Anna Novak and Peter Novak left.",
                "The Senate and Games Administration was glad. They like the FGA too.",
            ],
        }
    );

    /// <summary>The answer is the number of tokens to leave out, 0 if none. The context has the tokens that are left.</summary>
    public static readonly Cascade<NameContext, int?> Start = new(
        "name/start",
        "How many of the first tokens do not belong to the name?",
        new("name/begins-with-title", "A title is not left out here, even if it begins with a function word.", BeginsWithTitle)
        {
            Examples = ["It was First Lady [Anna Novak = person] who went away."],
            Counterexamples = ["While Rakesha Dorn slept, it rained."],
        },
        new("name/function-word", "A function word is capitalized because it begins the sentence.", FunctionWord)
        {
            Examples = ["While [Anna Novak = person] slept, it rained.", "Neither [Anna Novak = person] nor her son left."],
            Counterexamples = ["Anna Novak slept.", "National Trust was glad."],
        },
        new(
            "name/business-first",
            "A noun such as \"drugmaker\" that begins the sentence is no part of the name behind it.",
            static (in context) =>
                context.Count > 1
                && context.Text.StartsPhrase(context.First)
                && NameText.Businesses.Contains(context.FirstToken)
                && context.Text.Tokens[context.First + 1].SpaceBefore
                && !context.Text.HasHead(context.First + 1, context.End)
                    ? 1
                    : null
        )
        {
            Examples =
            [
                "Drugmaker [Brenkov = organization] was glad.",
                "Rival [Brenkov = organization] was glad.",
                "Retailer [Lidova Posta = organization] was glad.",
            ],
            Counterexamples = ["They saw Rival Brenkov.", "Rival Institute was glad.", "Brenkov was glad."],
        },
        new("name/speech-verb-first", "A verb of saying is capitalized because it begins the sentence.", SpeechVerbFirst)
        {
            Examples = ["Said [Anna Novak = person], a farmer: no."],
            Counterexamples = ["Anna Novak said so."],
        },
        new(
            "name/headline-word-first",
            "A capitalized verb, article or pronoun behind another capitalized word is not part of the name after it.",
            static (in context) =>
                context.Count > 1
                && context.Text.Has(context.First - 1)
                && context.Text.Tokens[context.First - 1] is { Kind: TokenKind.Word, IsCapitalized: true } before
                && !FunctionWords.Contains(before)
                && IsHeadlineWord(context.Text, context.First)
                    ? 1
                    : null
        )
        {
            Examples = ["See: [Anna Novak = person] Praises [Rakeshu Dorn = person]. [Dorn = person] left."],
            Counterexamples = ["They met Praises Novak."],
        },
        new(
            "name/common-word-first",
            "A word that begins the sentence, is no name and stands before one is capitalized for its place.",
            CommonWordFirst
        )
        {
            Examples =
            [
                "Recently [Anna Novak = person] left.",
                "Praising [Anna Novak = person], they left.",
                "Poor [Anna Novak = person] left.",
                "[Anna Novak = person] slept. Eventually [Novak = person] left.",
            ],
            Counterexamples =
            [
                "Will Novak left.",
                "They met Poor Anna again.",
                "Urban Outfitters was glad.",
                "Global Brenkov Fund was glad.",
            ],
        }
    );

    /// <summary>The answer is the number of tokens to leave out. The context has the tokens that are left, without titles.</summary>
    public static readonly Cascade<NameContext, int?> Modifier = new(
        "name/modifier",
        "How many of the first tokens modify the name?",
        new Rule<NameContext, int?>("name/demonym", "A demonym modifies the name of a person.", static (in context) =>
            !context.Text.HasHead(context.First, context.End)
            && context.Text.Match(NameText.Demonyms, context.First, out _) is > 0 and var length
                ? length
                : null
        )
        {
            Examples = ["Chinese [Anna Novak = person] left."],
            Counterexamples = ["The Chinese Academy was glad."],
        }
    );

    private static int? EndsAtAbbreviation(in NameContext context)
    {
        var last = context.End - 1;
        ref readonly var token = ref context.Text.Tokens[last];
        if (!token.EndsAbbreviation)
            return null;
        var initial = token.Length == 2 || (token.Length == 4 && token.Case == LetterCase.Upper && IsInitials(context.Text, last));
        return initial || NameText.Titles.Contains(token) || AbbreviatedParts.Contains(token) ? null : 0;
    }

    // "J.K. Doe", but not "U.K. Prime Minister".
    private static bool IsInitials(NameText text, int at) =>
        text.Has(at + 1) && text.Tokens[at + 1].Case == LetterCase.Capitalized && !NameText.States.Contains(text.Tokens[at]);

    private static int? EndsInHeadline(in NameContext context) =>
        context.Count >= ShortestInHeadline
        && !FunctionWords.Contains(context.FirstToken)
        && (
            IsHeadlineWord(context.Text, context.End)
            || context.End < context.Text.Sentence.EndToken
                && context.Text.IsGivenName(context.First)
                && !context.Text.HasHead(context.First, context.End)
                && context.Text.IsConnective(context.End)
        )
            ? 0
            : null;

    private static bool IsHeadlineWord(NameText text, int at)
    {
        if (
            at >= text.Sentence.EndToken
            || text.Tokens[at] is not { Kind: TokenKind.Word, Case: LetterCase.Capitalized, SpaceBefore: true } token
        )
            return false;
        var word = WordClasses.Of(token);
        if (word.Is(NameText.InNoName) || (word.Is(PartOfSpeech.Adverb) && !word.Is(PartOfSpeech.Preposition | PartOfSpeech.Adjective)))
            return !text.IsGivenName(at) && !text.IsSurname(at);
        var isVerb =
            word.Is(LexicalClass.CueVerb | LexicalClass.ActVerb) && word.Is(VerbForm.Third | VerbForm.Past) && !word.Is(PartOfSpeech.Noun)
            // "Novak Praises Brown": a form in -s that is a verb has its object behind it.
            || (
                at + 1 < text.Sentence.EndToken
                && text.Tokens[at + 1].IsCapitalized
                && (text.StartingWord(at) & NameUses.Verb) != 0
                && !text.Listed.StartingWords.Has(at)
                && !text.HasHead(at + 1, EndOfCapitals(text, at + 1))
            );
        return isVerb && !text.IsListedName(at) && !NameText.Heads.Contains(token) && !NameText.States.Contains(token);
    }

    private static int EndOfCapitals(NameText text, int at)
    {
        while (at < text.Sentence.EndToken && text.Tokens[at].IsCapitalized)
            at++;
        return at;
    }

    private static int? CapitalizedWord(in NameContext context) =>
        context.End < context.Text.Sentence.EndToken && context.Text.Tokens[context.End] is { IsCapitalized: true, SpaceBefore: true }
            ? 1
            : null;

    private static int? HyphenatedWord(in NameContext context) =>
        context.End + 1 < context.Text.Sentence.EndToken
        && context.Text.Tokens[context.End] is { Kind: TokenKind.Mark, First: '-', Length: 1, SpaceBefore: false }
        && context.Text.Tokens[context.End + 1] is { Kind: TokenKind.Word, SpaceBefore: false }
            ? 2
            : null;

    private static int? Ampersand(in NameContext context) =>
        context.End + 1 < context.Text.Sentence.EndToken
        && context.Text.Tokens[context.End].IsMark('&')
        && context.Text.Tokens[context.End + 1].IsCapitalized
            ? 2
            : null;

    private static int? AfterParticles(in NameContext context)
    {
        var (tokens, limit) = (context.Text.Tokens, context.Text.Sentence.EndToken);
        var end = context.End;
        while (
            end < limit && end < context.End + MostParticles && tokens[end].SpaceBefore && context.Text.IsLowercase(end, NameText.Particles)
        )
            end++;
        if (end == context.End || end >= limit)
            return null;
        if (context.Text.IsHyphenatedParticle(end - 1))
            return end + 2 - context.End;
        return tokens[end].IsCapitalized ? end + 1 - context.End : null;
    }

    // Ray “Boom” Marlow, Ray “Boom Boom” Marlow, Ray (Boom) Marlow
    private static int? AfterNickname(in NameContext context)
    {
        var (tokens, limit) = (context.Text.Tokens, context.Text.Sentence.EndToken);
        var open = context.End;
        if (
            open + 3 >= limit
            || tokens[open] is not { Kind: TokenKind.Mark, SpaceBefore: true, First: '“' or '"' or '‘' or '\'' or '(' }
            || context.Text.GivenName(context.First) == NameUses.None
        )
            return null;
        var bracket = tokens[open].First == '(';
        if (bracket && (context.Count > 1 || tokens[open + 1].Case == LetterCase.Upper))
            return null;
        var close = open + 1;
        while (close < limit && close <= open + LongestNickname && tokens[close].IsCapitalized)
            close++;
        return
            close > open + 1
            && close + 1 < limit
            && tokens[close] is { Kind: TokenKind.Mark, SpaceBefore: false, First: '”' or '"' or '’' or '\'' or ')' } mark
            && mark.First == ')' == bracket
            && tokens[close + 1] is { IsCapitalized: true, SpaceBefore: true }
            ? close + 2 - context.End
            : null;
    }

    private static int? AfterPreposition(in NameContext context)
    {
        if (!JoinsAt(context, Prepositions))
            return null;
        ref readonly var last = ref context.Text.Tokens[context.End - 1];
        var complete = NameText.Heads.Contains(last) || (last.IsCapitalized && Offices.Contains(last));
        // "Society for the Protection of Birds"
        var inside =
            !complete
            && context.Text.HasHead(context.First, context.End - 1)
            && context.Text.Contains(Prepositions, context.First, context.End - 1);
        if (!complete && !inside)
            return null;
        var next = context.Text.IsLowercase(context.End + 1, Articles) ? context.End + 2 : context.End + 1;
        return
            next < context.Text.Sentence.EndToken
            && context.Text.Tokens[next] is { IsCapitalized: true } word
            && (!context.Text.IsLowercase(context.End, Connecting) || IsTopic(last, word))
            ? next + 1 - context.End
            : null;
    }

    // "Council on Foreign Trade", not "the Council on Monday" or "the County on Long Island"
    private static bool IsTopic(in Token head, in Token topic) =>
        HeadsWithTopic.Contains(head) && !WordClasses.Of(topic).Is(PartOfSpeech.Time) && !NameText.NotNames.Contains(topic);

    // "Sheriff’s Office", "Students’ Union", "Children’s Hospital"
    private static int? AfterPossessor(in NameContext context)
    {
        var (text, clitic) = (context.Text, context.End);
        return
            clitic + 1 < text.Sentence.EndToken
            && (
                text.Tokens[clitic] is { Kind: TokenKind.Clitic, SpaceBefore: false }
                || (
                    text.Tokens[clitic] is { Kind: TokenKind.Mark, SpaceBefore: false, First: '’' or '\'' }
                    && text.Document.Text[text.Tokens[clitic].Start - 1] == 's'
                )
            )
            && text.Tokens[clitic + 1] is { IsCapitalized: true, SpaceBefore: true } head
            && NameText.Heads.Contains(head)
            && (text.GivenName(clitic - 1) == NameUses.None || text.IsLowercaseOrFirst(clitic - 2, Articles))
            && (
                NameText.Titles.Contains(text.Tokens[clitic - 1])
                || WordClasses.Of(text.Tokens[clitic - 1]).Is(LexicalClass.PersonNoun)
                || (text.StartingWord(clitic - 1) & NameList.PersonNoun) != 0
            )
            ? 2
            : null;
    }

    private static int? AfterConjunction(in NameContext context) =>
        JoinsAt(context, Conjunctions)
        && context.Text.Tokens[context.End + 1].IsCapitalized
        && (
            HasInitials(context)
            || context.Text.HasHead(context.First, context.End)
                && !NameText.Heads.Contains(context.Text.Tokens[context.End - 1])
                && context.Text.Contains(Prepositions, context.First, context.End)
        )
            ? 2
            : null;

    // "Food and Drug Administration" in a text that has "FDA".
    private static bool HasInitials(in NameContext context)
    {
        var text = context.Text;
        if (text.Acronyms.Count == 0 || context.Count > NameText.LongestAcronym)
            return false;
        Span<char> initials = stackalloc char[2 * NameText.LongestAcronym];
        var length = 0;
        for (var i = context.First; i < context.End; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Word && !Articles.Contains(text.Tokens[i]))
                initials[length++] = text.Tokens[i].First;
        }

        var end = context.End + 1;
        for (; end < text.Sentence.EndToken && text.Tokens[end].IsCapitalized && length < NameText.LongestAcronym; end++)
            initials[length++] = text.Tokens[end].First;
        return length >= NameText.ShortestAcronym
            && NameText.Heads.Contains(text.Tokens[end - 1])
            && text.Acronyms.Contains(initials.Slice(0, length).ToString());
    }

    private static bool JoinsAt(in NameContext context, Lexicon words) =>
        context.End + 1 < context.Text.Sentence.EndToken
        && context.Text.Tokens[context.End].SpaceBefore
        && context.Text.IsLowercase(context.End, words);

    private static int? BeginsWithTitle(in NameContext context) =>
        context.Count > 1 && context.Text.Match(NameText.Titles, context.First, out _) > 0 ? 0 : null;

    private static int? FunctionWord(in NameContext context) =>
        FunctionWords.Contains(context.FirstToken)
        && context.FirstToken.Case != LetterCase.Upper
        // "National Trust", "from New Lidova"
        && !(
            WordClasses.Of(context.FirstToken).Is(PartOfSpeech.Adjective)
            && !Foreign.Contains(context.FirstToken)
            && (context.Text.HasHead(context.First + 1, context.End) || IsInsideSentence(context))
        )
            ? 1
            : null;

    // Before a title or a full name, an adjective is never part of the name.
    private static bool IsInsideSentence(in NameContext context)
    {
        var (text, next) = (context.Text, context.First + 1);
        return context.Count > 1
            && !text.StartsPhrase(context.First)
            && !text.IsGivenName(next)
            && NameStartRules.TitleAt(text, next, next, context.End, out _) == 0;
    }

    private static int? SpeechVerbFirst(in NameContext context) =>
        context.First == context.Text.Sentence.FirstToken && context.Count > 1 && context.Text.IsSpeechVerb(context.First, lowercase: false)
            ? 1
            : null;

    private static int? CommonWordFirst(in NameContext context)
    {
        var (text, first, name) = (context.Text, context.First, context.First + 1);
        if (
            context.Count < 2
            || !text.StartsPhrase(first)
            || context.FirstToken.Case != LetterCase.Capitalized
            || !text.Tokens[name].SpaceBefore
            || text.HasHead(name, context.End)
            || NameText.FamilyFirst.Contains(context.FirstToken)
            || !(text.StartingWord(first) != NameUses.None || WordClasses.Of(context.FirstToken).Is(~PartOfSpeech.Noun))
        )
            return null;
        var full = text.IsGivenName(name) && name + 1 < context.End && text.Tokens[name + 1].IsCapitalized;
        if (text.GivenName(first) != NameUses.None || (text.Listed.Surnames.Has(first) && !full))
            return null;
        return full || NameStartRules.TitleAt(text, name, name, context.End, out _) > 0 || IsNameAlone(context, name) ? 1 : null;
    }

    // The last word is a name by itself: no list has it as a common word.
    private static bool IsNameAlone(in NameContext context, int at) =>
        at + 1 == context.End
        && context.Text.Tokens[at].Case != LetterCase.Upper
        && (
            context.Text.IsGivenName(at)
            || context.Text.IsSurname(at)
            || context.Text.Surnames.Contains(context.Text.Document.Of(context.Text.Tokens[at]).ToString())
        );
}
