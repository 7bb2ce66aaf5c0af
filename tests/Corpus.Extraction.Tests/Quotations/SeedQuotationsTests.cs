using Corpus.Extraction.Articles;
using Corpus.Extraction.Catalog;
using Corpus.Extraction.Texts;

namespace Corpus.Extraction.Tests.Quotations;

public class SeedQuotationsTests
{
    /// <summary>Each line of the expected file: kind, speaker, content or its two ends.</summary>
    [Theory]
    [MemberData(nameof(Seed.Names), MemberType = typeof(Seed))]
    public void Finds_the_quotations_that_a_person_found(string name)
    {
        var catalog = CatalogReader.Read(Seed.Catalog).Catalog;
        var text = Seed.Text(name);
        var article = Extractor.Extract(catalog.SourceOf(name + ".txt", text, Decoder.Decode(text)));
        Assert.Equal(
            Seed.Expected("Quotations", name),
            article
                .Quotations.Where(q => q.Kind != QuoteKind.Indirect)
                .Select(q =>
                    $"{q.Kind.ToString().ToLowerInvariant()} | {(q.Speaker is { } speaker ? article.Entities.All[speaker].Name : "-")} | {Ends(q.Content.In(text))}"
                )
        );
    }

    private static string Ends(string text) => text.Length <= 60 ? text : text[..30] + " … " + text[^27..];
}
