extern alias library;

using System.Buffers.Binary;
using System.Text;
using library::Corpus.Data;
using library::Corpus.Files;

namespace Corpus.Tool.Pack;

/// <summary>Writes a corpus file section by section. The head is written last, so that a file that is not complete is not a corpus file.</summary>
internal sealed class CorpusFileWriter
{
    private readonly Stream _file;
    private readonly List<byte[]> _shards = [];
    private readonly List<byte[]>[] _pages = [.. Enumerable.Range(0, Layout.IndexTables).Select(_ => new List<byte[]>())];
    private long _length = FileHead.Size;

    /// <param name="file">A file without a head, in which there can be shards. <see cref="Cut"/> is called before anything is written.</param>
    public CorpusFileWriter(Stream file) => _file = file;

    /// <summary>Writes a shard to the file.</summary>
    /// <returns>Its entry in the table of sections.</returns>
    public byte[] AddShard(ReadOnlySpan<byte> shard)
    {
        _shards.Add(Section(shard));
        _file.Flush();
        return _shards[^1];
    }

    /// <summary>Takes a shard that the file already has behind those before.</summary>
    /// <param name="entry">What <see cref="AddShard"/> returned for it.</param>
    /// <returns>False if the file does not have it, or not undamaged.</returns>
    public bool HasShard(byte[] entry)
    {
        var length = BinaryPrimitives.ReadInt32LittleEndian(entry.AsSpan(8));
        if (BinaryPrimitives.ReadInt64LittleEndian(entry) != _length || length < 0 || _length + length > _file.Length)
            return false;
        var content = new byte[length];
        _file.Position = _length;
        _file.ReadExactly(content);
        if (Crc32C.Of(content) != BinaryPrimitives.ReadUInt32LittleEndian(entry.AsSpan(12)))
            return false;
        _length += length;
        _shards.Add(entry);
        return true;
    }

    /// <summary>Removes what stands behind the shards.</summary>
    public void Cut()
    {
        _file.SetLength(_shards.Count == 0 ? 0 : _length);
        _file.Position = _length;
    }

    /// <summary>Adds a page of a table of the index, after those that the table already has.</summary>
    public void AddPage(int table, ReadOnlySpan<byte> page) => _pages[table].Add(Section(page));

    /// <param name="head">Returns the first literal of the index for the numbers of pages of its tables.</param>
    /// <param name="sources">What the file is made of.</param>
    /// <param name="version">The version of this tool.</param>
    public void End(Func<IEnumerable<int>, byte[]> head, IEnumerable<string> sources, string version)
    {
        byte[][] literals = [Section(head(_pages.Select(pages => pages.Count))), .. _pages.SelectMany(pages => pages)];
        var source = Section(Encoding.UTF8.GetBytes(string.Join('\n', sources)));
        byte[] table = [.. source, .. literals.SelectMany(entry => entry), .. _shards.SelectMany(entry => entry)];
        _file.Write(table);
        var file = new FileHead(Layout.Format, version, _length + table.Length, _length, literals.Length, _shards.Count, Crc32C.Of(table));
        _file.Position = 0;
        _file.Write(file.ToBytes());
    }

    /// <returns>The entry in the table of sections.</returns>
    private byte[] Section(ReadOnlySpan<byte> content)
    {
        var entry = new byte[FileHead.EntrySize];
        BinaryPrimitives.WriteInt64LittleEndian(entry, _length);
        BinaryPrimitives.WriteInt32LittleEndian(entry.AsSpan(8), content.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(entry.AsSpan(12), Crc32C.Of(content));
        _file.Write(content);
        _length += content.Length;
        return entry;
    }
}
