using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Entities;

/// <summary>What a run of capitalized words names, as far as the words and their neighbors tell.</summary>
internal enum NameKind
{
    /// <summary>The words are not the name of an entity.</summary>
    None,

    /// <summary>The words are a name, but nothing tells of what.</summary>
    Unknown,
    Person,
    Organization,
    State,
}

/// <summary>What a name refers to. The examples show after the equals sign what kind of entity the words in brackets name, or the gender of the person.</summary>
internal static class NameKindRules
{
    private const int LongestPerson = 7;
    private const int LongestActor = 5;
    private const int LongestDateline = 16;
    private const int DescriptionReach = 4;
    private const int BodyReach = 7;
    private const int ShortestInMan = 3;

    private const int ShortestInEd = 5;

    // "Mac", "Van", "Des"
    private const int LongestPrefix = 3;

    private static readonly Lexicon NameBeginnings = Lexicon.Of("Pages/name-beginnings");
    private static readonly Lexicon Works = Lexicon.Of("Quotations/work-nouns");
    private static readonly Lexicon PlacePrepositions = Lexicon.Of("Entities/place-prepositions");
    private static readonly Lexicon Directions = Lexicon.Of("Entities/directions");
    private static readonly Lexicon NamesakeTitles = Lexicon.Of("Entities/namesake-titles");
    private static readonly Lexicon Owners = Lexicon.Of("Quotations/owner-nouns");
    private static readonly Lexicon PlaceBeginnings = Lexicon.Of("Entities/place-beginnings");
    private static readonly Lexicon PluralVerbs = Lexicon.Of("Entities/plural-verbs");
    private static readonly Lexicon Articles = Lexicon.Of("Entities/definite-articles");

    /// <summary>The context has the tokens that match an entry in the list of states.</summary>
    public static readonly Cascade<NameContext, bool?> State = new(
        "name/state",
        "Does the name of a state refer to the state?",
        new(
            "name/state-in-organization",
            "The name of a state before the head word of an organization's name is part of that name.",
            static (in context) => IsInOrganization(context) ? false : null
        )
        {
            Examples = ["[Japan Institute = organization] was glad."],
            Counterexamples = ["Japan was glad."],
        },
        new("name/state-like-pronoun", "\"Us\" is the pronoun, \"US\" the state.", static (in context) =>
            context.FirstToken.Length <= 2 && context.FirstToken.Case != LetterCase.Upper ? false : null
        )
        {
            Examples = ["Us they forgot."],
            Counterexamples = ["They saw the US."],
        },
        new("name/state-named", "Otherwise the name refers to the state.", static (in _) => true)
        {
            Examples = ["[Japan = state] was glad.", "[South Korea = state] was glad."],
        }
    );

