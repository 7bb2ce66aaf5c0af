namespace Corpus.Browser.Tests;

/// <summary>Search, facets, timeline, review.</summary>
[Collection(nameof(InChromium))]
public class FindingTests(Chromium chromium, Written written)
{
    [BrowserTheory]
    [InlineData("denuclearization")]
    [InlineData("DENUCLEARIZATION")]
    [InlineData("xi lee dialogue")]
    [InlineData("\"nuclear weapons\"")]
    [InlineData("“nuclear weapons”")]
    [InlineData("it's")]
    [InlineData("washington examiner")]
    [InlineData("no such words")]
    public async Task Search_finds_the_articles_that_hold_all_words(string query)
    {
        var words = query is ['"' or '“', ..] ? [query.Trim('"', '“', '”')] : query.Split(' ');
        var expected = Seeds
            .Articles.Where(a => words.All(w => Holds($"{a.Title}\n{a.Outlet}\n{a.Byline}\n{a.Path}", w) || Holds(a.Text, w)))
            .OrderBy(a => a.Published)
            .ThenBy(a => a.Id, StringComparer.Ordinal)
            .Select(a => a.Title!)
            .ToArray();
        await using var page = await chromium.Open(written.Bundled);
        await page["#query"].FillAsync(query);
        await Expect(page["#status"]).ToContainTextAsync($"{expected.Length} article");
        await Expect(page[".result .title"]).ToHaveTextAsync(expected);
        foreach (var mark in await page["#results mark"].AllTextContentsAsync())
            Assert.Equal(Folded(words[0]), Folded(mark));
        await page["#query"].PressAsync("Escape");
        await Expect(page[".result"]).ToHaveCountAsync(Seeds.Articles.Count);
    }

    /// <summary>The index of words says what the words of all articles and quotations say.</summary>
    [BrowserTheory]
    [InlineData(nameof(Written.Bundled))]
    [InlineData(nameof(Written.Hostile))]
    public async Task The_index_finds_what_the_texts_hold(string corpus)
    {
        await using var page = await chromium.Open((string)typeof(Written).GetProperty(corpus)!.GetValue(written)!);
        var faults = await page.Page.EvaluateAsync<string[]>(
            """
            () => {
              const speaker = q => speakerOf(q) === undefined || speakerOf(q) === '' ? '' : speakerName(speakerOf(q));
              const units = articles.flatMap(a => [fold(a.text) + '\n' + a.head, ...a.quotes.map(q => fold(textOf(q)) + '\n' + fold(speaker(q)))]);
              const pieces = articles.flatMap(a => [0, 1, 2, 3, 5, 8, 13, 21].flatMap(length => Array.from({ length: 12 }, (_, i) => a.text.substr(i * 37, length))));
              const terms = new Set([...pieces, 'istanbul', '-', '"', '<b>', 'n. ko', 'dorn s', 'no such words', 'xi'].map(fold).filter(term => term.trim() === term && term));
              return [...terms].filter(term => units.map(unit => unit.includes(term) ? 1 : 0).join() !== unitsWith([term]).join());
            }
            """
        );
        Assert.Equal([], faults);
    }

    [BrowserFact]
    public async Task A_hit_leads_to_its_place_and_all_places_are_marked()
    {
        await using var page = await chromium.Open(written.Bundled);
        await page["#query"].FillAsync("denuclearization");
        await page[".hit a"].First.ClickAsync();
        await Expect(page["#selection"]).ToContainTextAsync("denuclearization");
        var marked = await page.Page.EvaluateAsync<string[]>("() => [...CSS.highlights.get('search')].map(r => r.toString())");
        Assert.NotEmpty(marked);
        Assert.All(marked, words => Assert.Equal("denuclearization", words, ignoreCase: true));
        Assert.Equal(
            "denuclearization",
            await page.Page.EvaluateAsync<string>("() => [...CSS.highlights.get('passage')].join().toLowerCase()")
        );
    }

