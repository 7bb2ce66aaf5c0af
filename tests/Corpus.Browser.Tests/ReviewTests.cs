using Corpus.Tool;

namespace Corpus.Browser.Tests;

/// <summary>The review: the queue, its keys, and the way of a decision into the catalog.</summary>
[Collection(nameof(InChromium))]
public sealed class ReviewTests(Chromium chromium) : IDisposable
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
        ("fog.txt", "Fog stays in the harbour\n\nCarla Dorm saw it on Tuesday. “It is thick,” Bo Lund said. It went two days later.\n"),
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
                """{ "name": "Carla Dorn", "aliases": ["Carla Dorm"] }""",
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
            "#e=" + Uri.EscapeDataString(await page.Page.EvaluateAsync<string>("events.find(e => e.article.id === 'rain').id"))
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

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task<BrowsedPage> Open()
    {
        foreach (var (file, text) in Texts)
            File.WriteAllText(Path.Combine(_folder.FullName, file), text);
        Run("browse", _folder.FullName, "--root", _folder.FullName, "--output", Page);
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
