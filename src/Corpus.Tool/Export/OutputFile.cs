namespace Corpus.Tool.Export;

/// <summary>A file that is written whole or not at all.</summary>
internal static class OutputFile
{
    /// <summary>Until all is written, what stood under the name before stays there.</summary>
    public static void Write(string path, Action<Stream> write)
    {
        var unfinished = $"{path}.{Path.GetRandomFileName()}";
        // A signal ends the process while this waits for the disk.
        AppDomain.CurrentDomain.ProcessExit += Delete;
        try
        {
            using (var file = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write, FileShare.Delete))
                write(file);
            File.Move(unfinished, path, overwrite: true);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
        finally
        {
            AppDomain.CurrentDomain.ProcessExit -= Delete;
        }

        void Delete(object? sender, EventArgs end) => File.Delete(unfinished);
    }
}
