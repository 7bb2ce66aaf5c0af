namespace Corpus.Data;

/// <summary>Reads the numbers of a row one after the other.</summary>
internal ref struct RowReader(ReadOnlySpan<byte> row)
{
    private ReadOnlySpan<byte> _rest = row;

    public int Next(int digits)
    {
        var value = 0;
        for (var i = 0; i < digits; i++)
            value = (value << 6) | (_rest[i] - '0');
        _rest = _rest[digits..];
        return value;
    }

    public int? NextOptional(int digits) => Next(digits) is > 0 and var value ? value - 1 : null;

    public TextSpan NextSpan() => new(Next(Layout.Offset), Next(Layout.Length));

    /// <summary>A span whose start is written plus one.</summary>
    public TextSpan? NextOptionalSpan()
    {
        var start = Next(Layout.Offset);
        var length = Next(Layout.Length);
        return start > 0 ? new TextSpan(start - 1, length) : null;
    }

    public DateInterval? NextWhen()
    {
        var first = Next(Layout.Day);
        var last = Next(Layout.Day);
        var precision = (DatePrecision)Next(Layout.Code);
        var approximate = Next(Layout.Code) == 1;
        return first > 0 ? new DateInterval(DateOnly.FromDayNumber(first - 1), DateOnly.FromDayNumber(last - 1), precision, approximate) : null;
    }
}
