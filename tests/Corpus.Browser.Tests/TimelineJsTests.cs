using Corpus.Export;

namespace Corpus.Browser.Tests;

/// <summary>A test that needs the npm package of TimelineJS in NODE_PATH, and a browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TimelineJsFactAttribute : FactAttribute
{
    public TimelineJsFactAttribute() =>
        Skip = Chromium.Missing
            ?? (TimelineJsTests.Script is null ? "TimelineJS is not in NODE_PATH: npm install @knight-lab/timelinejs@3.9.11" : null);
}

/// <summary>Timelines as TimelineJS itself shows them: the words of texts and catalogs appear as they are, and none becomes markup.</summary>
[Collection(nameof(InChromium))]
public sealed class TimelineJsTests(Chromium chromium) : IDisposable
{
    internal static readonly string? Script = (Environment.GetEnvironmentVariable("NODE_PATH") ?? "")
        .Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "@knight-lab", "timelinejs", "dist", "js", "timeline.js"))
        .FirstOrDefault(File.Exists);

    // Each would run, or become an element or a link, where it is decoded once too often or made into a link by pattern.
    private static readonly string[] Hostile =
    [
        "<img src=x onerror=hacked=1>",
        "&lt;img src=x onerror=hacked=1&gt;",
        "&amp;lt;img src=x onerror=hacked=1&amp;gt;",
        "</script><script>hacked=1</script>",
        "<svg/onload=hacked=1><b>bold</b>",
        "<iframe srcdoc='<script>parent.hacked=1</script>'></iframe>",
        "<a href='javascript:hacked=1'>here</a>",
        "www.x'onmouseover='hacked=1'y",
        "https://example.org/'onmouseover='hacked=1 a@b.example",
        "[x](javascript:hacked=1) {{hacked=1}} ${hacked=1}",
        "A & B's \"best\" — 1 < 2 > 0 é 平和 😀",
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus-timeline-");

    [TimelineJsFact]
    public async Task No_word_becomes_markup()
    {
        await using var context = await chromium.NewContext();
        var page = await Show(context, Hostile.Select((words, i) => Event(words, i)));

        foreach (
            var (what, selector) in new[]
            {
                ("groups", ".tl-timegroup-message"),
                ("markers", ".tl-timemarker .tl-headline"),
                ("headlines", ".tl-slide .tl-headline"),
            }
        )
        {
            var shown = await Texts(page, selector);
            Assert.True(Hostile.SequenceEqual(shown), $"{what}:\n{string.Join('\n', shown)}");
        }
        var texts = await page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('.tl-text-content')].map(e => [...e.children].map(p => p.textContent).join('|'))"
        );
        Assert.Equal(Hostile.Select(words => $"{words}|{words}, {words}, {words}:1:1"), texts);

        // Whoever reads a timeline moves over all of it.
        await page.EvaluateAsync(
            "() => document.querySelectorAll('*').forEach(e => ['mouseover', 'mouseenter', 'focus', 'load', 'error'].forEach(n => e.dispatchEvent(new Event(n))))"
        );
        Assert.False(await page.EvaluateAsync<bool>("'hacked' in window"));
        Assert.Empty(
            await page.EvaluateAsync<string[]>(
                """
                () => [...document.querySelectorAll('#timeline *')]
                  .filter(e => ['SCRIPT', 'IFRAME', 'IMG', 'SVG', 'B', 'OBJECT', 'EMBED', 'FORM', 'STYLE'].includes(e.nodeName.toUpperCase())
                    || [...e.attributes].some(a => a.name.startsWith('on') || /^\s*javascript:/i.test(a.value)))
                  .map(e => e.outerHTML)
                """
            )
        );
        Assert.Empty(await Links(page));
    }

    [TimelineJsFact]
    public async Task Only_addresses_of_the_web_are_links()
    {
        (string Url, string? Link)[] cases =
        [
            ("https://example.org/a?b=c&d", "https://example.org/a?b=c&d"),
            ("http://www.example.org/", "http://www.example.org/"),
            ("https://example.org/?u=www.x'onmouseover='hacked=1", "https://example.org/?u=www.x'onmouseover='hacked=1"),
            ("https://example.org/\"onmouseover=\"hacked=1", "https://example.org/%22onmouseover=%22hacked=1"),
            ("https://example.org/a@b.example", "https://example.org/a@b.example"),
            ("https://bank.example@example.org/", null),
            ("javascript:hacked=1", null),
            ("JAVASCRIPT://example.org/%0Ahacked=1", null),
            ("data:text/html,<script>hacked=1</script>", null),
            ("mailto:a@b.example", null),
            ("//example.org/", null),
        ];
        await using var context = await chromium.NewContext();
        var page = await Show(context, cases.Select((c, i) => Event("Then.", i, c.Url)));
        var links = await Links(page);
        Assert.Equal(cases.Select(c => c.Link).OfType<string>(), links);
        Assert.Empty(
            await page.EvaluateAsync<string[]>(
                "() => [...document.querySelectorAll('#timeline .tl-text-content [onmouseover]')].map(e => e.outerHTML)"
            )
        );
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static DatedEvent Event(string words, int number, string? url = null)
    {
        var all = new Passage(new TextSpan(0, words.Length), words);
        var when = new DateInterval(new DateOnly(2024, 1, 1).AddDays(number));
        var expression = new TemporalExpression(all, TimexType.Date, "2024") { When = when };
        var annotations = new ArticleAnnotations
        {
            Expressions = [expression],
            Events = [new DatedEvent(when, all, all, expression, DateResolution.Explicit)],
        };
        return new Article(words + number, words, words, annotations)
        {
            Title = words,
            Outlet = words,
            Url = url,
        }.Events[0];
    }

    /// <summary>A page with the timeline in its own script, as the documentation of TimelineJS shows it.</summary>
    private async Task<IPage> Show(IBrowserContext context, IEnumerable<DatedEvent> events)
    {
        var script = new Uri(Script!).AbsoluteUri;
        var file = Path.Combine(_folder.FullName, "page.html");
        await File.WriteAllTextAsync(
            file,
            $$"""
            <!doctype html><meta charset="utf-8"><div id="timeline" style="width: 1200px; height: 700px"></div>
            <script src="{{script}}"></script>
            <script>new TL.Timeline('timeline', {{CorpusTimelineJs.Write(events)}}, { font: null, script_path: '{{new Uri(
                new Uri(script),
                "."
            )}}' })</script>
            """
        );
        await context.RouteAsync("http*://**", route => route.AbortAsync());
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(file).AbsoluteUri);
        await Expect(page.Locator(".tl-timemarker").First).ToBeAttachedAsync();
        return page;
    }

    private static Task<string[]> Texts(IPage page, string selector) =>
        page.EvaluateAsync<string[]>("selector => [...document.querySelectorAll(selector)].map(e => e.textContent)", selector);

    private static Task<string[]> Links(IPage page) =>
        page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('#timeline a[href]')].filter(a => !a.closest('.tl-attribution')).map(a => a.getAttribute('href'))"
        );
}
