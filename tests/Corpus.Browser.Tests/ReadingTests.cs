namespace Corpus.Browser.Tests;

/// <summary>Articles, their marks, details, people.</summary>
[Collection(nameof(InChromium))]
public class ReadingTests(Chromium chromium, Written written)
{
    // The text of a mark: its pieces, without the letters of speakers.
    private const string Pieces = """
        id => [...document.querySelectorAll('.text .quote, .text .event, #article-title .quote, #article-title .event')]
          .filter(e => e.thing.id === id)
          .map(e => { const copy = e.cloneNode(true); copy.querySelectorAll('.tag').forEach(t => t.remove()); return copy.textContent; })
        """;

    [BrowserFact]
    public async Task An_article_is_shown_word_for_word()
    {
        await using var page = await chromium.Open(written.Bundled);
        foreach (var article in Seeds.Articles)
        {
            await page.Follow("#a=" + article.Id);
            await Expect(page["#article-title"]).ToContainTextAsync(article.Title!);
            var shown = await page.Page.EvaluateAsync<string[]>(
                """
                () => [...document.querySelectorAll('#article-title, .text p, .text h3, .text li')]
                  .map(e => { const copy = e.cloneNode(true); copy.querySelectorAll('.tag').forEach(t => t.remove()); return copy.textContent; })
                """
            );
            Assert.Equal(
                article.Blocks.Where(b => b.Kind != BlockKind.Title || b.Text != article.Title).Select(b => b.Text).Prepend(article.Title),
                shown
            );
        }
    }

    [BrowserFact]
    public async Task Every_quotation_has_an_address_and_is_marked_whole()
    {
        await using var page = await chromium.Open(written.Bundled);
        foreach (var quote in Seeds.Quotes)
        {
            await page.Follow("#q=" + Uri.EscapeDataString(quote.Id));
            await Expect(page["#selection blockquote"]).ToHaveTextAsync(quote.Text);
            await Expect(page["#selection code"]).ToHaveTextAsync(quote.Location.ToString());
            if (quote.Speaker is { } speaker)
                await Expect(page["#person h3 bdi"]).ToHaveTextAsync(speaker.Name);
            Assert.Equal(Bare(quote.Text), Bare(string.Concat(await page.Page.EvaluateAsync<string[]>(Pieces, quote.Id))));
            await Expect(page[".quote.on"].First).ToBeInViewportAsync();
            await Expect(page[".tag[aria-current]"]).ToBeFocusedAsync();
        }
    }

    [BrowserFact]
    public async Task Every_event_has_an_address_and_is_marked_whole()
    {
        await using var page = await chromium.Open(written.Bundled);
        foreach (var happening in Seeds.Events)
        {
            await page.Follow("#e=" + Uri.EscapeDataString(happening.Id));
            await Expect(page["#selection blockquote"]).ToHaveTextAsync(happening.Text);
            await Expect(page["#selection code"]).ToHaveTextAsync(happening.Location.ToString());
            await Expect(page["#selection dl"]).ToContainTextAsync($"EDTF {happening.When}");
            Assert.Equal(Bare(happening.Text), Bare(string.Concat(await page.Page.EvaluateAsync<string[]>(Pieces, happening.Id))));
            await Expect(page[".date.on"]).ToBeInViewportAsync();
        }
    }

    [BrowserFact]
    public async Task Marks_that_lie_in_each_other_or_cross_are_each_whole()
    {
        await using var page = await chromium.Open(written.Bundled);
        var faults = await page.Page.EvaluateAsync<string[]>(
            """
            () => {
              const text = 'abcdefghijklmnopqrstuvwxyz', faults = [];
              let state = 7;
              const below = n => (state = state * 48271 % 2147483647) % n;
              current = { text };
              for (let round = 0; round < 500; round++) {
                const marks = Array.from({ length: 1 + below(7) }, (_, i) => {
                  const start = below(25);
                  return { start, end: start + 1 + below(26 - start), name: 'cue', thing: { i } };
                }).sort((a, b) => a.start - b.start || b.end - a.end);
                const div = document.createElement('div'), within = byBlock(marks), middle = below(26);
                nodes = [];
                for (const [start, end] of [[0, middle], [middle, 26]])
                  fill(div, start, end, within({ start, end }));
                const pieces = m => [...div.querySelectorAll('.cue')].filter(e => e.thing === m.thing).map(e => e.textContent).join('');
                const wrong = marks.filter(m => pieces(m) !== text.slice(m.start, m.end));
                if (div.textContent !== text || wrong.length > 0)
                  faults.push(JSON.stringify(marks) + div.innerHTML);
              }
              return faults;
            }
            """
        );
        Assert.Equal([], faults);
    }

