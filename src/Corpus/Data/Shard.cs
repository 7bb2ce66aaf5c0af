namespace Corpus.Data;

/// <summary>The tables, strings and texts of some consecutive articles.</summary>
internal sealed class Shard
{
    private readonly CorpusData _data;
    private readonly int _number;
    private readonly ReadGate? _gate;
    private readonly Table?[] _tables = new Table?[Layout.ShardTables];
    private string?[]? _strings;

    public Shard(CorpusData data, int number) => (_data, _number, _gate) = (data, number, data.Gate);

    public int Read(ShardTable table, int row, int column)
    {
        _gate?.Enter();
        try
        {
            var data = _data.Shard(_number);
            return (
                _tables[(int)table] ?? LazyInit.Publish(ref _tables[(int)table], new Table(data, Digits.Address(data, (int)table), _number))
            ).Read(data, row, column);
        }
        finally
        {
            _gate?.Leave();
        }
    }

    public string Text(int start, int bytes) => Decode(Layout.TextsStart, start, bytes);

    /// <summary>Returns some words of a text, whose span is in UTF-16 code units.</summary>
    public string Words(int start, int bytes, TextSpan span) => Decode(Layout.TextsStart, start, bytes, span);

    /// <summary>Returns a string of the shard, or null for number 0.</summary>
    public string? String(int number)
    {
        if (number == 0)
            return null;
        var strings = _strings ?? LazyInit.Publish(ref _strings, new string?[Address(Layout.StringCount)]);
        return strings[number - 1] ?? LazyInit.Publish(ref strings[number - 1], ReadString(number - 1));
    }

    private string ReadString(int row)
    {
        var start = Read(ShardTable.Strings, row, (int)NumberColumn.Number);
        // The last byte is the line feed between two strings.
        return Decode(Layout.StringsStart, start, Read(ShardTable.Strings, row + 1, (int)NumberColumn.Number) - 1 - start);
    }

    /// <summary>Returns a number of the head.</summary>
    private int Address(int number)
    {
        _gate?.Enter();
        try
        {
            return Digits.Address(_data.Shard(_number), number);
        }
        finally
        {
            _gate?.Leave();
        }
    }

    /// <summary>Decodes UTF-8 at a distance from a place that is a number of the head: all of it, or a span in UTF-16 code units.</summary>
    private string Decode(int address, int start, int bytes, TextSpan? span = null)
    {
        _gate?.Enter();
        try
        {
            var data = _data.Shard(_number);
            var text = data.Slice(Digits.Address(data, address) + start, bytes);
            return span is { } words ? Utf8.Decode(text, words) : Utf8.Decode(text);
        }
        finally
        {
            _gate?.Leave();
        }
    }
}
