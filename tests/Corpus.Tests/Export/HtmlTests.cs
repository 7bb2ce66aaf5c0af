using System.Text;
using System.Xml.Linq;
using Corpus.Export;

namespace Corpus.Tests.Export;

public class HtmlTests
{
    private static Article Of(string text, ArticleAnnotations annotations) => new("a", "a.txt", text, annotations);

    private static Passage Words(string text, string words) =>
        new(new TextSpan(text.IndexOf(words, StringComparison.Ordinal), words.Length), words);

    [Fact]
    public void An_article_with_its_annotations()
    {
        const string Text = "Rain & sun\n\n“It rains,” Carl Dorn said on 3 May 2024.\n\n• <b>\n\nMenu";
        var carl = new Entity("Carl Dorn", EntityKind.Person);
        var article = Of(
            Text,
            new ArticleAnnotations
            {
                Blocks =
                [
                    new Block(BlockKind.Title, Words(Text, "Rain & sun")),
                    new Block(BlockKind.Paragraph, Words(Text, "“It rains,” Carl Dorn said on 3 May 2024.")),
                    new Block(BlockKind.ListItem, Words(Text, "• <b>")),
                    new Block(BlockKind.Boilerplate, Words(Text, "Menu")),
                ],
                Mentions = [new Mention(carl, Words(Text, "Carl Dorn"))],
                Quotes =
                [
                    new Quote(Words(Text, "It rains,").Span, "It rains,", QuoteKind.Direct)
                    {
                        Speaker = carl,
                        Basis = AttributionBasis.Adjacent,
                    },
                ],
                Expressions =
                [
                    new TemporalExpression(Words(Text, "3 May 2024"), TimexType.Date, "2024-05-03")
                    {
                        When = new DateInterval(new DateOnly(2024, 5, 3)),
                    },
                ],
            }
        ) with
        {
            Url = "https://example.org/rain",
            Outlet = "Daily",
        };
        Assert.Equal(
            """
            <article>
            <h1>Rain &amp; sun</h1>
            <p>Daily · <a href="https://example.org/rain">example.org</a></p>
            <p>“<span class="quote direct" title="Carl Dorn (Direct, Adjacent)">It rains,</span>” <span class="mention" title="Carl Dorn">Carl Dorn</span> said on <time class="expression" datetime="2024-05-03" title="2024-05-03 (Absolute)">3 May 2024</time>.</p>
            <ul>
            <li>• &lt;b&gt;</li>
            </ul>
            </article>

            """.ReplaceLineEndings("\n"),
            article.ToHtml(hasColors: false)
        );
    }

    /// <summary>Annotations that cross each other and the ends of blocks still make elements that are closed in order.</summary>
    [Fact]
    public void Whatever_the_spans_the_result_is_well_formed()
    {
        var random = new Random(20250610);
        for (var round = 0; round < 200; round++)
        {
            var text = new string([.. Enumerable.Range(0, 60).Select(_ => "ab <&\"\n"[random.Next(7)])]);
            var annotations = new ArticleAnnotations
            {
                Blocks = [.. Enumerable.Range(0, 3).Select(i => new Block((BlockKind)random.Next(7), At(i * 20, 20)))],
                Mentions = [.. Spans(5).Select(p => new Mention(new Entity("A \"B\" <c>", EntityKind.Person), p))],
                Quotes = [.. Spans(5).Select(p => new Quote(p.Span, p.Text, (QuoteKind)random.Next(4)))],
                Expressions = [.. Spans(5).Select(p => new TemporalExpression(p, TimexType.Date, "2024"))],
            };
            var article = Of(text, annotations);
            var html = XElement.Parse(article.ToHtml().Replace("<br>", "<br/>", StringComparison.Ordinal), LoadOptions.PreserveWhitespace);
            var shown = new StringBuilder();
            foreach (var block in article.Blocks.AsEnumerable().Where(b => b.Kind is not (BlockKind.Boilerplate or BlockKind.RelatedLink)))
                shown.Append(block.Text);
            Assert.Equal(Unbroken(shown.ToString()), Unbroken(html.Value));

            Passage At(int start, int length) => new(new TextSpan(start, length), text.Substring(start, length));

            IEnumerable<Passage> Spans(int most) =>
                Enumerable.Range(0, random.Next(most)).Select(_ => random.Next(60)).Select(start => At(start, random.Next(1, 61 - start)));
        }

        static string Unbroken(string text) => text.Replace("\n", "", StringComparison.Ordinal);
    }

    [Fact]
    public void The_bundled_articles_are_well_formed() =>
        Assert.All(Seeds.Articles, article => XElement.Parse(article.ToHtml().Replace("<br>", "<br/>", StringComparison.Ordinal)));
}