    public static readonly Cascade<NameContext, NameKind?> Kind = new(
        "name/kind",
        "What do the words name?",
        new(
            "name/common-word",
            "A single letter or a capitalized word such as \"Monday\" is not the name of an entity.",
            static (in context) =>
                context.Count == 1 && (NameText.NotNames.Contains(context.FirstToken) || context.FirstToken.Length == 1)
                    ? NameKind.None
                    : null
        )
        {
            Examples = ["They met on Monday."],
            Counterexamples = ["NATO was glad."],
        },
        new(
            "name/dateline",
            "The places of a dateline, in capitals at the beginning of a paragraph and before a dash, are not entities.",
            static (in context) => IsInDateline(context) ? NameKind.None : null
        )
        {
            Examples =
            [
                "LIDOVA -- They met on Monday.",
                "LIDOVA POSTA, June 3 — They met on Monday.",
                "LIDOVA, Posta -- They met on Monday.",
            ],
            Counterexamples = ["Anna Novak -- a teacher -- left.", "They left NOVAK -- a town -- on Monday."],
        },
        new(
            "name/noun-for-people",
            "Words behind \"a\" that end with a noun for a person, and do not begin with a given name (unless it is also a place), describe somebody by a role.",
            static (in context) => IsRole(context) ? NameKind.None : null
        )
        {
            Examples = ["A Lidova Democrat said so.", "They met a Nevada Guitarist."],
            Counterexamples = ["An Anna Farmer said so.", "Rakeshu Baker said so.", "The Lidova Sentinel said so."],
        },
        new(
            "name/work",
            "Several words directly behind a noun for a work, such as \"film\", are its title, and not the name of a person.",
            static (in context) =>
                context.Count > 1 && !context.Titled && context.Text.IsLowercase(context.First - 1, Works) ? NameKind.None : null
        )
        {
            Examples =
            [
                "They read the book Anna Brenkov.",
                "He liked the hit series Home Improvement.",
                "She sang the ballad Peter Brown.",
            ],
            Counterexamples = ["They met the author Anna Brenkov.", "They said that Anna Brenkov wrote the book."],
        },
        new(
            "name/before-capital",
            "Words before a title that belongs to a later name are not sure to be the name of a person.",
            static (in context) => !context.Titled && IsBeforeTitle(context) ? NameKind.Unknown : null
        )
        {
            Examples = ["The candidate Lidova Senator [Anna Novak = person] left.", "They met Anna Senior Adviser [Peter Novak = person]."],
            Counterexamples = ["They met Senator Anna Novak."],
        },
        new("name/place-of-several-words", "The name of a place in several words is not an entity here.", static (in context) =>
            context.Count > 1
            && !context.Titled
            && context.Text.IsPlace(context.First, context.End)
            && context.Text.Match(NameText.States, context.First, out _) != context.Count
                ? NameKind.None
                : null
        )
        {
            Examples = ["They met in Hong Kong."],
            Counterexamples = ["They met Anna Kong.", "While South Korea was glad, it rained."],
        },
        new("name/capital-for-state", "A capital that acts like a state stands for the state.", static (in context) =>
            IsCapital(context) && NameActionRules.State.First(context) == true ? NameKind.State : null
        )
        {
            Examples = ["[Beijing = state] was glad."],
            Counterexamples = ["They met in Beijing."],
        },
        new("name/capital-as-city", "Any other capital is the city, which is not an entity here.", static (in context) =>
            IsCapital(context) ? NameKind.None : null
        )
        {
            Examples = ["They met in Beijing."],
            Counterexamples = ["President Beijing left."],
        },
        new("name/group-noun-before", "A name directly after a noun for a group names an organization.", static (in context) =>
            NounBefore(context) is { } noun && IsGroup(noun) ? NameKind.Organization : null
        )
        {
            Examples = ["The newspaper [Lidova Posta = organization] was glad."],
            Counterexamples = ["The spokesman Lidova Posta was glad."],
        },
        new(
            "name/body-before-comma",
            "Several words that begin with no given name, behind a comma and a noun for a body or a business, name an organization.",
            static (in context) =>
                context.Count > 1
                && !context.Titled
                && !context.Text.IsGivenName(context.First)
                && context.First - 2 >= context.Text.Sentence.FirstToken
                && context.Text.Tokens[context.First - 1].IsMark(',')
                && IsBodyNoun(context.Text, context.First - 2)
                && EndsPhrase(context.Text, context.End)
                    ? NameKind.Organization
                    : null
        )
        {
            Examples =
            [
                "Its owner, [Lidova Brenkov = organization], was glad.",
                "They like the firm’s parent company, [Rakesha Dorn = organization].",
                "The town’s newspaper, [Lidova Posta = organization], said so.",
                "Their landlord, [Lidova Dorn = organization], was glad.",
                "The retailer, [Rakesha Dorn = organization], was glad.",
            ],
            Counterexamples =
            [
                "Its owner, Anna Brenkov, was glad.",
                "Its editor, Rakesha Dorn, was glad.",
                "As it rained in the company, Rakesha Dorn left.",
            ],
        },
        new(
            "name/business",
            "A name behind a noun such as \"drugmaker\" names an organization, unless it is a full name that begins with a given name.",
            static (in context) =>
                context.Text.Has(context.First - 1)
                && NameText.Businesses.Contains(context.Text.Tokens[context.First - 1])
                && (context.Count == 1 || !context.Text.IsGivenName(context.First))
                    ? NameKind.Organization
                    : null
        )
        {
            Examples =
            [
                "The drugmaker [Brenkov = organization] was glad.",
                "Drugmaker [Brenkov = organization] was glad.",
                "They asked the chipmaker [Lidova Posta = organization].",
                "Rival [Brenkov = organization] was glad.",
                "They joined toymaker [Anna = organization].",
            ],
            Counterexamples =
            [
                "The brewer Anna Novak was glad.",
                "The drug farmer Lidova Posta was glad.",
                "Rival farmer Anna Novak was glad.",
            ],
        },
        new(
            "name/relative",
            "A single word between commas, behind a possessive and a noun for a person, names that person.",
            static (in context) =>
                context.Count == 1
                && context.Text.IsNamedRelative(context.First)
                && !context.Text.IsAlsoWord(context.First)
                && context.FirstToken.Case == LetterCase.Capitalized
                    ? NameKind.Person
                    : null
        )
        {
            Examples =
            [
                "Her husband, [Siole = person], left.",
                "They met his daughter, [Brenka = person], 4, there.",
                "My son, [Tavo = person], slept.",
            ],
            Counterexamples = ["In the husband, Siole, they trust.", "Her husband left, Siole, too.", "Her plan, Siole, failed."],
        },
        new("name/person-noun-before", "A name directly after a noun for a person names a person.", static (in context) =>
            NounBefore(context) is { } noun
            && !IsGroup(noun)
            && !EndsWithHead(context)
            && !context.Text.NamesMembers(context.End - 1)
            && !(context.Count == 1 && IsWordBeforeNoun(context))
            && !IsThingBehindNoun(context)
                ? NameKind.Person
                : null
        )
        {
            Examples = ["The spokesman [Lidova Posta = person] was glad.", "The farmer [Anna House = person] was glad."],
            Counterexamples =
            [
                "The newspaper Lidova Posta was glad.",
                "He was elected to the nine-member Lidova Council.",
                "The racist Guitarists were glad.",
                "They joined the conservative Westbrook club.",
                "The candidate America was glad.",
                "They threw a classic Hail Anna.",
                "The victim Domain Controller slept.",
                "They wear adult TV-shows.",
            ],
        },
        new(
            "name/surname-like-head",
            "A given name and a word such as \"Church\" name a person if an age or a noun for a person follows.",
            static (in context) => HasSurnameLikeWord(context, NameText.Heads) && IsDescribed(context) ? NameKind.Person : null
        )
        {
            Examples = ["They met [Anna Church = person], 45, there.", "They met [Anna House = person], a young farmer."],
            Counterexamples = ["They met at Anna Church, a landmark.", "The Anna Press said so."],
        },
        new(
            "name/titled-surname-like-head",
            "A given name and a listed surname such as \"Church\" name a person behind a title.",
            static (in context) =>
                context.Titled
                && !NamesInstitutions(context.Text, context.First - 1)
                && context.Text.CanBeSurname(context.End - 1)
                && HasSurnameLikeWord(context, NameText.Heads)
                    ? NameKind.Person
                    : null
        )
        {
            Examples = ["Rep. [Anna Church = person] left.", "They met Governor [Peter Church = person]."],
            Counterexamples =
            [
                "Anna Church left.",
                "Governor Anna University was glad.",
                "The Queen Anna Center was glad.",
                "King Peter House was glad.",
            ],
        },
        new("name/office", "A title, \"of\" and what it is an office of name no body: a person holds the office.", static (in context) =>
            IsOffice(context) ? NameKind.None : null
        )
        {
            Examples = ["The Commissioner of Police left.", "The Director of the Lidova Institute slept."],
            Counterexamples = ["The Office of Fair Trade was glad.", "The Police Council was glad."],
        },
        new("name/organization-head", "A name that contains a word such as \"Institute\" names an organization.", static (in context) =>
            context.Text.HasHead(context.First, context.End) ? NameKind.Organization : null
        )
        {
            Examples = ["The [Prague Peace Institute = organization] was glad."],
            Counterexamples = ["Anna Novak left."],
        },
        new("name/joined-by-ampersand", "A name with an ampersand names an organization.", static (in context) =>
            HasAmpersand(context) ? NameKind.Organization : null
        )
        {
            Examples = ["[Novak & Brenkov = organization] said so."],
            Counterexamples = ["Anna Novak left."],
        },
        new("name/after-title", "A name after a title or an office names a person.", static (in context) =>
            context.Titled && !context.Text.HasDeterminer(context.First, context.End) && !IsThingBehindTitle(context)
                ? NameKind.Person
                : null
        )
        {
            Examples = ["President [Lidova Posta = person] left.", "Mr. [Cloud = person] left.", "Sheriff [Cloud = person] said so."],
            Counterexamples =
            [
                "Lidova Posta left.",
                "See: Voters Miss The Lidova Mark.",
                "They keep it in a Virtual Private Cloud there.",
                "They like the General Purpose Motor.",
                "They sell the Super Lidova Motor.",
            ],
        },
        new(
            "name/members",
            "A name that ends with a plural for people, or with a word such as \"Republican\", is that of no entity.",
            static (in context) =>
                !context.Titled
                && context.Count > 1
                && context.Text.NamesMembers(context.End - 1)
                && !(
                    context.Count == 2
                    && NameText.Demonyms[context.Text.Tokens[context.End - 1]] is null or ""
                    && context.Text.GivenName(context.First) is not NameUses.None and var uses
                    && (uses & NameUses.Place) == 0
                )
                    ? NameKind.None
                    : null
        )
        {
            Examples =
            [
                "The Lidova Republican slept.",
                "They met Nevada Democrats.",
                "They asked Mainstream Guitarists.",
                "They won the Indiana Republican primary.",
            ],
            Counterexamples = ["President Lidova Democrats left.", "They met Mark Cuban.", "Republican Anna Novak left."],
        },
        new("name/acronym", "A single word of three to six capital letters names an organization.", static (in context) =>
            context.Count == 1
            && context.FirstToken is { Case: LetterCase.Upper, Length: >= NameText.ShortestAcronym and <= NameText.LongestAcronym }
                ? NameKind.Organization
                : null
        )
        {
            Examples = ["[NATO = organization] was glad."],
            Counterexamples = ["INTERNATIONAL rules hold."],
        },
        new(
            "name/surname-like-place",
            "A given name and a word such as \"Street\" or \"March\" name a person if they act like one.",
            static (in context) => HasSurnameLikeWord(context, null) && ActsAsPerson(context) ? NameKind.Person : null
        )
        {
            Examples = ["[Anna Street = person] said so.", "They met [Anna March = person], a farmer."],
            Counterexamples = ["They walked down Anna Street.", "They left in Anna March."],
        },
        new("name/place-word", "A name that contains a word such as \"Street\" does not name a person.", static (in context) =>
            context.Text.HasPlaceWord(context.First, context.End) ? NameKind.Unknown : null
        )
        {
            Examples = ["They walked down Novak Street."],
            Counterexamples = ["Anna Novak left."],
        },
        new(
            "name/joined-names",
            "A name joined by a hyphen to another name, between an article and a noun, or to a common word, is not the name of an entity.",
            static (in context) => IsJoinedModifier(context) ? NameKind.None : null
        )
        {
            Examples =
            [
                "They saw the Lincoln-Douglas debates.",
                "A Novak-Brenkov match was held.",
                "They met Anna-friendly voters.",
                "They like Ai-infused tea.",
            ],
            Counterexamples = ["Anna-Maria Novak left.", "They met Anna-Maria again."],
        },
        new(
            "name/before-body",
            "A name of several words before a comma and a phrase such as \"a private firm\" names an organization.",
            static (in context) => context.Count > 1 && IsBeforeBody(context) ? NameKind.Organization : null
        )
        {
            Examples =
            [
                "[America Dawning = organization], a private firm, said so.",
                "They like [Anna Brenkov = organization], the newspaper of the valley.",
            ],
            Counterexamples =
            [
                "Anna Brenkov, a firm believer, said so.",
                "Anna Brenkov, a company lawyer, said so.",
                "Anna Brenkov, a University of Posta teacher, said so.",
            ],
        },
        new(
            "name/headline-word",
            "A name that has a capitalized preposition, auxiliary or the like inside is part of a headline, and not that of a person.",
            static (in context) => context.Text.HasHeadlineWord(context.First, context.End) ? NameKind.Unknown : null
        )
        {
            Examples = ["See: Settle For Novak Again."],
            Counterexamples = ["They met Kim So Yeon.", "Anna Novak said so."],
        },
        new(
            "name/in-marks",
            "Several words with marks directly around them are the title of a work or a slogan, and not the name of a person.",
            static (in context) => context.Count > 1 && context.Text.FillsMarks(context.First, context.End) ? NameKind.Unknown : null
        )
        {
            Examples = ["They like “Anna Brenkov”.", "They called “Anna Brenkov” a hit.", "They held up “Peter Brown” there."],
            Counterexamples = ["“Anna Novak,” she said.", "“Anna Novak left.”"],
        },
        new(
            "name/inner-capital",
            "A name with a capital inside of a word that is in no list of names, as brands have it, does not name a person.",
            static (in context) =>
                !context.Titled && HasInnerCapital(context)
                    ? context.Count > 1 && ActsAsPerson(context)
                        ? NameKind.Organization
                        : context.Count > 1
                            ? NameKind.Unknown
                            : null
                    : null
        )
        {
            Examples = ["[GlobalHealth Brenkov = organization] said so.", "They like Rakesha NextGen.", "They like GlobalHealth Anna."],
            Counterexamples = ["Anna McBrenkov left.", "They met Anna DeBrenkov.", "[GlobalHealth = organization] said so."],
        },
        new(
            "name/before-number",
            "A name of several words directly before a number is that of a product, unless it is a given name with a listed surname, or the number is a score or counts what follows.",
            static (in context) =>
                context.Count > 1
                && !context.Titled
                && IsBeforeNumber(context.Text, context.End)
                && !IsCounted(context.Text, context.End + 1)
                && !(context.Text.IsGivenName(context.First) && context.Text.IsListedSurname(context.End - 1))
                    ? NameKind.Unknown
                    : null
        )
        {
            Examples = ["They like the look of Anna Brenkov 6 too.", "They ran in Peter Brenkov 10s.", "They like Anna Dornax 3."],
            Counterexamples =
            [
                "They beat Anna Brenkov 6-4.",
                "They met Anna Brenkov, 45.",
                "They met Anna Novak 45 times.",
                "They met Rakesha Dorn 3 times.",
                "He called Rakesha Dorn 45 minutes later.",
                "He called Rakesha Dorn 1 day later.",
            ],
        },
        new(
            "name/place-noun-last",
            "A name of several words that ends with a noun for a place, a building, a body or an event, and with no surname, is no person's; it is an organization's if it acts like a person.",
            static (in context) =>
                context.Count > 1 && !context.Titled && IsPlaceNoun(context.Text, context.End - 1) && !HasMiddleInitial(context)
                    ? ActsAsPerson(context)
                        ? IsDescribed(context) || IsBehindRole(context)
                            ? null
                            : NameKind.Organization
                        : NameKind.Unknown
                    : null
        )
        {
            Examples =
            [
                "They met at the door of Brenkov Clinic.",
                "[Lidova Clinic = organization] said so.",
                "They like Anna Motorway.",
                "They slept in Anna Hotel.",
                "They watched Peter Tournament there.",
            ],
            Counterexamples =
            [
                "They met Anna Field.",
                "They met Anna Hotel, a farmer.",
                "Its editor, Rakesha Hotel, left.",
                "They met Anna K. Hotel.",
            ],
        },
        new(
            "name/common-word-last",
            "A name of several words whose last word is a common word, and in no list of names, is that of a person only if it acts like one.",
            static (in context) =>
                context.Count > 1
                && context.Text.IsCommonWord(context.End - 1)
                && !(context.Text.Tokens[context.End - 1] is { IsCapitalized: true, SpaceBefore: false })
                && !NameText.Suffixes.Contains(context.Text.Tokens[context.End - 1])
                && !ActsAsPerson(context)
                    ? NameKind.Unknown
                    : null
        )
        {
            Examples = ["They like Anna Motor.", "They like Cleveland Improvements.", "They spoke of Peter Improvement."],
            Counterexamples = ["They like Anna Novak.", "Anna Motor said so.", "They met Anna Motor, a farmer."],
        },
        new(
            "name/place-beginning",
            "A name that begins with a word such as \"Santa\" or \"Mount\", even if that is a given name too, is that of a person only if it acts like one.",
            static (in context) =>
                context.Count > 1
                && !context.Titled
                && PlaceBeginnings.Contains(context.FirstToken)
                && context.Text.Tokens[context.First + 1].SpaceBefore
                && !ActsAsPerson(context)
                    ? NameKind.Unknown
                    : null
        )
        {
            Examples =
            [
                "They live in Santa Brenka.",
                "They saw Lac Brenkov again.",
                "They climbed Mount Brenkov.",
                "They like Monte Brenkov.",
                "They slept at Villa Brenkov.",
            ],
            Counterexamples = ["“No,” said Lac Brenkov.", "They met Lac Brenkov, a farmer.", "They met Anna Brenkov."],
        },
        new(
            "name/in-place",
            "Two words behind a preposition of place, of which the second is both a surname and a word such as \"Park\", are the name of a person only if another place of the text says so.",
            static (in context) =>
                context.Count == 2
                && context.Text.IsLowercase(context.First - 1, PlacePrepositions)
                && (context.Text.Listed.Surnames[context.End - 1] & NameUses.Word) != 0
                && !ActsAsPerson(context)
                    ? NameKind.Unknown
                    : null
        )
        {
            Examples = ["They walked in Anna Park.", "It rained in Clinton Hill.", "They live near Jackson Park."],
            Counterexamples = ["They met Anna Park.", "They walked with Jackson Park.", "It rained on Anna Novak."],
        },
        new(
            "name/after-article",
            "Several words behind an article, without a title, are the name of a person only if another place of the text says so.",
            static (in context) =>
                context.Count > 1
                && (
                    context.Text.IsLowercaseOrFirst(context.First - 1, Articles)
                    || (
                        context.Text.Has(context.First - 1)
                        && WordClasses.Of(context.Text.Tokens[context.First - 1]).Is(LexicalClass.Indefinite)
                    )
                )
                && !ActsAsPerson(context)
                    ? NameKind.Unknown
                    : null
        )
        {
            Examples = ["They played at the Anna Brenkov.", "The Peter Brenkov rally was late.", "They saw a Grace Brenkov movie."],
            Counterexamples = ["They met Anna Brenkov.", "The late Anna Brenkov slept.", "The farmer Anna Brenkov slept."],
        },
        new(
            "name/joined-alone",
            "Two words joined by a hyphen name a person only if they act like one or another place of the text says so.",
            static (in context) =>
                context.Count == 3
                && context.Text.Tokens[context.First + 1].IsMark('-')
                && context.Text.Tokens[context.End - 1].IsCapitalized
                && !ActsAsPerson(context)
                    ? NameKind.Unknown
                    : null
        )
        {
            Examples = ["They spoke of Kennedy-Nixon.", "Dodd-Frank was passed.", "They voted for Johnson-Weld then."],
            Counterexamples = ["Melissa Kennedy-Nixon slept.", "“No,” said Kennedy-Nixon."],
        },
        new(
            "name/team",
            "Several words that begin with no given name and no clause, before \"are\" or \"were\", and behind nothing but an adverb or a word for a time, name an organization.",
            static (in context) => IsTeam(context) ? NameKind.Organization : null
        )
        {
            Examples = ["[Rakesha Dorn = organization] are late.", "That day [Rakesha Dorn = organization] were late."],
            Counterexamples =
            [
                "Peter Brown and Rakesha Dorn are late.",
                "If Rakesha Dorn were late, they left.",
                "Anna Dorn were late.",
                "The claims against Rakesha Dorn were dropped.",
                "The brothers of Rakesha Dorn are asking for it.",
                "Those who met Rakesha Dorn were glad.",
            ],
        },
        new("name/short-direction", "A letter for a direction and the rest of a place or state name no person.", static (in context) =>
            context.Count == 2 && IsPartOfPlace(context.Text, context.First, context.End - 1) ? NameKind.None : null
        )
        {
            Examples = ["N. Korea was glad.", "They spoke of S. Sudan."],
            Counterexamples = ["N. Brenkov left.", "They met N. Novak."],
        },
        new("name/initial", "An initial and one or two words that are neither words nor places name a person.", static (in context) =>
            HasInitialAndSurname(context) ? NameKind.Person : null
        )
        {
            Examples = ["[K. Brenkov = person] left.", "They saw [J. K. Brenkov = person] there.", "They met [S. Brenkov = person]."],
            Counterexamples = ["They saw S. Carolina.", "They found E. coli.", "They like Plan B. Brenkov left."],
        },
        new(
            "name/given-name",
            "A name of several words that begins with a known given name or family name names a person.",
            static (in context) => context.Count is > 1 and <= LongestPerson && BeginsWithGivenName(context) ? NameKind.Person : null
        )
        {
            Examples = ["[Anna Novak = person] was glad.", "[Zhang Weimin = person] was glad.", "They saw [Grace Novak = person]."],
            Counterexamples = ["Rakeshu Dorn was glad.", "They saw the Denver Wolves."],
        },
        new(
            "name/actor-of-common-words",
            "Several words that act like a person, but end with a common word and do not begin with a name of the lists, name an organization; also if they have an age or a role, if all are common words.",
            static (in context) =>
                context.Count > 1
                && ActsAsPerson(context)
                && (
                    context.Text.AreCommonWords(context.First, context.End)
                    || (
                        context.Text.IsCommonWord(context.End - 1)
                        && !context.Text.IsListedName(context.First)
                        && !IsDescribed(context)
                        && !IsBehindRole(context)
                    )
                )
                    ? NameKind.Organization
                    : null
        )
        {
            Examples =
            [
                "[Geological Survey = organization] said so.",
                "[Executive Motor = organization], who left, slept.",
                "[Lidova Motor = organization] said so.",
                "“No,” said [Brenkov Motor = organization].",
                "[Rakesha Improvements = organization] said so.",
            ],
            Counterexamples =
            [
                "They saw Geological Survey.",
                "Geological Brenkov said so.",
                "Anna Motor said so.",
                "They met Rakesha Motor, 45.",
                "Its editor, Rakesha Motor, left.",
            ],
        },
        new(
            "name/actor-in-full",
            "A name of several words, or a given name, that acts like a person names a person.",
            static (in context) =>
                (context.Count > 1 || context.Text.IsGivenName(context.First)) && ActsAsPerson(context) ? NameKind.Person : null
        )
        {
            Examples = ["[Rakesha Dorn = person] said so.", "[Anna = person] said so."],
            Counterexamples = ["They saw Rakesha Dorn."],
        },
        new(
            "name/body-in-one-word",
            "A single word that no list has names an organization if it stands somewhere beside a word for those who lead bodies, or before a noun for a body.",
            static (in context) =>
                context.Count == 1
                && context.Text.Bodies.Count > 0
                && context.Text.Bodies.Contains(context.Text.Document.Of(context.FirstToken).ToString())
                    ? NameKind.Organization
                    : null
        )
        {
            Examples =
            [
                "They like [Brenkov = organization]. The founder of [Brenkov = organization] left.",
                "[Brenkov = organization], a Lidova firm, makes paint.",
            ],
            Counterexamples = ["They like Brenkov. The mother of Brenkov left.", "They like Brenkov. Brenkov, a company lawyer, left."],
        },
        // News names people in full first, so that a single unknown word that speaks is a company, a newspaper or a party.
        new(
            "name/actor-in-one-word",
            "A single word that acts like a person and is not a given name names an organization.",
            static (in context) =>
                context.Count == 1 && context.Text.GivenName(context.First) == NameUses.None && ActsAsPerson(context)
                    ? NameKind.Organization
                    : null
        )
        {
            Examples = ["[Googol = organization] said so."],
            Counterexamples = ["They saw Googol."],
        }
    );

