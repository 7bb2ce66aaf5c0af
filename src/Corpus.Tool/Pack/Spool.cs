using System.Collections;
using System.Text;

namespace Corpus.Tool.Pack;

/// <summary>Items that are too many to keep in memory, in a temporary file: they are added in order, and can then be read in order any number of times.</summary>
internal sealed class Spool<T> : IReadOnlyList<T>, IDisposable
{
    private readonly Action<BinaryWriter, T> _write;
    private readonly Func<BinaryReader, T> _read;
    private readonly FileStream _file;
    private readonly BinaryWriter _writer;
    private readonly List<long> _starts = [];

    /// <param name="folder">The folder of the file.</param>
    public Spool(string folder, Action<BinaryWriter, T> write, Func<BinaryReader, T> read)
    {
        (_write, _read) = (write, read);
        _file = TemporaryFile.Create(folder);
        _writer = new BinaryWriter(_file, Encoding.UTF8, leaveOpen: true);
    }

    public int Count => _starts.Count;

    public T this[int index]
    {
        get
        {
            _file.Position = _starts[index];
            using var reader = new BinaryReader(_file, Encoding.UTF8, leaveOpen: true);
            return _read(reader);
        }
    }

    /// <summary>Adds an item. All items are added before one is read.</summary>
    public void Add(T item)
    {
        _starts.Add(_file.Position);
        _write(_writer, item);
    }

    public IEnumerator<T> GetEnumerator()
    {
        using var reader = new BinaryReader(_file, Encoding.UTF8, leaveOpen: true);
        _file.Position = 0;
        for (var i = 0; i < Count; i++)
            yield return _read(reader);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public void Dispose()
    {
        _writer.Dispose();
        _file.Dispose();
    }
}
