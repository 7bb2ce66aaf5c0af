using System.Runtime.CompilerServices;
using System.Text.Json;
using Corpus.Extraction.Catalog;

namespace Corpus.Extraction.Tests.Catalog;

/// <summary>The schema that editors complete from knows exactly what the reader knows.</summary>
public class SchemaTests
{
    private static readonly JsonElement Schema = JsonDocument
        .Parse(File.ReadAllText(Path.Combine(Root(), "docs", "corpus.schema.json")))
        .RootElement;

    public static TheoryData<string, string[]> Keys =>
        new()
        {
            { "", CatalogReader.RootKeys },
            { "article", CatalogReader.ArticleKeys },
            { "person", CatalogReader.PersonKeys },
            { "quoteCorrection", CatalogReader.QuoteKeys },
            { "expressionCorrection", CatalogReader.ExpressionKeys },
            { "blockCorrection", CatalogReader.BlockKeys },
            { "mentionCorrection", CatalogReader.MentionKeys },
            { "eventCorrection", CatalogReader.EventKeys },
        };

    public static TheoryData<string, string, string[]> Words =>
        new()
        {
            { "article", "publishedBasis", Of(Enum.GetValues<PublicationDateSource>()) },
            { "person", "kind", Of(Enum.GetValues<DeclaredKind>()) },
            { "person", "gender", Of(CatalogReader.Genders) },
            { "quoteCorrection", "kind", Of(Enum.GetValues<QuoteKind>()) },
            { "blockCorrection", "kind", Of(Enum.GetValues<BlockKind>()) },
        };

    [Theory]
    [MemberData(nameof(Keys))]
    public void It_names_the_keys_that_the_reader_knows(string definition, string[] keys)
    {
        Assert.Equal(keys.Order(), Properties(definition).EnumerateObject().Select(property => property.Name).Order());
        Assert.False(
            (definition == "" ? Schema : Definition(definition)).GetProperty("additionalProperties").ValueKind == JsonValueKind.True
        );
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void It_names_the_words_that_the_reader_knows(string definition, string key, string[] words) =>
        Assert.Equal(
            words,
            Properties(definition)
                .GetProperty(key)
                .GetProperty("enum")
                .EnumerateArray()
                .Where(word => word.ValueKind == JsonValueKind.String)
                .Select(word => word.GetString())
        );

    [Fact]
    public void The_catalog_of_the_seeds_reads_without_a_finding_and_names_each_text()
    {
        var seeds = Path.Combine(Root(), "seeds");
        var (catalog, findings) = CatalogReader.Read(File.ReadAllText(Path.Combine(seeds, "corpus.json")));
        var files = Directory.GetFiles(seeds, "*.txt").Select(Path.GetFileName).Order(StringComparer.Ordinal).ToArray();

        Assert.Empty(findings);
        Assert.Equal(files, catalog.Entries.Select(entry => entry.Article.File));
        Assert.All(catalog.Entries, entry => Assert.NotNull(entry.Article.Name));
    }

    [Fact]
    public void Every_person_of_the_seeds_catalog_stands_in_a_seed_under_each_alias()
    {
        var seeds = Path.Combine(Root(), "seeds");
        var text = string.Concat(Directory.GetFiles(seeds, "*.txt").Select(File.ReadAllText)).Replace('’', '\'');
        var people = CatalogReader.Read(File.ReadAllText(Path.Combine(seeds, "corpus.json"))).Catalog.People;

        Assert.All(people, person =>
        {
            Assert.All(person.Aliases, alias => Assert.Contains(alias.Replace('’', '\''), text, StringComparison.Ordinal));
            Assert.Contains(person.Aliases.Append(person.Name), name => text.Contains(name, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void The_corrections_that_the_documentation_shows_are_read()
    {
        var page = File.ReadAllText(Path.Combine(Root(), "docs", "catalog.md"));
        var example = page.Split("```jsonc")[1].Split("```")[0];
        var (catalog, findings) = CatalogReader.Read($$"""{ "articles": { "a.txt": { {{example}} } } }""");

        Assert.Empty(findings);
        Assert.Equal(9, catalog["a.txt"]!.Article.Corrections.Count);
    }

    private static JsonElement Definition(string name) => Schema.GetProperty("definitions").GetProperty(name);

    private static JsonElement Properties(string definition) =>
        (definition == "" ? Schema : Definition(definition)).GetProperty("properties");

    private static string[] Of<T>(T[] values)
        where T : struct, Enum => [.. values.Select(CatalogReader.Word)];

    private static string Root([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(path, "../../../.."));
}
