using System.Text;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Texts;

namespace Corpus.Tool;

/// <summary>Reads text files as UTF-8 and says what is wrong with those that are none.</summary>
internal static class TextFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <returns>The text with everything that stands in the file; null, with a message, where it cannot be read.</returns>
    public static string? Read(string path, Messages messages)
    {
        try
        {
            if (!Directory.Exists(path))
                return Decode(path, File.ReadAllBytes(path), messages);
            messages.Report(path, 1, 1, Rules.UnreadableText, "it is a folder");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            messages.Report(path, 1, 1, Rules.UnreadableText, error switch
            {
                FileNotFoundException or DirectoryNotFoundException => "there is no such file",
                UnauthorizedAccessException => "access is denied",
                _ => error.Message,
            });
        }

        return null;
    }

    private static string? Decode(string path, byte[] bytes, Messages messages)
    {
        try
        {
            // UTF-16 says so by its byte order mark.
            return bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] ? Corpus.Generator.Texts.Decoder.FromBytes(bytes) : Strict.GetString(bytes);
        }
        catch (DecoderFallbackException fault)
        {
            var before = Encoding.UTF8.GetString(bytes, 0, fault.Index);
            var (line, column) = new LineMap(before).Of(before.Length);
            messages.Report(path, line, column, Rules.NotUtf8, $"byte {bytes[fault.Index]:X2}");
            return null;
        }
    }
}
