using Corpus.Extraction.Entities;
using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Quotations;

/// <summary>
/// Whom the source of a statement means. In an example, the source stands in brackets; after the equals sign stands the name of the speaker, which is the source itself for
/// somebody without a name, or "-" for nobody.
/// </summary>
internal static class ReferentRules
{
    private const int MostSearched = 1000;

    private static readonly Lexicon Offices = Lexicon.Of("Entities/offices");
    private static readonly Lexicon Owners = Lexicon.Of("Quotations/owner-nouns");

    public static readonly Cascade<SourceContext, Reference?> Source = new(
        "refer/source",
        "Whom does the source of a statement mean?",
        new(
            "refer/author",
            "A noun for a text that somebody named has issued, or said something in, means that one; so does a pronoun for the text.",
            static (in c) => TextOf(c) is { } text && c.Discourse.Unnamed.AuthorOf(text) is { } author ? c.Discourse.To(author) : null
        )
        {
            Examples =
            [
                "Anna Novak sent a letter to the mayor.⏎“It is late,” [the letter = Anna Novak] said.",
                "Anna Novak said in a letter that it was cold. [The letter = Anna Novak] called the plan “late.”",
                "Googol Holdings released a report. Novak read it. [The report = Googol Holdings] called the plan “late.”",
            ],
            Counterexamples =
            [
                "Anna Novak read a letter. “It is late,” the letter said.",
                "Anna Novak wrote a letter. A letter called her plan “late.”",
                "Anna Novak spoke against a report. The report called the plan “late.”",
            ],
        },
        new(
            "refer/pronoun",
            "A pronoun means whom it meant when the sentence was read: the one spoken of most whom it fits, if that is clear and not somebody whom the reader should know.",
            static (in c) =>
                c.Kind != ChunkKind.Pronoun ? null
                : c.Discourse.Pronouns.TryGetValue(c.Number, out var entity) && !c.Discourse.Unintroduced.Contains(entity)
                    ? c.Discourse.To(entity)
                : Reference.Nobody
        )
        {
            Examples =
            [
                "Anna Novak left. “It is late,” [she = Anna Novak] said.",
                "The ministry was glad. [It = The ministry] called the plan “fine work.”",
                "The ministry was glad. In a statement, [it = The ministry] called the plan “fine work.”",
                "Peter Brown met Anna Novak. “It is late,” [he = Peter Brown] said.",
                "The house came. “It is late,” [he = -] said.",
                "Anna Novak left. A farmer was tired. “It is late,” [she = -] said.",
                "Anna Novak left. A waiter met Novak. “It is late,” [she = Anna Novak] said.",
            ],
            Counterexamples = ["Anna Novak left. “It is late,” Novak said."],
        },
        new("refer/together", "Two who are named and speak together are one source without a name.", static (in c) =>
            c.IsJoint ? Reference.Together : null
        )
        {
            Examples = ["[Anna Novak and Peter Brown = Anna Novak and Peter Brown] said in a statement that it was late."],
            Counterexamples = ["Anna Novak said that it was late."],
        },
        new(
            "refer/label",
            "A surname at the beginning of a quotation, with a colon, means the only person with that surname, also behind a title.",
            static (in c) =>
                c.Kind != ChunkKind.Quote ? null
                : PersonOfSurname(c) is { } person ? c.Discourse.To(person)
                : Reference.Nobody
        )
        {
            Examples =
            [
                "Anna Novak met Peter Brown.⏎“[BROWN = Peter Brown]: It is late and I am tired.”",
                "Anna Novak met Peter Brown.⏎“[MS. NOVAK = Anna Novak]: It is late and I am tired.”",
                "Anna Novak met Peter Novak.⏎“[NOVAK = -]: It is late and I am tired.”",
            ],
            Counterexamples = ["Anna Novak met Peter Brown.⏎“It is late and I am tired,” Brown said."],
        },
        new("refer/relative", "A relative pronoun means whom the noun before it means.", static (in c) => c.Kind != ChunkKind.Relative
                ? null
            : AntecedentOf(c) is { } noun ? Reference.Other(noun, c.Parse.Span(noun))
            : Reference.Nobody) { Examples = ["Peter Brown, [who = Peter Brown] called it “late,” left.", "The mayor, Peter Brown, [who = Peter Brown] called it “late,” left.", "The man in town [who = The man] called it “late” left.", "The plan drew praise from Anna Novak, [who = Anna Novak] called it “fine.”"], Counterexamples = ["Peter Brown called it “late.”"] },
        new("refer/possessive", "A possessive pronoun means the one spoken of most whom it fits, if that is clear.", static (in c) =>
            !c.IsNounPhrase || c.Parse.TagOf(c.Head) != Tag.Possessive ? null
            : c.Discourse.MeaningOfPronoun(c.Head) is { } owner ? c.Discourse.To(owner)
            : Reference.Nobody
        )
        {
            Examples = ["Anna Novak left. [Her = Anna Novak] claim that it is “late” was read."],
            Counterexamples = ["Anna Novak left. Her brother said it was “late.”"],
        },
        new("refer/prefixed-name", "A name behind a prefix and a hyphen is not a name of the source.", static (in c) =>
            c is { IsNounPhrase: true, IsName: true } && IsPrefixed(c) ? Reference.Nobody : null
        )
        {
            Examples = ["Anna Novak left. “It is late,” [one anti-Novak = -] said."],
            Counterexamples = ["Anna Novak left. “It is late,” Novak said."],
        },
        new("refer/name", "A name means the entity that it is the name of.", static (in c) =>
            c.IsNounPhrase && c.Discourse.Mentions.EntityAt(c.Head) is { } entity ? c.Discourse.To(entity) : null
        )
        {
            Examples =
            [
                "“It is late,” [Anna Novak = Anna Novak] said.",
                "“It is late,” said [Anna Novak OBE = Anna Novak].",
                "“It is late,” said [Beijing = China].",
            ],
            Counterexamples = ["“It is late,” a farmer said."],
        },
        new("refer/name-of-several", "A surname of several people, which the text does not tell apart, means nobody.", static (in c) =>
            c.IsNounPhrase && c.Discourse.Mentions.AmbiguousAt(c.Head) is not null ? Reference.Nobody : null
        )
        {
            Examples = ["Anna Novak and Peter Novak left. “It is late,” [Novak = -] said."],
            Counterexamples = ["Anna Novak left. “It is late,” Novak said."],
        },
        new("refer/possessor", "What somebody’s statement says is said by its possessor.", static (in c) =>
            c.IsStatement && ReportRules.PossessorIn(c.Parse, c.Chunk) is { } owner && owner.End < c.Parse.Tokens[c.Head].Start
                ? Reference.Other(c.Number, owner)
                : null
        )
        {
            Examples = ["“It is late,” said [the ministry’s statement = the ministry]."],
            Counterexamples = ["“It is late,” said a statement."],
        },
        new(
            "refer/body-before-statement",
            "The name of an organization before a noun for something said means the organization, and the noun by itself means it from there on.",
            static (in c) =>
                c.IsStatement
                && c.Head > c.Chunk.First
                && c.Discourse.Mentions.EntityAt(c.Head - 1) is { } body
                && c.Discourse[body].Kind == EntityKind.Organization
                    ? c.Discourse.To(body, ReferenceKind.NamedBefore)
                    : null
        )
        {
            Examples = ["NATO was glad. “It is late,” [the NATO report = NATO] said."],
            Counterexamples = ["NATO was glad. “It is late,” the report said."],
        },
        new("refer/origin", "What a statement says that comes from somebody is said by the one from whom it comes.", static (in c) =>
            c.IsStatement
            && c.Number + 2 < c.Parse.ChunkCount
            && (Connectives.Of(c.Parse.Tokens[c.Parse.Chunks[c.Number + 1].First]) & (Connective.Origin | Connective.Agent)) != 0
            && c.Parse.CanSpeak(c.Number + 2)
            && c.Parse.Span(c.Number + 2).End <= c.Words.End
                ? Reference.Other(c.Number + 2, TextSpan.Between(c.Parse.Span(c.Number + 2).Start, c.Words.End))
                : null
        )
        {
            Examples = ["[A report by the ministry = the ministry] called the plan “late.”"],
            Counterexamples = ["A report about the ministry called the plan “late.”"],
        },
        new(
            "refer/organization-behind-owner",
            "The name of an organization between commas behind a noun for an owner or a business means the organization.",
            static (in c) => FindOrganizationBehind(c)
        )
        {
            Examples = ["[The owner, Googol Holdings = Googol Holdings], called the plan “late.”"],
            Counterexamples = ["The mayor, Anna Novak, called the plan “late.”"],
        },
        new(
            "refer/name-in-apposition",
            "The name of a person behind a comma means the person, unless the noun before the comma is somebody else.",
            static (in c) => FindPersonBehindComma(c)
        )
        {
            Examples =
            [
                "“It is late,” said [the mayor of the town, Anna Novak = Anna Novak].",
                "“It is late,” said [Brown’s wife and adviser, Anna Novak = Anna Novak].",
            ],
            Counterexamples = ["“It is late,” said a spokesman for the mayor, Anna Novak.", "“It is late,” said the mayor."],
        },
        new("refer/name-behind-title", "The name of a person behind a title of two phrases means the person.", static (in c) =>
            FindPersonBehindTitle(c)
        )
        {
            Examples = ["“It is late,” said [Secretary of State Anna Novak = Anna Novak]."],
            Counterexamples = ["“It is late,” said a spokesman for Anna Novak."],
        },
        new("refer/beside-name", "A phrase that describes somebody beside a name means the one named.", static (in c) =>
            c.IsNounPhrase && c.Discourse.Descriptions.Described(c.Number) is { } described
                ? c.Discourse.To(described.Entity, ReferenceKind.Named, described)
                : null
        )
        {
            Examples = ["The driver was Anna Novak, [a driver = Anna Novak] said."],
            Counterexamples = ["“It is late,” said the driver."],
        },
        new("refer/age", "An age means the only one to whom the text gives it and whom the rest of the phrase fits.", static (in c) =>
            c.OnlyFitting is { } only && c.Parse.AgeIn(c.Chunk.First, c.Head) is not null ? Described(c, only) : null
        )
        {
            Examples = ["Peter Brown, 61, met Paul Smith. “It is late,” [the 61-year-old = Peter Brown] said."],
            Counterexamples = ["Peter Brown, 61, met Paul Smith. “It is late,” the 28-year-old said."],
        },
        new("refer/word-of-name", "A definite noun that the name of only one organization has means the organization.", static (in c) =>
            c.OnlyFitting is { Rule: null } only ? Described(c, only) : null
        )
        {
            Examples = ["The Ministry of Trade was glad. The court was not. “It is late,” [the ministry = Ministry of Trade] said."],
            Counterexamples = ["The Ministry of Trade met the Ministry of Health. “It is late,” the ministry said."],
        },
        new("refer/description", "A definite noun phrase that fits the descriptions of only one entity means that entity.", static (in c) =>
            c.OnlyFitting is { Rule: not null } only ? Described(c, only) : null
        )
        {
            Examples =
            [
                "Mayor Anna Novak left. Peter Brown came. “It is late,” [the mayor = Anna Novak] said.",
                "Sen. Anna Novak left. Peter Brown came. “It is late,” [the senator = Anna Novak] said.",
                "Peter Brown came. His mother, Anna Novak, left. “It is late,” [his mother = Anna Novak] said.",
                "Googol, a small company, was glad. “It is late,” [the company = Googol] said.",
                "Anna Novak was a mayor for ten years. “It is late,” [the former mayor = Anna Novak] said.",
                "Anna Novak served as mayor for ten years. “It is late,” [the former mayor = Anna Novak] said.",
                "Former Mayor Peter Brown came. Anna Novak was the mayor, too. “It is late,” [the former mayor = Peter Brown] said.",
            ],
            Counterexamples =
            [
                "Mayor Anna Novak met Mayor Peter Brown. “It is late,” the mayor said.",
                "Mayor Anna Novak left. “It is late,” a mayor said.",
                "Mayor Anna Novak left. “It is late,” the former mayor said.",
                "Anna Novak has been a mayor for ten years. “It is late,” the former mayor said.",
                "Anna Novak has served as mayor for ten years. “It is late,” the former mayor said.",
            ],
        },
        new(
            "refer/as-read",
            "A noun phrase means whom it most likely meant when the sentence was read, unless the text describes only others so.",
            static (in c) =>
                c.IsNounPhrase
                && c.Discourse.Nominals.TryGetValue(c.Number, out var read)
                && (c.Fitting is null || c.Fitting.Any(d => d.Entity == read.Entity))
                    ? read
                    : null
        )
        {
            Examples =
            [
                "Mayor Anna Novak left. Mayor Peter Brown stayed. Brown was tired. “It is late,” [the mayor = Peter Brown] said.",
                "Anna Novak bought the house. “It is late,” [the investor = Anna Novak] said.",
            ],
            Counterexamples = ["Anna Novak met Peter Brown. “It is late,” an investor said."],
        },
        new(
            "refer/others-described",
            "A definite noun phrase means nobody if the text describes only others so, or several.",
            static (in c) => c.Fitting is not null ? Reference.Nobody : null
        )
        {
            Examples =
            [
                "Mayor Anna Novak met Mayor Peter Brown. “It is late,” [the mayor = -] said.",
                "Mayor Anna Novak left. “It is late,” [the former mayor = -] said.",
            ],
            Counterexamples = ["Senator Anna Novak left. “It is late,” the mayor said."],
        },
        new("refer/thing", "A thing that is no text and no place or body that speaks, and a figure, mean nobody.", static (in c) =>
            c.Phrase.IsSpeaker ? null : Reference.Nobody
        )
        {
            Examples = ["“It is late,” [the house = -] said."],
            Counterexamples =
            [
                "“It is late,” the farmer said.",
                "“It is late,” a beekeeper said.",
                "“It is late,” two beekeepers said.",
                "Anna Novak left. “It is late,” the town said.",
                "“It is late,” the report said.",
            ],
        },
        new("refer/people", "A noun for the people of a country, such as \"the Swiss\", means nobody.", static (in c) =>
            c.IsNounPhrase && c.Phrase.NamesPeople ? Reference.Nobody : null
        )
        {
            Examples = ["“It is late,” [the Swiss = -] said."],
            Counterexamples = ["“It is late,” a farmer said."],
        },
        new(
            "refer/unintroduced",
            "A noun phrase for somebody whom the reader should know means nobody if the text names people and it is not clear which of them.",
            static (in c) =>
                c.Discourse.Unnamed.Find(c.Chunk, c.Head, c.Words) is { } known && c.Discourse.Unintroduced.Contains(known)
                    ? Reference.Nobody
                    : null
        )
        {
            Examples = ["“It is late,” [the investor = -] told Anna Novak."],
            Counterexamples = ["“It is late,” the investor said.", "Anna Novak met Peter Brown. “It is late,” an investor said."],
        },
        // The default.
        new("refer/unnamed", "Otherwise the source is somebody whom the text does not name.", static (in _) => Reference.Unnamed)
        {
            Examples =
            [
                "“It is late,” [a spokesman = a spokesman] said.",
                "“It is late,” said [an academic at the college = an academic at the college].",
            ],
        }
    );

