using Corpus.Data;
using Corpus.Generator.Dates;
using Corpus.Generator.Texts;

namespace Corpus.Generator.Emission;

/// <summary>Writes the numbers of rows as digits of six bits: the other side of <c>Corpus.Data.RowReader</c>.</summary>
internal sealed class RowWriter
{
    private char[] _digits = new char[256];

    public int Length { get; private set; }

    /// <exception cref="OverflowException">The number does not fit; <see cref="Limits"/> keeps such texts out before.</exception>
    public RowWriter Add(int value, int digits)
    {
        if (value < 0 || (digits < 6 && value >> (6 * digits) != 0))
            throw new OverflowException($"{value} does not fit into {digits} digits of six bits");
        if (Length + digits > _digits.Length)
            Array.Resize(ref _digits, 2 * _digits.Length);
        for (var shift = 6 * (digits - 1); shift >= 0; shift -= 6)
            _digits[Length++] = (char)('0' + ((value >> shift) & 63));
        return this;
    }

    public RowWriter AddOptional(int? value, int digits) => Add(value + 1 ?? 0, digits);

    public RowWriter Add(TextSpan span) => Add(span.Start, Layout.Offset).Add(span.Length, Layout.Length);

    public RowWriter AddOptional(TextSpan? span) => AddOptional(span?.Start, Layout.Offset).Add(span?.Length ?? 0, Layout.Length);

    public RowWriter AddOptional(DateInterval? when) => this
        .AddOptional(when?.First.DayNumber, Layout.Day)
        .AddOptional(when?.Last.DayNumber, Layout.Day)
        .Add((int)(when?.Precision ?? 0), Layout.Code)
        .Add(when?.Approximate == true ? 1 : 0, Layout.Code);

    /// <summary>The rows written since position <paramref name="from"/>.</summary>
    public string ToString(int from, int length) => new(_digits, from, length);

    public override string ToString() => ToString(0, Length);
}
