using Corpus.Extraction.Facts;
using Corpus.Extraction.Pages;

namespace Corpus.Extraction.Tests.Facts;

public class FactTests
{
    private const string Prose =
        "|Snow fell on the hills all through the night, and in the morning the roads to the village were closed."
        + "|The plows came at noon, and the children were late for school, which none of them seemed to mind much.";

    [Theory]
    [InlineData("Published: March 3, 2024 8:15am", "2024-03-03")]
    [InlineData("Tuesday, 14 May 2024 3:05 PM SGT", "2024-05-14")]
    [InlineData("14/05/2024 03:05 pm", "2024-05-14")]
    [InlineData("2024-05-04T08:00:00Z", "2024-05-04")]
    [InlineData("By Jane Doe - Alpine Press - Monday, June 3, 2019", "2019-06-03")]
    [InlineData("5 hours ago", null)]
    [InlineData("Today 5:00 am", null)]
    [InlineData("June 3", null)]
    [InlineData("03/04/2024", null)]
    [InlineData("03/04/2024 5:10 PM EDT", "2024-03-04")]
    [InlineData("03/04/2024 17:10 GMT", "2024-04-03")]
    [InlineData("Updated June 5, 2019|Published June 3, 2019", "2019-06-03")]
    [InlineData("14:05, 03 Mar 2024Updated 16:20, 04 Mar 2024", "2024-03-03")]
    [InlineData("June 3, 2019by Jane Doe", "2019-06-03")]
    [InlineData("Jane DoeJune 3rd, 2019", "2019-06-03")]
    [InlineData("Sun 3 Mar 2024 9.15 CET", "2024-03-03")]
    [InlineData("February 30, 2019", null)]
    public void The_day_is_read(string line, string? day) =>
        Assert.Equal(day, Find("Snow closes roads in the hills|" + line + Prose).Day?.Value);

    /// <summary>Only lines with digits are divided to learn in which order the page writes the numbers of a day.</summary>
    [Fact]
    public void A_line_without_a_digit_tells_no_order_of_the_numbers_of_a_day() =>
        Hostile.TextHolds(text =>
            new FactPage(Page.Read(text)).Lines.All(line =>
                line.Line.Terms.HasDigit
                || line.Items.All(item => item.Kind != LineItemKind.Zone && item.Day.Form is DayForm.None or DayForm.NoYear)
            )
        );

    [Theory]
    [InlineData("By Jane Doe", "Jane Doe")]
    [InlineData("by Jane Doe Mar. 3, 2024 2:05 pm", "Jane Doe")]
    [InlineData("By Jane Doe | Alpine Post", "Jane Doe")]
    [InlineData("By Jane Doe and John Roe", "Jane Doe, John Roe")]
    [InlineData("By Jane Doe, John Roe and Ann Poe, Staff Writers", "Jane Doe, John Roe, Ann Poe")]
    [InlineData("By Jane DoeTwitter", "Jane Doe")]
    [InlineData("Jane Doe2 minutes ago", "Jane Doe")]
    [InlineData("Jane Doe Deputy Editor|14:05, 03 Mar 2024", "Jane Doe")]
    [InlineData("By Maria-Luise von der Aue", "Maria-Luise von der Aue")]
    [InlineData("By J.K. Roe", "J.K. Roe")]
    [InlineData("Written by|Jane Doe|and|John Roe", "Jane Doe, John Roe")]
    [InlineData("Photo by John Roe", null)]
    [InlineData("Reviewed by John Roe", null)]
    [InlineData("SEOUL, South Korea", null)]
    public void The_authors_are_read(string line, string? authors) =>
        Assert.Equal(authors, Find("Snow closes roads in the hills|" + line + Prose).Byline?.Value);

    [Theory]
    [InlineData("Snow closes roads in the hills", "Snow closes roads in the hills")]
    [InlineData("Skip to content|News|Sport|Snow closes roads in the hills|By Jane Doe", "Snow closes roads in the hills")]
    [InlineData("Snow closes roads in the hills | Alpine Post", "Snow closes roads in the hills")]
    [InlineData("Home > News > Snow closes roads in the hills|News|Snow closes roads in the hills", "Snow closes roads in the hills")]
    [InlineData(
        "Snow closes roads in the hills|Children are late for school as plows are slow|June 3, 2019",
        "Snow closes roads in the hills"
    )]
    [InlineData("Villages in the hills were closed off for a night, and nobody minded.", null)]
    public void The_title_is_read(string head, string? title) => Assert.Equal(title, Find(head + Prose).Title?.Value);

    [Fact]
    public void The_outlet_stands_after_the_title()
    {
        var facts = Find("Snow closes roads in the hills - Alpine Post|Menu|Snow closes roads in the hills" + Prose);
        Assert.Equal(("Alpine Post", "Snow closes roads in the hills"), (facts.Outlet?.Value, facts.Title?.Value));
    }

    [Fact]
    public void A_declared_title_is_found_whatever_its_marks_and_case()
    {
        var text = ("Snow closes roads|SNOW: closes roads — in the hills!" + Prose).Replace('|', '\n');
        Assert.Equal(1, FactFinder.Find(Page.Read(text), "Snow closes roads in the hills").TitleLine);
    }

    [Fact]
    public void Two_days_of_publication_are_both_kept()
    {
        var facts = Find("Snow closes roads in the hills|Published June 3, 2019|Posted on June 4, 2019" + Prose);
        Assert.Equal(("2019-06-03", "2019-06-04"), (facts.Day?.Value, facts.OtherDay?.Value));
    }

    [Theory]
    [InlineData("", "en")]
    [InlineData(
        "|Der Schnee fiel die ganze Nacht auf die Hügel, und am Morgen waren alle Straßen zum Dorf gesperrt worden.|Die Kinder kamen zu spät zur Schule, was niemanden zu stören schien, denn der Weg war lang und kalt.|Am Abend fiel wieder Schnee, und niemand wusste, wann die Straßen wieder offen sein würden oder ob überhaupt.",
        null
    )]
    public void The_language_is_told_by_function_words(string prose, string? language) =>
        Assert.Equal(language, Find(prose.Length == 0 ? "Snow closes roads in the hills" + Prose : "Schnee fällt" + prose).Language?.Value);

    private static PageFacts Find(string page) => FactFinder.Find(Page.Read(page.Replace('|', '\n')), null);
}
