using System.Globalization;
#if NET
namespace Corpus;

#else
namespace Corpus.Extraction;

#endif

/// <summary>Represents a half-open span of the text of an article, in UTF-16 code units, which are what the index of a <see cref="string"/> counts.</summary>
readonly partial record struct TextSpan : IComparable<TextSpan>
{
    /// <summary>Initializes a new instance of the <see cref="TextSpan"/> structure.</summary>
    /// <param name="start">The position of the first code unit, from 0.</param>
    /// <param name="length">The number of code units.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is negative, or the end is greater than <see cref="int.MaxValue"/>.</exception>
    public TextSpan(int start, int length)
    {
#if NET
        // The extraction, which creates millions of spans, doesn't check them.
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, int.MaxValue - start);
#endif
        Start = start;
        Length = length;
    }

    /// <summary>Gets the position of the first code unit, from 0.</summary>
    public int Start { get; }

    /// <summary>Gets the number of code units.</summary>
    public int Length { get; }

    /// <summary>Gets the position after the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>Determines whether a code unit is part of the span.</summary>
    /// <param name="position">The position of the code unit.</param>
    /// <returns>True if the code unit is part of the span.</returns>
    public bool Contains(int position) => position >= Start && position < End;

    /// <summary>Determines whether all of another span is part of this one.</summary>
    /// <param name="other">The other span.</param>
    /// <returns>True if <paramref name="other"/> is part of this span.</returns>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Determines whether two spans share a code unit.</summary>
    /// <param name="other">The other span.</param>
    /// <returns>True if the spans share a code unit.</returns>
    public bool Overlaps(TextSpan other) => other.Start < End && Start < other.End;

    /// <summary>Compares two spans by their starts, then by their lengths.</summary>
    /// <param name="other">The span to compare with.</param>
    /// <returns>A negative number, zero or a positive number if this span is less than, equal to or greater than <paramref name="other"/>.</returns>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : Length.CompareTo(other.Length);

    /// <summary>Returns the span as C# writes a range, such as <c>974..1070</c>.</summary>
    /// <returns>A text that is the same in every culture.</returns>
    public override string ToString() =>
        string.Concat(Start.ToString(CultureInfo.InvariantCulture), "..", End.ToString(CultureInfo.InvariantCulture));
}
