using System.Buffers.Binary;
using System.IO.MemoryMappedFiles;
using System.Text;
using Corpus.Data;

namespace Corpus.Files;

/// <summary>The data of a corpus in a file that is mapped into memory. A section is found by its entry in the table when it is asked for.</summary>
internal sealed unsafe class MappedFile : CorpusData
{
    // The section before the literals of the index.
    private const int SourcesSection = 0;

    private readonly string _path;
    private readonly MemoryMappedViewAccessor _view;
    private readonly byte* _start;

    /// <exception cref="CorpusFileException">The file cannot be read by this version, or is damaged.</exception>
    public MappedFile(string path)
        : base(Layout.Format)
    {
        _path = path;
        // Deleting the name and putting a new file in its place is allowed.
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        var length = RandomAccess.GetLength(file);
        var head = new byte[Math.Min(length, FileHead.Size)];
        FileHead = FileHead.Read(path, head.AsSpan(0, RandomAccess.Read(file, head, 0)), length);
        using var map = MemoryMappedFile.CreateFromFile(
            file,
            mapName: null,
            capacity: 0,
            MemoryMappedFileAccess.Read,
            HandleInheritability.None,
            leaveOpen: true
        );
        _view = map.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        // The handle is not counted up, so that it is still released if nobody disposes of the file; the gate keeps it as long as somebody reads.
        _start = (byte*)_view.SafeMemoryMappedViewHandle.DangerousGetHandle() + _view.PointerOffset;
        Gate = new ReadGate(_view);
    }

    public FileHead FileHead { get; }

    internal override ReadGate Gate { get; }

    public override ReadOnlySpan<byte> Head => Section(SourcesSection + 1);

    public override ReadOnlySpan<byte> Index(int number) => Section(SourcesSection + 1 + number);

    public override ReadOnlySpan<byte> Shard(int number) => Section(SourcesSection + 1 + FileHead.Literals + number);

    public string[] Sources()
    {
        Gate.Enter();
        try
        {
            return Encoding.UTF8.GetString(Section(SourcesSection)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        }
        finally
        {
            Gate.Leave();
        }
    }

    /// <summary>Compares the checksums of all sections, which reads the whole file.</summary>
    /// <exception cref="CorpusFileException">A section is damaged.</exception>
    public void Verify()
    {
        Gate.Enter();
        try
        {
            var table = new ReadOnlySpan<byte>(_start + FileHead.TableStart, checked(FileHead.Sections * FileHead.EntrySize));
            if (Crc32C.Of(table) != FileHead.Checksum)
                throw new CorpusFileException(_path, "its table of sections is damaged");
            for (var number = 0; number < FileHead.Sections; number++)
            {
                if (Crc32C.Of(Section(number)) != BinaryPrimitives.ReadUInt32LittleEndian(Entry(number)[12..]))
                    throw new CorpusFileException(_path, $"its section {number} is damaged");
            }
        }
        finally
        {
            Gate.Leave();
        }
    }

    private ReadOnlySpan<byte> Section(int number)
    {
        var entry = Entry(number);
        var (start, length) = (BinaryPrimitives.ReadInt64LittleEndian(entry), BinaryPrimitives.ReadInt32LittleEndian(entry[8..]));
        if (start < FileHead.Size || length < 0 || start > FileHead.TableStart - length)
            throw new CorpusFileException(_path, $"its section {number} is outside of the file");
        return new ReadOnlySpan<byte>(_start + start, length);
    }

    private ReadOnlySpan<byte> Entry(int number) =>
        (uint)number < (uint)FileHead.Sections
            ? new ReadOnlySpan<byte>(_start + FileHead.TableStart + ((long)number * FileHead.EntrySize), FileHead.EntrySize)
            : throw new CorpusFileException(_path, $"it has no section {number}");
}
