using Corpus.Extraction.Rules;

namespace Corpus.Extraction.Blocks;

/// <summary>Lines that stand above the article, below it, or between its title and its text.</summary>
internal static class ExtentRules
{
    // In words.
    private const int ShortestStandfirst = 6;

    public static readonly Rule<LineContext, BlockKind?>[] Rules =
    [
        new("block/above-article", "A line stands above the stretch of the page that has most of the text.", static (in c) =>
            c.Index < c.Blocks.Body.First ? BlockKind.Boilerplate : null
        )
        {
            Examples =
            [
                "Home⏎World⏎Sports⏎[Opinion = boilerplate]⏎" + ExamplePage.Text,
                "Shop⏎Recipes⏎Travel⏎Health⏎[Gardens = boilerplate]⏎" + ExamplePage.Half,
                "Subscribe today⏎Edition: Europe⏎Weather⏎[My profile = boilerplate]⏎" + ExamplePage.Text,
                "Podcasts⏎Puzzles⏎Letters⏎[Why the harbor bell rings at noon = boilerplate]⏎" + ExamplePage.Text,
                "Basket (0)⏎Our stores⏎Brands⏎[Gift cards = boilerplate]⏎" + ExamplePage.Text,
            ],
            Counterexamples =
            [
                "[Opinion of the day = title]⏎⏎" + ExamplePage.Text,
                "Ministers meet in the mountains⏎[They met late. = paragraph]⏎" + ExamplePage.Text,
                ExamplePage.Half + "[What the ministers want = heading]⏎" + ExamplePage.Rest,
            ],
        },
        new("block/below-article", "A line stands below the stretch of the page that has most of the text.", static (in c) =>
            c.Index > c.Blocks.Body.Last ? BlockKind.Boilerplate : null
        )
        {
            Examples =
            [
                ExamplePage.Text + "[Terms = boilerplate]⏎[Careers = boilerplate]⏎[Advertise = boilerplate]⏎[Accessibility = boilerplate]",
                ExamplePage.Half
                    + "[Harbor vote divides town = boilerplate]⏎[Bakers of the north = boilerplate]⏎[Ten lakes to see = boilerplate]⏎[Win a canoe = boilerplate]",
                ExamplePage.Text + "[Our papers = boilerplate]⏎[Jobs = boilerplate]⏎[Puzzles = boilerplate]⏎[Apps = boilerplate]",
                ExamplePage.Text
                    + "[Cities = boilerplate]⏎[Villages = boilerplate]⏎[Islands = boilerplate]⏎[Mountains = boilerplate]⏎[Rivers = boilerplate]",
                ExamplePage.Text + "[Cart = boilerplate]⏎[Checkout = boilerplate]⏎[Returns = boilerplate]⏎[Sizes = boilerplate]",
            ],
            Counterexamples =
            [
                ExamplePage.Text + "[They left. = paragraph]",
                ExamplePage.Half + "[What the ministers want = heading]⏎" + ExamplePage.Rest,
                ExamplePage.Text + "[- A list of the ministers = listItem]⏎- Another list of them",
            ],
        },
        new(
            "block/below-title",
            "A few words stand between the title and the first paragraph, and no heading is needed there.",
            static (in c) =>
                c.Blocks.TitleLine >= 0
                && c.Index > c.Blocks.TitleLine
                && c.Index < c.Blocks.FirstProse
                && c.Blocks.FirstProse < c.Blocks.Lines.Length
                && c.Shape.Words < ShortestStandfirst
                && !c.Shape.EndsClause
                && !c.LeadsToProse
                    ? BlockKind.Boilerplate
                    : null
        )
        {
            Examples =
            [
                "Ministers meet in the mountains⏎⏎[Alpine desk = boilerplate]⏎[Text size = boilerplate]⏎- Late talks⏎" + ExamplePage.Text,
                "Ministers meet in the mountains⏎⏎[World news = boilerplate]⏎[Large print = boilerplate]⏎- Late talks⏎" + ExamplePage.Text,
                "Ministers meet in the mountains⏎⏎[Gift = boilerplate]⏎[Add to list = boilerplate]⏎- Late talks⏎" + ExamplePage.Text,
                "Ministers meet in the mountains⏎⏎[Valley edition = boilerplate]⏎[A A A = boilerplate]⏎- Late talks⏎" + ExamplePage.Text,
                "Ministers meet in the mountains⏎⏎[Premium = boilerplate]⏎[Print edition = boilerplate]⏎- Late talks⏎" + ExamplePage.Text,
            ],
            Counterexamples =
            [
                "Ministers meet in the mountains⏎⏎[They met late. = paragraph]⏎- Late talks⏎" + ExamplePage.Text,
                "Ministers meet in the mountains⏎⏎[Snow keeps them at the table for days = paragraph]⏎- Late talks⏎" + ExamplePage.Text,
                "Ministers meet in the mountains⏎⏎[The first day = heading]⏎" + ExamplePage.Text,
            ],
        },
    ];
}
