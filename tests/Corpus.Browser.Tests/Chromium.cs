namespace Corpus.Browser.Tests;

/// <summary>A test that needs a browser; on a machine without one it says so and is skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.Missing;
}

/// <summary><inheritdoc cref="BrowserFactAttribute"/></summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.Missing;
}

/// <summary>The machine's own Chromium, started once for all tests.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string? Executable = new[]
    {
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
    }.FirstOrDefault(File.Exists);

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Why no test can run; null where one can.</summary>
    public static string? Missing => Executable is null ? "there is no Chromium on this machine: apt-get install chromium" : null;

    public async Task InitializeAsync()
    {
        if (Executable is null)
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    internal async Task<BrowsedPage> Open(string file, string hash = "", bool isDark = false, int width = 1440, int height = 900) =>
        await BrowsedPage.Open(await NewContext(isDark, width, height), file, hash);

    internal async Task<BrowsedPage> Open(string address, WaitUntilState until) =>
        await BrowsedPage.Open(await NewContext(), address, "", until);

    internal Task<IBrowserContext> NewContext(bool isDark = false, int width = 1440, int height = 900) =>
        _browser!.NewContextAsync(
            new()
            {
                ViewportSize = new() { Width = width, Height = height },
                ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
                ReducedMotion = ReducedMotion.Reduce,
                Permissions = ["clipboard-read", "clipboard-write"],
            }
        );
}

/// <summary>One browser for all tests, one page at a time: figures of speed would mean little otherwise.</summary>
[CollectionDefinition(nameof(InChromium))]
public sealed class InChromium : ICollectionFixture<Chromium>, ICollectionFixture<Written>;
