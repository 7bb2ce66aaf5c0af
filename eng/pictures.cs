#!/usr/bin/env dotnet
// The pictures of the pages about the browser: dotnet run eng/pictures.cs
// Needs Chromium: /usr/bin/chromium, or the path that is the first argument. The pages are those in eng/pages, which were written for this repository and have the menus and notices of scraped pages.
#:package Microsoft.Playwright
#:property PublishAot=false
#:property GenerateDocumentationFile=false

using System.Buffers.Binary;
using System.Diagnostics;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.Playwright;

// The 256 colors that a picture has most of, and for each point the nearest of them.
const string Reduce = """
    async shot => {
      const picture = new Image();
      picture.src = `data:image/png;base64,${shot}`;
      await picture.decode();
      const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
      canvas.drawImage(picture, 0, 0);
      const points = new Uint32Array(canvas.getImageData(0, 0, picture.width, picture.height).data.buffer);
      const counts = new Map();
      for (const point of points)
        counts.set(point, (counts.get(point) ?? 0) + 1);
      const parts = color => [color & 255, color >> 8 & 255, color >> 16 & 255];
      const palette = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 256).map(([color]) => parts(color));
      const far = (a, b) => (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2;
      const nearest = new Map([...counts.keys()].map(color => {
        const own = parts(color);
        return [color, palette.reduce((best, other, number) => far(own, other) < far(own, palette[best]) ? number : best, 0)];
      }));
      const base64 = bytes => btoa(Array.from(bytes, b => String.fromCharCode(b)).join(''));
      return { palette: base64(palette.flat()), pixels: base64(Array.from(points, point => nearest.get(point))) };
    }
    """;

var root = Path.GetDirectoryName(Path.GetDirectoryName(Here()))!;
var pages = Path.Combine(root, "eng", "pages");
var page = await Browse("corpus-pictures.html");
var article = await Browse("corpus-article.html", "--article", "harbor-bridge");

using var playwright = await Playwright.CreateAsync();
await using var chromium = await playwright.Chromium.LaunchAsync(
    new() { ExecutablePath = args is [var path] ? path : "/usr/bin/chromium" }
);
var word = "inspect".Select(letter => letter.ToString()).ToArray();
(string View, string Address, string[] Steps, string[] OnPhone)[] views =
[
    ("", "#a=harbor-bridge", ["j", "j"], ["j", "j"]),
    ("-search", "", ["/", .. word, "#results .hit a"], ["#jump a[href='#find']", "#query", .. word]),
    ("-people", "#p=Clara%20Dorn", ["i"], ["i"]),
    (
        "-side-by-side",
        "#p=Clara%20Dorn",
        ["i", "#people-index li:has-text('Clara Dorn') button"],
        ["i", "#people-index li:has-text('Clara Dorn') button"]
    ),
    ("-happening", "", ["t", "#bars a:has(.sources)", "Enter"], ["#jump a[href='#below']", "#timeline-tab", "#zoom input[value=year]"]),
    ("-review", "", ["r"], ["#jump a[href='#below']", "#review-tab"]),
];
foreach (var (view, address, steps, onPhone) in views)
{
    await Take("browser" + view, page + address, 1280, 800, false, steps);
    await Take("browser" + view + "-dark", page + address, 1280, 800, true, steps);
    await Take("browser" + view + "-phone", page + address, 390, 844, false, onPhone);
}

await Take("browser-keys", page, 1280, 800, false, ["?"]);
await Take("browser-article", article, 800, 800, false, []);

async Task<string> Browse(string name, params string[] options)
{
    var file = Path.Combine(Path.GetTempPath(), name);
    string[] command =
    [
        "run",
        "-c",
        "Release",
        "--project",
        Path.Combine(root, "src", "Corpus.Tool"),
        "--",
        "browse",
        pages,
        "--root",
        pages,
        "--output",
        file,
    ];
    using var browse = Process.Start("dotnet", [.. command, .. options]);
    await browse.WaitForExitAsync();
    return browse.ExitCode == 0 ? new Uri(file).AbsoluteUri : throw new InvalidOperationException("corpus browse failed.");
}

async Task Take(string name, string address, int width, int height, bool isDark, string[] steps)
{
    var opened = await chromium.NewPageAsync(
        new()
        {
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
        }
    );
    await opened.GotoAsync(address);
    if (!address.StartsWith(article, StringComparison.Ordinal))
        await opened.Locator("#review-tab .count:not(:empty)").WaitForAsync(new() { State = WaitForSelectorState.Attached });
    // A key, or what is clicked.
    foreach (var step in steps)
    {
        if (step.StartsWith('#'))
            await opened.Locator(step).First.ClickAsync();
        else
            await opened.Keyboard.PressAsync(step);
    }

    await opened.WaitForTimeoutAsync(500);
    var shot = Convert.ToBase64String(await opened.ScreenshotAsync());
    await opened.CloseAsync();
    // A page without a policy: canvases take no picture into the page of the corpus.
    var canvas = await chromium.NewPageAsync();
    var reduced = (await canvas.EvaluateAsync(Reduce, shot))!.Value;
    await File.WriteAllBytesAsync(
        Path.Combine(root, "docs", name + ".png"),
        Png(width, height, reduced.GetProperty("palette").GetBytesFromBase64(), reduced.GetProperty("pixels").GetBytesFromBase64())
    );
    await canvas.CloseAsync();
}

// A picture of 256 colors, which is a third as large.
static byte[] Png(int width, int height, byte[] palette, byte[] pixels)
{
    var file = new MemoryStream();
    file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]);
    var head = new byte[13];
    BinaryPrimitives.WriteInt32BigEndian(head, width);
    BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), height);
    (head[8], head[9]) = (8, 3);
    Chunk("IHDR", head);
    Chunk("PLTE", palette);
    var data = new MemoryStream();
    using (var deflate = new ZLibStream(data, CompressionLevel.SmallestSize))
    {
        for (var row = 0; row < height; row++)
        {
            deflate.WriteByte(0);
            deflate.Write(pixels, row * width, width);
        }
    }

    Chunk("IDAT", data.ToArray());
    Chunk("IEND", []);
    return file.ToArray();

    void Chunk(string type, byte[] content)
    {
        var bytes = (byte[])[.. Encoding.ASCII.GetBytes(type), .. content];
        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc >> 1) ^ (0xEDB88320 & (0 - (crc & 1)));
        }

        var number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        file.Write(bytes);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~crc);
        file.Write(number);
    }
}

static string Here([CallerFilePath] string file = "") => file;