    /// <summary>The examples show the gender.</summary>
    public static readonly Cascade<NameContext, Gender?> PersonGender = new(
        "name/gender",
        "Which gender does the person have?",
        new("name/gender-of-title", "The title tells the gender.", static (in context) => Known(context.TitleGender))
        {
            Examples = ["Mr. [Dorn = male] left."],
            Counterexamples = ["Anna Dorn left."],
        },
        new("name/gender-of-noun", "The noun before the name tells the gender.", static (in context) =>
            NounBefore(context) is { } noun && !IsForEither(context) ? GenderOf(noun) : null
        )
        {
            Examples = ["The spokesman [Lidova Posta = male] left."],
            Counterexamples = ["The teacher Lidova Posta was glad.", "The spokesman Anna Posta left."],
        },
        new(
            "name/gender-of-given-name",
            "The given name tells the gender; a single word behind a title or a noun for a person is a surname, and so is the first word of a Chinese or Korean name.",
            static (in context) =>
                context.Count == 1 && (context.Titled || NounBefore(context) is not null) || HasFamilyNameFirst(context)
                    ? null
                    : Known(GenderWords.Of(context.Text.GivenName(context.First)))
        )
        {
            Examples = ["[Anna Dorn = female] left."],
            Counterexamples = ["Mr. Dorn left.", "Sgt. Howard left.", "Li Keming left."],
        }
    );

