namespace Corpus.Tool.Files;

/// <summary>Describes exceptions about files in words for the user.</summary>
internal static class FileFault
{
    public static bool Is(Exception error) =>
        error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    public static string Reason(Exception error) =>
        error switch
        {
            FileNotFoundException or DirectoryNotFoundException => "the file does not exist",
            UnauthorizedAccessException => "access is denied",
            PathTooLongException => "the path is too long",
            _ => WithoutPath(error.Message),
        };

    // "No space left on device : '/path'": the message names the path already.
    private static string WithoutPath(string message)
    {
        var path = message.IndexOf(" : '", StringComparison.Ordinal);
        return path < 0 ? message : message[..path];
    }
}