    public static readonly IReadOnlyList<Cascade> Cascades = [NominalRules.InOrder, Source];

    private static Reference Described(in SourceContext c, Description description) =>
        c.Discourse.To(description.Entity, ReferenceKind.Described, description);

    private static int? TextOf(in SourceContext c) =>
        c.Kind == ChunkKind.Pronoun ? c.Discourse.PronounAt(c.Number)
        : c.IsStatement ? c.Discourse.Unnamed.Find(c.Chunk, c.Head, c.Words)
        : null;

    // The only person with a surname, ignoring case.
    private static int? PersonOfSurname(in SourceContext c)
    {
        var surname = c.Parse.Document.Of(c.Place);
        // "MS. NOVAK"
        if (surname.IndexOf(". ", StringComparison.Ordinal) is > 0 and var title)
            surname = surname.Substring(title + 2);
        int? found = null;
        for (var i = 0; i < c.Discourse.NamedCount && i < MostSearched; i++)
        {
            var name = c.Discourse[i].Name;
            if (
                c.Discourse[i].Kind != EntityKind.Person
                || !name.EndsWith(surname, StringComparison.OrdinalIgnoreCase)
                || name.Length > surname.Length && name[name.Length - surname.Length - 1] != ' '
            )
                continue;
            if (found is not null)
                return null;
            found = i;
        }

        return found;
    }

