using System.Text;

namespace Corpus.Tool.Tests.Import;

/// <summary>Which lines of a page are its article, and how they are written.</summary>
public sealed class PageTextTests
{
    private static readonly string Article = $"{Saved.Headline}\n\n{Saved.First}\n\n{Saved.Second}\n\n{Saved.Third}\n";

    /// <summary>Bodies of pages whose article is the same.</summary>
    public static TheoryData<string> Bodies =>
        new()
        {
            $"<h1>{Saved.Headline}</h1>{Saved.Prose}",
            $"<nav><a href='/'>Home</a><a href='/weather'>Weather</a></nav><article><h1>{Saved.Headline}</h1>{Saved.Prose}</article>",
            $"<h1>{Saved.Headline}</h1>{Saved.Prose}<footer><p>Alpine Post has told the news of the hills and the valleys for more than one hundred years.</p></footer>",
            $"<h1>{Saved.Headline}</h1>{Saved.Prose}<aside><p>Another story tells of the long dry summer, in which no rain fell on the hills for months.</p></aside>",
            $"<h1>{Saved.Headline}</h1>{Saved.Prose}<div class='related-posts'><p>Another story tells of the long dry summer, in which no rain fell on the hills.</p></div>",
            $"<h1>{Saved.Headline}</h1>{Saved.Prose}<div id='commentList'><div class='comments'><p>I have never seen so much snow on these hills, and I have lived here for years.</p></div></div>",
            $"<h1>{Saved.Headline}</h1><figure><img src='a.jpg'><figcaption>The road to the village on the morning after the long night of snow.</figcaption></figure>{Saved.Prose}",
            $"<h1>{Saved.Headline}</h1><div style='display: none'><p>Subscribe to go on reading this story and all the others that we write about the hills.</p></div>{Saved.Prose}",
            $"<h1>{Saved.Headline}</h1><script>document.write('It has rained on the hills for many days, and nobody saw the sun.')</script>{Saved.Prose}",
            $"<h1>{Saved.Headline}</h1>{Saved.Prose}<p><a href='/more'>Read all that we have written about the weather in the hills</a></p>",
            // The first paragraph stands outside the element with the others.
            $"<div><h1>{Saved.Headline}</h1><div class='intro'><p>{Saved.First}</p></div></div><div class='text'><p>{Saved.Second}</p><p>{Saved.Third}</p></div>",
            // A class of a layout does not make the article a part of the site.
            $"<div class='has-sidebar'><h1>{Saved.Headline}</h1>{Saved.Prose}</div>",
            $"<h1>{Saved.Headline}</h1>{Saved.First}<br><br>{Saved.Second}<br/><br/>{Saved.Third}",
            $"<h1>{Saved.Headline}</h1>{Saved.Prose}<h3><a href='/a'>A dry summer in the hills above the town</a></h3><p>No rain fell for months, and the brooks were dry.</p>"
                + "<h3><a href='/b'>The bridge of the village is open again</a></h3><p>The bridge was closed for a year.</p><h3><a href='/c'>A new doctor comes to the quiet hills</a></h3><p>She is from the town.</p>",
        };

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Only_the_article_is_written(string body) => Assert.Equal(Article, Saved.Import(Saved.Page("", body)).Text);

    [Fact]
    public void Headings_lists_and_rows_are_kept()
    {
        var (text, _, _) = Saved.Import(
            Saved.Page(
                "",
                $"<article><h1>{Saved.Headline}</h1>{Saved.Prose}<h2>What is closed</h2><ul><li>The road to the town</li><li>The old bridge</li></ul>"
                    + $"<ol start='3'><li>Stay at home</li><li>Call your neighbors</li></ol><table><tr><td>Hilltown</td><td>40 cm</td></tr><tr><td>Valley</td><td>10 cm</td></tr></table><p>{Saved.First.Replace("night", "day", StringComparison.Ordinal)}</p></article>"
            )
        );

        Assert.Contains("What is closed\n\n- The road to the town\n- The old bridge\n3. Stay at home\n4. Call your neighbors\n", text);
        Assert.Contains("Hilltown | 40 cm\nValley | 10 cm\n", text);
    }

    [Theory]
    [InlineData("utf-8", "")]
    [InlineData("windows-1252", "<meta charset=windows-1252>")]
    [InlineData("iso-8859-1", "<meta http-equiv=Content-Type content='text/html; charset=iso-8859-1'>")]
    [InlineData("utf-16", "")]
    // The page names another charset than it has, or none.
    [InlineData("utf-8", "<meta charset=iso-8859-1>")]
    [InlineData("windows-1252", "")]
    public void The_charset_is_told(string charset, string head)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = Encoding.GetEncoding(charset);
        using var folder = new Folder();
        var page = Saved.Page(
            head,
            $"<h1>{Saved.Headline}</h1>{Saved.Prose}<p>The café of Zoë Müller in the village was open all the same, and so was the hôtel beside it.</p>"
        );

        ToolRun.Of([
            "import",
            folder.Write("page.html", [.. encoding.GetPreamble(), .. encoding.GetBytes(page)]),
            "--into",
            folder.Path("press"),
        ]);

        Assert.Contains("The café of Zoë Müller", File.ReadAllText(folder.Path("press/page.txt")));
    }

    [Fact]
    public void Text_that_was_encoded_twice_is_mended()
    {
        var twice = Encoding.Latin1.GetString(
            Encoding.UTF8.GetBytes("The doctor’s car came first, and the café of the village gave soup to those who had dug.")
        );

        Assert.Contains(
            "The doctor’s car came first, and the café",
            Saved.Import(Saved.Page("", $"<h1>{Saved.Headline}</h1>{Saved.Prose}<p>{twice}</p>")).Text
        );
    }
}
