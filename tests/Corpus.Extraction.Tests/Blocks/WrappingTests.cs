using Corpus.Extraction.Blocks;
using Corpus.Extraction.Pages;

namespace Corpus.Extraction.Tests.Blocks;

public class WrappingTests
{
    [Fact]
    public void Lines_of_seventy_characters_are_put_together()
    {
        const string page = """
            THE TALKS IN THE MOUNTAINS

            The talks in the capital went on through the night, and nobody would
            say how they would end. The ministers had come by train, as ministers
            did in those days, and Mr. Park, who had been in the mountains before,
            had brought a coat.
            On the second day it snowed. The roads were closed by noon, and the
            soldiers who kept them went home.

              An indented paragraph begins here, although no empty line stands
            before it or after it, and it goes on for a line or two.
              Another one begins here, for the same reason as the one before, and
            ends here.

            - An item of a list that is too long for a line, because somebody has
              had much to say
            - Another
            """;
        var blocks = BlockFinder.Find(Page.Read(page), null).Select(b => $"{b.Kind}: {b.Span.In(page).Split(' ')[^1]}").ToArray();
        Assert.Equal(
            [
                "Title: MOUNTAINS",
                "Paragraph: coat.",
                "Paragraph: home.",
                "Paragraph: two.",
                "Paragraph: here.",
                "ListItem: say",
                "ListItem: Another",
            ],
            blocks
        );
    }

    [Theory]
    [InlineData("One paragraph a line.\nAnother paragraph.\nA third one here.\nA fourth one here.\nA fifth.", 5)]
    [InlineData("Roses are red in June\nViolets are blue in May\nLines of a poem are short\nand never grow long.", 4)]
    [InlineData("All paragraphs of this text run together in one line. That is one block. It has no other.", 1)]
    [InlineData("", 0)]
    [InlineData(" \n\t\n\u00a0", 0)]
    public void Other_lines_stay_apart(string page, int expected) => Assert.Equal(expected, BlockFinder.Find(Page.Read(page), null).Length);
}
