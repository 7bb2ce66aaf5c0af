using Corpus.Extraction.Articles;
using Corpus.Extraction.Catalog;
using Corpus.Extraction.Entities;
using Corpus.Extraction.Tests.Quotations;

namespace Corpus.Extraction.Tests.Entities;

public class EntityFinderTests
{
    /// <summary>Each entity is written as its name, with its mentions in brackets.</summary>
    [Theory]
    [InlineData("President Anna Novak left. Novak was tired.", "Anna Novak [Anna Novak, Novak]")]
    [InlineData("Mr. Brown met Mrs. Novak.", "Brown [Brown]; Novak [Novak]")]
    [InlineData("Peter J. Brown left. Peter Brown was tired.", "Peter J. Brown [Peter J. Brown, Peter Brown]")]
    [InlineData("Ursula von der Heyde left.", "Ursula von der Heyde [Ursula von der Heyde]")]
    [InlineData("Choi Min-seo met reporters. Choi was tired, and Choi Min Seo left.", "Choi Min-seo [Choi Min-seo, Choi, Choi Min Seo]")]
    [InlineData("Zhang Weimin met reporters. Zhang was tired.", "Zhang Weimin [Zhang Weimin, Zhang]")]
    [InlineData("The USS Abraham Dorn left.", "")]
    [InlineData("“No,” said CP Dana Novak.", "Dana Novak [Dana Novak]")]
    [InlineData("Rakesha Dorn said so. Dorn was tired.", "Rakesha Dorn [Rakesha Dorn, Dorn]")]
    [InlineData("The Ministry of Foreign Affairs was glad.", "Ministry of Foreign Affairs [Ministry of Foreign Affairs]")]
    [InlineData("The Prague Peace Institute was glad.", "Prague Peace Institute [Prague Peace Institute]")]
    [InlineData("NATO was glad, and South Korea too.", "NATO [NATO]; South Korea [South Korea]")]
    [InlineData("They went north, then South\n\nKorea Today said so.", "Korea Today [Korea Today]")]
    // The word before the name is the first of the text and not of the sentence.
    [InlineData("Bridge\n\nAnna Novak left.", "Anna Novak [Anna Novak]")]
    [InlineData("The\n\nAnna Novak left.", "Anna Novak [Anna Novak]")]
    [InlineData("Beijing was glad.", "China [Beijing]")]
    [InlineData("They met in Beijing.", "")]
    [InlineData("The Chinese leader was glad on Tuesday in March.", "")]
    [InlineData("Anna Novak’s plan failed.", "Anna Novak [Anna Novak]")]
    [InlineData(
        "Anna Novak left. Novak was tired. Her son, Peter Novak, was not. Novak slept.",
        "Anna Novak [Anna Novak, Novak, Novak]; Peter Novak [Peter Novak]"
    )]
    [InlineData("Anna Novak and Peter Novak left. Mr. Novak was tired.", "Anna Novak [Anna Novak]; Peter Novak [Peter Novak, Novak]")]
    [InlineData("Anna Novak and Peter Novak left. Novak was tired.", "Anna Novak [Anna Novak]; Peter Novak [Peter Novak]")]
    [InlineData("The Asia Trade Forum (ATF) was glad, and the ATF left.", "Asia Trade Forum [Asia Trade Forum, ATF, ATF]")]
    [InlineData("Novak Tells Voters About Great Plan\nAnna Novak left.", "Anna Novak [Novak, Anna Novak]")]
    [InlineData("Brown Tells Voters About Great Plan\nAnna Novak left.", "Anna Novak [Anna Novak]")]
    [InlineData("Googol said so.", "Googol [Googol]")]
    [InlineData(
        "Peter Brown Jr. left. Peter Brown slept, and Peter Brown Jr. sang.",
        "Peter Brown Jr. [Peter Brown Jr., Peter Brown Jr.]; Peter Brown [Peter Brown]"
    )]
    [InlineData("Peter Brown slept. His son, Peter Brown Jr., left.", "Peter Brown [Peter Brown]; Peter Brown Jr. [Peter Brown Jr.]")]
    [InlineData("Peter Luke Brown Jr. left. Peter Luke Brown slept.", "Peter Luke Brown Jr. [Peter Luke Brown Jr., Peter Luke Brown]")]
    [InlineData("Peter Luke King Jr. left. King slept.", "Peter Luke King Jr. [Peter Luke King Jr., King]")]
    [InlineData("Novak Email Story Has Moved Again.\n\nAnna Novak left.", "Anna Novak [Novak, Anna Novak]")]
    [InlineData("Anna Novak Email Story Has Moved.\n\nIt rained.", "")]
    [InlineData("They spoke of talks with Beijing and Beijing’s offer.", "China [Beijing, Beijing]")]
    [InlineData("Said Anna Novak, a farmer: no.", "Anna Novak [Anna Novak]")]
    [InlineData("Its chief executive, Rakesha Dorn, left.", "Rakesha Dorn [Rakesha Dorn]")]
    public void Names_are_found(string text, string entities) => Assert.Equal(entities, Shown(text));

