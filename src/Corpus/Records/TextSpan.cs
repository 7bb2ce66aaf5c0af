namespace Corpus;

/// <summary>A half-open stretch of an article's text, counted in UTF-16 code units (what a C# string index counts).</summary>
public readonly record struct TextSpan : IComparable<TextSpan>
{
    /// <param name="start">The first code unit, from 0.</param>
    /// <param name="length">How many code units, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or the end is past <see cref="int.MaxValue"/>.</exception>
    public TextSpan(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, int.MaxValue - start);
        Start = start;
        Length = length;
    }

    /// <summary>The first code unit, from 0.</summary>
    public int Start { get; }

    /// <summary>How many code units.</summary>
    public int Length { get; }

    /// <summary>The code unit after the last.</summary>
    public int End => Start + Length;

    /// <summary>Whether the code unit at <paramref name="position"/> lies inside.</summary>
    public bool Contains(int position) => position >= Start && position < End;

    /// <summary>Whether all of <paramref name="other"/> lies inside.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the spans share a code unit.</summary>
    public bool Overlaps(TextSpan other) => other.Start < End && Start < other.End;

    /// <summary>Orders by start, then by length.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : Length.CompareTo(other.Length);

    /// <summary>Such as <c>974..1070</c>, as a C# range writes it.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Start}..{End}");
}
