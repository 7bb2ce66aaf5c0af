using Corpus.Extraction.Catalog;
using Corpus.Extraction.Compilation;
using Corpus.Extraction.Entities;

namespace Corpus.Extraction.Tests.Compilation;

/// <summary>Who is one and the same across articles: "a | b" are the entities of two articles, each name with how many quotations it has.</summary>
public class PeopleTests
{
    [Theory]
    [InlineData("Carl Dorn 1 | Carl Dorn 2", "Carl Dorn 3 CarlDorn")]
    [InlineData("Carl Dorn | Anna Berg", "Anna Berg 0 ; Carl Dorn 0 ")]
    [InlineData("Carl Dorn 1, Anna Berg", "Anna Berg 0 ; Carl Dorn 1 CarlDorn")]
    // Known by one word: each article's own.
    [InlineData("Berg 1 | Berg 2", "Berg 1 Berg; Berg 2 Berg2")]
    [InlineData("Reuters Organization 1 | Reuters Organization", "Reuters 1 Reuters")]
    [InlineData("Chile State | Chile State 1", "Chile 1 Chile")]
    // Of one name and another kind.
    [InlineData("Santa Maria State 1 | Santa Maria Person 1", "Santa Maria 1 SantaMaria; Santa Maria 1 SantaMaria")]
    // People, then organizations, then states.
    [InlineData("Chile State, Anna Berg, Reuters Organization, Carl Dorn", "Anna Berg 0 ; Carl Dorn 0 ; Reuters 0 ; Chile 0 ")]
    // Hyphens and capital letters divide nobody.
    [InlineData("Anna-Maria Berg 1 | ANNA MARIA BERG 1 | Anna Maria Berg", "Anna Maria Berg 2 AnnaMariaBerg")]
    // The spelling of most articles counts.
    [InlineData("anna Berg 1 | Anna Berg | Anna Berg", "Anna Berg 1 AnnaBerg")]
    // Who is named in two articles has a property, quoted or not.
    [InlineData("Carl Dorn | Carl Dorn, Anna Berg", "Anna Berg 0 ; Carl Dorn 0 CarlDorn")]
    // Accents, middle names and short forms divide nobody where nothing is against it.
    [InlineData("José Novak 1 | Jose Novak 2 | Jose Novak", "Jose Novak 3 JoseNovak")]
    [InlineData("Carl B. Dorn 1 | Carl Dorn 2 | Carl Dorn", "Carl Dorn 3 CarlDorn")]
    [InlineData("Joseph B. Dorn 1 | Joe Dorn 2 | Joseph Dorn 1 | Joe Dorn", "Joe Dorn 4 JoeDorn")]
    // "Carl Dorn" can be either.
    [InlineData(
        "Carl B. Dorn 1 | Carl C. Dorn 1 | Carl Dorn 1",
        "Carl B. Dorn 1 CarlBDorn; Carl C. Dorn 1 CarlCDorn; Carl Dorn 1 CarlDorn"
    )]
    [InlineData("Carl Dorn Jr. 1 | Carl Dorn 1", "Carl Dorn 1 CarlDorn; Carl Dorn Jr. 1 CarlDornJr")]
    [InlineData("Carl B. Dorn 1, Carl Dorn 1 | Carl Dorn", "Carl B. Dorn 1 CarlBDorn; Carl Dorn 1 CarlDorn")]
    // The kind that most articles give a name.
    [InlineData("Anna Berg 1 | Anna Berg | Anna Berg | Anna Berg Organization 1", "Anna Berg 2 AnnaBerg")]
    // Who is never named is nobody.
    [InlineData("spokesman Unnamed 2 | Carl Dorn 1", "Carl Dorn 1 CarlDorn")]
    public void Names_tell_who_is_one(string articles, string people) => Assert.Equal(people, Index(articles));

    /// <summary>Whom a catalog declares comes first, as declared, and has a name whether quoted or not.</summary>
    [Theory]
    [InlineData("Carl Dorn 1 | Carl Dorn 1", "Ruth Novak 0 RuthNovak; Moon 0 Moon; Carl Dorn 2 CarlDorn")]
    [InlineData("Moon 1 | Moon 2", "Ruth Novak 0 RuthNovak; Moon 3 Moon")]
    [InlineData("Anna Berg, Ruth Novak 1", "Ruth Novak 1 RuthNovak; Moon 0 Moon; Anna Berg 0 ")]
    public void Who_is_declared_comes_first(string articles, string people) =>
        Assert.Equal(
            people,
            Index(
                articles,
                new CatalogPerson("Ruth Novak", default, EntityKind.Person, null),
                new CatalogPerson("Moon", default, EntityKind.Person, null)
            )
        );

    [Fact]
    public void What_is_declared_is_kept()
    {
        var declared = new CatalogPerson("Ruth Novak", new(["Ruthie"]), EntityKind.Organization, "mayor");
        var people = EntityIndex.Of(Given.Corpus(Given.Article("a.txt", entities: "Carl Dorn 1", declared: declared)).Model).Entities;
        Assert.Equal(
            [("Carl Dorn", EntityKind.Person, false, null, ""), ("Ruth Novak", EntityKind.Organization, true, "mayor", "Ruthie")],
            people.Select(p => (p.Name, p.Kind, p.Declared, p.Role, string.Join(" ", p.Aliases)))
        );
    }

