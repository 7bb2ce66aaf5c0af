using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Texts;

namespace Corpus.Tool;

/// <summary>Reads text files as the compiler reads them, and says why one cannot be read.</summary>
internal static class TextFile
{
    /// <returns>The text with everything that stands in the file; null, with a message, where it cannot be read.</returns>
    public static string? Read(string path, Messages messages)
    {
        try
        {
            if (!Directory.Exists(path))
                return Decoder.FromBytes(File.ReadAllBytes(path));
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

    /// <returns>The file's bytes; 0 where it cannot be told, as of a pipe.</returns>
    public static long Length(string path)
    {
        try
        {
            return new FileInfo(path) is { Exists: true } file ? file.Length : 0;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return 0;
        }
    }
}
