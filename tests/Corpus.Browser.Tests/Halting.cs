using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Corpus.Browser.Tests;

/// <summary>A page that comes over a line on which it can be halted.</summary>
internal sealed class Halting : IDisposable
{
    // For all that is waited for: a browser that never asks for the page, or reads no further, fails the test instead of halting it.
    private readonly CancellationTokenSource _limit = new(TimeSpan.FromMinutes(2));
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly byte[] _page;
    private NetworkStream? _stream;
    private int _sent;

    private Halting(byte[] page) => _page = page;

    /// <summary>Gets the text of the page.</summary>
    public string Text => Encoding.Latin1.GetString(_page);

    /// <summary>Opens a page of which nothing after a number of bytes has come.</summary>
    public static async Task<(Halting, BrowsedPage)> Open(Chromium chromium, string file, Func<string, int> end)
    {
        var halting = new Halting(await File.ReadAllBytesAsync(file));
        halting._listener.Start();
        var page = chromium.Open($"http://{halting._listener.LocalEndpoint}/", WaitUntilState.Commit);
        halting._stream = new NetworkStream(await halting._listener.AcceptSocketAsync(halting._limit.Token), ownsSocket: true);
        // The request, which must be read: a line that is closed over unread bytes is reset.
        await halting._stream.ReadAtLeastAsync(new byte[65536], 1, cancellationToken: halting._limit.Token);
        await halting._stream.WriteAsync(
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n"u8.ToArray(),
            halting._limit.Token
        );
        await halting.SendUntil(end(halting.Text));
        return (halting, await page);
    }

    public async Task SendUntil(int end)
    {
        await _stream!.WriteAsync(_page.AsMemory(_sent..end), _limit.Token);
        _sent = end;
    }

    public async Task SendRest()
    {
        await SendUntil(_page.Length);
        await _stream!.DisposeAsync();
    }

    public void Dispose()
    {
        _stream?.Dispose();
        _listener.Dispose();
        _limit.Dispose();
    }
}