    [BrowserFact]
    public async Task A_page_opens_at_the_address_it_is_given()
    {
        var quote = Seeds.Quotes.First(q => q.Speaker is not null);
        await using var page = await chromium.Open(written.Bundled, "#q=" + Uri.EscapeDataString(quote.Id));
        await Expect(page["#selection blockquote"]).ToHaveTextAsync(quote.Text);
    }

    [BrowserTheory]
    [InlineData("#q=nowhere:1-2")]
    [InlineData("#e=%E0%A4%A")]
    [InlineData("#t=nowhere:0-5")]
    [InlineData("#p=Nobody")]
    public async Task An_address_that_leads_nowhere_is_told(string hash)
    {
        await using var page = await chromium.Open(written.Bundled, hash);
        await Expect(page["#status"]).ToContainTextAsync("in this corpus");
        await Expect(page["#article-title"]).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task The_card_of_a_person_has_all_they_said_oldest_first()
    {
        await using var page = await chromium.Open(written.Bundled, "#p=" + Uri.EscapeDataString(Seeds.People.XiJinping.Name));
        var said = Seeds.Quotes.By(Seeds.People.XiJinping).OrderBy(q => q.Article.Published).Select(InMarks).ToArray();
        await Expect(page["#person .said >> nth=0"].Locator("a")).ToHaveTextAsync(said);
        await Expect(page["#person"]).ToContainTextAsync(Seeds.People.XiJinping.Role!);
        await page["#person .said a"].First.ClickAsync();
        await Expect(page["#selection blockquote"]).ToHaveTextAsync(said[0].Trim('“', '”'));

        // Reported speech stands in the text without marks.
        static string InMarks(Quote quote) => quote.Kind == QuoteKind.Indirect ? quote.Text : $"“{quote.Text}”";
    }

    [BrowserFact]
    public async Task The_index_of_people_has_whom_the_articles_found_name()
    {
        var named = Seeds
            .Entities.Where(e => Seeds.Articles.Any(a => a.Mentions.Any(m => m.Entity == e) || a.Quotes.Any(q => q.Speaker == e)))
            .ToArray();
        var xi = Seeds.People.XiJinping;
        await using var page = await chromium.Open(written.Bundled);
        await Expect(page["#people-tab .count"]).ToHaveTextAsync($"{named.Length}");
        await page.Press("i");
        await page.Page.Keyboard.TypeAsync("xi jin");
        await Expect(page["#people-index li"]).ToHaveCountAsync(1);
        await Expect(page["#people-index li"]).ToContainTextAsync(xi.Role!);
        await Expect(page["#people-index li"])
            .ToContainTextAsync(
                $"{xi.GetQuotes().Count} quotations, {Seeds.Articles.Sum(a => a.Mentions.Count(m => m.Entity == xi))} mentions"
            );
        await page["#people-index button"].ClickAsync();
        await Expect(page["#board section"]).ToHaveCountAsync(xi.GetQuotes().Select(q => q.Article).Distinct().Count());
        await page["#board button"].First.ClickAsync();
        await page["#people-index a"].ClickAsync();
        await Expect(page["#person h3 bdi"]).ToHaveTextAsync(xi.Name);
    }

    [BrowserFact]
    public async Task A_click_on_a_quotation_or_a_date_tells_of_it()
    {
        await using var page = await chromium.Open(written.Bundled, "#a=SeekingChineseHelp");
        await page[".text .quote.direct"]
            .First.ClickAsync(
                new()
                {
                    Position = new() { X = 20, Y = 8 },
                }
            );
        await Expect(page["#selection h3"]).ToHaveTextAsync("Direct quotation");
        await page[".text a.date"].First.ClickAsync();
        await Expect(page["#selection h3"]).ToHaveTextAsync("Dated event");
        await page["#selection"].GetByText("Close").ClickAsync();
        await Expect(page["#selection"]).ToBeHiddenAsync();
        await Expect(page["#hint"]).ToBeVisibleAsync();
    }

    /// <summary>By click and by Enter: the person, all mentions in the article, and what they said.</summary>
    [BrowserTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_name_leads_to_the_person_and_all_its_mentions_are_marked(bool byKeyboard)
    {
        var article = Seeds.Articles.SeekingChineseHelp;
        var quote = article.Quotes.First(q => q.Speaker is { } speaker && article.Mentions.Count(m => m.Entity == speaker) > 1);
        var person = quote.Speaker!;
        await using var page = await chromium.Open(written.Bundled, "#a=" + article.Id);
        var names = page[$"#article .name[href='#p={Uri.EscapeDataString(person.Name)}']"];
        // The tab key stops at the first one alone.
        Assert.Equal(1, await names.EvaluateAllAsync<int>("all => all.filter(name => name.tabIndex === 0).length"));
        if (byKeyboard)
        {
            await names.First.FocusAsync();
            await page.Press("Enter");
        }
        else
        {
            await names.Last.ClickAsync();
        }

        await Expect(page["#person h3 bdi"]).ToHaveTextAsync(person.Name);
        Assert.Equal(
            article.Mentions.Where(m => m.Entity == person).Select(m => m.Passage.Text),
            await page["#article .name.on"].AllTextContentsAsync()
        );
        await Expect(page["#article .name[aria-current]"]).ToHaveCountAsync(await names.CountAsync());
        await page.Press("Tab", "Enter");
        await Expect(page["#selection"]).ToContainTextAsync(person.Name);
        await Expect(page[".name.on"]).ToHaveCountAsync(0);

        // And back to the name.
        await names.First.FocusAsync();
        await page.Press("Enter");
        await Expect(page["#selection"]).ToBeHiddenAsync();
        await page.Press("Escape");
        await Expect(page["#person"]).ToBeHiddenAsync();
        await Expect(names.First).ToBeFocusedAsync();
        await Expect(page[".name.on"]).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task What_is_not_the_article_is_folded()
    {
        await using var page = await chromium.Open(written.Bundled);
        var article = Seeds.Articles.First(a => a.Blocks.Any(b => b.Kind is BlockKind.Boilerplate or BlockKind.RelatedLink));
        await page.Follow("#a=" + article.Id);
        await Expect(page[".folded p"].First).ToBeHiddenAsync();
        await page[".folded summary"].First.ClickAsync();
        await Expect(page[".folded p"].First).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_quotation_is_copied_as_a_citation()
    {
        var quote = Seeds.Quotes.First(q => q.Speaker is not null && q.Article.Outlet is not null);
        await using var page = await chromium.Open(written.Bundled, "#q=" + Uri.EscapeDataString(quote.Id));
        await Expect(page["#selection"]).ToBeVisibleAsync();
        await page.Press("c");
        await Expect(page["#status"]).ToHaveTextAsync("Citation copied.");
        var copied = await page.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        var source = $"“{quote.Article.Title}”, {quote.Article.Outlet}, 10 June 2025 ({quote.Location})";
        Assert.Equal($"“{quote.Text.Trim()}” — {quote.SpeakerName}. {source}.", copied);
        await page["#selection"].GetByText("Copy link").ClickAsync();
        await Expect(page["#status"]).ToHaveTextAsync("Link copied.");
        copied = await page.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.EndsWith("#q=" + Uri.EscapeDataString(quote.Id), copied, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Hostile_text_is_shown_as_text()
    {
        await using var page = await chromium.Open(written.Hostile);
        Assert.True(await page.Page.EvaluateAsync<bool>("typeof hacked === 'undefined'"));
        await Expect(page["#article-title"]).ToHaveTextAsync("</title><script>hacked = 1</script>");
        await Expect(page[".kicker"]).ToContainTextAsync("<img src=x onerror='hacked = 1'>\u21c4drow");
        await Expect(page[".text"]).ToContainTextAsync("<script>hacked = 1</script></script><!-- <script> {{data}} --> </style>]]>");
        await Expect(page[".text"]).ToContainTextAsync("it is \u21c4turned round\u21c4 again");
        await Expect(page["body img, body svg, body b b, main script, main style"]).ToHaveCountAsync(0);
        await Expect(page[".byline a"]).ToHaveAttributeAsync("href", "https://example.invalid/'\"><script>hacked=1</script>");
        await page[".sources summary"].ClickAsync();
        await Expect(page[".sources dt"]).ToHaveTextAsync(["Title", "Byline", "Outlet", "Published", "Url"]);
        await Expect(page[".sources dd"].First).ToHaveTextAsync("declared");
        await page["#query"].FillAsync("istanbul");
        await Expect(page["#results mark"]).ToHaveTextAsync(["İstanbul", "ISTANBUL"]);
        await page[".hit a"].Last.ClickAsync();
        await Expect(page["#selection"]).ToContainTextAsync("ISTANBUL");
        await page[".text .quote"]
            .First.ClickAsync(
                new()
                {
                    Position = new() { X = 5, Y = 8 },
                }
            );
        await Expect(page["#selection blockquote"]).ToContainTextAsync("</blockquote><img src=x onerror=hacked=1>");
        Assert.True(await page.Page.EvaluateAsync<bool>("typeof hacked === 'undefined'"));
    }

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
