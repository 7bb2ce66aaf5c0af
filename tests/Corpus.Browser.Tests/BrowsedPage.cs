namespace Corpus.Browser.Tests;

/// <summary>A page in the browser. At the end it must have asked for nothing but itself and have said nothing on the console.</summary>
internal sealed class BrowsedPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _faults = [];

    private BrowsedPage(IBrowserContext context, IPage page) => (_context, Page) = (context, page);

    public IPage Page { get; }

    public static async Task<BrowsedPage> Open(
        IBrowserContext context,
        string file,
        string hash,
        WaitUntilState until = WaitUntilState.Load
    )
    {
        var address = new Uri(file).AbsoluteUri;
        var opened = new BrowsedPage(context, await context.NewPageAsync());
        opened.Page.Console += (_, message) => opened._faults.Add($"console {message.Type}: {message.Text}");
        opened.Page.PageError += (_, error) => opened._faults.Add($"error: {error}");
        context.Request += (_, request) =>
        {
            if (request.Url.Split('#')[0] != address)
                opened._faults.Add($"request: {request.Url}");
        };
        await opened.Page.GotoAsync(address + hash, new() { WaitUntil = until });
        return opened;
    }

    public ILocator this[string selector] => Page.Locator(selector);

    /// <summary>Follows a link into the page, as a reader does who has it from elsewhere.</summary>
    public Task Follow(string hash) => Page.EvaluateAsync("hash => { location.hash = hash; }", hash);

    public async Task Press(params string[] keys)
    {
        foreach (var key in keys)
            await Page.Keyboard.PressAsync(key);
    }

    /// <summary>The id of the element that has the focus; where it has none, its class or its name.</summary>
    public Task<string> Focused() =>
        Page.EvaluateAsync<string>("document.activeElement.id || document.activeElement.className || document.activeElement.tagName");

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        // In full: a fault without its place tells little.
        Assert.True(_faults.Count == 0, string.Join('\n', _faults));
    }
}
