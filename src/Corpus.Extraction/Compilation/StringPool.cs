using System.Text;

namespace Corpus.Extraction.Compilation;

/// <summary>The strings of a shard, each once, numbered from 1. Number 0 means that there is none.</summary>
internal sealed class StringPool
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly StringBuilder _text = new();
    private readonly List<int> _starts = [];
    public string Text => _text.ToString();

    public int Count => _starts.Count;

    public int Bytes { get; private set; }

    /// <summary>Where each begins, and in a last row where they end.</summary>
    public TableWriter Table
    {
        get
        {
            var table = new TableWriter(columns: 1);
            table.Rows([.. _starts]);
            table.Row(Bytes);
            return table;
        }
    }

    public int Add(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return 0;
        if (_numbers.TryGetValue(text!, out var number))
            return number;
        _starts.Add(Bytes);
        // A line for each, so that the literal can be read.
        _text.Append(text).Append('\n');
        Bytes += Encoding.UTF8.GetByteCount(text) + 1;
        _numbers.Add(text!, _starts.Count);
        return _starts.Count;
    }
}
