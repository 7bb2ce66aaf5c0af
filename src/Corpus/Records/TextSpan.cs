namespace Corpus;

public readonly partial record struct TextSpan
{
    /// <summary>Determines whether a span comes before another in the order of <see cref="CompareTo"/>.</summary>
    /// <param name="left">The first span.</param>
    /// <param name="right">The second span.</param>
    /// <returns>True if <paramref name="left"/> comes before <paramref name="right"/>.</returns>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Determines whether a span comes after another in the order of <see cref="CompareTo"/>.</summary>
    /// <param name="left">The first span.</param>
    /// <param name="right">The second span.</param>
    /// <returns>True if <paramref name="left"/> comes after <paramref name="right"/>.</returns>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Determines whether a span comes before another in the order of <see cref="CompareTo"/>, or is equal to it.</summary>
    /// <param name="left">The first span.</param>
    /// <param name="right">The second span.</param>
    /// <returns>True if <paramref name="left"/> does not come after <paramref name="right"/>.</returns>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Determines whether a span comes after another in the order of <see cref="CompareTo"/>, or is equal to it.</summary>
    /// <param name="left">The first span.</param>
    /// <param name="right">The second span.</param>
    /// <returns>True if <paramref name="left"/> does not come before <paramref name="right"/>.</returns>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;
}
