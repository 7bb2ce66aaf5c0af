using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;

namespace Corpus.Extraction.Entities;

/// <summary>Which names mean the same entity. The examples show after the equals sign the name of the entity that the words in brackets mention.</summary>
internal static class EntityRules
{
    public static readonly Cascade<LinkContext, EntityKind?> Kind = new(
        "entity/kind",
        "What is a name of unknown kind, as far as other names in the text tell?",
        new(
            "entity/given-name-elsewhere",
            "A full name that begins with a given name and does not end with a common word is that of a person if the given name is also a name by itself.",
            static (in context) =>
                context.Name.Kind is null
                && context.Name is { IsNameLike: true, HasCommonWord: false }
                && context.SingleWords!.Contains(context.Name.Words[0])
                && NameList.Given.Find(context.Name.Words[0]) != NameUses.None
                    ? EntityKind.Person
                    : null
        )
        {
            Examples = ["They met [Angel Dorn = Angel Dorn]. “No,” said [Angel = Angel Dorn]."],
            Counterexamples = ["They met Angel Dorn. “No,” said Peter."],
        },
        new(
            "entity/surname-elsewhere",
            "A full name is that of a person if its last word is also a name by itself; one that begins or ends with a common word, or with the surname of somebody else, only if it begins with a given name.",
            static (in context) =>
                context.Name is { Kind: null, IsNameLike: true } name
                && context.SingleWords!.Contains(name.Last)
                // "a Lidova Novak rally" in a text about Anna Novak
                && (!name.HasCommonWord && !context.Surnames!.Contains(name.Last) || NameList.Given.Find(name.Words[0]) != NameUses.None)
                    ? EntityKind.Person
                    : null
        )
        {
            Examples = ["They met [Rakesha Dorn = Rakesha Dorn]. [Dorn = Rakesha Dorn] was tired."],
            Counterexamples =
            [
                "They met Rakesha Dorn. Brown was tired.",
                "They like Electing Dorn. Dorn was tired.",
                "They saw a Rakesha Novak rally. Anna Novak left. Novak was tired.",
            ],
        }
    );

    /// <summary>The question is put for all full names before it is put for any short name.</summary>
    public static readonly Cascade<LinkContext, int?> FullName = new(
        "entity/full-name",
        "Which known entity does a full name mean?",
        new("entity/same-full-name", "Names with the same spelling mean the same entity.", static (in context) =>
            context.Clusters.Names.Find(context.Name.Named.Key)
        )
        {
            Examples =
            [
                "[Anna Novak = Anna Novak] left. [Anna Novak = Anna Novak] slept.",
                "[Choi Min-seo = Choi Min-seo] left. [Choi Min Seo = Choi Min-seo] slept.",
            ],
            Counterexamples = ["Anna Novak left. Peter Brown slept."],
        },
        new(
            "entity/same-given-name-and-surname",
            "Names of people with the same first word and the same surname mean the same person.",
            SameGivenNameAndSurname
        )
        {
            Examples = ["[Peter J. Brown = Peter J. Brown] left. [Peter Brown = Peter J. Brown] slept."],
            Counterexamples =
            [
                "Peter Brown left. Anna Brown slept.",
                "Peter J. Brown left. Peter K. Brown slept.",
                "Peter Brown Jr. left. Peter Brown Sr. slept.",
            ],
        },
        new(
            "entity/end-of-full-name",
            "A name of several words that ends or begins the full name of only one person means that person.",
            static (in context) =>
                context.Name is { IsOneWord: false, Canonical: null, Kind: null or EntityKind.Person }
                    ? OnlyOne(context.Namesakes) ?? OnlyOne(context.Clusters.Names.WithGivenName(context.Name.Key))
                    : null
        )
        {
            Examples =
            [
                "[Andrés Novak Ruiz = Andrés Novak Ruiz] left. [Novak Ruiz = Andrés Novak Ruiz] slept.",
                "[Bill de Brasio = Bill de Brasio] left. [De Brasio = Bill de Brasio] slept.",
                "[Mary Anne Novak = Mary Anne Novak] left. [Mary Anne = Mary Anne Novak] slept.",
            ],
            Counterexamples = ["Anna Novak Ruiz left. Peter Ruiz slept."],
        },
        new(
            "entity/noun-before-surname",
            "A capitalized noun for a person and the surname of only one person, whose gender the noun fits, mean that person.",
            static (in context) =>
                context.Name is { GenderOfLeadingNoun: { } gender, Canonical: null } name
                && (name.Kind == EntityKind.Person || name.Speaks)
                && OnlyOne(context.Clusters.Names.WithSurname(PersonNames.KeyOf(name.Last))) is { } person
                && (
                    gender == Gender.Unknown || context.Clusters[person].Gender is var known && (known == Gender.Unknown || known == gender)
                )
                    ? person
                    : null
        )
        {
            Examples =
            [
                "“It is late,” [Skipper Beale = Peter Beale] said. [Peter Beale = Peter Beale] left.",
                "[Anna Beale = Anna Beale] left. “It is late,” [Striker Beale = Anna Beale] said.",
            ],
            Counterexamples =
            [
                "“It is late,” Skipper Beale said. Peter Beale met Anna Beale.",
                "“It is late,” Councilwoman Beale said. Peter Beale left.",
                "“It is late,” Archer Beale said. Peter Beale left.",
                "Googol bought Baker Beale. Peter Beale left.",
            ],
        }
    );

