using System.Text;
using Corpus.Data;
using Corpus.Generator.Dates;
using Corpus.Generator.Texts;

namespace Corpus.Generator.Emission;

/// <summary>Writes the numbers of rows as digits of six bits: the other side of <c>Corpus.Data.RowReader</c>.</summary>
internal sealed class RowWriter
{
    private readonly StringBuilder _digits = new();

    public int Length => _digits.Length;

    /// <exception cref="OverflowException">The number does not fit; <see cref="Limits"/> keeps such texts out before.</exception>
    public RowWriter Add(int value, int digits)
    {
        if (value < 0 || (digits < 6 && value >> (6 * digits) != 0))
            throw new OverflowException($"{value} does not fit into {digits} digits of six bits");
        for (var shift = 6 * (digits - 1); shift >= 0; shift -= 6)
            _digits.Append((char)('0' + ((value >> shift) & 63)));
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
    public string ToString(int from, int length) => _digits.ToString(from, length);

    public override string ToString() => _digits.ToString();
}
