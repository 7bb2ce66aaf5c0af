using System.Text;
using Corpus.Data;

namespace Corpus.Extraction.Compilation;

/// <summary>The strings of a shard, each once, numbered from 1. Number 0 means null.</summary>
internal sealed class StringPool
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly StringBuilder _text = new();
    private readonly List<int> _starts = [];

    public string Text => _text.ToString();

    public int Count => _starts.Count;

    public int Bytes { get; private set; }

    /// <summary>Creates the table of the starts of the strings. Its last row is the end of the last string.</summary>
    public TableWriter<NumberColumn> Table() => new TableWriter<NumberColumn>().AddNumbers([.. _starts, Bytes]);

    public int Add(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return 0;
        if (_numbers.TryGetValue(text!, out var number))
            return number;
        _starts.Add(Bytes);
        // One line each, so that people can read the literal.
        _text.Append(text).Append('\n');
        Bytes += Encoding.UTF8.GetByteCount(text) + 1;
        _numbers.Add(text!, _starts.Count);
        return _starts.Count;
    }
}
