namespace Corpus.Data;

/// <summary>Some articles that follow one another: their tables, strings and texts.</summary>
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
        return (_tables[(int)table] ?? Once.Set(ref _tables[(int)table], new Table(data, Digits.Address(data, (int)table), _number))).Read(data, row, column);
    }

    public string Text(int start, int bytes)
    {
        var data = _data.Shard(_number);
        return Utf8.Decode(data.Slice(Digits.Address(data, Layout.TextsStart) + start, bytes));
    }

    /// <summary>A string of the shard; null for number 0.</summary>
    public string? String(int number)
    {
        if (number == 0)
            return null;
        var strings = _strings ?? Once.Set(ref _strings, new string?[Digits.Address(_data.Shard(_number), Layout.StringCount)]);
        return strings[number - 1] ?? Once.Set(ref strings[number - 1], ReadString(number - 1));
    }

    private string ReadString(int row)
    {
        var data = _data.Shard(_number);
        var start = Read(ShardTable.Strings, row, 0);
        // A line feed stands between two strings.
        return Utf8.Decode(data.Slice(Digits.Address(data, Layout.StringsStart) + start, Read(ShardTable.Strings, row + 1, 0) - 1 - start));
    }
}
