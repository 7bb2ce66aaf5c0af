using Corpus.Extraction.Blocks;
using Corpus.Extraction.Pages;

namespace Corpus.Extraction.Tests.Blocks;

/// <summary>
/// Each page is drawn with its lines apart by a bar: two bars are an empty line. What a rule must find stands beside what it must leave.
/// </summary>
public class BlockTests
{
    private const string First = "The talks in the capital went on through the night, and nobody would say how they would end.";
    private const string Last = "The ministers will meet again in the spring, when the snow on the mountain roads is gone.";

    /// <summary>The first line of a page.</summary>
    [Theory]
    [InlineData("Ministers meet in the mountains||" + First, "title")]
    [InlineData("Ministers meet in the mountains|" + First, "title")]
    [InlineData("Ministers met in the mountains.|" + First, "paragraph")]
    [InlineData("ALPINE, Switzerland (AP) —||" + First, "paragraph")]
    [InlineData("Mountains,||" + First, "paragraph")]
    [InlineData("Share and Follow||" + First, "boilerplate")]
    [InlineData("By Jane Doe and John Roe, Alpine Press||" + First, "title")]
    public void The_first_line(string page, string expected) => Assert.Equal(expected, Kinds(page)[0]);

    /// <summary>The title that the catalog gives.</summary>
    [Theory]
    [InlineData("Ministers meet in the mountains.|" + First, "Ministers Meet in the Mountains", "title")]
    [InlineData("“Ministers” meet – in the mountains|" + First, "'Ministers' meet: in the mountains", "title")]
    [InlineData("Ministers meet in the mountains again.|" + First, "Ministers meet in the mountains", "paragraph")]
    public void The_title_of_the_catalog(string page, string title, string expected) => Assert.Equal(expected, Kinds(page, title)[0]);

    /// <summary>A line between two paragraphs.</summary>
    [Theory]
    // Headings
    [InlineData("The call with the minister", "heading")]
    [InlineData("What the Ministers Want", "heading")]
    [InlineData("Winter 1953", "heading")]
    [InlineData("WHO WAITS", "heading")]
    [InlineData("The minister left.", "paragraph")]
    [InlineData("The list of the ministers:", "paragraph")]
    [InlineData("and so they waited", "paragraph")]
    // Items
    [InlineData("- The first minister left.", "listItem")]
    [InlineData("• The first minister left.", "listItem")]
    [InlineData("1. The first minister left.", "listItem")]
    [InlineData("(2) The second minister left.", "listItem")]
    [InlineData("-The first minister left.", "listItem")]
    [InlineData("– The first minister left.", "listItem")]
    [InlineData("– 5 degrees was the cold.", "listItem")]
    [InlineData("-5 degrees was the cold.", "paragraph")]
    [InlineData("1953. That was the year.", "paragraph")]
    [InlineData("3.5 percent was the rise.", "paragraph")]
    [InlineData("— No, said the minister.", "paragraph")]
    // Captions
    [InlineData("PICTURED ABOVE: The ministers at the table. PC: The ministry.", "caption")]
    [InlineData("Photo: Jane Doe", "caption")]
    [InlineData("FILE - The ministers at the table in 2019.", "caption")]
    [InlineData("The ministers leave the table. (AP Photo/Jane Doe)", "caption")]
    [InlineData("The ministers leave the table. [Photo by Jane Doe.]", "caption")]
    [InlineData("Jane Doe/Getty Images", "caption")]
    [InlineData("Photos of the ministers showed them at a table.", "paragraph")]
    [InlineData("Above all, the ministers wanted to leave.", "paragraph")]
    [InlineData("The ministers had left (the photo was taken later) by then.", "paragraph")]
    [InlineData("The ministers left, the agency said (Reuters).", "paragraph")]
    // Links
    [InlineData("MINISTERS IN THE MOUNTAINS ACCUSED OF ENDLESS TALKS", "relatedLink")]
    [InlineData("Related: Why the ministers left", "relatedLink")]
    [InlineData("READ MORE WHY THE MINISTERS LEFT", "relatedLink")]
    [InlineData("[Read also: Why the ministers left]", "relatedLink")]
    [InlineData("Read more", "relatedLink")]
    [InlineData("Related events kept the ministers in the mountains.", "paragraph")]
    [InlineData("MORE THAN A HUNDRED LEFT.", "paragraph")]
    [InlineData("Watch what the ministers do, he said.", "paragraph")]
    [InlineData("NATO AND THE U.N. STAYED AWAY.", "paragraph")]
    // Furniture
    [InlineData("Leave a Reply", "boilerplate")]
    [InlineData("Comments (12)", "boilerplate")]
    [InlineData("Our website uses cookies to enhance your experience. Learn More", "boilerplate")]
    [InlineData("Accept !", "boilerplate")]
    [InlineData("buttons=(Accept !) days=(20)", "boilerplate")]
    [InlineData(".bio-text, .image-wrap {", "boilerplate")]
    [InlineData("text-align: left;", "boilerplate")]
    [InlineData("<div class=\"share\"></div>", "boilerplate")]
    [InlineData("https://example.org/news/mountains", "boilerplate")]
    [InlineData("* * *", "boilerplate")]
    [InlineData("Sign up for our newsletter and never miss a talk.", "boilerplate")]
    [InlineData("Follow Anna Novak on Twitter @annanovak.", "boilerplate")]
    [InlineData("\"Follow Anna Novak on Twitter @annanovak.", "boilerplate")]
    [InlineData("Follow the talks and you will learn, said the minister.", "paragraph")]
    [InlineData("Share prices fell while the ministers talked.", "paragraph")]
    [InlineData("Comments by the ministers were few.", "paragraph")]
    [InlineData("He said the site <a href=\"https://example.org\">example.org</a> was wrong.", "paragraph")]
    [InlineData("Talks go on: the ministers stay;", "paragraph")]
    // What only the edges of a page take for furniture
    [InlineData("Follow the money, the minister said.", "paragraph")]
    [InlineData("Sign up, the minister told the soldiers.", "paragraph")]
    public void A_line_between_paragraphs(string line, string expected) =>
        Assert.Equal(["paragraph", expected, "paragraph"], Kinds($"{First}|{line}|{Last}"));

