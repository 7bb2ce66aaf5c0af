namespace Corpus.Tool.Tests.Import;

/// <summary>What the metadata of a page and the page itself say, and which of it counts.</summary>
public sealed class PageFactsTests
{
    private const string Snow = "<h1>Snow falls on the quiet hills</h1>";

    /// <summary>The head of a page, the markup around its headline, a key of the entry, and its value; null if there is to be none.</summary>
    public static TheoryData<string, string, string, string?> Cases =>
        new()
        {
            // The headline of the page counts, and not what the window adds to it.
            { "<title>Snow falls on the quiet hills | Alpine Post</title>", Snow, "title", "Snow falls on the quiet hills" },
            {
                """<meta property="og:title" content="Snow falls on the quiet hills - Alpine Post"><meta property="og:site_name" content="Alpine Post">""",
                "",
                "title",
                "Snow falls on the quiet hills"
            },
            {
                "<title>Snow falls on the quiet hills</title>",
                $"<h1>Alpine Post</h1><h2>Snow falls on the quiet hills</h2>",
                "title",
                "Snow falls on the quiet hills"
            },
            { """<meta property="og:title" content="You will not believe this snow">""", Snow, "title", "Snow falls on the quiet hills" },
            {
                """<script type="application/ld+json">{"@type":"NewsArticle","headline":"Snow &amp; ice on the hills"}</script>""",
                "",
                "title",
                "Snow & ice on the hills"
            },
            // Authors.
            {
                """<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","author":{"@id":"#jane"}},{"@type":"Person","@id":"#jane","name":"Jane Doe"}]}</script>""",
                Snow,
                "byline",
                "Jane Doe"
            },
            {
                """<script type="application/ld+json">[{"@type":["Thing","NewsArticle"],"author":[{"name":"Jane Doe"},{"name":"John Roe"}]}]</script>""",
                Snow,
                "byline",
                "Jane Doe, John Roe"
            },
            {
                "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"author\":\"Jane Doe\",\"description\":\"two\nlines\",}</script>",
                Snow,
                "byline",
                "Jane Doe"
            },
            { """<meta name="author" content="By Jane Doe and John Roe">""", Snow, "byline", "Jane Doe, John Roe" },
            { """<meta name="author" content="Jane Doe, Senior Editor">""", Snow, "byline", "Jane Doe" },
            { """<meta property="article:author" content="https://alpine.example/people/jane-doe">""", Snow, "byline", null },
            { """<meta name="author" content="admin">""", Snow, "byline", null },
            { """<meta name="author" content="jane@alpine.example">""", Snow, "byline", null },
            { """<meta name="author" content="Alpine Post"><meta property="og:site_name" content="Alpine Post">""", Snow, "byline", null },
            { """<meta name="author" content="Jane Doe"><meta property="og:site_name" content="Jane Doe">""", Snow, "byline", "Jane Doe" },
            { """<meta name="author" content="Centre for Snow and Ice">""", Snow, "byline", "Centre for Snow and Ice" },
            { """<meta name="author" content="Alpine Press in Geneva">""", Snow, "byline", "Alpine Press" },
            { """<meta name="author" content="Voices in Winter">""", Snow, "byline", "Voices in Winter" },
            { """<meta name="author" content="Alpine staff reporter">""", Snow, "byline", null },
            {
                """<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Jane Doe">""",
                Snow,
                "byline",
                "Jane Doe"
            },
            {
                """<meta name="twitter:label1" content="Est. reading time"><meta name="twitter:data1" content="5 minutes">""",
                Snow,
                "byline",
                null
            },
            { "", $"""{Snow}<p class="byline">By Jane Doe</p>""", "byline", "Jane Doe" },
            { "", $"""{Snow}<div><a rel="author" href="/jane">Jane Doe</a></div>""", "byline", "Jane Doe" },
            { "", $"""{Snow}<div class="author-box"><a href="/shop">Secure Checkout</a></div>""", "byline", null },
            // Days.
            {
                """<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-06-03T08:00:00+02:00","dateModified":"2025-07-01"}</script>""",
                Snow,
                "published",
                "2025-06-03"
            },
            {
                """<meta property="article:published_time" content="2025-06-03T08:00:00Z"><meta property="article:modified_time" content="2025-07-01">""",
                Snow,
                "published",
                "2025-06-03"
            },
            { """<meta property="article:modified_time" content="2025-07-01">""", Snow, "published", null },
            { "", $"""{Snow}<time datetime="2025-06-03T08:00">3 June</time>""", "published", "2025-06-03" },
            { "", $"{Snow}<p>Published June 3, 2025</p>", "published", "2025-06-03" },
            { "", $"""{Snow}<div class="post-date">Posted on June 3, 2025 in Weather</div>""", "published", "2025-06-03" },
            { """<meta name="date" content="3/6/2025">""", Snow, "published", null },
            {
                """<script type="application/ld+json">{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","datePublished":"2025-06-03"}]}</script>""",
                Snow,
                "published",
                null
            },
            { """<meta name="date" content="1970-01-01T00:00:00Z">""", Snow, "published", null },
            {
                """<script type="application/ld+json">{"@type":"NewsArticle","headline":"\ud800","author":"Jane Doe"}</script><meta name="author" content="John Roe">""",
                Snow,
                "byline",
                "John Roe"
            },
            // Outlet, address, language.
            { """<meta property="og:site_name" content="Alpine Post">""", Snow, "outlet", "Alpine Post" },
            {
                """<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"@type":"Organization","name":"Alpine Post"}}</script>""",
                Snow,
                "outlet",
                "Alpine Post"
            },
            {
                """<link rel="canonical" href="https://alpine.example/snow"><meta property="og:url" content="https://alpine.example/other">""",
                Snow,
                "url",
                "https://alpine.example/snow"
            },
            { """<link rel="canonical" href="/snow">""", Snow, "url", null },
            { """<link rel="canonical" href="javascript:alert(1)">""", Snow, "url", null },
            { """<meta property="og:locale" content="en_GB">""", Snow, "language", "en-GB" },
        };

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_entry_has(string head, string above, string key, string? value)
    {
        var (_, entry, run) = Saved.Import(Saved.Page(head, above + Saved.Prose));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(value, entry.TryGetProperty(key, out var found) ? found.GetString() : null);
    }

    [Fact]
    public void An_address_that_a_browser_saved_is_taken()
    {
        var (_, entry, _) = Saved.Import("<!-- saved from url=(0027)https://alpine.example/snow -->" + Saved.Page());

        Assert.Equal("https://alpine.example/snow", entry.GetProperty("url").GetString());
    }

    [Fact]
    public void A_day_that_the_page_states_has_its_basis()
    {
        var (_, entry, _) = Saved.Import(Saved.Page("""<meta name="date" content="2025-06-03">"""));

        Assert.Equal("stated", entry.GetProperty("publishedBasis").GetString());
    }
}
