using Corpus.Tool.Pack;

namespace Corpus.Tool.Files;

/// <summary>
/// What a run has of a corpus file that is not complete, in the folder <c>OUTPUT.parts</c> beside it: the file as far as it is written, and its index. An interrupted run leaves the folder to the next
/// one, which goes on with it or begins anew.
/// </summary>
internal sealed class PackParts : IDisposable
{
    // Items are small.
    private const int Buffer = 1 << 16;

    private readonly OutputFile _output;
    private readonly string _folder;
    private readonly string _record;

    private PackParts(OutputFile output, string folder, string record, FileStream index)
    {
        (_output, _folder, _record) = (output, folder, record);
        Index = new IndexSpool(index);
        File = new FileStream(CorpusPath, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
    }

    /// <summary>Gets the corpus file.</summary>
    public FileStream File { get; }

    public IndexSpool Index { get; }

    private string CorpusPath => Path.Join(_folder, "corpus");

    public static string PathFor(OutputFile output) => output.Target + ".parts";

    /// <summary>Opens the folder of a file, and notes the run that goes on with it or begins.</summary>
    /// <param name="resumes">Whether the content of the folder is kept.</param>
    /// <exception cref="InvalidDataException">It is that of a run with different inputs; nothing was changed.</exception>
    /// <exception cref="ToolException">There is something else where the folder or the record would be.</exception>
    public static PackParts Open(OutputFile output, RunRecord record, bool resumes)
    {
        var (path, folder) = (RunRecord.PathFor(output), PathFor(output));
        var begun = RunRecord.Read(path);
        if (resumes && begun is not null && record.Difference(begun) is { } difference)
            throw new InvalidDataException(difference);
        var index = Path.Join(output.OpenFolder(folder), "index");
        if (!System.IO.File.Exists(index) && Directory.EnumerateFileSystemEntries(folder).Any())
            throw Foreign(folder);
        // Shared with none, so that two runs into one file do not mix.
        var file = new FileStream(index, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, Buffer);
        try
        {
            if (!IndexSpool.IsIndex(file))
                throw Foreign(folder);
            // Without a record, it is unknown what the parts were made of.
            if (!resumes || begun is null)
                file.SetLength(0);
            record.Write(path);
            return new PackParts(output, folder, path, file);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Gives the file, which is complete, its name, and removes the rest.</summary>
    public void End()
    {
        // On the disk before it has its name: a machine that stops leaves the old file or the whole new one.
        File.Flush(flushToDisk: true);
        File.Dispose();
        _output.ReplaceWith(CorpusPath);
        Delete();
    }

    /// <summary>Removes what was written.</summary>
    public void Delete()
    {
        Dispose();
        System.IO.File.Delete(CorpusPath);
        System.IO.File.Delete(Path.Join(_folder, "index"));
        Directory.Delete(_folder);
        RunRecord.Delete(_record);
    }

    public void Dispose()
    {
        File.Dispose();
        Index.Dispose();
    }

    private static ToolException Foreign(string folder) =>
        new($"{folder} cannot be used for the parts of the file because it is a different folder; nothing was written");
}
