using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;

namespace Corpus.Extraction.Linking;

/// <summary>
/// Which entities of different articles are the same. In the examples, a bar stands between two articles, a comma between the names of one article, and after the
/// equals sign the answer: <c>same</c> or <c>other</c>.
/// </summary>
internal static class LinkingRules
{
    private const int MostToFew = 3;
    private const int WellKnown = 10;
    private const int FirstToSecond = 10;

    public static readonly Cascade<NamePair, bool?> Person = new(
        "linking/person",
        "Do two full names with the same surname name the same person?",
        new("linking/named-together", "Two people of one article are two people in all articles.", static (in c) =>
            c.Together ? false : null
        )
        {
            Examples = ["Anna Novak, Anna B. Novak = other"],
            Counterexamples = ["Anna Novak | Anna B. Novak"],
        },
        new("linking/family-name-first", "Names whose first word is the family name are never linked to a different name.", static (in c) =>
            c.One.FamilyNameFirst || c.Other.FamilyNameFirst ? false : null
        )
        {
            Examples = ["Choi Seo | Choi Min Seo = other"],
            Counterexamples = ["Anna Seo | Anna Min Seo"],
        },
        new(
            "linking/other-suffix",
            "A name with a suffix is another person's than the name without it, unless all other words of the names are the same and one is a middle name.",
            static (in c) =>
                c.One.Suffix == c.Other.Suffix
                || (c.One.Suffix.Length == 0 || c.Other.Suffix.Length == 0) && c.One.HasSameWordsAndMiddle(c.Other)
                    ? null
                    : false
        )
        {
            Examples =
            [
                "Peter Brown | Peter Brown Jr. = other",
                "Peter Brown Sr. | Peter Brown Jr. = other",
                "Peter Brown | Peter J. Brown III = other",
            ],
            Counterexamples = ["Peter Brown Jr. | Peter J. Brown Jr.", "Peter Luke Brown | Peter Luke Brown Jr."],
        },
        new("linking/other-middle-name", "Names with different middle names are those of two people.", static (in c) =>
            c.One.MiddlesAgree(c.Other) ? null : false
        )
        {
            Examples =
            [
                "Peter J. Brown | Peter K. Brown = other",
                "Peter James Brown | Peter John Brown = other",
                "Peter W. Brown | Peter H. W. Brown = other",
            ],
            Counterexamples =
            [
                "Peter J. Brown | Peter James Brown",
                "Peter Brown | Peter J. Brown",
                "Peter H.W. Brown | Peter H. W. Brown",
            ],
        },
        new("linking/same-given-name", "Names with the same given name are those of one person.", static (in c) =>
            c.One.Given == c.Other.Given ? true : null
        )
        {
            Examples = ["Anna Novak | Anna B. Novak = same", "José Dorn | Jose Luis Dorn = same"],
            Counterexamples = ["Anna Novak | Berta Novak"],
        },
        new("linking/given-name-variant", "A given name and its short form are those of one person.", static (in c) =>
            GivenNames.AreVariants(c.One.Given, c.Other.Given) ? true : null
        )
        {
            Examples = ["Joe Dorn | Joseph Dorn = same", "Joe Dorn | Joseph R. Dorn = same", "Bill Dorn | Will Dorn = same"],
            Counterexamples = ["Joe Dorn | John Dorn", "Anna Dorn | Hannah Dorn"],
        }
    );

    public static readonly Cascade<NameOfTwoKinds, bool?> Kind = new(
        "linking/kind",
        "Is a name that articles read as two kinds that of one entity?",
        new Rule<NameOfTwoKinds, bool?>(
            "linking/kind-of-most-articles",
            "At least three times as many articles agree on one kind: the others misread the name.",
            static (in c) => c.Often >= c.Seldom * MostToFew ? true : null
        )
        {
            Examples = ["3 1 = same", "50 10 = same"],
            Counterexamples = ["1 1", "5 2"],
        }
    );

    public static readonly Cascade<SurnameAlone, bool?> Surname = new(
        "linking/surname",
        "Is a person with a name of one word the person with that surname whom other articles name in full?",
        new("linking/given-name-alone", "A word in the list of given names is not taken for a surname.", static (in c) =>
            NameList.Given.Find(c.Word) != NameUses.None ? false : null
        )
        {
            Examples = ["Anna: 50, 0 = other"],
            Counterexamples = ["Dornbusch: 50, 0"],
        },
        new(
            "linking/well-known-bearer",
            "A surname alone means the person with that surname whom at least ten articles name in full, if they are ten times as many as those that name any other person or an organization so.",
            static (in c) => c.Articles >= WellKnown && c.Articles >= c.Second * FirstToSecond ? true : null
        )
        {
            Examples = ["Dornbusch: 10, 0 = same", "Dornbusch: 120, 9 = same"],
            Counterexamples = ["Dornbusch: 9, 0", "Dornbusch: 50, 6"],
        }
    );

    public static readonly IReadOnlyList<Cascade> Cascades = [Person, Kind, Surname];
}
