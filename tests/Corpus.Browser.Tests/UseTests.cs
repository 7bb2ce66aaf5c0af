using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Xunit.Abstractions;

namespace Corpus.Browser.Tests;

/// <summary>How the page is used: by keyboard, by eye, by ear, on paper, on a phone, with much in it.</summary>
[Collection(nameof(InChromium))]
public class UseTests(Chromium chromium, Written written, ITestOutputHelper output)
{
    private static readonly string Accessibility = Resource();

    /// <summary>Axe takes each address that begins with # and is out of view for a link that skips to a part of the page; here it names an article or a quotation.</summary>
    private static readonly AxeRunOptions Options = new() { Rules = new() { ["skip-link"] = new() { Enabled = false } } };

    public static TheoryData<string, bool, int, string> States
    {
        get
        {
            var states = new TheoryData<string, bool, int, string>();
            foreach (var page in new[] { nameof(Written.Bundled), nameof(Written.Doubtful), nameof(Written.Hostile) })
            foreach (var isDark in new[] { false, true })
            foreach (var width in new[] { 1440, 360 })
                states.Add(page, isDark, width, page == nameof(Written.Bundled) ? "j j ?" : "j r");
            return states;
        }
    }

    [BrowserTheory]
    [MemberData(nameof(States))]
    public async Task Nothing_that_can_be_computed_of_wcag_is_wrong(string corpus, bool isDark, int width, string keys)
    {
        var file = (string)typeof(Written).GetProperty(corpus)!.GetValue(written)!;
        await using var page = await chromium.Open(file, isDark: isDark, width: width);
        await Check("at first");
        await page.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(d => { d.open = true; })");
        await Check("unfolded");
        foreach (var key in keys.Split(' '))
        {
            await page.Press(key);
            await Check($"after {key}");
        }

        async Task Check(string when)
        {
            await Expect(page["#timeline-tab .count"]).Not.ToBeEmptyAsync();
            Assert.Equal([], (await page.Page.EvaluateAsync<string[]>(Accessibility)).Select(fault => $"{when}: {fault}"));
        }
    }

    [BrowserTheory]
    [InlineData(false, 1440)]
    [InlineData(true, 1440)]
    [InlineData(false, 1024)]
    [InlineData(true, 360)]
    [InlineData(false, 360)]
    public async Task Axe_finds_no_violation(bool isDark, int width)
    {
        await using var page = await chromium.Open(written.Bundled, isDark: isDark, width: width);
        await Expect(page["#review-tab .count"]).Not.ToBeEmptyAsync();
        await Check("at first");
        foreach (var key in new[] { "j", "r", "y", "b", "t", "?" })
        {
            await page.Press(key);
            await Check($"after {key}");
        }

        await page.Press("Escape");
        await page["#article .name"].First.FocusAsync();
        await page.Press("Enter");
        await Check("a name");
        await page.Press("Escape", "i");
        await Check("people");
        await page["#people-index button"].First.ClickAsync();
        await Check("side by side");
        if (width < 1024)
        {
            await page["#jump a[href='#find']"].ClickAsync();
            await Check("search");
        }

        await page["#query"].FillAsync("no such words");
        await Expect(page[".help p"]).ToBeVisibleAsync();
        await Check("nothing found");

        async Task Check(string when)
        {
            var result = await page.Page.RunAxe(Options);
            Assert.Equal(
                [],
                result.Violations.SelectMany(rule =>
                    rule.Nodes.Select(node => $"{when}: {rule.Id}: {node.Html[..Math.Min(150, node.Html.Length)]}")
                )
            );
        }
    }

