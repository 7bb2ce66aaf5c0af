using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Tests.Blocks;

public class SeedBlocksTests
{
    /// <summary>Each line of the expected file: kind, span, the block or its two ends.</summary>
    [Theory]
    [MemberData(nameof(Seed.Names), MemberType = typeof(Seed))]
    public void Finds_the_blocks_that_a_person_found(string name)
    {
        var text = Seed.Text(name);
        var blocks = Document.Read(text, Seed.Title(name)).Blocks;
        Assert.Equal(
            Seed.Expected("Blocks", name),
            blocks.Select(b => $"{BlockTests.Name(b.Kind)} {b.Span.Start}..{b.Span.End} {Ends(b.Span.In(text))}")
        );
    }

    private static string Ends(string text) => text.Length <= 60 ? text : text[..30] + " … " + text[^27..];
}
