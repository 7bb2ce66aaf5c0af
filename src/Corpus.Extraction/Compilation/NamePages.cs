using System.Text;
using Corpus.Data;

namespace Corpus.Extraction.Compilation;

/// <summary>Writes names of entities and strings of articles, in pages of UTF-8. Each is on one page.</summary>
/// <param name="table">Takes the places of the names.</param>
/// <param name="pages">Takes each page when it is full.</param>
internal sealed class NamePages(TableWriter<NameColumn> table, Action<string> pages)
{
    // What an optional number of a start has room for.
    private const int MostPages = 1 << (31 - Layout.NamePageBits);

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly StringBuilder _page = new();
    private int _full;
    private int _bytes;

    public int Count => table.Count;

    /// <summary>Adds a name, even if it is there already, and returns its number.</summary>
    public int Add(string name)
    {
        if (_bytes >= 1 << Layout.NamePageBits)
            End();
        if (_full == MostPages)
            throw new InvalidDataException("the names, ids, paths, titles and addresses of the corpus have more than 2 GB together");
        var length = Encoding.UTF8.GetByteCount(name);
        var row = table.Add();
        row[NameColumn.Start] = (_full << Layout.NamePageBits) + _bytes;
        row[NameColumn.Bytes] = length;
        _page.Append(name).Append('\n');
        _bytes += length + 1;
        return table.Count - 1;
    }

    /// <summary>Hands over the last page, and returns the number of pages.</summary>
    public int End()
    {
        if (_page.Length > 0)
        {
            pages(_page.ToString());
            _page.Clear();
            (_full, _bytes) = (_full + 1, 0);
        }

        return _full;
    }

    /// <summary>Returns the number of a name, and adds the name the first time.</summary>
    public int Share(string name)
    {
        if (!_numbers.TryGetValue(name, out var number))
            _numbers.Add(name, number = Add(name));
        return number;
    }

    /// <summary>Returns the number of a name that others may have too, plus one, or 0 if the name is null or empty.</summary>
    public int ShareOptional(string? name) => string.IsNullOrEmpty(name) ? 0 : Share(name!) + 1;

    /// <summary>Returns the number of a name that hardly another has, plus one, or 0 if the name is null or empty. It is not looked for among the others.</summary>
    public int AddOptional(string? name) => string.IsNullOrEmpty(name) ? 0 : Add(name!) + 1;
}
