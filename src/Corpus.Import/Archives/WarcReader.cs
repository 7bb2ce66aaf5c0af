using System.Globalization;
using System.IO.Compression;
using System.Text;
using Corpus.Import.Pages;

namespace Corpus.Import.Archives;

/// <summary>Reads the pages of a web archive (WARC), compressed or not.</summary>
internal static class WarcReader
{
    private const int MostBytes = 500_000_000;
    private const int MostHeaderBytes = 65_536;

    public static IEnumerable<Imported> Compressed(byte[] bytes, string name)
    {
        using var gzip = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
        return Read(Unpacked(gzip), name);
    }

    public static IEnumerable<Imported> Read(byte[] bytes, string name)
    {
        var (at, number) = (0, 0);
        while (Header(bytes, ref at) is { } record)
        {
            if (
                !record.TryGetValue("content-length", out var written)
                || !int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var length)
                || length > bytes.Length - at
            )
                throw new ImportException($"the record at byte {at} has no length, or the file ends in it");
            var (start, end) = (at, at + length);
            at = end;
            if (record.GetValueOrDefault("warc-type") != "response")
                continue;
            var http = Header(bytes, ref start);
            if (http is null || start > end || !IsPage(http))
                continue;
            var part = ++number;
            var url = record.GetValueOrDefault("warc-target-uri")?.Trim('<', '>');
            var body = bytes[start..end];
            yield return Imported.Of(url ?? $"record {part}", () =>
                PageReader.Read(Body(http, body), NameOf(url) ?? $"{name}-{part}", Charset(http), url)
            );
        }
    }

    // The header lines; the first one is the version or the status.
    private static Dictionary<string, string>? Header(byte[] bytes, ref int at)
    {
        while (at < bytes.Length && bytes[at] is (byte)'\r' or (byte)'\n')
            at++;
        if (at >= bytes.Length)
            return null;
        var rest = bytes.AsSpan(at, Math.Min(MostHeaderBytes, bytes.Length - at));
        var end = rest.IndexOf("\r\n\r\n"u8);
        var length = 4;
        if (end < 0)
            (end, length) = (rest.IndexOf("\n\n"u8), 2);
        if (end < 0)
            throw new ImportException($"the record at byte {at} has no header");
        var header = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var lines = Encoding.UTF8.GetString(rest[..end]).Split('\n', StringSplitOptions.TrimEntries);
        if (
            !lines[0].StartsWith("WARC/", StringComparison.OrdinalIgnoreCase)
            && !lines[0].StartsWith("HTTP/", StringComparison.OrdinalIgnoreCase)
        )
            throw new ImportException($"the record at byte {at} is not one of a WARC file");
        header["status"] = lines[0];
        foreach (var line in lines.Skip(1))
        {
            if (line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
                header.TryAdd(line[..colon].Trim().ToLowerInvariant(), line[(colon + 1)..].Trim());
        }

        at += end + length;
        return header;
    }

    private static bool IsPage(Dictionary<string, string> http) =>
        http["status"].Split(' ') is [_, "200", ..]
        && http.GetValueOrDefault("content-type")?.Contains("html", StringComparison.OrdinalIgnoreCase) == true;

    private static string? Charset(Dictionary<string, string> http)
    {
        const string Mark = "charset=";
        var type = http.GetValueOrDefault("content-type") ?? "";
        var at = type.IndexOf(Mark, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : type[(at + Mark.Length)..].Trim('"', ' ', ';');
    }

    private static byte[] Body(Dictionary<string, string> http, byte[] body)
    {
        if (http.GetValueOrDefault("transfer-encoding")?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true)
            body = Dechunked(body);
        Func<Stream, Stream>? unpack = http.GetValueOrDefault("content-encoding")?.ToLowerInvariant() switch
        {
            "gzip" or "x-gzip" => packed => new GZipStream(packed, CompressionMode.Decompress),
            "deflate" => packed => new ZLibStream(packed, CompressionMode.Decompress),
            "br" => packed => new BrotliStream(packed, CompressionMode.Decompress),
            _ => null,
        };
        if (unpack is null)
            return body;
        using var stream = unpack(new MemoryStream(body));
        return Unpacked(stream);
    }

    // A body that is not actually chunked is used as it is, because some archives store it decoded.
    private static byte[] Dechunked(byte[] body)
    {
        var whole = new MemoryStream();
        for (var at = 0; at < body.Length; )
        {
            var end = body.AsSpan(at).IndexOf("\r\n"u8);
            var size = end < 0 ? "" : Encoding.ASCII.GetString(body, at, end).Split(';')[0].Trim();
            if (
                !int.TryParse(size, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var length)
                || length < 0
                || length > body.Length - at - end - 2
            )
                return whole.Length == 0 ? body : whole.ToArray();
            if (length == 0)
                break;
            whole.Write(body, at + end + 2, length);
            at += end + 2 + length + 2;
        }

        return whole.ToArray();
    }

    private static byte[] Unpacked(Stream packed)
    {
        var whole = new MemoryStream();
        var buffer = new byte[81_920];
        try
        {
            for (int read; (read = packed.Read(buffer)) > 0; )
            {
                if (whole.Length + read > MostBytes)
                    throw new ImportException($"it has more than {MostBytes / 1_000_000} MB when it is unpacked");
                whole.Write(buffer, 0, read);
            }
        }
        catch (InvalidDataException)
        {
            throw new ImportException("its compressed data is damaged");
        }

        return whole.ToArray();
    }

    // The last named segment of the URL: "https://alpine.example/2025/snow-falls/" is "snow-falls".
    private static string? NameOf(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri))
            return null;
        var last = uri.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries).LastOrDefault();
        return last is null ? uri.Host : Path.GetFileNameWithoutExtension(Uri.UnescapeDataString(last));
    }
}
