using System.Globalization;
using System.Text;

namespace Corpus.Browser.Tests;

/// <summary>
/// Pages of a paper that does not exist, as a browser saves them: menus, a headline, paragraphs, notices. Most things that a person has to look at come up in them:
/// quotations without a source, pronouns with two people before them, dates counted from another paragraph, a day and titles that the page does not state well, names with a misprint.
/// </summary>
internal static class SavedPages
{
    public const int Count = 28;

    private static readonly string[] Places = ["Alderton", "Brockham", "Carrow", "Dunmere", "Elsworth", "Fenwick", "Garston"];
    private static readonly string[] Things = ["bridge", "library", "ferry", "mill"];
    private static readonly string[] Women =
    [
        "Clara Dorn",
        "Ines Vogel",
        "Maud Archer",
        "Tessa Quill",
        "Hanna Lowe",
        "Ruth Penrose",
        "Edith Marlow",
    ];
    private static readonly string[] Others = ["Anna Berg", "Joan Hartley", "Vera Stone", "Lena Frost"];
    private static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday"];

    /// <summary>Writes the pages into a folder, each in a file of its own.</summary>
    public static void Write(string folder)
    {
        for (var i = 0; i < Count; i++)
            File.WriteAllText(Path.Combine(folder, $"page-{i:00}.html"), Page(i));
    }

    /// <summary>The headline of an article by its id, which its page does not always state.</summary>
    public static string TitleOf(string id) => Headline(Number(id));

    /// <summary>Its day of publication.</summary>
    public static string DayOf(string id) => Published(Number(id)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static int Number(string id) => int.Parse(id[^2..], CultureInfo.InvariantCulture);

    private static string Headline(int number) => $"{Places[number % Places.Length]} argues about its {Things[number % Things.Length]}";

    private static DateOnly Published(int number) => new DateOnly(2025, 3, 3).AddDays(3 * number);

    /// <summary>Each page has another pair of place and thing, and so other words and people than the one before.</summary>
    private static string Page(int number)
    {
        var (place, thing) = (Places[number % Places.Length], Things[number % Things.Length]);
        var (woman, other) = (Women[number % Women.Length], Others[number % Others.Length]);
        var past = new DateOnly(2019, 1, 7).AddDays(11 * number);
        var hasTitle = number % 7 != 3;
        var page = new StringBuilder();
        page.Append(
            CultureInfo.InvariantCulture,
            $"<!doctype html><html lang=\"en\"><head><title>{(hasTitle ? Headline(number) : "The Vale Post")}</title>"
        );
        page.Append("<meta property=\"og:site_name\" content=\"The Vale Post\">");
        if (number % 4 != 1)
            page.Append(
                CultureInfo.InvariantCulture,
                $"<meta property=\"article:published_time\" content=\"{Published(number):yyyy-MM-dd}T08:00:00Z\">"
            );
        page.Append(
            "</head><body><nav><a href=\"/\">Home</a> <a href=\"/sport\">Sport</a> <a href=\"/weather\">Weather</a></nav><article>"
        );
        if (hasTitle)
            page.Append(CultureInfo.InvariantCulture, $"<h1>{Headline(number)}</h1>");
        foreach (var paragraph in Paragraphs())
            page.Append(CultureInfo.InvariantCulture, $"<p>{paragraph}</p>");
        return page.Append("</article><footer><p>Sign up for our newsletter.</p></footer></body></html>\n").ToString();

        IEnumerable<string> Paragraphs() =>
            [
                $"The {thing} of {place} has been closed since the winter, and the people who live near it do not agree about what should become of it.",
                "“It was open when I was a child, it was open when my children were small, and now a fence stands around it.”",
                $"{woman}, who keeps the keys, met {other} at the gate. A walk around the {thing} and a look at its roof followed. “Somebody has to pay for the roof,” she said.",
                $"On {past.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture)}, the council of {place} sold the land around the {thing} to a farmer.",
                "Two days later, the first stones were taken away, and a week after that a wall fell into the road.",
                $"“Nobody asked us whether we wanted a wall there at all.”",
                $"The council meets again on {Days[number % Days.Length]}, {(number % 5 == 2 ? Misprinted(woman) : woman)} said.",
            ];
    }

    /// <summary>One letter of the last name is another: Dorn, Dorf.</summary>
    private static string Misprinted(string name) => name[..^1] + 'f';
}
