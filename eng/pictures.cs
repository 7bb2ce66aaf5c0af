#!/usr/bin/env dotnet
// The pictures of the pages about the browser: dotnet run eng/pictures.cs
// Needs Chromium: /usr/bin/chromium, or the path that is the first argument. The page is that of the bundled corpus.
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
var page = Path.Combine(Path.GetTempPath(), "corpus-pictures.html");
using (
    var browse = Process.Start(
        "dotnet",
        ["run", "-c", "Release", "--project", Path.Combine(root, "src", "Corpus.Tool"), "--", "browse", "--output", page]
    )
)
{
    await browse.WaitForExitAsync();
    if (browse.ExitCode != 0)
        throw new InvalidOperationException("corpus browse failed.");
}

using var playwright = await Playwright.CreateAsync();
await using var chromium = await playwright.Chromium.LaunchAsync(
    new() { ExecutablePath = args is [var path] ? path : "/usr/bin/chromium" }
);
foreach (
    var (name, width, height, isDark, address, steps) in new (string, int, int, bool, string, string[])[]
    {
        ("browser", 1440, 900, false, "#a=SeekingChineseHelp", ["j", "j"]),
        ("browser-dark", 1440, 900, true, "#a=SeekingChineseHelp", ["j", "j"]),
        ("browser-people", 1440, 900, false, "#p=Xi%20Jinping", ["i"]),
        ("browser-review", 1440, 900, false, "", ["r"]),
        ("browser-phone", 390, 844, false, "#a=SeekingChineseHelp", ["j"]),
        ("browser-search", 1280, 800, false, "", ["/", .. "summit".Select(letter => letter.ToString()), "#results .hit a"]),
        ("browser-happening", 1280, 800, false, "#e=CloserTiesAndPeacefulPeninsula%3A2778-2906%402860", []),
        ("browser-side-by-side", 1280, 800, false, "#p=Xi%20Jinping", ["i", "#people-index li:has-text('Xi Jinping') button"]),
        ("browser-review-dark", 1280, 800, true, "", ["r", "j"]),
        ("browser-phone-search", 390, 844, false, "", ["#jump a[href='#find']", "#query", .. "summit".Select(letter => letter.ToString())]),
        ("browser-phone-review", 390, 844, true, "", ["#jump a[href='#below']", "#review-tab"]),
    }
)
{
    var opened = await chromium.NewPageAsync(
        new()
        {
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
        }
    );
    await opened.GotoAsync(new Uri(page).AbsoluteUri + address);
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
