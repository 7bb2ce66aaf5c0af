using System.Text;
using Corpus.Data;

namespace Corpus.Extraction.Compilation;

/// <summary>Writes names of entities and strings of articles, in pages of UTF-8. Each is on one page.</summary>
/// <param name="expected">The expected number of names.</param>
internal sealed class NamePages(int expected)
{
    private readonly Dictionary<string, int> _numbers = new(expected, StringComparer.Ordinal);
    private readonly List<StringBuilder> _pages = [];
    private int _bytes;

    public TableWriter<NameColumn> Table { get; } = new();

    public EquatableArray<string> Pages => _pages.Select(p => p.ToString()).ToEquatableArray();

    public int Count => Table.Count;

    /// <summary>Adds a name, even if it is there already, and returns its number.</summary>
    public int Add(string name)
    {
        if (_pages.Count == 0 || _bytes >= 1 << Layout.NamePageBits)
        {
            _pages.Add(new StringBuilder());
            _bytes = 0;
        }

        var length = Encoding.UTF8.GetByteCount(name);
        var row = Table.Add();
        row[NameColumn.Start] = ((_pages.Count - 1) << Layout.NamePageBits) + _bytes;
        row[NameColumn.Bytes] = length;
        _pages[_pages.Count - 1].Append(name).Append('\n');
        _bytes += length + 1;
        return Table.Count - 1;
    }

    /// <summary>Returns the number of a name, and adds the name the first time.</summary>
    public int Share(string name)
    {
        if (!_numbers.TryGetValue(name, out var number))
            _numbers.Add(name, number = Add(name));
        return number;
    }

    /// <summary>Returns the number of a name plus one, or 0 if the name is null or empty.</summary>
    public int AddOptional(string? name) => string.IsNullOrEmpty(name) ? 0 : Share(name!) + 1;
}