    private static bool IsRole(in NameContext context) =>
        context.Count > 1
        && context.Text.Has(context.First - 1)
        && WordClasses.Of(context.Text.Tokens[context.First - 1]).Is(LexicalClass.Indefinite)
        && !context.Titled
        && context.Text.Tokens[context.End - 1].Case == LetterCase.Capitalized
        && context.Text.IsRole(context.End - 1)
        && context.Text.GivenName(context.First) is var given
        && (given == NameUses.None || (given & NameUses.Place) != 0)
        && !context.Text.HasHead(context.First, context.End);

    /// <summary>Whether the title that ends at a token is one of those whom institutions are named after, or an article stands before it: "the Queen Anna Center".</summary>
    public static bool NamesInstitutions(NameText text, int titleEnd) =>
        NamesakeTitles.Contains(text.Tokens[titleEnd]) || text.IsLowercaseOrFirst(titleEnd - 1, Articles);

    private static bool IsOffice(in NameContext context)
    {
        var of = context.First + context.Text.Match(NameText.Titles, context.First, out _);
        return of > context.First
            && of < context.End
            && context.Text.Tokens[of] is { Kind: TokenKind.Word, IsCapitalized: false }
            && !NameText.Heads.Contains(context.FirstToken);
    }

    private static bool IsInOrganization(in NameContext context)
    {
        var (text, last) = (context.Text, context.End - 1);
        return text.Has(last + 1)
            && text.Tokens[last + 1] is { IsCapitalized: true, SpaceBefore: true } next
            && !text.Tokens[last].EndsAbbreviation
            && NameText.Heads.Contains(next);
    }

