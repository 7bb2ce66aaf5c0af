using Corpus.Extraction.Entities;
using Corpus.Extraction.Rules;

namespace Corpus.Extraction.Quotations;

/// <summary>
/// Whom a noun phrase such as "the investor" means when the text is read up to it. In an example, the phrase stands in brackets; after the equals sign stands the name of
/// the one whom it means, or "-" for somebody whom the text does not name.
/// </summary>
internal static class NominalRules
{
    public static readonly Cascade<NominalContext, Reference?> InOrder = new(
        "refer/nominal",
        "Whom does a noun phrase without a name mean where it stands?",
        new("refer/phrase-beside-name", "A phrase that describes somebody beside a name means the one named.", static (in c) =>
            c.Beside is { } description ? c.Discourse.To(description.Entity, ReferenceKind.Described, description) : null
        )
        {
            Examples = ["Anna Novak, [the mayor = Anna Novak], left.", "[The mayor = Anna Novak], Anna Novak, left."],
            Counterexamples = ["The mayor left, and Anna Novak stayed."],
        },
        new("refer/described-before", "A phrase that fits the descriptions of only one entity means that entity.", static (in c) =>
            c.OnlyFitting is { } only ? c.Discourse.To(only.Entity, ReferenceKind.Described, only) : null
        )
        {
            Examples =
            [
                "Mayor Anna Novak left. [The mayor = Anna Novak] was tired.",
                "The Ministry of Trade was glad. [The ministry = Ministry of Trade] called the plan good.",
            ],
            Counterexamples = ["Mayor Anna Novak met Mayor Peter Brown. The mayor was tired.", "Mayor Anna Novak left. A mayor was tired."],
        },
        new(
            "refer/salient-of-described",
            "A phrase that fits the descriptions of several means the one who is clearly spoken of more than the others.",
            static (in c) =>
                c.Fitting is { Count: > 1 } several
                && c.Discourse.Salience.ResolveAmong([.. several.Select(d => d.Entity)], c.Discourse.ReferentOfNoun(c.Chunk.Head))
                    is { } clear
                    ? c.Discourse.To(clear, ReferenceKind.Salient, several.First(d => d.Entity == clear))
                    : null
        )
        {
            Examples = ["Mayor Anna Novak left. Mayor Peter Brown stayed. Brown was tired. [The mayor = Peter Brown] slept."],
            Counterexamples = ["Mayor Anna Novak met Mayor Peter Brown. The mayor was tired."],
        },
        new(
            "refer/related-noun",
            "A noun that is broader or narrower than one by which the text describes only one person means that person, if the gender fits.",
            static (in c) =>
                c.SupposesKnown
                && !c.Discourse.PersonMentioned
                && c.Fitting is null
                && c.Phrase is { Age: null, Parent: null, NamesNation: false }
                && c.Discourse.Descriptions.FindRelated(c.Chunk.Head) is { Count: 1 } related
                && CanBe(c, related[0].Entity)
                    ? c.Discourse.To(related[0].Entity, ReferenceKind.Salient, related[0])
                    : null
        )
        {
            Examples =
            [
                "Senator Anna Novak left. Peter Brown came. Brown was tired. [The lawmaker = Anna Novak] slept.",
                "Sen. Anna Novak left. Peter Brown came. Brown was tired. [The lawmaker = Anna Novak] slept.",
                "Dr. Anna Novak left. Peter Brown came. Brown was tired. [The surgeon = Anna Novak] slept.",
                "Inspector Peter Brown left. Anna Novak came. Novak was tired. [The officer = Peter Brown] slept.",
                "Attorney Anna Novak left. Peter Brown came. Brown was tired. [The lawyer = Anna Novak] slept.",
                "Peter Brown, an economist, left. Anna Novak came. Novak was tired. [The scientist = Peter Brown] slept.",
            ],
            Counterexamples =
            [
                "Senator Anna Novak met Senator Peter Brown. The lawmaker was tired.",
                "Senator Peter Brown left. The congresswoman was tired.",
                "Senator Anna Novak left. Lawmaker Peter Brown came. The lawmaker was tired.",
                "Mayor Anna Novak left. The surgeon was tired.",
                "Her rival, Anna Novak, left. The champion was tired.",
            ],
        },
        new(
            "refer/only-person-of-age",
            "An age means the only person whom the text has named, unless the text gives that person another age or mentions somebody without a name.",
            static (in c) => c.MayMeanKnown && c.Phrase.Age is not null ? c.Salient(OnlyPerson(c)) : null
        )
        {
            Examples =
            [
                "Anna Novak left. [The 28-year-old = Anna Novak] was tired.",
                "Mayor Anna Novak left. The mayor slept. [The 28-year-old = Anna Novak] was tired.",
            ],
            Counterexamples =
            [
                "Anna Novak, 61, left. The 28-year-old was tired.",
                "Anna Novak met Peter Brown. The 28-year-old was tired.",
                "Anna Novak met a farmer. The 28-year-old was tired.",
            ],
        },
        new(
            "refer/only-parent",
            "A phrase such as \"the father of two\" means the only person whom the text has named, unless the text mentions somebody without a name.",
            static (in c) => c.MayMeanKnown && c.Phrase is { Age: null, Parent: not null } ? c.Salient(OnlyPerson(c)) : null
        )
        {
            Examples = ["Peter Brown left. [The father = Peter Brown] of two was tired."],
            Counterexamples =
            [
                "Peter Brown left. The father of two boys was tired.",
                "Peter Brown met Paul Smith. The father of two was tired.",
            ],
        },
        new(
            "refer/inhabitant",
            "A noun such as \"German\" means the one whom the text calls so, of several the one who is clearly spoken of.",
            static (in c) =>
                c.MayMeanKnown && c.Phrase is { Age: null, Parent: null, IsInhabitant: true }
                    ? c.Salient(Among(c, c.Discourse.Descriptions.With(c.Chunk.Head)), describes: true)
                    : null
        )
        {
            Examples = ["Anna Novak, a German rider, left. [The German = Anna Novak] was tired."],
            Counterexamples = ["The rider Anna Novak left. The German was tired."],
        },
        new(
            "refer/nationality",
            "A phrase with the name of a nation means the one whom the text calls so, of several the one who is clearly spoken of.",
            static (in c) =>
                c.MayMeanKnown && IsOnlyOfNation(c)
                    ? c.Salient(Among(c, c.Discourse.Descriptions.WithModifiers(c.Chunk)), describes: true)
                    : null
        )
        {
            Examples = ["Chinese President Anna Novak left. [The Chinese leader = Anna Novak] was tired."],
            Counterexamples = ["Senator Anna Novak left. The Chinese president was tired."],
        },
        new(
            "refer/subject-before",
            "An age, a noun such as \"German\" or \"the father of two\" means the person who is the subject of the sentence before, in the same paragraph, if that sentence names nobody else.",
            static (in c) =>
                c.MayMeanKnown
                && (c.Phrase is { IsAge: true } or { IsInhabitant: true } or { Age: null, Parent: not null })
                && c.Discourse is { StrangerMentioned: false, SubjectBefore: { } subject }
                && CanBe(c, subject)
                && !(c.Phrase.Age is { } age && c.Discourse.Descriptions.IsOfOtherAge(subject, age))
                && (!c.Phrase.IsInhabitant || IsNewInhabitant(c) && !c.Discourse.Descriptions.HasNation(subject))
                    ? c.Salient(subject)
                    : null
        )
        {
            Examples =
            [
                "Anna Novak met Peter Brown.⏎Brown left. [The 28-year-old = Peter Brown] was tired.",
                "Anna Novak met Peter Brown.⏎His wife, Jane Brown, left. [The 61-year-old = Jane Brown] was tired.",
                "Anna Novak met Peter Brown.⏎Brown was tired. [The Dutchman = Peter Brown] slept.",
                "Peter Brown met Anna Novak.⏎Novak left him. [The mother = Anna Novak] of two was tired.",
                "Peter Brown met Paul Smith.⏎Brown, a farmer, left. [The German = Peter Brown] was tired.",
            ],
            Counterexamples =
            [
                "Anna Novak met Peter Brown. The 28-year-old was tired.",
                "Anna Novak met Peter Brown.⏎Brown left.⏎The 28-year-old was tired.",
                "Anna Novak met Peter Brown.⏎Brown, 61, left. The 28-year-old was tired.",
                "Peter Brown met Anna Novak.⏎Novak left. The Dutchman was tired.",
                "Anna Novak met Peter Brown.⏎Brown hit a driver. The 28-year-old was tired.",
                "Anna Novak met a German. Peter Brown left. It rained. Brown won. The German was tired.",
                "British skater Peter Brown left. Brown was tired. The German was tired.",
                "Spain captain Peter Brown left. Brown was tired. The German was tired.",
            ],
        },
        new(
            "refer/salient-person",
            "A definite noun means the person or body that is clearly spoken of most, if it has no age, no children and no nation that the text gives to somebody.",
            static (in c) =>
                c.MayMeanKnown && c.Phrase is { Age: null, Parent: null, IsInhabitant: false } && !IsOnlyOfNation(c)
                    ? c.Salient(c.Discourse.Salience.ResolveNominal(c.Discourse.ReferentOfNoun(c.Chunk.Head)))
                    : null
        )
        {
            Examples =
            [
                "Anna Novak bought the house. [The investor = Anna Novak] was tired.",
                "Googol Holdings met Anna Novak. Novak was glad. [The retailer = Googol Holdings] was not.",
            ],
            Counterexamples = ["Anna Novak left. An aide was tired.", "Anna Novak left. The officials were tired."],
        },
        new(
            "refer/only-speaker",
            "A definite noun means the only person whom the text has named, if that person has spoken and the gender fits.",
            static (in c) => c.MayMeanKnown ? c.Salient(OnlySpeaker(c)) : null
        )
        {
            Examples =
            [
                "“It is late,” Anna Novak said.⏎The town was quiet. The rain fell all day.⏎The shops were closed.⏎The road was wet.⏎[The striker = Anna Novak] was tired.",
            ],
            Counterexamples =
            [
                "Anna Novak left.⏎The town was quiet. The rain fell all day.⏎The shops were closed.⏎The road was wet.⏎The striker was tired.",
            ],
        },
        // The default.
        new("refer/stranger", "Otherwise the phrase means somebody whom the text does not name.", static (in _) => Reference.Unnamed)
        {
            Examples = ["[A spokesman = -] left.", "Mayor Anna Novak met Mayor Peter Brown. [The mayor = -] was tired."],
        }
    );

