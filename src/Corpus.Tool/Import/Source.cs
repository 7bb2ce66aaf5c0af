using Corpus.Import;
using Corpus.Tool.Files;

namespace Corpus.Tool.Import;

/// <summary>What was read of a file that was to be imported.</summary>
/// <param name="Fault">Why the file cannot be read; null if it can.</param>
internal sealed record Source(string Path, IReadOnlyList<Imported> Parts, string? Fault)
{
    public static Source Read(string path)
    {
        try
        {
            if (Refusal(path) is { } refusal)
                return new(path, [], refusal);
            return new(path, SourceReader.Read(path, File.ReadAllBytes(path)), null);
        }
        catch (Exception error) when (FileFault.Is(error))
        {
            return new(path, [], FileFault.Reason(error));
        }
        catch (Exception error)
        {
            // One source that meets a fault of this program, or of a library, does not take the others with it.
            return new(path, [], $"internal error; report this bug: {error.GetType().Name}: {error.Message}");
        }
    }

    private static string? Refusal(string path) =>
        FileStatus.Of(path)?.Kind switch
        {
            FileKind.Folder => "it is a folder",
            FileKind.Special => "it is a pipe or a device, not a file",
            _ when !SourceReader.CanRead(path) => $"its kind is not known; read are {string.Join(", ", SourceReader.Extensions)}",
            _ when TextFile.Length(path) > SourceReader.MostBytes => $"it is larger than {SourceReader.MostBytes / 1_000_000} MB",
            _ => null,
        };
}