    /// <summary>At each width the article has room, and nothing has to be scrolled sideways.</summary>
    [BrowserTheory]
    [InlineData(360)]
    [InlineData(768)]
    [InlineData(1024)]
    [InlineData(1440)]
    [InlineData(2560)]
    public async Task The_article_is_the_widest_column(int width)
    {
        await using var page = await chromium.Open(written.Bundled, width: width);
        var widths = await page.Page.EvaluateAsync<double[]>(
            "() => ['article', 'find', 'details'].map(id => document.getElementById(id).getBoundingClientRect().width)"
        );
        Assert.Equal(widths[0], widths.Max());
        Assert.True(widths[0] >= Math.Min(width, 500));
        Assert.Equal(width, await page.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await Expect(page["#article-title"]).ToBeInViewportAsync();
        Assert.Equal(
            $"{Seeds.Articles.OrderBy(a => a.Published ?? DateOnly.MaxValue).ThenBy(a => a.Id, StringComparer.Ordinal).First().Title} – Corpus",
            await page.Page.TitleAsync()
        );
    }

    [BrowserFact]
    public async Task Panes_are_resized_and_folded_and_stay_so()
    {
        await using var page = await chromium.Open(written.Bundled);
        var before = (await page["#find"].BoundingBoxAsync())!.Width;
        await page["#split-find"].FocusAsync();
        await page.Press("ArrowRight", "ArrowRight");
        Assert.Equal(before + 48, (await page["#find"].BoundingBoxAsync())!.Width, 1.5);
        var split = (await page["#split-below"].BoundingBoxAsync())!;
        var height = (await page["#below"].BoundingBoxAsync())!.Height;
        await page.Page.Mouse.MoveAsync(split.X + 50, split.Y + 3);
        await page.Page.Mouse.DownAsync();
        await page.Page.Mouse.MoveAsync(split.X + 50, split.Y - 57);
        await page.Page.Mouse.UpAsync();
        Assert.Equal(height + 60, (await page["#below"].BoundingBoxAsync())!.Height, 2.0);
        await page.Press("]");
        await Expect(page["#details"]).ToBeHiddenAsync();
        await page.Page.ReloadAsync();
        await Expect(page["#details"]).ToBeHiddenAsync();
        Assert.Equal(before + 48, (await page["#find"].BoundingBoxAsync())!.Width, 1.5);
        await page["#fold-details"].ClickAsync();
        await Expect(page["#details"]).ToBeVisibleAsync();
        await page["#fold-below"].ClickAsync();
        await page.Press("r");
        await Expect(page["#review"]).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task The_check_finds_what_is_wrong()
    {
        await using var page = await chromium.Open(written.Bundled);
        await page.Page.EvaluateAsync(
            """
            () => {
              const add = (tag, parent, text) => { const e = parent.appendChild(document.createElement(tag)); e.textContent = text ?? ''; return e; };
              add('button', document.querySelector('main'));
              add('h5', document.querySelector('main'), 'deep');
              add('div', document.body, 'astray');
              add('p', document.querySelector('#results'), 'no item');
              add('p', document.querySelector('main'), 'faint').style.color = '#aaa';
              document.querySelector('#find').id = 'article';
            }
            """
        );
        var faults = await page.Page.EvaluateAsync<string[]>(Accessibility);
        foreach (var rule in new[] { "name", "heading-order", "region", "list", "color-contrast", "duplicate-id" })
            Assert.Contains(faults, fault => fault.StartsWith(rule + ":", StringComparison.Ordinal));
    }

    [BrowserTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Focus_is_seen_wherever_the_tab_key_leads(bool isDark)
    {
        await using var page = await chromium.Open(written.Bundled, isDark: isDark);
        var met = new HashSet<string>();
        for (var i = 0; i < 300 && !met.Contains("BODY"); i++)
        {
            await page.Press("Tab");
            met.Add(await page.Focused());
            var fault = await page.Page.EvaluateAsync<string?>(
                """
                () => {
                  const e = document.activeElement, style = getComputedStyle(e), box = e.getBoundingClientRect();
                  if (e === document.body) return null;
                  const isInView = box.width > 0 && box.bottom > 0 && box.top < innerHeight;
                  const isSeen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && isInView;
                  return isSeen ? null : e.outerHTML.slice(0, 200) + style.outline + JSON.stringify(box);
                }
                """
            );
            Assert.Null(fault);
        }

        Assert.Superset(new HashSet<string> { "skip", "show-help", "query", "tag", "date", "name", "timeline-tab", "lanes", "BODY" }, met);
    }

    [BrowserFact]
    public async Task Keys_lead_everywhere()
    {
        await using var page = await chromium.Open(written.Bundled);
        var articles = Seeds.Articles.OrderBy(a => a.Published).ThenBy(a => a.Id, StringComparer.Ordinal).ToArray();
        var first = articles[0];
        await page.Press("j", "j", "j", "k");
        await Expect(page["#selection blockquote"]).ToHaveTextAsync(first.Quotes[1].Text);
        await page.Press("Escape");
        await Expect(page["#selection"]).ToBeHiddenAsync();
        await page.Press("n", "n", "p");
        await Expect(page["#article-title"]).ToHaveTextAsync(articles[1].Title!);
        await Expect(page[".result a[aria-current] .title"]).ToHaveTextAsync(articles[1].Title!);
        await page.Press("/");
        Assert.Equal("query", await page.Focused());
        await page.Press("j");
        await Expect(page["#query"]).ToHaveValueAsync("j");
        await page.Press("Escape", "Tab");
        await Expect(page[".result"]).ToHaveCountAsync(articles.Length);
        await Expect(page[".result a[aria-current] .title"]).ToHaveTextAsync(articles[1].Title!);
        await page.Press("r");
        await Expect(page["#review"]).ToBeVisibleAsync();
        await Expect(page["#queue a[aria-current]"]).ToBeVisibleAsync();
        await page["#review-tab"].FocusAsync();
        await page.Press("ArrowLeft");
        await Expect(page["#people"]).ToBeVisibleAsync();
        await page.Press("ArrowLeft");
        await Expect(page["#timeline"]).ToBeVisibleAsync();
        await page.Press("r", "t");
        Assert.Equal("lanes", await page.Focused());
        await page.Press("?");
        await Expect(page["#help"]).ToBeVisibleAsync();
        await page.Press("Escape");
        await Expect(page["#help"]).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task Single_keys_can_be_turned_off()
    {
        await using var page = await chromium.Open(written.Bundled);
        await page["#show-help"].ClickAsync();
        await page["#single-keys"].UncheckAsync();
        await page["#help form button"].ClickAsync();
        await page.Press("j");
        await Expect(page["#selection"]).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task The_first_tab_skips_to_the_article()
    {
        await using var page = await chromium.Open(written.Bundled);
        await page.Press("Tab");
        await Expect(page[".skip"]).ToBeInViewportAsync();
        await page.Press("Enter");
        Assert.Equal("article", await page.Focused());
    }

    [BrowserFact]
    public async Task What_is_found_is_told_to_who_cannot_see_it()
    {
        await using var page = await chromium.Open(written.Bundled);
        await page["#query"].FillAsync("dialogue");
        await Expect(page.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("found.");
        await Expect(page.Page.GetByRole(AriaRole.Search)).ToHaveCountAsync(1);
        await Expect(page.Page.GetByRole(AriaRole.Tab, new() { Selected = true })).ToContainTextAsync("Timeline");
    }

    [BrowserFact]
    public async Task Nothing_moves_by_itself()
    {
        await using var page = await chromium.Open(written.Bundled);
        Assert.Equal(
            0,
            await page.Page.EvaluateAsync<int>(
                """
                () => [...document.querySelectorAll('*')].map(e => getComputedStyle(e))
                  .filter(s => s.animationName !== 'none' || s.transitionDuration !== '0s' || s.scrollBehavior === 'smooth').length
                """
            )
        );
    }

    [BrowserFact]
    public async Task The_colors_follow_the_system()
    {
        foreach (var isDark in new[] { false, true })
        {
            await using var page = await chromium.Open(written.Bundled, isDark: isDark);
            var background = await page.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
            Assert.Equal(isDark ? "rgb(23, 24, 27)" : "rgb(253, 252, 250)", background);
        }
    }

    [BrowserTheory]
    [InlineData(320)]
    [InlineData(390)]
    [InlineData(768)]
    public async Task On_a_phone_all_stands_in_one_column_and_what_is_chosen_comes_up(int width)
    {
        var quote = Seeds.Quotes.First(q => q.Speaker is not null);
        await using var page = await chromium.Open(written.Bundled, width: width, height: 800);
        Assert.Equal(width, await page.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await Expect(page["#jump"]).ToBeInViewportAsync();
        await page.Follow("#q=" + Uri.EscapeDataString(quote.Id));
        await Expect(page["#selection blockquote"]).ToBeInViewportAsync();
        var sheet = (await page["#details"].BoundingBoxAsync())!;
        var mark = (await page[".quote.on"].First.BoundingBoxAsync())!;
        var end = mark.Y + mark.Height;
        Assert.True(mark.Y >= 0 && end <= sheet.Y, $"the quotation at {mark.Y} to {end} is hidden by what begins at {sheet.Y}");
        await page["#jump a[href='#below']"].ClickAsync();
        await Expect(page["#timeline-tab"]).ToBeInViewportAsync();
    }

    /// <summary>What a sheet lists leads to the article: a hit, an event, an item of the queue.</summary>
    [BrowserTheory]
    [InlineData("#find", "#query", "denuclearization", ".hit a")]
    [InlineData("#below", "#timeline-tab", "", "#bars a")]
    [InlineData("#below", "#review-tab", "", "#queue a")]
    public async Task A_sheet_leads_to_the_article(string sheet, string part, string words, string link)
    {
        await using var page = await chromium.Open(written.Bundled, width: 390, height: 800);
        await Expect(page["#review-tab .count"]).Not.ToBeEmptyAsync();
        await page[$"#jump a[href='{sheet}']"].ClickAsync();
        await page[part].ClickAsync();
        if (words != "")
            await page[part].FillAsync(words);
        await page[link].First.ClickAsync();
        await Expect(page[sheet]).ToBeHiddenAsync();
        await Expect(page["#article"]).ToBeInViewportAsync();
        await Expect(page["#article .on, #selection"].First).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task No_view_has_to_be_scrolled_sideways_on_a_phone()
    {
        await using var page = await chromium.Open(written.Bundled, width: 360, height: 800);
        await Expect(page["#review-tab .count"]).Not.ToBeEmptyAsync();
        await page["#jump a[href='#find']"].ClickAsync();
        await page["#query"].FillAsync("denuclearization");
        await Check(".hit a");
        await page["#query"].FillAsync("");
        await page["#jump a[href='#below']"].ClickAsync();
        foreach (
            var (tab, shown) in new[] { ("#timeline-tab", "#bars a"), ("#review-tab", "#queue a"), ("#people-tab", "#people-index a") }
        )
        {
            await page[tab].ClickAsync();
            await Check(shown);
        }

        await page["#people-index button"].First.ClickAsync();
        await Check("#board a");

        async Task Check(string shown)
        {
            await Expect(page[shown].First).ToBeVisibleAsync();
            Assert.Equal((shown, 360), (shown, await page.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")));
        }
    }

    [BrowserFact]
    public async Task Reported_speech_has_a_tint_of_its_own()
    {
        await using var page = await chromium.Open(written.Bundled);
        var speaker = Seeds
            .Quotes.Where(quote => quote.Speaker is not null)
            .GroupBy(quote => (quote.Article.Id, quote.Speaker!.Name))
            .First(said => said.Any(quote => quote.Kind == QuoteKind.Indirect) && said.Any(quote => quote.Kind == QuoteKind.Direct));
        var tints = new List<string>();
        foreach (var kind in new[] { QuoteKind.Direct, QuoteKind.Indirect })
        {
            await page.Follow("#q=" + Uri.EscapeDataString(speaker.First(quote => quote.Kind == kind).Id));
            await Expect(page[".quote.on"].First).ToBeInViewportAsync();
            await page.Press("Escape");
            tints.Add(
                await page.Page.EvaluateAsync<string>(
                    "id => getComputedStyle([...document.querySelectorAll('.text .quote')].find(e => e.thing.id === id)).backgroundColor",
                    speaker.First(quote => quote.Kind == kind).Id
                )
            );
        }

        Assert.NotEqual(tints[0], tints[1]);
    }

    [BrowserFact]
    public async Task Keys_fold_panes_and_copy_the_link()
    {
        await using var page = await chromium.Open(written.Bundled);
        foreach (var (key, pane) in new[] { ("[", "#find"), ("]", "#details"), ("_", "#below") })
        {
            await page.Press(key);
            await Expect(page[pane]).ToBeHiddenAsync();
            await page.Press(key);
            await Expect(page[pane]).ToBeVisibleAsync();
        }

        await page.Press("j", "l");
        await Expect(page["#status"]).ToHaveTextAsync(new Regex("[Cc]opied"));
        Assert.Equal(page.Page.Url, await page.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
    }

    /// <summary>The HTML of one article for a notebook or an e-mail is a page without scripts, which a browser shows and axe finds nothing in.</summary>
    [BrowserTheory]
    [InlineData(false, 1440)]
    [InlineData(true, 360)]
    public async Task The_html_of_one_article_is_a_page(bool isDark, int width)
    {
        await using var page = await chromium.Open(written.OneArticle, isDark: isDark, width: width);
        await Expect(page["h1"]).ToHaveTextAsync(Written.Shown.Title!);
        Assert.Equal(0, await page["script"].CountAsync());
        Assert.Equal(width, await page.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.Equal([], (await page.Page.RunAxe(Options)).Violations.Select(rule => rule.Id));
    }

    [BrowserFact]
    public async Task On_paper_the_article_stands_alone()
    {
        await using var page = await chromium.Open(written.Bundled, isDark: true);
        await page.Page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        foreach (var part in new[] { "#find", "#details", "#below", "#jump", "body > header" })
            await Expect(page[part]).ToBeHiddenAsync();
        await Expect(page["#article-title"]).ToBeVisibleAsync();
        Assert.Equal("rgb(255, 255, 255)", await page.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
    }

    /// <summary>The figures are those of the machine and of what else it does; what is made at once is not.</summary>
    [BrowserFact]
    public async Task A_thousand_articles_are_searched_while_one_types()
    {
        const string Measure = """
            async query => {
              const frame = () => new Promise(done => requestAnimationFrame(() => setTimeout(done)));
              const box = document.getElementById('query');
              await frame();
              const start = performance.now();
              box.value = query;
              box.dispatchEvent(new Event('input', { bubbles: true }));
              await frame();
              return performance.now() - start;
            }
            """;
        var (paints, articles, searches, efforts) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
        for (var i = 0; i < 5; i++)
        {
            await using var page = await chromium.Open(written.ManyArticles);
            var metrics = await page.Page.Context.NewCDPSessionAsync(page.Page);
            await metrics.SendAsync("Performance.enable", new() { ["timeDomain"] = "threadTicks" });
            await Expect(page["#timeline-tab .count"]).Not.ToBeEmptyAsync();
            paints.Add(await page.Page.EvaluateAsync<double>("performance.getEntriesByName('first-contentful-paint')[0].startTime"));
            articles.Add(await page.Page.EvaluateAsync<double>("performance.getEntriesByName('ready')[0].startTime"));
            foreach (var query in new[] { "h", "harbour", "the bridge", "\"annual survey\"", "no such words", "" })
            {
                var before = await Effort(metrics);
                searches.Add(await page.Page.EvaluateAsync<double>(Measure, query));
                efforts.Add(await Effort(metrics) - before);
            }

            // A part for each article, and of the rest only what is seen.
            Assert.InRange(await page.Page.EvaluateAsync<int>("document.querySelectorAll('*').length") - Written.Many, 500, 4000);
        }

        paints.Sort();
        articles.Sort();
        searches.Sort();
        efforts.Sort();
        output.WriteLine($"first paint: {paints[2]:0} ms, an article: {articles[2]:0} ms (medians of {paints.Count})");
        output.WriteLine($"a search: {searches[searches.Count / 2]:0} ms (median), {searches[^1]:0} ms (slowest of {searches.Count})");
        output.WriteLine($"its processor time: {efforts[efforts.Count / 2]:0} ms (median), {efforts[^1]:0} ms (most)");

        // Milliseconds of the processor that the thread of the page took, which other processes do not lengthen.
        static async Task<double> Effort(ICDPSession metrics) =>
            1000
            * (await metrics.SendAsync("Performance.getMetrics"))!
                .Value.GetProperty("metrics")
                .EnumerateArray()
                .Single(metric => metric.GetProperty("name").GetString() == "TaskDuration")
                .GetProperty("value")
                .GetDouble();
    }

    /// <summary>The part of the last article comes after the script has begun.</summary>
    [BrowserFact]
    public async Task An_address_waits_for_its_part_of_the_page()
    {
        string id;
        await using (var page = await chromium.Open(written.ManyArticles))
            id = await page.Page.EvaluateAsync<string>("articles.at(-1).id");
        await using var again = await chromium.Open(written.ManyArticles, "#a=" + Uri.EscapeDataString(id));
        await Expect(again["#article-title"]).ToHaveTextAsync($"Article {Written.Many - 1}");
        await Expect(again["#status"]).ToBeEmptyAsync();
    }

    [BrowserFact]
    public async Task Nothing_fails_while_the_page_is_loaded()
    {
        var (line, page) = await Halting.Open(chromium, written.ManyArticles, text =>
            text.IndexOf("id=\"words\"", StringComparison.Ordinal) + 5000
        );
        using var halting = line;
        await using var browsed = page;
        await Expect(page["#article-title"]).ToHaveTextAsync("Article 0");
        // What the article shown has can be chosen.
        await page.Press("j");
        await Expect(page["#selection blockquote"]).ToHaveTextAsync(await page.Page.EvaluateAsync<string>("textOf(current.quotes[0])"));
        await page.Press("y", "r", "u", "s", "A", "t");
        await page["#zoom input[value=year]"].CheckAsync();
        await page["#review-tab"].ClickAsync();
        await page["#review-state"].SelectOptionAsync("all");
        await page["#copy-patch"].ClickAsync();
        await page["#people-tab"].ClickAsync();
        await page["#person-query"].FillAsync("e");
        await page["#people-index a"].First.ClickAsync();
        await page["#people-index button"].First.ClickAsync();
        await page["#query"].FillAsync("ha");
        await Expect(page["#status"]).ToContainTextAsync("being read");
        await page["#save-csv"].ClickAsync();
        await Expect(page["#status"]).ToContainTextAsync("being loaded");

        // The index of words has come, and a half of an article.
        await halting.SendUntil(halting.Text.IndexOf("id=\"part-3\"", StringComparison.Ordinal) + 3000);
        await page.Page.WaitForFunctionAsync("document.getElementById('part-3')");
        foreach (var query in new[] { "har", "harb", "\"annual sur", "\"annual survey\"" })
            await page["#query"].FillAsync(query);
        await Expect(page["#status"]).ToContainTextAsync("being read");
        await page["#query"].FillAsync("harbour");
        await Expect(page["#status"]).ToContainTextAsync(" found.");
        var found = await page.Page.EvaluateAsync<int>("shown.length");

        await halting.SendRest();
        await Expect(page["#timeline-tab .count"]).Not.ToBeEmptyAsync();
        Assert.Equal(found, await page.Page.EvaluateAsync<int>("shown.length"));
        Assert.Equal(found, await page.Page.EvaluateAsync<int>("articles.filter(a => /harbour/i.test([a.text, a.path].join(' '))).length"));
        Assert.Equal("query", await page.Focused());
    }

    /// <summary>Many texts are not read while one waits for them: what is found follows.</summary>
    [BrowserFact]
    public async Task A_phrase_is_found_when_the_texts_are_read()
    {
        await using var page = await chromium.Open(written.ManyArticles);
        await page["#query"].FillAsync("\"annual survey\"");
        await Expect(page["#status"]).ToContainTextAsync(" found.", new() { Timeout = 60_000 });
        var expected = await page.Page.EvaluateAsync<int>("articles.filter(a => /annual survey/i.test(a.text)).length");
        Assert.InRange(expected, 1, Written.Many - 1);
        Assert.Equal(expected, await page.Page.EvaluateAsync<int>("shown.length"));
    }

    private static string Resource()
    {
        using var reader = new StreamReader(typeof(UseTests).Assembly.GetManifestResourceStream("accessibility.js")!);
        return reader.ReadToEnd();
    }
}
