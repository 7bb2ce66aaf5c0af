namespace Corpus.Extraction.Texts;

/// <summary>Recognizes UTF-16 that was read byte by byte because the file has no byte order mark.</summary>
internal static class Utf16
{
    private const double Most = 0.5;

    /// <summary>The text, if every second character is NUL in most pairs and the others of the pairs are not; otherwise null.</summary>
    public static string? Read(string bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0)
            return null;
        var (even, odd) = (0, 0);
        for (var i = 0; i < bytes.Length; i += 2)
        {
            if (bytes[i] > 0xFF || bytes[i + 1] > 0xFF)
                return null;
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }

        var isLittleEndian = odd > even;
        if (Math.Min(even, odd) > 0 || Math.Max(even, odd) < Most * bytes.Length / 2)
            return null;
        var text = new char[bytes.Length / 2];
        for (var i = 0; i < text.Length; i++)
            text[i] = (char)(isLittleEndian ? bytes[2 * i] | bytes[2 * i + 1] << 8 : bytes[2 * i] << 8 | bytes[2 * i + 1]);
        return new string(text);
    }
}