    /// <summary>A line after the last paragraph.</summary>
    [Theory]
    [InlineData("We Humbly Ask For Your Support—Follow the link here to see all the ways, monetary and non-monetary.", "boilerplate")]
    [InlineData("Follow Jane Doe on Twitter @janedoe.", "boilerplate")]
    [InlineData("Copyright 2025 Alpine Press. All rights reserved.", "boilerplate")]
    [InlineData("(Reporting by Jane Doe; Editing by John Roe.)", "boilerplate")]
    [InlineData("Get the news of the mountains in your inbox every morning, and never miss a talk between ministers again.", "boilerplate")]
    [InlineData("Last updated June 3, 2025", "boilerplate")]
    [InlineData("CLICK HERE TO READ MORE ABOUT THE MOUNTAIN TALKS", "boilerplate")]
    [InlineData("The minister left.", "paragraph")]
    [InlineData("June 10, 2025 at 5:30 p.m. EST", "boilerplate")]
    [InlineData("3 min read", "boilerplate")]
    [InlineData("Updated June 10, 2025 by Jane Doe", "boilerplate")]
    [InlineData("Updated June 10, 2025 in full.", "paragraph")]
    [InlineData("5:30 p.m.", "paragraph")]
    [InlineData("Written by: Jane Doe", "boilerplate")]
    [InlineData("The post Ministers Meet in the Mountains appeared first on Alpine Press.", "boilerplate")]
    [InlineData("Source link", "boilerplate")]
    [InlineData("Written by hand, the letter was long.", "paragraph")]
    [InlineData("By Monday the minister had left.", "paragraph")]
    [InlineData("By Monday, 5 ministers had left.", "paragraph")]
    [InlineData("On June 10, he left.", "paragraph")]
    [InlineData("Updated plans are on the table.", "paragraph")]
    [InlineData("Support for the ministers is low.", "paragraph")]
    [InlineData("“Follow the money,” the minister said.", "paragraph")]
    [InlineData("Jane Doe", "paragraph")]
    public void A_line_at_the_end(string line, string expected) =>
        Assert.Equal(["paragraph", "paragraph", expected], Kinds($"{First}|{Last}|{line}"));

    [Fact]
    public void Furniture_hides_behind_an_odd_line_but_not_behind_a_paragraph() =>
        Assert.Equal(
            ["paragraph", "paragraph", "paragraph", "boilerplate", "paragraph"],
            Kinds($"{First}|Follow the money, he said.|{Last}|Follow us there.|Jane Doe")
        );