    public static readonly Cascade<LinkContext, int?> Abbreviation = new(
        "entity/abbreviation",
        "Which entity does a name abbreviate?",
        new Rule<LinkContext, int?>(
            "entity/abbreviation-in-brackets",
            "A word in parentheses directly after a name with the same first letter abbreviates that name.",
            static (in context) =>
                context is { Name: { InBrackets: true } name, Previous: { IsOneWord: false } whole }
                && whole.EndToken == name.FirstToken - 1
                && whole.Words[0][0] == name.Text[0]
                    ? context.Clusters.Names.Find(whole.Key)
                    : null
        )
        {
            Examples =
            [
                "The [Asia Trade Forum = Asia Trade Forum] ([ATF = Asia Trade Forum]) was glad, and the [ATF = Asia Trade Forum] left.",
            ],
            Counterexamples = ["They said that the Asia Trade Forum (NATO) was glad about it."],
        }
    );

    public static readonly Cascade<LinkContext, Link?> Namesake = new(
        "entity/namesake",
        "Which of the people with a surname does the surname mean?",
        new("entity/no-namesake-of-gender", "A surname means none of the people if its title has another gender.", static (in context) =>
        {
            foreach (var person in context.Namesakes!)
            {
                if (context.FitsGender(person))
                    return null;
            }

            return Link.None;
        }) { Examples = ["[Anna Novak = Anna Novak] left. Mr. Novak slept."], Counterexamples = ["Anna Novak left. Mrs. Novak slept."] },
        new("entity/only-namesake", "A surname means the only person whose gender fits.", static (in context) =>
            LinkTo(context.OnlyNamesake(static _ => true))
        )
        {
            Examples = ["[Anna Novak = Anna Novak] and [Peter Novak = Peter Novak] left. Mr. [Novak = Peter Novak] was tired."],
            Counterexamples = ["Anna Novak and Peter Novak left. Novak was tired."],
        },
        new("entity/mentioned-namesake", "A surname means the only person who is mentioned before it.", static (in context) =>
            LinkTo(context.OnlyNamesake(static cluster => cluster.FirstMention >= 0))
        )
        {
            Examples = ["[Anna Novak = Anna Novak] left. [Novak = Anna Novak] was tired. Her son, [Peter Novak = Peter Novak], was not."],
            Counterexamples = ["Anna Novak and Peter Novak left. Novak was tired."],
        },
        new(
            "entity/namesake-mentioned-short",
            "A surname means the only person whom a name of one word has meant before.",
            static (in context) => LinkTo(context.OnlyNamesake(static cluster => cluster is { FirstMention: >= 0, ShortMentions: > 0 }))
        )
        {
            Examples =
            [
                "[Anna Novak = Anna Novak] left. [Novak = Anna Novak] was tired. Her son, [Peter Novak = Peter Novak], was not. [Novak = Anna Novak] slept.",
            ],
            Counterexamples = ["Anna Novak and Peter Novak left. Novak was tired."],
        },
        new(
            "entity/main-namesake",
            "A surname means the person whose full name is in the text at least twice as often as that of any other.",
            MainNamesake
        )
        {
            Examples =
            [
                "[Anna Novak = Anna Novak] and [Peter Novak = Peter Novak] left. [Anna Novak = Anna Novak] slept. [Novak = Anna Novak] was tired.",
            ],
            Counterexamples = ["Anna Novak and Peter Novak left. Novak was tired."],
        }
    );

