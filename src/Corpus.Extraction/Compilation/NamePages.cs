using System.Text;
using Corpus.Data;

namespace Corpus.Extraction.Compilation;

/// <summary>Names of people and strings of articles, in pages of UTF-8; none is divided between two.</summary>
/// <param name="expected">About how many there will be.</param>
internal sealed class NamePages(int expected)
{
    private readonly Dictionary<string, int> _numbers = new(expected, StringComparer.Ordinal);
    private readonly List<StringBuilder> _pages = [];
    private int _bytes;

    public TableWriter Table { get; } = new(columns: 2);

    public EquatableArray<string> Pages => _pages.Select(p => p.ToString()).ToEquatableArray();

    public int Count => Table.Count;

    /// <summary>A name with a number of its own.</summary>
    public int Add(string name)
    {
        if (_pages.Count == 0 || _bytes >= 1 << Layout.NamePageBits)
        {
            _pages.Add(new StringBuilder());
            _bytes = 0;
        }

        var length = Encoding.UTF8.GetByteCount(name);
        Table.Row(((_pages.Count - 1) << Layout.NamePageBits) + _bytes, length);
        _pages[_pages.Count - 1].Append(name).Append('\n');
        _bytes += length + 1;
        return Table.Count - 1;
    }

    /// <summary>The number of a name that may be asked for several times.</summary>
    public int Share(string name)
    {
        if (!_numbers.TryGetValue(name, out var number))
            _numbers.Add(name, number = Add(name));
        return number;
    }

    /// <summary>The number of a name plus one; 0 for none, which an empty one is.</summary>
    public int AddOptional(string? name) => string.IsNullOrEmpty(name) ? 0 : Share(name!) + 1;
}
