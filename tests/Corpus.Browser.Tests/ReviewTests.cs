using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Corpus.Tool;
using Xunit.Abstractions;

namespace Corpus.Browser.Tests;

/// <summary>The review: the queue, its keys, and the way of a decision into the catalog.</summary>
[Collection(nameof(InChromium))]
public sealed class ReviewTests(Chromium chromium, ITestOutputHelper output) : IDisposable
{
    private static readonly (string File, string Text)[] Texts =
    [
        (
            "bridge.txt",
            """
            Bridge of Harbour City is closed

            June 11, 2025

            “Nobody knows for how long it is closed, and nobody will be told.”

            Carla Dorn met Anna Berg in Harbour City. A walk along the river and a meal in the old town hall followed, with songs of the choir of the school and a short play, of which nobody had seen the end, because the lights went out when it was half over and everybody had to look for the way to the door. “We shall wait,” she said.

            Bo Lund called it “a bad bridge”, as they do.
            """
        ),
        ("fog.txt", "Fog stays in the harbour\n\nCarla Dorf saw it on Tuesday. “It is thick,” Bo Lund said. It went two days later.\n"),
        (
            "rain.txt",
            "Rain over Harbour City\n\nJune 12, 2025\n\nOn May 3, 2024, the gates were closed.\n\nThree days later, the gates were open again, Carla Dorn said.\n"
        ),
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus-review-");

    private string Page => Path.Combine(_folder.FullName, "press.html");

    [BrowserFact]
    public async Task A_folder_is_reviewed_with_the_keyboard_alone()
    {
        var patch = Path.Combine(_folder.FullName, "corpus-review.json");
        await using (var page = await Open())
        {
            await page.Press("r");
            await Expect(page["#progress"]).ToHaveTextAsync("0 of 5 decided");
            await Asks(page, "no speaker");
            await page.Press("1");
            await Expect(page["#status"]).ToHaveTextAsync("Carla Dorn. 4 open.");
            await Asks(page, "a pronoun with somebody else named before it");
            await page.Press("y");
            await Asks(page, "counted from another paragraph");
            // Back, taken back, decided anew.
            await page.Press("u");
            await Asks(page, "a pronoun with somebody else named before it");
            await Expect(page["#progress"]).ToHaveTextAsync("1 of 5 decided");
            await page.Press("y", "y");
            await Asks(page, "no day of publication");

            // What was decided outlives the page.
            await page.Page.ReloadAsync();
            await Expect(page["#review-tab .count"]).ToHaveTextAsync("2");
            await page.Press("r");
            await Asks(page, "no day of publication");
            await page.Press("o");
            await page.Page.Keyboard.TypeAsync("2025-06-31");
            await page.Press("Enter");
            await Expect(page["#status"]).ToContainTextAsync("is no day");
            await page.Press("Control+A");
            await page.Page.Keyboard.TypeAsync("2025-06-13");
            await page.Press("Enter");
            await Asks(page, "similar names");
            await page.Press("y");
            await Expect(page["#status"]).ToHaveTextAsync("one person: Carla Dorn. All of this list is decided: save the patch.");
            var download = await page.Page.RunAndWaitForDownloadAsync(() => page.Press("s"));
            Assert.Equal("corpus-review.json", download.SuggestedFilename);
            await download.SaveAsAsync(patch);
        }

        Run("apply", patch, "--root", _folder.FullName);
        var catalog = await File.ReadAllTextAsync(Path.Combine(_folder.FullName, "corpus.json"));
        foreach (
            var declared in new[]
            {
                """{ "quote": "Nobody knows for how long it is closed, and nobody will be told.", "speaker": "Carla Dorn" }""",
                """{ "quote": "We shall wait,", "speaker": "Carla Dorn", "checked": true }""",
                """{ "expression": "Three days later", "value": "2024-05-06", "checked": true }""",
                "\"published\": \"2025-06-13\"",
                """{ "name": "Carla Dorn", "aliases": ["Carla Dorf"] }""",
            }
        )
            Assert.Contains(declared, catalog, StringComparison.Ordinal);

        await using (var again = await Open())
        {
            await Expect(again["#review-tab .count"]).ToHaveTextAsync("0");
            await again.Press("r");
            await Expect(again["#nothing"]).ToHaveTextAsync("Nothing to do here.");
        }
    }

    /// <summary>The way that the page about the browser describes: import, browse, decide, apply, until nothing is asked.</summary>
    [BrowserFact]
    public async Task Saved_pages_become_a_reviewed_corpus_with_few_keys()
    {
        var (saved, press) = (_folder.CreateSubdirectory("saved").FullName, Path.Combine(_folder.FullName, "press"));
        SavedPages.Write(saved);
        Run("import", saved, "--into", press);
        var (decided, keys) = (0, 0);
        var asked = new HashSet<string>();
        // What is declared can bring up more: only with a day of publication, a weekday is a day.
        for (var rounds = 1; await Review(); rounds++)
            Assert.True(rounds <= 3, "The queue does not become empty.");
        output.WriteLine($"{SavedPages.Count} pages: {decided} decisions, {keys} keys");
        Assert.True(decided >= 100 && keys <= 3 * decided, $"{decided} decisions, {keys} keys");
        Assert.Superset(new HashSet<string> { "title", "day", "person", "speaker", "date" }, asked);

        // Whether anything was asked.
        async Task<bool> Review()
        {
            // The root is the folder in which somebody stands.
            Run("browse", press, "--root", _folder.FullName, "--output", Page);
            await using var page = await chromium.Open(Page);
            await Expect(page["#review-tab .count"]).ToHaveTextAsync(new Regex("^[0-9]+$"));
            await page.Press("r");
            var done = 0;
            while (
                await page.Page.EvaluateAsync<string?>("queue.length > 0 ? [asked.kind, asked.rule, asked.article.id].join('|') : null")
                    is { } question
            )
            {
                var (kind, rule, article) = question.Split('|') is [var a, var b, var c] ? (a, b, c) : default;
                foreach (var key in Answer(kind, rule, article))
                {
                    await page.Press(key);
                    keys++;
                }

                await Expect(page["#progress"]).ToHaveTextAsync(new Regex($"^{++done} of "));
                asked.Add(kind);
            }

            decided += done;
            if (done == 0)
                return false;
            var patch = Path.Combine(_folder.FullName, "corpus-review.json");
            await (await page.Page.RunAndWaitForDownloadAsync(() => page.Press("s"))).SaveAsAsync(patch);
            Run("apply", patch, "--root", _folder.FullName);
            return true;
        }

        // What somebody would answer who knows the paper.
        static IEnumerable<string> Answer(string kind, string rule, string article) =>
            (kind, rule) switch
            {
                ("title", _) => ["o", .. SavedPages.TitleOf(article).Select(letter => letter.ToString()), "Enter"],
                ("day", _) => ["o", .. SavedPages.DayOf(article).Select(letter => letter.ToString()), "Enter"],
                ("speaker", "no speaker") => ["1"],
                ("date", "open") => ["z"],
                _ => ["y"],
            };
    }

    [BrowserFact]
    public async Task The_queue_is_filtered_gone_through_and_accepted_at_once()
    {
        await using var page = await Open();
        await page.Press("r");
        // Without a decision.
        await page.Press("j", "j");
        await Asks(page, "counted from another paragraph");
        await page.Press("k");
        await Asks(page, "a pronoun with somebody else named before it");
        await Expect(page["#progress"]).ToHaveTextAsync("0 of 5 decided");

        await page["#review-kind"].SelectOptionAsync("speaker");
        await Expect(page["#queue li"]).ToHaveCountAsync(2);
        await page["#review-rule"].SelectOptionAsync("no speaker");
        await Expect(page["#queue li"]).ToHaveCountAsync(1);
        await Expect(page["#accept"]).ToBeDisabledAsync();
        await page["#review-rule"].SelectOptionAsync("");
        await page["#review-kind"].SelectOptionAsync("");
        await Expect(page["#accept"]).ToHaveTextAsync("Accept all 2 shown");
        await page["#accept"].ClickAsync();
        await Expect(page["#progress"]).ToHaveTextAsync("2 of 5 decided");
        await page["#review-state"].SelectOptionAsync("decided");
        await Expect(page["#queue b"]).ToHaveTextAsync(["Carla Dorn", "2024-05-06"]);

        // One of them, and then the other.
        await page["#queue a"].First.ClickAsync();
        await page.Press("u");
        await Expect(page["#queue b"]).ToHaveTextAsync(["2024-05-06"]);
        await page.Press("u");
        await Expect(page["#progress"]).ToHaveTextAsync("0 of 5 decided");
        await page["#review-state"].SelectOptionAsync("open");
        await page["#query"].FillAsync("songs of the choir");
        await Expect(page["#queue li"]).ToHaveCountAsync(2);
    }

    /// <summary>A title that names a site or one of its sections, and a day that cannot be that of the text, are asked for, whoever gave them.</summary>
    [BrowserTheory]
    [InlineData("title", "The Vale Post", "the name of the outlet")]
    [InlineData("title", "Bridge is closed | Vale", "the name of a site in it")]
    [InlineData("title", "Bridge is closed - The Vale Post", "the name of a site in it")]
    [InlineData("title", "Bridge is closed by the council of…", "cut off")]
    [InlineData("title", "News", "a single word")]
    [InlineData("title", "Rain over Harbour City", "the title of another article too")]
    [InlineData("title", "{201}", "as long as a paragraph")]
    [InlineData("title", "{200}", null)]
    [InlineData("title", "Vale Post is closed", null)]
    [InlineData("title", "Bridge is closed – for a year", null)]
    [InlineData("day", "2999-01-01", "a day that has not come")]
    [InlineData("day", "2023-05-03", "most days in the text are later")]
    [InlineData("day", "2024-06-03", null)]
    public async Task Titles_and_days_that_look_wrong_are_asked_for(string kind, string value, string? why)
    {
        if (value is ['{', .. var length, '}'])
            value = "Bridge " + new string('e', int.Parse(length, CultureInfo.InvariantCulture) - "Bridge ".Length);
        var (title, published) = kind == "title" ? (value, "2024-06-03") : ("The bridge is closed", value);
        File.WriteAllText(
            Path.Combine(_folder.FullName, "corpus.json"),
            $$"""
            { "articles": {
                "bridge.txt": { "title": "{{title}}", "outlet": "The Vale Post", "published": "{{published}}" },
                "rain.txt": { "title": "Rain over Harbour City", "published": "2024-06-01" } } }
            """
        );
        await using var page = await Open([
            ("bridge.txt", "It was opened on May 3, 2024.\n\nThe bridge was closed on May 5, 2024.\n"),
            ("rain.txt", "It rains.\n"),
        ]);
        await page.Press("r");
        var asked = await page.Page.EvaluateAsync<string?>(
            "queue.filter(item => item.article.id === 'bridge').map(item => item.kind + ': ' + item.rule).join()"
        );
        Assert.Equal(why is null ? "" : $"{kind}: {why}", asked);
        if (why is null)
            return;
        await page["#queue a"].First.ClickAsync();
        await page.Press("y");
        var patch = await Patch(page);
        // A title that is right as it is declared needs no other declaration; a day is declared to be looked up.
        Assert.Equal(
            kind == "title" ? "{}" : $"{{\"articles\":{{\"bridge.txt\":{{\"published\":\"{value}\",\"publishedBasis\":\"verified\"}}}}}}",
            patch
        );
        await page.Page.ReloadAsync();
        await page.Press("r");
        await Expect(page["#progress"]).ToHaveTextAsync(new Regex("^1 of "));
    }

    /// <summary>A decision is about the title that was shown: one that the catalog has got since is not taken back by a patch.</summary>
    [BrowserFact]
    public async Task A_title_that_has_changed_since_is_not_overwritten()
    {
        var catalog = Path.Combine(_folder.FullName, "corpus.json");
        File.WriteAllText(catalog, """{ "articles": { "fog.txt": { "title": "News" } } }""");
        await using var page = await Open();
        await page.Press("r");
        await page["#review-kind"].SelectOptionAsync("title");
        await page["#queue a"].First.ClickAsync();
        await page.Press("1");
        Assert.Contains("Fog stays", await Patch(page), StringComparison.Ordinal);
        await Reloaded("Fog stays in the harbour");
        Assert.Equal("{}", await Patch(page));
        await Reloaded("Fog over the harbour");
        Assert.Equal("{}", await Patch(page));

        async Task Reloaded(string title)
        {
            File.WriteAllText(catalog, $$"""{ "articles": { "fog.txt": { "title": "{{title}}" } } }""");
            Write(Texts);
            await page.Page.ReloadAsync();
            await Expect(page["#review-tab .count"]).Not.ToBeEmptyAsync();
        }
    }

    [BrowserFact]
    public async Task A_line_of_the_text_becomes_the_title()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "corpus.json"), """{ "articles": { "fog.txt": { "title": "News" } } }""");
        await using var page = await Open();
        await page.Press("r");
        await page["#review-kind"].SelectOptionAsync("title");
        await Expect(page["#queue li"]).ToHaveCountAsync(1);
        await page["#queue a"].First.ClickAsync();
        await page.Press("1");
        await Applies(page, "\"title\": \"Fog stays in the harbour\"");
    }

    /// <summary>Why each speaker that is not named beside its quotation is asked for.</summary>
    [BrowserTheory]
    [InlineData("Carla Dorn met Anna Berg.", "“We shall wait,” she said.", "a pronoun with somebody else named before it")]
    [InlineData("Carla Dorn came.", "“We shall wait,” she said.", null)]
    [InlineData("Carla Dorn, the mayor of the town, came.", "“We shall wait,” the mayor said.", "described, not named")]
    [InlineData(
        "Carla Dorn spoke to the crowd.",
        "“We shall wait and see. The rain will not go on for ever.”",
        "named in the sentence before"
    )]
    [InlineData("The mill is old.", "“It was open when I was a child, and now it is closed.”", "no speaker")]
    public async Task Inferred_speakers_are_asked_for(string before, string quotation, string? why)
    {
        await using var page = await Open([("rain.txt", $"Rain\n\nMay 3, 2024\n\n{before} {quotation}\n")]);
        Assert.Equal(why, await page.Page.EvaluateAsync<string?>("speakerDoubt(articles[0].quotes[0]) ?? null"));
    }

    [BrowserFact]
    public async Task A_pronoun_far_from_the_name_is_asked_for()
    {
        var walk = string.Concat(Enumerable.Repeat("A walk along the river followed, and a look at the gates of the mill. ", 5));
        await using var page = await Open([("rain.txt", $"Rain\n\nMay 3, 2024\n\nCarla Dorn came. {walk}“We shall wait,” she said.\n")]);
        Assert.Equal("a pronoun far from the name", await page.Page.EvaluateAsync<string?>("speakerDoubt(articles[0].quotes[0]) ?? null"));
    }

    [BrowserFact]
    public async Task All_that_was_accepted_is_taken_back_at_once()
    {
        await using var page = await Open();
        await page.Press("r");
        // What has no answer is left open, so that nothing is open when the rest is accepted.
        foreach (var why in new[] { "no speaker", "no day of publication", "similar names", "open", "open" })
        {
            await page["#review-rule"].SelectOptionAsync(why);
            await page["#queue a"].First.ClickAsync();
            await page.Press("z");
        }

        await page["#review-rule"].SelectOptionAsync("");
        await page["#accept"].ClickAsync();
        await Expect(page["#progress"]).ToHaveTextAsync("7 of 7 decided");
        await page["#review-tab"].FocusAsync();
        await page.Press("u");
        await Expect(page["#status"]).ToHaveTextAsync("2 taken back.");
        await Expect(page["#progress"]).ToHaveTextAsync("5 of 7 decided");
    }

    [BrowserFact]
    public async Task The_patch_is_copied()
    {
        await using var page = await Open();
        await page.Press("r", "1");
        await page["#copy-patch"].ClickAsync();
        await Expect(page["#status"]).ToHaveTextAsync(new Regex("[Cc]opied"));
        using var patch = JsonDocument.Parse(await page.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        Assert.Equal(
            "Carla Dorn",
            patch
                .RootElement.GetProperty("articles")
                .GetProperty("bridge.txt")
                .GetProperty("corrections")[0]
                .GetProperty("speaker")
                .GetString()
        );
    }

    /// <summary>The key of the kind leads to the choice, whose letters choose.</summary>
    [BrowserFact]
    public async Task The_kind_is_chosen_by_key()
    {
        await using var page = await Open();
        await page.Press("r", "m");
        await Expect(page["[data-action=kind]"]).ToBeFocusedAsync();
        await page.Press("p");
        Assert.Contains("\"kind\":\"partial\"", await Patch(page), StringComparison.Ordinal);
    }

    /// <summary>What a key decides about the first item, and the correction that it becomes.</summary>
    [BrowserTheory]
    [InlineData("0", "nobody", "\"speaker\":null,\"checked\":true")]
    [InlineData("x", "a term", "\"kind\":\"term\"")]
    [InlineData("2", "Anna Berg", "\"speaker\":\"Anna Berg\"")]
    [InlineData("o Zoe+Quist Enter", "Zoe Quist", "\"speaker\":\"Zoe Quist\"}]}},\"people\":[{\"name\":\"Zoe Quist\"}]")]
    [InlineData("o bo+lund Enter", "Bo Lund", "\"speaker\":\"Bo Lund\"")]
    [InlineData("z", "left open", "{}")]
    public async Task A_key_decides(string keys, string label, string correction)
    {
        await using var page = await Open();
        await page.Press("r");
        foreach (var key in keys.Split(' '))
        {
            if (key.Contains('+', StringComparison.Ordinal))
                await page.Page.Keyboard.TypeAsync(key.Replace('+', ' '));
            else
                await page.Press(key);
        }

        await page["#review-state"].SelectOptionAsync("decided");
        await Expect(page["#queue b"]).ToHaveTextAsync([label]);
        Assert.Contains(correction, await page.Page.EvaluateAsync<string>("JSON.stringify(patch())"), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Keys_can_be_changed()
    {
        await using var page = await Open();
        await page.Press("?");
        await page["[data-key=right] button"].ClickAsync();
        await page.Press("d");
        await page["[data-key=none] button"].ClickAsync();
        await page.Press("d");
        // Who had the key gets the other one.
        await Expect(page["[data-key=right] kbd"]).ToHaveTextAsync("0");
        await page.Page.ReloadAsync();
        await page.Press("r", "d");
        await Expect(page["#status"]).ToContainTextAsync("nobody.");
        await page.Press("?");
        await page["#reset-keys"].ClickAsync();
        await Expect(page["[data-key=right] kbd"]).ToHaveTextAsync("y");
    }

    [BrowserFact]
    public async Task Blocks_events_and_what_nobody_doubts_can_be_corrected()
    {
        await using var page = await Open();
        await page.Follow("#a=rain");
        await page.Follow(
            "#e=" + Uri.EscapeDataString(await page.Page.EvaluateAsync<string>("articles.find(a => a.id === 'rain').events[0].id"))
        );
        await page["#verdict summary"].ClickAsync();
        await page.Press("0", "b");
        await page["#verdict summary"].ClickAsync();
        await page["#verdict button"].GetByText("Caption").ClickAsync();
        Assert.Equal(
            """{"articles":{"rain.txt":{"corrections":[{"event":"On May 3, 2024, the gates were closed.","value":null},{"block":"On May 3, 2024, the gates were closed.","kind":"caption"}]}}}""",
            await page.Page.EvaluateAsync<string>("JSON.stringify(patch())")
        );
    }

    /// <summary>What the catalog has no form for is written as it can be, and what it cannot have is not taken for a day.</summary>
    [BrowserFact]
    public async Task Days_are_written_as_the_catalog_reads_them()
    {
        await using var page = await Open([("old.txt", "Old bridges\n\nMay 3, 2024\n\nThe bridge was closed in the 1990s.\n")]);
        await page.Follow("#d=" + Uri.EscapeDataString(await page.Page.EvaluateAsync<string>("articles[0].expressions[0].id")));
        await page["#verdict summary"].ClickAsync();
        await page.Press("y");
        await Applies(page, """{ "expression": "the 1990s", "value": "1990-01-01/1999-12-31", "checked": true }""");

        Assert.Equal(
            "2025 2025-06~ 2025-06-10/2025-06-11 2025-06/2025-06-10",
            await page.Page.EvaluateAsync<string>(
                "['2025', '2025-06~', '2025-06-10/2025-06-11', '2025-06/2025-06-10', '2025-06-11/2025-06-10', '2025/2024', '0000', '199X'].filter(isDay).join(' ')"
            )
        );
    }

    [BrowserFact]
    public async Task Several_spellings_of_one_person_become_one_entry()
    {
        const string Text = "Bridge\n\nMay 3, 2024\n\nCarla Dorn met Anna Berg. Carla Dorf met Anna Berg. Carla Dorp met Anna Berg.\n";
        await using var page = await Open([("names.txt", Text)]);
        await page.Press("r");
        await page["#review-kind"].SelectOptionAsync("person");
        await Expect(page["#queue li"]).ToHaveCountAsync(3);
        await page["#queue a"].First.ClickAsync();
        await page.Press("y", "1", "0");
        await Expect(page["#status"]).ToContainTextAsync("cannot be one person and two");
        Assert.DoesNotContain("people", await Patch(page), StringComparison.Ordinal);
        await page.Press("u", "y");
        Assert.Equal(
            "Carla Dorf Carla Dorn Carla Dorp",
            await page.Page.EvaluateAsync<string>("patch().people.flatMap(p => [p.name, ...p.aliases]).sort().join(' ')")
        );
        await Applies(page, "\"aliases\"");
    }

    [BrowserFact]
    public async Task The_declared_name_stays_the_name()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "corpus.json"), """{ "people": [{ "name": "Carla Dorf" }] }""");
        await using var page = await Open();
        await page.Press("r");
        await page["#review-kind"].SelectOptionAsync("person");
        await page["#queue a"].First.ClickAsync();
        await page.Press("y");
        await Applies(page, """{ "name": "Carla Dorf", "aliases": ["Carla Dorn"] }""");
    }

    [BrowserFact]
    public async Task The_kind_and_the_speaker_are_decided_one_after_the_other()
    {
        await using var page = await Open();
        await page.Press("r");
        await page["[data-action=kind]"].SelectOptionAsync("partial");
        // The speaker is open.
        await Expect(page["#progress"]).ToHaveTextAsync("0 of 5 decided");
        await Asks(page, "no speaker");
        await page.Press("1");
        await Expect(page["#progress"]).ToHaveTextAsync("1 of 5 decided");
        Assert.Contains("\"speaker\":\"Carla Dorn\",\"kind\":\"partial\"}", await Patch(page), StringComparison.Ordinal);
        await page["#review-state"].SelectOptionAsync("decided");
        await page["#queue a"].First.ClickAsync();
        await page["[data-action=kind]"].SelectOptionAsync("indirect");
        Assert.Contains("\"speaker\":\"Carla Dorn\",\"kind\":\"indirect\"}", await Patch(page), StringComparison.Ordinal);
    }

    /// <summary>The catalog reads words without the marks around them, and corrects the innermost quotation that has them.</summary>
    [BrowserFact]
    public async Task A_correction_of_the_outer_quotation_does_not_name_the_inner_one()
    {
        await using var page = await Open();
        Assert.Equal(
            "all none start",
            await page.Page.EvaluateAsync<string>(
                """
                () => {
                  const wait = 'We shall wait and see and wait for all that comes and for all that does not come to us here';
                  const quoted = (text, inner) => anchor('quote', { text }, { start: 0, end: text.length }, { inner, shortest: 80 })?.quote;
                  const long = `‘${wait}’, and go`;
                  return [
                    quoted(long, [{ start: 1, end: 1 + wait.length }]) === long ? 'all' : 'part',
                    quoted(`‘${wait}’`, [{ start: 1, end: 1 + wait.length }]) ?? 'none',
                    long.startsWith(quoted(long, [{ start: 1, end: 8 }])) ? 'start' : 'other',
                  ].join(' ');
                }
                """
            )
        );
    }

    [BrowserFact]
    public async Task That_one_of_two_events_of_a_clause_is_none_cannot_be_said()
    {
        await using var page = await Open([
            ("gates.txt", "Gates\n\nMay 9, 2024\n\nThe gates were closed on May 3, 2024, and on May 5, 2024.\n"),
        ]);
        await page.Follow("#e=" + Uri.EscapeDataString(await page.Page.EvaluateAsync<string>("eventAt(0).id")));
        Assert.True(await page.Page.EvaluateAsync<bool>("isShared('event', eventAt(0))"));
        await page["#verdict summary"].ClickAsync();
        await page.Press("0");
        await Expect(page["#status"]).ToContainTextAsync("The clause has another event too");
        Assert.Equal("{}", await Patch(page));
    }

    [BrowserFact]
    public async Task Decisions_outlive_other_texts_and_other_tabs()
    {
        await using var page = await Open();
        await page.Press("r", "1");
        await Expect(page["#progress"]).ToHaveTextAsync("1 of 5 decided");

        // Another tab was opened before and decides something else.
        var other = await page.Page.Context.NewPageAsync();
        await other.GotoAsync(page.Page.Url.Split('#')[0]);
        await page.Press("y");
        await Expect(page["#progress"]).ToHaveTextAsync("2 of 5 decided");
        await other.Keyboard.PressAsync("r");
        await Expect(other.Locator("#progress")).ToHaveTextAsync("1 of 5 decided");
        await other.Locator("#queue a").Last.ClickAsync();
        await other.Keyboard.PressAsync("z");
        await other.CloseAsync();
        await Reloaded("3 of 5 decided");

        // A text is added, and one has other words for a while.
        Write([.. Texts, ("sun.txt", "Sun on the harbour\n\nMay 3, 2024\n\nIt shines.\n")]);
        await Reloaded("3 of 5 decided");
        Write([("bridge.txt", "Bridge of the harbour\n\nMay 3, 2024\n\nIt is closed.\n")]);
        await page.Page.ReloadAsync();
        await page.Press("r");
        await Expect(page["#progress"]).ToContainTextAsync("of 3 decided");
        Write(Texts);
        await Reloaded("3 of 5 decided");

        async Task Reloaded(string progress)
        {
            await page.Page.ReloadAsync();
            await page.Press("r");
            await Expect(page["#progress"]).ToHaveTextAsync(progress);
        }
    }

    [BrowserFact]
    public async Task Everything_is_accepted_only_in_the_review()
    {
        await using var page = await Open();
        await page.Press("A");
        Assert.Equal("{}", await Patch(page));
        await page.Press("r", "A");
        await Expect(page["#progress"]).ToHaveTextAsync("2 of 5 decided");
    }

    /// <summary>As long as a search waits for texts, all articles are listed.</summary>
    [BrowserFact]
    public async Task Nothing_is_accepted_or_saved_while_a_search_waits_for_texts()
    {
        await using var page = await Open();
        await page.Press("r");
        await Expect(page["#accept"]).ToBeEnabledAsync();
        await page.Page.EvaluateAsync("() => { unitsWith = () => undefined; }");
        await page["#query"].FillAsync("rain");
        await Expect(page["#accept"]).ToBeDisabledAsync();
        await page["#review-tab"].FocusAsync();
        foreach (var act in new[] { () => page.Press("A"), () => page["#save-csv"].ClickAsync() })
        {
            await page.Page.EvaluateAsync("say('')");
            await act();
            await Expect(page["#status"]).ToContainTextAsync("being read");
        }

        Assert.Equal("{}", await Patch(page));
    }

    [BrowserFact]
    public async Task The_line_of_a_block_counts_what_stands_before_the_text()
    {
        await using var page = await Open([("fog.txt", "---\ntitle: Fog\n---\n\nFog stays.\n\nIt is thick.\n\nFog stays.\n")]);
        Assert.Equal(
            "5 9",
            await page.Page.EvaluateAsync<string>(
                "['Fog', 'Fog stays.\\n'].map((_, i) => articles[0].blocks.filter(b => textOf({ ...b, article: articles[0] }) === 'Fog stays.')[i]).map(b => lineAt(articles[0], b.start)).join(' ')"
            )
        );
    }

    [BrowserFact]
    public async Task Articles_that_are_found_without_a_quotation_are_saved()
    {
        await using var page = await Open();
        await page["#query"].FillAsync("songs of the choir");
        var download = await page.Page.RunAndWaitForDownloadAsync(() => page["#save-json"].ClickAsync());
        using var rows = JsonDocument.Parse(await File.ReadAllTextAsync(await download.PathAsync()));
        Assert.Equal(["bridge.txt"], rows.RootElement.EnumerateArray().Select(row => row.GetProperty("path").GetString()));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void Write((string File, string Text)[] texts)
    {
        foreach (var (file, text) in texts)
            File.WriteAllText(Path.Combine(_folder.FullName, file), text);
        Run("browse", _folder.FullName, "--root", _folder.FullName, "--output", Page);
    }

    private static Task<string> Patch(BrowsedPage page) => page.Page.EvaluateAsync<string>("JSON.stringify(patch())");

    /// <summary>Applies the patch, which must be valid, and looks for what it declares.</summary>
    private async Task Applies(BrowsedPage page, string declared)
    {
        var patch = Path.Combine(_folder.FullName, "corpus-review.json");
        await File.WriteAllTextAsync(patch, await Patch(page));
        Run("apply", patch, "--root", _folder.FullName);
        Assert.Contains(declared, await File.ReadAllTextAsync(Path.Combine(_folder.FullName, "corpus.json")), StringComparison.Ordinal);
    }

    private async Task<BrowsedPage> Open((string File, string Text)[]? texts = null)
    {
        Write(texts ?? Texts);
        var page = await chromium.Open(Page);
        await Expect(page["#review-tab .count"]).Not.ToBeEmptyAsync();
        return page;
    }

    private static Task Asks(BrowsedPage page, string why) => Expect(page["#verdict .about"]).ToHaveTextAsync($"Asked because: {why}");

    private static void Run(params string[] args)
    {
        using var errors = new StringWriter();
        var code = CorpusTool.Run(args, Stream.Null, new MemoryStream(), errors);
        Assert.True(code == CorpusTool.Done, errors.ToString());
    }
}
