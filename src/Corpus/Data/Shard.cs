namespace Corpus.Data;

/// <summary>The tables, strings and texts of some consecutive articles.</summary>
internal sealed class Shard
{
    private readonly CorpusData _data;
    private readonly int _number;
    private readonly Table?[] _tables = new Table?[Layout.ShardTables];
    private string?[]? _strings;

    public Shard(CorpusData data, int number) => (_data, _number) = (data, number);

    public int Read(ShardTable table, int row, int column)
    {
        var data = _data.Shard(_number);
        return (
            _tables[(int)table] ?? LazyInit.Publish(ref _tables[(int)table], new Table(data, Digits.Address(data, (int)table), _number))
        ).Read(data, row, column);
    }

    public string Text(int start, int bytes)
    {
        var data = _data.Shard(_number);
        return Utf8.Decode(data.Slice(Digits.Address(data, Layout.TextsStart) + start, bytes));
    }

    /// <summary>Returns a string of the shard, or null for number 0.</summary>
    public string? String(int number)
    {
        if (number == 0)
            return null;
        var strings = _strings ?? LazyInit.Publish(ref _strings, new string?[Digits.Address(_data.Shard(_number), Layout.StringCount)]);
        return strings[number - 1] ?? LazyInit.Publish(ref strings[number - 1], ReadString(number - 1));
    }

    private string ReadString(int row)
    {
        var data = _data.Shard(_number);
        var start = Read(ShardTable.Strings, row, (int)NumberColumn.Number);
        // The last byte is the line feed between two strings.
        return Utf8.Decode(
            data.Slice(
                Digits.Address(data, Layout.StringsStart) + start,
                Read(ShardTable.Strings, row + 1, (int)NumberColumn.Number) - 1 - start
            )
        );
    }
}