    // The noun before; in "Novak, the president, who" the name; in "a statement of the plan, which" the statement; in "the man in town who" the person.
    private static int? AntecedentOf(in SourceContext c)
    {
        var (parse, mentions, relative) = (c.Parse, c.Discourse.Mentions, c.Number);
        var noun = relative - 1;
        while (noun > 0 && noun > relative - 3 && parse.Kind(noun) != ChunkKind.Noun)
            noun--;
        if (noun < 0 || parse.Kind(noun) != ChunkKind.Noun)
            return null;
        if (
            noun > 1
            && parse.Kind(noun - 1) == ChunkKind.Preposition
            && (
                (Connectives.Of(parse.Tokens[parse.Chunks[relative].First]) & Connective.Who) != 0
                    ? parse.IsPerson(noun - 2) && !parse.IsPerson(noun)
                    : parse.IsSayingNoun(noun - 2)
            )
        )
            return noun - 2;
        var comma = noun - 1;
        while (comma > 1 && parse.Kind(comma) == ChunkKind.Adverb)
            comma--;
        var apposition =
            comma > 0
            && parse.Kind(comma) == ChunkKind.Comma
            && parse.Kind(comma - 1) == ChunkKind.Noun
            && mentions.EntityAt(parse.Chunks[noun].Head) is null
            && mentions.EntityAt(parse.Chunks[comma - 1].Head) is not null;
        return apposition ? comma - 1 : noun;
    }

