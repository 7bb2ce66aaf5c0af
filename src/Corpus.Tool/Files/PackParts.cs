using System.Text;
using Corpus.Tool.Export;
using Corpus.Tool.Pack;

namespace Corpus.Tool.Files;

/// <summary>
/// What a run has of a corpus file that is not complete, in the folder <c>OUTPUT.parts</c> beside it: the file as far as it is written, its index, and the record of the run. An interrupted run leaves
/// the folder to the next one, which goes on with it or begins anew.
/// </summary>
internal sealed class PackParts : IDisposable
{
    // Items are small.
    private const int Buffer = 1 << 16;

    private const string Suffix = ".parts";

    // Bytes, or UTF-16 code units on some systems.
    private const int LongestName = 255;

    private readonly OutputFile _output;
    private readonly string _folder;

    private PackParts(OutputFile output, string folder, FileStream index)
    {
        (_output, _folder) = (output, folder);
        Index = new IndexSpool(index);
        File = new FileStream(CorpusIn(folder), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
    }

    /// <summary>Gets the corpus file.</summary>
    public FileStream File { get; }

    public IndexSpool Index { get; }

    /// <summary>Returns the path of the folder.</summary>
    public static string PathFor(OutputFile output)
    {
        var name = Path.GetFileName(output.Target);
        return Encoding.UTF8.GetByteCount(name) + Suffix.Length <= LongestName
            ? output.Target + Suffix
            : Path.Join(Path.GetDirectoryName(output.Target), CorpusTexts.ChecksumOf([name]) + Suffix);
    }

    /// <summary>Returns the paths of all files that a run writes.</summary>
    public static IReadOnlyList<string> FilesFor(OutputFile output)
    {
        var folder = PathFor(output);
        return [output.Name, CorpusIn(folder), RecordIn(folder), IndexIn(folder)];
    }

    /// <summary>Opens the folder of a file, and notes the run that goes on with it or begins.</summary>
    /// <param name="resumes">Whether the content of the folder is kept.</param>
    /// <exception cref="InvalidDataException">It is that of a run with different inputs; nothing was changed.</exception>
    /// <exception cref="ToolException">Another run writes the file, or the folder has files of something else.</exception>
    public static PackParts Open(OutputFile output, RunRecord record, bool resumes)
    {
        var folder = output.OpenFolder(PathFor(output));
        var isNew = !System.IO.File.Exists(IndexIn(folder));
        FileStream? index = null;
        try
        {
            index = Locked(output, IndexIn(folder));
            Begin(index, folder, record, resumes);
            return new PackParts(output, folder, index);
        }
        catch
        {
            // Nothing remains of a run that has not begun.
            if (isNew && index is not null)
                Quietly(() => System.IO.File.Delete(index.Name));
            index?.Dispose();
            Quietly(() => Directory.Delete(folder));
            throw;
        }
    }

    /// <summary>Gives the file, which is complete, its name, and removes the rest.</summary>
    public void End()
    {
        // On the disk before it has its name: a machine that stops leaves the old file or the whole new one.
        File.Flush(flushToDisk: true);
        File.Dispose();
        _output.ReplaceWith(CorpusIn(_folder));
        Delete();
    }

    /// <summary>Removes what was written.</summary>
    /// <remarks>What cannot be removed does no harm: without the corpus file, there is nothing to go on with.</remarks>
    public void Delete()
    {
        Quietly(File.Dispose);
        // The index, which is the lock, comes last: from then on, the names can be those of another run.
        foreach (var file in new[] { CorpusIn(_folder), RecordIn(_folder), IndexIn(_folder) })
            Quietly(() => System.IO.File.Delete(file));
        Quietly(Index.Dispose);
        // Not if it has anything else.
        Quietly(() => Directory.Delete(_folder));
    }

    // On a full disk, both fail again, after the message of the first time.
    public void Dispose()
    {
        Quietly(File.Dispose);
        Quietly(Index.Dispose);
    }

    /// <summary>Opens the index, shared with none, so that two runs into one file do not mix.</summary>
    private static FileStream Locked(OutputFile output, string path)
    {
        try
        {
            // Windows deletes an open file only if it is shared for that.
            var share = OperatingSystem.IsWindows() ? FileShare.Delete : FileShare.None;
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, share, Buffer);
        }
        catch (UnauthorizedAccessException)
        {
            throw output.NoAccess(path);
        }
        catch (IOException error) when (IsLocked(error))
        {
            throw new ToolException(
                $"{output.Name} cannot be written because another run is writing it; nothing was changed; wait until that run has ended"
            );
        }
    }

    /// <summary>Notes the run, after emptying the index if the run does not go on.</summary>
    private static void Begin(FileStream index, string folder, RunRecord record, bool resumes)
    {
        var (begun, hasCorpus) = (RunRecord.Read(RecordIn(folder)), System.IO.File.Exists(CorpusIn(folder)));
        // A run can end before it has written its record, and after it has removed it.
        if (begun is null && (!IndexSpool.IsIndex(index) || (index.Length == 0 && hasCorpus)))
            throw new ToolException(
                $"{folder} cannot be used for the parts of the file because it is a different folder; nothing was written; delete it or choose a different --output"
            );
        // Without a record, it is unknown what the parts were made of. Without a corpus file, it has its name already.
        if (resumes && begun is not null && hasCorpus)
        {
            if (record.Difference(begun) is { } difference)
                throw new InvalidDataException(difference);
            return;
        }

        // On the disk before the record says that the parts are those of this run.
        index.SetLength(0);
        index.Flush(flushToDisk: true);
        record.Write(RecordIn(folder));
    }

    private static bool IsLocked(IOException error)
    {
        const int WindowsSharing = unchecked((int)0x80070020);
        const int LinuxWouldBlock = 11;
        const int BsdWouldBlock = 35;
        return error.HResult
            == (
                OperatingSystem.IsWindows() ? WindowsSharing
                : OperatingSystem.IsLinux() ? LinuxWouldBlock
                : BsdWouldBlock
            );
    }

    private static void Quietly(Action action)
    {
        try
        {
            action();
        }
        catch (Exception error) when (FileFault.Is(error))
        {
            // The run has ended, well or with a message of its own.
        }
    }

    private static string CorpusIn(string folder) => Path.Join(folder, "corpus");

    private static string IndexIn(string folder) => Path.Join(folder, "index");

    private static string RecordIn(string folder) => Path.Join(folder, "record");
}