    /// <summary>Texts of several catalogs: each person once, in the order of the texts.</summary>
    [Fact]
    public void The_people_of_all_catalogs_are_declared()
    {
        CatalogPerson[] people =
        [
            .. new[] { "Ruth Novak", "Carl Dorn", "Anna Berg" }.Select(name => new CatalogPerson(name, default, EntityKind.Person, null)),
        ];
        var corpus = Given
            .Corpus(
                Given.Article("b.txt", declared: [people[2], people[0]]),
                Given.Article("a.txt", declared: [people[0], people[1]]),
                Given.Article("c.txt")
            )
            .Model;
        Assert.Equal(["Ruth Novak", "Carl Dorn", "Anna Berg"], corpus.Declared.Select(p => p.Name));
    }

    /// <summary>Whose each quotation is, and whose each person's are, article after article.</summary>
    [Fact]
    public void Quotations_are_sorted_by_speaker()
    {
        var corpus = Given
            .Corpus(
                Given.Article("a.txt", entities: "Ruth Novak 2, spokesman Unnamed 1"),
                Given.Article("b.txt", entities: "Carl Dorn 1, Ruth Novak 1")
            )
            .Model;
        var tables = CorpusTables.Of(corpus, EntityIndex.Of(corpus));
        Assert.Equal([1, 1, -1, 0, 1], tables.Speakers);
        Assert.Equal(4, tables.QuotesBySpeaker.Count);
        Assert.Equal(4, tables.ArticleEntities.Count);
    }

    /// <summary>Ten articles name Carl Dorn in full; what "Dorn" in another article means follows only from them.</summary>
    [Theory]
    [InlineData("Dorn 2", true, "Carl Dorn 12 CarlDorn")]
    [InlineData("Dorn 2", false, "Carl Dorn 10 CarlDorn; Dorn 2 Dorn")]
    [InlineData("Dorn 2 | Berta Dorn", true, "Berta Dorn 0 ; Carl Dorn 12 CarlDorn")]
    [InlineData("Dorn 2 | Berta Dorn | Berta Dorn", true, "Berta Dorn 0 BertaDorn; Carl Dorn 10 CarlDorn; Dorn 2 Dorn")]
    [InlineData("Dorn Organization 2", true, "Carl Dorn 12 CarlDorn")]
    [InlineData("Dorn Organization 2 | Dorn Organization", true, "Carl Dorn 10 CarlDorn; Dorn 2 Dorn")]
    [InlineData("DORN Organization 2", true, "Carl Dorn 10 CarlDorn; DORN 2 DORN")]
    [InlineData("Carl 2", true, "Carl 2 Carl; Carl Dorn 10 CarlDorn")]
    public void A_surname_alone_is_that_of_the_one_well_known_person(string others, bool linkSurnames, string people) =>
        Assert.Equal(people, Index(string.Join(" | ", Enumerable.Repeat("Carl Dorn 1", 10).Append(others)), linkSurnames));

    /// <summary>The basis of such a quotation says so.</summary>
    [Fact]
    public void A_speaker_by_surname_has_a_basis_of_its_own()
    {
        var corpus = Given
            .Corpus([.. Enumerable.Range(0, 11).Select(i => Given.Article($"{i:00}.txt", entities: i < 10 ? "Carl Dorn 1" : "Dorn 2"))])
            .Model;
        var tables = CorpusTables.Of(corpus, EntityIndex.Of(corpus));
        Assert.Equal([.. Enumerable.Repeat(false, 10), true, true], tables.BySurname);
        Assert.All(tables.Speakers, speaker => Assert.Equal(0, speaker));
    }

    [Fact]
    public void The_other_spellings_are_aliases()
    {
        var corpus = Given
            .Corpus([
                .. new[] { "Carl B. Dorn", "Carl Dorn", "CARL DORN", "Carl Dorn" }.Select(
                    (name, i) => Given.Article($"{i}.txt", entities: name)
                ),
            ])
            .Model;
        var person = Assert.Single(EntityIndex.Of(corpus).Entities);
        Assert.Equal(("Carl Dorn", "Carl B. Dorn"), (person.Name, string.Join("; ", person.Aliases)));
    }

    private static string Index(string articles, params CatalogPerson[] declared) => Index(articles, linkSurnames: true, declared);

    private static string Index(string articles, bool linkSurnames, params CatalogPerson[] declared)
    {
        var corpus = Given
            .Corpus([.. articles.Split(" | ").Select((entities, i) => Given.Article($"{i}.txt", entities: entities, declared: declared))])
            .Model;
        return string.Join("; ", EntityIndex.Of(corpus, linkSurnames).Entities.Select(p => $"{p.Name} {p.Quotes} {p.Member}"));
    }
}