    // "anti-Doe" is not Doe; "al-Doe" is.
    private static bool IsPrefixed(in SourceContext c) =>
        c.Head > c.Chunk.First + 1
        && c.Parse.Tokens[c.Head - 1] is { First: '-', Length: 1, SpaceBefore: false }
        && !c.Parse.Tokens[c.Head - 2].IsCapitalized
        && c.Discourse.Mentions.EntityAt(c.Head - 2) is null;

    // The first name in the words of the source behind its noun that can be that of the one meant: an organization or a person behind a comma, or a person
    // behind a title.
    private static (int Chunk, int Entity)? NameBehind(in SourceContext c)
    {
        for (var i = c.Number + 2; i < c.Parse.ChunkCount && c.Parse.Span(i).End <= c.Words.End; i++)
        {
            if (!c.IsNounPhrase || !c.Parse.IsName(i) || c.Discourse.Mentions.EntityAt(c.Parse.Chunks[i].Head) is not { } named)
                continue;
            var behindComma = c.Parse.Kind(i - 1) == ChunkKind.Comma;
            var next = i == c.Number + 2;
            if (
                c.Discourse[named].Kind switch
                {
                    EntityKind.Organization => behindComma && next,
                    EntityKind.Person => behindComma || (next && IsTitleBefore(c, i)),
                    _ => false,
                }
            )
                return (i, named);
        }

        return null;
    }

