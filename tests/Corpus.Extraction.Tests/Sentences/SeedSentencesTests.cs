using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Tests.Sentences;

public class SeedSentencesTests
{
    [Theory]
    [MemberData(nameof(Seed.Names), MemberType = typeof(Seed))]
    public void Finds_the_sentences_that_report_events(string name)
    {
        var document = Document.Read(Seed.Text(name), Seed.Title(name));
        var sentences = document.Sentences.Select(s => document.Of(s.Span)).ToHashSet();
        Assert.All(Seed.Expected("Sentences", name), expected => Assert.Contains(expected, sentences));
    }
}
