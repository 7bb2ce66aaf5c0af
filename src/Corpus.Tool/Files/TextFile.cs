using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Texts;

namespace Corpus.Tool.Files;

/// <summary>Reads text files as the compiler reads them, and says why one cannot be read.</summary>
internal static class TextFile
{
    /// <returns>The complete content of the file; null, after reporting a message, if it cannot be read.</returns>
    public static string? Read(string path, Messages messages)
    {
        var reason = FileStatus.Of(path)?.Kind switch
        {
            FileKind.Folder => "it is a folder",
            FileKind.Special => "it is a pipe or a device, not a file",
            _ => null,
        };
        try
        {
            if (reason is null)
            {
                var text = Decoder.FromBytes(File.ReadAllBytes(path), out var assumed);
                if (assumed is not null)
                    messages.Report(path, 1, 1, DiagnosticKinds.AssumedEncoding, assumed);
                return text;
            }
        }
        catch (Exception error) when (FileFault.Is(error))
        {
            reason = Directory.Exists(path) ? "it is a folder" : FileFault.Reason(error);
        }

        messages.Report(path, 1, 1, DiagnosticKinds.UnreadableText, reason);
        return null;
    }

    /// <returns>The length of the file in bytes; 0 if it is unknown, as for a pipe.</returns>
    public static long Length(string path)
    {
        try
        {
            return new FileInfo(path) is { Exists: true } file ? file.Length : 0;
        }
        catch (Exception error) when (FileFault.Is(error))
        {
            return 0;
        }
    }
}
