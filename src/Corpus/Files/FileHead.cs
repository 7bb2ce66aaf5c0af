using System.Buffers.Binary;
using System.Text;

namespace Corpus.Files;

/// <summary>
/// The first bytes of a corpus file. After them come the sections, and then the table of sections. All numbers are little-endian. The sections are the source of the file (one per line), then the literals of the
/// index, then the shards, as <see cref="Layout"/> describes them. In the file they can stand in any order.
/// </summary>
/// <remarks>The size of the head, and the places of the mark, of the versions, of the length and of the checksum are the same in every version, so that each version can say what a file is.</remarks>
/// <param name="Layout">The version of the layout of the sections.</param>
/// <param name="Writer">The version of the tool that wrote the file.</param>
/// <param name="Length">The length of the file in bytes.</param>
/// <param name="TableStart">The offset of the table of sections.</param>
/// <param name="Literals">The number of literals of the index.</param>
/// <param name="Shards">The number of shards.</param>
/// <param name="Checksum">The checksum of the table of sections, which has those of the sections.</param>
internal sealed record FileHead(int Layout, string Writer, long Length, long TableStart, int Literals, int Shards, uint Checksum)
{
    /// <summary>The size of the head in bytes.</summary>
    public const int Size = 256;

    /// <summary>The size in bytes of an entry of the table of sections: the offset (8 bytes), the length (4 bytes) and the checksum (4 bytes).</summary>
    public const int EntrySize = 16;

    /// <summary>The version of the file around the sections. Any change that another version of the library cannot read increases it.</summary>
    public const int Version = 1;

    private const int VersionAt = 8,
        LayoutAt = 12,
        LengthAt = 16,
        WriterAt = 24,
        WriterSize = 64,
        TableStartAt = 88,
        LiteralsAt = 96,
        ShardsAt = 100,
        ChecksumAt = 104,
        HeadChecksumAt = Size - 4;

    // As PNG begins: a byte that no text has, and line ends that a transfer as text would change.
    private static ReadOnlySpan<byte> Mark => [0x89, (byte)'C', (byte)'r', (byte)'p', (byte)'s', (byte)'\r', (byte)'\n', 0x1A];

    public int Sections => 1 + Literals + Shards;

    public byte[] ToBytes()
    {
        var head = new byte[Size];
        Mark.CopyTo(head);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(VersionAt), Version);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(LayoutAt), Layout);
        BinaryPrimitives.WriteInt64LittleEndian(head.AsSpan(LengthAt), Length);
        Encoding.UTF8.GetBytes(Writer, head.AsSpan(WriterAt, WriterSize));
        BinaryPrimitives.WriteInt64LittleEndian(head.AsSpan(TableStartAt), TableStart);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(LiteralsAt), Literals);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(ShardsAt), Shards);
        BinaryPrimitives.WriteUInt32LittleEndian(head.AsSpan(ChecksumAt), Checksum);
        BinaryPrimitives.WriteUInt32LittleEndian(head.AsSpan(HeadChecksumAt), Crc32C.Of(head.AsSpan(0, HeadChecksumAt)));
        return head;
    }

    /// <param name="path">The path of the file, for messages.</param>
    /// <param name="head">The first bytes of the file, at most <see cref="Size"/>.</param>
    /// <param name="length">The length of the file in bytes.</param>
    /// <exception cref="CorpusFileException">The file is not a corpus file, is damaged, or was written by a version that this one cannot read.</exception>
    public static FileHead Read(string path, ReadOnlySpan<byte> head, long length)
    {
        if (!head.StartsWith(Mark))
            throw new CorpusFileException(path, "it is not a corpus file, which 'corpus pack' writes");
        if (head.Length < Size)
            throw new CorpusFileException(path, $"it is cut off after {length} bytes");
        if (BinaryPrimitives.ReadUInt32LittleEndian(head[HeadChecksumAt..]) != Crc32C.Of(head[..HeadChecksumAt]))
            throw new CorpusFileException(path, "its head is damaged");
        var (version, layout) = (
            BinaryPrimitives.ReadInt32LittleEndian(head[VersionAt..]),
            BinaryPrimitives.ReadInt32LittleEndian(head[LayoutAt..])
        );
        var writer = Encoding.UTF8.GetString(head.Slice(WriterAt, WriterSize)).TrimEnd('\0');
        if (version != Version || layout != Data.Layout.Format)
            throw new CorpusFileException(
                path,
                $"Corpus {writer} wrote it in version {version}, layout {layout}, but this version of Corpus reads version {Version}, layout {Data.Layout.Format}; "
                    + $"write it again with the tool of this version: corpus pack TEXTS --output {path}, or rebuild the project that packs the texts"
            );
        var whole = BinaryPrimitives.ReadInt64LittleEndian(head[LengthAt..]);
        if (length != whole)
            throw new CorpusFileException(path, $"it has {length} bytes instead of {whole}");
        var read = new FileHead(
            layout,
            writer,
            length,
            BinaryPrimitives.ReadInt64LittleEndian(head[TableStartAt..]),
            BinaryPrimitives.ReadInt32LittleEndian(head[LiteralsAt..]),
            BinaryPrimitives.ReadInt32LittleEndian(head[ShardsAt..]),
            BinaryPrimitives.ReadUInt32LittleEndian(head[ChecksumAt..])
        );
        return read.IsPlausible ? read : throw new CorpusFileException(path, "its head is invalid");
    }

    // The table is at the end, and the index has at least the literal with the addresses.
    private bool IsPlausible =>
        Literals > 0
        && Shards >= 0
        && TableStart >= Size
        && TableStart <= Length
        && Length - TableStart == (1L + Literals + Shards) * EntrySize;
}