    private static bool IsCapital(in NameContext context) =>
        !context.Titled && context.Text.Match(NameText.Capitals, context.First, out _) == context.Count;

    private static bool IsInDateline(in NameContext context)
    {
        var (text, tokens) = (context.Text.Document.Text, context.Text.Tokens);
        var first = context.Text.Sentence.FirstToken;
        if (tokens[first].Case != LetterCase.Upper || tokens[first].Start > 0 && text[tokens[first].Start - 1] != '\n')
            return false;
        var inBrackets = false;
        for (var i = first; i < first + LongestDateline && i < context.Text.Sentence.EndToken; i++)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Mark && token.SpaceBefore && token.First is '-' or '–' or '—')
                return i >= context.End;
            if (token.Kind == TokenKind.Word && !token.IsCapitalized)
                return false;
            inBrackets = token.IsMark('(') || inBrackets && !token.IsMark(')');
            // The agency in brackets is one.
            if (inBrackets && i >= context.First)
                return false;
        }

        return false;
    }

    private static WordClasses? NounBefore(in NameContext context) =>
        context.Titled || context.First == context.Text.Sentence.FirstToken ? null : context.Text.PersonNounAt(context.First - 1);

    // "candidate Lidova Senator Anna Novak"
    private static bool IsBeforeTitle(in NameContext context) =>
        context.End < context.Text.Sentence.EndToken
        && context.Text.Tokens[context.End] is { IsCapitalized: true, SpaceBefore: true }
        && !context.Text.Tokens[context.End - 1].EndsAbbreviation
        && context.Text.Match(NameText.Titles, context.End, out _) > 0;

    // "a conservative Westbrook club": the noun is an adjective here, or the name is that of a place.
    private static bool IsWordBeforeNoun(in NameContext context)
    {
        var (text, at) = (context.Text, context.First);
        return (text.GivenName(at) & NameUses.Place) != 0
            || text.IsAlsoWord(at)
            // "The Pilots host Utah."
            || (
                !text.IsListedName(at)
                && (text.StartingWord(at - 1) & NameUses.Verb) != 0
                && text.Has(at - 2)
                && text.Tokens[at - 2] is { Kind: TokenKind.Word, IsCapitalized: true, EndsAbbreviation: false }
            )
            || (
                !text.IsListedName(at)
                && text.Has(at + 1)
                && text.Tokens[at + 1] is { Kind: TokenKind.Word, IsCapitalized: false, SpaceBefore: true } next
                && WordClasses.Of(next) is var word
                && (word.IsUnknown || word.Is(LexicalClass.Group))
            );
    }

    // "a sovereign AI", "adult TV-shows", "the victim Domain Controller", "a classic Long Mary": nouns for people that are also other words need a name that is sure.
    private static bool IsThingBehindNoun(in NameContext context)
    {
        var (text, first, last) = (context.Text, context.First, context.End - 1);
        if (text.GivenName(first) != NameUses.None && context.Count > 1 && !text.Tokens[first + 1].IsMark('-') || ActsAsPerson(context))
            return false;
        if (
            text.Tokens[first] is { Case: LetterCase.Upper, EndsAbbreviation: false, Length: <= NameText.LongestAcronym }
            && context.Count == 1
        )
            return true;
        if (context.Count == 3 && text.Tokens[first + 1].IsMark('-') && !text.Tokens[last].IsCapitalized)
            return true;
        return context.Count > 1 && (text.IsCommonWord(last) || (text.IsCommonWord(first) && text.GivenName(last) != NameUses.None));
    }

    // "Virtual Private Cloud", "General Purpose Motor", but "Mr. Cloud"
    private static bool IsThingBehindTitle(in NameContext context)
    {
        var (text, first, last) = (context.Text, context.First, context.End - 1);
        return !text.Tokens[first - 1].EndsAbbreviation
            && HasGenderlessTitle(context)
            && (text.IsCommonWord(last) || IsPlaceNoun(text, last))
            && !text.Tokens[last].EndsAbbreviation
            && text.GivenName(first) == NameUses.None
            && !ActsAsPerson(context);
    }

    private static bool HasGenderlessTitle(in NameContext context) => context.TitleGender == Gender.Unknown;

    /// <summary>A noun for a single body or a business: "company", "owner".</summary>
    private static bool IsBodyNoun(NameText text, int at) =>
        text.IsLowercase(at, NameText.Businesses)
        || text.IsLowercase(at, Owners)
        || (text.Has(at) && !text.Tokens[at].IsCapitalized && IsGroup(WordClasses.Of(text.Tokens[at])) && !text.NamesMembers(at));

    // "GlobalHealth", "SLAs", but "McDonald", "DeShawn", "JoAnn"
    private static bool HasInnerCapital(in NameContext context)
    {
        var text = context.Text;
        for (var i = context.First; i < context.End; i++)
        {
            if (
                text.Tokens[i] is not { Kind: TokenKind.Word, Case: LetterCase.Mixed, IsCapitalized: true } token
                || text.CanBeSurname(i)
                || text.GivenName(i) != NameUses.None
            )
                continue;
            var word = text.Document.Of(token);
            var inner = 1;
            while (inner < word.Length && !char.IsUpper(word[inner]))
                inner++;
            if (inner == word.Length || !char.IsLetter(word[inner - 1]))
                continue;
            var prefix = word.Slice(0, inner);
            if (
                inner == 1
                || (
                    inner > LongestPrefix
                    && NameList.Given.Find(prefix) == NameUses.None
                    && !NameText.Particles.Contains(prefix.ToString())
                    && !NameBeginnings.Contains(prefix.ToString())
                )
            )
                return true;
        }

        return false;
    }

    // "3 times", "45 minutes"; not "6 looks"
    private static bool IsCounted(NameText text, int at) =>
        text.Has(at)
        && text.Tokens[at] is { Kind: TokenKind.Word, Case: LetterCase.Lower, SpaceBefore: true } token
        && WordClasses.Of(token) is var word
        && (word.Is(PartOfSpeech.Time) || (text.EndsInS(at) && !word.Is(VerbForm.Third) && text.Listed.CommonNouns.Has(at)));

    // "Brenkov 6", "Talvik 10", "LIDA32", but "6-4", "6/4" and "6:4"
    private static bool IsBeforeNumber(NameText text, int end) =>
        end < text.Sentence.EndToken
        && text.Tokens[end].Kind == TokenKind.Number
        && !(end + 1 < text.Sentence.EndToken && text.Tokens[end + 1] is { Kind: TokenKind.Mark, First: '-' or '–' or '—' or '/' or ':' });

    private static bool IsPlaceNoun(NameText text, int at) =>
        text.Tokens[at] is { Kind: TokenKind.Word, EndsAbbreviation: false }
        && !text.CanBeSurname(at)
        && text.GivenName(at) == NameUses.None
        && text.Listed.PlaceNouns.Has(at);

    // "Ann K. Doe"; but "Ann K. Doe Center"
    private static bool HasMiddleInitial(in NameContext context) =>
        context.Count == 3
        && context.Text.IsGivenName(context.First)
        && context.Text.Tokens[context.First + 1] is { IsCapitalized: true, Length: 2, EndsAbbreviation: true };

    // ", its editor, Jo Doe,"
    private static bool IsBehindRole(in NameContext context) =>
        context.First - 2 >= context.Text.Sentence.FirstToken
        && context.Text.Tokens[context.First - 1].IsMark(',')
        && context.Text.IsPersonNoun(context.First - 2)
        && !IsBodyNoun(context.Text, context.First - 2);

    // "the nine-member Lidova Council", but "the farmer Anna House"
    private static bool EndsWithHead(in NameContext context) =>
        context.Count > 1
        && NameText.Heads.Contains(context.Text.Tokens[context.End - 1])
        && context.Text.GivenName(context.First) == NameUses.None;

    // "the Lincoln-Douglas debates", "Anna-friendly"
    private static bool IsJoinedModifier(in NameContext context)
    {
        var (text, first) = (context.Text, context.First);
        // "Chinese-speaking"
        if (text.Tokens[first].IsMark('-'))
            return true;
        if (context.Count != 3 || !text.Tokens[first + 1].IsMark('-'))
            return false;
        if (
            !text.Tokens[first + 2].IsCapitalized
            && (
                WordClasses.Of(text.Tokens[first + 2]) is { IsUnknown: false }
                || text.StartingWord(first + 2) != NameUses.None
                || text.Document.Of(text.Tokens[first + 2]) is { Length: >= ShortestInEd } word
                    && word.EndsWith("ed".AsSpan(), StringComparison.Ordinal)
            )
        )
            return true;
        return text.Has(first - 1)
            && WordClasses.Of(text.Tokens[first - 1]).Is(PartOfSpeech.Determiner)
            && text.Has(context.End)
            && text.Tokens[context.End] is { Kind: TokenKind.Word, IsCapitalized: false, SpaceBefore: true };
    }

    // ", a private investment firm", but ", a firm believer" and ", a company lawyer"
    private static bool IsBeforeBody(in NameContext context)
    {
        var (text, end) = (context.Text, context.End);
        if (
            !text.Has(end + 2)
            || !text.Tokens[end].IsMark(',')
            || text.Tokens[end + 1].IsCapitalized
            || !WordClasses.Of(text.Tokens[end + 1]).Is(PartOfSpeech.Determiner)
        )
            return false;
        for (var i = end + 2; i < text.Sentence.EndToken && i <= end + BodyReach && text.Tokens[i].Kind == TokenKind.Word; i++)
        {
            var word = WordClasses.Of(text.Tokens[i]);
            if (
                word.Is(LexicalClass.PersonNoun) && !word.Is(LexicalClass.Group)
                || word.Is(PartOfSpeech.Preposition | PartOfSpeech.Relative)
            )
                return false;
            if (word.Is(LexicalClass.Group) && !word.Is(LexicalClass.Plural) && !text.Tokens[i].IsCapitalized && EndsPhrase(text, i + 1))
                return true;
        }

        return false;
    }

    /// <summary>Whether a noun phrase ends before a token: at a mark, a preposition or a relative.</summary>
    internal static bool EndsPhrase(NameText text, int at) =>
        at >= text.Sentence.EndToken
        || text.Tokens[at].Kind == TokenKind.Mark
        || WordClasses.Of(text.Tokens[at]).Is(PartOfSpeech.Preposition | PartOfSpeech.Relative | PartOfSpeech.That);

    // A plural such as "police" is followed by the name of one of its members.
    private static bool IsGroup(WordClasses noun) => noun.Is(LexicalClass.Group) && !noun.Is(LexicalClass.Plural);

    private static bool ActsAsPerson(in NameContext context) =>
        context.Count <= LongestActor && NameActionRules.Person.First(context) == true;

    private static bool IsTeam(in NameContext context)
    {
        var (text, first) = (context.Text, context.First);
        return context.Count > 1
            && text.IsLowercase(context.End, PluralVerbs)
            && !text.IsGivenName(first)
            && (first == text.Sentence.FirstToken || WordClasses.Of(text.Tokens[first - 1]).Is(PartOfSpeech.Adverb | PartOfSpeech.Time));
    }

    private static bool HasInitialAndSurname(in NameContext context)
    {
        var (text, last) = (context.Text, context.First);
        while (
            last < context.End
            && text.Tokens[last] is { Length: 2, EndsAbbreviation: true, Case: LetterCase.Upper or LetterCase.Capitalized }
        )
            last++;
        return last > context.First
            && last < context.End
            && context.End - last <= 2
            && text.Tokens[last].Case == LetterCase.Capitalized
            && !text.IsCommonWord(context.End - 1)
            && (text.GivenName(last) & NameUses.Place) == 0
            && !text.IsAlsoWord(last)
            && !text.IsAlsoWord(context.End - 1);
    }

    // "N. Korea", "S. Sudan"
    private static bool IsPartOfPlace(NameText text, int first, int name)
    {
        if (Directions[text.Tokens[first]] is not { } direction)
            return false;
        Token[] words = [Token.Outside with { Word = English.Vocabulary.Find(direction.AsSpan()) }, text.Tokens[name]];
        return NameText.States.Match(words, 0, out _) == words.Length
            || NameList.Places.Find($"{direction}_{text.Document.Of(text.Tokens[name]).ToString()}".AsSpan()) != NameUses.None;
    }

    // A name that is also a word or a place needs a known surname, or an actor.
    private static bool BeginsWithGivenName(in NameContext context) =>
        NameText.FamilyFirst.Contains(context.FirstToken)
        || (
            context.Text.GivenName(context.First) != NameUses.None
            && (context.Text.IsGivenName(context.First) || context.Text.IsSurname(context.End - 1) || ActsAsPerson(context))
        );

    // "Dana Church", "Dana M. Street": the last word alone is in the list, or is a word for places or times.
    private static bool HasSurnameLikeWord(in NameContext context, Lexicon? list)
    {
        var (text, last) = (context.Text, context.End - 1);
        return (context.Count == 2 || (context.Count == 3 && text.Tokens[last - 1].EndsAbbreviation))
            && text.IsGivenName(context.First)
            && !text.HasHead(context.First, last)
            && !text.HasPlaceWord(context.First, last)
            && (list?.Contains(text.Tokens[last]) ?? text.IsAlsoWord(last))
            && text.Tokens[last].Case == LetterCase.Capitalized;
    }

    private static bool HasAmpersand(in NameContext context)
    {
        for (var i = context.First + 1; i < context.End; i++)
        {
            if (context.Text.Tokens[i].IsMark('&'))
                return true;
        }

        return false;
    }

    /// <summary>Whether an age or a phrase for a person follows: ", 45," or ", a young farmer".</summary>
    internal static bool IsDescribed(in NameContext context)
    {
        var (text, end) = (context.Text, context.End);
        if (!text.Has(end + 1) || !text.Tokens[end].IsMark(','))
            return false;
        if (text.Tokens[end + 1].Kind == TokenKind.Number)
            return true;
        for (var i = end + 1; i < text.Sentence.EndToken && i <= end + DescriptionReach && text.Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (text.IsPersonNoun(i) && !WordClasses.Of(text.Tokens[i]).Is(LexicalClass.Group))
                return true;
        }

        return false;
    }

    private static Gender? GenderOf(WordClasses noun) =>
        (noun.Lexical & (LexicalClass.Male | LexicalClass.Female)) switch
        {
            LexicalClass.Male => Gender.Male,
            LexicalClass.Female => Gender.Female,
            _ => null,
        };

    // "spokesman Anna Doe": nouns in -man are used for women too.
    private static bool IsForEither(in NameContext context)
    {
        var noun = context.Text.Document.Of(context.Text.Tokens[context.First - 1]);
        return noun.Length > ShortestInMan
            && noun.EndsWith("man".AsSpan(), StringComparison.Ordinal)
            && !noun.EndsWith("woman".AsSpan(), StringComparison.Ordinal)
            && GenderWords.Of(context.Text.GivenName(context.First)) == Gender.Female;
    }

    private static bool HasFamilyNameFirst(in NameContext context)
    {
        if (!NameText.FamilyFirst.Contains(context.FirstToken) || context.Count < 2)
            return false;
        var (first, last) = (context.FirstToken, context.Text.Tokens[context.End - 1]);
        return PersonNames.FamilyNameFirst(context.Text.Document.Text.Substring(first.Start, last.End - first.Start).Split(' '));
    }

    private static Gender? Known(Gender gender) => gender == Gender.Unknown ? null : gender;
}