    // Whom alone the text has named, if it speaks of nobody else.
    private static int? OnlyPerson(in NominalContext c)
    {
        var discourse = c.Discourse;
        return
            discourse.Persons.Count == 1
            && !discourse.StrangerMentioned
            && discourse.Salience.ResolveNominal(discourse.ReferentOfNoun(c.Phrase.Parent ?? c.Chunk.Head)) is { } only
            && !(c.Phrase.Age is { } age && discourse.Descriptions.IsOfOtherAge(only, age))
            ? only
            : null;
    }

    private static bool IsNewInhabitant(in NominalContext c) =>
        c.Phrase.IsInhabitant
        && c.Discourse.Descriptions.With(c.Chunk.Head).Count == 0
        && !c.Discourse.UnnamedInhabitants.Contains(c.Discourse.Parse.Document.Of(c.Discourse.Parse.Tokens[c.Chunk.Head]).ToString());

    private static int? Among(in NominalContext c, IReadOnlyCollection<int> described) =>
        described.Count switch
        {
            0 => null,
            1 => described.First(),
            _ => c.Discourse.Salience.ResolveAmong(described, c.Discourse.ReferentOfNoun(c.Chunk.Head)),
        };

    // "the German star" can be what the text says of somebody for the first time; "the German president" is somebody else.
    private static bool IsOnlyOfNation(in NominalContext c) =>
        c.Phrase is { Age: null, Parent: null, IsInhabitant: false, NamesNation: true }
        && (c.Discourse.Descriptions.WithModifiers(c.Chunk).Count > 0 || NameText.Titles.Contains(c.Discourse.Parse.Tokens[c.Chunk.Head]));

    private static int? OnlySpeaker(in NominalContext c)
    {
        var discourse = c.Discourse;
        if (
            discourse.Persons.Count != 1
            || discourse.Persons.First() is var only && !discourse.HaveSpoken.Contains(only)
            || c.Phrase is { NamesNation: true } or { IsInhabitant: true } or { IsAge: true }
        )
            return null;
        return CanBe(c, only) ? only : null;
    }

    // Whether the noun fits the gender of a person.
    private static bool CanBe(in NominalContext c, int person) =>
        (c.Discourse.ReferentOfNoun(c.Phrase.Parent ?? c.Chunk.Head), c.Discourse.ReferentOf(person))
            is
                (Referent.Person, _)
                or
                (Referent.Man, not Referent.Woman)
                or
                (Referent.Woman, not Referent.Man);
}