    [Theory]
    [InlineData("Mr. Dorn left.", "Male")]
    [InlineData("Ms. Dorn left.", "Female")]
    [InlineData("Anna Dorn left.", "Female")]
    [InlineData("Spokesman Rakesha Dorn left.", "Male")]
    [InlineData("Rakesha Dorn said so.", "Unknown")]
    public void Gender_comes_from_the_title_or_the_given_name(string text, string gender) =>
        Assert.Equal(gender, Assert.Single(Read.Article(text).Entities.All).Gender.ToString());

    [Theory]
    [InlineData("The newspaper Lidova Posta was glad.", "Organization")]
    [InlineData("The spokesman Lidova Posta was glad.", "Person")]
    [InlineData("NATO was glad.", "Organization")]
    [InlineData("Anna Novak was glad.", "Person")]
    [InlineData("Beijing was glad.", "State")]
    [InlineData("Googol said so.", "Organization")]
    public void Kinds_are_recognized(string text, string kind) =>
        Assert.Equal(kind, Assert.Single(Read.Article(text).Entities.All).Kind.ToString());

    [Fact]
    public void Declared_entities_take_precedence()
    {
        var text = "Ana Novak left. Novak was tired, and the Grey House was glad.";
        var people = new[]
        {
            new CatalogPerson("Anna Novak", new EquatableArray<string>(["Ana Novak"]), EntityKind.Person, "minister"),
            new CatalogPerson("Office of the President", new EquatableArray<string>(["Grey House"]), EntityKind.Organization, null),
        };
        Assert.Equal("Anna Novak [Ana Novak, Novak]; Office of the President [Grey House]", Shown(text, people));
        Assert.All(Read.Article(text, people).Entities.All, e => Assert.True(e.Declared));
    }

    private static string Shown(string text, params CatalogPerson[] declared)
    {
        var entities = Read.Article(text, declared).Entities;
        return string.Join(
            "; ",
            entities.All.Select(
                (e, i) => $"{e.Name} [{string.Join(", ", entities.Mentions.Where(m => m.Entity == i).Select(m => m.Span.In(text)))}]"
            )
        );
    }

    /// <summary>What a catalog declares to be no name is none, in a text and in a headline, and speaks for nobody.</summary>
    [Theory]
    [InlineData("“It rains,” Carla Dorn said. Dorn left.", "Carla Dorn")]
    [InlineData("“It rains,” Bright Falls said. Carla Dorn left.", "Bright Falls; Carla Dorn", "Carla Dorn")]
    [InlineData("“It rains,” BRIGHT FALLS said.", "BRIGHT FALLS", "")]
    public void Words_can_be_declared_to_be_no_name(string text, string names, string? without = null)
    {
        Assert.Equal(names, Names(default));
        Assert.Equal(without ?? names, Names(new DeclaredPeople([], ["Bright Falls"])));

        string Names(DeclaredPeople declared) =>
            string.Join(
                "; ",
                Extractor
                    .Extract(new ArticleSource(text, null, null, declared))
                    .Entities.All.Where(entity => entity.Kind != EntityKind.Unnamed)
                    .Select(entity => entity.Name)
                    .Order()
            );
    }

    /// <summary>A catalog is indexed once, so the cost of a text depends on the people that it names, not on how many the catalog declares.</summary>
    [Fact]
    public void A_text_costs_the_same_however_many_people_are_declared()
    {
        Allocated(10);
        var (few, many) = (Least(10), Least(50_000));
        Assert.True(many <= few + 10_000, $"{few} bytes with 10 people, {many} with 50,000");

        // A garbage collection on another thread counts the rest of this thread's buffer as allocated.
        static long Least(int count) => Enumerable.Range(0, 3).Min(_ => Allocated(count));

        static long Allocated(int count)
        {
            var people = new DeclaredPeople([
                .. Enumerable
                    .Range(0, count)
                    .Select(i => new CatalogPerson($"Anna {Surname(i)}", new([$"{Surname(i)} the Elder"]), EntityKind.Person, null)),
            ]);
            var source = new ArticleSource($"“It rains,” Anna {Surname(7)} said. {Surname(8)} left.", null, null, people);
            var before = GC.GetAllocatedBytesForCurrentThread();
            var model = Extractor.Extract(source);
            Assert.Equal([$"Anna {Surname(7)}", $"Anna {Surname(8)}"], model.Entities.All.Select(e => e.Name));
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        static string Surname(int number)
        {
            var letters = "";
            for (var rest = number + 1; rest > 0; rest = (rest - 1) / 26)
                letters = (char)('a' + ((rest - 1) % 26)) + letters;
            return "Berg" + letters + "er";
        }
    }
}