    [BrowserTheory]
    [InlineData("Speaker")]
    [InlineData("Kind")]
    [InlineData("Act")]
    [InlineData("Basis")]
    public async Task A_facet_counts_and_shows_the_quotations_of_a_value(string facet)
    {
        await using var page = await chromium.Open(written.Bundled);
        var values = Seeds.Quotes.GroupBy(quote => Value(quote, facet)).Where(quotes => quotes.Key is not null).ToArray();
        Assert.NotEmpty(values);
        foreach (var quotes in values)
        {
            await Choose(page, facet, quotes.Key!, quotes.Count());
            await Expect(page["#chosen"]).ToHaveTextAsync("(1 chosen)");
            // The list grows as it is scrolled.
            await page.Page.EvaluateAsync(
                "() => { for (let more; more = document.querySelector('#results .more button');) more.click(); }"
            );
            await Expect(page[".hit"]).ToHaveCountAsync(quotes.Count());
            await Expect(page[".result"]).ToHaveCountAsync(quotes.Select(quote => quote.Article).Distinct().Count());
            await page["#clear"].ClickAsync();
            await Expect(page[".result"]).ToHaveCountAsync(Seeds.Articles.Count);
        }

        static string? Value(Quote quote, string facet) =>
            facet switch
            {
                "Speaker" => quote.SpeakerName,
                "Kind" => Name(quote.Kind),
                "Act" => quote.Act is { } act ? Name(act) : null,
                _ => quote.Kind == QuoteKind.Term ? null : Name(quote.Basis),
            };

        static string Name<T>(T value) => value!.ToString()!.ToLowerInvariant();
    }

    [BrowserTheory]
    [InlineData("Outlet", "Washington Examiner", 1)]
    [InlineData("Outlet", "unknown", 1)]
    [InlineData("Month", "2025-06", 3)]
    [InlineData("Month", "2026-01", 1)]
    public async Task Outlet_and_month_count_and_show_articles(string facet, string value, int articles)
    {
        await using var page = await chromium.Open(written.Bundled);
        await Choose(page, facet, value, articles);
        await Expect(page[".result"]).ToHaveCountAsync(articles);
    }