    public static readonly Cascade<LinkContext, Link?> Mention = new(
        "entity/same-as",
        "Which known entity does a name mean?",
        new(
            "entity/surname-like-capital",
            "The name of a capital means a person with that surname if the text names one.",
            static (in context) =>
                context.Name.Canonical is not null && context.Namesakes is not null ? Namesake.First(context) ?? Link.None : null
        )
        {
            Examples = ["[Anna Vienna = Anna Vienna] left. [Vienna = Anna Vienna] was tired."],
            Counterexamples = ["Anna Novak left. Vienna was glad."],
        },
        new(
            "entity/given-name-like-state",
            "The name of a state next to a verb of saying means the only person with that given name.",
            static (in context) =>
                context.Name is { Canonical: not null, IsOneWord: true, Speaks: true }
                    ? LinkTo(OnlyOne(context.Clusters.Names.WithGivenName(context.Name.Key)))
                    : null
        )
        {
            Examples = ["They met [Georgia Novak = Georgia Novak], 45, there. “No,” said [Georgia = Georgia Novak]."],
            Counterexamples = ["They met Anna Novak. “No,” said Georgia."],
        },
        new("entity/same-name", "A name means the entity with that name.", static (in context) =>
            context.Clusters.Names.Find(context.Name.Named.Key) is { } entity ? new Link(entity) : null
        )
        {
            Examples = ["[NATO = NATO] was glad, and [NATO = NATO] left."],
            Counterexamples = ["Googol said so."],
        },
        new("entity/surname", "A single word means a person with that surname.", static (in context) =>
            context.Namesakes is not null ? Namesake.First(context) ?? Link.None : null
        )
        {
            Examples = ["[Anna Novak = Anna Novak] spoke. [Novak = Anna Novak] left."],
            Counterexamples = ["Anna Novak spoke. Googol said so."],
        },
        new("entity/given-name", "A single word means the only person with that given name.", static (in context) =>
            context.Name.IsOneWord ? LinkTo(OnlyOne(context.Clusters.Names.WithGivenName(context.Name.Key))) : null
        )
        {
            Examples = ["[Anna Novak = Anna Novak] left. [Anna = Anna Novak] slept."],
            Counterexamples = ["Anna Novak and Anna Brown left. Anna slept."],
        }
    );

    public static readonly Cascade<LinkContext, int?> Headline = new(
        "entity/in-headline",
        "Which known entity do capitalized words in a headline mean?",
        new("entity/name-in-headline", "Words that are the name of an entity of the text mean that entity.", static (in context) =>
            context.Clusters.Names.Find(context.Name.Key)
        )
        {
            Examples = ["[Anna Novak = Anna Novak] Tells Voters About Great Plan⏎[Anna Novak = Anna Novak] left."],
            Counterexamples = ["Peter Brown Tells Voters About Great Plan⏎Anna Novak left."],
        },
        new("entity/surname-in-headline", "A word means the only person of the text with that surname.", static (in context) =>
            OnlyOne(context.Namesakes)
        )
        {
            Examples = ["[Novak = Anna Novak] Tells Voters About Great Plan⏎[Anna Novak = Anna Novak] left."],
            Counterexamples = ["Brown Tells Voters About Great Plan⏎Anna Novak left."],
        }
    );

    public static readonly IReadOnlyList<Cascade> Cascades = [Kind, FullName, Abbreviation, Mention, Namesake, Headline];

    private static int? OnlyOne(List<int>? people) => people?.Count == 1 ? people[0] : null;

    private static Link? LinkTo(int? person) => person is null ? null : new Link(person);

    private static int? SameGivenNameAndSurname(in LinkContext context)
    {
        if (context.Name is not { Kind: EntityKind.Person, IsOneWord: false, Words: var words })
            return null;
        var core = PersonNames.Core(words);
        if (context.Clusters.Names.WithSurname(PersonNames.KeyOf(core[core.Length - 1])) is not { } namesakes)
            return null;
        int? found = null;
        foreach (var person in namesakes)
        {
            if (!PersonNames.Agree(context.Clusters[person].Name.Split(' '), words))
                continue;
            // "Peter Brown" may be either of "Peter J. Brown" and "Peter K. Brown".
            if (found is not null)
                return null;
            found = person;
        }

        return found;
    }

    private static Link? MainNamesake(in LinkContext context)
    {
        int? main = null;
        int most = 0,
            second = 0;
        foreach (var person in context.Namesakes!)
        {
            if (!context.FitsGender(person))
                continue;
            var mentions = context.Clusters[person].FullMentions;
            if (main is null || mentions > most)
                (main, most, second) = (person, mentions, most);
            else
                second = Math.Max(second, mentions);
        }

        return most >= 2 * second ? LinkTo(main) : null;
    }
}
