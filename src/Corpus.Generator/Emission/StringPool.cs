using System.Text;
using Corpus.Data;

namespace Corpus.Generator.Emission;

/// <summary>The strings of a shard, each once. Number 0 means that there is none.</summary>
internal sealed class StringPool
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly StringBuilder _text = new();
    private readonly RowWriter _rows = new();
    private int _bytes;

    public string Text => _text.ToString();

    public string Rows => _rows.ToString();

    public int Add(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return 0;
        if (_numbers.TryGetValue(text!, out var number))
            return number;
        var length = Encoding.UTF8.GetByteCount(text);
        _rows.Add(_bytes, Layout.Bytes).Add(length, Layout.Length);
        // A line for each, so that the literal can be read.
        _text.Append(text).Append('\n');
        _bytes += length + 1;
        _numbers.Add(text!, _numbers.Count + 1);
        return _numbers.Count;
    }
}
