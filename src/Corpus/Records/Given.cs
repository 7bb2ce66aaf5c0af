using System.Runtime.CompilerServices;
using System.Diagnostics.CodeAnalysis;

namespace Corpus;

/// <summary>Checks of what constructors of records are given.</summary>
internal static class Given
{
    /// <summary>The text, or null where there is none. A record refuses text that no file can hold, because it would not be equal to what is read back.</summary>
    /// <exception cref="ArgumentException">The text holds half of a surrogate pair.</exception>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Text(string? text, [CallerArgumentExpression(nameof(text))] string? parameter = null)
    {
        if (IllFormedAt(text) is >= 0 and var at)
            throw new ArgumentException($"The text is not well-formed UTF-16: unpaired surrogate U+{(int)text![at]:X4} at position {at}.", parameter);
        return text;
    }

    /// <summary>The items of a list; none where there is no list.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static T[] Items<T>(IEnumerable<T>? items, [CallerArgumentExpression(nameof(items))] string? parameter = null)
        where T : class
    {
        T[] all = [.. items ?? []];
        if (Array.FindIndex(all, item => item is null) is >= 0 and var at)
            throw new ArgumentException($"Item {at} of the list is null.", parameter);
        return all;
    }

    /// <summary>Refuses a value that lies outside an enumeration, whose values are numbered from 0 to that of <paramref name="last"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The enumeration does not define the value.</exception>
    public static void Defined<T>(T value, T last, [CallerArgumentExpression(nameof(value))] string? parameter = null)
        where T : struct, Enum
    {
        // Not Enum.IsDefined: it reads the names of the enumeration, which a program that starts has no time for.
        if (Unsafe.As<T, uint>(ref value) > Unsafe.As<T, uint>(ref last))
            throw new ArgumentOutOfRangeException(parameter, value, "The enumeration does not define this value.");
    }

    /// <summary>The position of the first half of a surrogate pair that stands alone; -1 where there is none.</summary>
    public static int IllFormedAt(ReadOnlySpan<char> text)
    {
        for (var at = 0; text[at..].IndexOfAnyInRange('\uD800', '\uDFFF') is >= 0 and var next;)
        {
            at += next;
            if (!char.IsHighSurrogate(text[at]) || at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1]))
                return at;
            at += 2;
        }

        return -1;
    }
}