    // "The owner, Acme Holdings, said"; not "The owner, Acme Holdings and the union said".
    private static Reference? FindOrganizationBehind(in SourceContext c) =>
        NameBehind(c) is var (chunk, entity)
        && c.Discourse[entity].Kind == EntityKind.Organization
        && c.Parse.FirstTag(c.Number) == Tag.Determiner
        && CanBeBody(c.Parse.Tokens[c.Chunk.Head])
        && chunk + 1 < c.Parse.ChunkCount
        && c.Parse.Kind(chunk + 1) == ChunkKind.Comma
        && c.Parse.Span(chunk).End == c.Words.End
            ? c.Discourse.To(entity)
            : null;

    // Not "a spokesman for the mayor, Ann Doe": the mayor is Doe.
    private static Reference? FindPersonBehindComma(in SourceContext c) =>
        NameBehind(c) is var (chunk, entity)
        && c.Discourse[entity].Kind == EntityKind.Person
        && c.Parse.Kind(chunk - 1) == ChunkKind.Comma
        && !IsOtherPerson(c, chunk - 2)
            ? c.Discourse.To(entity)
            : null;

    private static Reference? FindPersonBehindTitle(in SourceContext c) =>
        NameBehind(c) is var (chunk, entity) && c.Discourse[entity].Kind == EntityKind.Person && c.Parse.Kind(chunk - 1) != ChunkKind.Comma
            ? c.Discourse.To(entity)
            : null;

    private static bool CanBeBody(in Token noun) => Owners.Contains(noun) || NameText.Businesses.Contains(noun);

    private static bool IsOtherPerson(in SourceContext c, int before) =>
        before > c.Number
        && c.Parse.HeadTag(c.Number) == Tag.Noun
        && c.Parse.IsPerson(before)
        && !c.Parse.Word(before).Is(LexicalClass.Group)
        && c.Parse.FirstTag(before) is Tag.Determiner or Tag.Possessive
        && !c.Parse.IsName(before);

    private static bool IsTitleBefore(in SourceContext c, int name) =>
        (
            c.Parse.Kind(c.Number + 1) is ChunkKind.Conjunction or ChunkKind.Gerund
            || (Connectives.Of(c.Parse.Tokens[c.Parse.Chunks[c.Number + 1].First]) & Connective.OfPhrase) != 0
            || Offices.Contains(c.Parse.Tokens[c.Chunk.Head])
        )
        && c.Parse.FirstTag(c.Number) is Tag.Noun or Tag.Name or Tag.Adjective
        && !c.Parse.Word(c.Number).Is(LexicalClass.Group | LexicalClass.Plural)
        && c.Discourse.Mentions.EntityAt(c.Parse.Chunks[name].First) is null;
}