    [BrowserFact]
    public async Task Facets_narrow_each_other_and_their_values_widen()
    {
        var xi = Seeds.Quotes.By(Seeds.People.XiJinping);
        await using var page = await chromium.Open(written.Bundled);
        await Choose(page, "Speaker", "Xi Jinping", xi.Count);
        await Choose(page, "Kind", "partial", xi.Count(q => q.Kind == QuoteKind.Partial));
        await Choose(page, "Kind", "direct", xi.Count(q => q.Kind == QuoteKind.Direct));
        await Expect(page[".hit"]).ToHaveCountAsync(xi.Count(q => q.Kind != QuoteKind.Indirect));
        await page["#query"].FillAsync("no such words");
        await Expect(page[".hit"]).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task On_the_timeline_a_month_is_a_bar_as_long_as_the_month()
    {
        DatedEvent[] happenings =
        [
            Seeds.Events.First(e => e.When.Precision == DatePrecision.Month),
            Seeds.Events.First(e => e.When.Day is not null),
        ];
        await using var page = await chromium.Open(written.Bundled);
        foreach (var (zoom, perDay) in new[] { ("day", 36.0), ("month", 4.0), ("year", 0.4) })
        {
            await page[$"#zoom input[value={zoom}]"].CheckAsync();
            foreach (var happening in happenings)
            {
                await page.Follow("#a=" + happening.Article.Id);
                await page.Follow("#e=" + Uri.EscapeDataString(happening.Id));
                var bar = page["#bars a[aria-current] .extent"];
                await Expect(bar).ToBeInViewportAsync();
                var days = happening.When.End.DayNumber - happening.When.Start.DayNumber + 1;
                var expected = Math.Min(Math.Max(days * perDay, 5), 1440);
                // What reaches out of view is cut.
                var width = (await bar.BoundingBoxAsync())!.Width;
                Assert.True(
                    days * perDay > 500 ? width > 500 : Math.Abs(width - expected) < 1,
                    $"{happening} at {zoom}: {width} and not {expected}"
                );
            }
        }
    }

    [BrowserFact]
    public async Task The_arrow_keys_go_through_the_timeline_and_enter_leads_to_the_sentence()
    {
        await using var page = await chromium.Open(written.Bundled);
        await page.Press("t");
        // The timeline follows after the article.
        await Expect(page["#bars a"].First).ToBeVisibleAsync();
        await Expect(page["#review-tab .count"]).Not.ToBeEmptyAsync();
        await page.Press("Home");
        await Expect(page["#bars a:focus"]).ToBeVisibleAsync();
        var met = new List<string>();
        // What several events report is one entry, at the most precise of them.
        var entries = Seeds
            .Articles.SelectMany(a => a.Events)
            .Happenings()
            .Select(h => h.Events.OrderBy(e => e.When != h.When).First().Id)
            .ToArray();
        for (var i = 0; i < entries.Length; i++)
        {
            met.Add(await page.Page.EvaluateAsync<string>("document.activeElement.bar.event.id"));
            await Expect(page["#bars a:focus"]).ToBeInViewportAsync();
            await page.Press("ArrowRight");
        }

        Assert.Equal(entries.Order(StringComparer.Ordinal), met.Order(StringComparer.Ordinal));
        Assert.Equal(met, met.OrderBy(id => Seeds.Events[id].When.Start));
        await page.Press("Enter");
        await Expect(page["#selection blockquote"]).ToHaveTextAsync(Seeds.Events[met[^1]].Text);
        await Expect(page[".event.on"].First).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task The_timeline_has_an_entry_for_each_happening_of_the_articles_found()
    {
        var happenings = Seeds.Articles.SelectMany(a => a.Events).Happenings();
        var article = Seeds.Articles.SeekingChineseHelp;
        await using var page = await chromium.Open(written.Bundled);
        await Expect(page["#timeline-tab .count"]).ToHaveTextAsync($"{happenings.Count}");
        await page["#query"].FillAsync("washington examiner");
        await Expect(page["#timeline-tab .count"]).ToHaveTextAsync($"{happenings.Count(h => h.Events.Any(e => e.Article == article))}");

        // Each of them leads to the others.
        var several = happenings.First(h => h.Events.Count > 1);
        await page["#query"].FillAsync("");
        foreach (var reported in several.Events.ToArray())
        {
            await page.Follow("#e=" + Uri.EscapeDataString(reported.Id));
            await Expect(page["#selection h4"])
                .ToHaveTextAsync($"Also reported ({several.Events.Count - 1}), because of: {several.Reason}");
            await Expect(page["#bars a[aria-current]"]).ToHaveCountAsync(1);
        }
    }

    [BrowserFact]
    public async Task A_range_of_days_narrows_down()
    {
        await using var page = await chromium.Open(written.Bundled);
        var days = Seeds.Articles.Select(a => a.Published).OfType<DateOnly>().Order().ToArray();
        await page["#from"].FillAsync($"{days[1]:yyyy-MM-dd}");
        await Expect(page[".result"]).ToHaveCountAsync(days.Count(day => day >= days[1]));
        await page["#until"].FillAsync($"{days[1]:yyyy-MM-dd}");
        await Expect(page[".result"]).ToHaveCountAsync(days.Count(day => day == days[1]));
        await page["#clear"].ClickAsync();
        await Expect(page[".result"]).ToHaveCountAsync(Seeds.Articles.Count);
    }

    [BrowserFact]
    public async Task Where_nothing_is_found_the_list_helps()
    {
        await using var page = await chromium.Open(written.Bundled);
        await page["#query"].FillAsync("denuclearization Jinpng");
        await Expect(page[".help"]).ToContainTextAsync("No article has all of these words.");
        await page[".help button"].GetByText("Xi Jinping").ClickAsync();
        await Expect(page[".result"]).Not.ToHaveCountAsync(0);
        await page["#query"].FillAsync("denuclearization nowhere");
        await page[".help button"].ClickAsync();
        await Expect(page["#query"]).ToHaveValueAsync("denuclearization");
    }

    [BrowserFact]
    public async Task What_is_listed_is_saved()
    {
        await using var page = await chromium.Open(written.Bundled);
        await page["#query"].FillAsync("denuclearization");
        var found = Seeds.Quotes.Where(q => Holds(q.Text, "denuclearization")).ToArray();
        using var json = System.Text.Json.JsonDocument.Parse(await Saved("json"));
        Assert.Equal(
            found.Select(q => q.Text).Order(StringComparer.Ordinal),
            json.RootElement.EnumerateArray().Select(row => row.GetProperty("text").GetString()).Order(StringComparer.Ordinal)
        );
        var csv = await Saved("csv");
        Assert.StartsWith("text,speaker,kind,act,basis,article,title,outlet,published,path,line,column\r\n", csv, StringComparison.Ordinal);
        Assert.Equal(found.Length, (await Saved("txt")).Split(").\n", StringSplitOptions.RemoveEmptyEntries).Length);
        // No field is a formula for a spreadsheet.
        Assert.Equal(
            ["\"'=1+1\"", "\"a;'+b\"", "\"\"\"x\"\"\"", "plain", "\"' =x\""],
            await page.Page.EvaluateAsync<string[]>("() => ['=1+1', 'a;+b', '\"x\"', 'plain', ' =x'].map(csvField)")
        );

        async Task<string> Saved(string form)
        {
            var download = await page.Page.RunAndWaitForDownloadAsync(() => page[$"#save-{form}"].ClickAsync());
            using var reader = new StreamReader(await download.CreateReadStreamAsync());
            return await reader.ReadToEndAsync();
        }
    }

    [BrowserFact]
    public async Task What_is_doubtful_stands_in_the_review_queue_with_file_and_line()
    {
        await using var page = await chromium.Open(written.Doubtful);
        await Expect(page["#review-tab .count"]).ToHaveTextAsync("2");
        await page.Press("r");
        await Expect(page["#queue li"]).ToContainTextAsync(["no day of publication", "no speaker"]);
        await Expect(page["#queue code"]).ToHaveTextAsync(["rain.txt:1", "rain.txt:3"]);
        await page["#queue a"].Last.ClickAsync();
        await Expect(page["#selection"]).ToContainTextAsync("no speaker");
        await Expect(page[".quote.nobody.on"]).ToBeInViewportAsync();
        // A date that the day of publication may settle is asked for where there is no such day.
        await page["#queue a"].First.ClickAsync();
        await page.Press("z");
        await Expect(page["#queue code"]).ToHaveTextAsync(["rain.txt:3", "rain.txt:5"]);
        await page["#queue a"].Last.ClickAsync();
        await Expect(page["#selection h3"]).ToHaveTextAsync("Unresolved date");
        await Expect(page[".date.unresolved.on"]).ToBeInViewportAsync();
    }

    /// <summary>A key that comes directly after a click, before the browser tells that the address changed, is for what was clicked.</summary>
    [BrowserFact]
    public async Task A_key_right_after_a_click_is_for_what_was_clicked()
    {
        await using var page = await chromium.Open(written.Doubtful);
        await Expect(page["#review-tab .count"]).ToHaveTextAsync("2");
        await page.Press("r");
        await Expect(page["#queue code"]).ToHaveTextAsync(["rain.txt:1", "rain.txt:3"]);
        await page.Page.EvaluateAsync(
            """
            () => {
              [...document.querySelectorAll('#queue a')].at(-1).click();
              document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', bubbles: true }));
            }
            """
        );
        await Expect(page["#queue code"]).ToHaveTextAsync(["rain.txt:1"]);
        // What was shown before stands in the history.
        await page["#queue a"].ClickAsync();
        await page["#review-state"].SelectOptionAsync("all");
        await page["#queue a"].Last.ClickAsync();
        await Expect(page["#selection"]).ToContainTextAsync("no speaker");
        await page.Page.GoBackAsync();
        await Expect(page["#queue [aria-current]"]).ToContainTextAsync("Day of publication");
    }

    private static async Task Choose(BrowsedPage page, string facet, string value, int count)
    {
        var group = page[$"#facets details:has([aria-label={facet}])"];
        if (await group.GetAttributeAsync("open") is null)
            await group.Locator("summary").ClickAsync();
        if (await group.Locator(".all").IsVisibleAsync())
            await group.Locator(".all").ClickAsync();
        var label = group.Locator("label").Filter(new() { Has = page.Page.GetByText(value, new() { Exact = true }) });
        await Expect(label.Locator(".count")).ToHaveTextAsync($"{count}");
        await label.ClickAsync();
    }

    private static bool Holds(string text, string words) => Folded(text).Contains(Folded(words), StringComparison.Ordinal);

    private static string Folded(string text) =>
        text.ToLowerInvariant()
            .Replace('’', '\'')
            .Replace('‘', '\'')
            .Replace('“', '"')
            .Replace('”', '"')
            .Replace('\n', ' ')
            .Replace('\u00a0', ' ');
}