    /// <summary>Lines under a link: headlines are links too, unless a paragraph follows, whose heading such a line may be.</summary>
    [Theory]
    [InlineData("Related articles|Why the ministers left so early|Snow closes the mountain roads", "relatedLink relatedLink relatedLink")]
    [InlineData("Related articles|Jane Doe", "relatedLink paragraph")]
    [InlineData("Related articles|The ministers left because of snow.", "relatedLink paragraph")]
    [InlineData("Read more|What the ministers say now|" + First, "relatedLink heading paragraph")]
    public void A_list_of_links(string lines, string expected) =>
        Assert.Equal($"paragraph {expected}", string.Join(" ", Kinds($"{Last}|{lines}")));

    [Fact]
    public void A_byline_stands_above_the_first_paragraph() =>
        Assert.Equal(["title", "boilerplate", "paragraph"], Kinds($"Ministers meet in the mountains||By Jane Doe, Alpine Press||{First}"));

    /// <summary>Expected: the blocks with a bar between.</summary>
    [Theory]
    // The second half begins sentences.
    [InlineData(
        "Knocking on the Minister's DoorNow, the talks in the capital are not just about empty conversations and long nights.",
        "Knocking on the Minister's Door|Now, …"
    )]
    [InlineData(
        "Growing anger over the dealThe talks in the capital are not just about empty conversations and long nights any more.",
        "Growing anger over the deal|The …"
    )]
    // Both halves are words of the text.
    [InlineData(
        "Chatting with KimPark Min-soo, the new minister, recently came to the capital to talk with Kim. Park was late, as ever.",
        "Chatting with Kim|Park …"
    )]
    // Names and trade names
    [InlineData("Chatting with McDonald, the new minister, recently came to the capital to talk with Donald. Mc was late, as ever.", "")]
    [InlineData("The DeSantis talks in the capital are not just about empty conversations and long nights between the ministers.", "")]
    [InlineData("The LinkedIn talks in the capital are not just about empty conversations. Linked they are. In they went at last.", "")]
    [InlineData("According to YouTube, the talks are over, and nobody in the capital knows what else the ministers will say about it.", "")]
    [InlineData("Watching YouTube in the capital is what You do. Tube is the word for it, says YouTube, the company, in its report.", "")]
    [InlineData("The iPhone talks in the capital are not just about empty conversations and long nights between the two ministers.", "")]
    [InlineData(
        "MacArthur and the NATOThe talks in the capital are not just about empty conversations and long nights of the ministers.",
        ""
    )]
    [InlineData(
        "He found, some way into the story of the long talks in the capital, a doorThe minister had left open for him to enter.",
        ""
    )]
    public void A_glued_heading(string text, string expected)
    {
        var page = $"{First}\n{text}\n{Last}";
        var blocks = BlockFinder.Find(Page.Read(page), null).Skip(1).SkipLast(1).ToList();
        if (expected == "")
        {
            Assert.Equal(text, Assert.Single(blocks).Span.In(page));
            return;
        }

        var (heading, paragraph) = (blocks[0].Span.In(page), blocks[1].Span.In(page));
        Assert.Equal((BlockKind.Heading, BlockKind.Paragraph), (blocks[0].Kind, blocks[1].Kind));
        Assert.Equal(expected, $"{heading}|{paragraph[..paragraph.IndexOf(' ')]} …");
        Assert.Equal(text, heading + paragraph);
    }

    [Theory]
    [InlineData("The ministers left at last. WaL", "WaL")]
    [InlineData("“The ministers left at last.” AFP", "AFP")]
    [InlineData("The ministers left at last. ■", "■")]
    [InlineData("The ministers left at last", "")]
    [InlineData("The ministers left at last for the U.N.", "")]
    [InlineData("The ministers left at last. Really", "")]
    [InlineData("The ministers left for NATO", "")]
    [InlineData("The ministers left at 5:30 p.m. EST", "")]
    public void A_mark_after_the_last_sentence(string text, string mark)
    {
        var blocks = BlockFinder.Find(Page.Read(text), null);
        Assert.Equal(mark, blocks.Length == 1 ? "" : blocks[1].Span.In(text));
        Assert.Equal(mark == "" ? [BlockKind.Paragraph] : [BlockKind.Paragraph, BlockKind.Boilerplate], blocks.Select(b => b.Kind));
    }

    internal static string Name(BlockKind kind) => char.ToLowerInvariant(kind.ToString()[0]) + kind.ToString()[1..];

    private static string[] Kinds(string page, string? title = null) =>
        [.. BlockFinder.Find(Page.Read(page.Replace('|', '\n')), title).Select(b => Name(b.Kind))];
}
