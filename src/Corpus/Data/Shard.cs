namespace Corpus.Data;

/// <summary>Some articles that follow one another: their tables, strings and texts.</summary>
internal sealed class Shard
{
    private readonly CorpusData _data;
    private readonly int _number;
    private readonly Table?[] _tables = new Table?[(int)ShardTable.Strings + 1];
    private string?[]? _strings;

    public Shard(CorpusData data, int number) => (_data, _number) = (data, number);

    private ReadOnlySpan<byte> Rows => _data.Rows(_number);

    public int Read(ShardTable table, int row, int column)
    {
        var rows = Rows;
        return (_tables[(int)table] ?? Once.Set(ref _tables[(int)table], new Table(rows, Address(rows, (int)table)))).Read(rows, row, column);
    }

    public string Text(int start, int bytes) => Utf8.Decode(_data.Texts(_number).Slice(start, bytes));

    /// <summary>A string of the shard; null for number 0.</summary>
    public string? String(int number)
    {
        if (number == 0)
            return null;
        var strings = _strings ?? Once.Set(ref _strings, new string?[Address(Rows, _tables.Length)]);
        return strings[number - 1] ?? Once.Set(ref strings[number - 1], ReadString(number - 1));
    }

    private string ReadString(int row)
    {
        var start = Read(ShardTable.Strings, row, 0);
        return Utf8.Decode(_data.Strings(_number)[start..(Read(ShardTable.Strings, row + 1, 0) - 1)]);
    }

    /// <summary>Where a table begins; after the last table, how many strings there are.</summary>
    private static int Address(ReadOnlySpan<byte> rows, int number) => Digits.Read(rows, number * Layout.AddressBits, Layout.AddressBits);
}
